"""Hands and scanners: key presses that carry their own time, as a real keyboard's do."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

SCANNER_MS, HAND_MS = 5, 60
NAMED = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Enter}
PLAIN = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Types into a window. `wait` turns its clock on, not the test's."""

    def __init__(self, window, *, stamp=1_000):
        self._window, self._stamp = window, stamp

    def wait(self, milliseconds):
        self._stamp = (self._stamp + milliseconds) % (1 << 32)

    def type(self, keys, *, every=HAND_MS, modifiers=PLAIN, give=QCoreApplication.sendEvent):
        for key in keys:
            self.wait(every)
            give(self._window.windowHandle(), self._event(key, modifiers))

    def let_go(self):
        """A key that means nothing, a while later: no other is held any more."""
        self.type([Qt.Key.Key_Shift])

    def scan(self, code, *, end="\r", every=SCANNER_MS):
        self.wait(HAND_MS)
        self.type(code + end, every=every)

    def queue(self, keys, *, every=SCANNER_MS):
        """The keys wait for the screen's thread, as they do while it is busy."""
        self.type(keys, every=every, give=QCoreApplication.postEvent)

    def _event(self, key, modifiers):
        code, text = (key, "") if isinstance(key, Qt.Key) else (_code(key), key)
        event = QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text)
        event.setTimestamp(self._stamp)
        return event


def _code(text):
    return NAMED.get(text) or Qt.Key(ord(text.upper()))
