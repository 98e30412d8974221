"""What was booked, reckoned again: fees and refunds, by the rules that booked them.

The terms are those of the moment when each return was asked for, worked out anew from the policy
in force then and the one that was told. What a refund carries depends on those before it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from api.kernel.money import Money
from api.reasons.rules import ground_of
from api.refunds.rules import RefundFacts, RefundLineKind, breakdown
from api.returns.rules import Acceptance, Reception
from api.simulation.answer import Replayed
from api.simulation.past import Item, Past

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Then:
    """The terms of one item when its return was asked for."""

    item: Item
    fee_minor: int
    """Of the way it took."""
    wear_percent: Mapping[str, int]


def replayed(past: Past, then: Sequence[Then], currency: str) -> Replayed:
    """Of all returns of which something was booked."""
    lines = _by_order(past.lines, lambda line: line.order_id)
    imported = _by_order(past.imported, lambda one: one.order_id)
    agreed: dict[UUID, bool] = {}
    for id, items in _by_order(then, lambda one: one.item.order_id).items():
        before = sum(one.amount_minor for one in imported.get(id, ()))
        paid = sum(one.paid_minor for one in lines[id])
        order = _Order(
            items,
            units=sum(one.quantity - one.canceled_quantity for one in lines[id]),
            outbound=past.orders[id].delivery_minor,
            left=paid + past.orders[id].delivery_minor + past.orders[id].express_minor - before,
            currency=currency,
        )
        for one in sorted(items, key=_granted):
            if one.item.granted_at:
                same = order.agrees(one)
                agreed[one.item.return_id] = agreed.get(one.item.return_id, True) and same
    right = sum(agreed.values())
    return Replayed(len(agreed), right, len(agreed) - right)


def _by_order(found: Iterable[T], order_of: Callable[[T], int]) -> dict[int, list[T]]:
    by: defaultdict[int, list[T]] = defaultdict(list)
    for one in found:
        by[order_of(one)].append(one)
    return by


def _granted(one: Then) -> tuple[datetime, int, int]:
    return one.item.granted_at or one.item.requested_at, one.item.number, one.item.unit


@dataclass(slots=True)
class _Order:
    """An order of which one unit after the other is refunded."""

    items: Sequence[Then]
    units: int
    outbound: int
    """Delivery that was not given back yet."""
    left: int
    """Of all that was paid."""
    currency: str
    refunded: set[tuple[UUID, int, int]] = field(default_factory=set[tuple[UUID, int, int]])
    charged: defaultdict[UUID, int] = field(default_factory=lambda: defaultdict[UUID, int](int))

    def agrees(self, one: Then) -> bool:
        """Refund it; whether it came out as booked."""
        item, at = one.item, one.item.granted_at or one.item.requested_at
        of_return = [other for other in self.items if other.item.return_id == item.return_id]
        fee = min(other.fee_minor for other in of_return)
        buyers = [other for other in self.items if not other.item.gift]
        is_whole = self._taken(at) >= self.units and not item.gift
        facts = RefundFacts(
            paid=self._money(item.paid_minor),
            # What tax is inside an amount changes none of them.
            tax=self._money(0),
            tax_rate=None,
            fee_tax_rate=None,
            outbound_tax=self._money(0),
            outbound_tax_rate=None,
            ground=ground_of(item.reason),
            wear_percent=one.wear_percent,
            return_fee=self._money(
                fee - self.charged[item.return_id] if self._is_first(one, of_return, at) else 0
            ),
            outbound=self._money(
                self.outbound if is_whole and self._is_first(one, buyers, at) else 0
            ),
            left=self._money(self.left),
            duties_minor=item.duties_minor,
            reduced_minor=item.reduced_minor,
            kept_percent=item.kept_percent,
        )
        parts = breakdown(facts, _grade(item, at))
        charged, outbound = (
            -parts.of(RefundLineKind.RETURN_FEE),
            parts.of(RefundLineKind.OUTBOUND_DELIVERY),
        )
        self.refunded.add(_key(item))
        self.charged[item.return_id] += charged
        self.outbound -= outbound
        self.left -= parts.total.minor
        booked = (item.return_fee_minor, item.minor, item.fee_minor, item.outbound_minor)
        return (fee, parts.total.minor, charged, outbound) == booked

    def _is_first(self, one: Then, among: Sequence[Then], at: datetime) -> bool:
        """Of those not refunded, what is missing last (`refunds.reads`)."""
        waiting = [
            other.item
            for other in among
            if _key(other.item) not in self.refunded
            and not other.item.is_free_again
            and other.item.reception is not Reception.KEPT
            and not _refused(other.item, at)
        ]
        first = min(
            waiting,
            key=lambda item: (_not_here(item, at), item.number, item.unit),
            default=None,
        )
        return first is one.item

    def _taken(self, at: datetime) -> int:
        """Pieces of it that are in a return by then and were not refused."""
        return sum(
            not (one.item.is_free_again or one.item.gift)
            and one.item.requested_at <= at
            and not _refused(one.item, at)
            for one in self.items
        )

    def _money(self, minor: int) -> Money:
        return Money(max(0, minor), self.currency)


def _key(item: Item) -> tuple[UUID, int, int]:
    """A unit may be kept for a part of its price, and come back later for the rest."""
    return item.return_id, item.line_id, item.unit


def _grade(item: Item, at: datetime) -> str | None:
    """Money that went before anybody had looked knew of no wear."""
    return item.grade if item.judged_at and item.judged_at <= at else None


def _refused(item: Item, at: datetime) -> bool:
    return item.acceptance is Acceptance.REJECTED and (item.refused_at or at) <= at


def _not_here(item: Item, at: datetime) -> bool:
    lost = item.reception is Reception.LOST_IN_TRANSIT
    return lost or (item.not_here_at is not None and item.not_here_at <= at)
