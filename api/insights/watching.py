"""The days of a brand as series, and which of them stand out. No decisions: `spikes` decides."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

import numpy as np
from ibis import BaseBackend

from api.analytics.engine import asked
from api.insights.book import Book, opened
from api.insights.spikes import (
    FEWEST,
    WINDOWS,
    AlertKind,
    Counts,
    Exposure,
    Series,
    Spike,
    age_curve,
    exposures,
    level,
    spike,
    weekday_factors,
)
from api.reasons.rules import REASONS

LOOKED_BACK = 182
"""Days of returns that say what is usual."""
COMES_BACK_WITHIN = 60
"""Days after which what is sold is hardly ever sent back."""
OF = {
    AlertKind.PRODUCT: "''",
    AlertKind.REASON: "coalesce(reason, '')",
    AlertKind.SIZE: "size",
    AlertKind.BATCH: "batch",
}
CASES = """
SELECT style, {name} AS name, date_diff('day', DATE '{since}', on_day) AS day,
  count(DISTINCT "of") AS cases
FROM came WHERE {name} IS NOT NULL AND on_day >= DATE '{since}' AND on_day < DATE '{until}'
GROUP BY ALL
"""
SOLD = """
SELECT style, {name} AS name, date_diff('day', DATE '{since}', on_day) AS day,
  CAST(sum(units) AS BIGINT) AS cases
FROM line WHERE {name} IS NOT NULL AND on_day < DATE '{until}' GROUP BY ALL
"""
TITLES = "SELECT style, max(title) AS title FROM product GROUP BY style"
AGES = """
SELECT date_diff('day', sold_day, on_day) AS age
FROM came WHERE moment >= sold_at
"""
MOST_SAID = """
SELECT style, {name} AS name, coalesce(reason, '') AS reason, count(DISTINCT "of") AS cases
FROM came WHERE on_day >= DATE '{since}' AND on_day < DATE '{until}' GROUP BY ALL
ORDER BY cases DESC, reason
"""
Key = tuple[str, str]
"""The product, and what of it."""


@dataclass(frozen=True, slots=True)
class Found:
    kind: AlertKind
    style: str
    name: str
    title: str
    reason: str
    first_day: date
    cases: int
    expected: float
    sold: int
    once_in_years: float


def first_day_read(today: date) -> date:
    return today - timedelta(days=LOOKED_BACK + COMES_BACK_WITHIN)


def found_in(book: Book, url: str, *, today: date) -> list[Found]:
    """Of all days before this one, the last of which is told now. The surest first."""
    with opened(book, url) as analytics:
        days = _Days(analytics, first_day_read(today), today)
        found = [one for kind in AlertKind for one in _of_kind(days, kind)]
    return sorted(found, key=lambda one: -one.once_in_years)


def _of_kind(days: "_Days", kind: AlertKind) -> Iterator[Found]:
    cases, sold = days.cases(kind), days.sold(kind)
    alike: defaultdict[str, int] = defaultdict(int)
    for style, _ in sold:
        alike[style] += 1
    for (style, name), counts in cases.items():
        if counts[-max(WINDOWS) :].sum() < FEWEST:
            continue
        of = sold[style, ""] if kind is AlertKind.REASON else sold[style, name]
        many = len(REASONS) + 1 if kind is AlertKind.REASON else alike[style]
        series = days.series(counts, of, _others(style, name, kind, cases, sold, days))
        if (seen := spike(series, at_most=level(kind, many))) and days.goes_by(series):
            yield days.found(kind, style, name, seen, of)


def _others(
    style: str,
    name: str,
    kind: AlertKind,
    cases: Mapping[Key, Counts],
    sold: Mapping[Key, Counts],
    days: "_Days",
) -> tuple[int, float] | None:
    if kind is not AlertKind.BATCH:
        return None
    rest = [key for key in sold if key[0] == style and key[1] != name]
    exposed = sum(float(days.exposed(sold[key]).sum()) for key in rest)
    return sum(int(cases[key].sum()) for key in rest if key in cases), exposed


class _Days:
    """Counts by day, each as long as the period that returns are compared over."""

    def __init__(self, analytics: BaseBackend, since: date, until: date) -> None:
        self._analytics, self._since, self._until = analytics, since, until
        self._titles = {row["style"]: row["title"] for row in self._rows(TITLES)}

    def cases(self, kind: AlertKind) -> dict[Key, Counts]:
        return {key: counts[-LOOKED_BACK:] for key, counts in self._counts(CASES, kind).items()}

    def sold(self, kind: AlertKind) -> dict[Key, Counts]:
        """Reasons have the sales of their product."""
        of = AlertKind.PRODUCT if kind is AlertKind.REASON else kind
        return self._counts(SOLD, of)

    def exposed(self, sold: Counts) -> Exposure:
        meant = exposures(sold, self._ages, np.ones(len(sold)))[-LOOKED_BACK:]
        return meant * self._weekdays

    def series(self, cases: Counts, sold: Counts, others: tuple[int, float] | None) -> Series:
        return Series(cases, self.exposed(sold), others)

    def goes_by(self, series: Series) -> bool:
        """Whether there is anything to be usual."""
        return float(series.exposure.sum()) > 0

    def found(self, kind: AlertKind, style: str, name: str, seen: Spike, sold: Counts) -> Found:
        first = self._until - timedelta(days=seen.days)
        return Found(
            kind,
            style,
            name,
            self._titles[style],
            name if kind is AlertKind.REASON else self._reason(kind, style, name, first),
            first,
            seen.cases,
            seen.expected,
            int(sold[-seen.days - COMES_BACK_WITHIN :].sum()),
            seen.alone_once_in_years,
        )

    def _reason(self, kind: AlertKind, style: str, name: str, first: date) -> str:
        """The one that was given most often."""
        rows = self._rows(MOST_SAID.format(name=OF[kind], since=first, until=self._until))
        said = (row["reason"] for row in rows if (row["style"], row["name"]) == (style, name))
        return next(said, "")

    @cached_property
    def _ages(self) -> Exposure:
        ages = [row["age"] for row in self._rows(AGES)]
        return age_curve(ages, most=COMES_BACK_WITHIN)

    @cached_property
    def _weekdays(self) -> Exposure:
        """Of the whole brand."""
        cases = sum(self.cases(AlertKind.PRODUCT).values(), np.zeros(LOOKED_BACK, np.int64))
        length = (self._until - self._since).days
        sold = sum(self.sold(AlertKind.PRODUCT).values(), np.zeros(length, np.int64))
        meant = exposures(sold, self._ages, np.ones(length))[-LOOKED_BACK:]
        first = self._until - timedelta(days=LOOKED_BACK)
        return weekday_factors(cases, meant, first=first.weekday())

    def _counts(self, query: str, kind: AlertKind) -> dict[Key, Counts]:
        length = (self._until - self._since).days
        found: defaultdict[Key, Counts] = defaultdict(lambda: np.zeros(length, np.int64))
        said = query.format(name=OF[kind], since=self._since, until=self._until)
        for row in self._rows(said):
            if 0 <= row["day"] < length:
                found[row["style"], row["name"]][row["day"]] = row["cases"]
        return dict(found)

    def _rows(self, query: str) -> list[dict[str, Any]]:
        return asked(self._analytics, query).to_pylist()
