"""What every office does: while somebody is here it asks, acts, and says what came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer_app.acting import Acting, Deed
from reviewer_app.backoff import Backoff
from reviewer_app.line import Line
from reviewer_app.server import Declined, Server
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks
from reviewer_app.troubles import Troubles


@dataclass(frozen=True, slots=True)
class Means:
    """What an office works with."""

    server: Server
    shelf: Shelf
    tasks: Tasks
    line: Line
    clock: Callable[[], datetime]
    backoff: Backoff
    """Its own patience."""
    undo_ms: int
    exports: Path


class Desk(QObject):
    changed = Signal()
    said = Signal(str, str)  # tone, words

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._server, self._shelf, self._tasks = means.server, means.shelf, means.tasks
        self.line, self.clock, self._exports = means.line, means.clock, means.exports
        self.acting = Acting(means.tasks, clock=means.clock, undo_ms=means.undo_ms)
        self._troubles = Troubles(means.line, means.backoff)
        self._troubles.said.connect(self.said)
        self._troubles.again.connect(self.ask)
        self.acting.changed.connect(self.changed)
        self.acting.done.connect(self._done)
        self.acting.failed.connect(self._troubles.hear)
        self.acting.failed.connect(self._refused)
        self.line.changed.connect(self.changed)

    def enter(self) -> None:
        self._forget()
        self._troubles.here = True
        self._take_from_shelf()
        self.ask()
        self.changed.emit()

    def leave(self) -> None:
        self._troubles.here = False
        self.stop()
        self._forget()

    def stop(self) -> None:
        self._troubles.stop()
        self.acting.stop()

    def ask(self) -> None:
        if self._troubles.here:
            self._ask()

    def ask_again(self) -> None:
        """What the server said in words comes in the language of now."""
        self.ask()

    def undo(self) -> bool:
        """Whether there was something to take back."""
        return self.acting.undo()

    def _forget(self) -> None:
        """Whoever comes next finds nothing of who was here."""
        raise NotImplementedError

    def _take_from_shelf(self) -> None:
        """What was there when the network was."""
        raise NotImplementedError

    def _ask(self) -> None:
        raise NotImplementedError

    def _done(self, deed: Deed, answer: object) -> None:
        raise NotImplementedError

    def _refused(self, error: Exception) -> None:
        """Somebody else may have been faster: look again."""
        if isinstance(error, Declined):
            self.ask()
