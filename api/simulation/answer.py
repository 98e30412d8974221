"""What a simulation answers. Money in minor units."""

from datetime import date
from enum import StrEnum

import msgspec

from api.policy.document import RefundTiming
from api.simulation.assumptions import Assumption


class SimulationGroup(StrEnum):
    TIER = "TIER"
    SEGMENT = "SEGMENT"
    COUNTRY = "COUNTRY"
    CATEGORY = "CATEGORY"
    METHOD = "METHOD"


class Range(msgspec.Struct, frozen=True):
    """95 of 100 draws lie between low and high."""

    low: int
    likely: int
    high: int


class Compared(msgspec.Struct, frozen=True, rename="camel"):
    """Under the policy in force as replayed, under the draft as drawn."""

    current: int
    draft: Range


class Group(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """Over the period. The shares are of its customers, and of its lines for the law's."""

    name: str | None
    """None: those that have none, such as guests without a tier."""
    orders: int
    customers: int
    returns: Compared
    fees: Compared
    waivers: Compared
    instant: Compared
    retained: Compared
    better_off: float
    worse_off: float
    same: float
    law_decided: float


class RuleDecided(msgspec.Struct, frozen=True):
    name: str
    decided: int


class Replayed(msgspec.Struct, frozen=True):
    """Returns that were paid back, reckoned again on the terms of then: to the cent, or not."""

    returns: int
    agreed: int
    differ: int


class BudgetUsed(msgspec.Struct, frozen=True):
    """One budget of the draft in one period of the calendar, had the past gone by it."""

    country: str
    name: str
    first_day: date
    amount: int
    taken: int
    """Reserved and spent; what was promised is paid even where it comes to more."""
    lacking: int
    """What more would have been given, had there been money for it."""


class Early(msgspec.Struct, frozen=True):
    """Of what happened, the money that goes before anybody has looked at the goods."""

    paid: int
    most: int
    """At one moment, for goods that nobody had looked at yet."""


class Exposure(msgspec.Struct, frozen=True):
    timing: RefundTiming | None
    """None: whenever it goes."""
    current: Early
    draft: Early


class Objective(StrEnum):
    """What a shop may want of its returns."""

    COST = "COST"
    RETENTION = "RETENTION"
    CO2E = "CO2E"
    SPEED = "SPEED"


class Weighed(msgspec.Struct, frozen=True):
    """How far the draft meets one objective better, on average over the draws."""

    objective: Objective
    weight: float
    current: float
    """COST and RETENTION in minor units a year, CO2E in grams a year, SPEED in days."""
    draft: float
    better: float
    """As a part of the current; below zero: worse."""


class Simulation(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """The three ranges are the difference that the draft makes in a year."""

    currency: str
    since: date
    until: date
    lines: int
    returns: int
    """Pieces that came back in fact."""
    everybody: Group
    cost_of_returns: Range
    sales_kept: Range
    together: Range
    weighed: tuple[Weighed, ...]
    """Without CO2E where nobody has attested what the ways back emit."""
    score: float
    """The mean of `better`, by weight: above zero, the draft is what the shop wants."""
    replayed: Replayed
    groups: dict[SimulationGroup, tuple[Group, ...]]
    rules: tuple[RuleDecided, ...]
    exposure: tuple[Exposure, ...]
    """In all, then by timing, the earliest first."""
    budgets: tuple[BudgetUsed, ...]
    """In the order of time, what happened as it happened: no draw changes them."""
    assumptions: tuple[Assumption, ...]
