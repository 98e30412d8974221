"""An act that is in the journal and can still be taken back, for the seconds of undo."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer_app.journal import Act, Journal

BOUNCE = timedelta(milliseconds=500)


class Pending(QObject):
    over = Signal()  # the seconds have passed

    def __init__(
        self, journal: Journal, *, clock: Callable[[], datetime], undo_ms: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._journal, self._clock, self.undo_ms = journal, clock, undo_ms
        self._key, self._since = "", clock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.over)

    @property
    def bounced(self) -> bool:
        """The key that acted is still down, or trembles: it does not mean «do not wait»."""
        return self._clock() - self._since <= BOUNCE

    @property
    def left_ms(self) -> int:
        return max(0, min(self._timer.remainingTime(), self._timer.interval()))

    def write(self, act: Act, *, actor: str) -> None:
        self._since, undo = self._clock(), timedelta(milliseconds=self.undo_ms)
        self._key = self._journal.write(act, actor=actor, now=self._since, undo=undo)
        self._timer.start(self.undo_ms)

    def withdraw(self) -> bool:
        """Whether it was in time."""
        self.stop()
        return self._journal.withdraw(self._key)

    def hurry(self) -> None:
        """It may leave at once."""
        self.stop()
        self._journal.hurry(self._key, self._clock())

    def stop(self) -> None:
        self._timer.stop()
