"""A policy made ready for use: conditions as functions, amounts in minor units. Done once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

import msgspec

from api.kernel.money import Money
from api.policy import slots
from api.policy.conditions import Amount, Minor, Person, Question, question
from api.policy.document import (
    Budget,
    BudgetEffect,
    Effects,
    Per,
    PolicyDocument,
    Resolution,
    ReturnMethod,
    Rule,
    RuleMethod,
    Way,
)
from api.policy.facts import CustomerFacts
from api.policy.slots import FEE, KEEP_ITEM, METHOD, RESOLUTION, WINDOW, Slot, Value, lasting

SCALARS = {
    "credit_bonus_percent": slots.CREDIT_BONUS,
    "refund_timing": slots.REFUND_TIMING,
    "keep_item_percent": slots.KEEP_ITEM_PERCENT,
    "inspection": slots.INSPECTION,
    "photos": slots.PHOTOS,
    "priority": slots.PRIORITY,
    "handled_within_hours": slots.SERVICE_LEVEL,
}
"""Fields that base and effects share, and whose value is what it says."""


class CompiledRule(msgspec.Struct, frozen=True, eq=False):
    name: str
    method: RuleMethod
    is_personal: bool
    order: tuple[int, int]
    """Priority and specificity."""
    applies: Question
    effects: tuple[tuple[Slot, Value], ...]
    budget: str | None = None
    paid_out_of_it: frozenset[Slot] = frozenset()
    """Which of its effects."""


class CompiledBudget(msgspec.Struct, frozen=True):
    name: str
    minor: int
    per: Per


@dataclass(frozen=True)
class CompiledPolicy:
    document: PolicyDocument
    base: Mapping[Slot, Value]
    rules: tuple[CompiledRule, ...]
    direct_cost: Mapping[ReturnMethod, int]
    """In minor units."""
    budgets: Mapping[str, CompiledBudget]

    @cached_property
    def segments(self) -> tuple[str, ...]:
        """All that its rules ask for."""
        parts = [part for rule in self.document.rules for part in rule.when.parts()]
        return tuple(sorted({name for part in parts for name in part.segment or ()}))

    @cached_property
    def titles(self) -> Mapping[str, Mapping[str, str]]:
        return {rule.name: {**rule.title} for rule in self.document.rules}

    @cached_property
    def _inherited(self) -> dict[str, frozenset[str]]:
        tiers = self.document.tiers
        return {tier: frozenset(tiers[: place + 1]) for place, tier in enumerate(tiers)}

    def person(self, customer: CustomerFacts) -> Person:
        """The customer as this policy sees them: a higher tier is in the lower ones, too."""
        own = frozenset((customer.tier,)) if customer.tier else frozenset[str]()
        tiers = self._inherited.get(customer.tier or "", own)
        return Person(tiers, customer.segments, customer.orders)


def minor_in(currency: str) -> Minor:
    def minor(amount: Amount) -> int:
        return Money.of(Decimal(amount), currency).minor

    return minor


def compiled(document: PolicyDocument) -> CompiledPolicy:
    """Of a document that `checks.py` has let through."""

    minor = minor_in(document.currency)
    base, ways = document.base, document.base.ways
    values = dict(_effects(_as_effects(document), ways, minor, narrows=True))
    values |= {METHOD[method]: way.offered for method, way in ways.items()}
    counted = {budget.name: _counted(budget) for budget in document.budgets}
    rules = tuple(_rule(rule, ways, minor, counted) for rule in document.rules)
    costs = {method: minor(way.direct_cost) for method, way in base.ways.items()}
    budgets = {
        one.name: CompiledBudget(one.name, minor(one.amount), one.per) for one in document.budgets
    }
    return CompiledPolicy(document, values, rules, costs, budgets)


def _counted(budget: Budget) -> frozenset[Slot]:
    found = set(FEE.values()) if BudgetEffect.FEE_WAIVER in budget.effects else set[Slot]()
    if BudgetEffect.INSTANT_REFUND in budget.effects:
        found.add(slots.REFUND_TIMING)
    return frozenset(found)


def _rule(
    rule: Rule,
    ways: Mapping[ReturnMethod, Way],
    minor: Minor,
    counted: Mapping[str, frozenset[Slot]],
) -> CompiledRule:
    return CompiledRule(
        name=rule.name,
        method=rule.method,
        is_personal=rule.is_personal,
        order=(rule.priority, rule.when.specificity),
        applies=question(rule.when, minor),
        effects=tuple(_effects(rule.then, ways, minor, narrows=not rule.is_personal)),
        budget=rule.budget,
        paid_out_of_it=counted.get(rule.budget or "", frozenset()),
    )


def _as_effects(document: PolicyDocument) -> Effects:
    base = document.base
    return Effects(
        window=base.window,
        fees={method: way.fee for method, way in base.ways.items()},
        resolutions=base.resolutions,
        keep_item_up_to=base.keep_item_up_to,
        **{name: getattr(base, name) for name in SCALARS},
    )


def _effects(
    then: Effects, ways: Mapping[ReturnMethod, Way], minor: Minor, *, narrows: bool
) -> Iterator[tuple[Slot, Value]]:
    """`narrows`: what a list does not name is taken away; else it only adds."""
    if then.window is not None:
        yield WINDOW, lasting(then.window)
    for method, fee in (then.fees or {}).items():
        yield FEE[method], minor(fee)
    if then.methods is not None:
        for method in ways if narrows else then.methods:
            yield METHOD[method], method in then.methods
    if then.resolutions is not None:
        for resolution in Resolution if narrows else then.resolutions:
            yield RESOLUTION[resolution], resolution in then.resolutions
    if then.keep_item_up_to is not None:
        yield KEEP_ITEM, minor(then.keep_item_up_to)
    for name, slot in SCALARS.items():
        if (value := getattr(then, name)) is not None:
            yield slot, value
