"""What the frame tells: who is here, how the day goes, what waits, what was done last."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from reviewer_app import words
from reviewer_app.journal import Journal
from reviewer_app.line import Line
from reviewer_app.parcels import Staff, Statistics
from reviewer_app.screens import Screen, screens_of
from reviewer_app.server import Server, SignInNeeded, Trouble
from reviewer_app.tasks import Tasks

HOURS_SHOWN, READ_MS = 8, 7000


class Frame(QObject):
    changed = Signal()

    def __init__(
        self,
        journal: Journal,
        server: Server,
        tasks: Tasks,
        line: Line,
        *,
        clock: Callable[[], datetime],
        bench: str,
        every_ms: int,
        training: bool = False,
    ) -> None:
        super().__init__()
        self._journal, self._server, self._tasks, self.line = journal, server, tasks, line
        self._clock, self._bench, self.training = clock, bench, training
        self.staff: Staff | None = None
        self.statistics: Statistics | None = None
        self._toast, self.tone = "", "good"
        self._every = QTimer(self)
        self._every.setInterval(every_ms)
        self._every.timeout.connect(self.ask)
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(READ_MS)
        self._read.timeout.connect(self._calm)
        line.changed.connect(self.changed)

    @property
    def bench(self) -> str:
        """Where one stands, and whether it counts."""
        return self.tr("Training, {0}").format(self._bench) if self.training else self._bench

    @property
    def toast(self) -> str:
        return self._toast or self.tr("Ready")

    @property
    def waiting(self) -> int:
        return sum(self._journal.waiting().values())

    @property
    def saved(self) -> tuple[str, str, str]:
        """Words, tone and icon for where the work is."""
        waiting = self.waiting
        if not self.line.online:
            told = self.tr("Saved here, %n waiting", "", waiting)
            return (told if waiting else self.tr("No network"), "warn", "cloud-off")
        if waiting:
            return self.tr("Saved, %n on the way", "", waiting), "ink2", "cloud-upload"
        return self.tr("All saved"), "good", "cloud-check"

    @property
    def figures(self) -> list[tuple[str, str]]:
        told = self.statistics
        if not told:
            return []
        figures = [(str(told.items_today), self.tr("items today"))]
        if told.seconds_per_item:
            figures.append((words.duration(told.seconds_per_item), self.tr("per item")))
        return figures

    @property
    def pace(self) -> str:
        rate = self.statistics.items_per_hour if self.statistics else None
        return self.tr("{0} an hour").format(QLocale().toString(rate, "f", 1)) if rate else ""

    @property
    def hours(self) -> list[tuple[int, int]]:
        """(hour, items) of the last hours, this one last."""
        now = words.hour(self._clock())
        counted = {each.hour: each.items for each in (self.statistics or Statistics(0)).by_hour}
        first = max(0, now - HOURS_SHOWN + 1)
        return [(hour, counted.get(hour, 0)) for hour in range(first, now + 1)]

    def enter(self, staff: Staff | None) -> None:
        self.staff, self.statistics = staff, None
        self.changed.emit()
        if staff and Screen.BENCH in screens_of(staff.roles):
            self._every.start()
            self.ask()
        else:
            self._every.stop()

    def stop(self) -> None:
        self._every.stop()
        self._read.stop()

    def say(self, tone: str, toast: str) -> None:
        self.tone, self._toast = tone, toast
        self._read.start()
        self.changed.emit()

    def _calm(self) -> None:
        """Long enough to be read; then only the fact stays."""
        if self.tone in ("warn", "bad"):
            self.tone, self._toast = "mute", ""
            self.changed.emit()

    def ask(self) -> None:
        self._tasks.run(self._server.statistics, self._told, self._not_told)

    def _told(self, statistics: Statistics) -> None:
        self.statistics = statistics
        self.changed.emit()

    def _not_told(self, error: Exception) -> None:
        """Yesterday's figures are better than none; only an unknown error is told."""
        if isinstance(error, SignInNeeded):
            self.line.ask_sign_in()
        elif not isinstance(error, Trouble):
            raise error
