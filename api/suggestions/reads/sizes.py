"""Which sizes fit a customer: what they said, what they kept. And how an article turns out."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.suggestions.rules import Article
from api.suggestions.sizes import (
    Fit,
    Kept,
    OwnSize,
    SizeKey,
    Sizes,
    learned,
    own_size,
    profile,
    size_of,
)

BOUGHT = """
SELECT o.customer_id, p.category, p.maker, p.options FROM "order" o
JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id
LEFT JOIN standing s ON s.customer_id = o.customer_id
WHERE o.customer_id IN ({ids}) AND s.objected_at IS NULL
  AND o.canceled_at IS NULL AND l.quantity > l.canceled_quantity
  AND NOT EXISTS (SELECT 1 FROM past_return b WHERE b.line_id = l.id AND b.quantity > 0)
  AND NOT EXISTS (SELECT 1 FROM return_item i WHERE i.line_id = l.id
    AND i.reception NOT IN ('CANCELED', 'EXPIRED'))
  AND EXISTS (SELECT 1 FROM shipment s WHERE s.order_id = o.id AND s.delivered_at IS NOT NULL)
ORDER BY o.customer_id, o.ordered_at, l.id
"""
SAID = """
SELECT z.customer_id, z.kind, z.system, z.maker, z.size, z.at FROM size z
LEFT JOIN standing s ON s.customer_id = z.customer_id
WHERE z.customer_id IN ({ids}) AND s.objected_at IS NULL ORDER BY z.kind, z.maker
"""
TURNED_OUT = """
SELECT p.brand_id, p.style, i.reason, count(*) AS units
FROM product p JOIN order_line l ON l.product_id = p.id JOIN return_item i ON i.line_id = l.id
WHERE (p.brand_id, p.style) IN (SELECT b.brand_id, b.style FROM product b WHERE b.id IN ({ids}))
  AND i.reason IN ('too_small', 'too_large', 'fits_differently')
  AND i.reception NOT IN ('CANCELED', 'EXPIRED')
GROUP BY p.brand_id, p.style, i.reason
"""


class SaidSize(msgspec.Struct, frozen=True):
    customer_id: int
    kind: str
    system: str
    maker: str
    size: str
    at: datetime

    @property
    def key(self) -> SizeKey:
        return SizeKey(self.kind, self.system, self.maker)


class SizeView(msgspec.Struct, frozen=True):
    kind: str
    system: str
    maker: str
    size: str
    said: bool


class _Bought(msgspec.Struct, frozen=True):
    customer_id: int
    category: str | None
    maker: str | None
    options: str


async def kept_sizes(reads: Reader, customer_ids: Sequence[int]) -> Mapping[int, Sizes]:
    """Learned from what they did not send back; of who objects to profiling, nothing. One
    statement."""
    if not customer_ids:
        return {}
    sql = BOUGHT.format(ids=placeholders(len(customer_ids)))
    kept: defaultdict[int, list[Kept]] = defaultdict(list)
    for row in structs(await reads.fetch(sql, *customer_ids), _Bought):
        if size := size_of(msgspec.json.decode(row.options, type=dict[str, str])):
            kept[row.customer_id].append(Kept(row.category or "", size, row.maker or ""))
    return {id: learned(those) for id, those in kept.items()}


async def said_sizes(reads: Reader, customer_ids: Sequence[int]) -> list[SaidSize]:
    if not customer_ids:
        return []
    sql = SAID.format(ids=placeholders(len(customer_ids)))
    return structs(await reads.fetch(sql, *customer_ids), SaidSize)


async def sizes_of(reads: Reader, customer_id: int) -> list[SizeView]:
    own = await own_sizes(reads, [customer_id])
    known = profile(*own.known_of(customer_id))
    return [SizeView(*key, one.size, one.said) for key, one in known]


@dataclass(frozen=True, slots=True)
class OwnSizes:
    said: Mapping[int, Sizes]
    kept: Mapping[int, Sizes]

    def of(self, customer_id: int | None, article: Article) -> OwnSize | None:
        key = article.size_key
        return own_size(*self.known_of(customer_id or 0), key) if key else None

    def written(self, customer_id: int | None, article: Article) -> str | None:
        own = self.of(customer_id, article)
        return own.size if own else None

    def known_of(self, customer_id: int) -> tuple[Sizes, Sizes]:
        return self.said.get(customer_id, {}), self.kept.get(customer_id, {})


async def own_sizes(reads: Reader, customer_ids: Sequence[int]) -> OwnSizes:
    """Two statements."""
    said: defaultdict[int, dict[SizeKey, str]] = defaultdict(dict)
    for one in await said_sizes(reads, customer_ids):
        said[one.customer_id][one.key] = one.size
    return OwnSizes(said, await kept_sizes(reads, customer_ids))


async def fits(reads: Reader, product_ids: Sequence[int]) -> Mapping[tuple[int, str], Fit]:
    """By brand and style: all of its sizes and colours together."""
    if not product_ids:
        return {}
    found: defaultdict[tuple[int, str], dict[str, int]] = defaultdict(dict)
    sql = TURNED_OUT.format(ids=placeholders(len(product_ids)))
    for row in await reads.fetch(sql, *product_ids):
        found[row["brand_id"], row["style"]][row["reason"]] = row["units"]
    return {key: Fit(**reasons) for key, reasons in found.items()}
