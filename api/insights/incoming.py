"""What will come in on the next days, per SKU, with an interval: for whoever plans the dock.

Two sources: returns that were asked for and are not here yet, by how long parcels take; and those
that will still be asked for, by what was sold, the age at which things come back, and how often
this one does (towards the shop's rate where little of it was sold). The spread of a day is that of
a negative binomial, whose variance is measured on the weeks before instead of assumed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy import stats

from api.insights.spikes import Counts, Exposure, age_curve

AHEAD = 14
"""Days that are foretold."""
ASKED_WITHIN, ON_ITS_WAY = 60, 30
"""Days from the sale to the wish, and from that to the dock, at most."""
WEIGHT = 50.0
"""The shop's own rate counts as much as so many pieces sold of a SKU."""
TESTED = 28
"""Days before today that tell how far days lie apart."""
SURE = 0.9
TAILS = ((1 - SURE) / 2, (1 + SURE) / 2)
LEAST_MEANT = 0.01
"""Days that expect less than this tell nothing of how far days lie apart."""
Days = NDArray[np.float64]


class Expected(msgspec.Struct, frozen=True):
    """Pieces of one SKU on one day; 90 of 100 such days lie within low and high."""

    likely: float
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Past:
    """Of each SKU (a row) by day, the last day last."""

    sold: Counts
    asked: Counts
    """Pieces that customers asked to send back."""
    ages: Sequence[int] | Counts
    """Days from the sale to that, of all that were asked for."""
    lags: Sequence[int] | Counts = (0,)
    """Days from that to the dock, of all that came."""


def expected(
    past: Past, on_the_way: Mapping[int, Sequence[int]] | None = None
) -> list[list[Expected]]:
    """By SKU and day from today on. `on_the_way`: of each piece that was asked for and is not here,
    how many days ago."""
    wide = max(1.0, dispersion(past))
    lag = age_curve(past.lags, most=ON_ITS_WAY) if len(past.lags) > 1 else np.ones(1)
    lately = past.sold[:, -TESTED:].mean(axis=1, keepdims=True) if past.sold.size else past.sold
    wishes = _wishes(past, np.repeat(lately, AHEAD, axis=1))
    return [
        _told(np.convolve(row, lag)[:AHEAD] + _coming((on_the_way or {}).get(sku, ()), lag), wide)
        for sku, row in enumerate(wishes)
    ]


def _wishes(past: Past, sold_later: Days | Counts) -> list[Days]:
    """Of each SKU, for the days after the last one, on which so much more will be sold."""
    curve = age_curve(past.ages, most=ASKED_WITHIN)
    length: int = past.sold.shape[1]
    ages = np.minimum(np.arange(length)[::-1], len(curve) - 1)
    ripe: Days = curve.cumsum()[ages]
    due, back = past.sold @ ripe, past.asked.sum(axis=1)
    usual = float(back.sum()) / max(float(due.sum()), 1e-9)
    rates: Days = (back + WEIGHT * usual) / (due + WEIGHT)
    return [
        rate * np.convolve(np.concatenate([sold, later]), curve)[length : length + len(later)]
        for rate, sold, later in zip(rates, past.sold, sold_later, strict=True)
    ]


def _coming(asked_ago: Sequence[int], lag: Exposure) -> Days:
    """Each comes on one of the days on which it still can; what is overdue comes no more."""
    longer = np.concatenate([lag, np.zeros(AHEAD)])
    found = np.zeros(AHEAD)
    for ago in asked_ago:
        left = float(longer[ago:].sum()) if ago < len(lag) else 0.0
        if left > 0:
            found += longer[ago : ago + AHEAD] / left
    return found


def dispersion(past: Past) -> float:
    """How much further days lie apart than chance alone would have them: the variance of the
    last weeks over their mean, by what was sold and the rates of before."""
    if past.sold.shape[1] <= 2 * TESTED:
        return 1.0
    before = Past(past.sold[:, :-TESTED], past.asked[:, :-TESTED], past.ages)
    seen, sold = past.asked[:, -TESTED:], past.sold[:, -TESTED:]
    meant = np.array(_wishes(before, sold))
    asked = meant > LEAST_MEANT
    total = float(meant[asked].sum())
    return float(((seen - meant)[asked] ** 2).sum()) / total if total else 1.0


def _told(mean: Days, wide: float) -> list[Expected]:
    """A negative binomial of this mean, `wide` times as wide as Poisson's."""
    mean = np.maximum(mean, 1e-9)
    if wide <= 1.001:
        ends = [stats.poisson.ppf(part, mean) for part in TAILS]
    else:
        ends = [stats.nbinom.ppf(part, mean / (wide - 1), 1 / wide) for part in TAILS]
    low, high = (cast(Days, end) for end in ends)  # scipy's types allow for a single number
    return [
        Expected(one, int(least), int(most))
        for one, least, most in zip(mean.tolist(), low.tolist(), high.tolist(), strict=True)
    ]
