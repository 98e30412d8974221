"""The second person: a lead's badge agrees to exactly this verdict, or it goes to the lead."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from reviewer_app.inspecting import verdict as judge
from reviewer_app.inspecting.verdict import Verdict
from reviewer_app.keys import new_key
from reviewer_app.parcels import Approved, Item
from reviewer_app.server import Offline, Server, Trouble
from reviewer_app.tasks import Tasks

Bound = tuple[object, ...]


class SecondPerson(QObject):
    changed = Signal()
    said = Signal(str, str)  # tone, words

    def __init__(self, server: Server, tasks: Tasks, *, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._server, self._tasks, self._clock = server, tasks, clock
        self._agreed: tuple[Bound, Approved] | None = None
        self._asked: Bound | None = None
        self.writing = False  # why the lead should look
        self.hold = ""

    @property
    def asking(self) -> bool:
        return self._asked is not None

    def approved_by(self, item: Item, verdict: Verdict) -> str:
        """Whose badge agreed to this, and still counts."""
        found = self._for(item, verdict)
        return found.approved_by if found else ""

    def ask(self, badge: str, item: Item, verdict: Verdict) -> None:
        given = judge.to_input(item, verdict, self._clock())
        wanted = ("returnItemId", "grade", "disposition", "expectedRefund")
        about = {name: given[name] for name in wanted} | {"badge": badge}
        self._asked = _bound(item, verdict)
        key = new_key(self._clock())
        work = partial(self._server.approve, about, key)
        self._tasks.run(work, partial(self._answered, self._asked), self._failed)
        self.changed.emit()

    def given(self, item: Item, verdict: Verdict) -> dict[str, Any]:
        """What goes with the verdict: an approval, or the words to the lead."""
        if self.hold:
            return {"holdReason": self.hold}
        found = self._for(item, verdict)
        return {"approvalId": found.id} if found else {}

    def write(self) -> None:
        self.writing = True
        self.changed.emit()

    def stop_writing(self) -> bool:
        wrote, self.writing, self.hold = self.writing, False, ""
        if wrote:
            self.changed.emit()
        return wrote

    def _for(self, item: Item, verdict: Verdict) -> Approved | None:
        """Another grade, place or amount is another decision."""
        if self._agreed and self._agreed[0] == _bound(item, verdict):
            found = self._agreed[1]
            return found if found.expires_at > self._clock() else None
        return None

    def _answered(self, about: Bound, approved: Approved) -> None:
        self._asked, self._agreed = None, (about, approved)
        self.said.emit("good", self.tr("Approved by {0}").format(approved.approved_by))
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._asked = None
        match error:
            case Offline():
                told = self.tr("No network to ask. H sends it to the lead.")
                self.said.emit("warn", told)
            case Trouble():
                self.said.emit("bad", str(error) or self.tr("The badge was not read. Once more."))
            case _:
                raise error
        self.changed.emit()


def needed(item: Item, verdict: Verdict) -> bool:
    """Over what the bench may give alone."""
    refund = judge.refund(item, verdict)
    return refund is not None and refund.needs_approval


def _bound(item: Item, verdict: Verdict) -> Bound:
    refund = judge.refund(item, verdict)
    return item.id, verdict.grade, verdict.disposition, refund and refund.total.amount
