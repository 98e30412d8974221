"""Insights: what stands out, which of it is in hand, and answering it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer_app.acting import Acting, Deed
from reviewer_app.backoff import Backoff
from reviewer_app.causes import Alert, AlertState, Causes, Figure, Lesson
from reviewer_app.insights.listing import listed
from reviewer_app.line import Line
from reviewer_app.server import Declined, Server
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks
from reviewer_app.troubles import Troubles

PAGE = "insights"
PERIODS = (90, 365, 30)
"""Days; the first that is asked for comes first."""


class CauseDesk(QObject):
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
        exports: Path,
    ) -> None:
        super().__init__()
        self._server, self._shelf, self._tasks = server, shelf, tasks
        self.line, self._exports = line, exports
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
        self.causes: Causes | None = None
        self._chosen = self._product = ""
        self._words: dict[str, tuple[str, ...]] = {}  # never on the shelf: people wrote them
        self.year_ago: float | None = None
        self.days = PERIODS[0]

    # What is there

    @property
    def alerts(self) -> Sequence[Alert]:
        return self.causes.return_alerts.nodes if self.causes else ()

    @property
    def products(self) -> Sequence[Figure]:
        return self.causes.insights.groups if self.causes else ()

    @property
    def alert(self) -> Alert | None:
        return next((one for one in self.alerts if one.id == self._chosen), (*self.alerts, None)[0])

    @property
    def product(self) -> Figure | None:
        """The one of the alert in hand, or one that was pressed; else the dearest."""
        style = self._product or (self.alert.style if self.alert else "")
        found = (one for one in self.products if one.name == style)
        return next(found, (*self.products, None)[0])

    @property
    def fewer(self) -> Lesson | None:
        said = self.causes.insights.feedback if self.causes and self.alert else ()
        return next((one for one in said if self.alert and one.style == self.alert.style), None)

    @property
    def by_size(self) -> Lesson | None:
        """What is said of the fit of the product in hand, where it has more than one size."""
        said = self.causes.insights.feedback if self.causes and self.product else ()
        style = self.product.name if self.product else None
        return next((one for one in said if one.style == style and len(one.sizes) > 1), None)

    @property
    def words(self) -> tuple[str, ...]:
        """What customers wrote of the alert in hand, while its own product is looked at."""
        alert, product = self.alert, self.product
        here = alert and product and alert.style == product.name
        return self._words.get(alert.id, ()) if alert and here else ()

    @property
    def counting(self) -> bool:
        """Another period was asked for, and has not come."""
        told = self.causes.insights if self.causes else None
        return told is not None and (told.until - told.since).days != self.days

    # Looking

    def enter(self) -> None:
        self._forget()
        self.troubles.here = True
        self.causes = self._shelf.page(PAGE, Causes)
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
            asked = partial(self._server.causes.causes, self.days)
            self._tasks.run(asked, partial(self._came, self.days), self.troubles.hear)

    ask_again = ask  # what the server said in words comes in the language of now

    def next_period(self) -> None:
        """Ninety days, a year, a month, and round again."""
        self.year_ago = None
        self.days = PERIODS[(PERIODS.index(self.days) + 1) % len(PERIODS)]
        self.changed.emit()
        self.ask()

    def _listen(self) -> None:
        """What was written of the alert in hand is asked for when somebody looks at it."""
        about = self.alert.id if self.alert else ""
        if about and about not in self._words and self.line.online:
            self._words[about] = ()
            asked = partial(self._server.causes.words, about)
            self._tasks.run(asked, partial(self._heard, about), self._missed)

    def _heard(self, about: str, words: tuple[str, ...]) -> None:
        self._words[about] = words
        self.changed.emit()

    def _came_of_then(self, days: int, rate: float | None) -> None:
        if days == self.days:
            self.year_ago = rate
            self.changed.emit()

    def _missed(self, _: Exception) -> None:
        """What stands beside the figures is left out; they themselves say what went wrong."""

    def look_at(self, alert: str) -> None:
        """Not while something can still be taken back: it would be of something else."""
        if self.acting.waits is None:
            self._chosen, self._product = alert, ""
            self.changed.emit()
            self._listen()

    def look_at_product(self, style: str) -> None:
        self._product = style
        self.changed.emit()

    def look_on(self, by: int) -> None:
        if here := self.alert:
            place = [one.id for one in self.alerts].index(here.id) + by
            self.look_at(self.alerts[max(0, min(place, len(self.alerts) - 1))].id)

    def next(self) -> None:
        """Round and round."""
        if here := self.alert:
            place = [one.id for one in self.alerts].index(here.id) + 1
            self.look_at(self.alerts[place % len(self.alerts)].id)

    # Acting

    def answer(self, state: AlertState) -> None:
        if (about := self.alert) and not self.troubles.cut_off():
            work = partial(self._server.causes.answer, about, state)
            self.acting.act(Deed(state, about.id), work)

    def export(self) -> None:
        """All products of the period, for a spreadsheet."""
        if self.causes:
            told = self.causes.insights
            file = self._exports / f"returns-{told.since}-{told.until}.csv"
            self._tasks.run(partial(_write, file, listed(told)), self._saved, self._not_saved)

    def _saved(self, file: Path) -> None:
        self.said.emit("good", self.tr("Saved as {0}").format(file))

    def _not_saved(self, error: Exception) -> None:
        self.said.emit("bad", self.tr("It could not be saved: {0}").format(error))

    def undo(self) -> bool:
        return self.acting.undo()

    # Answers

    def _came(self, days: int, causes: Causes) -> None:
        self.troubles.over()
        if days != self.days:
            return  # of a period that nobody looks at any more
        here = self.alert
        self._chosen = here.id if here else ""  # what comes in does not take its place
        self.causes = causes
        self._shelf.put_page(PAGE, causes)
        self.changed.emit()
        self._listen()
        then = partial(self._server.causes.year_ago, days)
        self._tasks.run(then, partial(self._came_of_then, days), self._missed)

    def _done(self, deed: Deed, _: object) -> None:
        self.said.emit("good", self.tr("It is kept, with your name."))
        if deed.name != AlertState.SEEN:
            self._move_on(deed.about)
        self.ask()

    def _move_on(self, done: str) -> None:
        """To the one after it, before the server has told that it is gone."""
        ids = [one.id for one in self.alerts]
        if done in ids and len(ids) > 1:
            place = ids.index(done)
            self._chosen = [*ids[:place], *ids[place + 1 :]][min(place, len(ids) - 2)]
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        """Somebody else may have been faster: look again."""
        if isinstance(error, Declined):
            self.ask()


async def _write(file: Path, text: str) -> Path:
    """On the network's thread: a disk may be slow."""
    _put(file, text)
    return file


def _put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8-sig", newline="")
