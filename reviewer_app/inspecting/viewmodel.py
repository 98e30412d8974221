"""The bench: a parcel is opened, its items are judged, and acts are written. No widgets."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal

from reviewer_app.inspecting import verdict as judge
from reviewer_app.inspecting.arrivals import Arrivals
from reviewer_app.inspecting.correcting import Correcting, Judged
from reviewer_app.inspecting.done import Done, about_act, decided, done_here, done_there
from reviewer_app.inspecting.judging import HANDS_ON, Judging
from reviewer_app.inspecting.leases import Leases
from reviewer_app.inspecting.machine import State, Step, can, move
from reviewer_app.inspecting.pending import Pending
from reviewer_app.inspecting.second import SecondPerson, needed
from reviewer_app.inspecting.verdict import Verdict
from reviewer_app.journal import Act, Entry, Journal, Operation
from reviewer_app.labels.label import Label
from reviewer_app.line import Line
from reviewer_app.parcels import Item, Parcel
from reviewer_app.plates import Plates
from reviewer_app.server import Server
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks


class Inspecting(Judging):
    ticked = Signal()
    opened = Signal(object)  # Parcel, or None when it is closed
    pending = Signal(int)  # ms in which the act can be taken back
    wrote = Signal()
    plated = Signal(str, object)  # plate, Disposition

    def __init__(
        self,
        journal: Journal,
        shelf: Shelf,
        server: Server,
        tasks: Tasks,
        leases: Leases,
        plates: Plates,
        line: Line,
        *,
        clock: Callable[[], datetime],
        bench: str,
        undo_ms: int,
    ) -> None:
        super().__init__()
        self._journal, self._shelf, self._server, self._tasks = journal, shelf, server, tasks
        self._clock, self._line, self._bench = clock, line, bench
        self._plates, self._plate = plates, ""
        self._arrivals = Arrivals(journal, leases, clock=clock, bench=bench, parent=self)
        self._arrivals.wrote.connect(self.wrote)
        self._act = Pending(journal, clock=clock, undo_ms=undo_ms, parent=self)
        self._act.over.connect(self._sent)
        self.second = SecondPerson(server, tasks, clock=clock)
        self.second.changed.connect(self.changed)
        self.second.said.connect(self.said)
        self.correcting = Correcting(server, tasks, clock=clock)
        self.correcting.said.connect(self.said)
        self.actor = ""
        self.last: Parcel | None = None
        self.notice = ""
        self._drafts: dict[str, Verdict] = {}
        self._held = False
        self.since = self.last_at = clock()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.ticked)
        leases.held.connect(self.refresh)
        leases.refused.connect(self._lease_refused)

    @property
    def now(self) -> datetime:
        return self._clock()

    @property
    def left_ms(self) -> int:
        """For how long what was done can still be taken back."""
        return self._act.left_ms

    @property
    def seconds(self) -> int:
        return int((self._clock() - self.since).total_seconds())

    @property
    def waits_for_lead(self) -> bool:
        """What was just written: its money does not leave by itself."""
        if not (item := self.item):
            return False
        agreed = self.second.approved_by(item, self.verdict)
        return self._held or (needed(item, self.verdict) and not agreed)

    def done(self, item: Item) -> Done | None:
        """The server's inspection, or what was written here and not yet heard refused."""
        return done_there(item) or done_here(self._journal.standing(item.id))

    def finished(self, parcel: Parcel) -> bool:
        return bool(parcel.items) and all(self.done(item) for item in parcel.items)

    # Opening and choosing

    def open(self, parcel: Parcel, item_id: str = "") -> None:
        self.go_on()
        if not can(self.state, Step.OPEN):
            return
        same = self.parcel is not None and self.parcel.id == parcel.id
        self._put_down()
        self.state = move(self.state, Step.OPEN)
        self.parcel, self.place = parcel, -1
        if not same:
            self.notice = ""
            self._arrivals.take(parcel, actor=self.actor)
            self._shelf.keep_open(parcel.id)
        wanted = next((i for i, item in enumerate(parcel.items) if item.id == item_id), -1)
        if wanted >= 0 and self.done(parcel.items[wanted]):
            self.said.emit("warn", self.tr("This item is done already. Take the next one."))
            wanted = -1
        self._pick(wanted if wanted >= 0 else self._next_place())
        self.opened.emit(parcel)
        self.changed.emit()

    def pick(self, place: int) -> None:
        if self.state == State.PENDING or not self.parcel or place == self.place:
            return
        if done := self.done(self.parcel.items[place]):
            told = self.tr("Item {0} is done: {1}. A supervisor can correct it.")
            self.said.emit("mute", told.format(place + 1, done.grade))
            return
        self._put_down()
        self._pick(place)
        self.changed.emit()

    def close(self) -> None:
        self.go_on()
        if not can(self.state, Step.CLOSE):
            return
        self._put_down()
        self._leave()
        self.changed.emit()

    def stop(self) -> None:
        """What is pending is in the journal already; nothing more happens here."""
        self._act.stop()
        self._second.stop()

    def ask_again(self) -> None:
        """What is in hand, in another language."""
        if self.parcel:
            self.look_again(self.parcel.id)

    def refresh(self, parcel: Parcel) -> None:
        """The server has news of a parcel. What the grader has in hand stays in hand."""
        self._shelf.put(parcel, self._clock())
        if self.parcel and self.parcel.id == parcel.id:
            in_hand = self.item
            self.parcel = parcel
            if in_hand:
                ids = [item.id for item in parcel.items]
                self.place = ids.index(in_hand.id) if in_hand.id in ids else -1
            self._after_news()
            self.changed.emit()
        elif self.last and self.last.id == parcel.id:
            self.last = parcel
            self.changed.emit()

    # Acting

    def act(self) -> None:
        if self.state == State.PENDING and not self._act.bounced:
            self.go_on()
        if self.state != State.GRADED or not (item := self.item) or not self.parcel:
            return
        if self.second.writing:
            self.hold("")
            return
        given = self.second.given(item, self.verdict)
        if needed(item, self.verdict) and not given and self._line.online:
            told = self.tr(
                "Over your limit: scan a lead's badge, or press H to send it to the lead."
            )
            self.said.emit("warn", told)
            return
        self._write(item, self.parcel, given)

    def hold(self, words: str | None = None) -> None:
        """To the lead, with a word why; over the limit the amount says why. Again: without one."""
        if self.state != State.GRADED or not (item := self.item) or not self.parcel:
            return
        if not judge.refund(item, self.verdict):
            self.said.emit("mute", self.tr("A person decides about it in any case."))
        elif needed(item, self.verdict):
            self._write(item, self.parcel, {})
        elif words is None and not self.second.writing:
            self.second.write()
        else:
            self.second.hold = (words or "").strip() or self.tr("The bench asks for a look.")
            self._write(item, self.parcel, self.second.given(item, self.verdict))

    def stop_writing(self) -> bool:
        """Whether something was being written: to the lead, or why a verdict was wrong."""
        return self.correcting.stop() or self.second.stop_writing()

    def badge(self, code: str) -> bool:
        """Whether it agrees to what is in hand; else somebody wants to sign in."""
        item = self.item
        if self.state != State.GRADED or not item or not needed(item, self.verdict):
            return False
        self.second.ask(code, item, self.verdict)
        return True

    def _write(self, item: Item, parcel: Parcel, more: dict[str, Any]) -> None:
        self.second.stop_writing()
        self._held = "holdReason" in more
        about = about_act(item, self.verdict, parcel.id) | {"bench": self._bench}
        self._plate = self._plates.take() if self.verdict.grade else ""
        given = judge.to_input(item, self.verdict, self._clock(), self._plate) | more
        self._act.write(Act(Operation.INSPECT, given, item.id, about), actor=self.actor)
        self.state = move(self.state, Step.ACT)
        self.changed.emit()
        self.pending.emit(self._act.undo_ms)
        self.wrote.emit()

    def undo(self) -> None:
        if self.state != State.PENDING:
            self.said.emit("mute", self.tr("Nothing to take back. C corrects what was sent."))
            return
        if not self._act.withdraw():
            self._sent()
            return
        self.state = move(self.state, Step.UNDO)
        self.said.emit("mute", self.tr("Taken back. Nothing was sent."))
        self.changed.emit()

    def go_on(self) -> None:
        """Does not wait for the seconds of undo: the grader has seen enough."""
        if self.state == State.PENDING:
            self._act.hurry()
            self._sent()
            self.wrote.emit()

    # What the server said

    def answered(self, entry: Entry, parcel: Parcel | None) -> None:
        if parcel:
            self.refresh(parcel)
            if self.state == State.IDLE and entry.operation == Operation.RECEIVE:
                self.open(parcel)
        elif parcel_id := entry.about.get("parcel", ""):
            self.look_again(parcel_id)

    def refused(self, entry: Entry, message: str) -> None:
        self.said.emit("bad", self.tr("Needs a person: {0}").format(message))
        if parcel_id := entry.about.get("parcel", ""):
            self.look_again(parcel_id)
        self._after_news()
        self.changed.emit()

    # Inside

    def _pick(self, place: int) -> None:
        if not self.parcel or place < 0:
            return
        self.place, self.since = place, self._clock()
        item = self.parcel.items[place]
        self.verdict = self._drafts.get(item.id, Verdict(weight=self._lying or None))
        self._lying = 0
        self.state = move(self.state, Step.PICK)
        if judge.complete(item, self.verdict):
            self.state = move(self.state, Step.COMPLETE)
        self._second.start()

    def _put_down(self) -> None:
        if (item := self.item) and self.state in HANDS_ON:
            self._drafts[item.id] = self.verdict

    def _sent(self) -> None:
        self.state = move(self.state, Step.SEND)
        if (item := self.item) and self.parcel:
            self.correcting.remember(Judged(item.id, self.parcel.id, item.product.title))
            self._drafts.pop(item.id, None)
            told = decided(item, self.verdict).sentence
            self._before = item, self.verdict
            self.said.emit("good", f"{told}  ·  {item.product.title}")
            self._print(item)
        following = self._next_place()
        if following >= 0:
            self._pick(following)
        else:
            self._leave()
        self.changed.emit()

    def _print(self, item: Item) -> None:
        """Once it is sure: what is taken back has no label."""
        to = judge.disposition(item, self.verdict)
        if not self._plate or not to:
            return
        done = decided(item, self.verdict)
        detail = f"{item.product.sku}  ·  {done.grade}  ·  {item.rma}"
        self._plates.print(Label(self._plate, done.disposition, item.product.title, detail))
        self.plated.emit(self._plate, to)

    def _leave(self) -> None:
        self.state = move(self.state, Step.CLOSE)
        self._second.stop()
        self.last, self.last_at, self.parcel, self.place = self.parcel, self._clock(), None, -1
        self._shelf.keep_open("")
        self._arrivals.put_back()
        self.opened.emit(None)

    def _after_news(self) -> None:
        """An item that vanished or was done elsewhere leaves the hand."""
        if not self.parcel or self.state not in (*HANDS_ON, State.PARCEL):
            return
        if not self.item or self.done(self.item):
            self.state, self.place = move(self.state, Step.OPEN), -1
            self._pick(self._next_place())

    def _next_place(self) -> int:
        items = self.parcel.items if self.parcel else ()
        order = (*range(self.place + 1, len(items)), *range(self.place + 1))
        return next((i for i in order if i >= 0 and not self.done(items[i])), -1)

    def look_again(self, parcel_id: str) -> None:
        """As the server has it now."""
        self._tasks.run(partial(self._server.parcel, parcel_id), self._news, self._no_news)

    def _news(self, parcel: Parcel | None) -> None:
        if parcel:
            self.refresh(parcel)

    def _no_news(self, error: Exception) -> None:
        """What is on the shelf will do; the live queue tells when the line is back."""

    def _lease_refused(self, message: str) -> None:
        self.notice = message
        self.changed.emit()
