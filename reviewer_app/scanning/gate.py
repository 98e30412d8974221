"""Tells a scanner from a hand, wherever the focus is, from the time between two keys.

A scanner types a character every 2 to 20 ms and ends with Enter or Tab; a person needs 60 ms.
A printable key is held for GAP_MS; a second one within it makes a burst, which no widget sees.
A field says by its property «scans» what it wants: nothing: keys are shortcuts; "typed": keys are
typed, and a burst is taken back out of the text; "no": a password, hands off.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

GAP_MS, SUFFIX_AFTER_MS, SAME_CODE_S = 35, 17, 2.0
LEAST, LEAST_BARE, MOST = 4, 6, 200
SUFFIXES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
FIELD = "scans"


class ScanGate(QObject):
    scanned = Signal(str)
    key = Signal(str)

    def __init__(self, *, gap_ms: int = GAP_MS, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._gap_ms, self._now = gap_ms, now
        self._held: list[str] = []
        self._last = 0.0
        self._text_before = ""
        self._last_code, self._last_code_at = "", 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._let_go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and watched.isWindowType()
        ):
            return False
        if event.modifiers() & ~PLAIN or event.isAutoRepeat():
            return event.isAutoRepeat() and self._is_shortcut(event.text())
        field, wish = QGuiApplication.focusObject(), _wish()
        if wish == "no":
            return False
        if Qt.Key(event.key()) in SUFFIXES:
            return self._ends(field if wish == "typed" else None)
        if not event.text() or not event.text().isprintable():
            return False
        self._hold(event.text(), field if wish == "typed" else None)
        return wish != "typed"

    def _is_shortcut(self, text: str) -> bool:
        """A held-down key acts once; in a field it may repeat."""
        return bool(text) and text.isprintable() and not _wish()

    def _hold(self, text: str, field: QObject | None) -> None:
        if not self._held:
            self._text_before = str(field.property("text")) if field else ""
        self._held.append(text)
        self._last = self._now()
        self._timer.start(self._gap_ms)

    def _ends(self, field: QObject | None) -> bool:
        """Enter or Tab: the end of a burst, or just a key."""
        if not self._held or (self._now() - self._last) * 1000 > self._gap_ms + SUFFIX_AFTER_MS:
            return False
        code, self._held = "".join(self._held), []
        self._timer.stop()
        if len(code) < LEAST:
            for text in code if not field else "":
                self.key.emit(text)
            return False
        self._found(code, field)
        return True

    def _let_go(self) -> None:
        """Nothing more came: one key, a quick double tap, or a scanner that sends no Enter."""
        held, self._held = self._held, []
        typed = QGuiApplication.focusObject() if _wish() == "typed" else None
        if len(held) >= LEAST_BARE:
            self._found("".join(held), typed)
        elif not typed:
            for text in held:
                self.key.emit(text)

    def _found(self, code: str, field: QObject | None) -> None:
        if field:
            field.setProperty("text", self._text_before)
        at, again = self._now(), code == self._last_code
        if again and at - self._last_code_at < SAME_CODE_S:
            return  # a trigger pulled twice
        self._last_code, self._last_code_at = code, at
        self.scanned.emit(code.strip()[:MOST])


def _wish() -> str:
    """What the field with the focus wants; the stubs deny that there may be none."""
    field: QObject | None = QGuiApplication.focusObject()
    return str(field.property(FIELD) or "") if field else ""
