"""The policies of the shop: which is chosen, what it says, what it changes, and acting on it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from reviewer_app.acting import Deed
from reviewer_app.desk import Desk, Means
from reviewer_app.policies import (
    BASE,
    Draft,
    Market,
    Policies,
    Policy,
    Review,
    Rule,
    Simulation,
    Version,
)
from reviewer_app.policy.editing import Editing
from reviewer_app.policy.library import Library

T = TypeVar("T")
FEW = 5


class PolicyDesk(Desk):
    def __init__(self, means: Means) -> None:
        super().__init__(means)
        self._library = Library(means.server, means.shelf, means.tasks, clock=means.clock)
        self.editing = Editing(means.server, means.shelf, means.tasks, clock=means.clock)
        self.writes = False
        self._forget()
        self._library.came.connect(self._came)
        self.editing.saved.connect(self._drafted)
        for part in (self._library, self.editing):
            part.changed.connect(self.changed)
            part.failed.connect(self._troubles.hear)

    def _forget(self) -> None:
        self._library.forget()
        self._market = self._chosen = self.rule = ""
        self.comparing = False
        self.since: datetime | None = None

    # What is there

    @property
    def policies(self) -> Policies:
        return self._library.policies

    @property
    def simulating(self) -> bool:
        return self._library.simulating

    @property
    def market(self) -> Market | None:
        markets = self.policies.markets
        return next((one for one in markets if one.id == self._market), (*markets, None)[0])

    @property
    def list(self) -> Sequence[Policy]:
        """Of this market: drafts first, each newest first."""
        every: tuple[Policy, ...] = (*self.policies.drafts, *self.policies.versions)
        return [one for one in every if self.market and one.market_id == self.market.id]

    @property
    def chosen(self) -> Policy | None:
        return next((one for one in self.list if one.id == self._chosen), (*self.list, None)[0])

    @property
    def in_force(self) -> Version | None:
        """What the chosen one is measured against: its brand's own, else the market's."""
        versions = [one for one in self.list if isinstance(one, Version) and one.in_force]
        brand = self.chosen.brand if self.chosen else None
        own = (one for one in versions if one.brand == brand)
        return next(own, None) or next((one for one in versions if one.brand is None), None)

    @property
    def rules(self) -> tuple[Rule, ...]:
        return self._of_chosen(self._library.rules) or ()

    @property
    def review(self) -> Review | None:
        """None: not looked at yet."""
        return self._of_chosen(self._library.reviews)

    @property
    def simulation(self) -> Simulation | None:
        return self._of_chosen(self._library.simulations)

    def rules_of(self, policy: Policy) -> tuple[Rule, ...]:
        """Those that were read; none before."""
        return self._library.rules.get(policy.id, ())

    def _of_chosen(self, known: dict[str, T]) -> T | None:
        return known.get(self.chosen.id) if self.chosen else None

    # Looking

    def enter(self, *, writes: bool = False) -> None:
        """Who does not write them may read them all the same."""
        self.writes = writes
        super().enter()

    def _take_from_shelf(self) -> None:
        self._library.take_from_shelf()
        self._look()

    def leave(self) -> None:
        super().leave()
        self.editing.leave()

    def stop(self) -> None:
        super().stop()
        self.editing.stop()

    def _ask(self) -> None:
        self._library.ask()

    def ask_again(self) -> None:
        """What is shown, in another language."""
        if self._troubles.here:
            self._library.forget_words()
            self._look()
            self.ask()

    def choose(self, policy_id: str) -> None:
        if policy_id != self._chosen and not self.acting.waits:
            self._chosen, self.rule, self.since = policy_id, "", None
            self._look()

    def step(self, by: int) -> None:
        """To an older or a newer one."""
        if here := self.chosen:
            place = self.list.index(here) + by
            self.choose(self.list[max(0, min(place, len(self.list) - 1))].id)

    def look_on(self, by: int) -> None:
        """To another rule."""
        names = [rule.name for rule in self.rules]
        if names:
            place = names.index(self.rule) + by if self.rule in names else 0
            self.look_at(names[max(0, min(place, len(names) - 1))])

    def look_at(self, rule: str) -> None:
        self.rule = rule
        self.changed.emit()

    def next_market(self) -> None:
        if here := self.market:
            markets = self.policies.markets
            self.go_to_market(markets[(markets.index(here) + 1) % len(markets)].id)

    def go_to_market(self, market_id: str) -> None:
        if not self.acting.waits:
            self._market, self._chosen, self.rule = market_id, "", ""
            self._stay()
            self._look()

    def compare(self) -> None:
        self.comparing = not self.comparing
        self.changed.emit()

    def next_start(self) -> None:
        """At once, tomorrow, on Monday, and round again."""
        starts = begins(self.clock())
        place = starts.index(self.since) if self.since in starts else -1
        self.since = starts[(place + 1) % len(starts)]
        self.changed.emit()

    # Acting

    def simulate(self) -> None:
        if self.writes and self.chosen and self.market and not self._troubles.cut_off():
            self._library.simulate(self.chosen, self.market)

    def edit(self) -> None:
        self._write(rule=self.rule)

    def add_rule(self) -> None:
        self._write(adds=True)

    def _write(self, *, rule: str = "", adds: bool = False) -> None:
        if not (self.writes and self.market):
            return
        if self.chosen:
            self.editing.begin(self.chosen, self.market, rule=rule, adds=adds)
        else:
            self.editing.begin_first(self.market)

    def save(self) -> None:
        if not self._troubles.cut_off():
            self.editing.save()

    def publish(self) -> None:
        policy, since = self.chosen, self.since
        if policy and self.can_publish and not self._troubles.cut_off():
            server = self._server.policies
            send = {Draft: server.publish, Version: server.publish_again}[type(policy)]
            deed = Deed("publish", policy.id, since.isoformat() if since else "")
            self.acting.act(deed, lambda key: send(policy.id, since, key))

    @property
    def can_publish(self) -> bool:
        if not self.writes:
            return False
        match self.chosen:
            case Draft(yours=yours):
                return not yours and not (self.review and self.review.blocks)
            case Version(in_force=in_force):
                return not in_force
            case None:
                return False

    # Answers

    def _came(self) -> None:
        self._troubles.over()
        self._stay()
        self.editing.look()
        self._look()

    def _stay(self) -> None:
        """What comes in later does not take the place of what is being read."""
        self._chosen = self.chosen.id if self.chosen else ""

    def _look(self) -> None:
        """At the chosen one, and at the newest drafts: how much each would change."""
        here, market = self.chosen, self.market
        if here and market:
            drafts = [one for one in self.list if isinstance(one, Draft)]
            self._library.read([here, *drafts[:FEW]])
            self._library.lint(here, market)
        self.changed.emit()

    def _drafted(self, draft: Draft) -> None:
        self._chosen, self.comparing = draft.id, False
        self.said.emit("good", self.tr("Saved as a draft. Somebody else publishes it."))
        self.ask()

    def _done(self, deed: Deed, answer: object) -> None:
        assert isinstance(answer, Version), "publishing is all that is done here"
        self._chosen, self.since = answer.id, None
        self.said.emit("good", self.tr("Version {0} is published.").format(answer.version))
        self.ask()


def begins(now: datetime) -> list[datetime | None]:
    """When a policy may begin: at once, or early in the morning, by the clock on the wall."""
    six = now.astimezone().replace(hour=6, minute=0, second=0, microsecond=0)
    monday = six + timedelta(days=7 - six.weekday())
    return [None, six + timedelta(days=1), monday] if six.weekday() != 6 else [None, monday]


def changes(rules: Sequence[Rule]) -> int:
    return sum(rule.change is not None for rule in rules)


def count(rules: Sequence[Rule]) -> int:
    """Without what everybody gets, and without what is gone."""
    return sum(rule.name != BASE and rule.change != "GONE" for rule in rules)
