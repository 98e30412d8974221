"""What customers are drawn to, by what they have; what goes with a product; what sells now."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec
import numpy as np

from api.database.reader import Reader, placeholders, structs
from api.suggestions.learning.nearest import asked
from api.suggestions.packing import Pulled, strongest

HAD = """
SELECT * FROM (
  SELECT o.customer_id, l.product_id, p.title, p.style, o.id AS order_id, o.ordered_at AS at,
    EXISTS (SELECT 1 FROM past_return b WHERE b.line_id = l.id AND b.quantity > 0)
      OR EXISTS (SELECT 1 FROM return_item i WHERE i.line_id = l.id
        AND i.reception NOT IN ('CANCELED', 'EXPIRED')) AS back
  FROM "order" o JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id
  WHERE o.customer_id = ${n} AND o.canceled_at IS NULL AND l.quantity > l.canceled_quantity
  ORDER BY o.ordered_at DESC, o.id DESC LIMIT 2000
) customer_{n}
"""
ALIKE = "SELECT product_id, {how} AS packed FROM likeness WHERE product_id IN ({ids})"
SELLERS = """
SELECT * FROM (SELECT brand_id, product_id FROM likeness WHERE brand_id = ${n} AND sells > 0
  ORDER BY sells DESC, product_id LIMIT 50) brand_{n}
"""
MOST = 50
AT_ONCE = 100
"""Customers: SQLite joins no more than five hundred lists."""
DAY = 86_400


class Alike(StrEnum):
    """In which way products are: a column of `Likeness`."""

    TASTE = "taste"
    TOGETHER = "together"
    VIEWED = "viewed"


class Had(msgspec.Struct, frozen=True):
    """Something that a customer bought, and whether it ever came back."""

    customer_id: int
    product_id: int
    title: str
    order_id: int
    """The latest that it was in."""
    at: datetime
    back: bool
    style: str | None = None

    @property
    def article(self) -> str | int:
        """In all its sizes and colours."""
        return self.style or self.product_id


Bought = Mapping[int, Had]
"""What one customer had, by product."""
Neighbours = Mapping[int, bytes]
"""Of each product, packed."""


def heard(bought: Bought, *, now: datetime) -> list[tuple[Had, float]]:
    """What is asked for what goes with it, and how much it counts: as models are measured, of each
    article the latest. What was sent back tells as much of what a customer is drawn to as what was
    kept (README)."""
    latest = {one.article: one for one in sorted(bought.values(), key=lambda it: it.at)}
    had = sorted(latest.values(), key=lambda it: it.product_id)
    most, weights = asked(np.array([(now - one.at).total_seconds() / DAY for one in had]))
    return [(had[place], by) for place, by in zip(most.tolist(), weights.tolist(), strict=True)]


def drawn_to(
    heard: Sequence[tuple[Had, float]], tastes: Neighbours, *, but: Collection[int]
) -> list[tuple[int, Had]]:
    """Products, and what spoke for each most."""
    packs = [tastes.get(one.product_id, b"") for one, _ in heard]
    found = strongest(packs, [by for _, by in heard], MOST, but=but)
    return [(one.id, heard[one.by][0]) for one in found]


async def had_by(reads: Reader, customer_ids: Sequence[int]) -> Mapping[int, Bought]:
    """By customer; nothing of who is not asked for."""
    found: defaultdict[int, dict[int, Had]] = defaultdict(dict)
    for start in range(0, len(customer_ids), AT_ONCE):
        part = customer_ids[start : start + AT_ONCE]
        each = (HAD.format(n=n) for n in range(1, len(part) + 1))
        sql = " UNION ALL ".join(each) + "ORDER BY at DESC, order_id DESC"
        for one in structs(await reads.fetch(sql, *part), Had):
            of = found[one.customer_id]
            latest = of.setdefault(one.product_id, one)
            if one.back and not latest.back:
                of[one.product_id] = msgspec.structs.replace(latest, back=True)
    return found


async def neighbours(reads: Reader, product_ids: Collection[int], how: Alike) -> Neighbours:
    if not product_ids:
        return {}
    sql = ALIKE.format(how=how, ids=placeholders(len(product_ids)))
    rows = await reads.fetch(sql, *sorted(product_ids))
    return {row["product_id"]: row["packed"] for row in rows}


def next_to(product_id: int, near: Neighbours) -> list[Pulled]:
    """The nearest first."""
    return strongest([near.get(product_id, b"")], [1], MOST)


async def sellers(reads: Reader, brand_ids: Sequence[int]) -> Mapping[int, Sequence[int]]:
    """What sells now, by brand, the best first."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    if brand_ids:
        each = (SELLERS.format(n=n) for n in range(1, len(brand_ids) + 1))
        sql = " UNION ALL ".join(each)
        for row in await reads.fetch(sql, *brand_ids):
            found[row["brand_id"]].append(row["product_id"])
    return found
