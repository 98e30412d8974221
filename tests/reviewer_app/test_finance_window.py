"""The finance screen, pressed as finance would."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from reviewer_app.frame.view import Window
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from tests.reviewer_app.fake_catalogue import PASSWORD
from tests.reviewer_app.fake_finances import FRIDAY, TODAY
from tests.reviewer_app.keyboard import Keyboard


@pytest.fixture
def open_window(station, server, look, qtbot, qapp):
    gate = ScanGate()
    qapp.installEventFilter(gate)

    def open_window(username="frida", size=(1440, 900)):
        station.sign_in.submit(username, PASSWORD)
        window = Window(look, station, gate)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        window.setFocus()
        qtbot.waitUntil(lambda: station.offices.finance.books_of_day is not None)
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


def test_a_difference_is_released_with_the_keyboard_alone(window, press, station, server, qtbot):
    press(Qt.Key.Key_Right, "j", "j", "j", "\r")
    field = window.late.money.day.step.field.edit
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert station.offices.finance.acting.waits.about == "3"
    qtbot.waitUntil(lambda: [heard[:2] for heard in server.finances.heard] == [("release ", "3")])
    qtbot.waitUntil(lambda: "3" not in window.late.money.day.rows)
    assert station.frame.toast == "It is released, and will be paid."
    assert not window.late.money.day.step.isVisible()


def test_a_note_is_typed_where_the_difference_is(window, press, station, server, qtbot):
    press(Qt.Key.Key_Right, "j", "n")
    field = window.late.money.day.step.field.edit
    assert field.hasFocus()
    QTest.keyClicks(field, "Paid in cash, jan u x")
    assert field.text() == "Paid in cash, jan u x", "letters are letters in a text"
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(server.finances.heard) == 1)
    qtbot.waitUntil(lambda: not field.isVisible())
    assert window.hasFocus()
    press("j")
    assert station.offices.finance.marked.id == "2", "the keys are keys again"


def test_escape_leaves_the_innermost_thing_first(window, press, station):
    money = window.late.money
    press(Qt.Key.Key_Right, "j", "n", "?")
    press(Qt.Key.Key_Escape)
    assert station.offices.finance.writing is None
    press("?")
    assert money.key_sheet.isVisible()
    press(Qt.Key.Key_Escape)
    assert money.out.isVisible()
    station.offices.finance.look_at("2")
    press("\r", Qt.Key.Key_Escape)
    assert station.offices.finance.acting.waits is None
    press(Qt.Key.Key_Escape)
    assert station.offices.finance.marked is None


def test_days_and_differences_are_clicked(window, station):
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(window.late.money.days.list.rows[FRIDAY.isoformat()], left)
    assert station.offices.finance.day.on == FRIDAY
    QTest.mouseClick(window.late.money.day.rows["4"], left)
    assert station.offices.finance.marked.id == "4"
    assert window.late.money.day.rows["4"].isChecked()
    QTest.mouseClick(window.late.money.days.list.rows["ALL"], left)
    assert station.offices.finance.all_open
    assert "7" in window.late.money.day.rows
    assert not window.late.money.day.bars.isVisible()


def test_x_takes_the_books_out_and_d_turns_the_screen(open_window, station, server, qtbot):
    window = open_window("ada")
    station.screens.go(Screen.MONEY)
    keyboard = Keyboard(window)
    keyboard.type("x")
    keyboard.let_go()
    qtbot.waitUntil(lambda: [one[0] for one in server.finances.heard] == ["export"])
    assert station.screens.here is Screen.MONEY
    assert list(window.late.money.head.tabs) == [*Screen]
    keyboard.type("d")
    keyboard.let_go()
    assert window.late.insights.isVisible()


def test_whoever_is_not_finance_never_sees_it(station, look, qtbot):
    station.sign_in.submit("mira", PASSWORD)
    window = Window(look, station, ScanGate())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: station.screens.here is Screen.BENCH)
    assert "money" not in vars(window), "it is not even built"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_all_of_it_fits_and_everything_that_can_be_pressed_has_a_name(
    open_window, station, look, qtbot, scheme, size
):
    window = open_window("frida", size)
    look.choose(scheme)
    station.offices.finance.choose(FRIDAY)
    station.offices.finance.look_at("2")
    QApplication.processEvents()
    primary, step = window.late.money.out.primary, window.late.money.day.step
    assert window.size().toTuple() == size
    for part in (primary, step):
        assert part.isVisible()
        assert part.mapTo(window, part.rect().bottomLeft()).y() < size[1] - 40
    marked = window.late.money.day.rows["2"]
    assert marked.visibleRegion().boundingRect().height() == marked.height(), "in sight"
    kinds = (QAbstractButton, QLineEdit)
    found = [w for kind in kinds for w in window.late.money.findChildren(kind) if w.isVisible()]
    assert len(found) > 25
    assert [w for w in found if not w.accessibleName()] == []
    charts = (window.late.money.day.bars, window.late.money.out.ages, window.late.money.out.loss)
    assert all(chart.accessibleName() for chart in charts)
    assert not window.grab().isNull()
    look.choose("light")


def test_a_day_without_differences_says_so(window, station):
    assert station.offices.finance.day.on == TODAY
    assert window.late.money.day.rows == {}
    assert "needs a step" in window.late.money.day._nothing.text()
