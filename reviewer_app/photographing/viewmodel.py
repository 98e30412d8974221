"""Photos of the item in hand: a code for a phone, and files that are dropped on the window."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.keys import new_key
from reviewer_app.photobox import PhotoBox
from reviewer_app.server import Offline, Server, SignInNeeded, Trouble
from reviewer_app.tasks import Tasks

LOOK_MS = 3000
KINDS = frozenset({".jpg", ".jpeg", ".png", ".webp"})


class Photographing(QObject):
    changed = Signal()
    said = Signal(str, str)  # tone, words
    sign_in_needed = Signal()

    def __init__(
        self,
        bench: Inspecting,
        box: PhotoBox,
        server: Server,
        tasks: Tasks,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._bench, self.box, self._server, self._tasks = bench, box, server, tasks
        self._clock = clock
        self.address = ""
        """For a phone, while its code is shown."""
        self._of = ""
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_again)
        box.sent.connect(self._came)
        box.declined.connect(partial(self.said.emit, "bad"))
        bench.changed.connect(self._item_changed)

    @property
    def waiting(self) -> int:
        """Photos of what is in hand that are still only here."""
        return self.box.waiting_of(self._of)

    def invite(self) -> None:
        """Shows a code that a phone opens; again: takes it away."""
        if self.close() or not (item := self._bench.item):
            return
        ask = partial(self._server.invite_photos, item.id, new_key(self._clock()))
        self._tasks.run(ask, partial(self._invited, item.id), self._failed)

    def _invited(self, item_id: str, address: str) -> None:
        if self._bench.item and self._bench.item.id == item_id:
            self.address = address
            self._look.start()
            self.changed.emit()

    def close(self) -> bool:
        """Whether a code was shown."""
        was, self.address = bool(self.address), ""
        self._look.stop()
        if was:
            self.changed.emit()
        return was

    def stop(self) -> None:
        self._look.stop()

    def drop(self, files: Sequence[Path]) -> None:
        """Onto the window: photos of what is in hand."""
        item = self._bench.item
        pictures = [file for file in files if file.suffix.lower() in KINDS]
        if not item or not pictures:
            told = self.tr("Drop photos (JPEG, PNG, WebP) while an item is in hand.")
            self.said.emit("mute", told)
            return
        for file in pictures:
            self.box.put(item.id, file)
        self.changed.emit()
        self.said.emit("good", self.tr("%n photo(s) kept here", "", len(pictures)))

    def _came(self, item_id: str) -> None:
        parcel = self._bench.parcel
        if parcel and any(item.id == item_id for item in parcel.items):
            self._bench.look_again(parcel.id)

    def _look_again(self) -> None:
        if parcel := self._bench.parcel:
            self._bench.look_again(parcel.id)

    def _item_changed(self) -> None:
        item = self._bench.item
        here = item.id if item else ""
        if here != self._of:
            self._of = here
            self.close()

    def _failed(self, error: Exception) -> None:
        match error:
            case Offline():
                told = self.tr("A phone needs the network. Drop photos here: they wait.")
                self.said.emit("warn", told)
            case SignInNeeded():
                self.sign_in_needed.emit()
            case Trouble():
                self.said.emit("bad", str(error))
            case _:
                raise error
