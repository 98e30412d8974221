"""What a scan means now: an item in hand, a parcel at hand or on the server, or nothing known."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer_app.barcodes import Scan, long_gtin, plain, read
from reviewer_app.docking.viewmodel import Docking
from reviewer_app.evidence import evidence_in
from reviewer_app.journal import Act, Journal, Operation
from reviewer_app.line import Line
from reviewer_app.parcels import (
    BADGE,
    Disposition,
    Item,
    Parcel,
    ScanAnswer,
    ScannedItem,
    ScannedNothing,
)
from reviewer_app.server import Offline, Server, SignInNeeded, Trouble
from reviewer_app.shelf import Shelf
from reviewer_app.sorting import Sorting
from reviewer_app.tasks import Tasks

CARDS = frozenset(
    {"YES", "NO", "GO", "UNDO", "HOLD", "DOCK"}
    | {f"GRADE-{n}" for n in range(1, 6)}
    | {f"DISPO-{to}" for to in Disposition}
)
PILL = 22


@dataclass(frozen=True, slots=True)
class Unknown:
    code: str
    message: str


class Scanning(QObject):
    changed = Signal()
    flashed = Signal(str)  # tone
    opened = Signal(object, str)  # Parcel, item id
    named = Signal(str, str)  # item id, what was read from the thing itself
    lost = Signal(str)  # what was typed, and is no code
    card = Signal(str)
    evidence = Signal(object)  # Discard
    badge = Signal(str)
    finished = Signal(str)  # parcel id
    wrote = Signal()
    said = Signal(str, str)  # tone, words

    def __init__(
        self,
        journal: Journal,
        shelf: Shelf,
        server: Server,
        tasks: Tasks,
        line: Line,
        sorting: Sorting,
        docking: Docking,
        *,
        clock: Callable[[], datetime],
        bench: str,
    ) -> None:
        super().__init__()
        self._journal, self._shelf, self._server, self._tasks = journal, shelf, server, tasks
        self._line, self._clock, self._bench = line, clock, bench
        self._sorting, self._docking = sorting, docking
        self.actor = ""
        self.parcel: Parcel | None = None  # the one open at the bench
        self._code, self.tone, self.icon = "", "mute", ""
        self.unknown: Unknown | None = None
        self._asked = self._typed = ""

    @property
    def pill(self) -> str:
        return self._code or self.tr("Ready")

    def type(self, said: str) -> None:
        """By hand, of what no scanner reads any more: perhaps not all of it."""
        self.scan(said)
        self._typed = self._asked

    def scan(self, code: str) -> None:
        whole = code.strip()
        scanned, code = read(whole), plain(whole)
        if not code:
            return
        self.unknown, self._asked = None, whole
        if code.upper() in CARDS:
            self._show(code.upper(), "good", "check")
            self.card.emit(code.upper())
        elif tone := self._docking.takes(whole) or self._sorting.takes(code):
            self._show(code, tone, "check" if tone == "good" else "circle-help")
        elif why := evidence_in(code):
            self._show(why.derogation, "good", "check")
            self.evidence.emit(why)
        elif code.upper().startswith(BADGE):
            self._show(self.tr("Badge"), "good", "user-round")
            self.badge.emit(code)
        elif item := self._in_open_parcel(scanned):
            self._show(code, "good", "check")
            self.opened.emit(self.parcel, item.id)
            self._name(item.id, whole)
        elif found := self._shelf.by_code(scanned.names):
            self._open(code, *found)
            self._name(found[1], whole)
        else:
            self._show(code, "mute", "search")
            self._tasks.run(
                partial(self._server.scan, whole),
                partial(self._answered, whole),
                partial(self._failed, whole),
            )

    def open_parcel(self, parcel_id: str, item_id: str = "") -> None:
        """The same as a scan of it: from the queue, or where the work was left."""
        self.unknown, self._asked = None, parcel_id
        if parcel := self._shelf.parcel(parcel_id):
            self._open(parcel.code, parcel, item_id)
            return
        self._tasks.run(
            partial(self._server.parcel, parcel_id),
            partial(self._fetched, parcel_id, item_id),
            partial(self._failed, parcel_id),
        )

    def receive(self) -> None:
        """An unknown code is a parcel nobody announced."""
        if unknown := self.unknown:
            given = {"code": unknown.code, "bench": self._bench}
            about = {"title": self.tr("Parcel {0}").format(unknown.code)}
            self._write(Act(Operation.RECEIVE, given, unknown.code, about))
            self.said.emit("good", self.tr("Received {0}").format(unknown.code))

    def note_find(self) -> None:
        """An unknown code is a thing in the open parcel that nobody announced."""
        if (unknown := self.unknown) and self.parcel:
            given = {"parcelId": self.parcel.id, "code": unknown.code, "note": None}
            about = {"title": self.tr("Find {0}").format(unknown.code), "parcel": self.parcel.id}
            self._write(Act(Operation.FIND, given, self.parcel.id, about))
            self.said.emit("good", self.tr("Noted {0} as a find").format(unknown.code))

    def finish(self) -> None:
        """Nothing is left in a parcel that nobody announced: it leaves the queue."""
        if not (parcel := self.parcel):
            return
        if parcel.items:
            told = self.tr("Grade what is in it, or say what is missing. Then it is done.")
            self.said.emit("mute", told)
            return
        about = {"title": self.tr("Parcel {0}").format(parcel.code), "parcel": parcel.id}
        self._write(Act(Operation.FINISH, {"parcelId": parcel.id}, parcel.id, about))
        self.said.emit("good", self.tr("Nothing is left in {0}").format(parcel.code))
        self.finished.emit(parcel.id)

    def dismiss(self) -> None:
        self.unknown = None
        self._show("", "mute", "", quiet=True)

    def _write(self, act: Act) -> None:
        self._journal.write(act, actor=self.actor, now=self._clock())
        self.dismiss()
        self.wrote.emit()

    def _in_open_parcel(self, scanned: Scan) -> Item | None:
        """The item a code names; of several alike the one that was sold with its serial number,
        then one that is still to be done."""
        alike = [
            item
            for item in (self.parcel.items if self.parcel else ())
            if scanned.names & {item.product.sku.upper(), long_gtin(item.product.gtin or "")}
            or scanned.sold_as(item.serials)
        ]
        sold = [item for item in alike if scanned.sold_as(item.serials)]
        todo = (i for i in sold or alike if not i.inspection and not self._journal.standing(i.id))
        return next(todo, next(iter(sold or alike), None))

    def _answered(self, code: str, answer: ScanAnswer) -> None:
        if code != self._asked:
            return  # another scan came in between
        match answer:
            case Parcel():
                self._open(code, answer)
            case ScannedItem(parcel_id=parcel_id, return_item_id=item_id):
                self._tasks.run(
                    partial(self._server.parcel, parcel_id),
                    partial(self._fetched, code, item_id),
                    partial(self._failed, code),
                )
            case ScannedNothing(code=kept_as, message=message):
                self._nothing(kept_as, message)

    def _fetched(self, code: str, item_id: str, parcel: Parcel | None) -> None:
        if code != self._asked:
            return
        if parcel:
            self._open(parcel.code, parcel, item_id)
            self._name(item_id, code)
        else:
            self._nothing(code, self.tr("The server no longer has this parcel."))

    def _name(self, item_id: str, code: str) -> None:
        if item_id:
            self.named.emit(item_id, code)

    def _open(self, code: str, parcel: Parcel, item_id: str = "") -> None:
        self._shelf.put(parcel, self._clock())
        self._show(code, "good", "check")
        self.opened.emit(parcel, item_id)

    def _nothing(self, code: str, message: str) -> None:
        self.unknown = Unknown(code, message)
        self._show(code, "warn", "circle-help")
        if self._typed and self._typed == self._asked:
            self.lost.emit(self._typed)

    def _failed(self, code: str, error: Exception) -> None:
        if code != self._asked:
            return
        match error:
            case Offline():
                self._line.set_online(False)
                self._nothing(
                    code,
                    self.tr("It is not saved at this bench and there is no network to ask."),
                )
            case SignInNeeded():
                self._show(code, "warn", "lock")
                self._line.ask_sign_in()
            case Trouble():
                self._nothing(code, str(error))
            case _:
                raise error

    def _show(self, code: str, tone: str, icon: str, *, quiet: bool = False) -> None:
        code = plain(code)
        self._code = code if len(code) <= PILL else f"{code[: PILL - 1]}…"
        self.tone, self.icon = tone, icon
        if not quiet:
            self.flashed.emit(tone)
        self.changed.emit()
