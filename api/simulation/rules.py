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

from api.policy.document import RefundTiming
from api.policy.slots import SOON
from api.simulation.answer import Range
from api.simulation.assumptions import AMOUNTS, Assumption

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
Progress = Callable[[int, int], None]
"""(done, of how many)"""
DRAWS = 1000
GRADES = ("A", "B", "C", "D", "E", "ungraded")


@dataclass(frozen=True, slots=True)
class Way:
    """The way back of each return."""

    cost: Floats
    """Its direct cost, as the policy says it."""
    grams: Floats
    """Of CO2e; nan where nobody has attested them."""
    days: Floats
    """Until the money is there."""
    under_way: Floats
    """Days until the goods are here."""
    looking: Floats
    """Days more until somebody has looked at them."""

    def instead(self, where: Flags, other: "Way") -> "Way":
        return Way(
            np.where(where, other.cost, self.cost),
            np.where(where, other.grams, self.grams),
            np.where(where, other.days, self.days),
            np.where(where, other.under_way, self.under_way),
            np.where(where, other.looking, self.looking),
        )


@dataclass(frozen=True, slots=True)
class Side:
    """Returns under one policy. What a whole parcel has once is divided among its returns."""

    possible: Floats
    """1, or 0: that late it could not have come back."""
    late: Flags
    """It could not, but it could have on an earlier day."""
    fee: Floats
    waived: Floats
    way: Way
    soon: Whole
    """When the money goes, a place in SOONEST_LAST."""
    credit: Flags
    """Settled by store credit, if people choose as they did."""
    bonus: Floats
    """On store credit, as a part of one."""
    keeps: Flags

    @property
    def instant(self) -> Flags:
        """Paid before anything has come back."""
        return self.soon == SOON[RefundTiming.INSTANT]


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
    detour_way: Way
    longer: Floats
    """Days that the draft gives more, of returns that both allow."""
    newly: Flags
    """Store credit is offered by the draft alone."""
    years: float
    """How long the period is."""

    @property
    def parcels(self) -> int:
        return int(self.parcel.max()) + 1 if len(self.parcel) else 0


@dataclass(frozen=True, slots=True)
class Drawn:
    """By draw. Money in minor units a year."""

    sums: Floats
    """By draw, policy (in force, draft) and sum of SUMS."""
    by_group: Floats
    """Under the draft: by draw, group and figure of FIGURES."""

    @property
    def cost(self) -> Floats:
        """What the draft costs more."""
        return self._more("cost")

    @property
    def sales(self) -> Floats:
        return self._more("sales")

    def _more(self, of: str) -> Floats:
        at = SUMS.index(of)
        return self.sums[:, 1, at] - self.sums[:, 0, at]


FIGURES = ("returns", "fees", "waivers", "instant", "retained")
SUMS = ("cost", "sales", "grams", "days")
"""Of a year; the days, on average of a parcel."""


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
    sums = np.zeros((draws, 2, len(SUMS)))
    by_group = np.zeros((draws, groups.shape[0], len(FIGURES)))
    for place in range(draws):
        sure = {one.name: _sure(one, rng) * _unit(one.name, minor) for one in assumptions}
        world = _world(it, sure, rng)
        ordered = np.ones(len(world.placed))
        sums[place, 0] = _sums(it, it.current, world.current, world.orders, ordered, sure)
        sums[place, 1] = _sums(it, it.draft, world.draft, world.orders, world.placed, sure)
        by_group[place] = groups @ figures(it, it.draft, world.draft, sure["value_of_credit"])
        say(place + 1, draws)
    return Drawn(sums, by_group)


def range_of(values: Floats) -> Range:
    low, likely, high = np.percentile(values, (2.5, 50, 97.5))
    return Range(round(low), round(likely), round(high))


def as_replayed(it: Played, assumptions: Sequence[Assumption]) -> Floats:
    """FIGURES of each return as the policy in force has it for what happened."""
    sure, now = {one.name: one.value for one in assumptions}, it.current
    made = now.possible + now.late * sure["in_time"]
    happened = Outcome(made, now.fee, now.waived, now.credit, now.way)
    return figures(it, now, happened, sure["value_of_credit"])


@dataclass(frozen=True, slots=True)
class Outcome:
    """What people did, by return."""

    made: Floats
    """How often: 0, 1, or 2 where a free way or a long window brings another."""
    fee: Floats
    waived: Floats
    credit: Flags
    way: Way


@dataclass(frozen=True, slots=True)
class _World:
    """One draw: how often each order is in it, and what comes of it under the draft."""

    orders: Floats
    """As the policy in force has it."""
    placed: Floats
    """Under the draft, of each of these."""
    current: Outcome
    draft: Outcome


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
    chance, detour, credit, hurry = rng.random((4, it.parcels))[:, it.parcel]
    longer = np.clip(it.longer / max(sure["usual_window"], 1), 0, 1)
    change = sure["return_reduction"] * step[it.order] + sure["window_growth"] * longer
    again = placed[it.order] * _happens(np.where(it.fault, 0, change), chance)
    free = it.detour & (detour < sure["free_way_uptake"])
    grown = 1 + sure["return_growth"]
    now, draft = it.current, it.draft

    def in_time(side: Side) -> Floats:
        return grown * np.where(side.late, hurry < sure["in_time"], side.possible)

    return _World(
        orders=rng.poisson(1, len(step)).astype(np.float64),
        placed=placed,
        current=Outcome(in_time(now), now.fee, now.waived, now.credit, now.way),
        draft=Outcome(
            in_time(draft) * again,
            np.where(free, 0, draft.fee),
            np.where(free, 0, draft.waived),
            draft.credit | (it.newly & (credit < sure["credit_uptake"])),
            draft.way.instead(free, it.detour_way),
        ),
    )


def _happens(change: Floats, chance: Floats) -> Floats:
    """How often something is done that was done once, if it becomes so much likelier."""
    return 1 + np.sign(change) * (chance < np.abs(change))


def _sums(
    it: Played, side: Side, out: Outcome, orders: Floats, placed: Floats, sure: Mapping[str, float]
) -> Floats:
    """SUMS under one policy."""
    margin = sure["margin"]
    made = orders[it.order] * out.made
    kept = np.array([sure[f"kept_{grade}"] for grade in GRADES])[it.grade]
    goods = np.where(side.keeps, 1, 1 - kept) + sure["instant_loss"] * side.instant
    # A way costs as much more than usual as it costs more than the one of the policy in force.
    usual = it.part * sure["cost_per_return"] + out.way.cost - it.current.way.cost
    way = np.where(side.keeps, 0, usual)
    cost = np.sum(made * (way + goods * it.value - out.fee))
    again = sure["value_of_credit"] * (margin - side.bonus * (1 - margin))
    sold = np.where(out.credit, again, 0) - margin
    sales = np.sum(orders * placed * it.worth) * margin + np.sum(made * sold * it.value)
    parcels = made * it.part
    grams, days = np.sum(made * out.way.grams), np.sum(parcels * out.way.days)
    year = np.array([cost, sales, grams]) / it.years
    return np.append(year, days / max(1.0, float(np.sum(parcels))))


def figures(it: Played, side: Side, out: Outcome, value_of_credit: float) -> Floats:
    """By return, in the order of FIGURES."""
    retained = np.where(out.credit, it.value * (1 + side.bonus) * value_of_credit, 0)
    each = (it.pieces, out.fee, out.waived, np.where(side.instant, it.value, 0), retained)
    return np.stack(each, axis=1) * out.made[:, None]
