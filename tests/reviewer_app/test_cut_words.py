"""No word is cut on a small screen, in any of the languages."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reviewer_app.causes import AlertState
from reviewer_app.frame.view import Window
from reviewer_app.inspecting.correcting import Judged
from reviewer_app.language import LANGUAGES
from reviewer_app.parcels import Disposition
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from reviewer_app.supervisor.ways import ways
from tests.reviewer_app.fake_catalogue import PASSWORD
from tests.reviewer_app.fitting import cut_words
from tests.reviewer_app.keyboard import Keyboard
from tests.reviewer_app.states import look_at_a_find, open_with


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


def assert_whole(cut):
    """Each word once, with the first place it is cut in."""
    first = {word: name for name, words in reversed(cut.items()) for word in words}
    assert not first, "\n".join(f"{name}: {word}" for word, name in first.items())


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_cut_on_a_small_screen(window, press, signed_in, language, code, qtbot, qapp):
    language.speak(code)
    cut: dict[str, list[str]] = {}

    def look_at(name):
        for _ in range(3):  # an answer that comes now lays out later
            qapp.processEvents()
        cut[name] = cut_words(window)

    look_at("idle")
    press("d")
    look_at("checking in")
    press("d")
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
    assert_whole(cut)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_cut_at_a_find_or_in_a_strip(
    window, press, signed_in, shop, language, code, qtbot, qapp
):
    language.speak(code)
    cut: dict[str, list[str]] = {}

    def look_at(name):
        for _ in range(3):
            qapp.processEvents()
        cut[name] = cut_words(window)

    look_at_a_find(signed_in, shop, press, qtbot)
    look_at("find")
    press("s")
    look_at("set aside")
    signed_in.finds.close()
    look_at_a_find(signed_in, shop, press, qtbot, code="NOBODYS-THING")
    look_at("nobody's")
    signed_in.finds.close()
    press(Qt.Key.Key_Escape)
    open_with(signed_in, shop, press, "LIN")
    press("4")
    signed_in.bench.send_to(Disposition.DESTROY)
    look_at("barred")
    press("3")
    signed_in.bench.second.write()
    look_at("to the lead")
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    open_with(signed_in, shop, press, "AN7", too_much=True)
    press("1")
    look_at("second person")
    signed_in.line.set_online(False)
    look_at("second person, offline")
    signed_in.line.set_online(True)
    signed_in.scanning.scan("BADGE-RUTH")
    qtbot.waitUntil(lambda: not signed_in.bench.second.asking)
    look_at("approved")
    signed_in.bench.correcting.remember(Judged("P1-1", "P1", "Travel charger"))
    press("c")
    look_at("correcting")
    window.station.leave()
    signed_in.sign_in.take_badge("BADGE-MIRA")
    look_at("badge read")
    assert_whole(cut)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_cut_at_the_floor(at_the_floor, station, server, language, code, qtbot, qapp):
    language.speak(code)
    window, model = at_the_floor, station.offices.leading
    cut: dict[str, list[str]] = {}

    def look_at(name):
        for _ in range(3):
            qapp.processEvents()
        cut[name] = cut_words(window)

    for task in model.list:
        model.look_at(task.id)
        look_at(task.id)
        for way in ways(task):
            if way.asks:
                model.write(way)
                look_at(f"{task.id} {way.name}")
                model.stop_writing()
    window.late.floor._turn_keys()
    look_at("keys")
    window.late.floor._turn_keys()
    model.look_at("T-1")
    model.press(" ")
    look_at("waits")
    model.undo()
    station.line.set_online(False)
    look_at("offline")
    station.line.set_online(True)
    window.resize(1440, 900)
    look_at("large, with the hours")
    server.floors.asked = []
    model.ask()
    qtbot.waitUntil(lambda: not model.list)
    look_at("nothing waits")
    assert_whole(cut)


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
    qtbot.waitUntil(lambda: bool(station.offices.policy.rules and station.offices.policy.review))
    qtbot.waitUntil(lambda: station.offices.finance.books_of_day is not None)
    cut: dict[str, list[str]] = {}
    for screen in (Screen.POLICY, Screen.MONEY):
        station.screens.go(screen)
        qapp.processEvents()
        cut[screen.value] = cut_words(window)
        (window.late.policy if screen is Screen.POLICY else window.late.money)._turn_keys()
        qapp.processEvents()
        cut[f"{screen.value} keys"] = cut_words(window)
    assert_whole(cut)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_cut_at_the_insights(language, station, look, code, qtbot, qapp):
    language.speak(code)
    station.sign_in.submit("nadia", PASSWORD)
    window = Window(look, station, ScanGate())
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    model = station.offices.causes
    qtbot.waitUntil(lambda: bool(model.words))
    station.screens.go(Screen.INSIGHTS)
    cut: dict[str, list[str]] = {}

    def look_at(name):
        for _ in range(3):
            qapp.processEvents()
        cut[name] = cut_words(window)

    look_at("insights")
    window.late.insights._turn_keys()
    look_at("keys")
    window.late.insights._turn_keys()
    model.answer(AlertState.ACTED)
    look_at("waits")
    model.undo()
    station.line.set_online(False)
    look_at("offline")
    assert_whole(cut)
