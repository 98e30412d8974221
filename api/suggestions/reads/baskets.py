"""What may be said of a basket before it is bought: one article in several sizes."""

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from api.database.reader import Reader, placeholders
from api.orders.views import ProductView
from api.suggestions import sentences as say
from api.suggestions.reads.articles import shelf
from api.suggestions.reads.products import products
from api.suggestions.reads.sizes import fits, own_sizes
from api.suggestions.rules import Article
from api.suggestions.sizes import Fit

OF_BASKET = """
SELECT p.id, p.brand_id, p.style, c.id AS customer_id
FROM product p LEFT JOIN customer c ON c.id = $1 AND c.brand_id = p.brand_id
WHERE p.id IN ({ids}) AND p.style IS NOT NULL
"""


class BasketHintView(msgspec.Struct, frozen=True):
    products: tuple[ProductView, ...]
    size: str | None
    because: str


async def basket_hints(
    reads: Reader, ids: Sequence[int], customer_id: int | None, *, language: str
) -> list[BasketHintView]:
    """Of who objects to profiling no size is known, nor of another brand's customer: their hint is
    anybody's."""
    if not ids:
        return []
    marks = placeholders(len(ids), start=2)
    rows = await reads.fetch(OF_BASKET.format(ids=marks), customer_id or 0, *ids)
    known_in = {row["brand_id"] for row in rows if row["customer_id"]}
    on_shelf = await shelf(reads, [row["id"] for row in rows])
    styles: defaultdict[tuple[int, str], list[Article]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: ids.index(row["id"])):
        if article := on_shelf.article(row["id"]):
            styles[row["brand_id"], row["style"]].append(article)
    several = {key: those for key, those in styles.items() if _in_several_sizes(those)}
    meant = [one.id for those in several.values() for one in those]
    found, shown = await fits(reads, meant), await products(reads, meant)
    own = await own_sizes(reads, [customer_id] if customer_id else [])
    hints: list[BasketHintView] = []
    for key, those in several.items():
        theirs = own.of(customer_id, those[0]) if key[0] in known_in else None
        many = say.SEVERAL_SIZES.say(language, title=those[0].title)
        fit = found.get(key, Fit())
        hint = say.your_size_is(theirs, language) if theirs else say.turned_out(fit, language)
        size = theirs.size if theirs else None
        hints.append(BasketHintView(tuple(shown[one.id] for one in those), size, f"{many} {hint}"))
    return hints


def _in_several_sizes(those: Sequence[Article]) -> bool:
    """Another colour is a matter of taste, which no hint decides."""
    return len({one.size for one in those if one.size}) > 1
