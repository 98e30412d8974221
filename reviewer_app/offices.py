"""The desks beside the bench, each built for whoever has it: a bench starts without."""

import random
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer_app.backoff import Backoff
from reviewer_app.desk import Desk, Means
from reviewer_app.line import Line
from reviewer_app.parcels import Role
from reviewer_app.screens import Screen, may_write, screens_of
from reviewer_app.server import Server
from reviewer_app.settings import Settings
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks

if TYPE_CHECKING:
    from reviewer_app.acting import Acting
    from reviewer_app.finance.viewmodel import FinanceDesk
    from reviewer_app.insights.viewmodel import CauseDesk
    from reviewer_app.policy.viewmodel import PolicyDesk
    from reviewer_app.supervisor.viewmodel import LeadDesk

D = TypeVar("D", bound=Desk)
MINUTE_MS = 60_000
SELDOM_MS = 5 * MINUTE_MS
"""What finance and insights look at is added up over all refunds."""


class Offices(QObject):
    said = Signal(str, str)  # tone, words

    def __init__(
        self,
        server: Server,
        shelf: Shelf,
        tasks: Tasks,
        line: Line,
        *,
        clock: Callable[[], datetime],
        settings: Settings,
    ) -> None:
        super().__init__()
        self._asked, self._clock, self._settings = (server, shelf, tasks, line), clock, settings
        self._built: list[Desk] = []
        self._timers: list[QTimer] = []

    @cached_property
    def policy(self) -> "PolicyDesk":
        from reviewer_app.policy.viewmodel import PolicyDesk

        return self._furnish(PolicyDesk(self._means()), asks_every=MINUTE_MS)

    @cached_property
    def finance(self) -> "FinanceDesk":
        from reviewer_app.finance.viewmodel import FinanceDesk

        return self._furnish(FinanceDesk(self._means()), asks_every=SELDOM_MS)

    @cached_property
    def leading(self) -> "LeadDesk":
        from reviewer_app.supervisor.viewmodel import LeadDesk

        return self._furnish(LeadDesk(self._means()), asks_every=MINUTE_MS)

    @cached_property
    def causes(self) -> "CauseDesk":
        from reviewer_app.insights.viewmodel import CauseDesk

        return self._furnish(CauseDesk(self._means()), asks_every=SELDOM_MS)

    def _means(self) -> Means:
        """For each with a patience of its own."""
        backoff, settings = Backoff(random.random), self._settings
        return Means(*self._asked, self._clock, backoff, settings.undo_ms, settings.exports_folder)

    def _furnish(self, desk: D, *, asks_every: int) -> D:
        desk.said.connect(self.said)
        timer = QTimer(self)
        timer.timeout.connect(desk.ask)
        timer.start(asks_every)
        self._timers.append(timer)
        self._built.append(desk)
        return desk

    def enter(self, roles: Iterable[Role]) -> None:
        mine = screens_of(roles)
        if Screen.POLICY in mine:
            self.policy.enter(writes=may_write(roles))
        if Screen.MONEY in mine:
            self.finance.enter()
        if Screen.FLOOR in mine:
            self.leading.enter()
        if Screen.INSIGHTS in mine:
            self.causes.enter()

    def leave(self) -> None:
        for desk in self._built:
            desk.leave()

    def ask_again(self) -> None:
        """What the server said in words, in the language that was chosen."""
        for desk in self._built:
            desk.ask_again()

    def acts(self) -> "Iterator[Acting]":
        """The steps that some seconds can take back."""
        for desk in self._built:
            yield desk.acting

    def close(self) -> None:
        for timer in self._timers:
            timer.stop()
        for desk in self._built:
            desk.stop()
