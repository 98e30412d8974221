"""Why a million order lines came back, against counting them one by one."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
import pyarrow as pa

from api.analytics.arrow import by_utc, with_days
from api.insights.book import BACK_DAYS, SOLD_DAYS, Book, opened
from api.insights.figures import groups
from api.insights.rules import InsightGroup
from api.insights.whole import insights_of
from api.simulation.past import Period
from tests.bench.figures import Figure

LINES, PRODUCTS, RATE = 1_000_000, 5_000, 0.2
FIRST, DAYS = datetime(2026, 1, 1), 200  # noqa: DTZ001  as the columns have them: UTC, unsaid
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def figures(*, quick: bool, full: bool, orders: int) -> Iterator[Figure]:
    insights_of(invented(1_000), "duckdb://", handling=950)  # what is only loaded once
    book = invented(LINES // 10 if quick else LINES)
    begin = time.perf_counter()
    with opened(book, "duckdb://") as analytics:
        found = groups(analytics, InsightGroup.PRODUCT, handling=950)
    seconds, alone = time.perf_counter() - begin, one_by_one(book)
    assert found
    yield Figure(
        name=f"rates and costs of products, {len(book.sold):,} lines",
        value=round(seconds, 2),
        unit="s",
        ratio=round(alone / seconds, 1),
        against=f"the rates alone, row by row ({alone:.1f} s)",
    )
    begin = time.perf_counter()
    insights_of(book, "duckdb://", handling=950)
    yield Figure(
        name=f"all insights of {len(book.sold):,} lines",
        value=round(time.perf_counter() - begin, 2),
        unit="s",
    )


def one_by_one(book: Book) -> float:
    begin = time.perf_counter()
    style = {row["product"]: row["style"] for row in book.product.to_pylist()}
    of = {row["line"]: style[row["product"]] for row in book.sold.to_pylist()}
    sold: dict[str, int] = {}
    back: dict[str, int] = {}
    for name in of.values():
        sold[name] = sold.get(name, 0) + 1
    for row in book.back.to_pylist():
        back[of[row["line"]]] = back.get(of[row["line"]], 0) + row["pieces"]
    assert all(back.get(name, 0) <= count for name, count in sold.items())
    return time.perf_counter() - begin


def invented(lines: int) -> Book:
    rng = np.random.default_rng(2026)
    at = _times(rng.random(lines) * DAYS)
    number = np.arange(lines)
    sold = {
        "line": number, "product": rng.integers(0, PRODUCTS, lines), "purchase": number // 2,
        "customer": rng.integers(0, lines // 4, lines), "market": np.ones(lines, int),
        "brand": np.ones(lines, int), "country": rng.choice(["NL", "BE", "DE"], lines),
        "channel": np.full(lines, "ONLINE"), "batch": rng.choice(["1", "2"], lines),
        "moment": at, "units": np.ones(lines, int), "paid": rng.integers(900, 9000, lines),
        "zone": np.full(lines, "Europe/Amsterdam"),
    }  # fmt: skip
    chosen = np.flatnonzero(rng.random(lines) < RATE)
    many = len(chosen)
    none = np.zeros(many, int)
    back = {
        "line": chosen, "of": chosen.astype(str), "moment": at[chosen] + np.timedelta64(9, "D"),
        "reason": rng.choice(["too_small", "changed_mind", "defective"], many),
        "pieces": none + 1, "value": sold["paid"][chosen], "shipping": none, "wear": none,
        "bonus": none, "lost": none + 100, "acceptance": np.full(many, "ACCEPTED"),
        "resolution": np.full(many, "ORIGINAL_PAYMENT_METHOD"), "early": np.zeros(many, bool),
        "settled_at": at[chosen] + np.timedelta64(12, "D"), "reception": np.full(many, "RECEIVED"),
        "came_at": at[chosen] + np.timedelta64(11, "D"),
        "zone": np.full(many, "Europe/Amsterdam"),
    }  # fmt: skip
    names = np.arange(PRODUCTS).astype(str)
    product: dict[str, Any] = {
        "product": np.arange(PRODUCTS), "sku": names,
        **dict.fromkeys(("style", "title"), np.char.add("S", names)),
        **dict.fromkeys(("size", "category", "supplier", "media"), np.full(PRODUCTS, "M")),
    }  # fmt: skip
    again = {name: sold[name] for name in ("customer", "purchase", "moment")}
    span = {
        "market": [1], "brand": [1], "policy": ["NL 1"], "since": [FIRST - timedelta(days=9)],
        "until": [FIRST + timedelta(days=9999)],
    }  # fmt: skip
    period = Period(date(2026, 1, 1), date(2026, 7, 30), "EUR")
    dated = (
        by_utc(with_days(pa.table(columns), days, zone="zone"))
        for columns, days in ((sold, SOLD_DAYS), (back, BACK_DAYS))
    )
    return Book(period, NOW, pa.table(product), *dated, pa.table(again), pa.table(span))


def _times(days: "np.ndarray[Any, np.dtype[np.float64]]") -> "np.ndarray[Any, Any]":
    return np.datetime64(FIRST, "us") + (days * 86_400_000_000).astype("timedelta64[us]")
