"""Pictures of the station for its documentation: presses keys as a hand would, then paints."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

BETWEEN_MS, SCANNER_MS, WAIT_MS, SETTLE_MS, LAST_MS = 120, 5, 600, 700, 900
NAMED = {
    "Enter": (Qt.Key.Key_Return, ""),
    "Esc": (Qt.Key.Key_Escape, ""),
    "Left": (Qt.Key.Key_Left, ""),
    "Right": (Qt.Key.Key_Right, ""),
    "Up": (Qt.Key.Key_Up, ""),
    "Down": (Qt.Key.Key_Down, ""),
    "Space": (Qt.Key.Key_Space, " "),
}


class Shot(QObject):
    """Keys with blanks between: «Enter y y n 3 Space»; «code:X» scans X, «~» waits."""

    def __init__(
        self, window: QWidget, keys: str, file: Path, *, ready: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._file, self._ready = window, file, ready
        self._keys: Iterator[str] = iter(keys.split())
        self._stamp = 0
        self._wait()

    def _wait(self) -> None:
        following, after = (self._press, SETTLE_MS) if self._ready() else (self._wait, BETWEEN_MS)
        QTimer.singleShot(after, following)

    def _press(self) -> None:
        if not (key := next(self._keys, "")):
            QTimer.singleShot(LAST_MS, self._paint)
            return
        if key == "~":
            QTimer.singleShot(WAIT_MS, self._press)
            return
        self._stamp += BETWEEN_MS
        if key.startswith("code:"):
            for text in key.removeprefix("code:"):
                self._send(Qt.Key.Key_unknown, text)
            self._send(Qt.Key.Key_Return, "")
        else:
            self._send(*NAMED.get(key, (Qt.Key(ord(key[0].upper())), key)))
        QTimer.singleShot(BETWEEN_MS, self._press)

    def _send(self, key: Qt.Key, text: str) -> None:
        """The keys carry their own time, so that a busy machine tells a scan from a hand too."""
        self._stamp += SCANNER_MS
        send(self._window, key, text, stamp=self._stamp)

    def _paint(self) -> None:
        self._window.grab().save(str(self._file))
        QCoreApplication.quit()


def press(window: QWidget, text: str, *, stamp: int) -> None:
    send(window, Qt.Key(ord(text.upper())), text, stamp=stamp)


def send(window: QWidget, key: Qt.Key, text: str, *, stamp: int) -> None:
    """A key down and up, at a time of its own."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(stamp)
        QCoreApplication.sendEvent(window.windowHandle(), event)
