"""The floor: what waits for a lead, which of it is in hand, and acting on it."""

from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from reviewer_app.acting import Acting, Deed
from reviewer_app.backoff import Backoff
from reviewer_app.floors import Floor, Leading, LeadTask, Task
from reviewer_app.line import Line
from reviewer_app.parcels import Grade
from reviewer_app.server import Declined, Server
from reviewer_app.shelf import Shelf
from reviewer_app.supervisor.ways import RELEASE, Way, done_in_words, ways
from reviewer_app.tasks import Tasks
from reviewer_app.troubles import Troubles

PAGE = "floor"


class LeadDesk(QObject):
    changed = Signal()
    said = Signal(str, str)  # tone, words

    def __init__(
        self,
        server: Server,
        shelf: Shelf,
        tasks: Tasks,
        line: Line,
        *,
        clock: Callable[[], datetime],
        backoff: Backoff,
        undo_ms: int,
    ) -> None:
        super().__init__()
        self._server, self._shelf, self._tasks = server, shelf, tasks
        self.line, self.clock = line, clock
        self.acting = Acting(tasks, clock=clock, undo_ms=undo_ms)
        self.troubles = Troubles(line, backoff)
        self._forget()
        self.troubles.again.connect(self.ask)
        self.troubles.said.connect(self.said)
        self.acting.changed.connect(self.changed)
        self.acting.done.connect(self._done)
        self.acting.failed.connect(self.troubles.hear)
        self.acting.failed.connect(self._refused)
        line.changed.connect(self.changed)

    def _forget(self) -> None:
        self._leading: Leading | None = None
        self._chosen = ""
        self.writing: Way | None = None

    # What is there

    @property
    def came(self) -> bool:
        return self._leading is not None

    @property
    def floor(self) -> Floor | None:
        return self._leading.floor if self._leading else None

    @property
    def leading(self) -> Leading | None:
        return self._leading

    @property
    def list(self) -> Sequence[Task]:
        return self._leading.lead_tasks.nodes if self._leading else ()

    @property
    def task(self) -> Task | None:
        return next((one for one in self.list if one.id == self._chosen), (*self.list, None)[0])

    # Looking

    def enter(self) -> None:
        self._forget()
        self.troubles.here = True
        self._leading = self._shelf.page(PAGE, Leading)
        self.ask()
        self.changed.emit()

    def leave(self) -> None:
        self.troubles.here = False
        self.stop()
        self._forget()

    def stop(self) -> None:
        self.troubles.stop()
        self.acting.stop()

    def ask(self) -> None:
        if self.troubles.here:
            self._tasks.run(self._server.floors.leading, self._came, self.troubles.hear)

    ask_again = ask  # what the server said in words comes in the language of now

    def look_at(self, task: str) -> None:
        """Not while something can still be taken back: it would be of something else."""
        if self.acting.waits is None:
            self._chosen, self.writing = task, None
            self.changed.emit()

    def look_on(self, by: int) -> None:
        if here := self.task:
            place = [one.id for one in self.list].index(here.id) + by
            self.look_at(self.list[max(0, min(place, len(self.list) - 1))].id)

    def next(self) -> None:
        """Round and round."""
        if here := self.task:
            place = [one.id for one in self.list].index(here.id) + 1
            self.look_at(self.list[place % len(self.list)].id)

    # Acting

    def press(self, key: str) -> None:
        """What this key does about the one in hand; what goes with words asks for them."""
        way = next((one for one in self._ways() if one.key == key), None)
        if way and way.asks and not self.acting.waits:
            self.write(way)
        elif way:
            self._act(way)

    def _ways(self) -> Sequence[Way]:
        return ways(self.task) if self.task else ()

    def write(self, way: Way) -> None:
        self.writing = way
        self.changed.emit()

    def give_reason(self) -> None:
        """For what needs none."""
        if (first := next(iter(self._ways()), None)) and not self.acting.waits:
            self.write(first)

    def stop_writing(self) -> bool:
        wrote = self.writing is not None
        self.writing = None
        if wrote:
            self.changed.emit()
        return wrote

    def say(self, words: str) -> None:
        if (way := self.writing) and (words.strip() or not way.asks):
            self._act(way, words.strip())

    def undo(self) -> None:
        self.acting.undo()

    def _act(self, way: Way, words: str = "") -> None:
        if (about := self.task) and not self.troubles.cut_off():
            self.writing = None
            self.acting.act(Deed(way.name, about.id, words), self._work(about, way, words))

    def _work(self, task: Task, way: Way, words: str) -> Callable[[str], Coroutine[Any, Any, None]]:
        floors = self._server.floors
        match task.kind:
            case LeadTask.RELEASE if way.name == RELEASE:
                return partial(floors.release, task, words)
            case LeadTask.RELEASE:
                return partial(floors.look_again, task, words)
            case LeadTask.APPEAL:
                return partial(floors.answer_appeal, task, way.grade, words)
            case LeadTask.RECHECK:
                return partial(floors.grade_again, task, Grade(way.name))
            case LeadTask.COMPLAINT:
                return partial(floors.decide_complaint, task, way.name, words)
            case _:
                return partial(floors.decide, task, way.name, words)

    # Answers

    def _came(self, leading: Leading) -> None:
        self.troubles.over()
        here = self.task
        self._chosen = here.id if here else ""  # what comes in does not take its place
        self._leading = leading
        self._shelf.put_page(PAGE, leading)
        self.changed.emit()

    def _done(self, deed: Deed, _: object) -> None:
        about = next((one for one in self.list if one.id == deed.about), None)
        again = about is not None and about.kind is LeadTask.RECHECK
        told = self.tr("It is graded once more.") if again else done_in_words(deed.name)
        self.said.emit("good", told)
        self._move_on(deed.about)
        self.ask()

    def _move_on(self, done: str) -> None:
        """To the one after it, before the server has told that it is gone."""
        ids = [one.id for one in self.list]
        if done in ids and len(ids) > 1:
            place = ids.index(done)
            self._chosen = [*ids[:place], *ids[place + 1 :]][min(place, len(ids) - 2)]
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        """Somebody else may have been faster: look again."""
        if isinstance(error, Declined):
            self.ask()
