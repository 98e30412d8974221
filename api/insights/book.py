"""What was sold in a period and what came back of it, as columns. A fixed number of statements."""

from collections import defaultdict
from collections.abc import (
    AsyncIterable,
    Callable,
    Collection,
    Generator,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from ibis import BaseBackend

from api.analytics.arrow import arrow_of, by_utc, rows_as_arrow, with_days
from api.analytics.engine import engine, keep, taken_in
from api.database.reader import Reader, Row
from api.database.streaming import Batch, streamed
from api.insights.days import A_DAY, ZONES
from api.insights.words import policy_name
from api.returns.rules import NEVER_CAME, Reception
from api.simulation.past import Period
from api.suggestions.sizes import size_of

MEANT = """
FROM "order" o JOIN market m ON m.id = o.market_id JOIN brand b ON b.id = o.brand_id {more}
WHERE o.ordered_at >= $1 AND o.ordered_at < $2 AND o.canceled_at IS NULL
  AND ($3 = '' OR o.currency = $3) AND ($4 = '' OR m.country = $4) AND ($5 = '' OR b.handle = $5)
"""
"""Counts may go over all currencies, amounts not."""
WITH_LINES = """
JOIN order_line l ON l.order_id = o.id LEFT JOIN standing g ON g.customer_id = o.customer_id
"""
SOLD = f"""
SELECT l.id, l.product_id, o.id, CASE WHEN g.objected_at IS NULL THEN o.customer_id END,
  o.market_id, o.brand_id, o.country, o.channel, l.batch, o.ordered_at,
  l.quantity - l.canceled_quantity,
  l.paid_minor - l.paid_minor * l.canceled_quantity / l.quantity, m.time_zone
{MEANT.format(more=WITH_LINES)} AND l.quantity > l.canceled_quantity
"""
SOLD_COLUMNS = {
    **dict.fromkeys(("line", "product", "purchase", "customer", "market", "brand"), "int64"),
    **dict.fromkeys(("country", "channel", "batch"), "string"),
    "moment": "timestamp('UTC')",
    "units": "int64",
    "paid": "int64",
    "zone": "string",
}
BOOKED = """
LEFT JOIN (SELECT refund_id,
    sum(CASE WHEN account IN ('DELIVERY_RETURNS', 'RETURN_FEES') THEN minor ELSE 0 END) AS shipping,
    sum(CASE WHEN account = 'DIMINISHED_VALUE' THEN minor ELSE 0 END) AS wear,
    sum(CASE WHEN account = 'CREDIT_BONUSES' THEN minor ELSE 0 END) AS bonus
  FROM posting WHERE refund_id IS NOT NULL GROUP BY refund_id) k ON k.refund_id = f.id
"""
WITH_ITEMS = f"""
JOIN "return" r ON r.order_id = o.id JOIN return_item i ON i.of_id = r.id
LEFT JOIN inspection n ON n.item_id = i.id AND n.round = i.round
LEFT JOIN refund f ON f.item_id = i.id {BOOKED}
"""
NEVER = ", ".join(f"'{state}'" for state in sorted(NEVER_CAME | {Reception.REDUCED}))
"""Nothing was sent back: it was canceled, or cost less and stayed."""
LOST = """
CASE WHEN n.grade IS NULL OR i.acceptance <> 'ACCEPTED' OR i.paid_minor = 0 THEN 0
  WHEN n.expected_value_minor >= i.paid_minor THEN 0
  ELSE (i.paid_minor - n.expected_value_minor) * (i.paid_minor - i.tax_minor) / i.paid_minor END
"""
"""Without tax: what is expected is told with it."""
BACK = f"""
SELECT i.line_id, CAST(r.id AS TEXT), i.reason, r.requested_at, 1, i.paid_minor - i.reduced_minor,
  CAST(coalesce(k.shipping, 0) AS BIGINT), CAST(coalesce(k.wear, 0) AS BIGINT),
  CAST(coalesce(k.bonus, 0) AS BIGINT), CAST({LOST} AS BIGINT), i.acceptance, r.resolution,
  coalesce(f.early, FALSE), f.settled_at, i.reception,
  i.received_at, m.time_zone
{MEANT.format(more=WITH_ITEMS)} AND i.reception NOT IN ({NEVER}) AND r.authorization <> 'DECLINED'
UNION ALL
SELECT p.line_id, CAST(p.id AS TEXT), NULL, p.returned_at, p.quantity, p.amount_minor,
  0, 0, 0, 0, 'ACCEPTED', NULL, FALSE, NULL, 'RECEIVED',
  p.returned_at, m.time_zone
{MEANT.format(more="JOIN past_return p ON p.order_id = o.id")}
  AND p.line_id IS NOT NULL AND p.quantity > 0
"""
BACK_COLUMNS = {
    "line": "int64",
    "of": "string",
    "reason": "string",
    "moment": "timestamp('UTC')",
    **dict.fromkeys(("pieces", "value", "shipping", "wear", "bonus", "lost"), "int64"),
    "acceptance": "string",
    "resolution": "string",
    "early": "boolean",
    "settled_at": "timestamp('UTC')",
    "reception": "string",
    "came_at": "timestamp('UTC')",
    "zone": "string",
}
SOLD_DAYS = {"moment": "on_day"}
BACK_DAYS = {"moment": "on_day", "came_at": "came_day"}
"""By the clock of the order's market."""
NO_DAYS: Mapping[str, str] = {}
AGAIN = """
SELECT o.customer_id, o.id, o.ordered_at FROM "order" o
LEFT JOIN standing g ON g.customer_id = o.customer_id
WHERE o.ordered_at >= $1 AND o.customer_id IS NOT NULL AND g.objected_at IS NULL
  AND o.canceled_at IS NULL
"""
AGAIN_COLUMNS = {"customer": "int64", "purchase": "int64", "moment": "timestamp('UTC')"}
PRODUCTS = """
SELECT p.id, b.handle AS brand, coalesce(p.style, p.sku) AS style, p.sku, p.title, p.options,
  p.category, p.supplier, p.media
FROM product p JOIN brand b ON b.id = p.brand_id WHERE $1 = '' OR b.handle = $1
"""
PRODUCT_COLUMNS = {
    "product": "int64",
    **dict.fromkeys(("style", "sku", "title", "size", "category", "supplier", "media"), "string"),
}
POLICIES = """
SELECT v.market_id, v.brand_id, m.country, v.version, v.valid_from
FROM policy v JOIN market m ON m.id = v.market_id ORDER BY v.market_id, v.valid_from, v.version
"""
SPAN_COLUMNS = {
    "market": "int64",
    "brand": "int64",
    "policy": "string",
    **dict.fromkeys(("since", "until"), "timestamp('UTC')"),
}
Say = Callable[[], None]
TABLES = 3
"""That are large, and read one after the other."""
ALWAYS = datetime(9999, 1, 1, tzinfo=UTC)
MARKETS = "SELECT m.id AS market, b.id AS brand FROM market m CROSS JOIN brand b"


@dataclass(frozen=True, slots=True)
class Book:
    """Arrow tables. Who objects to profiling (GDPR art. 21) is nobody in them."""

    period: Period
    now: datetime
    product: Any
    sold: Any
    back: Any
    again: Any
    span: Any


async def book_of(
    url: str, reads: Reader, period: Period, *, now: datetime, say: Say = lambda: None
) -> Book:
    """`say` is told of each table when it is read."""
    begin, end, *whose = period.values
    values = (begin - A_DAY, end + A_DAY, *whose)  # the shop's days begin at its own midnight

    async def whole(
        sql: str, columns: dict[str, str], *values: object, days: Mapping[str, str] = NO_DAYS
    ) -> Any:
        batches: AsyncIterable[Batch] = streamed(url, sql, *values)
        read = await arrow_of(batches, columns)
        told = by_utc(with_days(read, days, zone="zone") if days else read)
        say()
        return told

    products = await reads.fetch(PRODUCTS, period.brand or "")
    return Book(
        period,
        now,
        rows_as_arrow(_products(products), PRODUCT_COLUMNS),
        await whole(SOLD, SOLD_COLUMNS, *values, days=SOLD_DAYS),
        await whole(BACK, BACK_COLUMNS, *values, days=BACK_DAYS),
        await whole(AGAIN, AGAIN_COLUMNS, begin),
        by_utc(rows_as_arrow(await _spans(reads), SPAN_COLUMNS)),
    )


def _products(rows: Sequence[Row]) -> Iterator[dict[str, object]]:
    """A style or SKU that several brands use is another thing in each, so the brand stands before
    it. Options and media are JSON: one database gives text, and so does the other."""
    brands = {name: _brands_of(rows, name) for name in ("style", "sku")}
    for row in rows:
        own = {
            name: row[name] if len(of[row[name]]) == 1 else f"{row['brand']}/{row[name]}"
            for name, of in brands.items()
        }
        yield {**_product(row), **own}


def _brands_of(rows: Sequence[Row], name: str) -> Mapping[str, Collection[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        found[row[name]].add(row["brand"])
    return found


def _product(row: Row) -> dict[str, object]:
    options = msgspec.json.decode(row["options"], type=dict[str, str])
    media = row["media"]
    said = msgspec.json.decode(media, type=list[str] | None) if media else None
    return {
        "product": row["id"],
        "size": size_of(options),
        "media": None if said is None else " ".join(said),
        **{name: row[name] for name in ("title", "category", "supplier")},
    }


async def today_of(reads: Reader, now: datetime) -> date:
    """The earliest day that it is in any market: all days before it are over everywhere."""
    zones = [ZoneInfo(str(row["time_zone"])) for row in await reads.fetch(ZONES)]
    return min(now.astimezone(zone).date() for zone in zones or [UTC])


async def _spans(reads: Reader) -> list[dict[str, object]]:
    """Which version was in force where, and from when to when: the brand's own goes before the
    market's."""
    versions = await reads.fetch(POLICIES)
    found: list[dict[str, object]] = []
    for place in await reads.fetch(MARKETS):
        mine = [one for one in versions if one["market_id"] == place["market"]]
        own = [one for one in mine if one["brand_id"] == place["brand"]]
        general = [one for one in mine if one["brand_id"] is None]
        begins = _at(own[0]["valid_from"]) if own else ALWAYS
        before = [one for one in general if _at(one["valid_from"]) < begins]
        found += _in_turn(before, begins, place)
        found += _in_turn(own, ALWAYS, place)
    return found


def _in_turn(versions: list[Row], end: object, place: Row) -> Iterator[dict[str, object]]:
    ends = [one["valid_from"] for one in versions[1:]] + [end] * bool(versions)
    for one, until in zip(versions, ends, strict=True):
        name = policy_name(one["country"], one["version"])
        yield {**place, "policy": name, "since": _at(one["valid_from"]), "until": _at(until)}


def _at(value: object) -> datetime:
    return msgspec.convert(value, datetime, strict=False)


LINE = """
SELECT s.*, p.style, p.sku, p.title, p.size, p.category, p.supplier, p.media, v.policy
FROM sold s JOIN product p ON p.product = s.product
LEFT JOIN span v ON v.market = s.market AND v.brand = s.brand
  AND s.moment >= v.since AND s.moment < v.until
WHERE s.on_day BETWEEN DATE '{since}' AND DATE '{until}'
"""
HOW = """
SELECT b.*, CAST(1 AS DOUBLE) * b.pieces / t.pieces AS part,
  l.style, l.sku, l.title, l.size, l.category, l.supplier, l.media, l.policy, l.country, l.channel,
  l.batch, l.customer, l.purchase, l.moment AS sold_at, l.on_day AS sold_day
FROM back b JOIN line l ON l.line = b.line
JOIN (SELECT "of", sum(pieces) AS pieces FROM back GROUP BY "of") t ON t."of" = b."of"
"""


@contextmanager
def opened(book: Book, url: str) -> Generator[BaseBackend]:
    """An engine that has it as `line` (what was sold) and `came` (what came back of it)."""
    with engine(url) as analytics:
        for name in ("product", "sold", "back", "again", "span"):
            taken_in(analytics, name, getattr(book, name))
        line = LINE.format(since=book.period.since, until=book.period.until)
        for name, query in (("line", line), ("came", HOW)):
            keep(analytics, name, query)
        yield analytics
