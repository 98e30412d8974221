"""Five languages: whole, up to date, changed while one works, and nowhere too long."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt

from reviewer_app.frame.view import Window
from reviewer_app.language import LANGUAGES, Language
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from tests.reviewer_app.fake_catalogue import PASSWORD
from tests.reviewer_app.fitting import cut_words
from tests.reviewer_app.keyboard import Keyboard

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


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_is_filled_in_is_filled_in_everywhere(code):
    for (_, source), said in messages(KEPT / f"{code}.ts").items():
        for mark in ("{0}", "{1}", "{2}", "{3}", "{s}", "%n"):
            assert all((mark in source) == (mark in form) for form in said if form.strip()), said


@pytest.fixture
def settings(settings):
    return replace(settings, undo_ms=5000)


@pytest.fixture
def language(look, qapp):
    language = Language(qapp)
    yield language
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the windows of this test
    language.speak("en")


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


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_cut_on_a_small_screen(window, press, signed_in, language, code, qtbot, qapp):
    language.speak(code)
    cut: dict[str, list[str]] = {}

    def look_at(name):
        for _ in range(3):  # an answer that comes now lays out later
            qapp.processEvents()
        cut[name] = cut_words(window)

    look_at("idle")
    for key, name in (("?", "keys"), ("r", "needs a person"), ("q", "queue")):
        press(key)
        look_at(name)
        press(key)
    press(Qt.Key.Key_Return)
    look_at("open")
    press("y", "n", "3")
    look_at("graded")
    press("w")
    look_at("finding")
    press(" ")
    look_at("pending")
    press("u")
    signed_in.line.set_online(False)
    look_at("offline")
    signed_in.line.ask_sign_in()
    look_at("session ended")
    signed_in.line.signed_in()
    Keyboard(window, stamp=90_000).scan("4006381333931")
    qtbot.waitUntil(lambda: signed_in.scanning.unknown is not None)
    look_at("unknown")
    window.station.leave()
    look_at("signed out")
    assert not any(cut.values()), "\n".join(
        sorted({word for words in cut.values() for word in words})
    )


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_cut_in_the_office(language, station, look, server, code, qtbot, qapp):
    language.speak(code)
    gate = ScanGate()
    server.policies.me = "Karim Osei"
    station.sign_in.submit("ada", PASSWORD)
    window = Window(look, station, gate)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: bool(station.policy.rules and station.policy.review))
    qtbot.waitUntil(lambda: station.finance.books_of_day is not None)
    cut: dict[str, list[str]] = {}
    for screen in (Screen.POLICY, Screen.MONEY):
        station.screens.go(screen)
        qapp.processEvents()
        cut[screen.value] = cut_words(window)
        (window.office if screen is Screen.POLICY else window.money)._turn_keys()
        qapp.processEvents()
        cut[f"{screen.value} keys"] = cut_words(window)
    assert not any(cut.values()), "\n".join(
        sorted({word for words in cut.values() for word in words})
    )
