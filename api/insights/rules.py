"""The words of this room, and what may be said of few: a share is never told without its ground."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec
from scipy import stats

SURE = 0.95
FEWEST_SOLD = 30
"""Below this many pieces a return rate is a coincidence."""
FEWEST_PEOPLE = 10
"""Fewer customers than this are nobody's statistics (an own rule, stricter than k = 5)."""


class InsightGroup(StrEnum):
    """By what what was sold, and what came back, is put together."""

    PRODUCT = "PRODUCT"
    VARIANT = "VARIANT"
    SIZE = "SIZE"
    CATEGORY = "CATEGORY"
    SUPPLIER = "SUPPLIER"
    BATCH = "BATCH"
    REASON = "REASON"
    COUNTRY = "COUNTRY"
    CHANNEL = "CHANNEL"
    POLICY = "POLICY"


class CohortGroup(StrEnum):
    """How a first return went, or that there was none."""

    OUTCOME = "OUTCOME"
    DAYS_TO_REFUND = "DAYS_TO_REFUND"
    DEDUCTION = "DEDUCTION"
    POLICY = "POLICY"


class Interval(msgspec.Struct, frozen=True):
    """Holds the true share 95 times in 100."""

    low: float
    high: float


def interval(count: int, of: int) -> Interval:
    """Jeffreys' interval: nearest to what it promises where counts are small, and of closed form
    (Brown, Cai, DasGupta 2001). At the ends it is one-sided."""
    if not 0 <= count <= of or not of:
        return Interval(0.0, 1.0)
    rest, tail = of - count, (1 - SURE) / 2
    low = float(stats.beta.ppf(tail, count + 0.5, rest + 0.5)) if count else 0.0
    high = float(stats.beta.ppf(1 - tail, count + 0.5, rest + 0.5)) if rest else 1.0
    return Interval(low, high)


class Cost(msgspec.Struct, frozen=True):
    """What came back cost, in minor units and without tax; what was kept of customers is taken
    off."""

    shipping: int = 0
    """Posted: outbound delivery given back, less fees for the way back."""
    wear: int = 0
    """Posted: what was kept for wear. Below zero, as it lowers the cost."""
    bonus: int = 0
    """Posted: what was put on top for choosing credit."""
    lost: int = 0
    """Judged: what the goods were sold for, less what they bring in where the bench sent them."""
    handling: int = 0
    """Assumed, not posted: transport and work of a return, shared by its pieces."""

    @property
    def total(self) -> int:
        return self.shipping + self.wear + self.bonus + self.lost + self.handling


class Figure(msgspec.Struct, frozen=True):
    """One group: what was sold of it and what of that came back."""

    name: str | None
    """None: nobody has said, such as of which batch."""
    sold: int
    back: int
    returns: int
    paid_minor: int
    value_minor: int
    cost: Cost
    label: str = ""
    reasons: Mapping[str, int] = {}
    """Pieces, by the handle of the reason; «» where none was given."""

    @property
    def is_too_small(self) -> bool:
        return self.sold < FEWEST_SOLD

    @property
    def rate(self) -> float | None:
        return None if self.is_too_small else min(1.0, self.back / self.sold)

    @property
    def spread(self) -> Interval | None:
        return None if self.is_too_small else interval(min(self.back, self.sold), self.sold)
