"""What was read of policies and is kept: the list, rules in words, findings, simulations."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer_app.policies import (
    Market,
    Policies,
    Policy,
    Review,
    Rule,
    Rules,
    Simulation,
)
from reviewer_app.server import Server
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks

NONE = Policies((), (), ())
PAGE = "policies"
YEAR = timedelta(days=364)


class Library(QObject):
    changed = Signal()
    came = Signal()  # the list, anew
    failed = Signal(object)  # Exception

    def __init__(
        self, server: Server, shelf: Shelf, tasks: Tasks, *, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._server, self._shelf, self._tasks, self._clock = server, shelf, tasks, clock
        self.forget()

    def forget(self) -> None:
        self.policies = NONE
        self.rules: dict[str, tuple[Rule, ...]] = {}
        self.reviews: dict[str, Review] = {}
        self.simulations: dict[str, Simulation] = {}
        self.simulating = False

    def forget_words(self) -> None:
        self.rules.clear()
        self.reviews.clear()
        self.simulations.clear()

    def take_from_shelf(self) -> None:
        """What was read last, until the server has answered."""
        self.policies = self._shelf.page(PAGE, Policies) or NONE

    def ask(self) -> None:
        self._tasks.run(self._server.policies.all, self._came, self.failed.emit)

    def read(self, policies: Sequence[Policy]) -> None:
        """Their rules, where they are not known."""
        for policy in policies:
            if policy.id not in self.rules:
                if kept := self._shelf.page(_page(policy.id), Rules):
                    self.rules[policy.id] = kept.rules
                work = partial(self._server.policies.rules, policy.id)
                self._tasks.run(work, partial(self._read, policy.id), self.failed.emit)

    def lint(self, policy: Policy, market: Market) -> None:
        if policy.id not in self.reviews:
            work = partial(self._server.policies.lint, policy.text, market.country)
            self._tasks.run(work, partial(self._linted, policy.id), self.failed.emit)

    def simulate(self, policy: Policy, market: Market) -> None:
        """Over the orders of the last twelve months."""
        if self.simulating:
            return
        self.simulating, today = True, self._clock().date()
        work = partial(self._server.policies.simulate, market, policy, today - YEAR, today)
        self._tasks.run(work, partial(self._simulated, policy.id), self._not_simulated)
        self.changed.emit()

    def _came(self, policies: Policies) -> None:
        if _in_force(policies) != _in_force(self.policies):  # all is measured against it
            self.rules.clear()
            self.simulations.clear()
        self.policies = policies
        self._shelf.put_page(PAGE, policies)
        self.came.emit()

    def _read(self, policy_id: str, rules: tuple[Rule, ...]) -> None:
        self.rules[policy_id] = rules
        self._shelf.put_page(_page(policy_id), Rules(rules))
        self.changed.emit()

    def _linted(self, policy_id: str, review: Review) -> None:
        self.reviews[policy_id] = review
        self.changed.emit()

    def _simulated(self, policy_id: str, simulation: Simulation) -> None:
        self.simulating = False
        self.simulations[policy_id] = simulation
        self.changed.emit()

    def _not_simulated(self, error: Exception) -> None:
        self.simulating = False
        self.changed.emit()
        self.failed.emit(error)


def _in_force(policies: Policies) -> set[str]:
    return {version.id for version in policies.versions if version.in_force}


def _page(policy_id: str) -> str:
    return f"rules {policy_id}"
