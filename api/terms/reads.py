"""Assemble the facts of order lines, and give their terms. Seven statements, whatever
the number."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.orders.rules import Buyer, Channel, LineUnits, numbers_of
from api.policy import statute
from api.policy.budgets import Taken, within_budgets
from api.policy.disclosure import customer_told, disclosed
from api.policy.facts import UNKNOWN, CustomerFacts, Purchase
from api.policy.reads import (
    LAW_ONLY,
    PolicyVersion,
    in_force,
    policies_of,
    taken_of,
    told_budgets,
)
from api.policy.rules import Offer, resolve
from api.reasons.rules import ground_of
from api.shop.emissions import emissions
from api.terms.better import with_better
from api.terms.customers import Customers, customers_of
from api.terms.facts import LineFacts, local_day
from api.terms.rules import Terms, terms_of


class Disclosure(msgspec.Struct, frozen=True, rename="camel"):
    """What the shopper was told at the checkout, as it is frozen onto the order."""

    disclosure_id: str | None = None
    """Names the policy version that was told. A version never changes, so naming it freezes it."""
    return_fee_minor: int | None = None
    told_consumer_pays: bool = False


class LineRow(msgspec.Struct, frozen=True):
    line_id: int
    number: int
    quantity: int
    canceled_quantity: int
    reduced: str | None
    paid_minor: int
    on_sale: bool
    order_id: int
    customer_id: int | None
    orders_before: int
    brand_id: int
    ordered_at: datetime
    channel: Channel
    buyer: Buyer
    gift: bool
    country: str
    currency: str
    all_delivered: bool
    disclosure: str | None
    market_id: int
    time_zone: str
    informs_of_withdrawal: bool
    emissions: str | None
    category: str | None
    legal_category: str
    meant_to_last_longer: bool
    repaired_at: datetime | None
    days_in_repair: int

    @property
    def told(self) -> Disclosure:
        return msgspec.json.decode(self.disclosure or "{}", type=Disclosure)


LINES = """
SELECT l.id AS line_id, l.number, l.quantity, l.canceled_quantity, l.reduced, l.paid_minor,
       l.on_sale, l.repaired_at, l.days_in_repair, o.id AS order_id, o.customer_id, o.currency,
       o.brand_id,
       o.ordered_at, o.channel, o.buyer, o.gift, o.country, o.all_delivered, o.disclosure,
       o.market_id, m.time_zone, m.informs_of_withdrawal, m.emissions, p.category, p.legal_category,
       p.meant_to_last_longer,
       (SELECT count(*) FROM "order" b WHERE b.customer_id = o.customer_id
          AND b.ordered_at < o.ordered_at) AS orders_before
FROM order_line l JOIN "order" o ON o.id = l.order_id JOIN market m ON m.id = o.market_id
JOIN product p ON p.id = l.product_id WHERE l.id IN ({ids})
"""
TAKEN = "SELECT line_id, number FROM taken_unit WHERE line_id IN ({ids})"
PAST = (
    "SELECT line_id, sum(quantity) AS quantity FROM past_return WHERE line_id IN ({ids}) "
    "GROUP BY line_id"
)
DELIVERIES = """
SELECT s.order_id, s.delivered_at, c.line_id FROM shipment s
LEFT JOIN shipment_line c ON c.shipment_id = s.id
WHERE s.delivered_at IS NOT NULL AND s.order_id IN ({ids})
"""


class _Delivery(msgspec.Struct, frozen=True):
    order_id: int
    delivered_at: datetime
    line_id: int | None


@dataclass(frozen=True, slots=True)
class _Book:
    """What the order book says about a batch of lines."""

    rows: dict[int, LineRow]
    taken: dict[int, set[int]]
    past: dict[int, int]
    deliveries: Sequence[_Delivery]
    policies: dict[int, list[PolicyVersion]]
    customers: Customers
    budgets: Taken
    told: Mapping[str, set[str]]
    """By disclosure: the budgets out of which something was promised."""


async def facts_of_lines(
    reads: Reader, asked: Sequence[tuple[int, str | None]], *, at: datetime
) -> list[LineFacts | None]:
    """The facts of (order line, reason handle) pairs, in their order; None for an unknown line."""
    book = await _book(reads, sorted({line_id for line_id, _ in asked}), at)
    return [
        _facts(book, row, reason, at) if (row := book.rows.get(line_id)) else None
        for line_id, reason in asked
    ]


async def terms_of_lines(
    reads: Reader, asked: Sequence[tuple[int, str | None]], *, at: datetime
) -> list[Terms | None]:
    found = await facts_of_lines(reads, asked, at=at)
    return [with_better(terms_of(facts), facts) if facts else None for facts in found]


async def _book(reads: Reader, line_ids: Sequence[int], at: datetime) -> _Book:
    if not line_ids:
        return _Book({}, {}, {}, (), {}, Customers({}, {}), {}, {})
    ids = placeholders(len(line_ids))
    rows = structs(await reads.fetch(LINES.format(ids=ids), *line_ids), LineRow)
    taken: dict[int, set[int]] = {}
    for unit in await reads.fetch(TAKEN.format(ids=ids), *line_ids):
        taken.setdefault(unit["line_id"], set()).add(unit["number"])
    past = {
        row["line_id"]: int(row["quantity"])
        for row in await reads.fetch(PAST.format(ids=ids), *line_ids)
    }
    order_ids = sorted({row.order_id for row in rows})
    found = await reads.fetch(DELIVERIES.format(ids=placeholders(len(order_ids))), *order_ids)
    policies = await policies_of(reads, [row.market_id for row in rows])
    buyers = [row.customer_id for row in rows if row.customer_id is not None]
    customers = await customers_of(reads, buyers, [row.brand_id for row in rows], at=at)
    by_line = {row.line_id: row for row in rows}
    spent = await taken_of(reads, policies)
    ids = {id for row in rows if (id := row.told.disclosure_id)} if spent else ()
    promised = await told_budgets(reads, ids)
    deliveries = structs(found, _Delivery)
    return _Book(by_line, taken, past, deliveries, policies, customers, spent, promised)


def _facts(book: _Book, row: LineRow, reason: str | None, at: datetime) -> LineFacts:
    deliveries = [d for d in book.deliveries if d.order_id == row.order_id]
    own = [d.delivered_at for d in deliveries if d.line_id in (row.line_id, None)]
    delivered_at = max(own, default=None)
    days = sorted({local_day(delivery.delivered_at, row.time_zone) for delivery in deliveries})
    purchase, versions = _purchase(row, delivered_at, reason), book.policies.get(row.market_id, [])
    customer = _customer(book, row)
    now = in_force(versions, at, brand_id=row.brand_id)
    said = row.told
    promised = book.told.get(said.disclosure_id or "", set())
    today = local_day(at, row.time_zone)
    frozen = _frozen(said, versions, purchase, customer, promised, today)
    return LineFacts(
        at=at,
        time_zone=row.time_zone,
        delivered_at=delivered_at,
        statute=_statute(row, told_of(frozen) if frozen else said, tuple(days), reason, at),
        units=LineUnits(
            row.quantity,
            row.canceled_quantity,
            book.past.get(row.line_id, 0),
            frozenset(book.taken.get(row.line_id, ())),
            numbers_of(msgspec.json.decode(row.reduced or "{}", type=dict[str, int])),
        ),
        now=offered(now, purchase, customer, taken=book.budgets, told=promised, on=today),
        policy_id=now.id if now else None,
        frozen=frozen,
        customer=customer,
        emissions=emissions(row.emissions),
    )


def _customer(book: _Book, row: LineRow) -> CustomerFacts:
    if row.customer_id is None:
        return UNKNOWN
    return book.customers.of(
        row.customer_id, row.brand_id, orders=row.orders_before, currency=row.currency
    )


def _purchase(row: LineRow, delivered_at: datetime | None, reason: str | None) -> Purchase:
    return Purchase(
        ordered_on=local_day(row.ordered_at, row.time_zone),
        delivered_on=local_day(delivered_at, row.time_zone) if delivered_at else None,
        channel=row.channel,
        country=row.country,
        category=row.category,
        on_sale=row.on_sale,
        price_minor=row.paid_minor // row.quantity,
        gift=row.gift,
        fault=ground_of(reason).is_fault,
    )


def _frozen(
    said: Disclosure,
    versions: Sequence[PolicyVersion],
    purchase: Purchase,
    customer: CustomerFacts,
    promised: Collection[str],
    today: date,
) -> Offer | None:
    """What the version that was told gave to the customer as they were then."""
    told = disclosed(said.disclosure_id, versions, customer)
    if told is None:
        return None
    customer = customer_told(told, customer)
    return offered(told.version, purchase, customer, taken=None, told=promised, on=today)


def offered(
    version: PolicyVersion | None,
    purchase: Purchase,
    customer: CustomerFacts,
    *,
    taken: Taken | None,
    told: Collection[str] = (),
    on: date,
) -> Offer:
    """Of a version, as far as its budgets go; without one, of the law alone."""
    if version is None:
        return resolve(LAW_ONLY, purchase, customer)
    whose = version.whose
    return within_budgets(
        version.policy, purchase, customer, whose=whose, taken=taken, told=told, on=on
    )


def told_of(promised: Offer) -> Disclosure:
    """The checkout showed the price of each way back: the dearest bounds them all."""
    fee = max((promised.fee(method) for method in promised.methods), default=0)
    return Disclosure(return_fee_minor=fee, told_consumer_pays=fee > 0)


def _statute(
    row: LineRow, disclosure: Disclosure, days: tuple[date, ...], reason: str | None, at: datetime
) -> statute.Facts:
    return statute.Facts(
        country=row.country,
        requested_on=local_day(at, row.time_zone),
        deliveries=days,
        all_delivered=row.all_delivered,
        buyer=statute.Buyer(row.buyer),
        channel=CHANNELS[row.channel],
        contract_on=local_day(row.ordered_at, row.time_zone),
        category=statute.Category(row.legal_category),
        # The shop's own attestation covers what its checkout tells, exceptions included.
        told_of_exception=row.informs_of_withdrawal,
        informed_of_right=row.informs_of_withdrawal,
        told_consumer_pays=disclosure.told_consumer_pays,
        disclosed_fee_minor=disclosure.return_fee_minor,
        ground=ground_of(reason),
        meant_to_last_longer=row.meant_to_last_longer,
        repaired_under_guarantee=row.repaired_at is not None,
        days_in_repair=row.days_in_repair,
    )


CHANNELS = {
    Channel.ONLINE: statute.Channel.ONLINE,
    Channel.SOCIAL: statute.Channel.ONLINE,
    Channel.MARKETPLACE: statute.Channel.ONLINE,
    Channel.PHONE: statute.Channel.PHONE,
    Channel.STORE: statute.Channel.STORE,
    Channel.CLICK_AND_COLLECT_PAID_ONLINE: statute.Channel.CLICK_AND_COLLECT_PAID_ONLINE,
}
"""Social selling and marketplaces are distance contracts like any other web shop's."""
