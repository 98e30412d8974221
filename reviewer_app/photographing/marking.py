"""A ring around what matters on the photo that is looked at: by keys, or where it is pressed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer_app.inspecting.shots import Shots
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.keys import new_key
from reviewer_app.parcels import CheckAnswer, Photo, Ring
from reviewer_app.server import Offline, Server, SignInNeeded, Trouble
from reviewer_app.tasks import Tasks

STEP, GROWTH, LEAST, MOST = 0.04, 1.25, 0.03, 0.5
FIRST = Ring(0.5, 0.5, 0.12)


@dataclass(frozen=True, slots=True)
class Drawn:
    photo: Photo
    ring: Ring


class Marking(QObject):
    changed = Signal()
    said = Signal(str, str)  # tone, words
    sign_in_needed = Signal()

    def __init__(
        self,
        bench: Inspecting,
        shots: Shots,
        server: Server,
        tasks: Tasks,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._bench, self._shots, self._server, self._tasks = bench, shots, server, tasks
        self._clock = clock
        self.drawn: Drawn | None = None
        shots.changed.connect(self.stop)
        bench.changed.connect(self._item_changed)

    def begin(self) -> None:
        """A ring in the middle of the photo; again: no ring."""
        photo = self._shots.photo
        if self.stop():
            return
        if photo is None:
            self.said.emit("mute", self.tr("There is no photo to mark. P takes one."))
            return
        self._draw(photo, FIRST)

    def put(self, x: float, y: float) -> None:
        """Where the photo was pressed; once more in the ring keeps it."""
        if not (photo := self._shots.photo):
            return
        if self.drawn and _inside(self.drawn.ring, x, y):
            self.keep()
            return
        ring = self.drawn.ring if self.drawn else FIRST
        self._draw(photo, _at(ring, x, y))

    def move(self, x: int, y: int) -> None:
        if self.drawn:
            ring = self.drawn.ring
            self._draw(self.drawn.photo, _at(ring, ring.x + x * STEP, ring.y + y * STEP))

    def grow(self, steps: int) -> None:
        if self.drawn:
            ring = self.drawn.ring
            radius = min(MOST, max(LEAST, ring.radius * GROWTH**steps))
            self._draw(self.drawn.photo, Ring(ring.x, ring.y, radius, ring.words))

    def clear(self) -> None:
        """All rings off the photo."""
        if self.drawn:
            self._send(self.drawn.photo, ())

    def keep(self) -> None:
        if self.drawn:
            self._send(self.drawn.photo, (*self.drawn.photo.marks, self.drawn.ring))

    def stop(self) -> bool:
        """Whether a ring was being drawn."""
        was, self.drawn = self.drawn is not None, None
        if was:
            self.changed.emit()
        return was

    def _draw(self, photo: Photo, ring: Ring) -> None:
        """It is called by the question that was last answered with no."""
        self.drawn = Drawn(photo, Ring(ring.x, ring.y, ring.radius, self._what()))
        self.changed.emit()

    def _what(self) -> str:
        item, answers = self._bench.item, self._bench.verdict.answers
        noes = [handle for handle, answer in answers.items() if answer == CheckAnswer.NO]
        named = {check.handle: check.question for check in (item.checks if item else ())}
        return named.get(noes[-1], "")[:80] if noes else ""

    def _send(self, photo: Photo, rings: tuple[Ring, ...]) -> None:
        self.stop()
        work = partial(self._server.mark_photo, photo.id, rings, new_key(self._clock()))
        self._tasks.run(work, self._kept, self._failed)

    def _kept(self, _: None) -> None:
        self.said.emit("good", self.tr("Marked; the customer sees it, too"))
        if parcel := self._bench.parcel:
            self._bench.look_again(parcel.id)

    def _failed(self, error: Exception) -> None:
        match error:
            case Offline():
                self.said.emit("warn", self.tr("Marking needs the network."))
            case SignInNeeded():
                self.sign_in_needed.emit()
            case Trouble():
                self.said.emit("bad", str(error))
            case _:
                raise error

    def _item_changed(self) -> None:
        if self.drawn and self.drawn.photo not in self._shots.all:
            self.stop()


def _at(ring: Ring, x: float, y: float) -> Ring:
    return Ring(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)), ring.radius, ring.words)


def _inside(ring: Ring, x: float, y: float) -> bool:
    return (ring.x - x) ** 2 + (ring.y - y) ** 2 <= ring.radius**2
