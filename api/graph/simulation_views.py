"""A simulation as one request sees it: its amounts in the request's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from api.kernel.money import LocalMoney
from api.policy.document import RefundTiming
from api.simulation import answer
from api.simulation.answer import SimulationGroup
from api.simulation.assumptions import Assumption


class RangeView(msgspec.Struct, frozen=True):
    low: LocalMoney
    likely: LocalMoney
    high: LocalMoney


class AmountView(msgspec.Struct, frozen=True):
    current: LocalMoney
    draft: RangeView


class ShareView(msgspec.Struct, frozen=True, kw_only=True):
    """What a part of the orders and all of them have in common."""

    orders: int
    better_off: float
    worse_off: float
    same: float
    law_decided: float


class GroupView(ShareView, frozen=True, kw_only=True):
    name: str | None
    customers: int
    returns: answer.Compared
    fees: AmountView
    waivers: AmountView
    instant_refunds: AmountView
    retained: AmountView


class EarlyView(msgspec.Struct, frozen=True):
    paid: LocalMoney
    most: LocalMoney


class ExposureView(msgspec.Struct, frozen=True):
    timing: RefundTiming | None
    current: EarlyView
    draft: EarlyView


class BudgetUsedView(msgspec.Struct, frozen=True):
    country: str
    name: str
    since: date
    amount: LocalMoney
    taken: LocalMoney
    lacking: LocalMoney


class SimulationView(ShareView, frozen=True, kw_only=True):
    lines: int
    returns: int
    cost_of_returns: RangeView
    sales_kept: RangeView
    together: RangeView
    objectives: Sequence[answer.Weighed]
    score: float
    replayed: answer.Replayed
    everybody: GroupView
    rules: Sequence[answer.RuleDecided]
    exposure: Sequence[ExposureView]
    budgets: Sequence[BudgetUsedView]
    assumptions: Sequence[Assumption]
    parts: dict[SimulationGroup, list[GroupView]]


def shown(it: answer.Simulation, language: str) -> SimulationView:
    words = _Words(it.currency, language)
    everybody = words.group(it.everybody)
    return SimulationView(
        **{name: getattr(everybody, name) for name in ShareView.__struct_fields__},
        lines=it.lines,
        returns=it.returns,
        cost_of_returns=words.range(it.cost_of_returns),
        sales_kept=words.range(it.sales_kept),
        together=words.range(it.together),
        objectives=it.weighed,
        score=it.score,
        replayed=it.replayed,
        everybody=everybody,
        rules=it.rules,
        exposure=[words.exposure(one) for one in it.exposure],
        budgets=[words.budget(one) for one in it.budgets],
        assumptions=it.assumptions,
        parts={by: [words.group(one) for one in those] for by, those in it.groups.items()},
    )


@dataclass(frozen=True, slots=True)
class _Words:
    currency: str
    language: str

    def money(self, minor: int) -> LocalMoney:
        return LocalMoney(minor, self.currency, self.language)

    def range(self, it: answer.Range) -> RangeView:
        return RangeView(self.money(it.low), self.money(it.likely), self.money(it.high))

    def amount(self, it: answer.Compared) -> AmountView:
        return AmountView(self.money(it.current), self.range(it.draft))

    def group(self, it: answer.Group) -> GroupView:
        return GroupView(
            **{name: getattr(it, name) for name in ShareView.__struct_fields__},
            name=it.name,
            customers=it.customers,
            returns=it.returns,
            fees=self.amount(it.fees),
            waivers=self.amount(it.waivers),
            instant_refunds=self.amount(it.instant),
            retained=self.amount(it.retained),
        )

    def exposure(self, it: answer.Exposure) -> ExposureView:
        sides = (
            EarlyView(self.money(one.paid), self.money(one.most)) for one in (it.current, it.draft)
        )
        return ExposureView(it.timing, *sides)

    def budget(self, it: answer.BudgetUsed) -> BudgetUsedView:
        amounts = (self.money(minor) for minor in (it.amount, it.taken, it.lacking))
        return BudgetUsedView(it.country, it.name, it.first_day, *amounts)
