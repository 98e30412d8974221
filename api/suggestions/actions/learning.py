"""Learn from a brand's orders and views what goes with what, and keep it: a row per product.

All sizes and colours of one style are one article: a customer is drawn to a coat, not to the coat
in 42, and few customers have each variant. Which variant fits is for the rules, when it is shown.

Who objects to profiling (GDPR art. 21) teaches as nobody: what is in one basket counts, who has
what does not.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
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
from api.suggestions.learning.past import NOBODY, Past, Real, Whole
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
PRODUCTS = "SELECT id, style, title FROM product WHERE brand_id = $1 ORDER BY id"
VIEWS = """
SELECT v.product_id, v.visitor, v.at FROM view v JOIN product p ON p.id = v.product_id
WHERE p.brand_id = $1 ORDER BY v.at, v.id
"""
LINE = {"item": "int64", "customer": "int64", "basket": "int64", "at": "timestamp('UTC')"}
PRODUCT = {"id": "int64", "style": "string", "title": "string"}
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
class Catalogue:
    """Products in the order of their ids, and which article each is."""

    id: Whole
    article: Whole
    """The id of its first product."""
    title: Sequence[str]

    @classmethod
    def of(cls, products: Any) -> "Catalogue":
        ids, styles = products["id"].to_pylist(), products["style"].to_pylist()
        first: dict[str, int] = {}
        article = [
            first.setdefault(style, id) if style else id
            for id, style in zip(ids, styles, strict=True)
        ]
        return cls(
            np.array(ids, np.int64), np.array(article, np.int64), products["title"].to_pylist()
        )

    def places(self, ids: Whole) -> Whole:
        return np.searchsorted(self.id, ids)

    def faces(self, sells: Real) -> dict[int, int]:
        """Of each article the place of what sells best of it, which stands for it."""
        found: dict[int, int] = {}
        for place in np.lexsort((self.id, -sells)).tolist():
            found.setdefault(int(self.article[place]), place)
        return found


@dataclass(frozen=True, slots=True)
class Learned:
    """By article, but for what sells: by the product that stands for its article."""

    taste: dict[int, bytes]
    together: dict[int, bytes]
    viewed: dict[int, bytes]
    sells: dict[int, float]
    articles: dict[int, int]
    """Of each product of which something was learned."""


async def learn(url: str, brand: Brand, *, now: datetime, say: Say = lambda _: None) -> int:
    """How many products something was learned of. Until it writes, no row is locked."""
    lines = await arrow_of(streamed(url, LINES, brand.id, now - LEARNED_FROM), LINE)
    views = await arrow_of(streamed(url, VIEWS, brand.id), VIEW)
    # Last: whatever was bought or looked at is among them, however new it is.
    products = await arrow_of(streamed(url, PRODUCTS, brand.id), PRODUCT)
    say("reading")
    learned = await asyncio.to_thread(_learned, lines, products, views, now)
    say("learning")
    ids = sorted(learned.articles)
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
    article = learned.articles[id]
    return Likeness(
        brand_id=brand_id,
        product_id=id,
        taste=learned.taste.get(article, b""),
        together=learned.together.get(article, b""),
        viewed=learned.viewed.get(article, b""),
        sells=learned.sells.get(id, 0.0),
        learned_at=now,
    )


def _learned(lines: Any, products: Any, views: Any, now: datetime) -> Learned:
    known = Catalogue.of(products)
    faces = known.faces(_sells(lines, known.places(lines["item"].to_numpy()), len(known.id), now))
    sold, past = _past(lines, known, "basket", "customer")
    seen, looks = _past(views, known, "visitor", None)
    past = replace(past, titles=[known.title[faces[one]] for one in sold.tolist()])
    stands = {article: int(known.id[place]) for article, place in faces.items()}
    sells = _sells(lines, past.item, past.items, now)
    learned = {*sold.tolist(), *seen.tolist()}
    return Learned(
        taste=_packed(taste(past), sold, stands),
        together=_packed(together(past), sold, stands),
        viewed=_packed(together(looks), seen, stands),
        sells={stands[one]: by for one, by in zip(sold.tolist(), sells.tolist(), strict=True)},
        articles={
            id: article
            for id, article in zip(known.id.tolist(), known.article.tolist(), strict=True)
            if article in learned
        },
    )


def _packed(nearest: Nearest, articles: Whole, stands: Mapping[int, int]) -> dict[int, bytes]:
    """By article, with the products that stand for what is near it."""
    named = np.array([stands[one] for one in articles.tolist()], np.int64)
    rows = (nearest.of(place) for place in range(len(articles)))
    found = [packed(named[items], pulls) for items, pulls in rows]
    return dict(zip(articles.tolist(), found, strict=True))


def _sells(lines: Any, of: Whole, many: int, now: datetime) -> Real:
    fading = 0.5 ** ((now.timestamp() / DAY - _days(lines)) / SELLS_NOW)
    return np.bincount(of, weights=fading, minlength=many).astype(np.float64)


def _past(table: Any, known: Catalogue, basket: str, customer: str | None) -> tuple[Whole, Past]:
    """Ids become places; the articles that these are come first."""
    bought = known.article[known.places(table["item"].to_numpy())]
    articles, item = np.unique(bought, return_inverse=True)
    baskets, within = np.unique(table[basket].to_numpy(), return_inverse=True)
    said = table[customer].fill_null(NOBODY).to_numpy() if customer else np.full(len(item), NOBODY)
    customers, who = np.unique(said, return_inverse=True)
    who = np.where(said == NOBODY, NOBODY, who)
    many = len(articles), len(customers), len(baskets)
    return articles, Past(item, who, within, _days(table), *many)


def _days(table: Any) -> Real:
    return table["at"].to_numpy().astype("datetime64[s]").astype(np.float64) / DAY
