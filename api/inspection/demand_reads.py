"""What the order book and the shelves say of products: one statement for any number of them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.inspection.recovery import WEEKS_IN_DAYS, Demand

IN_A_SALE = "l.on_sale AND p.list_price_minor > 0 AND p.currency = o.currency"
SOLD = f"""
SELECT l.product_id, p.list_price_minor, min(o.ordered_at) AS first_sold_at,
  sum(CASE WHEN o.ordered_at > ${{since}} THEN l.quantity - l.canceled_quantity ELSE 0 END) AS sold,
  sum(CASE WHEN {IN_A_SALE} THEN l.quantity ELSE 0 END) AS marked_down,
  CAST(sum(CASE WHEN {IN_A_SALE} THEN l.paid_minor ELSE 0 END) AS BIGINT) AS fetched_minor,
  (SELECT coalesce(sum(s.quantity - s.reserved), 0) FROM stock_level s
    WHERE s.product_id = l.product_id AND s.disposition = 'RESTOCK') AS on_shelf
FROM order_line l JOIN "order" o ON o.id = l.order_id JOIN product p ON p.id = l.product_id
WHERE l.product_id IN ({{ids}}) GROUP BY l.product_id, p.list_price_minor
"""


class _Sold(msgspec.Struct, frozen=True):
    product_id: int
    list_price_minor: int | None
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
    return {
        row.product_id: Demand(
            sold=row.sold,
            on_shelf=max(0, row.on_shelf),
            days_on_sale=(now - row.first_sold_at).days,
            marked_down=row.marked_down,
            marked_down_to=_percent(row),
        )
        for row in structs(found, _Sold)
    }


def _percent(row: _Sold) -> float:
    full = row.marked_down * (row.list_price_minor or 0)
    return min(100.0, 100 * row.fetched_minor / full) if full else 0.0
