"""How much of what a customer buys comes back: a rate, drawn to the shop's by how little is known.

Beta-binomial: of n order lines k came back, and customers' true rates are Beta(α, β) distributed,
so the best guess for one is (k + α) / (n + α + β). Someone who returned the only thing they ever
bought is not a person who returns everything. Faults and recalls are never in k.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
import numpy as np

from api.loyalty.rules import Purchase
from api.loyalty.special import Floats, betaincinv, betaln, digamma

HALF_LIFE = timedelta(days=180)
"""An order counts half after this long: people change."""
FORGOTTEN = timedelta(days=730)
"""What is older says nothing about somebody any more."""
FEWEST = 100
"""Customers for whom a shop's own prior is fitted; with fewer it is mostly chance."""
LIKELY = 0.9
"""How much of the posterior lies between `lowest` and `highest`."""


class Prior(msgspec.Struct, frozen=True):
    """How the true rates of a shop's customers are spread."""

    alpha: float
    beta: float

    @property
    def mean(self) -> float:
        return self.alpha / (self.alpha + self.beta)


USUAL_RATE = 0.123
"""Parcels that come back, B2C, the Netherlands 2022 (ACM and Thuiswinkel)."""
USUAL_WEIGHT = 3.745
"""α + β: 1.706 + 2.039, fitted to 37,003 customers of a fashion shop (DMC 2014)."""
USUAL = Prior(USUAL_RATE * USUAL_WEIGHT, (1 - USUAL_RATE) * USUAL_WEIGHT)
"""For a shop that knows too little of its own customers."""


class Rate(msgspec.Struct, frozen=True):
    """Shares of order lines, 0 to 1."""

    mean: float
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class Counts:
    """Order lines, and those that came back."""

    lines: float
    returned: float


def remembered(purchases: Sequence[Purchase], at: datetime) -> tuple[Purchase, ...]:
    return tuple(one for one in purchases if at - FORGOTTEN < one.at <= at)


def counted(purchases: Sequence[Purchase], at: datetime) -> Counts:
    """As they were, of what is not forgotten."""
    known = remembered(purchases, at)
    return Counts(sum(one.lines for one in known), sum(one.returned for one in known))


def faded(purchases: Sequence[Purchase], at: datetime) -> Counts:
    """Each order by half for every half-life of its age."""
    known = [(0.5 ** ((at - one.at) / HALF_LIFE), one) for one in remembered(purchases, at)]
    return Counts(
        sum(weight * one.lines for weight, one in known),
        sum(weight * one.returned for weight, one in known),
    )


def rate_of(counts: Counts, prior: Prior) -> Rate:
    """The posterior mean, and where the true rate lies with a probability of LIKELY."""
    alpha = counts.returned + prior.alpha
    beta = counts.lines - counts.returned + prior.beta
    tail = (1 - LIKELY) / 2
    lowest, highest = betaincinv(alpha, beta, np.array([tail, 1 - tail]))
    return Rate(alpha / (alpha + beta), float(lowest), float(highest))


def prior_of(customers: Sequence[Counts]) -> Prior:
    """By maximum likelihood of the beta-binomial; USUAL where there is too little to fit it to."""
    known = [one for one in customers if one.lines > 0]
    returned = np.array([one.returned for one in known], dtype=np.float64)
    lines = np.array([one.lines for one in known], dtype=np.float64)
    if len(known) < FEWEST or not 0 < returned.sum() < lines.sum():
        return USUAL

    def unlikely(logs: Floats) -> tuple[float, Floats]:
        """Minus the log-likelihood by the logarithms of α and β, and its gradient."""
        a, b = np.exp(logs)
        k, rest = returned + a, lines - returned + b
        value = np.sum(betaln(a, b) - betaln(k, rest))
        both = digamma(a + b) - digamma(lines + a + b)
        slope_a = np.sum(digamma(a) - digamma(k) - both)
        slope_b = np.sum(digamma(b) - digamma(rest) - both)
        return float(value), np.array([a * slope_a, b * slope_b])

    from scipy.optimize import minimize  # a third of a second, which no other start should cost

    start = np.log([USUAL.alpha, USUAL.beta])
    # Without spread among customers the weight would grow for ever: e^9 lines are enough.
    found = minimize(unlikely, start, jac=True, method="L-BFGS-B", bounds=[(-7, 9)] * 2)
    alpha, beta = np.exp(found.x)
    return Prior(float(alpha), float(beta))
