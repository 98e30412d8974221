"""The policy screen, pressed as a merchandiser would."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit

from reviewer_app.frame.view import Window
from reviewer_app.policies import Draft
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from tests.reviewer_app.fake_catalogue import PASSWORD
from tests.reviewer_app.keyboard import Keyboard


@pytest.fixture
def open_window(station, server, look, qtbot, qapp):
    gate = ScanGate()
    qapp.installEventFilter(gate)

    def open_window(username, name, size=(1440, 900)):
        server.policies.me = name
        station.sign_in.submit(username, PASSWORD)
        window = Window(look, station, gate)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        window.setFocus()
        qtbot.waitUntil(
            lambda: bool(station.offices.policy.rules and station.offices.policy.review)
        )
        station.screens.go(Screen.POLICY)
        return window

    yield open_window
    qapp.removeEventFilter(gate)


@pytest.fixture
def window(open_window):
    return open_window("karim", "Karim Osei")


@pytest.fixture
def press(window):
    keyboard = Keyboard(window)

    def press(*keys):
        keyboard.type(keys)
        keyboard.let_go()

    return press


def test_a_draft_is_simulated_and_published_with_the_keyboard_alone(window, press, station, qtbot):
    press("s")
    qtbot.waitUntil(lambda: window.late.policy.against.shares.isVisible())
    press("f", " ")
    assert station.offices.policy.acting.waits
    press("u")
    assert not station.offices.policy.acting.waits
    press("f", "f", " ")
    with qtbot.waitSignal(station.offices.policy.acting.done):
        pass
    qtbot.waitUntil(lambda: "Version 15" in window.late.policy.rules._title.text())
    assert station.frame.toast == "Version 15 is published."


def test_who_may_only_read_has_nothing_to_press(open_window, station):
    office = open_window("ruth", "Ruth Okafor").late.policy

    parts = (office.rules.add, office.against.simulate, office.against.primary)
    assert not any(part.isVisible() for part in parts)
    assert office.rules.rows["gold"].isVisible()


def test_a_market_without_a_policy_asks_for_one(window, press, station, qtbot):
    press("m")
    assert (station.offices.policy.market.id, station.offices.policy.chosen) == ("M2", None)
    press("n")
    assert "Returns in Belgium" in window.late.policy.editor.text.toPlainText()


def test_arrows_go_through_rules_and_versions(window, press, station):
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.late.policy.rules.rows["gold"].isChecked()
    press(Qt.Key.Key_Right)
    assert station.offices.policy.chosen.id == "V14"
    assert window.late.policy.versions.list.rows["V14"].isChecked()
    press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert station.offices.policy.chosen.id == "D1"


def test_compare_shows_what_differs_and_the_whole_again(window, press):
    rows = window.late.policy.rules
    assert len(rows.rows) == 11
    press("c")
    assert set(rows.rows) == {"keeps", "returns", "season"}
    press("c")
    assert len(rows.rows) == 11


def test_a_rule_is_edited_as_text_and_saved_as_a_draft(window, press, station, server, qtbot):
    press(*[Qt.Key.Key_Down] * 3, "e")
    text = window.late.policy.editor.text
    assert text.hasFocus()
    assert text.textCursor().blockNumber() == 5, "at the rule that was marked"
    QTest.keyClicks(text, "# us1cn x")
    assert "# us1cn x" in text.toPlainText(), "letters are letters in a text"
    assert window.late.policy.findings.isVisible()
    qtbot.waitUntil(lambda: text.marks == {6: "warn"})
    QTest.keyClick(text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(server.policies.texts))
    qtbot.waitUntil(window.late.policy.rules.isVisible)
    assert isinstance(station.offices.policy.chosen, Draft)
    press("c")
    assert station.offices.policy.comparing, "the keys are keys again"


def test_a_scanner_in_the_text_is_only_text(window, press, station):
    press("n")
    Keyboard(window).scan("3SRTN000001", end="")
    assert station.bench.parcel is None
    assert "3SRTN000001" in window.late.policy.editor.text.toPlainText()


def test_escape_leaves_the_innermost_thing_first(window, press, station):
    press("?")
    assert window.late.policy.key_sheet.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.late.policy.against.isVisible()
    press("e", Qt.Key.Key_Escape)
    assert station.offices.policy.editing.about is None
    press(" ", Qt.Key.Key_Escape)
    assert not station.offices.policy.acting.waits


def test_a_row_and_a_rule_are_clicked(window, station, qtbot):
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(window.late.policy.versions.list.rows["V13"], left)
    assert station.offices.policy.chosen.id == "V13"
    qtbot.waitUntil(lambda: "sale" in window.late.policy.rules.rows)
    QTest.mouseClick(window.late.policy.rules.rows["sale"], left)
    assert station.offices.policy.rule == "sale"
    QTest.mouseClick(window.late.policy.versions.markets["M2"], left)
    assert station.offices.policy.market.country == "BE"


def test_only_screens_that_exist_and_are_theirs_get_a_tab(open_window, station):
    window = open_window("ada", "Ada de Wit")
    tabs = window.late.policy.head.tabs
    assert list(tabs) == [*Screen]
    QTest.mouseClick(tabs[Screen.BENCH], Qt.MouseButton.LeftButton)
    assert window.queue.isVisible()
    keyboard = Keyboard(window)
    keyboard.type("x")
    keyboard.let_go()
    assert window.late.floor.isVisible()


def test_a_grader_never_sees_it(station, look, qtbot):
    station.sign_in.submit("mira", PASSWORD)
    window = Window(look, station, ScanGate())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: station.screens.here is Screen.BENCH)
    assert "policy" not in vars(window.late), "it is not even built"


def test_signing_out_and_in_again_is_a_fresh_start(window, press, station, qtbot):
    press("s")
    qtbot.waitUntil(lambda: station.offices.policy.simulation is not None)
    press("o")
    assert window.sign_in.isVisible()
    assert station.offices.policy.policies.versions == ()


def test_a_session_that_ends_is_renewed_in_place(window, press, station, qtbot):
    station.line.ask_sign_in()
    press("s")
    qtbot.waitUntil(window.late.policy.ended.password.edit.hasFocus)
    field = window.late.policy.ended.password.edit
    QTest.keyClicks(field, PASSWORD)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not station.line.sign_in_needed)
    assert window.late.policy.isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_all_of_it_fits_and_everything_that_can_be_pressed_has_a_name(
    open_window, station, look, qtbot, scheme, size
):
    window = open_window("karim", "Karim Osei", size)
    look.choose(scheme)
    station.offices.policy.simulate()
    qtbot.waitUntil(lambda: station.offices.policy.simulation is not None)
    QApplication.processEvents()
    primary = window.late.policy.against.primary
    assert window.size().toTuple() == size
    assert primary.mapTo(window, primary.rect().bottomLeft()).y() < size[1] - 40
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    found = [w for kind in kinds for w in window.late.policy.findChildren(kind) if w.isVisible()]
    assert len(found) > 15
    assert [w for w in found if not w.accessibleName()] == []
    assert not window.grab().isNull()
    look.choose("light")


def test_what_is_in_force_is_not_compared_with_itself(window, press, station, qtbot):
    press(Qt.Key.Key_Right, "s")
    against = window.late.policy.against
    qtbot.waitUntil(lambda: station.offices.policy.simulation is not None)
    assert (against.shares.isVisible(), against.law.isVisible()) == (False, True)
    press(Qt.Key.Key_Right, "s")
    qtbot.waitUntil(against.shares.isVisible)
