"""The floor: what waits for a lead, which of it is in hand, and acting on it."""

from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import Any

from reviewer_app.acting import Deed
from reviewer_app.desk import Desk, Means
from reviewer_app.floors import Floor, Leading, LeadTask, Task
from reviewer_app.parcels import Grade
from reviewer_app.supervisor.ways import RELEASE, Way, done_in_words, ways

PAGE = "floor"


class LeadDesk(Desk):
    def __init__(self, means: Means) -> None:
        super().__init__(means)
        self._forget()

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

    def _take_from_shelf(self) -> None:
        self._leading = self._shelf.page(PAGE, Leading)

    def _ask(self) -> None:
        self._tasks.run(self._server.floors.leading, self._came, self._troubles.hear)

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

    def _act(self, way: Way, words: str = "") -> None:
        if (about := self.task) and not self._troubles.cut_off():
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
        self._troubles.over()
        here = self.task
        self._chosen = here.id if here else ""  # what comes in does not take its place
        self._leading = leading
        self._shelf.put_page(PAGE, leading)
        self.changed.emit()

    def _done(self, deed: Deed, answer: object) -> None:
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
