"""Tells a scanner from a hand, wherever the focus is, from the time between two keys.

A scanner types a character every 2 to 20 ms and ends with Enter or Tab; a person needs 60 ms.
A printable key is held for GAP_MS; a second one within it makes a burst, which no widget sees.
A field says by its property «scans» what it wants: nothing: keys are shortcuts; "typed": keys are
typed, and a burst is taken back out of the text; "no": a password, hands off.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from reviewer_app.barcodes import GS

GAP_MS, SAME_CODE_MS = 35, 2000
LEAST, LEAST_BARE, MOST = 4, 6, 1_100
SUFFIXES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
FIELD = "scans"
WRAP_MS = 1 << 32  # X11 and Windows count the ms of their events in 32 bits: 49.7 days


@dataclass(frozen=True, slots=True)
class Moment:
    """When a key went down. A program's event has no stamp (0): then it is when we saw it."""

    stamp: int
    seen: float

    def ms_since(self, earlier: "Moment") -> float:
        if self.stamp and earlier.stamp:
            return (self.stamp - earlier.stamp) % WRAP_MS
        return (self.seen - earlier.seen) * 1000


class ScanGate(QObject):
    scanned = Signal(str)
    key = Signal(str)

    def __init__(self, *, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now = now
        self._held: list[str] = []
        self._text_before = ""
        self._last_code, self._last_code_at = "", Moment(0, 0.0)
        self._last, self._due, self._was_late = Moment(0, 0.0), 0.0, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_is_up)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and watched.isWindowType()
        ):
            return False
        pressed = Moment(event.timestamp(), self._now())
        if self._held and pressed.ms_since(self._last) > GAP_MS:
            self._let_go()  # they were before this key, and may move the focus
        field, wish = QGuiApplication.focusObject(), _wish()
        if self._held and event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.text():
            self._hold(GS, pressed, field)  # FNC1: Ctrl and a bracket, as no hand types it
            return True
        if event.modifiers() & ~PLAIN or event.isAutoRepeat():
            return event.isAutoRepeat() and self._is_shortcut(event.text())
        if wish == "no":
            return False
        if Qt.Key(event.key()) in SUFFIXES:
            return self._ends(field if wish == "typed" else None)
        if not event.text() or not event.text().isprintable():
            return False
        self._hold(event.text(), pressed, field if wish == "typed" else None)
        return wish != "typed"

    def _is_shortcut(self, text: str) -> bool:
        """A held-down key acts once; in a field it may repeat."""
        return bool(text) and text.isprintable() and not _wish()

    def _hold(self, text: str, pressed: Moment, field: QObject | None) -> None:
        if not self._held:
            self._text_before = str(field.property("text")) if field else ""
        self._held.append(text)
        self._last, self._was_late = pressed, False
        self._wait(GAP_MS)

    def _wait(self, milliseconds: int) -> None:
        self._due = self._now() + milliseconds / 1000
        self._timer.start(milliseconds)

    def _ends(self, field: QObject | None) -> bool:
        """Enter or Tab: the end of a burst, or just a key."""
        if len(self._held) < LEAST:
            self._let_go()
            return False
        self._found(self._taken(), field)
        return True

    def _time_is_up(self) -> None:
        """A busy screen's timer may overtake keys that wait in its queue: those are seen first.

        A late one tells that even they may not be in the queue yet: one gap more, but only one.
        """
        if not self._was_late and (self._now() - self._due) * 1000 > GAP_MS:
            self._was_late = True
            self._wait(GAP_MS)
        elif self._timer.interval():
            self._wait(0)
        else:
            self._let_go()

    def _let_go(self) -> None:
        """Nothing more came: one key, a quick double tap, or a scanner that sends no Enter."""
        held = self._taken()
        typed = QGuiApplication.focusObject() if _wish() == "typed" else None
        if len(held) >= LEAST_BARE:
            self._found(held, typed)
        elif not typed:
            for text in held:
                self.key.emit(text)

    def _taken(self) -> str:
        self._timer.stop()
        held, self._held = "".join(self._held), []
        return held

    def _found(self, code: str, field: QObject | None) -> None:
        if field:
            field.setProperty("text", self._text_before)
        again = code == self._last_code and self._last.ms_since(self._last_code_at) < SAME_CODE_MS
        if again:
            return  # a trigger pulled twice
        self._last_code, self._last_code_at = code, self._last
        self.scanned.emit(code.strip()[:MOST])


def _wish() -> str:
    """What the field with the focus wants; the stubs deny that there may be none."""
    field: QObject | None = QGuiApplication.focusObject()
    return str(field.property(FIELD) or "") if field else ""
