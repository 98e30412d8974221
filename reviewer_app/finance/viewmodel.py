"""Finance: which day is chosen, which difference is in hand, and acting on it."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path

from reviewer_app.acting import Deed, Work
from reviewer_app.desk import Desk, Means
from reviewer_app.finance.acting import CLOSE, EXPORT, NOTE, done_in_words
from reviewer_app.finance.ledger import Ledger
from reviewer_app.finances import (
    Books,
    BooksOfDay,
    Day,
    Difference,
    Excess,
    ExportedBooks,
    Overview,
    Step,
)

SOON_MS = 3000  # by then a worker has gone on with it


class FinanceDesk(Desk):
    def __init__(self, means: Means) -> None:
        super().__init__(means)
        self._ledger = Ledger(means.server, means.shelf, means.tasks)
        self._forget()
        self._ledger.came.connect(self._came)
        self._ledger.failed.connect(self._troubles.hear)

    def _forget(self) -> None:
        self._ledger.forget()
        self._key = self._marked = ""
        self._on: date | None = None
        self.all_open = False
        self.writing: str | None = None
        self.read_at: datetime | None = None

    # What is there

    @property
    def all_books(self) -> tuple[Books, ...]:
        return self._ledger.all

    @property
    def books(self) -> Books | None:
        every = self._ledger.all
        return next((one for one in every if one.key == self._key), (*every, None)[0])

    @property
    def overview(self) -> Overview | None:
        return self._ledger.overviews.get(self.books.key) if self.books else None

    @property
    def days(self) -> Sequence[Day]:
        """The newest first."""
        return self.overview.money_days.days if self.overview else ()

    @property
    def day(self) -> Day | None:
        return next((one for one in self.days if one.on == self._on), (*self.days, None)[0])

    @property
    def books_of_day(self) -> BooksOfDay | None:
        known = self.books and self.day and (self.books.key, self.day.on)
        return self._ledger.days.get(known) if known else None

    @property
    def open(self) -> Sequence[Difference]:
        """Whatever day they are of."""
        every = self.overview.money_differences if self.overview else ()
        return [one for one in every if one.note is None]

    @property
    def differences(self) -> Sequence[Difference]:
        """Of the chosen day, with those that are noted; or all that are open."""
        if self.all_open or not (self.overview and self.day):
            return self.open
        return [one for one in self.overview.money_differences if one.on == self.day.on]

    @property
    def marked(self) -> Difference | None:
        return next((one for one in self.differences if one.id == self._marked), None)

    # Looking

    def _take_from_shelf(self) -> None:
        self._ledger.take_from_shelf()

    def _ask(self) -> None:
        self._ledger.ask()
        self._read()

    def _read(self) -> None:
        if books := self.books:
            self._ledger.read(books)
            self._read_day()

    def _read_day(self) -> None:
        if self.books and self.day:
            self._ledger.read_day(self.books, self.day.on)

    def choose(self, on: date) -> None:
        if self._may_leave():
            self._on, self.all_open = on, False
            if not self.books_of_day:
                self._read_day()
            self.changed.emit()

    def choose_all(self) -> None:
        """All that is open, or back to the day."""
        if self._may_leave():
            self.all_open = not self.all_open
            self.changed.emit()

    def step(self, by: int) -> None:
        """To an older or a newer day."""
        if here := self.day:
            place = list(self.days).index(here) + by
            self.choose(self.days[max(0, min(place, len(self.days) - 1))].on)

    def look_on(self, by: int) -> None:
        """To another difference."""
        ids = [one.id for one in self.differences]
        if ids:
            place = ids.index(self._marked) + by if self._marked in ids else 0
            self.look_at(ids[max(0, min(place, len(ids) - 1))])

    def look_at(self, difference: str) -> None:
        if self._may_leave():
            self._marked = difference
            self.changed.emit()

    def next_difference(self) -> None:
        """The next that is open, round and round; of all days, where this one has none."""
        if self.open and all(one.note for one in self.differences):
            self.choose_all()
        left = [one.id for one in self.differences if one.note is None]
        if left:
            place = left.index(self._marked) + 1 if self._marked in left else 0
            self.look_at(left[place % len(left)])

    def next_books(self) -> None:
        if (here := self.books) and self._may_leave():
            every = self._ledger.all
            self._key = every[(every.index(here) + 1) % len(every)].key
            self._read()
            self.changed.emit()

    def _may_leave(self) -> bool:
        """Not while a step can still be taken back: it would be of something else."""
        free = self.acting.waits is None
        if free:
            self.writing, self._marked = None, ""
        return free

    # Acting

    def do(self) -> None:
        """The step of the difference in hand; what takes words asks for them."""
        if not (about := self.marked) or about.note:
            return
        match about.step:
            case Step.NOTE:
                self.write(NOTE)
            case Step.SETTLE:
                self.write(Excess.FORGIVEN)
            case Step.RELEASE:
                self.write(Step.RELEASE)
            case Step.CONFIRM:
                self._act(about.step, about, partial(self._server.finances.confirm, about))
            case Step.RETRY | Step.PAY_BY_HAND:
                self._retry(about, about.step)

    def pay_by_hand(self) -> None:
        """Instead of asking the gateway once more."""
        if (about := self.marked) and about.step is Step.RETRY and not about.note:
            self._retry(about, Step.PAY_BY_HAND)

    def _retry(self, about: Difference, step: Step) -> None:
        by_hand = step is Step.PAY_BY_HAND
        self._act(step, about, partial(self._server.finances.retry, about, by_hand=by_hand))

    def write(self, what: str) -> None:
        """Begin a note, or the reason for what is about to be done."""
        about = self.marked
        fits = {NOTE, Step.RELEASE} if about and about.step is Step.RELEASE else {NOTE}
        if about and not about.note and (what in fits or about.step is Step.SETTLE):
            self.writing = what
            self.changed.emit()

    def stop_writing(self) -> bool:
        wrote = self.writing is not None
        self.writing = None
        if wrote:
            self.changed.emit()
        return wrote

    def say(self, words: str) -> None:
        """What was written goes at once; money waits its seconds, and needs no words."""
        about, what, words = self.marked, self.writing, words.strip()
        if not (about and what and (words or what == Step.RELEASE)):
            return
        server = self._server.finances
        if what == Step.RELEASE:
            self._act(Step.RELEASE, about, partial(server.release, about, words), words)
            return
        work = partial(server.note, about, words)
        if what != NOTE:
            work = partial(server.settle, about, Excess(what), words)
        if not self._troubles.cut_off():
            self.acting.at_once(Deed(what, about.id, words), work)

    def close_day(self) -> None:
        """Up to the chosen one. It is not opened again."""
        if self.books and self.day and self.day.can_close and not self._troubles.cut_off():
            work = partial(self._server.finances.close, self.books, self.day.on)
            self.acting.act(Deed(CLOSE, self.day.on.isoformat()), work)

    def export(self) -> None:
        if self.books and self.day and not self._troubles.cut_off():
            work = partial(self._server.finances.export, self.books, self.day.on)
            self.acting.at_once(Deed(EXPORT, self.day.on.isoformat()), work)

    def _act(self, step: Step, about: Difference, work: Work, words: str = "") -> None:
        if not self._troubles.cut_off():
            self.writing = None
            self.acting.act(Deed(step, about.id, words), work)

    # Answers

    def _came(self) -> None:
        self._troubles.over()
        self.read_at = self.clock()
        if self.books and not self.overview:
            self._read()
        elif self.day and not self.books_of_day:
            self._read_day()
        self.changed.emit()

    def _done(self, deed: Deed, answer: object) -> None:
        self.writing = None
        if isinstance(answer, ExportedBooks):
            self._save(answer)
        else:
            self.said.emit("good", done_in_words(deed))
        self.changed.emit()
        self.ask()
        self._troubles.ask_in(SOON_MS)

    def _save(self, books: ExportedBooks) -> None:
        self._exports.mkdir(parents=True, exist_ok=True)
        file = self._exports / Path(books.name).name
        file.write_text(books.csv, encoding="utf-8", newline="")
        self.said.emit("good", self.tr("Saved as {0}").format(file))
