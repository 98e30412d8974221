"""A scanner and a hand use the same keyboard; time tells them apart."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reviewer_app.scanning.gate import GAP_MS, WRAP_MS, ScanGate
from tests.reviewer_app.keyboard import HAND_MS, Keyboard

STALL_S = 0.2


class Heard:
    def __init__(self, gate):
        self.codes, self.keys = [], []
        gate.scanned.connect(self.codes.append)
        gate.key.connect(self.keys.append)


class Clock:
    """Of the screen's thread, in seconds."""

    time = 0.0

    def __call__(self):
        return self.time


@pytest.fixture
def window(qtbot, qapp):
    window = QWidget()
    window.edit, window.secret = QLineEdit(), QLineEdit()
    window.edit.setProperty("scans", "typed")
    window.secret.setProperty("scans", "no")
    layout = QVBoxLayout(window)
    layout.addWidget(window.edit)
    layout.addWidget(window.secret)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.setFocus()
    return window


@pytest.fixture
def keyboard(window):
    return Keyboard(window)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def gate(qapp, clock):
    gate = ScanGate(now=clock)
    qapp.installEventFilter(gate)
    yield gate
    qapp.removeEventFilter(gate)


@pytest.fixture
def heard(gate):
    return Heard(gate)


@pytest.fixture
def settle(qtbot):
    """Long enough for everything that is held to be let go."""
    return lambda: qtbot.wait(GAP_MS * 2)


def test_a_burst_is_a_scan_and_no_key(keyboard, heard, settle):
    keyboard.scan("3SRTN000001")
    settle()
    assert (heard.codes, heard.keys) == (["3SRTN000001"], [])


@pytest.mark.parametrize("end", ["\t", "\n"])
def test_scanners_end_with_what_they_like(keyboard, heard, end):
    keyboard.scan("3SRTN000001", end=end)
    assert heard.codes == ["3SRTN000001"]


def test_a_scanner_without_an_end_is_understood_too(keyboard, heard, qtbot):
    keyboard.scan("8712345000017", end="")
    qtbot.waitUntil(lambda: heard.codes == ["8712345000017"])


@pytest.mark.parametrize("every", [0, 2, 20, GAP_MS])
def test_scanners_type_as_fast_as_they_like(keyboard, heard, every):
    keyboard.scan("3SRTN000001", every=every)
    assert heard.codes == ["3SRTN000001"]


def test_one_key_is_a_shortcut(keyboard, heard, qtbot):
    keyboard.type("3")
    qtbot.waitUntil(lambda: heard.keys == ["3"])


def test_the_number_pad_counts(keyboard, heard, qtbot):
    keyboard.type("4", modifiers=Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: heard.keys == ["4"])


@pytest.mark.parametrize("every", [GAP_MS + 1, HAND_MS])
def test_slow_typing_is_never_a_scan(keyboard, heard, settle, every):
    """However fast the screen gets to see it: here all at once."""
    keyboard.type("12345678\r", every=every)
    settle()
    assert (heard.codes, "".join(heard.keys)) == ([], "12345678")


def test_a_quick_double_tap_is_two_keys(keyboard, heard, qtbot):
    keyboard.type("yn", every=20)
    qtbot.waitUntil(lambda: heard.keys == ["y", "n"])


def test_a_key_is_heard_before_the_enter_that_follows_it(keyboard, heard):
    keyboard.type("y\r", every=20)
    assert heard.keys == ["y"]


def test_a_busy_screen_splits_no_scan(window, keyboard, heard, clock, settle):
    keyboard.type("3SRTN", every=5)
    clock.time += STALL_S
    keyboard.type("000001\r", every=5)
    settle()
    assert (heard.codes, heard.keys) == (["3SRTN000001"], [])


def test_keys_that_queue_behind_a_busy_screen_are_seen_before_any_is_let_go(
    window, keyboard, heard, settle
):
    """The timer of the gate is due in the same turn of the loop in which the keys arrive."""
    arrive = QTimer(window, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    arrive.timeout.connect(lambda: keyboard.queue("000001\r"))
    arrive.start(0)
    keyboard.type("3SRTN", every=5)
    time.sleep(STALL_S)
    settle()
    assert (heard.codes, heard.keys) == (["3SRTN000001"], [])


def test_a_station_that_stood_still_waits_for_keys_still_on_their_way(
    window, keyboard, heard, clock, settle
):
    keyboard.type("3SRTN", every=5)
    clock.time += STALL_S
    QTimer.singleShot(GAP_MS + 10, window, lambda: keyboard.type("000001\r", every=5))
    settle()
    assert (heard.codes, heard.keys) == (["3SRTN000001"], [])


def test_a_screen_that_is_always_late_lets_a_key_go_all_the_same(
    window, keyboard, heard, clock, qtbot
):
    late = QTimer(window)
    late.timeout.connect(lambda: setattr(clock, "time", clock.time + STALL_S))
    late.start(1)
    keyboard.type("3")
    qtbot.waitUntil(lambda: heard.keys == ["3"])


def test_a_scan_goes_on_while_the_keyboards_clock_wraps(window, heard):
    Keyboard(window, stamp=WRAP_MS - 90).scan("3SRTN000001")
    assert heard.codes == ["3SRTN000001"]


def test_a_pause_while_the_keyboards_clock_wraps_is_a_pause(window, heard):
    keyboard = Keyboard(window, stamp=WRAP_MS - HAND_MS)
    keyboard.type("123", every=5)
    keyboard.type("4", every=HAND_MS)
    keyboard.type("\r", every=5)
    assert (heard.codes, heard.keys) == ([], ["1", "2", "3", "4"])


def test_keys_without_a_time_are_timed_when_they_are_seen(window, heard, clock, settle):
    for text in "3SRTN000001":
        press_without_time(window, text)
        clock.time += 0.005
    settle()
    assert heard.codes == ["3SRTN000001"]
    for text in "12345678":
        press_without_time(window, text)
        clock.time += 0.060
    settle()
    assert (heard.codes, "".join(heard.keys)) == (["3SRTN000001"], "12345678")


def test_the_same_code_twice_in_a_moment_is_one_scan(keyboard, heard):
    keyboard.scan("3SRTN000001")
    keyboard.scan("3SRTN000001")
    keyboard.scan("3SRTN000002")
    assert heard.codes == ["3SRTN000001", "3SRTN000002"]


def test_the_same_code_a_while_later_is_scanned_again(keyboard, heard):
    keyboard.scan("3SRTN000001")
    keyboard.wait(2_000)
    keyboard.scan("3SRTN000001")
    assert heard.codes == ["3SRTN000001", "3SRTN000001"]


def test_a_hand_types_into_the_field(window, keyboard, heard, settle):
    window.edit.setFocus()
    keyboard.type("42")
    settle()
    assert (window.edit.text(), heard.keys) == ("42", [])


def test_a_key_that_moves_the_focus_does_so_before_the_next_is_seen(
    window, keyboard, gate, heard, settle
):
    gate.key.connect(window.edit.setFocus)
    keyboard.type("/42")
    settle()
    assert (window.edit.text(), heard.keys) == ("42", ["/"])


def test_a_scan_into_the_field_is_taken_back_out_of_it(window, keyboard, heard):
    window.edit.setFocus()
    window.edit.setText("half a ")
    keyboard.scan("3SRTN000001")
    assert (window.edit.text(), heard.codes) == ("half a ", ["3SRTN000001"])


def test_a_password_is_left_alone_however_fast_it_comes(window, keyboard, heard, settle):
    window.secret.setFocus()
    keyboard.scan("correcthorse")
    settle()
    assert (window.secret.text(), heard.codes, heard.keys) == ("correcthorse", [], [])


def test_a_key_held_down_acts_once(window, heard, settle):
    for again in (False, True, True):
        press_without_time(window, " ", again=again)
    settle()
    assert heard.keys == [" "]


def test_shortcuts_with_ctrl_pass_by(window, heard, settle):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert heard.keys == []


def press_without_time(window, text, *, again=False):
    press = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key(ord(text.upper())), Qt.KeyboardModifier.NoModifier, text, again
    )
    QCoreApplication.sendEvent(window.windowHandle(), press)


@pytest.mark.parametrize("bracket", ["]", "+", "$"])
def test_what_ends_a_field_of_gs1_is_heard_on_every_keyboard(keyboard, heard, bracket):
    keyboard.wait(HAND_MS)
    keyboard.type("0108712345000017", every=5)
    keyboard.type(bracket, every=5, modifiers=Qt.KeyboardModifier.ControlModifier)
    keyboard.type("21X1\r", every=5)
    assert heard.codes == ["0108712345000017\x1d21X1"]
