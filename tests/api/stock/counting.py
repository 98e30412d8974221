"""A short way to count, and to look."""

from datetime import datetime
from uuid import UUID, uuid4

from api.access.rules import SYSTEM
from api.orders.formats.incoming import ImportedProduct
from api.stock.actions.counts import Counted, CountedStock, record_stock
from api.stock.models import StockLevel
from api.stock.rules import Disposition


def counted(sku: str, pieces: int, at: datetime, **more: object) -> CountedStock:
    return CountedStock(sku=sku, quantity=pieces, counted_at=at, **more)


def article(sku: str, pieces: int, at: datetime, **more: object) -> CountedStock:
    """One that no order has shown yet."""
    product = ImportedProduct(sku=sku, title=f"The {sku.title()}", **more)
    return CountedStock(product=product, quantity=pieces, counted_at=at)


async def take_in(*counts: CountedStock, now: datetime, key: UUID | None = None) -> Counted:
    return await record_stock(counts, brand="veldhuis", actor=SYSTEM, key=key or uuid4(), now=now)


async def level(sku: str, where: Disposition = Disposition.RESTOCK) -> tuple[int, int]:
    """How many there are, and how many of them are promised."""
    found = await StockLevel.filter(product__sku=sku, disposition=where)
    return sum(one.quantity for one in found), sum(one.reserved for one in found)
