"""A parcel on the bench: opening it for the first time is an act, holding it is not."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from reviewer_app.inspecting.leases import Leases
from reviewer_app.journal import Act, Journal, Operation
from reviewer_app.parcels import Parcel


class Arrivals(QObject):
    wrote = Signal()

    def __init__(
        self,
        journal: Journal,
        leases: Leases,
        *,
        clock: Callable[[], datetime],
        bench: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._journal, self._leases, self._clock, self._bench = journal, leases, clock, bench

    def take(self, parcel: Parcel, *, actor: str) -> None:
        if parcel.state not in ("EXPECTED", "ARRIVED"):
            self._leases.take(parcel.id)
            return
        given = {"code": parcel.code, "bench": self._bench}
        about = {"title": self.tr("Parcel {0}").format(parcel.code), "parcel": parcel.id}
        act = Act(Operation.RECEIVE, given, parcel.code, about)
        self._journal.write(act, actor=actor, now=self._clock())
        self.wrote.emit()

    def put_back(self) -> None:
        self._leases.release()
