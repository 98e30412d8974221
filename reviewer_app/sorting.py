"""After the act: the piece's plate is scanned, then its bin. What does not fit is said at once."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from reviewer_app import words
from reviewer_app.journal import Act, Journal, Operation
from reviewer_app.labels.cards import CLOSE
from reviewer_app.labels.label import Label
from reviewer_app.parcels import Disposition
from reviewer_app.plates import Plates

PLATE, BIN = re.compile(r"LP\d{11}"), re.compile(r"BIN-[A-Z0-9-]{1,35}")


@dataclass(frozen=True, slots=True)
class Piece:
    plate: str
    to: Disposition | None
    """None: what this bench did not print; the server knows where it goes."""


class Sorting(QObject):
    wrote = Signal()
    said = Signal(str, str)  # tone, words

    def __init__(
        self,
        journal: Journal,
        plates: Plates,
        *,
        clock: Callable[[], datetime],
        scans: bool,
    ) -> None:
        """`scans`: every piece has to be scanned into its bin here."""
        super().__init__()
        self._journal, self._plates, self._clock, self._scans = journal, plates, clock, scans
        self.actor = ""
        self.waiting: dict[str, Piece] = {}  # printed here, and in no bin yet
        self._in_hand: Piece | None = None
        self._bins: dict[str, Disposition] = {}
        self._closing = False

    def expect(self, plate: str, to: Disposition) -> None:
        """A label came out: where such scans are wanted, the piece is to be put away now."""
        if self._scans:
            self.waiting[plate] = Piece(plate, to)

    def remind(self) -> None:
        """Another parcel is opened while something lies about."""
        for piece in self.waiting.values():
            told = self.tr("{0} is in no bin yet: it goes to {1}.")
            name = words.disposition_name(piece.to) if piece.to else ""
            self.said.emit("warn", told.format(piece.plate, name))

    def takes(self, code: str) -> str | None:
        """The tone to answer the scan with; None when it is none of ours."""
        code = code.upper()
        if code == CLOSE:
            self._closing = True
            return self._say("good", self.tr("Now scan the bin that leaves."))
        if PLATE.fullmatch(code):
            return self._take_up(code)
        return self._into(code) if BIN.fullmatch(code) else None

    def _take_up(self, plate: str) -> str:
        self._closing = False
        if self.waiting and plate not in self.waiting:
            self._in_hand, lying = None, ", ".join(self.waiting)
            wrong = self.tr("Another piece's label. Scan {0}.")
            return self._say("bad", wrong.format(lying))
        self._in_hand = self.waiting.get(plate, Piece(plate, None))
        to = words.disposition_name(self._in_hand.to) if self._in_hand.to else ""
        return self._say("good", self.tr("Now its bin. {0}").format(to))

    def _into(self, code: str) -> str:
        if self._closing:
            return self._close(code)
        if not (piece := self._in_hand):
            return self._say("warn", self.tr("Scan the label of the piece first, then its bin."))
        holds = self._bins.get(code)
        if piece.to and holds and holds != piece.to:
            wrong = self.tr("Wrong bin: {0} holds {1}, and this piece goes to {2}.")
            names = (words.disposition_name(holds), words.disposition_name(piece.to))
            return self._say("bad", wrong.format(code, *names))
        if piece.to:
            self._bins[code] = piece.to
        self.waiting.pop(piece.plate, None)
        self._in_hand = None
        given = {"plate": piece.plate, "container": code}
        title = self.tr("{0} into {1}").format(piece.plate, code)
        self._write(Operation.PLACE, given, piece.plate, title)
        return self._say("good", title)

    def _close(self, code: str) -> str:
        self._closing = False
        title = self.tr("{0} is closed").format(code)
        self._write(Operation.CLOSE, {"container": code}, code, title)
        if holds := self._bins.pop(code, None):
            self._plates.print(Label(code, words.disposition_name(holds), title))
        return self._say("good", title)

    def _write(self, operation: Operation, given: dict[str, Any], subject: str, title: str) -> None:
        act = Act(operation, given, subject, {"title": title})
        self._journal.write(act, actor=self.actor, now=self._clock())
        self.wrote.emit()

    def _say(self, tone: str, told: str) -> str:
        self.said.emit(tone, told)
        return tone
