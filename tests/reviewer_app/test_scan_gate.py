"""A scanner and a hand use the same keyboard; time tells them apart."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reviewer_app.scanning.gate import ScanGate

GAP_MS = 150
"""More than at a bench: a busy machine may take a while between two keys of a burst."""


class Heard:
    def __init__(self, gate):
        self.codes, self.keys = [], []
        gate.scanned.connect(self.codes.append)
        gate.key.connect(self.keys.append)


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
def gate(qapp):
    gate = ScanGate(gap_ms=GAP_MS)
    qapp.installEventFilter(gate)
    yield gate
    qapp.removeEventFilter(gate)


@pytest.fixture
def heard(gate):
    return Heard(gate)


def burst(window, code, *, end=Qt.Key.Key_Return):
    for text in code:
        QTest.keyClick(window.windowHandle(), text, Qt.KeyboardModifier.NoModifier, 1)
    if end:
        QTest.keyClick(window.windowHandle(), end, Qt.KeyboardModifier.NoModifier, 1)


def test_a_burst_is_a_scan_and_no_key(window, heard, qtbot):
    burst(window, "3SRTN000001")
    qtbot.wait(GAP_MS + 20)
    assert (heard.codes, heard.keys) == (["3SRTN000001"], [])


@pytest.mark.parametrize("end", [Qt.Key.Key_Tab, Qt.Key.Key_Enter])
def test_scanners_end_with_what_they_like(window, heard, end):
    burst(window, "3SRTN000001", end=end)
    assert heard.codes == ["3SRTN000001"]


def test_a_scanner_without_an_end_is_understood_too(window, heard, qtbot):
    burst(window, "8712345000017", end=None)
    qtbot.waitUntil(lambda: heard.codes == ["8712345000017"])


def test_one_key_is_a_shortcut(window, heard, qtbot):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_3)
    qtbot.waitUntil(lambda: heard.keys == ["3"])


def test_the_number_pad_counts(window, heard, qtbot):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: heard.keys == ["4"])


def test_slow_typing_is_never_a_scan(window, heard, qtbot):
    for text in "12345678":
        QTest.keyClick(window.windowHandle(), text)
        qtbot.wait(GAP_MS + 15)
    assert (heard.codes, "".join(heard.keys)) == ([], "12345678")


def test_a_quick_double_tap_is_two_keys(window, heard, qtbot):
    burst(window, "yn", end=None)
    qtbot.waitUntil(lambda: heard.keys == ["y", "n"])


def test_the_same_code_twice_in_a_moment_is_one_scan(window, heard):
    burst(window, "3SRTN000001")
    burst(window, "3SRTN000001")
    burst(window, "3SRTN000002")
    assert heard.codes == ["3SRTN000001", "3SRTN000002"]


def test_a_hand_types_into_the_field(window, heard, qtbot):
    window.edit.setFocus()
    for text in "42":
        QTest.keyClick(window.windowHandle(), text)
        qtbot.wait(GAP_MS + 15)
    assert (window.edit.text(), heard.keys) == ("42", [])


def test_a_scan_into_the_field_is_taken_back_out_of_it(window, heard, qtbot):
    window.edit.setFocus()
    window.edit.setText("half a ")
    burst(window, "3SRTN000001")
    assert (window.edit.text(), heard.codes) == ("half a ", ["3SRTN000001"])


def test_a_password_is_left_alone_however_fast_it_comes(window, heard, qtbot):
    window.secret.setFocus()
    burst(window, "correcthorse", end=Qt.Key.Key_Return)
    qtbot.wait(GAP_MS + 20)
    assert (window.secret.text(), heard.codes, heard.keys) == ("correcthorse", [], [])


def test_a_key_held_down_acts_once(window, heard, qtbot, qapp):
    handle = window.windowHandle()
    for again in (False, True, True):
        press = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", again
        )
        qapp.sendEvent(handle, press)
    qtbot.wait(GAP_MS + 20)
    assert heard.keys == [" "]


def test_shortcuts_with_ctrl_pass_by(window, heard, qtbot):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(GAP_MS + 20)
    assert heard.keys == []
