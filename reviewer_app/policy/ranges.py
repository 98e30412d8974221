"""A simulation in words and bars: ranges against zero, shares in percent."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reviewer_app import words
from reviewer_app.policies import Policy, Range, Simulation, Version

translate = QCoreApplication.translate  # the name that lupdate looks for
MINUS = "−"


@dataclass(frozen=True, slots=True)
class Bar:
    """A range, its name and its words."""

    name: str
    said: str
    ends: tuple[str, str]
    values: tuple[float, float, float]
    tone: str

    @property
    def sentence(self) -> str:
        told = translate("policy", "{0}: {1}, with 95 in 100 between {2} and {3}")
        return told.format(self.name, self.said, *self.ends)


def against(policy: Policy | None) -> str:
    """What the simulation sets beside each other."""
    if isinstance(policy, Version) and policy.in_force:
        return translate("policy", "As it is now")
    if isinstance(policy, Version):
        return translate("policy", "This version against today")
    return translate("policy", "Draft against today")


def percent(share: float) -> str:
    return words.percent(share, decimals=1)


def bars(simulation: Simulation) -> list[Bar]:
    costs = translate("policy", "Cost of returns")
    sales, both = translate("policy", "Sales kept"), translate("policy", "Together")
    return [
        _bar(costs, simulation.cost_of_returns, more="bad", less="good"),
        _bar(sales, simulation.sales_kept, more="good", less="bad"),
        _bar(both, simulation.together, more="ink", less="ink"),
    ]


def _bar(name: str, told: Range, *, more: str, less: str) -> Bar:
    low, likely, high = (float(each.amount) for each in (told.low, told.likely, told.high))
    amount = told.likely.formatted.replace("-", "").replace(MINUS, "")
    if likely:
        more_or_less = translate("policy", "{0} more"), translate("policy", "{0} less")
        said = more_or_less[likely < 0].format(amount)
    else:
        said = translate("policy", "the same")
    ends = (_signed(told.low.formatted), _signed(told.high.formatted))
    tone = less if likely < 0 else more
    return Bar(name, said, ends, (low, likely, high), tone)


def _signed(formatted: str) -> str:
    return formatted.replace("-", MINUS)


def scale(shown: Sequence[Bar]) -> tuple[float, float]:
    """One for all, with zero in it and some room at both ends."""
    ends = [value for bar in shown for value in bar.values]
    first, last = min(0.0, *ends), max(0.0, *ends)
    room = (last - first) * 0.06 or 1.0
    return first - room, last + room
