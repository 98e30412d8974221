"""From the key to the server's answer: some seconds in which it can be taken back, then at once.

Nothing is kept for later. A policy that was published yesterday by a station that came back to
the network today would surprise everybody.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer_app.keys import new_key
from reviewer_app.policies import Draft, Policy, Version
from reviewer_app.server import Server
from reviewer_app.tasks import Tasks

BOUNCE = timedelta(milliseconds=500)


class Publishing(QObject):
    changed = Signal()
    pending = Signal(int)  # for so many milliseconds it can be taken back
    published = Signal(object)  # Version
    failed = Signal(object)  # Exception

    def __init__(
        self, server: Server, tasks: Tasks, *, clock: Callable[[], datetime], undo_ms: int
    ) -> None:
        super().__init__()
        self._server, self._tasks, self._clock = server, tasks, clock
        self.waits: Policy | None = None
        self.sends = False
        self._since: datetime | None = None
        self._pressed = clock()
        self._keys: dict[tuple[str, datetime | None], str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(undo_ms)
        self._timer.timeout.connect(self._send)

    @property
    def left_ms(self) -> int:
        return max(0, min(self._timer.remainingTime(), self._timer.interval()))

    def act(self, policy: Policy, since: datetime | None) -> None:
        """Once: it waits. Once more: it goes. A key that trembles is one key."""
        if self.sends:
            return
        if self.waits:
            if self._clock() - self._pressed > BOUNCE:
                self._send()
            return
        self.waits, self._since, self._pressed = policy, since, self._clock()
        self._timer.start()
        self.changed.emit()
        self.pending.emit(self._timer.interval())

    def undo(self) -> bool:
        """Whether there was something to take back."""
        waited = self.waits is not None and not self.sends
        if waited:
            self.stop()
            self.changed.emit()
        return waited

    def stop(self) -> None:
        self._timer.stop()
        self.waits, self.sends = None, False

    def _send(self) -> None:
        policy, since = self.waits, self._since
        if policy is None:
            return
        self._timer.stop()
        self.sends = True
        # One key until it is answered: an answer that was lost does no harm.
        key = self._keys.setdefault((policy.id, since), new_key(self._clock()))
        policies = self._server.policies
        publish = {Draft: policies.publish, Version: policies.publish_again}[type(policy)]
        self._tasks.run(lambda: publish(policy.id, since, key), self._answered, self._not)
        self.changed.emit()

    def _answered(self, version: Version) -> None:
        self._keys.clear()
        self.stop()
        self.published.emit(version)

    def _not(self, error: Exception) -> None:
        self.stop()
        self.changed.emit()
        self.failed.emit(error)
