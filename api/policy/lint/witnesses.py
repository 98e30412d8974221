"""Purchases and customers that stand for all others, as far as some conditions can tell.

A condition only compares: with the days at which a season begins and ends, with prices, with
names. So one case on each side of each comparison shows everything that conditions can do.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from math import prod
from typing import Any

from api.kernel.money import Money
from api.orders.rules import Channel
from api.policy.conditions import Condition, month_and_day
from api.policy.document import PolicyDocument
from api.policy.facts import CustomerFacts, Purchase

MOST = 5_000
"""Cases looked at for one question. Of what would take more, the linter says nothing."""
YEAR = 2027
USUAL = Purchase(ordered_on=date(YEAR, 6, 15), country="", delivered_on=date(YEAR, 6, 17))
Case = tuple[Purchase, CustomerFacts]


def witnesses(document: PolicyDocument, conditions: Sequence[Condition]) -> list[Case] | None:
    """None: too many to look at."""
    parts = [part for condition in conditions for part in condition.parts()]
    said = {name: _said(parts, name) for name in SIDES}
    sides = {name: SIDES[name](values, document) for name, values in said.items() if values}
    if prod(map(len, sides.values())) > MOST:
        return None
    return [_case(dict(zip(sides, values, strict=True))) for values in product(*sides.values())]


def _case(said: dict[str, Any]) -> Case:
    purchase = replace(USUAL, **{PURCHASE[name]: said[name] for name in PURCHASE if name in said})
    purchase = replace(purchase, delivered_on=purchase.ordered_on + timedelta(days=2))
    customer = CustomerFacts(
        tier=said.get("tier"),
        segments=said.get("segment", frozenset()),
        orders=said.get("first_order"),
    )
    return purchase, customer


def _said(parts: Sequence[Condition], name: str) -> list[Any]:
    """Every value that some part names; of a list, each of its items."""
    found: list[Any] = []
    for part in parts:
        value = getattr(part, name)
        if value is not None:
            found += value if isinstance(value, tuple) else [value]
    return found


def _days(seasons: Sequence[Any], _document: PolicyDocument) -> list[date]:
    found: set[date] = set()
    for season in seasons:
        first, last = (date(YEAR, *month_and_day(day)) for day in (season.first, season.last))
        found |= {first, first - timedelta(days=1), last, last + timedelta(days=1)}
    return sorted(found)


def _prices(ranges: Sequence[Any], document: PolicyDocument) -> list[int]:
    found = {0}
    for amount in (said for one in ranges for said in (one.at_least, one.below) if said):
        minor = Money.of(Decimal(amount), document.currency).minor
        found |= {minor, max(0, minor - 1)}
    return sorted(found)


def _segments(names: Sequence[str], _document: PolicyDocument) -> list[frozenset[str]]:
    every = frozenset(names)
    ones = [frozenset((name,)) for name in sorted(every)]
    return list(dict.fromkeys([frozenset[str](), *ones, *(every - one for one in ones), every]))


def _channels(names: Sequence[Channel], _document: PolicyDocument) -> list[Channel]:
    others = [channel for channel in Channel if channel not in names]
    return [*dict.fromkeys(names), *others[:1]]


def _tiers(names: Sequence[str], document: PolicyDocument) -> list[str | None]:
    return [*dict.fromkeys((*document.tiers, *names)), None]


def _either(_said: Sequence[Any], _document: PolicyDocument) -> list[bool]:
    return [True, False]


def _orders(_said: Sequence[Any], _document: PolicyDocument) -> list[int]:
    return [0, 1]


def _and_another(names: Sequence[str], _document: PolicyDocument) -> list[str]:
    return [*dict.fromkeys(names), ""]


SIDES = {
    "tier": _tiers,
    "segment": _segments,
    "sale": _either,
    "season": _days,
    "channel": _channels,
    "category": _and_another,
    "price": _prices,
    "country": _and_another,
    "first_order": _orders,
    "gift": _either,
    "fault": _either,
}
PURCHASE = {
    "sale": "on_sale",
    "season": "ordered_on",
    "channel": "channel",
    "category": "category",
    "price": "price_minor",
    "country": "country",
    "gift": "gift",
    "fault": "fault",
}
"""Which fact of a purchase each of these asks for."""
