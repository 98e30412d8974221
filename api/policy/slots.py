"""What rules can decide: one slot per side of the terms, and which value of two is the better."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, TypeAlias

from api.policy.conditions import month_and_day
from api.policy.document import RefundTiming, Resolution, ReturnMethod, Window
from api.policy.facts import Purchase


class Dimension(StrEnum):
    """A side of the terms."""

    WINDOW = "WINDOW"
    FEE = "FEE"
    METHOD = "METHOD"
    RESOLUTION = "RESOLUTION"
    CREDIT_BONUS = "CREDIT_BONUS"
    REFUND_TIMING = "REFUND_TIMING"
    KEEP_ITEM = "KEEP_ITEM"
    KEEP_ITEM_PERCENT = "KEEP_ITEM_PERCENT"
    INSPECTION = "INSPECTION"
    PHOTOS = "PHOTOS"
    PRIORITY = "PRIORITY"
    SERVICE_LEVEL = "SERVICE_LEVEL"
    DEDUCTION = "DEDUCTION"
    """Never a rule's: what wear takes off is the same for everybody."""


@dataclass(frozen=True, slots=True)
class Lasting:
    """A window as it is reckoned with; `said` is how it was written."""

    said: Window
    day: date | tuple[int, int] | None

    @property
    def never_shortens(self) -> bool:
        """«Until 31 January» is meant for who orders early; nobody loses days by it."""
        return self.said.days is None

    def last_day(self, purchase: Purchase) -> date | None:
        """None: days count from a delivery that is still to come. `date.max`: no last day."""
        if self.said.unlimited:
            return date.max
        if self.said.days is not None:
            start = purchase.delivered_on
            return start + timedelta(days=self.said.days) if start else None
        return self.day if isinstance(self.day, date) else self._next(purchase.ordered_on)

    def _next(self, ordered_on: date) -> date:
        assert isinstance(self.day, tuple)
        this_year = date(ordered_on.year, *self.day)
        return this_year if this_year >= ordered_on else date(ordered_on.year + 1, *self.day)

    def reach(self, purchase: Purchase) -> int:
        """To compare by: before the delivery, days are compared as if it were the order's day."""
        last = self.last_day(purchase)
        days = self.said.days or 0
        return (last or purchase.ordered_on + timedelta(days=days)).toordinal()


def lasting(window: Window) -> Lasting:
    """`until` must be a day of the calendar; `checks.py` has seen to that."""
    if not window.until:
        return Lasting(window, None)
    if len(window.until) == len("01-31"):
        return Lasting(window, month_and_day(window.until))
    return Lasting(window, date.fromisoformat(window.until))


Value: TypeAlias = Lasting | RefundTiming | int
"""A fee and a limit in minor units, a bonus in percent, an offer as True or False."""

SOONEST_LAST = (
    RefundTiming.ON_INSPECTION,
    RefundTiming.ON_RECEIPT,
    RefundTiming.ON_HANDOVER,
    RefundTiming.INSTANT,
)
SOON = {timing: place for place, timing in enumerate(SOONEST_LAST)}

Rank: TypeAlias = Callable[[Any, Purchase], int]


def _more(value: int, _purchase: Purchase) -> int:
    return value


def _less(value: int, _purchase: Purchase) -> int:
    return -value


RANKS: dict[Dimension, Rank] = {
    Dimension.WINDOW: Lasting.reach,
    Dimension.FEE: _less,
    Dimension.METHOD: _more,
    Dimension.RESOLUTION: _more,
    Dimension.CREDIT_BONUS: _more,
    Dimension.REFUND_TIMING: lambda value, _purchase: SOON[value],
    Dimension.KEEP_ITEM: _more,
    Dimension.KEEP_ITEM_PERCENT: _more,
    Dimension.INSPECTION: _less,
    Dimension.PHOTOS: _less,
    Dimension.PRIORITY: _more,
    Dimension.SERVICE_LEVEL: _less,
}
"""How good a value is for the customer: the higher the better."""


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """There is one object of each, so that it is found by identity: resolving is mostly this."""

    dimension: Dimension
    key: str
    """Of a fee and a method: the way back. Of a resolution: which. Else empty."""
    rank: Rank

    def __repr__(self) -> str:
        return f"{self.dimension}:{self.key}" if self.key else self.dimension.value


def _slot(dimension: Dimension, key: str = "") -> Slot:
    return Slot(dimension, key, RANKS[dimension])


WINDOW = _slot(Dimension.WINDOW)
CREDIT_BONUS, REFUND_TIMING = _slot(Dimension.CREDIT_BONUS), _slot(Dimension.REFUND_TIMING)
KEEP_ITEM, KEEP_ITEM_PERCENT = _slot(Dimension.KEEP_ITEM), _slot(Dimension.KEEP_ITEM_PERCENT)
INSPECTION = _slot(Dimension.INSPECTION)
PHOTOS, PRIORITY = _slot(Dimension.PHOTOS), _slot(Dimension.PRIORITY)
SERVICE_LEVEL = _slot(Dimension.SERVICE_LEVEL)
METHOD = {way: _slot(Dimension.METHOD, way.value) for way in ReturnMethod}
FEE = {way: _slot(Dimension.FEE, way.value) for way in ReturnMethod}
RESOLUTION = {way: _slot(Dimension.RESOLUTION, way.value) for way in Resolution}
OF_THE_WAREHOUSE = frozenset({PRIORITY, SERVICE_LEVEL})
OF_A_LIST = frozenset({*METHOD.values(), *RESOLUTION.values()})
