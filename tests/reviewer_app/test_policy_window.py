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
        qtbot.waitUntil(lambda: bool(station.policy.rules and station.policy.review))
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
    qtbot.waitUntil(lambda: window.office.against.shares.isVisible())
    press("f", " ")
    assert station.policy.publishing.waits
    press("u")
    assert not station.policy.publishing.waits
    press("f", "f", " ")
    with qtbot.waitSignal(station.policy.publishing.published):
        pass
    qtbot.waitUntil(lambda: "Version 15" in window.office.rules._title.text())
    assert station.frame.toast == "Version 15 is published."


def test_who_may_only_read_has_nothing_to_press(open_window, station):
    office = open_window("ruth", "Ruth Okafor").office
    station.screens.go(Screen.POLICY)

    parts = (office.rules.add, office.against.simulate, office.against.primary)
    assert not any(part.isVisible() for part in parts)
    assert office.rules.rows["gold"].isVisible()


def test_a_market_without_a_policy_asks_for_one(window, press, station, qtbot):
    press("m")
    assert (station.policy.market.id, station.policy.chosen) == ("M2", None)
    press("n")
    assert "Returns in Belgium" in window.office.editor.text.toPlainText()


def test_arrows_go_through_rules_and_versions(window, press, station):
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.office.rules.rows["gold"].isChecked()
    press(Qt.Key.Key_Right)
    assert station.policy.chosen.id == "V14"
    assert window.office.versions.rows["V14"].isChecked()
    press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert station.policy.chosen.id == "D1"


def test_compare_shows_what_differs_and_the_whole_again(window, press):
    rows = window.office.rules
    assert len(rows.rows) == 11
    press("c")
    assert set(rows.rows) == {"keeps", "returns", "season"}
    press("c")
    assert len(rows.rows) == 11


def test_a_rule_is_edited_as_text_and_saved_as_a_draft(window, press, station, server, qtbot):
    press(*[Qt.Key.Key_Down] * 3, "e")
    text = window.office.editor.text
    assert text.hasFocus()
    assert text.textCursor().blockNumber() == 5, "at the rule that was marked"
    QTest.keyClicks(text, "# us1cn x")
    assert "# us1cn x" in text.toPlainText(), "letters are letters in a text"
    assert window.office.findings.isVisible()
    qtbot.waitUntil(lambda: text.marks == {6: "warn"})
    QTest.keyClick(text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(server.policies.texts))
    qtbot.waitUntil(window.office.rules.isVisible)
    assert isinstance(station.policy.chosen, Draft)
    press("c")
    assert station.policy.comparing, "the keys are keys again"


def test_a_scanner_in_the_text_is_only_text(window, press, station):
    press("n")
    Keyboard(window).scan("3SRTN000001", end="")
    assert station.bench.parcel is None
    assert "3SRTN000001" in window.office.editor.text.toPlainText()


def test_escape_leaves_the_innermost_thing_first(window, press, station):
    press("?")
    assert window.office.key_sheet.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.office.against.isVisible()
    press("e", Qt.Key.Key_Escape)
    assert station.policy.editing.about is None
    press(" ", Qt.Key.Key_Escape)
    assert not station.policy.publishing.waits


def test_a_row_and_a_rule_are_clicked(window, station, qtbot):
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(window.office.versions.rows["V13"], left)
    assert station.policy.chosen.id == "V13"
    qtbot.waitUntil(lambda: "sale" in window.office.rules.rows)
    QTest.mouseClick(window.office.rules.rows["sale"], left)
    assert station.policy.rule == "sale"
    QTest.mouseClick(window.office.versions.markets["M2"], left)
    assert station.policy.market.country == "BE"


def test_only_screens_that_exist_and_are_theirs_get_a_tab(open_window, station):
    window = open_window("ada", "Ada de Wit")
    tabs = window.office.head.tabs
    assert list(tabs) == [*Screen]
    QTest.mouseClick(tabs[Screen.BENCH], Qt.MouseButton.LeftButton)
    assert window.queue.isVisible()
    keyboard = Keyboard(window)
    keyboard.type("x")
    keyboard.let_go()
    assert window.floor.isVisible()


def test_a_grader_never_sees_it(station, look, qtbot):
    station.sign_in.submit("mira", PASSWORD)
    window = Window(look, station, ScanGate())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: station.screens.here is Screen.BENCH)
    assert "office" not in vars(window), "it is not even built"


def test_signing_out_and_in_again_is_a_fresh_start(window, press, station, qtbot):
    press("s")
    qtbot.waitUntil(lambda: station.policy.simulation is not None)
    press("o")
    assert window.sign_in.isVisible()
    assert station.policy.policies.versions == ()


def test_a_session_that_ends_is_renewed_in_place(window, press, station, qtbot):
    station.line.ask_sign_in()
    press("s")
    qtbot.waitUntil(window.office.ended.password.edit.hasFocus)
    field = window.office.ended.password.edit
    QTest.keyClicks(field, PASSWORD)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not station.line.sign_in_needed)
    assert window.office.isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_all_of_it_fits_and_everything_that_can_be_pressed_has_a_name(
    open_window, station, look, qtbot, scheme, size
):
    window = open_window("karim", "Karim Osei", size)
    look.choose(scheme)
    station.policy.simulate()
    qtbot.waitUntil(lambda: station.policy.simulation is not None)
    QApplication.processEvents()
    primary = window.office.against.primary
    assert window.size().toTuple() == size
    assert primary.mapTo(window, primary.rect().bottomLeft()).y() < size[1] - 40
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    found = [w for kind in kinds for w in window.office.findChildren(kind) if w.isVisible()]
    assert len(found) > 15
    assert [w for w in found if not w.accessibleName()] == []
    assert not window.grab().isNull()
    look.choose("light")


def test_what_is_in_force_is_not_compared_with_itself(window, press, station, qtbot):
    press(Qt.Key.Key_Right, "s")
    against = window.office.against
    qtbot.waitUntil(lambda: station.policy.simulation is not None)
    assert (against.shares.isVisible(), against.law.isVisible()) == (False, True)
    press(Qt.Key.Key_Right, "s")
    qtbot.waitUntil(against.shares.isVisible)
