"""What a policy gives within its budgets. Pure: what is taken comes in, what is given comes out.

A rule with a budget waives fees and pays at once only as long as there is money for it. What was
told is kept all the same: it was reserved when it was told (`ledger.py`).
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from api.policy.compiling import CompiledBudget, CompiledPolicy
from api.policy.document import Per, RefundTiming, ReturnMethod
from api.policy.facts import CustomerFacts, Purchase
from api.policy.rules import Draw, Offer, resolve
from api.policy.slots import REFUND_TIMING, Dimension

MONTHS = {Per.MONTH: 1, Per.QUARTER: 3}
Whose: TypeAlias = tuple[int, int]
"""The market, and the brand whose own policy it is; 0 for all that have none."""
Taken: TypeAlias = Mapping[tuple[Whose, str, date], int]
"""By policy, budget and first day of the period: what is reserved and spent, in minor units."""


class ReservationState(StrEnum):
    RESERVED = "RESERVED"
    SPENT = "SPENT"
    RELEASED = "RELEASED"


def first_day(per: Per, day: date) -> date:
    """Of the period of the calendar that the day is in."""
    months = MONTHS[per]
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def next_period(per: Per, day: date) -> date:
    first = first_day(per, day)
    after = first.month - 1 + MONTHS[per]
    return date(first.year + after // 12, after % 12 + 1, 1)


def within_budgets(
    policy: CompiledPolicy,
    purchase: Purchase,
    customer: CustomerFacts,
    *,
    whose: Whose,
    taken: Taken | None,
    told: Collection[str] = (),
    on: date,
) -> Offer:
    """As `resolve`, without what is neither promised (`told`) nor covered by what is left.

    `taken` None: only what was promised counts.
    """
    if not policy.budgets:
        return resolve(policy, purchase, customer)
    every = {name: next_period(budget.per, on) for name, budget in policy.budgets.items()}
    without = resolve(policy, purchase, customer, {**every})
    wanted = resolve(policy, purchase, customer)
    draws = _draws(wanted, without, whose, told)

    def is_covered(draw: Draw) -> bool:
        if draw.told or taken is None:
            return draw.told
        so_far = taken.get((whose, draw.budget, first_day(draw.per, on)), 0)
        return so_far + draw.most <= draw.amount

    gone = {draw.budget for draw in draws if not is_covered(draw)}
    if gone:
        until = {name: day for name, day in every.items() if name in gone}
        wanted = resolve(policy, purchase, customer, {**until})
    return replace(wanted, draws=tuple(draw for draw in draws if draw.budget not in gone))


def _draws(offer: Offer, without: Offer, whose: Whose, told: Collection[str]) -> list[Draw]:
    """What the rules that decided take out; `without`: had all budgets been empty."""
    fees: dict[str, dict[ReturnMethod, int]] = {}
    refunds: dict[str, int] = {}
    paid = {rule.name: rule for rule in offer.policy.rules if rule.budget}
    for one in offer.heard:
        rule = paid.get(one.rule)
        if one.loss or rule is None or not rule.budget or one.slot not in rule.paid_out_of_it:
            continue
        if one.slot is REFUND_TIMING:
            refunds[rule.budget] = _sooner(offer, without)
        elif one.slot.dimension is Dimension.FEE and one.slot.key in offer.methods:
            waived = max(0, without.number(one.slot) - offer.number(one.slot))
            fees.setdefault(rule.budget, {})[ReturnMethod(one.slot.key)] = waived
    draws = [
        _draw(budget, whose, fees.get(name, {}), refunds.get(name, 0), told=name in told)
        for name, budget in offer.policy.budgets.items()
    ]
    return [draw for draw in draws if draw.most]


def _sooner(offer: Offer, without: Offer) -> int:
    """Only what is paid at once by the rule's doing."""
    instant = RefundTiming.INSTANT
    is_its_doing = offer.refund_timing is instant and without.refund_timing is not instant
    return offer.purchase.price_minor if is_its_doing else 0


def _draw(
    budget: CompiledBudget, whose: Whose, fees: dict[ReturnMethod, int], refund: int, *, told: bool
) -> Draw:
    return Draw(budget.name, whose[1] or None, budget.minor, budget.per, fees, refund, told)


def needs(draws: Collection[tuple[Draw, int]], method: ReturnMethod) -> list[tuple[Draw, int]]:
    """What one return by this way takes of each budget: of (draw of a line, its pieces)."""
    found: dict[str, tuple[Draw, int, int]] = {}
    for draw, pieces in draws:
        _, fee, refund = found.get(draw.budget, (draw, 0, 0))
        fee = max(fee, draw.fees.get(method, 0))
        found[draw.budget] = (draw, fee, refund + draw.refund * pieces)
    return [(draw, fee + refund) for draw, fee, refund in found.values()]
