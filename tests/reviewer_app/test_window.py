"""The window, pressed and clicked as a grader would."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit

from reviewer_app.frame.view import Window
from reviewer_app.inspecting.machine import State
from reviewer_app.look.rows import AmountRow, Remark
from reviewer_app.parcels import Grade
from reviewer_app.scanning.gate import ScanGate
from tests.reviewer_app.keyboard import Keyboard


@pytest.fixture
def window(signed_in, look, qtbot, qapp):
    gate = ScanGate()
    qapp.installEventFilter(gate)
    window = Window(look, signed_in, gate)
    qtbot.addWidget(window)
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


def test_a_whole_parcel_with_the_keyboard_alone(window, signed_in, press, clock, qtbot):
    press(Qt.Key.Key_Return, "y", "y", "1", " ")
    assert signed_in.bench.state == State.PENDING
    clock.tick(1)
    press(Qt.Key.Key_Return, "m", " ")
    clock.tick(1)
    press(Qt.Key.Key_Return, "w", " ")
    clock.tick(1)
    qtbot.waitUntil(lambda: signed_in.bench.state == State.IDLE)
    assert window.invitation.isVisible()
    assert signed_in.queue.most_urgent.id == "P2"
    qtbot.waitUntil(lambda: not signed_in.journal.waiting())


def test_a_scan_opens_a_parcel_wherever_the_focus_is(window, signed_in):
    window.queue.list.setFocus()
    Keyboard(window).scan("3SRTN000002")
    assert signed_in.bench.parcel.id == "P2"
    assert window.item.isVisible()


def test_a_code_can_be_typed(window, signed_in, press):
    press("/")
    assert window.head.scan.edit.hasFocus()
    press(*"3SRTN000002", Qt.Key.Key_Return)
    assert signed_in.bench.parcel.id == "P2"
    assert not window.head.scan.edit.hasFocus()


def test_escape_leaves_the_innermost_thing_first(window, signed_in, press):
    press(Qt.Key.Key_Return, "?")
    assert window.late.key_sheet.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.decision.isVisible()
    press(Qt.Key.Key_Escape)
    assert signed_in.bench.parcel is None


def test_a_grade_is_clicked(window, signed_in, press):
    press(Qt.Key.Key_Return)
    QTest.mouseClick(window.item.grades[Grade.B], Qt.MouseButton.LeftButton)
    assert signed_in.bench.verdict.grade == Grade.B
    assert window.item.grades[Grade.B].isChecked()


def test_a_grade_is_toggled_by_a_screen_reader(window, signed_in, press):
    press(Qt.Key.Key_Return, "1")
    window.item.grades[Grade.B].toggle()
    assert signed_in.bench.verdict.grade == Grade.B
    assert [g for g, key in window.item.grades.items() if key.isChecked()] == [Grade.B]


def test_the_most_urgent_parcel_is_clicked(window, signed_in):
    QTest.mouseClick(window.invitation.next, Qt.MouseButton.LeftButton)
    assert signed_in.bench.parcel.id == "P1"


def test_a_check_is_answered_by_pressing_it(window, signed_in, press):
    press(Qt.Key.Key_Return)
    first = window.item.checks.rows[0]
    first.click()
    assert list(signed_in.bench.verdict.answers.values()) == ["YES"]
    first.click()  # back to it
    first.click()
    assert list(signed_in.bench.verdict.answers.values()) == ["NO"]


def test_a_click_on_a_queue_row_opens_it(window, signed_in):
    rect = window.queue.list.visualRect(signed_in.queue.index(2))
    viewport = window.queue.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=rect.center())
    assert signed_in.bench.parcel.id == "P3"


def test_an_unknown_code_asks_in_place(window, signed_in, qtbot):
    Keyboard(window).scan("4006381333931")
    qtbot.waitUntil(lambda: signed_in.scanning.unknown is not None)
    offered = [b.accessibleName() for b in visible(window, QAbstractButton)]
    assert "Receive it as a parcel" in offered
    assert "Note it as a find" not in offered  # no parcel is open


def test_a_session_that_ends_is_renewed_in_place(window, signed_in, server, qtbot):
    signed_in.line.ask_sign_in()
    QTest.keyClick(window.windowHandle(), "s")
    qtbot.waitUntil(window.notices.password.edit.hasFocus)
    (password,) = [e for e in visible(window, QLineEdit) if e.accessibleName() == "Password"]
    QTest.keyClicks(password, "correct horse")
    QTest.keyClick(password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not signed_in.line.sign_in_needed)


def test_signing_in_by_typing(make_station, server, look, qtbot, qapp):
    station, gate = make_station(server), ScanGate()
    window = Window(look, station, gate)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    QTest.keyClicks(window.sign_in.username.edit, "mira")
    QTest.keyClicks(window.sign_in.password.edit, "correct horse")
    QTest.keyClick(window.sign_in.password.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.head.isVisible())


def test_signing_out_leaves_the_next_person_an_empty_sheet(window, signed_in, press):
    press(Qt.Key.Key_Return, "o")
    signed_in.handing.go()
    assert window.sign_in.isVisible()
    assert signed_in.bench.parcel is None
    assert window.sign_in.password.edit.text() == ""


def test_every_control_has_a_name(window, press):
    press(Qt.Key.Key_Return)
    controls = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    shown = [c for c in controls if not c.isHidden()]
    assert [c for c in shown if c.isVisible() and not c.accessibleName()] == []


def test_a_grade_key_tells_its_consequence_to_those_who_listen(window, press):
    press(Qt.Key.Key_Return)
    key = window.item.grades[Grade.C]
    assert key.accessibleName() == "Grade 3, Good: Outlet, customer gets €45.00"
    assert key.autoExclusive()


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900), (1920, 1080)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_fits(window, press, look, size, scheme):
    look.choose(scheme)
    window.resize(*size)
    press(Qt.Key.Key_Return, "y", "n", "5")
    bottom = window.decision.mapTo(window, window.decision.rect().bottomLeft()).y()
    assert window.size().toTuple() == size
    assert bottom < size[1]
    for view in (window.item, window.decision):
        assert view.minimumSizeHint().height() <= view.height()
        assert view.minimumSizeHint().width() <= view.width()
    look.choose("light")


@pytest.fixture
def long_story(shop):
    """Every amount with its reason, and four rules that take two lines each."""
    minus = {"amount": "-1.00", "formatted": "-€1.00"}
    line = {"label": "Sending it back", "amount": minus, "reason": "As told when ordering"}
    rule = "If it was used more than needed to try it, value can be taken off."
    for item in shop.parcels["P1"]["items"]:
        for outlook in item["outlooks"]:
            outlook["refund"] |= {"lines": [line] * 4, "because": [rule] * 4}


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
@pytest.mark.parametrize("online", [True, False])
def test_a_long_story_leaves_room_for_the_amount_and_the_key(
    long_story, window, signed_in, press, qtbot, size, online
):
    window.resize(*size)
    press(Qt.Key.Key_Return, "y", "y", "3")
    signed_in.line.set_online(online)
    decision = window.decision
    qtbot.waitUntil(lambda: decision.isVisible() and bool(visible(decision, AmountRow)))
    for _ in range(3):  # what is folded away lays the rest out anew
        QApplication.processEvents()
    chips = list(decision.chips.values())
    shown = [*chips[::4], *visible(decision, AmountRow), *visible(decision, Remark)]
    for upper, lower in pairwise([*shown, decision.primary]):
        assert below(upper, decision) <= lower.mapTo(decision, lower.rect().topLeft()).y()
    assert below(decision.undo, decision) < decision.height()
    told = visible(decision, Remark)
    left = {0: "4 rules", 4: ""}.get(len(told), f"{4 - len(told)} more")
    assert not decision.more.isVisible() or decision.more.text() == left


def below(widget, window):
    return widget.mapTo(window, widget.rect().bottomLeft()).y()


def test_nothing_opens_a_dialog(window, signed_in, press, qtbot):
    press(Qt.Key.Key_Return, "1", "r", "?", "q", "t", "t")
    Keyboard(window).scan("4006381333931")
    qtbot.waitUntil(lambda: signed_in.scanning.unknown is not None)
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)] == []
    assert QApplication.activeModalWidget() is None


def test_pictures_of_the_same_moment_are_the_same(window, press):
    press(Qt.Key.Key_Return)
    assert window.grab().toImage() == window.grab().toImage()


def visible(window, kind):
    return [each for each in window.findChildren(kind) if each.isVisible()]


def test_c_asks_what_was_wrong_and_escape_leaves_it(window, press, signed_in, qtbot):
    press(Qt.Key.Key_Return, "y", "y", "1")
    with qtbot.waitSignal(signed_in.sync.answered):
        signed_in.bench.act()
        signed_in.bench.go_on()
    press("c")
    assert window.notices.reason.edit.hasFocus()
    press(Qt.Key.Key_Escape)
    assert not window.notices.slip.isVisible()
