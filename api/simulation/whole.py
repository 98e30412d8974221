"""From what happened to the answer: three plays of the past, and what they say of a year."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

from api.analytics.engine import engine
from api.kernel.money import DECIMALS
from api.policy.compiling import CompiledPolicy
from api.policy.document import Resolution
from api.policy.reads import PolicyVersion, in_force
from api.simulation.answer import BudgetUsed, Replayed, RuleDecided, Simulation, SimulationGroup
from api.simulation.assumptions import ASSUMPTIONS, Assumption
from api.simulation.booked import Then, replayed
from api.simulation.exposure import exposures
from api.simulation.groups import Parts, everybody, groups, members, parts_of, standing
from api.simulation.objectives import ALIKE, Weights, score, weighed
from api.simulation.past import Past, PastOrder, Period
from api.simulation.playing import WAYS, Given, Play, given
from api.simulation.rows import Rows, rows_of
from api.simulation.rules import Progress, as_replayed, drawn, range_of
from api.simulation.sides import Under, played
from api.simulation.spending import spent
from api.simulation.telling import Telling, Versions, as_if, as_it_was

DUCKDB = "duckdb://"
FEWEST_DAYS = 28
"""Fewer are no measure of a year."""
DRAFT = 0
"""The draft among the versions, whose ids begin at 1."""
Chosen = Callable[[PastOrder], int | None]
"""Which version; None: the law alone."""


@dataclass(frozen=True, slots=True)
class Question:
    draft: CompiledPolicy
    period: Period
    assumptions: Sequence[Assumption] = ASSUMPTIONS
    tell_everybody: bool = False
    """As if every checkout had told what a return costs; else those that did."""
    weights: Weights = field(default_factory=lambda: ALIKE)
    """How much the shop cares for cost, retention, CO2e and speed (R017)."""
    seed: int = 1


def simulated(
    book: Past,
    question: Question,
    *,
    now: datetime,
    say: Progress = lambda _done, _of: None,
    analytics_url: str = DUCKDB,
) -> Simulation:
    """The same past, question and day give the same answer."""
    rows, policies = rows_of(book), _policies(book, question.draft)
    names = [rule.name for rule in question.draft.document.rules]
    plays, budgets = _plays(book, rows, policies, question, now)
    with engine(analytics_url) as analytics:
        found = given(analytics, plays, policies, names=names)
    current, draft = (Under(plays[at], policies, found[at]) for at in (0, 1))
    it = played(book, rows, current, draft, days=_days(book, question.period, now))
    kinds = {by: parts_of(by, book, rows) for by in SimulationGroup}
    parts = [everybody(rows), *kinds.values()]
    inside = members(parts, len(book.backs))
    minor = 10 ** DECIMALS.get(question.period.currency, 2)
    draws = drawn(it, question.assumptions, inside, minor=minor, seed=question.seed, say=say)
    happened = inside @ as_replayed(it, question.assumptions)
    wanted = tuple(weighed(draws.sums, question.weights))
    stands = standing(book, rows, current.given, draft.given)
    (whole,), *grouped = (
        tuple(groups(one, rows, stands, happened[part], draws.by_group[:, part]))
        for one, part in _slices(parts)
    )
    return Simulation(
        currency=question.period.currency,
        since=question.period.since,
        until=question.period.until,
        lines=len(book.lines),
        returns=sum(one.pieces for one in book.backs if one.counts),
        everybody=whole,
        cost_of_returns=range_of(draws.cost),
        sales_kept=range_of(draws.sales),
        together=range_of(draws.sales - draws.cost),
        weighed=wanted,
        score=score(wanted),
        replayed=_again(book, plays[2], policies, found[2], question.period.currency),
        groups=dict(zip(kinds, grouped, strict=True)),
        rules=tuple(
            RuleDecided(name, len(np.unique(rows.line[flags])))
            for name, flags in draft.given.by_rule.items()
        ),
        exposure=exposures(book.backs, it),
        budgets=budgets,
        assumptions=tuple(question.assumptions),
    )


def _plays(
    book: Past,
    rows: Rows,
    policies: Mapping[int, CompiledPolicy],
    question: Question,
    now: datetime,
) -> tuple[list[Play], tuple[BudgetUsed, ...]]:
    """Under the policy in force, under the draft, and what went through this house as it was; and
    what the draft's budgets gave."""
    current, draft = _chosen(book.versions, now, question.period.brand)
    everybody, items = question.tell_everybody, rows.first(len(book.items))
    told = as_it_was(book)
    it_was = Play(items, [*map(told, items.moments, book.items)])
    (today, _), (drafted, used) = (
        spent(_told(rows, as_if(of, book.versions, everybody=everybody)), book, policies)
        for of in (current, draft)
    )
    return [today, drafted, it_was], used


def _told(rows: Rows, telling: Telling) -> Play:
    return Play(rows, [telling(moment) for moment in rows.moments])


def _again(
    book: Past, play: Play, policies: Mapping[int, CompiledPolicy], found: Given, currency: str
) -> Replayed:
    """Fees and wear as the terms of then had them."""
    items = book.items
    fees = found.fees[np.arange(len(items)), [WAYS.index(one.method) for one in items]]
    counts = [
        one.promised if promised else one.policy
        for one, promised in zip(play.told, found.promised, strict=True)
    ]
    then = [
        Then(
            item,
            0 if item.resolution is Resolution.KEEP_ITEM else int(fee),
            policies[id].document.base.wear_percent if deducts and id else {},
        )
        for item, fee, deducts, id in zip(items, fees, found.deducts, counts, strict=True)
    ]
    return replayed(book, then, currency)


def _policies(book: Past, draft: CompiledPolicy) -> dict[int, CompiledPolicy]:
    known = (version for versions in book.versions.values() for version in versions)
    return {DRAFT: draft, **{version.id: version.policy for version in known}}


def _chosen(versions: Versions, now: datetime, brand: str | None) -> tuple[Chosen, Chosen]:
    """The policy in force today, and the draft instead. A draft for a market leaves those brands
    alone that have a policy of their own."""

    def in_force_today(order: PastOrder) -> PolicyVersion | None:
        return in_force(versions[order.market_id], now, brand_id=order.brand_id)

    def current(order: PastOrder) -> int | None:
        version = in_force_today(order)
        return version.id if version else None

    def drafted(order: PastOrder) -> int:
        version = in_force_today(order)
        return version.id if version and version.brand_id and brand is None else DRAFT

    return current, drafted


def _days(book: Past, period: Period, now: datetime) -> int:
    """How long the orders tell of: a year is reckoned from it."""
    first = min(one.ordered_at for one in book.orders.values()).date()
    return max(FEWEST_DAYS, (min(period.until, now.date()) - first).days + 1)


def _slices(kinds: Sequence[Parts]) -> Iterator[tuple[Parts, slice]]:
    """Where the groups of each kind stand among those of all."""
    first = 0
    for parts in kinds:
        yield parts, slice(first, first + len(parts.names))
        first += len(parts.names)
