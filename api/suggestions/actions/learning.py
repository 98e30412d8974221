"""Learn from a brand's orders and views what goes with what, and keep it: a row per product.

Who objects to profiling (GDPR art. 21) teaches as nobody: what is in one basket counts, who has
what does not.
"""

import asyncio
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import numpy as np
from tortoise.transactions import in_transaction

from api.analytics.arrow import arrow_of
from api.database import raw
from api.database.streaming import streamed
from api.shop.models import Brand
from api.suggestions.learning.nearest import Nearest
from api.suggestions.learning.past import NOBODY, Past, Whole
from api.suggestions.learning.taste import taste
from api.suggestions.learning.together import together
from api.suggestions.models import Likeness, View
from api.suggestions.packing import packed

LINES = """
SELECT l.product_id, CASE WHEN s.objected_at IS NULL THEN o.customer_id END, o.id, o.ordered_at
FROM "order" o JOIN order_line l ON l.order_id = o.id
LEFT JOIN standing s ON s.customer_id = o.customer_id
WHERE o.brand_id = $1 AND o.ordered_at >= $2 AND o.canceled_at IS NULL
  AND l.quantity > l.canceled_quantity
ORDER BY o.ordered_at, l.id
"""
TITLES = "SELECT id, title FROM product WHERE brand_id = $1"
VIEWS = """
SELECT v.product_id, v.visitor, v.at FROM view v JOIN product p ON p.id = v.product_id
WHERE p.brand_id = $1 ORDER BY v.at, v.id
"""
LINE = {"item": "int64", "customer": "int64", "basket": "int64", "at": "timestamp('UTC')"}
TITLE = {"id": "int64", "title": "string"}
VIEW = {"item": "int64", "visitor": "string", "at": "timestamp('UTC')"}
LEARNED_FROM = timedelta(days=730)
VIEWS_KEPT = timedelta(days=180)
EVERY = timedelta(days=1)
TRY_LOCK = "SELECT pg_try_advisory_xact_lock($1, $2)"
LEARN_LOCK = 7_702
SELLS_NOW = 14.0
"""Days after which an order counts half for what sells now."""
AT_ONCE = 1_000
DAY = 86_400
STEPS = ("reading", "learning", "keeping")
Say = Callable[[str], None]
"""Told of each step when it is done."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of each product, by its place among them."""

    products: Whole
    nearest: Nearest

    def packed(self) -> dict[int, bytes]:
        rows = (self.nearest.of(place) for place in range(len(self.products)))
        found = [packed(self.products[items], pulls) for items, pulls in rows]
        return dict(zip(self.products.tolist(), found, strict=True))


@dataclass(frozen=True, slots=True)
class Learned:
    taste: dict[int, bytes]
    together: dict[int, bytes]
    viewed: dict[int, bytes]
    sells: dict[int, float]


async def learn(url: str, brand: Brand, *, now: datetime, say: Say = lambda _: None) -> int:
    """How many products something was learned of. Until it writes, no row is locked."""
    lines = await arrow_of(streamed(url, LINES, brand.id, now - LEARNED_FROM), LINE)
    titles = await arrow_of(streamed(url, TITLES, brand.id), TITLE)
    views = await arrow_of(streamed(url, VIEWS, brand.id), VIEW)
    say("reading")
    learned = await asyncio.to_thread(_learned, lines, titles, views, now)
    say("learning")
    ids = sorted(learned.sells.keys() | learned.viewed.keys())
    for start in range(0, len(ids), AT_ONCE):
        rows = [_row(id, learned, brand.id, now) for id in ids[start : start + AT_ONCE]]
        await Likeness.bulk_create(rows, on_conflict=["product_id"], update_fields=LEARNT)
    await Likeness.filter(brand_id=brand.id, learned_at__lt=now).delete()
    say("keeping")
    return len(ids)


async def learn_due(url: str, *, now: datetime) -> int:
    """Of how many brands it learned: those of which nothing was learned for a day. What was looked
    at long ago is forgotten."""
    await View.filter(at__lt=now - VIEWS_KEPT).delete()
    due = [await _learn_if_due(url, brand, now=now) for brand in await Brand.all().order_by("id")]
    return sum(due)


async def _learn_if_due(url: str, brand: Brand, *, now: datetime) -> bool:
    """Of several workers one: the lock goes with its transaction, however that ends. On SQLite
    there is one worker, and nobody else could write while the transaction is open. What is learned
    is seen when all of it is."""
    async with in_transaction() if raw.is_postgres() else nullcontext():
        if raw.is_postgres():
            ((mine,),) = await raw.execute(TRY_LOCK, LEARN_LOCK, brand.id)
            if not mine:
                return False
        if await Likeness.exists(brand_id=brand.id, learned_at__gt=now - EVERY):
            return False
        await learn(url, brand, now=now)
        return True


LEARNT = ["taste", "together", "viewed", "sells", "learned_at"]


def _row(id: int, learned: Learned, brand_id: int, now: datetime) -> Likeness:
    return Likeness(
        brand_id=brand_id,
        product_id=id,
        taste=learned.taste.get(id, b""),
        together=learned.together.get(id, b""),
        viewed=learned.viewed.get(id, b""),
        sells=learned.sells.get(id, 0.0),
        learned_at=now,
    )


def _learned(lines: Any, titles: Any, views: Any, now: datetime) -> Learned:
    products, past = _past(lines, "basket", "customer")
    called = dict(zip(titles["id"].to_pylist(), titles["title"].to_pylist(), strict=True))
    past = replace(past, titles=[called[id] for id in products.tolist()])
    seen, looks = _past(views, "visitor", None)
    fading = 0.5 ** ((now.timestamp() / DAY - past.at) / SELLS_NOW)
    sells = np.bincount(past.item, weights=fading, minlength=len(products))
    return Learned(
        taste=Found(products, taste(past)).packed(),
        together=Found(products, together(past)).packed(),
        viewed=Found(seen, together(looks)).packed(),
        sells=dict(zip(products.tolist(), sells.tolist(), strict=True)),
    )


def _past(table: Any, basket: str, customer: str | None) -> tuple[Whole, Past]:
    """Ids become places; the products that these are come first."""
    products, item = np.unique(table["item"].to_numpy(), return_inverse=True)
    baskets, within = np.unique(table[basket].to_numpy(), return_inverse=True)
    said = table[customer].fill_null(NOBODY).to_numpy() if customer else np.full(len(item), NOBODY)
    customers, who = np.unique(said, return_inverse=True)
    who = np.where(said == NOBODY, NOBODY, who)
    at = table["at"].to_numpy().astype("datetime64[s]").astype(np.float64) / DAY
    return products, Past(item, who, within, at, len(products), len(customers), len(baskets))
