"""Read what customers bought and sent back: four statements, however many customers.

`fetch` is a reader's or the one of the transaction: both take $1, $2 … and give rows.
"""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Row, placeholders, structs
from api.loyalty.rules import Choice, History, Purchase

Fetch = Callable[..., Awaitable[Sequence[Row]]]

CUSTOMERS = """
SELECT c.id, c.brand_id, c.tier, s.objected_at
FROM customer c LEFT JOIN standing s ON s.customer_id = c.id WHERE {which} ORDER BY c.id
"""
RETURNED = """
SELECT line_id FROM past_return WHERE line_id IS NOT NULL AND quantity > 0
UNION SELECT line_id FROM returned_unit WHERE counts
"""
PURCHASES = """
SELECT o.id AS order_id, o.customer_id, o.ordered_at, o.currency,
  CAST(sum(l.paid_minor / l.quantity * l.kept
    + CASE WHEN l.paid_minor % l.quantity < l.kept THEN l.paid_minor % l.quantity ELSE l.kept END)
    AS BIGINT) AS paid_minor,
  CAST(coalesce((SELECT sum(p.amount_minor) FROM past_return p WHERE p.order_id = o.id), 0)
    + coalesce((SELECT sum(u.goods_minor) FROM returned_unit u WHERE u.order_id = o.id), 0)
    AS BIGINT) AS back_minor,
  count(*) AS lines,
  count(r.line_id) AS returned
FROM "order" o
JOIN (SELECT id, order_id, paid_minor, quantity, quantity - canceled_quantity AS kept
      FROM order_line WHERE quantity > canceled_quantity) l ON l.order_id = o.id
LEFT JOIN ({returned}) r ON r.line_id = l.id
JOIN customer c ON c.id = o.customer_id WHERE {which}
GROUP BY o.id, o.customer_id, o.ordered_at, o.currency ORDER BY o.ordered_at, o.id
"""
BRACKETED = """
SELECT DISTINCT t.order_id FROM (
  SELECT l.order_id, count(DISTINCT l.product_id) AS variants,
    count(DISTINCT CASE WHEN r.line_id IS NOT NULL THEN l.product_id END) AS back
  FROM product p JOIN order_line l ON l.product_id = p.id JOIN "order" o ON o.id = l.order_id
  JOIN customer c ON c.id = o.customer_id LEFT JOIN ({returned}) r ON r.line_id = l.id
  WHERE p.style IS NOT NULL AND {which} GROUP BY l.order_id, p.style
) t WHERE t.variants > 1 AND t.back >= t.variants - 1
"""
CHOICES = """
SELECT u.customer_id, u.return_id, min(u.returned_at) AS at,
  max(CASE WHEN u.slow THEN 1 ELSE 0 END) AS slow,
  max(CASE WHEN u.consolidated THEN 1 ELSE 0 END) AS consolidated
FROM returned_unit u JOIN customer c ON c.id = u.customer_id
WHERE (u.slow OR u.consolidated) AND {which}
GROUP BY u.customer_id, u.return_id ORDER BY min(u.returned_at)
"""


class _Customer(msgspec.Struct, frozen=True):
    id: int
    brand_id: int
    tier: str | None
    objected_at: datetime | None


class _Purchase(msgspec.Struct, frozen=True):
    order_id: int
    customer_id: int
    ordered_at: datetime
    currency: str
    paid_minor: int
    back_minor: int
    lines: int
    returned: int


class _Choice(msgspec.Struct, frozen=True):
    customer_id: int
    return_id: UUID
    at: datetime
    slow: bool
    consolidated: bool


async def histories_of(fetch: Fetch, customer_ids: Sequence[int]) -> list[History]:
    if not customer_ids:
        return []
    return await _histories(fetch, f"c.id IN ({placeholders(len(customer_ids))})", *customer_ids)


async def histories_of_brands(fetch: Fetch, brand_ids: Sequence[int]) -> list[History]:
    if not brand_ids:
        return []
    return await _histories(fetch, f"c.brand_id IN ({placeholders(len(brand_ids))})", *brand_ids)


async def _histories(fetch: Fetch, which: str, *values: object) -> list[History]:
    purchases: defaultdict[int, list[Purchase]] = defaultdict(list)
    parts = {"which": which, "returned": RETURNED}
    rows = await fetch(BRACKETED.format(**parts), *values)
    bracketed = {row["order_id"] for row in rows}
    for row in structs(await fetch(PURCHASES.format(**parts), *values), _Purchase):
        purchases[row.customer_id].append(_purchase(row, bracketed=row.order_id in bracketed))
    choices: defaultdict[int, list[Choice]] = defaultdict(list)
    for row in structs(await fetch(CHOICES.format(which=which), *values), _Choice):
        choice = Choice(row.return_id, row.at, row.slow, row.consolidated)
        choices[row.customer_id].append(choice)
    customers = structs(await fetch(CUSTOMERS.format(which=which), *values), _Customer)
    return [
        History(
            customer_id=one.id,
            brand_id=one.brand_id,
            purchases=tuple(purchases[one.id]),
            choices=tuple(choices[one.id]),
            given_tier=one.tier,
            objected=one.objected_at is not None,
        )
        for one in customers
    ]


def _purchase(row: _Purchase, *, bracketed: bool) -> Purchase:
    return Purchase(
        row.order_id,
        row.ordered_at,
        row.currency,
        row.paid_minor,
        max(0, row.paid_minor - row.back_minor),
        row.lines,
        row.returned,
        bracketed,
    )
