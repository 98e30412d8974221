"""Five languages: whole, up to date, and changed while one works."""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from reviewer_app.frame.view import Window
from reviewer_app.inspecting.correcting import Judged
from reviewer_app.language import LANGUAGES
from reviewer_app.look.atoms import Text
from reviewer_app.parcels import Disposition
from reviewer_app.scanning.gate import ScanGate
from tests.reviewer_app.keyboard import Keyboard
from tests.reviewer_app.states import look_at_a_find, open_with, strips

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "reviewer_app" / "languages"
TRANSLATED = [code for code in LANGUAGES if code != "en"]


def messages(file: Path) -> dict[tuple[str, str], list[str]]:
    return {
        (context.findtext("name"), message.findtext("source")): [
            part.text or "" for part in message.find("translation").iter() if part.text
        ]
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def test_no_words_are_missing_or_out_of_date(tmp_path):
    command = [sys.executable, "packaging/words.py", "--into", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "all words are there\n")
    for code in TRANSLATED:
        assert messages(KEPT / f"{code}.ts") == messages(tmp_path / f"{code}.ts")
        for kind in ("ts", "qm"):
            name = f"{code}.{kind}"
            assert (KEPT / name).read_bytes() == (tmp_path / name).read_bytes(), "make words"


def asked_for():
    """Each call for a translation, with the words it asks for where they are said there."""
    for source in (ROOT / "reviewer_app").rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            name = isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2]
            if name in ("tr", "translate") and node.args:
                words = node.args[0 if name == "tr" else 1]
                yield f"{source.name}:{node.lineno}", getattr(words, "value", None)


def test_no_words_are_hidden_from_the_reader_of_the_sources():
    known = {source for _, source in messages(KEPT / "nl.ts")}
    assert not [where for where, words in asked_for() if words not in known]


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_is_filled_in_is_filled_in_everywhere(code):
    for (_, source), said in messages(KEPT / f"{code}.ts").items():
        for mark in ("{0}", "{1}", "{2}", "{3}", "{s}", "%n"):
            assert all((mark in source) == (mark in form) for form in said if form.strip()), said


@pytest.fixture
def settings(settings):
    return replace(settings, undo_ms=5000)


@pytest.fixture
def window(language, signed_in, look, qtbot, qapp):
    gate = ScanGate()
    qapp.installEventFilter(gate)
    signed_in.sign_in.spoke.connect(language.speak)
    window = Window(look, signed_in, gate)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.setFocus()
    yield window
    qapp.removeEventFilter(gate)


@pytest.fixture
def press(window):
    keyboard = Keyboard(window)

    def press(*keys):
        keyboard.type(keys)
        keyboard.let_go()

    return press


def test_a_language_chosen_at_an_open_parcel_keeps_the_work(
    window, press, signed_in, server, qtbot
):
    press(Qt.Key.Key_Return, "y", "y", "3")
    verdict = signed_in.bench.verdict
    window.head.scan.edit.setText("3SRTN")
    signed_in.sign_in.speak("de")
    grade = verdict.grade
    qtbot.waitUntil(lambda: window.item.grades[grade].accessibleName().startswith("Note 3, Gut"))
    qtbot.waitUntil(lambda: window.item.isVisible())
    assert signed_in.bench.verdict == verdict
    assert window.item.grades[verdict.grade].isChecked()
    assert window.head.scan.edit.text() == "3SRTN"
    assert server.language == "de"
    assert QLocale().toString(1.5) == "1,5"
    press("u", Qt.Key.Key_Left)
    assert signed_in.bench.verdict.disposition != verdict.disposition


def test_what_can_be_taken_back_runs_on_in_another_language(window, press, signed_in, qapp):
    press(Qt.Key.Key_Return, "y", "y", "1", " ")
    signed_in.sign_in.speak("nl")
    qapp.processEvents()
    assert window.decision.primary.running
    assert "terug over 5 s" in window.decision.primary.accessibleName()
    press("u")
    assert not signed_in.journal.waiting()


def test_the_server_is_asked_again_in_the_language_chosen(window, press, signed_in, shop, qtbot):
    press(Qt.Key.Key_Return)
    shop.parcels["P1"]["items"][0]["product"]["title"] = "Reiseladegerät"
    signed_in.sign_in.speak("de")
    qtbot.waitUntil(lambda: signed_in.bench.item.product.title == "Reiseladegerät")


def test_a_language_chosen_at_a_find_keeps_whose_it_may_be(
    window, press, signed_in, shop, qapp, qtbot
):
    look_at_a_find(signed_in, shop, press, qtbot)
    press(Qt.Key.Key_Down, "s")
    window.late.likely.field.edit.setText("Q-06")
    chosen = signed_in.finds.chosen.item.id
    for parcel in shop.parcels.values():
        for item in parcel["items"]:
            item["product"]["title"] = "Reiseladegerät"
    signed_in.sign_in.speak("de")
    qapp.processEvents()
    assert window.late.found._title.text() == "Nicht auf dieser Retoure"
    assert window.late.likely.field.edit.placeholderText() == "Wohin wird es gelegt?"
    assert window.late.likely.field.edit.text() == "Q-06"
    qtbot.waitUntil(lambda: window.late.likely._what.text().startswith("Reiseladegerät"))
    assert signed_in.finds.chosen.item.id == chosen


def test_a_language_chosen_at_the_strips_of_the_bench_says_them_anew(
    window, press, signed_in, shop, qtbot
):
    open_with(signed_in, shop, press, "LIN")
    press("4")
    signed_in.bench.send_to(Disposition.DESTROY)
    signed_in.sign_in.speak("fr")
    qtbot.waitUntil(lambda: strips(window) == {"Pas à : Détruire"})
    press(Qt.Key.Key_Escape)
    open_with(signed_in, shop, press, "AN7", too_much=True)
    press("1")
    signed_in.sign_in.speak("nl")
    qtbot.waitUntil(
        lambda: strips(window) == {"Een tweede persoon is nodig: scan de badge van de leiding"}
    )


def test_a_language_chosen_while_correcting_keeps_the_reason(window, press, signed_in, qtbot):
    signed_in.bench.correcting.remember(Judged("P1-1", "P1", "Travel charger"))
    press("c")
    window.notices.reason.edit.setText("It was the other one.")
    signed_in.sign_in.speak("nb")
    qtbot.waitUntil(lambda: strips(window) == {"Rett Travel charger"})
    assert window.notices.reason.edit.text() == "It was the other one."


def test_a_language_chosen_at_the_floor_keeps_what_is_in_hand(at_the_floor, station, server, qtbot):
    window, model = at_the_floor, station.offices.leading
    model.look_at("T-2")
    model.press("x")
    window.late.floor.task.field.edit.setText("Leere Schachtel")
    looked, asked = server.floors.leading, []
    server.floors.leading = lambda: (asked.append(1), looked())[1]
    station.sign_in.speak("de")
    qtbot.waitUntil(lambda: bool(asked))
    assert model.task.id == "T-2"
    qtbot.waitUntil(
        lambda: window.late.floor.task.primary.accessibleName() == "Ablehnen. Mit diesen Worten"
    )
    assert window.late.floor.task.field.edit.text() == "Leere Schachtel"
    said = {label.text() for label in window.late.floor.findChildren(Text)}
    assert {"Die Halle", "Wartet auf dich", "Warum es hier ist"} <= said
    rows = " ".join(row.accessibleName() for row in window.late.floor.tasks.list.rows.values())
    assert "Fehlt, " in rows


def test_a_step_that_waits_at_the_floor_runs_on_in_another_language(at_the_floor, station, qapp):
    station.offices.leading.press(" ")
    station.sign_in.speak("nl")
    qapp.processEvents()
    assert at_the_floor.late.floor.task.primary.running
    assert "Over 5 s" in at_the_floor.late.floor.task.primary.accessibleName()
    station.offices.leading.undo()
    assert station.offices.leading.acting.waits is None
