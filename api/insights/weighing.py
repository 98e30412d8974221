"""What is on its way and what was sold lately, as the days to come: `incoming` decides."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import msgspec
import numpy as np
from ibis import BaseBackend

from api.analytics.engine import asked
from api.insights.book import Book, opened
from api.insights.incoming import AHEAD, Expected, Past, expected
from api.insights.spikes import Counts
from api.insights.watching import COMES_BACK_WITHIN, LOOKED_BACK, first_day_read

DAY = "date_diff('day', DATE '{since}', on_day)"
SOLD = f"""
SELECT sku, {DAY} AS day, CAST(sum(units) AS BIGINT) AS pieces
FROM line WHERE on_day < DATE '{{until}}' GROUP BY ALL
"""
ASKED = f"""
SELECT sku, {DAY} AS day, CAST(sum(pieces) AS BIGINT) AS pieces
FROM came WHERE on_day < DATE '{{until}}' GROUP BY ALL
"""
AGES = """
SELECT date_diff('day', sold_day, on_day) AS days FROM came
WHERE moment >= sold_at
"""
LAGS = """
SELECT date_diff('day', on_day, came_day) AS days FROM came
WHERE came_at >= moment
"""
COMING = """
SELECT sku, greatest(0, date_diff('day', on_day, DATE '{until}')) AS days FROM came
WHERE came_at IS NULL AND reception IN ('AWAITING', 'IN_TRANSIT')
"""
TITLES = "SELECT sku, max(title) AS title FROM product GROUP BY sku"
MOST = 100
"""SKUs: those of which most will come."""


class DayView(msgspec.Struct, frozen=True):
    day: date
    likely: float
    low: int
    high: int


class SkuView(msgspec.Struct, frozen=True):
    sku: str
    title: str
    likely: float
    on_the_way: int
    days: tuple[DayView, ...]


@dataclass(frozen=True, slots=True)
class Coming:
    together: tuple[DayView, ...]
    variants: tuple[SkuView, ...]


def coming_in(book: Book, url: str, *, today: date) -> Coming:
    with opened(book, url) as analytics:
        titles = {row["sku"]: row["title"] for row in _rows(analytics, TITLES)}
        ages, lags = (_days(analytics, query) for query in (AGES, LAGS))
        sold, wished = (_counts(analytics, query, today) for query in (SOLD, ASKED))
        ago: defaultdict[str, list[int]] = defaultdict(list)
        for row in _rows(analytics, COMING.format(until=today)):
            ago[row["sku"]].append(row["days"])
    names = sorted(sold)
    nothing = np.zeros(LOOKED_BACK + COMES_BACK_WITHIN, np.int64)
    if not names:
        return Coming((), ())
    sales = np.array([sold[name] for name in names])
    wishes = np.array([wished.get(name, nothing) for name in names])
    way = {place: ago[name] for place, name in enumerate(names) if name in ago}
    every = expected(Past(sales, wishes, ages, lags), way)
    rows = [
        _sku(name, titles[name], len(ago.get(name, ())), days, today)
        for name, days in zip(names, every, strict=True)
    ]
    whole = Past(sales.sum(axis=0)[None], wishes.sum(axis=0)[None], ages, lags)
    (together,) = expected(whole, {0: [days for of in ago.values() for days in of]})
    largest = sorted(rows, key=lambda one: (-one.likely, one.sku))[:MOST]
    return Coming(_dated(together, today), tuple(largest))


def _sku(name: str, title: str, way: int, days: list[Expected], today: date) -> SkuView:
    return SkuView(name, title, sum(one.likely for one in days), way, _dated(days, today))


def _dated(days: list[Expected], today: date) -> tuple[DayView, ...]:
    dates = (today + timedelta(days=day) for day in range(AHEAD))
    return tuple(
        DayView(at, one.likely, one.low, one.high) for at, one in zip(dates, days, strict=True)
    )


def _days(analytics: BaseBackend, query: str) -> list[int]:
    return [row["days"] for row in _rows(analytics, query)]


def _counts(analytics: BaseBackend, query: str, today: date) -> dict[str, Counts]:
    length = LOOKED_BACK + COMES_BACK_WITHIN
    found: defaultdict[str, Counts] = defaultdict(lambda: np.zeros(length, np.int64))
    for row in _rows(analytics, query.format(since=first_day_read(today), until=today)):
        if 0 <= row["day"] < length:
            found[row["sku"]][row["day"]] = row["pieces"]
    return dict(found)


def _rows(analytics: BaseBackend, query: str) -> list[dict[str, Any]]:
    return asked(analytics, query).to_pylist()
