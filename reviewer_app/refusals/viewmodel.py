"""The acts the server refused. They stay here until a person has taken care of each."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reviewer_app import words
from reviewer_app.journal import Entry, Journal
from reviewer_app.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Refusal:
    key: str
    title: str
    what: str
    message: str
    there: str
    """What the server has of it now, as far as it was heard."""
    parcel_id: str
    item_id: str


class Refusals(QObject):
    changed = Signal()

    def __init__(self, journal: Journal, shelf: Shelf) -> None:
        super().__init__()
        self._journal, self._shelf = journal, shelf

    @property
    def list(self) -> tuple[Refusal, ...]:
        return tuple(_refusal(entry, self._there(entry)) for entry in self._journal.refused())

    def _there(self, entry: Entry) -> str:
        parcel = self._shelf.parcel(entry.about.get("parcel", ""))
        items = parcel.items if parcel else ()
        seen = next((one.inspection for one in items if one.id == entry.subject), None)
        if not seen:
            return ""
        name = words.grade_name(seen.grade) if seen.grade else ""
        finding = words.finding_name(seen.finding) if seen.finding else name
        amount = seen.refund.amount.formatted if seen.refund else ""
        told = [finding, words.disposition_name(seen.disposition), amount, seen.inspected_by or ""]
        return ", ".join(part for part in told if part)

    def settle(self, key: str) -> None:
        """A person says: I took care of it."""
        self._journal.settle(key)
        self.changed.emit()


def _refusal(entry: Entry, there: str) -> Refusal:
    about = entry.about
    parts = (about.get("rma"), about.get("grade"), about.get("disposition"), about.get("amount"))
    what = ", ".join(part for part in parts if part)
    return Refusal(
        entry.key,
        about["title"],
        what,
        entry.message,
        there,
        about.get("parcel", ""),
        entry.subject,
    )
