"""What was read of the books and is kept: which there are, their days and differences."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer_app.finances import AllBooks, Books, BooksOfDay, Overview
from reviewer_app.server import Server
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks

PAGE = "money"


class Ledger(QObject):
    came = Signal()
    failed = Signal(object)  # Exception

    def __init__(self, server: Server, shelf: Shelf, tasks: Tasks) -> None:
        super().__init__()
        self._server, self._shelf, self._tasks = server, shelf, tasks
        self.forget()

    def forget(self) -> None:
        self.all: tuple[Books, ...] = ()
        self.overviews: dict[str, Overview] = {}
        self.days: dict[tuple[str, date], BooksOfDay] = {}

    def take_from_shelf(self) -> None:
        """What was read last, until the server has answered."""
        kept = self._shelf.page(PAGE, AllBooks)
        self.all = kept.money_books if kept else ()
        for books in self.all:
            if overview := self._shelf.page(_page(books), Overview):
                self.overviews[books.key] = overview

    def ask(self) -> None:
        self._tasks.run(self._server.finances.books, self._listed, self.failed.emit)

    def read(self, books: Books) -> None:
        work = partial(self._server.finances.overview, books)
        self._tasks.run(work, partial(self._read, books), self.failed.emit)

    def read_day(self, books: Books, on: date) -> None:
        work = partial(self._server.finances.books_of_day, books, on)
        self._tasks.run(work, partial(self._day_read, books, on), self.failed.emit)

    def _listed(self, every: tuple[Books, ...]) -> None:
        new, self.all = self.all != every, every
        self._shelf.put_page(PAGE, AllBooks(every))
        if new:
            self.came.emit()

    def _read(self, books: Books, overview: Overview) -> None:
        self.overviews[books.key] = overview
        self._shelf.put_page(_page(books), overview)
        self.came.emit()

    def _day_read(self, books: Books, on: date, day: BooksOfDay) -> None:
        self.days[books.key, on] = day
        self.came.emit()


def _page(books: Books) -> str:
    return f"{PAGE} {books.key}"
