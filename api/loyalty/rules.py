"""Which tier a customer is in, until when, and what is missing to the next one.

A tier is a function of the purchases and the moment, not of when somebody looked: the tier held
is the best one that was reached at any moment within the grace. Purchases count by what is left
of them now, so money given back lowers a tier at once, and grace is for the passing of time.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from api.kernel.language import Sentence
from api.loyalty import sentences as say
from api.loyalty.programme import Programme, Reach, Tier, minor_of


@dataclass(frozen=True, slots=True)
class Purchase:
    """One order, by what is left of it. Amounts in minor units."""

    order_id: int
    at: datetime
    currency: str
    paid_minor: int
    """For goods that were not canceled."""
    net_minor: int
    """Less what was given back for them; never below zero."""
    lines: int
    """Order lines of which something was not canceled."""
    returned: int
    """Those of which something came back for a reason other than a fault or a recall."""
    bracketed: bool = False
    """Several variants of one style, of which all but one came back."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A return by a slower way than was offered, or together with another."""

    return_id: UUID
    at: datetime
    slow: bool
    consolidated: bool


@dataclass(frozen=True, slots=True)
class History:
    """All that the room reckons with of one customer."""

    customer_id: int
    brand_id: int
    purchases: tuple[Purchase, ...]
    """The oldest first."""
    choices: tuple[Choice, ...] = ()
    given_tier: str | None = None
    """A tier that the shop itself says the customer has."""
    objected: bool = False
    """Objects to profiling (GDPR art. 21)."""

    @property
    def currency(self) -> str | None:
        """The one they pay in: of the latest purchase."""
        return self.purchases[-1].currency if self.purchases else None


class Condition(StrEnum):
    SPEND = "SPEND"
    ORDERS = "ORDERS"
    KEPT_RATE = "KEPT_RATE"
    SUSTAINABLE = "SUSTAINABLE"


SENTENCES: dict[Condition, Sentence] = {
    Condition.SPEND: say.MISSING_SPEND,
    Condition.ORDERS: say.MISSING_ORDERS,
    Condition.KEPT_RATE: say.MISSING_KEPT,
    Condition.SUSTAINABLE: say.MISSING_SUSTAINABLE,
}


@dataclass(frozen=True, slots=True)
class Missing:
    """What a customer still has to do: an amount for SPEND, a count for the others."""

    condition: Condition
    count: int
    """Minor units of `currency` for SPEND."""
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Held:
    tier: Tier
    until: datetime | None
    """When it goes down unless something is bought; None while it is reached."""
    next: Tier | None
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class _Done:
    """What was done within the period that ends at a moment."""

    spend: dict[str, int]
    orders: int
    lines: int
    kept: int
    sustainable: int


def held(programme: Programme, history: History, at: datetime) -> Held:
    """The tier at that moment. A tier that the shop gave is never taken away."""
    grace = timedelta(days=programme.grace_days)
    moments = [at - grace, *_changes(programme, history, at - grace, at)]
    ranks = [_rank(programme, history, moment) for moment in moments]
    rank = max(ranks)
    lost = next((i for i in range(len(ranks), 0, -1) if ranks[i - 1] == rank), 0)
    until = moments[lost] + grace if lost < len(moments) else None
    given = next((i for i, t in enumerate(programme.tiers) if t.handle == history.given_tier), 0)
    if given >= rank:
        rank, until = given, None
    next_ = programme.tiers[rank + 1] if rank + 1 < len(programme.tiers) else None
    missing = tuple(_missing(programme, next_.reach, history, at)) if next_ else ()
    return Held(programme.tiers[rank], until, next_, missing)


def next_change(programme: Programme, history: History, at: datetime) -> datetime | None:
    """When something leaves the period: until then the tier changes by new facts alone."""
    later = _changes(programme, history, at, at + timedelta(days=programme.period_days))
    return next(iter(later), None)


def _changes(
    programme: Programme, history: History, after: datetime, upto: datetime
) -> Sequence[datetime]:
    """When something enters or leaves the period: in between nothing can change."""
    period = timedelta(days=programme.period_days)
    dated = [
        *(purchase.at for purchase in history.purchases),
        *(choice.at for choice in history.choices),
    ]
    moments = {moment for at in dated for moment in (at, at + period)}
    return sorted(moment for moment in moments if after < moment <= upto)


def _rank(programme: Programme, history: History, at: datetime) -> int:
    done = _done(programme, history, at)
    reached = (
        place
        for place in range(len(programme.tiers) - 1, 0, -1)
        if _reaches(programme.tiers[place].reach, done, history)
    )
    return next(reached, 0)


def _done(programme: Programme, history: History, at: datetime) -> _Done:
    """The period is (at - period, at]."""
    since = at - timedelta(days=programme.period_days)
    first = bisect_right(history.purchases, since, key=lambda purchase: purchase.at)
    last = bisect_right(history.purchases, at, key=lambda purchase: purchase.at)
    within = history.purchases[first:last]
    spend: dict[str, int] = {}
    for purchase in within:
        spend[purchase.currency] = spend.get(purchase.currency, 0) + purchase.net_minor
    lines = sum(purchase.lines for purchase in within)
    return _Done(
        spend,
        sum(purchase.net_minor > 0 for purchase in within),
        lines,
        lines - sum(purchase.returned for purchase in within),
        sum(since < choice.at <= at for choice in history.choices),
    )


def _reaches(reach: Reach, done: _Done, history: History) -> bool:
    needed = minor_of(reach.spend)
    spent = not needed or any(done.spend.get(c, 0) >= minor for c, minor in needed.items())
    if not spent or done.orders < reach.orders:
        return False
    # Whoever objects is not reckoned by behaviour, and loses nothing by it (GDPR art. 21 and 22;
    # buying is the contract of the programme, art. 6(1)(b)).
    return history.objected or (
        100 * done.kept >= reach.kept_percent * done.lines and done.sustainable >= reach.sustainable
    )


def _missing(
    programme: Programme, reach: Reach, history: History, at: datetime
) -> Iterator[Missing]:
    """One by one: all of them have to be done."""
    done = _done(programme, history, at)
    needed = minor_of(reach.spend)
    if needed and not any(done.spend.get(c, 0) >= minor for c, minor in needed.items()):
        currency = history.currency if history.currency in needed else next(iter(needed))
        short = needed[currency] - done.spend.get(currency, 0)
        yield Missing(Condition.SPEND, short, currency)
    if done.orders < reach.orders:
        yield Missing(Condition.ORDERS, reach.orders - done.orders)
    if history.objected:
        return
    if short := _lines_short(reach.kept_percent, done):
        yield Missing(Condition.KEPT_RATE, short)
    if done.sustainable < reach.sustainable:
        yield Missing(Condition.SUSTAINABLE, reach.sustainable - done.sustainable)


def _lines_short(percent: int, done: _Done) -> int:
    """How many lines must be bought and kept until the rate is there: the least n with
    (kept + n) / (lines + n) ≥ percent / 100."""
    short = percent * done.lines - 100 * done.kept
    return max(0, -(-short // (100 - percent)))
