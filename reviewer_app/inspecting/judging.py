"""One item in hand, and what a grader says of it. No widgets; tests drive it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reviewer_app import words
from reviewer_app.evidence import Discard
from reviewer_app.inspecting import verdict as judge
from reviewer_app.inspecting.machine import State, Step, move
from reviewer_app.inspecting.verdict import Verdict
from reviewer_app.parcels import CheckAnswer, Disposition, Finding, Grade, Item, Parcel

HANDS_ON = (State.CHECKING, State.GRADED)


class Judging(QObject):
    changed = Signal()
    said = Signal(str, str)  # tone, words

    def __init__(self) -> None:
        super().__init__()
        self.state = State.IDLE
        self.parcel: Parcel | None = None
        self.place, self.verdict = -1, Verdict()
        self._lying = 0  # grams, before there is something in hand
        self._before: tuple[Item, Verdict] | None = None

    @property
    def item(self) -> Item | None:
        if self.parcel and 0 <= self.place < len(self.parcel.items):
            return self.parcel.items[self.place]
        return None

    def answer(self, given: CheckAnswer) -> None:
        self._judge(lambda item, so_far: judge.answer(item, so_far, given))

    def look_at(self, place: int) -> None:
        self._judge(lambda item, so_far: judge.look_at(item, so_far, place))

    def look_on(self, step: int) -> None:
        self.look_at(self.verdict.current + step)

    def grade(self, grade: Grade) -> None:
        if (item := self.item) and (why := judge.spoilers(item, self.verdict, grade)):
            told = self.tr("Not {0}: «{1}» was answered No.")
            self.said.emit("warn", told.format(words.grade_name(grade), why[0]))
            return
        self._judge(lambda item, so_far: judge.give_grade(item, so_far, grade))

    def find(self, finding: Finding) -> None:
        self._judge(lambda _, so_far: judge.note_finding(so_far, finding))

    def send_to(self, disposition: Disposition) -> None:
        self._judge(lambda _, so_far: judge.send_to(so_far, disposition))

    def show_evidence(self, why: Discard) -> None:
        """What lets something unsold be thrown away, for the item in hand."""
        self._judge(lambda _, so_far: replace(so_far, discard=why))
        if self.item:
            self.said.emit("good", self.tr("Evidence taken: {0}").format(why.words))

    def weigh(self, grams: int) -> None:
        """What was just put on the scale is the item in hand, or the next one that is."""
        if not grams or self.state not in HANDS_ON:
            self._lying = grams
            return
        self._judge(lambda _, so_far: replace(so_far, weight=grams))
        if item := self.item:
            self.said.emit(*words.weighed(grams, judge.too_heavy(item, self.verdict)))

    def turn(self, step: int) -> None:
        """The next place to send it to, round and round."""
        self._judge(lambda item, so_far: judge.turn(item, so_far, step))

    def name(self, item_id: str, code: str) -> None:
        """Its barcode or its serial number was read: that is the thing in hand."""
        if self.item and self.item.id == item_id:
            self._judge(lambda item, so_far: judge.name(item, so_far, code))

    def note_serial(self, code: str) -> bool:
        """A code that nobody knows is what stands on the thing. Whether something is in hand."""
        if self.state not in HANDS_ON or not (item := self.item):
            return False
        self._judge(lambda _, so_far: replace(so_far, serial=code))
        if item.serials and code.upper() not in item.serials:
            sold = ", ".join(item.serials)
            self.said.emit("warn", self.tr("Sold was {0}: a person compares them.").format(sold))
        else:
            self.said.emit("good", self.tr("Serial number noted"))
        return True

    def sealed(self) -> None:
        """Nobody has been inside: nothing else is to be asked, and it is as new."""
        if (item := self.item) and not any(check.seals for check in item.checks):
            self.said.emit("mute", self.tr("Nothing to ask about a seal here."))
            return
        self._judge(judge.seal)

    def same_again(self) -> None:
        """As the one before, when it is the same article."""
        item, before = self.item, self._before
        if not item or not before or before[0].product.sku != item.product.sku:
            self.said.emit("mute", self.tr("The one before was another article."))
            return
        self._judge(lambda item, so_far: judge.same(item, so_far, before[1]))

    def _judge(self, decide: Callable[[Item, Verdict], Verdict]) -> None:
        if self.state not in HANDS_ON or not (item := self.item):
            return
        self.verdict = decide(item, self.verdict)
        whole = judge.complete(item, self.verdict)
        self.state = move(self.state, Step.COMPLETE if whole else Step.REOPEN)
        self.changed.emit()
