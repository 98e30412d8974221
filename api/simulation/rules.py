"""What a draft costs and brings, drawn many times: nobody knows, so the answer is a range.

    profit = Σ orders · margin − Σ returns · (cost + (1 − kept) · value) + Σ fees
             + Σ retained · margin − loss

Each draw takes every assumption from its range, an order book like the one replayed (a bootstrap
of its orders), and lets each order and each parcel be or not be, as likely as the draw says. Both
policies are played on the same draw; what is shown is their difference.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from api.simulation.answer import Range
from api.simulation.assumptions import Assumption

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
Progress = Callable[[int, int], None]
"""(done, of how many)"""
DRAWS = 1000
GRADES = ("A", "B", "C", "D", "E", "ungraded")
AMOUNTS = ("cost_per_return", "usual_fee")
"""Assumptions in whole units of the currency; all others are shares."""


@dataclass(frozen=True, slots=True)
class Side:
    """Returns under one policy. What a whole parcel has once is divided among its returns."""

    possible: Floats
    """1, or 0: that late it could not have come back."""
    fee: Floats
    waived: Floats
    direct_cost: Floats
    """Of the way back, as the policy says it."""
    instant: Flags
    credit: Flags
    """Settled by store credit, if people choose as they did."""
    bonus: Floats
    """On store credit, as a part of one."""
    keeps: Flags


@dataclass(frozen=True, slots=True)
class Played:
    """Orders and returns of a period under both policies. Money in minor units."""

    worth: Floats
    """Of each order."""
    dearer: Floats
    """By how much the draft makes the cheapest way back dearer; by order."""
    order: Whole
    """Of each return."""
    parcel: Whole
    part: Floats
    """Of a parcel: one divided by how many returns were in it."""
    pieces: Floats
    value: Floats
    grade: Whole
    """A place in GRADES."""
    fault: Flags
    current: Side
    draft: Side
    detour: Flags
    """The draft makes its way dearer, and a free one is hardly slower."""
    detour_cost: Floats
    newly: Flags
    """Store credit is offered by the draft alone."""
    years: float
    """How long the period is."""

    @property
    def parcels(self) -> int:
        return int(self.parcel.max()) + 1 if len(self.parcel) else 0


@dataclass(frozen=True, slots=True)
class Drawn:
    """By draw."""

    cost: Floats
    sales: Floats
    by_group: Floats
    """Under the draft: by draw, group and figure of FIGURES."""


FIGURES = ("returns", "fees", "waivers", "instant", "retained")


def drawn(
    it: Played,
    assumptions: Sequence[Assumption],
    groups: csr_array,
    *,
    minor: int,
    seed: int,
    draws: int = DRAWS,
    say: Progress = lambda _done, _of: None,
) -> Drawn:
    """`groups`: a row for each group, a column for each return. `minor`: units of the currency."""
    rng = np.random.default_rng(seed)
    cost, sales = np.zeros(draws), np.zeros(draws)
    by_group = np.zeros((draws, groups.shape[0], len(FIGURES)))
    for place in range(draws):
        sure = {one.name: _sure(one, rng) * _unit(one.name, minor) for one in assumptions}
        world = _world(it, sure, rng)
        cost[place], sales[place] = _difference(it, world, sure)
        by_group[place] = groups @ figures(it, it.draft, world.draft, sure["value_of_credit"])
        say(place + 1, draws)
    return Drawn(cost, sales, by_group)


def range_of(values: Floats) -> Range:
    low, likely, high = np.percentile(values, (2.5, 50, 97.5))
    return Range(round(low), round(likely), round(high))


def as_replayed(it: Played, value_of_credit: float) -> Floats:
    """FIGURES of each return as the policy in force has it for what happened."""
    happened = Outcome(it.current.possible, it.current.fee, it.current.waived, it.current.credit)
    return figures(it, it.current, happened, value_of_credit)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What people did, by return."""

    made: Floats
    """How often: 0, 1, or 2 where a free way brings another."""
    fee: Floats
    waived: Floats
    credit: Flags


@dataclass(frozen=True, slots=True)
class _World:
    """One draw: how often each order is in it, and what comes of it under the draft."""

    orders: Floats
    """As the policy in force has it."""
    placed: Floats
    """Under the draft, of each of these."""
    current: Outcome
    draft: Outcome
    direct_cost: Floats


def _sure(one: Assumption, rng: np.random.Generator) -> float:
    """Half of the draws lie below the value, half above it, evenly: the sources, a figure and two
    ends, say no more of the shape than that."""
    end = one.low if rng.random() < 0.5 else one.high
    return one.value + (end - one.value) * rng.random()


def _unit(name: str, minor: int) -> int:
    return minor if name in AMOUNTS else 1


def _world(it: Played, sure: Mapping[str, float], rng: np.random.Generator) -> _World:
    step = np.clip(it.dearer / max(sure["usual_fee"], 1), -1, 1)
    placed = _happens(sure["demand_effect"] * step, rng.random(len(step)))
    chance, detour, credit = rng.random((3, it.parcels))[:, it.parcel]
    less = np.where(it.fault, 0, sure["return_reduction"] * step[it.order])
    made = it.draft.possible * placed[it.order] * _happens(less, chance)
    free = it.detour & (detour < sure["free_way_uptake"])
    grown = 1 + sure["return_growth"]
    chosen = it.draft.credit | (it.newly & (credit < sure["credit_uptake"]))
    now = it.current
    return _World(
        orders=rng.poisson(1, len(step)).astype(np.float64),
        placed=placed,
        current=Outcome(now.possible * grown, now.fee, now.waived, now.credit),
        draft=Outcome(
            made * grown,
            np.where(free, 0, it.draft.fee),
            np.where(free, 0, it.draft.waived),
            chosen,
        ),
        direct_cost=np.where(free, it.detour_cost, it.draft.direct_cost),
    )


def _happens(change: Floats, chance: Floats) -> Floats:
    """How often something is done that was done once, if it becomes so much likelier."""
    return 1 + np.sign(change) * (chance < np.abs(change))


def _difference(it: Played, world: _World, sure: Mapping[str, float]) -> tuple[float, float]:
    """What returns cost more, and what sales bring more, in a year."""
    weight, margin = world.orders[it.order], sure["margin"]
    kept = np.array([sure[f"kept_{grade}"] for grade in GRADES])[it.grade]
    cost, kept_sales = 0.0, float(np.sum(world.orders * (world.placed - 1) * it.worth)) * margin
    for sign, side, out, extra in (
        (1, it.draft, world.draft, world.direct_cost - it.current.direct_cost),
        (-1, it.current, world.current, np.zeros(len(it.value))),
    ):
        goods = np.where(side.keeps, 1, 1 - kept) + sure["instant_loss"] * side.instant
        way = np.where(side.keeps, 0, it.part * sure["cost_per_return"] + extra)
        cost += sign * float(np.sum(weight * out.made * (way + goods * it.value - out.fee)))
        again = sure["value_of_credit"] * (margin - side.bonus * (1 - margin))
        sold = np.where(out.credit, again, 0) - margin
        kept_sales += sign * float(np.sum(weight * out.made * sold * it.value))
    return cost / it.years, kept_sales / it.years


def figures(it: Played, side: Side, out: Outcome, value_of_credit: float) -> Floats:
    """By return, in the order of FIGURES."""
    retained = np.where(out.credit, it.value * (1 + side.bonus) * value_of_credit, 0)
    each = (it.pieces, out.fee, out.waived, np.where(side.instant, it.value, 0), retained)
    return np.stack(each, axis=1) * out.made[:, None]
