"""The floor, pressed as a lead would."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from reviewer_app.frame.view import Window
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from tests.reviewer_app.fake_catalogue import PASSWORD
from tests.reviewer_app.keyboard import Keyboard


@pytest.fixture
def open_window(station, look, qtbot, qapp):
    gate = ScanGate()
    qapp.installEventFilter(gate)

    def open_window(size=(1440, 900)):
        station.sign_in.submit("ruth", PASSWORD)
        window = Window(look, station, gate)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(lambda: station.offices.leading.came)
        station.screens.go(Screen.FLOOR)
        window.setFocus()
        return window

    yield open_window
    qapp.removeEventFilter(gate)


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def press(window):
    keyboard = Keyboard(window)

    def press(*keys):
        keyboard.type(keys)
        keyboard.let_go()

    return press


def test_the_list_is_worked_through_with_the_keyboard_alone(window, press, server, qtbot):
    press(" ")
    qtbot.waitUntil(lambda: ("release", "T-1", "") in server.floors.heard)
    qtbot.waitUntil(lambda: "T-1" not in window.late.floor.tasks.list.rows)
    press("x")
    field = window.late.floor.task.field.edit
    assert field.hasFocus()
    QTest.keyClicks(field, "Empty box, no proof.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: server.floors.heard[-1] == ("REFUSE", "T-2", "Empty box, no proof."))
    qtbot.waitUntil(lambda: window.late.floor.task.beside.keys() == set("ABCDE"))
    press("1")
    assert field.hasFocus()
    press(Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_d_turns_the_screen_and_escape_leaves_the_keys(window, press, station):
    press("?")
    assert window.late.floor.key_sheet.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.late.floor.task.isVisible()
    press("d")
    assert station.screens.here is Screen.INSIGHTS


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_all_of_it_fits_and_everything_that_can_be_pressed_has_a_name(
    open_window, station, look, scheme, size
):
    window = open_window(size)
    look.choose(scheme)
    station.offices.leading.look_at("T-3")
    station.offices.leading.press("2")
    QApplication.processEvents()
    assert window.size().toTuple() == size
    for part in (window.late.floor.task.primary, window.late.floor.task.field):
        assert part.isVisible()
        assert part.mapTo(window, part.rect().bottomLeft()).y() < size[1] - 40
    kinds = (QAbstractButton, QLineEdit)
    found = [w for kind in kinds for w in window.late.floor.findChildren(kind) if w.isVisible()]
    assert len(found) > 10
    assert [w for w in found if not w.accessibleName()] == []
    assert window.late.floor.floor.clock.accessibleName().startswith("Overdue: 2, Today: 5")
    assert not window.grab().isNull()
    look.choose("light")
