"""Why things come back, as values: alerts, what was sold of each product and what came back."""

from datetime import date
from enum import StrEnum

from reviewer_app.parcels import Money, Value


class AlertState(StrEnum):
    OPEN = "OPEN"
    SEEN = "SEEN"
    ACTED = "ACTED"
    NOT_NOW = "NOT_NOW"


class Alert(Value, frozen=True):
    id: str
    style: str
    title: str
    finding: str
    sentence: str
    how_sure: str
    first_day: date
    counted_on: date
    cases: int
    expected: float
    sold: int
    suggestion: str
    state: AlertState
    name: str = ""
    by: str | None = None


class Alerts(Value, frozen=True):
    nodes: tuple[Alert, ...]


class ReasonCount(Value, frozen=True):
    name: str
    pieces: int
    group: str | None = None


class Week(Value, frozen=True):
    week: date
    sold: int
    back: int
    rate: float


class Usual(Value, frozen=True):
    rate: float
    low: float
    high: float


class Cost(Value, frozen=True):
    total: Money


class Figure(Value, frozen=True):
    """What was sold of one product, and what of it came back."""

    label: str
    sold: int
    back: int
    cost: Cost
    name: str | None = None
    rate: float | None = None
    reasons: tuple[ReasonCount, ...] = ()
    weeks: tuple[Week, ...] = ()
    usual: Usual | None = None


class Everything(Value, frozen=True):
    sold: int
    back: int
    rate: float | None = None
    cost_of_one: Money | None = None


class SizeSaid(Value, frozen=True):
    size: str
    said: int
    of: int


class Lesson(Value, frozen=True):
    """What is said of a product, by size, and how many fewer come back in a month, were it as
    with others."""

    style: str
    reason_name: str
    fewer_low: float
    fewer_likely: float
    fewer_high: float
    sizes: tuple[SizeSaid, ...] = ()


class Insights(Value, frozen=True):
    since: date
    until: date
    everything: Everything
    groups: tuple[Figure, ...]
    currency: str = ""
    feedback: tuple[Lesson, ...] = ()


class Causes(Value, frozen=True):
    """All that the screen shows."""

    return_alerts: Alerts
    insights: Insights
    solved: int = 0
    """Alerts of this quarter about which something was done."""
