"""What a customer will still buy: how often by BG/NBD, for how much by Gamma-Gamma.

P. Fader, B. Hardie, K. Lee: «Counting your customers» the easy way. Marketing Science 24 (2005).
P. Fader, B. Hardie: The Gamma-Gamma model of monetary value (2013), brucehardie.com/notes/025.

Time in weeks. A customer has bought x times again, last t_x weeks after the first time, and is
known for T weeks. Everything is an array over customers or a number.
"""

from collections.abc import Callable

import msgspec
import numpy as np
from scipy.optimize import minimize

from api.loyalty.special import Floats, Numbers, betaln, expit, gammaln

WIDEST = 12.0
"""Parameters are looked for between e^-12 and e^12; at the edge the model does not fit."""

MOST_TERMS = 5_000


class Buying(msgspec.Struct, frozen=True):
    """BG/NBD: rates are Gamma(r, alpha), and after each purchase a customer is gone for good with
    a probability that is Beta(a, b)."""

    r: float
    alpha: float
    a: float
    b: float

    def log_likelihood(self, x: Floats, t_x: Floats, T: Floats) -> float:  # noqa: N803  the paper's
        """Summed over the customers (eq. 6)."""
        r, alpha, a, b = self.r, self.alpha, self.a, self.b
        common = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
        stays = betaln(a, b + x) - betaln(a, b)
        alive = -(r + x) * np.log(alpha + T)
        gone = np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + t_x)
        either = np.where(x > 0, np.logaddexp(alive, gone), alive)
        return float(np.sum(common + stays + either))

    def alive(self, x: Numbers, t_x: Numbers, T: Numbers) -> Floats:  # noqa: N803  as there
        """The probability of not being gone; 1 for who bought once."""
        r, alpha, a, b = self.r, self.alpha, self.a, self.b
        silence = (r + x) * (np.log(alpha + T) - np.log(alpha + t_x))
        gone = np.log(a) - np.log(b + np.maximum(x, 1) - 1) + silence
        return np.where(np.asarray(x) > 0, expit(-gone), 1.0)

    def expected(self, x: Numbers, t_x: Numbers, T: Numbers, *, weeks: float) -> Floats:  # noqa: N803  as there
        """Purchases in the next weeks (eq. 10). The hypergeometric function is taken after
        Euler's transformation: the paper's form overflows for who buys often."""
        r, alpha, a, b = self.r, self.alpha, self.a, self.b
        if abs(a - 1) < 1e-6:
            a = 1 + 1e-6  # the limit at a = 1 exists, the quotient does not
        z = weeks / (alpha + T + weeks)
        series = hypergeometric(a + b - 1 - r, a - 1, a + b + x - 1, z)
        if_alive = (a + b + x - 1) / (a - 1) * (1 - (1 - z) ** (a - 1) * series)
        return if_alive * self.alive(x, t_x, T)


class Spending(msgspec.Struct, frozen=True):
    """Gamma-Gamma: a purchase is Gamma(p, ν), and ν differs by customer as Gamma(q, v)."""

    p: float
    q: float
    v: float
    """In the unit of the amounts."""

    def log_likelihood(self, x: Floats, mean: Floats) -> float:
        """Summed over customers who bought again, x times for `mean` (eq. 1a)."""
        p, q, v = self.p, self.q, self.v
        total = v + x * mean
        return float(
            np.sum(
                q * np.log(v / total)
                + p * x * np.log(x * mean / total)
                - np.log(mean)
                - betaln(p * x, q)
            )
        )

    def expected(self, x: Numbers, mean: Numbers) -> Floats:
        """What one purchase of this customer is worth (eq. 5); x = 0: of the average customer."""
        return np.asarray(self.p * (self.v + x * mean) / (self.p * x + self.q - 1))


def hypergeometric(a: Numbers, b: Numbers, c: Numbers, z: Numbers) -> Floats:
    """Gauss's 2F1 for 0 ≤ z < 1, by its series. scipy's own is infinite where c is large and z is
    near 1: hyp2f1(1, -0.5, 99.5, 0.93)."""
    term = total = np.ones(np.broadcast(a, b, c, z).shape)
    for n in range(MOST_TERMS):
        term = term * (a + n) * (b + n) / ((c + n) * (n + 1)) * z
        total = total + term
        if np.all(np.abs(term) <= 1e-15 * np.abs(total)):
            break
    return total


def fit_buying(x: Floats, t_x: Floats, T: Floats) -> Buying | None:  # noqa: N803  as there
    """By maximum likelihood; None where the model does not fit."""
    unit = float(np.mean(T))

    def unlikely(logs: Floats) -> float:
        r, alpha, a, b = np.exp(logs)
        return -Buying(r, alpha, a, b).log_likelihood(x, t_x / unit, T / unit) / len(x)

    found = _most_likely(unlikely, 4)
    return Buying(found[0], found[1] * unit, found[2], found[3]) if found else None


def fit_spending(x: Floats, mean: Floats) -> Spending | None:
    """By maximum likelihood; None where the model does not fit, or has no mean (q ≤ 1)."""
    unit = float(np.mean(mean))

    def unlikely(logs: Floats) -> float:
        p, q, v = np.exp(logs)
        return -Spending(p, q, v).log_likelihood(x, mean / unit) / len(x)

    found = _most_likely(unlikely, 3)
    return Spending(found[0], found[1], found[2] * unit) if found and found[1] > 1 else None


def _most_likely(unlikely: Callable[[Floats], float], count: int) -> list[float] | None:
    found = minimize(
        unlikely,
        np.zeros(count),
        method="L-BFGS-B",
        bounds=[(-WIDEST, WIDEST)] * count,
        options={"ftol": 1e-13, "gtol": 1e-8, "maxiter": 500},
    )
    inside = bool(np.all(np.abs(found.x) < WIDEST - 1e-3))
    return [float(value) for value in np.exp(found.x)] if inside else None
