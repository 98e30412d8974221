"""What suggestions bring: those who saw them beside those who were held out, by chance alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, variance

from scipy import stats

SURE = 0.95
FEWEST = 10
"""Returns in each arm below which nothing is said."""


@dataclass(frozen=True, slots=True)
class Uplift:
    """Per return, in minor units; the interval holds the true figure 95 times in 100."""

    likely: float
    low: float
    high: float


def uplift(shown: Sequence[int], held_out: Sequence[int]) -> Uplift | None:
    """Student's interval of the difference of the means, with one spread for both arms; None where
    there is too little. Of most returns nothing stays, and few are held out: with a spread of its
    own (Welch) a dozen of those would hold the truth in half of all cases (README)."""
    sizes = len(shown), len(held_out)
    if min(sizes) < FEWEST:
        return None
    likely, freedom = fmean(shown) - fmean(held_out), sum(sizes) - 2
    apart = sum((n - 1) * variance(arm) for n, arm in zip(sizes, (shown, held_out), strict=True))
    error = sqrt(apart / freedom * sum(1 / n for n in sizes))
    reach = float(stats.t.ppf((1 + SURE) / 2, freedom)) * error
    return Uplift(likely, likely - reach, likely + reach)
