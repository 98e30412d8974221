"""Holding a parcel while it is open, so that two benches never grade the same one."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer_app.keys import new_key
from reviewer_app.parcels import Parcel
from reviewer_app.server import Declined, Server, SignInNeeded, Trouble
from reviewer_app.tasks import Tasks


class Leases(QObject):
    """Asked live and not through the journal: a lease for a parcel of this morning helps nobody."""

    held = Signal(object)  # the parcel as the server has it now
    refused = Signal(str)
    sign_in_needed = Signal()

    def __init__(
        self,
        server: Server,
        tasks: Tasks,
        *,
        clock: Callable[[], datetime],
        bench: str,
        renew_ms: int,
    ) -> None:
        super().__init__()
        self._server, self._tasks, self._clock, self._bench = server, tasks, clock, bench
        self._parcel_id = ""
        self._renew = QTimer(self)
        self._renew.setInterval(renew_ms)
        self._renew.timeout.connect(self._ask)

    def take(self, parcel_id: str) -> None:
        if parcel_id != self._parcel_id:
            self.release()
            self._parcel_id = parcel_id
        self._renew.start()
        self._ask()

    def stop(self) -> None:
        """Keeps the lease for the restart, but no longer renews it."""
        self._renew.stop()

    def release(self) -> None:
        self._renew.stop()
        if self._parcel_id:
            given = partial(self._server.release, self._parcel_id, new_key(self._clock()))
            self._tasks.run(given, self._released, self._not_released)
        self._parcel_id = ""

    def _ask(self) -> None:
        parcel_id = self._parcel_id
        key = new_key(self._clock())
        self._tasks.run(
            partial(self._server.lease, parcel_id, self._bench, key),
            self._took,
            partial(self._failed, parcel_id),
        )

    def _took(self, parcel: Parcel) -> None:
        self.held.emit(parcel)

    def _failed(self, parcel_id: str, error: Exception) -> None:
        if parcel_id != self._parcel_id:
            return
        match error:
            case Declined():
                self.refused.emit(str(error))
            case SignInNeeded():
                self.sign_in_needed.emit()
            case Trouble():
                pass  # without the network there is nobody to ask; the server judges later
            case _:
                raise error

    def _released(self, _: None) -> None:
        """Free for the other benches."""

    def _not_released(self, error: Exception) -> None:
        """It runs out by itself in some minutes."""
