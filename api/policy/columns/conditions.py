"""When a rule applies, as an expression: the twin of `policy.conditions.question`.

No expression here is ever null, so that `not` means what it says.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import ibis
from ibis import Column
from ibis import _ as line

from api.policy.compiling import CompiledPolicy, minor_in
from api.policy.conditions import Condition, PriceRange, Season, leaves
from api.policy.facts import CustomerFacts
from api.reasons.rules import Ground


@dataclass(frozen=True, slots=True)
class Who:
    """The columns that say who the customer is to a policy."""

    tier: str
    segments: str
    objected: str | None
    """None: what was told to them is not taken back by an objection."""
    gone: str
    """Names of the budgets that give them no more."""


def applies(condition: Condition, policy: CompiledPolicy, who: Who) -> Column:
    asked = [ASKED[name](value, policy, who) for name, value in leaves(condition)]
    asked += [applies(one, policy, who) for one in condition.all or ()]
    if condition.any:
        asked.append(ibis.or_(*(applies(one, policy, who) for one in condition.any)))
    if condition.not_:
        asked.append(~applies(condition.not_, policy, who))
    return ibis.and_(*asked)


def _tier(handles: Collection[str], policy: CompiledPolicy, who: Who) -> Column:
    """A higher tier is in the lower ones, too: the tiers that have one of these."""

    def has_one(tier: str) -> bool:
        return not policy.person(CustomerFacts(tier=tier)).tiers.isdisjoint(handles)

    tiers = sorted({*policy.document.tiers, *handles})
    return line[who.tier].isin([tier for tier in tiers if has_one(tier)]).fill_null(False)


def _segment(handles: Collection[str], _policy: CompiledPolicy, who: Who) -> Column:
    segments = line[who.segments]
    return ibis.or_(*(segments.contains(handle).fill_null(False) for handle in handles))


def _season(seasons: Collection[Season], _policy: CompiledPolicy, _who: Who) -> Column:
    day = line["ordered_on"].month() * 100 + line["ordered_on"].day()
    spans = (tuple(100 * month + day for month, day in season.span) for season in seasons)
    return ibis.or_(
        *(
            day.between(first, last) if first <= last else (day >= first) | (day <= last)
            for first, last in spans
        )
    )


def _price(range_: PriceRange, policy: CompiledPolicy, _who: Who) -> Column:
    price, minor = line["price_minor"], minor_in(policy.document.currency)
    least = price >= (minor(range_.at_least) if range_.at_least else 0)
    return least & (price < minor(range_.below)) if range_.below else least


def _one_of(name: str) -> "Asked":
    return lambda values, _policy, _who: (
        line[name].isin([str(value) for value in values]).fill_null(False)
    )


def _is(name: str) -> "Asked":
    return lambda wanted, _policy, _who: line[name] if wanted else ~line[name]


def _first_order(wanted: bool, _policy: CompiledPolicy, _who: Who) -> Column:
    """Of an unknown customer it is neither known to be the first nor not to be."""
    first = line["orders"] == 0 if wanted else line["orders"] != 0
    return first.fill_null(False)


def _fault(wanted: bool, _policy: CompiledPolicy, _who: Who) -> Column:
    fault = line["ground"].isin([ground.value for ground in Ground if ground.is_fault])
    return fault if wanted else ~fault


Asked = Callable[[Any, CompiledPolicy, Who], Column]
ASKED: dict[str, Asked] = {
    "tier": _tier,
    "segment": _segment,
    "sale": _is("on_sale"),
    "season": _season,
    "channel": _one_of("channel"),
    "category": _one_of("category"),
    "price": _price,
    "country": _one_of("country"),
    "first_order": _first_order,
    "gift": _is("gift"),
    "fault": _fault,
}
"""By the same names as `conditions.QUESTIONS`."""
