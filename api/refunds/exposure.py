"""How long money is out for goods that nobody has seen, and what of it likely stays out. Pure.

What never comes is estimated from the shop's own past: of the early refunds that were out as long
as this one is, how many never saw their goods. Each age has a beta posterior of its own, from
Jeffreys' prior, and the goods of that age are drawn from it, so few past refunds give a wide range.
"""

from collections.abc import Sequence

import msgspec
import numpy as np

AGES = (0, 4, 8, 15)
"""Days out, from: none to three, four to seven, eight to fourteen, more."""
NEVER = 60
"""What has not come after so many days never does."""
LEAST = 20
"""Of fewer past refunds nothing is said."""
DRAWS, SURE = 4000, (2.5, 97.5)


class Out(msgspec.Struct, frozen=True):
    minor: int
    days: int


class Loss(msgspec.Struct, frozen=True):
    """In minor units; 95 in 100 between low and high."""

    low: int
    likely: int
    high: int


def age_of(days: int) -> int:
    """The place of its age in AGES."""
    return sum(days >= since for since in AGES[1:])


def likely_lost(out: Sequence[Out], past: Sequence[int | None]) -> Loss | None:
    """`past`: after how many days goods came that had been paid for; None: never."""
    if len(past) < LEAST:
        return None
    luck = np.random.default_rng(0)  # the same facts give the same answer
    lost = np.zeros(DRAWS)
    for place, since in enumerate(AGES):
        of_age = [one.minor for one in out if age_of(one.days) == place]
        still = [days for days in past if days is None or days >= since]
        never = sum(days is None for days in still)
        chance = luck.beta(never + 0.5, len(still) - never + 0.5, DRAWS)
        if of_age:
            lost += luck.binomial(len(of_age), chance) * (sum(of_age) / len(of_age))
    low, high = np.percentile(lost, SURE)
    return Loss(round(low), round(lost.mean()), round(high))
