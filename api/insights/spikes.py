"""What stands out: exact tests of counts against the usual, at a false-alarm rate that is kept.

Of a series (a product, one reason of it, one of its sizes, one of its batches) so many returns
came in the last days, and so many before. Both are Poisson with one unknown rate times an
exposure: what was sold, by how long after it things come back, by the day of the week. Given their
sum, the recent ones are binomial, whatever the rate is (Przyborowski and Wilenski 1940): so the
chance below is exact also for a product that is sold since a month, and nothing is estimated that
an alarm could hang on. Each test is given its part of the rate (Bonferroni over the windows, the
days and the series of a product), so false alarms stay at or below it by the union bound.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy import stats

Counts: TypeAlias = NDArray[np.int64]
Exposure: TypeAlias = NDArray[np.float64]

FALSE_PER_PRODUCT_YEAR = 0.02
"""One false alarm in fifty years of a product, at most: of a thousand products, twenty a year."""
WINDOWS = (1, 7, 28)
DAYS_A_YEAR = 365
FEWEST = 3
"""Fewer than this is never told, however rare."""


class AlertKind(StrEnum):
    """What of a product stands out."""

    PRODUCT = "PRODUCT"
    REASON = "REASON"
    SIZE = "SIZE"
    BATCH = "BATCH"


@dataclass(frozen=True, slots=True)
class Series:
    """By day, the last one last. `others`: what a batch is held against, which has no past of its
    own; None: its own days before."""

    cases: Counts
    exposure: Exposure
    others: tuple[int, float] | None = None


@dataclass(frozen=True, slots=True)
class Spike:
    days: int
    """Since when it is unlike before, the last day included."""
    cases: int
    expected: float
    chance: float
    """Of so many or more, were nothing the matter."""
    alone_once_in_years: float
    """How long this product would have to be quiet for a false alarm as strong as this."""


def level(kind: AlertKind, alike: int, *, rate: float = FALSE_PER_PRODUCT_YEAR) -> float:
    """What one test of one series on one day may use up; `alike`: how many of this kind the
    product has."""
    return rate / len(AlertKind) / max(alike, 1) / DAYS_A_YEAR / len(WINDOWS)


def spike(series: Series, *, at_most: float) -> Spike | None:
    """At the end of the last day."""
    found = [_in_window(series, days) for days in WINDOWS if days < len(series.cases)]
    recent, _, chance = zip(*found, strict=True)
    best = int(np.argmin(chance))
    if chance[best] > at_most or recent[best] < FEWEST:
        return None
    days = _since(series, longest=WINDOWS[best])
    cases, usual, _ = _in_window(series, days)
    years = at_most / max(chance[best], 1e-300) / FALSE_PER_PRODUCT_YEAR
    return Spike(days, cases, usual, chance[best], years)


def _in_window(series: Series, days: int) -> tuple[int, float, float]:
    """How many there were, how many would be usual, and the chance of so many."""
    recent, exposed = int(series.cases[-days:].sum()), float(series.exposure[-days:].sum())
    before, rest = series.others or (
        int(series.cases[:-days].sum()),
        float(series.exposure[:-days].sum()),
    )
    chance = float(chances(np.array(recent), np.array(before), np.array(exposed), np.array(rest)))
    return recent, before * exposed / rest if rest else 0.0, chance


def chances(recent: Counts, before: Counts, exposed: Exposure, rest: Exposure) -> Exposure:
    """Of as many or more in the window, given how many there were in all. Without anything to go
    by, nothing stands out."""
    whole = exposed + rest
    share = np.divide(exposed, whole, out=np.ones_like(whole), where=(whole > 0) & (rest > 0))
    return np.asarray(stats.binom.sf(recent - 1, recent + before, share), np.float64)


def _since(series: Series, *, longest: int) -> int:
    """How many days ago it most likely began: from there on chance explains the least."""
    return min(range(1, longest + 1), key=lambda days: _in_window(series, days)[2])


def exposures(sold: Counts, ages: Exposure, weekdays: Exposure) -> Exposure:
    """How many returns a day may expect, but for a factor: what was sold before it, by the share
    that comes back after so many days, by its day of the week. `weekdays` is as long as `sold`."""
    return np.convolve(sold, ages)[: len(sold)] * weekdays


def age_curve(ages: Sequence[int] | Counts, *, most: int) -> Exposure:
    """The share of what comes back that does so after 0, 1, 2 … days. A little of everything."""
    seen = np.bincount(np.clip(np.asarray(ages, np.int64), 0, most), minlength=most + 1) + 0.5
    return seen / seen.sum()


def weekday_factors(cases: Counts, exposure: Exposure, *, first: int) -> Exposure:
    """For each day of a year of all products: busier days of the week expect more. `first`: the
    weekday of the first day."""
    weekday = (np.arange(len(cases)) + first) % 7
    seen = np.bincount(weekday, weights=cases, minlength=7) + 10.0
    meant = np.bincount(weekday, weights=exposure, minlength=7)
    factor = seen / np.maximum(meant / max(meant.sum(), 1e-9) * seen.sum(), 1e-9)
    return factor[weekday]
