"""The bench's own numbers, and the labels that come out after an act. Also without a network."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer_app.keys import new_key
from reviewer_app.labels.label import Label
from reviewer_app.labels.printing import NoPrinter, Printer
from reviewer_app.server import Server
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks

LOW = 40


class Plates(QObject):
    said = Signal(str, str)  # tone, words

    def __init__(
        self,
        shelf: Shelf,
        server: Server,
        tasks: Tasks,
        printer: Printer,
        *,
        clock: Callable[[], datetime],
        bench: str,
    ) -> None:
        super().__init__()
        self._shelf, self._server, self._tasks, self._printer = shelf, server, tasks, printer
        self._clock, self._bench = clock, bench
        self._asking = False
        self.last: Label | None = None
        self.stuck = ""  # the number of what did not come out

    @property
    def wanted(self) -> bool:
        return not isinstance(self._printer, NoPrinter)

    def fetch(self) -> None:
        """More numbers, while there is a line and before the last one is gone."""
        if not self.wanted or self._asking or self._shelf.plates_left() >= LOW:
            return
        self._asking = True
        ask = partial(self._server.plates, self._bench, new_key(self._clock()))
        self._tasks.run(ask, self._came, self._stayed_away)

    def take(self) -> str:
        """Empty where this bench prints none, or has none left."""
        if not self.wanted:
            return ""
        self.fetch()
        if number := self._shelf.take_plate():
            return number
        self.said.emit("warn", self.tr("No plate numbers left: this one gets no label."))
        return ""

    def print(self, label: Label) -> None:
        self.last = label
        self._tasks.run(partial(self._printer.print, label), self._came_out, self._jammed)

    def reprint(self) -> None:
        if self.last:
            self.print(self.last)
            self.said.emit("mute", self.tr("Printing {0} again").format(self.last.code))

    def _came(self, numbers: tuple[str, ...]) -> None:
        self._asking = False
        self._shelf.put_plates(numbers)

    def _stayed_away(self, error: Exception) -> None:
        """Asked again with the next act."""
        self._asking = False

    def _came_out(self, _: None) -> None:
        """The printer shows that by itself."""
        self.stuck = ""

    def _jammed(self, error: Exception) -> None:
        self.stuck = self.last.code if self.last else ""
        told = self.tr("The label did not come out: {0}. L prints it again.")
        self.said.emit("bad", told.format(error or type(error).__name__))
