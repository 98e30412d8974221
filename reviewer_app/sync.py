"""Sends the journal: oldest first, one at a time, again and again until the server has answered."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer_app.backoff import Backoff
from reviewer_app.journal import Entry, Journal, Outcome
from reviewer_app.parcels import Answer
from reviewer_app.server import Declined, Offline, Server, SignInNeeded
from reviewer_app.tasks import Tasks

STUMBLES_BORNE = 5


class Sync(QObject):
    answered = Signal(object, object)  # Entry, Answer
    refused = Signal(object, str)  # Entry, the server's words
    online = Signal(bool)
    sign_in_needed = Signal()

    def __init__(
        self,
        journal: Journal,
        server: Server,
        tasks: Tasks,
        *,
        clock: Callable[[], datetime],
        backoff: Backoff,
    ) -> None:
        super().__init__()
        self._journal, self._server, self._tasks = journal, server, tasks
        self._clock, self._backoff = clock, backoff
        self._actor, self._sending, self._stumbles = "", False, 0
        self._asked = False  # for the password: until then nothing goes as the one who is here
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.run)

    def work_for(self, actor: str) -> None:
        """Who is signed in, or nobody. Whom this bench has a grant for needs not be."""
        self._actor = actor
        self._asked = False
        self.run()

    def stop(self) -> None:
        self._actor = ""
        self._again.stop()

    @property
    def _actors(self) -> set[str]:
        """As whom something can be sent."""
        mine = set[str]() if self._asked or not self._actor else {self._actor}
        return mine | self._server.grants.keys()

    def run(self) -> None:
        if self._sending or not (entry := self._journal.oldest(self._actors)):
            return
        wait_s = entry.ready_at - self._clock().timestamp()
        if wait_s > 0:  # can still be taken back
            self._again.start(int(wait_s * 1000) + 1)
            return
        self._again.stop()
        self._sending = True
        self._journal.trying(entry.key)
        self._tasks.run(
            partial(self._server.send, entry),
            partial(self._accepted, entry),
            partial(self._failed, entry),
        )

    def _accepted(self, entry: Entry, answer: Answer) -> None:
        self._close(entry, Outcome.ACCEPTED)
        self._journal.settle_older(entry)
        self.online.emit(True)
        self.answered.emit(entry, answer)
        self.run()

    def _failed(self, entry: Entry, error: Exception) -> None:
        match error:
            case Offline():
                self._sending = False
                self.online.emit(False)
                self._retry()
            case SignInNeeded():
                self._sending = False
                self._server.grants.pop(entry.actor, None)  # it is over, too
                self._asked = self._asked or entry.actor == self._actor
                self.sign_in_needed.emit()
                self.run()
            case Declined(final=False) if self._stumbles + 1 < STUMBLES_BORNE:
                self._sending = False
                self._stumbles += 1
                self._retry()
            case Declined():
                self._close(entry, Outcome.REFUSED, str(error))
                self.refused.emit(entry, str(error))
                self.run()
            case _:
                self._sending = False
                raise error

    def _close(self, entry: Entry, outcome: Outcome, message: str = "") -> None:
        self._sending, self._stumbles = False, 0
        self._backoff.worked()
        self._journal.close(entry.key, outcome, message)

    def _retry(self) -> None:
        self._again.start(int(self._backoff.next_s() * 1000))
