"""What the server tells about policies, as values: markets, drafts, versions, rules in words."""

from datetime import datetime
from enum import StrEnum

from reviewer_app.parcels import Money, Value

BASE = "base"
"""The name of what everybody gets."""


class RuleMethod(StrEnum):
    TIER = "TIER"
    BEHAVIOUR = "BEHAVIOUR"
    SITUATION = "SITUATION"


class PolicyRuleChange(StrEnum):
    NEW = "NEW"
    CHANGED = "CHANGED"
    GONE = "GONE"


class Market(Value, frozen=True):
    id: str
    country: str
    name: str
    currency: str
    brands: tuple[str, ...]


class Draft(Value, frozen=True):
    id: str
    market_id: str
    text: str
    drafted_by: str
    drafted_at: datetime
    yours: bool
    brand: str | None = None


class Version(Value, frozen=True):
    id: str
    market_id: str
    version: int
    text: str
    valid_from: datetime
    published_by: str
    in_force: bool
    brand: str | None = None


Policy = Draft | Version


class Policies(Value, frozen=True):
    """All that can be chosen from, newest first."""

    markets: tuple[Market, ...]
    drafts: tuple[Draft, ...]
    versions: tuple[Version, ...]


class Rule(Value, frozen=True):
    name: str
    title: str
    conditions: tuple[str, ...]
    effects: tuple[str, ...]
    before: tuple[str, ...] = ()
    method: RuleMethod | None = None
    change: PolicyRuleChange | None = None


class Rules(Value, frozen=True):
    rules: tuple[Rule, ...]


class Finding(Value, frozen=True):
    kind: str
    line: int
    message: str
    blocks: bool


class Review(Value, frozen=True):
    """What the linter says of a policy, and what of its market's law nobody has read yet."""

    findings: tuple[Finding, ...] = ()
    law_warning: str | None = None

    @property
    def blocks(self) -> bool:
        return any(one.blocks for one in self.findings)


class Range(Value, frozen=True):
    """Where the truth lies with 95 in 100."""

    low: Money
    likely: Money
    high: Money


class Decided(Value, frozen=True):
    name: str
    decided: int


class Simulation(Value, frozen=True):
    """A draft played over past orders, against what is in force. Shares are from 0 to 1."""

    orders: int
    better_off: float
    worse_off: float
    same: float
    law_decided: float
    cost_of_returns: Range
    sales_kept: Range
    together: Range
    rules: tuple[Decided, ...] = ()
