"""Insights: what stands out, which of it is in hand, and answering it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from reviewer_app.acting import Deed
from reviewer_app.causes import Alert, AlertState, Causes, Figure, Lesson
from reviewer_app.desk import Desk, Means
from reviewer_app.insights.listing import listed

PAGE = "insights"
PERIODS = (90, 365, 30)
"""Days; the first that is asked for comes first."""


class CauseDesk(Desk):
    def __init__(self, means: Means) -> None:
        super().__init__(means)
        self._forget()

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

    def _take_from_shelf(self) -> None:
        self.causes = self._shelf.page(PAGE, Causes)

    def _ask(self) -> None:
        asked = partial(self._server.causes.causes, self.days)
        self._tasks.run(asked, partial(self._came, self.days), self._troubles.hear)

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
        if (about := self.alert) and not self._troubles.cut_off():
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

    # Answers

    def _came(self, days: int, causes: Causes) -> None:
        self._troubles.over()
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

    def _done(self, deed: Deed, answer: object) -> None:
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


async def _write(file: Path, text: str) -> Path:
    """On the network's thread: a disk may be slow."""
    _put(file, text)
    return file


def _put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8-sig", newline="")
