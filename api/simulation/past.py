"""What happened in a period. A fixed number of statements, however much it was."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from uuid import UUID

import msgspec

from api.database.reader import Reader, structs
from api.inspection.checklists import Grade
from api.orders.rules import Buyer, Channel
from api.policy.document import Resolution, ReturnMethod
from api.policy.reads import PolicyVersion, policies_of
from api.reasons.rules import Ground, ground_of
from api.returns.rules import RELEASED, Acceptance, Authorization, Reception
from api.simulation.people import People, people_of


class PastOrder(msgspec.Struct, frozen=True):
    id: int
    customer_id: int | None
    brand_id: int
    market_id: int
    ordered_at: datetime
    channel: Channel
    buyer: Buyer
    gift: bool
    country: str
    all_delivered: bool
    disclosure: str | None
    delivery_minor: int
    express_minor: int
    time_zone: str
    informs_of_withdrawal: bool
    orders_before: int
    emissions: str | None = None
    """What the market attests of its ways back."""


class PastLine(msgspec.Struct, frozen=True):
    id: int
    order_id: int
    number: int
    quantity: int
    canceled_quantity: int
    paid_minor: int
    on_sale: bool
    category: str | None
    legal_category: str
    meant_to_last_longer: bool


class Delivery(msgspec.Struct, frozen=True):
    order_id: int
    line_id: int | None
    delivered_at: datetime


FREE = RELEASED | {Reception.REDUCED}


class Item(msgspec.Struct, frozen=True):
    """One unit in a return, and what was booked for it."""

    return_id: UUID
    order_id: int
    line_id: int
    number: int
    unit: int
    paid_minor: int
    duties_minor: int
    reduced_minor: int
    kept_percent: int | None
    reason: str | None
    reception: Reception
    acceptance: Acceptance
    authorization: Authorization
    method: ReturnMethod
    resolution: Resolution
    gift: bool
    return_fee_minor: int
    requested_at: datetime
    handed_over_at: datetime | None
    received_at: datetime | None
    grade: Grade | None
    judged_at: datetime | None
    not_here_at: datetime | None
    """When the bench found that it was missing, or another thing."""
    refused_at: datetime | None
    granted_at: datetime | None
    """None: nothing was booked."""
    minor: int | None
    fee_minor: int | None
    outbound_minor: int | None

    @property
    def is_free_again(self) -> bool:
        """It never came, or stays where it is, so it is no return."""
        return self.reception in FREE or self.authorization is Authorization.DECLINED


class Reserved(msgspec.Struct, frozen=True):
    """A return took something out of a budget, whatever became of it."""

    return_id: UUID
    budget: str


class Imported(msgspec.Struct, frozen=True):
    """A return from before Retourney."""

    order_id: int
    line_id: int | None
    quantity: int
    amount_minor: int
    returned_at: datetime


class Back(msgspec.Struct, frozen=True, kw_only=True):
    """Pieces of one line that came back together, here or before Retourney."""

    line_id: int
    parcel: str
    """What came back with them had one fee and one label."""
    at: datetime
    pieces: int
    value_minor: int
    ground: Ground = Ground.REMORSE
    method: ReturnMethod | None = None
    """None: nobody knows."""
    resolution: Resolution = Resolution.ORIGINAL_PAYMENT_METHOD
    grade: Grade | None = None
    handed_over_at: datetime | None = None
    received_at: datetime | None = None
    judged_at: datetime | None = None
    counts: bool = True
    """False: it never came, or went to the customer again."""


@dataclass(frozen=True)
class Past:
    orders: Mapping[int, PastOrder]
    lines: Sequence[PastLine]
    deliveries: Sequence[Delivery]
    items: Sequence[Item]
    imported: Sequence[Imported]
    versions: Mapping[int, Sequence[PolicyVersion]]
    people: People
    reserved: Sequence[Reserved] = ()

    @cached_property
    def backs(self) -> list[Back]:
        """One for each item, in their order, then the imported ones."""
        imported = [
            _of_import(one, one.line_id)
            for one in self.imported
            if one.line_id is not None and one.quantity
        ]
        return [*map(_back, self.items), *imported]


def _back(item: Item) -> Back:
    return Back(
        line_id=item.line_id,
        parcel=str(item.return_id),
        at=item.requested_at,
        pieces=1,
        value_minor=item.paid_minor,
        ground=ground_of(item.reason),
        method=item.method,
        resolution=item.resolution,
        grade=item.grade,
        handed_over_at=item.handed_over_at,
        received_at=item.received_at,
        judged_at=item.judged_at,
        counts=not item.is_free_again and item.acceptance is not Acceptance.REJECTED,
    )


def _of_import(one: Imported, line_id: int) -> Back:
    return Back(
        line_id=line_id,
        parcel=f"{one.order_id} {one.returned_at:%Y-%m-%d}",
        at=one.returned_at,
        pieces=one.quantity,
        value_minor=one.amount_minor,
    )


@dataclass(frozen=True, slots=True)
class Period:
    """Orders of whom, from when to when. Both days are in it, in UTC."""

    since: date
    until: date
    currency: str
    country: str | None = None
    brand: str | None = None

    @property
    def values(self) -> tuple[datetime, datetime, str, str, str]:
        begin = datetime.combine(self.since, time(), UTC)
        end = datetime.combine(self.until + timedelta(days=1), time(), UTC)
        return begin, end, self.currency, self.country or "", self.brand or ""


MEANT = """
FROM "order" o JOIN market m ON m.id = o.market_id JOIN brand b ON b.id = o.brand_id {more}
WHERE o.ordered_at >= $1 AND o.ordered_at < $2 AND o.canceled_at IS NULL AND o.currency = $3
  AND ($4 = '' OR m.country = $4) AND ($5 = '' OR b.handle = $5)
"""
SIZE = f"""
SELECT count(*) AS lines {MEANT.format(more="JOIN order_line l ON l.order_id = o.id")}
"""
ORDERS = f"""
SELECT o.id, o.customer_id, o.brand_id, o.market_id, o.ordered_at, o.channel, o.buyer, o.gift,
  o.country, o.all_delivered, o.disclosure, o.delivery_minor, o.express_minor, m.time_zone,
  m.informs_of_withdrawal, m.emissions, (SELECT count(*) FROM "order" e
    WHERE e.customer_id = o.customer_id AND e.ordered_at < o.ordered_at) AS orders_before
{MEANT.format(more="")} ORDER BY o.id
"""
WITH_LINES = "JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id"
LINES = f"""
SELECT l.id, l.order_id, l.number, l.quantity, l.canceled_quantity, l.paid_minor, l.on_sale,
  p.category, p.legal_category, p.meant_to_last_longer
{MEANT.format(more=WITH_LINES)} ORDER BY l.id
"""
WITH_SHIPMENTS = (
    "JOIN shipment s ON s.order_id = o.id LEFT JOIN shipment_line c ON c.shipment_id = s.id"
)
DELIVERIES = f"""
SELECT s.order_id, c.line_id, s.delivered_at
{MEANT.format(more=WITH_SHIPMENTS)} AND s.delivered_at IS NOT NULL
"""
WITH_ITEMS = """
JOIN "return" r ON r.order_id = o.id JOIN return_item i ON i.of_id = r.id
JOIN order_line l ON l.id = i.line_id LEFT JOIN inspection g ON g.item_id = i.id
  AND g.round = i.round
LEFT JOIN item_decision d ON d.item_id = i.id AND d.round = i.round
LEFT JOIN refund f ON f.item_id = i.id
LEFT JOIN parcel p ON p.id = i.parcel_id
"""
ITEMS = f"""
SELECT r.id AS return_id, o.id AS order_id, l.id AS line_id, l.number, i.unit, i.paid_minor,
  i.duties_minor, i.reduced_minor, i.kept_percent, i.reason, i.reception,
  i.acceptance, r.authorization, r.method, r.resolution, r.gift,
  r.fee_minor AS return_fee_minor, r.requested_at, p.handed_over_at, i.received_at, g.grade,
  g.recorded_at AS judged_at,
  CASE WHEN g.finding IS NOT NULL THEN g.recorded_at END AS not_here_at,
  CASE WHEN d.decision = 'REFUSE' THEN d.decided_at END AS refused_at,
  f.granted_at, f.minor + f.exchanged_minor - f.bonus_minor AS minor, f.fee_minor, f.outbound_minor
{MEANT.format(more=WITH_ITEMS)} ORDER BY o.id, l.number, i.unit
"""
WITH_BUDGETS = """
JOIN "return" r ON r.order_id = o.id JOIN budget_reservation v ON v.return_id = r.id
JOIN budget_period p ON p.id = v.period_id
"""
RESERVED = f"""
SELECT v.return_id, p.name AS budget {MEANT.format(more=WITH_BUDGETS)}
"""
IMPORTED = f"""
SELECT o.id AS order_id, p.line_id, p.quantity, p.amount_minor, p.returned_at
{MEANT.format(more="JOIN past_return p ON p.order_id = o.id")} ORDER BY p.id
"""


async def size_of(reads: Reader, period: Period) -> int:
    """Order lines."""
    (row,) = await reads.fetch(SIZE, *period.values)
    return row["lines"]


async def past(reads: Reader, period: Period, *, now: datetime) -> Past:
    of = period.values
    orders = structs(await reads.fetch(ORDERS, *of), PastOrder)
    lines = structs(await reads.fetch(LINES, *of), PastLine)
    return Past(
        orders={one.id: one for one in orders},
        lines=lines,
        deliveries=structs(await reads.fetch(DELIVERIES, *of), Delivery),
        items=structs(await reads.fetch(ITEMS, *of), Item),
        imported=structs(await reads.fetch(IMPORTED, *of), Imported),
        versions=await policies_of(reads, [one.market_id for one in orders]),
        people=await people_of(reads, [one.brand_id for one in orders], now=now),
        reserved=structs(await reads.fetch(RESERVED, *of), Reserved),
    )
