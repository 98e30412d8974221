"""What is left over when somebody goes, with a word of theirs; whoever comes next takes it over."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from reviewer_app import words
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.journal import Journal, Outcome
from reviewer_app.parcels import Staff
from reviewer_app.photobox import PhotoBox
from reviewer_app.plates import Plates
from reviewer_app.sorting import Sorting

FILE = "hand-over.json"
SHIFT = timedelta(hours=12)


class Handed(msgspec.Struct, frozen=True):
    """As it was left at the bench: on disk until somebody takes it over."""

    by: str
    at: datetime
    left: tuple[str, ...]
    note: str = ""


class HandOver(QObject):
    changed = Signal()
    leaves = Signal()

    def __init__(
        self,
        folder: Path,
        journal: Journal,
        bench: Inspecting,
        sorting: Sorting,
        plates: Plates,
        photobox: PhotoBox,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._file, self._journal, self._bench = folder / FILE, journal, bench
        self._sorting, self._plates, self._photobox = sorting, plates, photobox
        self._clock = clock
        self._staff: Staff | None = None
        self.writing = False
        self.handed = self._read()

    @property
    def left(self) -> tuple[str, ...]:
        """In words: what somebody should know who works here next."""
        parcel, stuck = self._bench.parcel, self._plates.stuck
        told = (
            [self.tr("The parcel of {0} is not finished").format(parcel.customer_name)]
            if parcel
            else []
        )
        if count := sum(self._journal.waiting().values()):
            told.append(self.tr("%n act(s) not sent yet", "", count))
        if count := len(self._journal.refused()):
            told.append(self.tr("%n act(s) for a person to settle", "", count))
        if count := self._held():
            told.append(self.tr("%n with the lead", "", count))
        if count := len(self._sorting.waiting):
            told.append(self.tr("%n piece(s) in no bin", "", count))
        if count := len(self._photobox.waiting):
            told.append(self.tr("%n photo(s) not sent yet", "", count))
        if stuck:
            told.append(self.tr("The label {0} did not come out").format(stuck))
        return tuple(told)

    def go(self) -> None:
        """Somebody wants to leave: at once, or with a word where something is left over."""
        if self.writing or not self.left:
            self.finish("")
            return
        self.writing = True
        self.changed.emit()

    def finish(self, note: str) -> None:
        if self._staff and (left := self.left):
            handed = Handed(self._staff.name, self._clock(), left, note.strip())
            fresh = self._file.with_suffix(".new")
            fresh.write_bytes(msgspec.json.encode(handed))
            fresh.replace(self._file)
            self.handed = handed
        self.stay()
        self.leaves.emit()

    def stay(self) -> bool:
        """Whether somebody was about to leave."""
        was, self.writing = self.writing, False
        if was:
            self.changed.emit()
        return was

    def enter(self, staff: Staff | None) -> None:
        self._staff = staff
        self.changed.emit()

    def accept(self) -> None:
        """Read and taken over: what is left is whoever's who is here."""
        if self.handed:
            self.handed = None
            self._file.unlink(missing_ok=True)
            self.changed.emit()

    @property
    def sentence(self) -> tuple[str, str]:
        """What the one before left, for who is here now."""
        if not (handed := self.handed) or not self._staff:
            return "", ""
        when = words.ago(handed.at, self._clock())
        title = self.tr("{0} left this, {1}").format(handed.by, when)
        note = [f"“{handed.note}”"] if handed.note else []
        return title, "  ·  ".join([*note, *handed.left])

    def _held(self) -> int:
        """What this person sent to the lead in this shift."""
        if not self._staff:
            return 0
        done = self._journal.lately(self._staff.username, self._clock() - SHIFT)
        standing = (Outcome.ACCEPTED, Outcome.WAITING)
        return sum("holdReason" in one.input and one.outcome in standing for one in done)

    def _read(self) -> Handed | None:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Handed)
        except (OSError, msgspec.DecodeError):
            return None
