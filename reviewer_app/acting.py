"""From the key to the server's answer: some seconds in which a step can be taken back.

Nothing is kept for later: money that was released by a station that came back to the network a
day after would surprise everybody.
"""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer_app.keys import new_key
from reviewer_app.tasks import Tasks

BOUNCE = timedelta(milliseconds=500)


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done, about what, and the words that go with it."""

    name: str
    about: str
    words: str = ""


Work = Callable[[str], Coroutine[Any, Any, object]]
"""It is handed its key."""


class Acting(QObject):
    changed = Signal()
    pending = Signal(int)  # for so many milliseconds it can be taken back
    done = Signal(object, object)  # Deed, answer
    failed = Signal(object)  # Exception

    def __init__(self, tasks: Tasks, *, clock: Callable[[], datetime], undo_ms: int) -> None:
        super().__init__()
        self._tasks, self._clock = tasks, clock
        self.waits: Deed | None = None
        self.sends = False
        self._work: Work | None = None
        self._pressed = clock()
        self._keys: dict[Deed, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(undo_ms)
        self._timer.timeout.connect(self._send)

    @property
    def left_ms(self) -> int:
        return max(0, min(self._timer.remainingTime(), self._timer.interval()))

    def act(self, deed: Deed, work: Work) -> None:
        """Once: it waits. Once more: it goes. A key that trembles is one key."""
        if self.sends:
            return
        if self.waits:
            if self._clock() - self._pressed > BOUNCE:
                self._send()
            return
        self.waits, self._work, self._pressed = deed, work, self._clock()
        self._timer.start()
        self.changed.emit()
        self.pending.emit(self._timer.interval())

    def at_once(self, deed: Deed, work: Work) -> None:
        """What moves no money need not wait."""
        if not self.waits:
            self.waits, self._work = deed, work
            self._send()

    def undo(self) -> bool:
        """Whether there was something to take back."""
        waited = self.waits is not None and not self.sends
        if waited:
            self.stop()
            self.changed.emit()
        return waited

    def stop(self) -> None:
        self._timer.stop()
        self.waits, self._work, self.sends = None, None, False

    def _send(self) -> None:
        deed, work = self.waits, self._work
        if deed is None or work is None:
            return
        self._timer.stop()
        self.sends = True
        # One key until it is answered: an answer that was lost does no harm.
        key = self._keys.setdefault(deed, new_key(self._clock()))
        self._tasks.run(lambda: work(key), self._answered, self._not)
        self.changed.emit()

    def _answered(self, answer: object) -> None:
        deed = self.waits
        self._keys.clear()
        self.stop()
        if deed:
            self.done.emit(deed, answer)

    def _not(self, error: Exception) -> None:
        self.stop()
        self.changed.emit()
        self.failed.emit(error)
