"""The queue, soonest deadline first. Rows come and go one by one, so nothing jumps under a hand."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from reviewer_app import words
from reviewer_app.parcels import Change, Parcel, Waiting
from reviewer_app.server import Server, Snapshot
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LATEST = datetime.max.replace(tzinfo=UTC)


class Queue(QAbstractListModel):
    changed = Signal()

    def __init__(
        self,
        shelf: Shelf,
        server: Server,
        tasks: Tasks,
        *,
        clock: Callable[[], datetime],
        bench: str,
        fetched_ahead: int,
    ) -> None:
        super().__init__()
        self.bench = bench
        self._shelf, self._server, self._tasks = shelf, server, tasks
        self._clock, self._fetched_ahead = clock, fetched_ahead
        self._rows = list(shelf.queue())
        self._fetching: set[str] = set()
        self._finished: set[str] = set()
        self.total, self.open_id = len(self._rows), ""

    @property
    def most_urgent(self) -> Waiting | None:
        """The first that no other bench has in its hands."""
        return next((row for row in self._rows if not self.held_at(row)), None)

    def held_at(self, row: Waiting) -> str:
        """Which other bench has it open."""
        held = row.lease
        elsewhere = held and held.bench != self.bench and held.until > self._clock()
        return held.bench if held and elsewhere else ""

    @property
    def rows(self) -> tuple[Waiting, ...]:
        return tuple(self._rows)

    def due(self, row: Waiting) -> str:
        return words.due(row.due_at, self._clock())

    def urgent(self, row: Waiting) -> bool:
        return words.urgent(row.due_at, self._clock())

    def sentence(self, row: Waiting) -> str:
        flags = "".join(f" {flag}." for flag in row.flags)
        due = self.due(row)
        left = self.tr(" Due in {0}.").format(due) if due else ""
        what = f"{words.items(row.item_count)}, {row.value.formatted}"
        return f"{row.customer_name}, {what}.{left}{flags}"

    def finish(self, parcel_id: str) -> None:
        """All is done here; the server may hear of it only when the network is back."""
        self._finished.add(parcel_id)
        if any(row.id == parcel_id for row in self._rows):
            self._take_out(parcel_id)
            self.total -= 1
            self.changed.emit()

    def reopen(self, parcel_id: str) -> None:
        """Something in it was refused: the next look at the server brings it back."""
        self._finished.discard(parcel_id)

    def mark_open(self, parcel_id: str) -> None:
        self.open_id = parcel_id
        self._repaint()

    def place_of_open(self) -> int:
        return next((i for i, row in enumerate(self._rows) if row.id == self.open_id), -1)

    def look(self, snapshot: Snapshot) -> None:
        """The whole queue anew; rows that stay are not moved, only put in order."""
        rows = [row for row in snapshot.rows if row.id not in self._finished]
        wanted = {row.id for row in rows}
        for gone in [row.id for row in self._rows if row.id not in wanted]:
            self._take_out(gone)
        for row in rows:
            self._put_in(row)
        self.total = snapshot.total - (len(snapshot.rows) - len(rows))
        self._keep()

    def follow(self, change: Change) -> None:
        known = any(row.id == change.parcel_id for row in self._rows)
        if change.parcel and change.parcel_id not in self._finished:
            self._put_in(change.parcel)
            self.total += not known
        elif known:
            self._take_out(change.parcel_id)
            self.total -= 1
        self._keep()

    def tick(self) -> None:
        """Deadlines come nearer while nothing else happens."""
        self._repaint()
        self.changed.emit()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(row)
        return None

    def _put_in(self, row: Waiting) -> None:
        place = next((i for i, old in enumerate(self._rows) if old.id == row.id), -1)
        if place >= 0 and _order(self._rows[place]) == _order(row):
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))
            return
        if place >= 0:
            self._take_out(row.id)
        place = sum(_order(old) <= _order(row) for old in self._rows)
        self.beginInsertRows(ROOT, place, place)
        self._rows.insert(place, row)
        self.endInsertRows()

    def _take_out(self, parcel_id: str) -> None:
        for place, row in enumerate(self._rows):
            if row.id == parcel_id:
                self.beginRemoveRows(ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()
                return

    def _keep(self) -> None:
        self._shelf.put_queue(self._rows)
        self._fetch_ahead()
        self.changed.emit()

    def fetch_again(self) -> None:
        """The next parcels, in another language."""
        self._fetch([row.id for row in self._rows[: self._fetched_ahead]])

    def _fetch_ahead(self) -> None:
        """So that the next parcels open at once, and also without the network."""
        self._fetch(self._shelf.missing(row.id for row in self._rows[: self._fetched_ahead]))

    def _fetch(self, parcels: Iterable[str]) -> None:
        for parcel_id in parcels:
            if parcel_id not in self._fetching:
                self._fetching.add(parcel_id)
                self._tasks.run(
                    partial(self._server.parcel, parcel_id),
                    partial(self._fetched, parcel_id),
                    partial(self._not_fetched, parcel_id),
                )

    def _fetched(self, parcel_id: str, parcel: Parcel | None) -> None:
        self._fetching.discard(parcel_id)
        if parcel:
            self._shelf.put(parcel, self._clock())

    def _not_fetched(self, parcel_id: str, error: Exception) -> None:
        """Only a convenience was missed: the parcel is fetched when it is opened."""
        self._fetching.discard(parcel_id)

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def _order(row: Waiting) -> tuple[int, datetime, str]:
    """As the server sorts the queue."""
    return -row.priority, row.due_at or LATEST, row.id
