"""What product pages and a customer's own page show: what goes with it, which size, what else."""

from datetime import datetime
from functools import partial

import msgspec

from api.database.reader import Reader
from api.kernel.money import LocalMoney, Money
from api.orders.views import ProductView
from api.suggestions import sentences as say
from api.suggestions.reads.articles import shelf
from api.suggestions.reads.at_return import FAULTS
from api.suggestions.reads.ideas import TRIED, Idea, models_of
from api.suggestions.reads.likeness import Alike, neighbours, next_to
from api.suggestions.reads.products import products
from api.suggestions.reads.sizes import fits, own_sizes
from api.suggestions.rules import Article, Availability, SuggestionKind, availability_of
from api.suggestions.sizes import Fit, OwnSize
from api.suggestions.visitors import digest

SEEN = """
SELECT v.product_id FROM view v WHERE v.visitor = $1 ORDER BY v.at DESC, v.id DESC LIMIT $2
"""
WHO = f"""
SELECT c.brand_id, c.name, s.objected_at IS NOT NULL AS objected,
  coalesce((SELECT o.currency FROM "order" o WHERE o.customer_id = c.id
      ORDER BY o.ordered_at DESC LIMIT 1),
    (SELECT m.currency FROM market m JOIN brand b ON b.entity_id = m.entity_id
      WHERE b.id = c.brand_id AND m.country = c.country)) AS currency,
  EXISTS (SELECT 1 FROM "order" o JOIN "return" r ON r.order_id = o.id
    JOIN return_item i ON i.of_id = r.id WHERE o.customer_id = c.id AND r.closed_at IS NULL
    AND (i.reason IN ({FAULTS}) OR i.acceptance = 'MANUAL_INTERVENTION_REQUIRED')) AS complains
FROM customer c LEFT JOIN standing s ON s.customer_id = c.id WHERE c.id = $1
"""
OF_PRODUCT = """
SELECT p.brand_id, p.style, CASE WHEN s.objected_at IS NULL THEN c.id END AS known_as
FROM product p LEFT JOIN customer c ON c.id = $2 AND c.brand_id = p.brand_id
LEFT JOIN standing s ON s.customer_id = c.id WHERE p.id = $1
"""


class RecommendationView(msgspec.Struct, frozen=True):
    product: ProductView
    kind: SuggestionKind
    price: LocalMoney | None
    availability: Availability
    because: str


class RecommendationsView(msgspec.Struct, frozen=True):
    greeting: str
    items: tuple[RecommendationView, ...]


class SizeAdviceView(msgspec.Struct, frozen=True):
    sentence: str
    too_small: int
    too_large: int
    said: int
    size: str | None
    size_because: str | None


async def also_bought(reads: Reader, product_id: int, first: int) -> list[ProductView]:
    return await _in_stock(reads, product_id, Alike.TOGETHER, first)


async def also_viewed(reads: Reader, product_id: int, first: int) -> list[ProductView]:
    return await _in_stock(reads, product_id, Alike.VIEWED, first)


async def _in_stock(reads: Reader, product_id: int, how: Alike, first: int) -> list[ProductView]:
    """Another size or colour of the same article is not something else."""
    near = await neighbours(reads, [product_id], how)
    ids = [one.id for one in next_to(product_id, near)]
    on_shelf = await shelf(reads, [product_id], with_variants_of=ids)
    own = on_shelf.article(product_id)
    found = [on_shelf.fitting(id, lambda _: None) for id in ids]
    meant = [one.id for one in found if one and own and not one.is_like(own)][:first]
    shown = await products(reads, meant)
    return [shown[id] for id in meant]


async def recently_viewed(reads: Reader, visitor: str, first: int) -> list[ProductView]:
    """The latest first; of a visitor who agreed that it is kept."""
    ids = [row["product_id"] for row in await reads.fetch(SEEN, digest(visitor), first)]
    shown = await products(reads, ids)
    return [shown[id] for id in ids]


async def recommendations(
    reads: Reader, customer_id: int, first: int, *, now: datetime, language: str
) -> RecommendationsView | None:
    """None for whom we do not know; nothing to buy while a complaint is open."""
    for who in await reads.fetch(WHO, customer_id):
        is_theirs = who["name"] and not who["objected"]
        greeting = (say.GREETING if is_theirs else say.GREETING_ALL).say(language, name=who["name"])
        if who["complains"]:
            return RecommendationsView(greeting, ())
        known = [] if who["objected"] else [customer_id]
        found = await _recommended(reads, who["brand_id"], known, first, now)
        shown = await products(reads, [one.id for one, _ in found])
        items = (
            RecommendationView(
                product=shown[one.id],
                kind=idea.kind,
                price=_local(one.price(who["currency"]), language),
                availability=availability_of(one),
                because=say.why(idea.kind, one.title, idea.by, language=language),
            )
            for one, idea in found
        )
        return RecommendationsView(greeting, tuple(items))
    return None


async def _recommended(
    reads: Reader, brand_id: int, known: list[int], first: int, now: datetime
) -> list[tuple[Article, Idea]]:
    models = await models_of(reads, known, (), [brand_id], now=now)
    who = known[0] if known else None
    most = first + TRIED
    ideas = [*models.personal(who)[:most], *models.selling(brand_id)[:most]]
    on_shelf = await shelf(reads, (), with_variants_of={one.id for one in ideas})
    sizes = await own_sizes(reads, known)
    found: dict[int, tuple[Article, Idea]] = {}
    for idea in ideas:
        one = on_shelf.fitting(idea.id, partial(sizes.written, who))
        if one and one.id not in models.sent_back(who) and models.is_new(idea, one.style, who):
            found.setdefault(one.id, (one, idea))
    return [*found.values()][:first]


def _local(price: Money | None, language: str) -> LocalMoney | None:
    return LocalMoney(price.minor, price.currency, language) if price else None


async def size_advice(
    reads: Reader, product_id: int, customer_id: int | None, *, language: str
) -> SizeAdviceView | None:
    """A hint with its support, never a verdict. None for an article that we do not know. Another
    brand's customer is nobody here."""
    for row in await reads.fetch(OF_PRODUCT, product_id, customer_id or 0):
        found = await fits(reads, [product_id])
        fit = found.get((row["brand_id"], row["style"]), Fit())
        known_as = row["known_as"]
        own = await _own_size(reads, product_id, known_as) if known_as else None
        return SizeAdviceView(
            sentence=say.turned_out(fit, language),
            too_small=fit.too_small,
            too_large=fit.too_large,
            said=fit.said,
            size=own.size if own else None,
            size_because=say.your_size(own, language) if own else None,
        )
    return None


async def _own_size(reads: Reader, product_id: int, customer_id: int) -> OwnSize | None:
    article = (await shelf(reads, [product_id])).article(product_id)
    sizes = await own_sizes(reads, [customer_id])
    return sizes.of(customer_id, article) if article else None
