"""Articles as the rules want them: what is free, what it costs, how often it came back and why."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.suggestions.rules import Article, fitting

ARTICLES = """
SELECT p.id, p.brand_id, p.title, p.style, p.category, p.maker, p.options, p.prices,
  (SELECT coalesce(sum(s.quantity - s.reserved), 0) FROM stock_level s WHERE s.product_id = p.id
    AND s.disposition = 'RESTOCK' AND s.quantity > s.reserved) AS free,
  (SELECT coalesce(sum(l.quantity - l.canceled_quantity), 0) FROM order_line l
    WHERE l.product_id = p.id) AS sold
FROM product p WHERE {where} ORDER BY p.id
"""
OF_STYLES = (
    "(p.brand_id, p.style) IN (SELECT b.brand_id, b.style FROM product b WHERE b.id IN ({}))"
)
CAME_BACK = """
SELECT l.product_id, i.reason, count(*) AS units
FROM order_line l JOIN return_item i ON i.line_id = l.id
WHERE l.product_id IN ({ids}) AND i.reason IS NOT NULL
  AND i.reception NOT IN ('CANCELED', 'EXPIRED')
GROUP BY l.product_id, i.reason
"""


class _Row(msgspec.Struct, frozen=True):
    id: int
    brand_id: int
    title: str
    style: str | None
    category: str | None
    maker: str | None
    options: str
    prices: str
    free: int
    sold: int


class Shelf:
    """The articles that were asked for, and the variants of some."""

    def __init__(self, rows: list[_Row], came_back: Mapping[tuple[int, str], int]) -> None:
        self._rows = {row.id: row for row in rows}
        self._came_back = came_back
        self._styles: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
        for row in rows:
            if row.style:
                self._styles[row.brand_id, row.style].append(row.id)

    def article(self, id: int, reason: str | None = None) -> Article | None:
        row = self._rows.get(id)
        if row is None:
            return None
        return Article(
            id=row.id,
            title=row.title,
            style=row.style,
            kind=row.category,
            maker=row.maker,
            options=msgspec.json.decode(row.options, type=dict[str, str]),
            prices=msgspec.json.decode(row.prices, type=dict[str, int]),
            free=row.free,
            sold=row.sold,
            came_back=self._came_back.get((id, reason or ""), 0),
        )

    def variants(self, id: int, reason: str | None = None) -> list[Article]:
        """Of the same article, itself left out."""
        own = self._rows[id]
        same = self._styles.get((own.brand_id, own.style or ""), ())
        return [found for one in same if one != id and (found := self.article(one, reason))]

    def fitting(
        self, id: int, size_of: Callable[[Article], str | None], reason: str | None = None
    ) -> Article | None:
        """The variant of it to suggest; None where none fits."""
        article = self.article(id, reason)
        return article and fitting(article, self.variants(id, reason), size_of(article))


async def shelf(
    reads: Reader, ids: Collection[int], *, with_variants_of: Collection[int] = ()
) -> Shelf:
    """Three statements at most."""
    styled = sorted(with_variants_of)
    plain = sorted({*ids, *styled})
    if not plain:
        return Shelf([], {})
    where = f"p.id IN ({placeholders(len(plain))})"
    if styled:
        where += f" OR {OF_STYLES.format(placeholders(len(styled), start=len(plain) + 1))}"
    rows = structs(await reads.fetch(ARTICLES.format(where=where), *plain, *styled), _Row)
    known = [row.id for row in rows]
    back = await reads.fetch(CAME_BACK.format(ids=placeholders(len(known) or 1)), *(known or [0]))
    return Shelf(rows, {(row["product_id"], row["reason"]): row["units"] for row in back})
