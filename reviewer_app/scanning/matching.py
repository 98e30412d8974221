"""A damaged code: what was typed of it, or whose it is, and the parcels that it may be."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer_app.parcels import LookUp, Waiting
from reviewer_app.server import Server
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks

LEAST = 3


class Matching(QObject):
    changed = Signal()
    found = Signal()
    chosen = Signal(str)  # parcel id

    def __init__(self, shelf: Shelf, server: Server, tasks: Tasks) -> None:
        super().__init__()
        self._shelf, self._server, self._tasks = shelf, server, tasks
        self._asked, self.place = "", 0
        self.rows: tuple[Waiting, ...] = ()
        self.more = False

    @property
    def title(self) -> str:
        return self.tr("Is it one of these?") if self.rows else ""

    @property
    def sub(self) -> str:
        if self.more:
            return self.tr("There are more: type more of it. ↑ and ↓ choose, Enter opens.")
        return self.tr("↑ and ↓ choose, Enter opens, Esc takes them away.")

    def look_up(self, said: str) -> None:
        """Nothing is known by it as a code: as the end of one, a name or a postcode."""
        self.close()
        self._asked = said.strip()
        if len(self._asked) >= LEAST:
            work = partial(self._server.look_up, self._asked)
            self._tasks.run(work, partial(self._came, self._asked), self._shelved)

    def look_on(self, by: int) -> None:
        self.place = max(0, min(self.place + by, len(self.rows) - 1))
        self.changed.emit()

    def take(self, place: int | None = None) -> bool:
        """Whether there was one to open."""
        if not self.rows:
            return False
        row = self.rows[self.place if place is None else place]
        self.close()
        self.chosen.emit(row.id)
        return True

    def close(self) -> bool:
        was, self.rows, self.place, self._asked = bool(self.rows), (), 0, ""
        if was:
            self.changed.emit()
        return was

    def _came(self, said: str, seen: LookUp) -> None:
        if said == self._asked and seen.parcels:
            self.rows, self.more = seen.parcels, seen.more
            self.found.emit()
            self.changed.emit()

    def _shelved(self, _: Exception) -> None:
        """Whatever keeps the server from answering: what was seen here lately."""
        self._came(self._asked, self._shelf.like(self._asked))
