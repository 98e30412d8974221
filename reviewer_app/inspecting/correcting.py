"""The last verdict was a slip: it is taken back with a reason, and the item is in hand again.

Done while the server answers: what was not sent yet is undone with U.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer_app.keys import new_key
from reviewer_app.server import Offline, Server, SignInNeeded, Trouble
from reviewer_app.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Judged:
    item_id: str
    parcel_id: str
    title: str


class Correcting(QObject):
    changed = Signal()
    said = Signal(str, str)  # tone, words
    corrected = Signal(object)  # Judged: it is to be judged again
    sign_in_needed = Signal()

    def __init__(self, server: Server, tasks: Tasks, *, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._server, self._tasks, self._clock = server, tasks, clock
        self.last: Judged | None = None
        self.about: Judged | None = None  # what a reason is being written for
        self.sends = False

    def remember(self, judged: Judged) -> None:
        """What was judged here last, once it is sent."""
        self.last = judged

    def begin(self) -> None:
        if self.last is None:
            self.said.emit("mute", self.tr("Nothing was judged here yet."))
            return
        self.about = self.last
        self.changed.emit()

    def stop(self) -> bool:
        was, self.about = self.about is not None, None
        if was:
            self.changed.emit()
        return was

    def say(self, reason: str) -> None:
        if not (about := self.about) or not reason.strip() or self.sends:
            return
        self.sends = True
        work = partial(self._server.correct, about.item_id, reason.strip(), new_key(self._clock()))
        self._tasks.run(work, partial(self._done, about), self._failed)

    def _done(self, about: Judged, _: None) -> None:
        self.sends, self.about, self.last = False, None, None
        self.said.emit("good", self.tr("Taken back: {0}. Grade it again.").format(about.title))
        self.changed.emit()
        self.corrected.emit(about)

    def _failed(self, error: Exception) -> None:
        self.sends = False
        match error:
            case Offline():
                self.said.emit("warn", self.tr("No network: correct it when the line is back."))
            case SignInNeeded():
                self.sign_in_needed.emit()
            case Trouble():
                self.said.emit("bad", str(error))
            case _:
                raise error
        self.changed.emit()
