"""The acts the server refused. They stay here until a person has taken care of each."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reviewer_app.journal import Entry, Journal


@dataclass(frozen=True, slots=True)
class Refusal:
    key: str
    title: str
    what: str
    message: str
    parcel_id: str
    item_id: str


class Refusals(QObject):
    changed = Signal()

    def __init__(self, journal: Journal) -> None:
        super().__init__()
        self._journal = journal

    @property
    def list(self) -> tuple[Refusal, ...]:
        return tuple(_refusal(entry) for entry in self._journal.refused())

    def settle(self, key: str) -> None:
        """A person says: I took care of it."""
        self._journal.settle(key)
        self.changed.emit()


def _refusal(entry: Entry) -> Refusal:
    about = entry.about
    parts = (about.get("rma"), about.get("grade"), about.get("disposition"), about.get("amount"))
    what = ", ".join(part for part in parts if part)
    return Refusal(
        entry.key, about["title"], what, entry.message, about.get("parcel", ""), entry.subject
    )
