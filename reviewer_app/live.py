"""Keeps the queue live: a subscription, and a snapshot each time it stands again."""

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer_app.backoff import Backoff
from reviewer_app.parcels import Change
from reviewer_app.server import Offline, Server, SignInNeeded, Snapshot, Trouble
from reviewer_app.tasks import Tasks


class Live(QObject):
    snapshot = Signal(object)
    change = Signal(object)
    online = Signal(bool)
    sign_in_needed = Signal()

    def __init__(self, server: Server, tasks: Tasks, *, backoff: Backoff) -> None:
        super().__init__()
        self._server, self._tasks, self._backoff = server, tasks, backoff
        self._listening = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._listen)

    def start(self) -> None:
        self.stop()
        self._listen()

    def stop(self) -> None:
        self._again.stop()
        if self._listening:
            self._listening = False
            self._hang_up()

    def look(self) -> None:
        """The whole queue, now."""
        if self._listening:
            self._heard(None)

    def _listen(self) -> None:
        self._listening = True
        self._hang_up = self._tasks.follow(self._server.queue_changes, self._heard, self._ended)

    def _heard(self, change: Change | None) -> None:
        if change is None:  # events between two sockets are lost, so look at the whole
            self._tasks.run(self._server.queue, self._looked, self._ended)
        else:
            self.change.emit(change)

    def _looked(self, snapshot: Snapshot) -> None:
        self._backoff.worked()
        self.online.emit(True)
        self.snapshot.emit(snapshot)

    def _ended(self, error: Exception) -> None:
        self.stop()
        match error:
            case SignInNeeded():
                self.sign_in_needed.emit()
            case Trouble():
                self.online.emit(not isinstance(error, Offline))
                self._again.start(int(self._backoff.next_s() * 1000))
            case _:
                raise error
