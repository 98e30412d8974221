"""What the order book and the shelves say of products: one statement for any number of them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.inspection.recovery import WEEKS_IN_DAYS, Demand

SOLD = """
SELECT l.product_id, o.currency, p.prices, min(o.ordered_at) AS first_sold_at,
  sum(CASE WHEN o.ordered_at > ${since} THEN l.quantity - l.canceled_quantity ELSE 0 END) AS sold,
  sum(CASE WHEN l.on_sale THEN l.quantity ELSE 0 END) AS marked_down,
  CAST(sum(CASE WHEN l.on_sale THEN l.paid_minor ELSE 0 END) AS BIGINT) AS fetched_minor,
  (SELECT coalesce(sum(s.quantity - s.reserved), 0) FROM stock_level s
    WHERE s.product_id = l.product_id AND s.disposition = 'RESTOCK') AS on_shelf
FROM order_line l JOIN "order" o ON o.id = l.order_id JOIN product p ON p.id = l.product_id
WHERE l.product_id IN ({ids}) GROUP BY l.product_id, o.currency, p.prices
"""


class _Sold(msgspec.Struct, frozen=True):
    """Of one product in one currency."""

    product_id: int
    currency: str
    prices: str
    first_sold_at: datetime
    sold: int
    marked_down: int
    fetched_minor: int
    on_shelf: int


async def demand_of_products(
    reads: Reader, ids: Sequence[int], *, now: datetime
) -> dict[int, Demand]:
    """Those that were ever sold here."""
    ids = sorted(set(ids))
    if not ids:
        return {}
    marks, lately = placeholders(len(ids)), now - timedelta(days=WEEKS_IN_DAYS)
    found = await reads.fetch(SOLD.format(ids=marks, since=len(ids) + 1), *ids, lately)
    rows = sorted(structs(found, _Sold), key=lambda row: row.product_id)
    return {id: _demand([*those], now) for id, those in groupby(rows, lambda row: row.product_id)}


def _demand(rows: Sequence[_Sold], now: datetime) -> Demand:
    """Of one product, in every currency it was sold in."""
    marked = [(row.marked_down, share) for row in rows if (share := _percent(row)) is not None]
    pieces = sum(many for many, _ in marked)
    return Demand(
        sold=sum(row.sold for row in rows),
        on_shelf=max(0, rows[0].on_shelf),
        days_on_sale=(now - min(row.first_sold_at for row in rows)).days,
        marked_down=pieces,
        marked_down_to=sum(many * share for many, share in marked) / pieces if pieces else 0.0,
    )


def _percent(row: _Sold) -> float | None:
    """What marked down pieces fetched of the price; None without any, or without a price."""
    prices = msgspec.json.decode(row.prices, type=dict[str, int])
    full = row.marked_down * prices.get(row.currency, 0)
    return min(100.0, 100 * row.fetched_minor / full) if full else None
