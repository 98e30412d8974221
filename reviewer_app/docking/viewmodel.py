"""Check-in at the dock: each scan is written at once, sent when it can be, and counted."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from reviewer_app.docking.manifest import Seen, Tally, codes_of
from reviewer_app.journal import Act, Journal, Operation
from reviewer_app.parcels import DockOutcome, DockReceipts
from reviewer_app.tasks import Tasks

TEXT = (".csv", ".txt", ".tsv")
NAMED = 12
FILE = "check-in.json"


class Lorry(msgspec.Struct, frozen=True):
    """On disk until its check-in is ended. What of it was scanned is in the journal."""

    since: datetime
    codes: tuple[str, ...] = ()


class Docking(QObject):
    changed = Signal()
    chooses = Signal()
    wrote = Signal()
    said = Signal(str, str)  # tone, words

    def __init__(
        self, folder: Path, journal: Journal, tasks: Tasks, *, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._file = folder / FILE
        self._journal, self._tasks, self._clock = journal, tasks, clock
        self.actor = ""
        self.open = self.ended = False
        self.tally, self.last = Tally(), ""
        self._since = clock()
        self._go_on()

    @property
    def title(self) -> str:
        tally = self.tally
        if not self.open:
            return ""
        if self.ended:
            return self.tr("%n parcel(s) of the list did not come", "", len(tally.missing))
        if tally.listed:
            return self.tr("Check-in: {0} of {1}").format(tally.here, len(tally.listed))
        return self.tr("Check-in: %n parcel(s)", "", tally.here)

    @property
    def sub(self) -> str:
        if self.ended:
            missing = self.tally.missing
            more = ["…"] if len(missing) > NAMED else []
            return "  ·  ".join([*missing[:NAMED], *more])
        if not self.tally.listed:
            return self.tr("Scan each parcel. The carrier's list tells what is missing.")
        return self.last

    def turn(self) -> None:
        """On; then what of the list is missing is named; then off."""
        missing = self.open and bool(self.tally.missing)
        if not self.open:
            self.open, self.tally, self.last = True, Tally(), ""
            self._since = self._clock()
            self._keep()
        elif missing and not self.ended:
            self.ended = True
            self.said.emit("warn", self.title)
        else:
            self.close()
            return
        self.changed.emit()

    def close(self) -> bool:
        """Whether it was open."""
        was, self.open, self.ended = self.open, False, False
        if was:
            self._file.unlink(missing_ok=True)
            told = self.tr("%n parcel(s) checked in", "", len(self.tally.scanned))
            self.said.emit("good", told)
            self.changed.emit()
        return was

    def takes(self, code: str) -> str | None:
        """The tone to answer a scan with; None while nothing is checked in."""
        if not self.open:
            return None
        self.ended = False
        self.tally, seen = self.tally.scan(code)
        self.last = self._told(code, seen)
        if seen is not Seen.AGAIN:
            about = {"title": self.tr("Check-in of {0}").format(code)}
            given = {"codes": [code], "keepUnknown": True}
            act = Act(Operation.DOCK, given, code, about)
            self._journal.write(act, actor=self.actor, now=self._clock())
            self.wrote.emit()
        self.said.emit("good" if seen is Seen.LISTED else "warn", self.last)
        self.changed.emit()
        return "good" if seen is Seen.LISTED else "warn"

    def _told(self, code: str, seen: Seen) -> str:
        return {
            Seen.LISTED: self.tr("{0} is here"),
            Seen.NOT_LISTED: self.tr("{0} is here, and on no list"),
            Seen.AGAIN: self.tr("{0} was scanned before"),
        }[seen].format(code)

    def choose(self) -> bool:
        """Whether a list is asked for: only while something is checked in."""
        if self.open:
            self.chooses.emit()
        return self.open

    def take_list(self, file: Path) -> None:
        """A carrier's list, dropped or chosen: what is on it is expected from now on."""
        self._tasks.run(partial(_text_of, file), self._listed, self._not_listed)

    def _listed(self, text: str) -> None:
        if not (codes := codes_of(text)):
            self.said.emit("warn", self.tr("There is no code in this list."))
            return
        if not self.open:
            self.turn()
        self.tally = self.tally.with_list(codes)
        self.ended = False
        self._keep()
        self.said.emit("good", self.title)
        self.changed.emit()

    def _not_listed(self, error: Exception) -> None:
        self.said.emit("warn", self.tr("This list cannot be read: {0}").format(error))

    def _keep(self) -> None:
        lorry = Lorry(self._since, tuple(self.tally.listed.values()))
        fresh = self._file.with_suffix(".new")
        fresh.write_bytes(msgspec.json.encode(lorry))
        fresh.replace(self._file)

    def _go_on(self) -> None:
        """With the lorry that was not done when the station ended."""
        try:
            lorry = msgspec.json.decode(self._file.read_bytes(), type=Lorry)
        except (OSError, msgspec.DecodeError):
            return
        self.open, self._since = True, lorry.since
        self.tally = Tally().with_list(lorry.codes)
        for one in self._journal.checked_in(lorry.since):
            self.tally, _ = self.tally.scan(one.subject)

    def answered(self, receipts: DockReceipts) -> None:
        """What the server knows better."""
        for one in receipts.receipts:
            match one.outcome:
                case DockOutcome.UNANNOUNCED:
                    told = self.tr("{0}: nobody announced it. It is kept until it is opened.")
                    self.said.emit("warn", told.format(one.code))
                case DockOutcome.ALREADY_HERE:
                    self.said.emit("mute", self.tr("{0} had come before").format(one.code))
                case DockOutcome.UNREADABLE | DockOutcome.NOT_OURS:
                    told = self.tr("{0} is no parcel's code. Scan another code on it.")
                    self.said.emit("bad", told.format(one.code))
                case DockOutcome.RECEIVED:
                    pass


async def _text_of(file: Path) -> str:
    held = await asyncio.to_thread(file.read_bytes)
    try:
        return held.decode("utf-8-sig")
    except UnicodeDecodeError:
        return held.decode("cp1252", "replace")  # what Excel writes
