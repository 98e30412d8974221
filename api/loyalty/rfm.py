"""Recency, frequency and monetary value as quintiles among the customers of one brand and currency.

Net value, because gross rewards who buys a lot and sends it back. A tie is broken by the later
purchase, so that the quintiles are of one size although most customers bought once or twice.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime

import msgspec

from api.loyalty.behaviour import remembered
from api.loyalty.rules import Purchase

Key = tuple[float, float]
FEWEST = 50
"""Customers below which a fifth of them is a handful."""


class Scores(msgspec.Struct, frozen=True):
    """1 to 5, 5 is the best fifth."""

    recency: int
    frequency: int
    monetary: int


class Keys(msgspec.Struct, frozen=True):
    """What customers are sorted by: the figure itself, then how late they bought."""

    recency: Key
    frequency: Key
    monetary: Key


class Cuts(msgspec.Struct, frozen=True):
    """The four keys at which the next fifth begins."""

    recency: tuple[Key, ...]
    frequency: tuple[Key, ...]
    monetary: tuple[Key, ...]


def keys_of(purchases: Sequence[Purchase], at: datetime) -> Keys | None:
    """None for whoever has kept nothing that is not forgotten."""
    kept = [one for one in remembered(purchases, at) if one.net_minor > 0]
    if not kept:
        return None
    last, orders = kept[-1].at.timestamp(), len(kept)
    paid = sum(one.net_minor for one in kept if one.currency == kept[-1].currency)
    return Keys((last, orders), (orders, last), (paid, last))


def cuts_of(customers: Sequence[Keys]) -> Cuts | None:
    if len(customers) < FEWEST:
        return None
    return Cuts(
        _cuts([one.recency for one in customers]),
        _cuts([one.frequency for one in customers]),
        _cuts([one.monetary for one in customers]),
    )


def scores_of(keys: Keys, cuts: Cuts) -> Scores:
    return Scores(
        1 + bisect_right(cuts.recency, keys.recency),
        1 + bisect_right(cuts.frequency, keys.frequency),
        1 + bisect_right(cuts.monetary, keys.monetary),
    )


def _cuts(keys: Sequence[Key]) -> tuple[Key, ...]:
    ordered = sorted(keys)
    return tuple(ordered[len(ordered) * fifth // 5] for fifth in range(1, 5))
