"""What customers are drawn to, by what they have; what goes with a product; what sells now."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec
import numpy as np

from api.database.reader import Reader, placeholders, structs
from api.suggestions.learning.nearest import fading
from api.suggestions.packing import Pulled, strongest

HAD = """
SELECT customer_id, product_id, title, order_id, at, back FROM (
  SELECT t.*, row_number() OVER (PARTITION BY t.customer_id ORDER BY t.at DESC, t.product_id) AS n
  FROM (
    SELECT o.customer_id, l.product_id, p.title, max(o.id) AS order_id,
      max(o.ordered_at) AS at,
      max(CASE WHEN EXISTS (SELECT 1 FROM past_return b WHERE b.line_id = l.id AND b.quantity > 0)
        OR EXISTS (SELECT 1 FROM return_item i WHERE i.line_id = l.id
          AND i.reception NOT IN ('CANCELED', 'EXPIRED')) THEN 1 ELSE 0 END) AS back
    FROM "order" o JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id
    WHERE o.customer_id IN ({ids}) AND o.canceled_at IS NULL AND l.quantity > l.canceled_quantity
    GROUP BY o.customer_id, l.product_id, p.title
  ) t
) u WHERE u.n <= 60
"""
LIKE = "SELECT product_id, taste, together, viewed FROM likeness WHERE product_id IN ({ids})"
SELLERS = """
SELECT * FROM (SELECT brand_id, product_id FROM likeness WHERE brand_id = ${n} AND sells > 0
  ORDER BY sells DESC, product_id LIMIT 50) brand_{n}
"""
MOST = 50
DAY = 86_400


class Had(msgspec.Struct, frozen=True):
    """Something that a customer bought, and whether it came back."""

    customer_id: int
    product_id: int
    title: str
    order_id: int
    """The latest that it was in."""
    at: datetime
    back: bool


class Like(msgspec.Struct, frozen=True):
    product_id: int
    taste: bytes
    together: bytes
    viewed: bytes


@dataclass(frozen=True, slots=True)
class Likenesses:
    """Of the products that were asked for."""

    by_product: Mapping[int, Like]

    def drawn_to(self, had: Sequence[Had], *, now: datetime) -> list[tuple[int, Had]]:
        """Products, and what spoke for each most. What was sent back tells as much of what a
        customer is drawn to as what was kept (README)."""
        known = [one for one in had if one.product_id in self.by_product]
        weights = fading(np.array([(now - one.at).total_seconds() / DAY for one in known]))
        packs = [self.by_product[one.product_id].taste for one in known]
        bought = {one.product_id for one in had}
        return [
            (one.id, known[one.by])
            for one in strongest(packs, weights.tolist(), MOST + len(bought))
            if one.id not in bought
        ][:MOST]

    def goes_with(self, product_id: int) -> list[Pulled]:
        """In one basket with it."""
        found = self.by_product.get(product_id)
        return strongest([found.together], [1], MOST) if found else []

    def like(self, product_id: int) -> list[Pulled]:
        """What customers who have it bought lately."""
        found = self.by_product.get(product_id)
        return strongest([found.taste], [1], MOST) if found else []

    def viewed_with(self, product_id: int) -> list[Pulled]:
        found = self.by_product.get(product_id)
        return strongest([found.viewed], [1], MOST) if found else []


async def had_by(reads: Reader, customer_ids: Sequence[int]) -> Mapping[int, Sequence[Had]]:
    """The latest first; nothing of who is not asked for."""
    found: defaultdict[int, list[Had]] = defaultdict(list)
    if customer_ids:
        sql = HAD.format(ids=placeholders(len(customer_ids)))
        for one in structs(await reads.fetch(sql, *customer_ids), Had):
            found[one.customer_id].append(one)
    return found


async def likenesses(reads: Reader, product_ids: Sequence[int]) -> Likenesses:
    if not product_ids:
        return Likenesses({})
    sql = LIKE.format(ids=placeholders(len(product_ids)))
    rows = [Like(**row) for row in await reads.fetch(sql, *product_ids)]
    return Likenesses({one.product_id: one for one in rows})


async def sellers(reads: Reader, brand_ids: Sequence[int]) -> Mapping[int, Sequence[int]]:
    """What sells now, by brand, the best first."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    if brand_ids:
        each = (SELLERS.format(n=n) for n in range(1, len(brand_ids) + 1))
        sql = " UNION ALL ".join(each)
        for row in await reads.fetch(sql, *brand_ids):
            found[row["brand_id"]].append(row["product_id"])
    return found
