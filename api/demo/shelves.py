"""What lay on the shelves of the demo shop before its first order: of some sizes little or none."""

from datetime import datetime, timedelta
from random import Random
from uuid import uuid4

from api.access.rules import SYSTEM
from api.demo.catalogue import variants
from api.demo.orders import DAYS
from api.demo.shop import BRANDS
from api.stock.actions.counts import CountedStock, record_stock

PIECES = (0, 1, 1, 2, 2, 3, 5)


async def count(seed: int, now: datetime) -> None:
    rng, then = Random(f"shelves {seed}"), now - timedelta(days=DAYS)
    for brand, _ in BRANDS:
        skus = [one.sku for one in variants() if one.article.brand == brand]
        counts = [
            CountedStock(sku=sku, quantity=rng.choice(PIECES), counted_at=then) for sku in skus
        ]
        await record_stock(counts, brand=brand, actor=SYSTEM, key=uuid4(), now=then)
