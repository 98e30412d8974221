"""What there is of a product, and what is on its way back: three statements for any number."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.policy.document import ReturnMethod
from api.returns.rules import Reception
from api.stock.rules import Disposition


class StockLevelView(msgspec.Struct, frozen=True):
    product_id: int
    location: str
    disposition: Disposition
    quantity: int
    reserved: int
    counted_at: datetime | None


class ExpectedBackView(msgspec.Struct, frozen=True):
    by: date | None
    quantity: int


class ProductStockView(msgspec.Struct, frozen=True):
    id: int
    sku: str
    title: str
    levels: tuple[StockLevelView, ...]
    expected_back: tuple[ExpectedBackView, ...]

    @property
    def on_hand(self) -> int:
        return sum(level.quantity for level in self._sellable)

    @property
    def reserved(self) -> int:
        return sum(level.reserved for level in self._sellable)

    @property
    def available(self) -> int:
        return sum(max(0, level.quantity - level.reserved) for level in self._sellable)

    @property
    def short(self) -> int:
        return sum(max(0, level.reserved - level.quantity) for level in self._sellable)

    @property
    def _sellable(self) -> list[StockLevelView]:
        return [one for one in self.levels if one.disposition is Disposition.RESTOCK]


class _Product(msgspec.Struct, frozen=True):
    id: int
    sku: str
    title: str


PRODUCTS = "SELECT p.id, p.sku, p.title FROM product p WHERE {where}"
OF_BRAND = """p.id > $1 AND p.brand_id = (SELECT b.id FROM brand b WHERE b.handle = $2){only}
ORDER BY p.id LIMIT $3"""
LEVELS = """
SELECT s.product_id, o.handle AS location, s.disposition, s.quantity, s.reserved, s.counted_at
FROM stock_level s JOIN location o ON o.id = s.location_id WHERE s.product_id IN ({ids})
ORDER BY s.product_id, o.id, s.disposition
"""
EXPECTED = """
SELECT l.product_id, i.reception, i.terms, r.method, r.send_back_by, p.handed_over_at, p.due_at
FROM return_item i JOIN order_line l ON l.id = i.line_id JOIN "return" r ON r.id = i.of_id
LEFT JOIN parcel p ON p.id = i.parcel_id
WHERE l.product_id IN ({ids}) AND r.closed_at IS NULL AND i.acceptance = 'PENDING'
  AND NOT i.to_repair AND i.reception IN ('AWAITING', 'IN_TRANSIT', 'RECEIVED')
"""


async def stock_of_products(reads: Reader, ids: Sequence[int]) -> list[ProductStockView]:
    """In the order of the ids."""
    where = f"p.id IN ({placeholders(len(ids))})"
    rows = await reads.fetch(PRODUCTS.format(where=where), *ids)
    found = {view.id: view for view in await _views(reads, structs(rows, _Product))}
    return [found[id] for id in ids]


async def stock(
    reads: Reader, brand: str, skus: Sequence[str] | None, *, first: int, after: int
) -> tuple[list[ProductStockView], bool]:
    """The products of a brand, of all or of these numbers, and whether more follow."""
    only = f" AND p.sku IN ({placeholders(len(skus), start=4)})" if skus else ""
    sql = PRODUCTS.format(where=OF_BRAND.format(only=only))
    rows = structs(await reads.fetch(sql, after, brand, first + 1, *(skus or ())), _Product)
    return await _views(reads, rows[:first]), len(rows) > first


async def _views(reads: Reader, rows: Sequence[_Product]) -> list[ProductStockView]:
    if not rows:
        return []
    ids = placeholders(len(rows))
    keys = [row.id for row in rows]
    levels: dict[int, list[StockLevelView]] = {}
    for level in structs(await reads.fetch(LEVELS.format(ids=ids), *keys), StockLevelView):
        levels.setdefault(level.product_id, []).append(level)
    coming: dict[int, Counter[date | None]] = {}
    for unit in structs(await reads.fetch(EXPECTED.format(ids=ids), *keys), _Unit):
        coming.setdefault(unit.product_id, Counter())[unit.by] += 1
    return [
        ProductStockView(
            row.id, row.sku, row.title, tuple(levels.get(row.id, ())), _by_day(coming.get(row.id))
        )
        for row in rows
    ]


def _by_day(coming: Counter[date | None] | None) -> tuple[ExpectedBackView, ...]:
    days = sorted((coming or {}).items(), key=lambda pair: pair[0] or date.max)
    return tuple(ExpectedBackView(day, pieces) for day, pieces in days)


class _Way(msgspec.Struct, frozen=True):
    method: ReturnMethod
    max_days: int


class _Terms(msgspec.Struct, frozen=True):
    methods: tuple[_Way, ...] = ()


class _Unit(msgspec.Struct, frozen=True):
    product_id: int
    reception: Reception
    terms: str
    method: ReturnMethod
    send_back_by: datetime | None
    handed_over_at: datetime | None
    due_at: datetime | None

    @property
    def by(self) -> date | None:
        """By when the bench should have judged it, or it should be here, at the latest."""
        if self.reception is Reception.RECEIVED:
            return self.due_at.date() if self.due_at else None
        sent = self.handed_over_at or self.send_back_by
        if sent is None:
            return None
        ways = msgspec.json.decode(self.terms, type=_Terms).methods
        days = next((way.max_days for way in ways if way.method is self.method), 0)
        return (sent + timedelta(days=days)).date()
