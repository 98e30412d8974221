"""Photos that wait on disk until the server has them: oldest first, one at a time, each once."""

import shutil
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer_app.keys import new_key
from reviewer_app.server import Declined, Server, Trouble
from reviewer_app.tasks import Tasks


class PhotoBox(QObject):
    """A file's name says its key and its item, so that a restart, or a kill, goes on."""

    sent = Signal(str)  # item id
    declined = Signal(str)  # why

    def __init__(
        self, folder: Path, server: Server, tasks: Tasks, *, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._folder, self._server, self._tasks, self._clock = folder, server, tasks, clock
        self._busy = False
        folder.mkdir(parents=True, exist_ok=True)
        self._count = Counter(file.name.split(".")[1] for file in self.waiting)

    @property
    def waiting(self) -> list[Path]:
        return sorted(self._folder.glob("*.photo"))

    def waiting_of(self, item_id: str) -> int:
        return self._count.get(item_id, 0)

    def put(self, item_id: str, file: Path) -> None:
        """Kept first, away from the screen's thread; then sent."""
        kept = self._folder / f"{new_key(self._clock())}.{item_id}.photo"
        self._count[item_id] += 1
        self._tasks.run(
            partial(_copy, file, kept), lambda _: self.send(), partial(self._unread, item_id)
        )

    def send(self) -> None:
        """What waits, while there is a server that knows us; else later."""
        waiting = self.waiting
        if self._busy or not waiting:
            return
        self._busy = True
        oldest = waiting[0]
        key, item_id, _ = oldest.name.split(".")
        work = partial(self._server.add_photo, item_id, oldest, key)
        self._tasks.run(work, partial(self._sent, oldest, item_id), partial(self._not, oldest))

    def _sent(self, file: Path, item_id: str, _: None) -> None:
        file.unlink(missing_ok=True)
        self._count[item_id] -= 1
        self._busy = False
        self.sent.emit(item_id)
        self.send()

    def _not(self, file: Path, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, Trouble):
            raise error
        if isinstance(error, Declined) and error.final:
            file.rename(file.with_suffix(".declined"))  # it stays, for who looks for it
            self._count[file.name.split(".")[1]] -= 1
            self.declined.emit(str(error))
            self.send()

    def _unread(self, item_id: str, error: Exception) -> None:
        self._count[item_id] -= 1
        if not isinstance(error, OSError):
            raise error
        self.declined.emit(str(error))


async def _copy(file: Path, kept: Path) -> None:
    """Whole or not at all."""
    fresh = kept.with_suffix(".new")
    shutil.copyfile(file, fresh)
    fresh.replace(kept)
