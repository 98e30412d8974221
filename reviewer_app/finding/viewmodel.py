"""One find in hand: whose it may be, and what becomes of it. Done while the server answers."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer_app.acting import Acting, Deed
from reviewer_app.backoff import Backoff
from reviewer_app.line import Line
from reviewer_app.parcels import Candidate, Candidates, Find, Parcel
from reviewer_app.server import Server
from reviewer_app.tasks import Tasks
from reviewer_app.troubles import Troubles

TIE, ASIDE = "TIE", "ASIDE"


class Finds(QObject):
    changed = Signal()
    said = Signal(str, str)  # tone, words
    tied = Signal(str)  # parcel id: there is one more item in it

    def __init__(
        self,
        server: Server,
        tasks: Tasks,
        line: Line,
        *,
        clock: Callable[[], datetime],
        backoff: Backoff,
    ) -> None:
        super().__init__()
        self._server, self._tasks, self.line = server, tasks, line
        self._troubles = Troubles(line, backoff)
        self._troubles.said.connect(self.said)
        self._troubles.again.connect(self.ask)
        self._acting = Acting(tasks, clock=clock, undo_ms=0)
        self._acting.changed.connect(self.changed)
        self._acting.done.connect(self._done)
        self._acting.failed.connect(self._troubles.hear)
        line.changed.connect(self.changed)
        self._forget()

    def _forget(self) -> None:
        self.parcel: Parcel | None = None
        self.here: Find | None = None
        self.seen: Candidates | None = None
        self.place, self.writing = 0, False

    @property
    def candidates(self) -> Sequence[Candidate]:
        return self.seen.candidates if self.seen else ()

    @property
    def chosen(self) -> Candidate | None:
        return self.candidates[self.place] if self.place < len(self.candidates) else None

    @property
    def sends(self) -> bool:
        return self._acting.sends

    def open(self, parcel: Parcel | None) -> None:
        """The next find of the parcel that nobody has settled."""
        left = [one for one in (parcel.finds if parcel else ()) if one.id and not one.tied_by]
        if not left:
            self.said.emit("mute", self.tr("No finds in this parcel. Scan one, then F notes it."))
            return
        ids = [one.id for one in left]
        here = self.here.id if self.here else ""
        following = ids.index(here) + 1 if here in ids else 0
        self._forget()
        self._troubles.here = True
        self.parcel, self.here = parcel, left[following % len(left)]
        self.ask()
        self.changed.emit()

    def ask(self) -> None:
        if self.here:
            work = partial(self._server.find_candidates, self.here.id)
            self._tasks.run(work, partial(self._came, self.here.id), self._troubles.hear)

    def close(self) -> bool:
        was = self.here is not None
        self._troubles.here = False
        self._forget()
        if was:
            self.changed.emit()
        return was

    def stop(self) -> None:
        self._troubles.stop()
        self._acting.stop()

    def look_on(self, by: int) -> None:
        self.place = max(0, min(self.place + by, len(self.candidates) - 1))
        self.changed.emit()

    def tie(self) -> None:
        """It is the chosen one's."""
        if self.here and (chosen := self.chosen) and not self._troubles.cut_off():
            work = partial(self._server.tie_find, self.here.id, chosen.item.id)
            self._acting.at_once(Deed(TIE, self.here.id), work)

    def write(self) -> None:
        """Where it is put."""
        if self.here:
            self.writing = True
            self.changed.emit()

    def stop_writing(self) -> bool:
        wrote, self.writing = self.writing, False
        if wrote:
            self.changed.emit()
        return wrote

    def set_aside(self, place: str) -> None:
        if self.here and place.strip() and not self._troubles.cut_off():
            work = partial(self._server.set_find_aside, self.here.id, place.strip())
            self._acting.at_once(Deed(ASIDE, self.here.id, place.strip()), work)

    def _came(self, find_id: str, seen: Candidates | None) -> None:
        self._troubles.over()
        if self.here and self.here.id == find_id:
            self.seen = seen
            self.changed.emit()

    def _done(self, deed: Deed, _: object) -> None:
        parcel = self.parcel
        told = (
            self.tr("It is part of that return now. Grade it here.")
            if deed.name == TIE
            else self.tr("Set aside on {0}").format(deed.words)
        )
        self.said.emit("good", told)
        self.close()
        if parcel:
            self.tied.emit(parcel.id)
