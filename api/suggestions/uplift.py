"""What suggestions bring: those who saw them beside those who were held out, by chance alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, variance

from scipy import stats

SURE = 0.95
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Uplift:
    """Per return, in minor units; the interval holds the true figure 95 times in 100."""

    likely: float
    low: float
    high: float


def uplift(shown: Sequence[int], held_out: Sequence[int]) -> Uplift | None:
    """Welch's interval of the difference of the means; None where there is too little."""
    if min(len(shown), len(held_out)) < FEWEST:
        return None
    likely = fmean(shown) - fmean(held_out)
    parts = [variance(arm) / len(arm) for arm in (shown, held_out)]
    total = sum(parts)
    if not total:
        return Uplift(likely, likely, likely)
    sizes = (len(shown), len(held_out))
    freedom = total**2 / sum(part**2 / (n - 1) for part, n in zip(parts, sizes, strict=True))
    reach = float(stats.t.ppf((1 + SURE) / 2, freedom)) * sqrt(total)
    return Uplift(likely, likely - reach, likely + reach)
