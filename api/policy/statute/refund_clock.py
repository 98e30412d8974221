"""When the money must be back, and when the goods."""

from dataclasses import dataclass
from datetime import date, timedelta

from api.policy.statute.because import Rule
from api.policy.statute.calendar import FOURTEEN_DAYS
from api.policy.statute.countries import Law
from api.policy.statute.facts import Facts

FROM_AGREEMENT = timedelta(days=13)
"""CRA 2015 s. 20(15): fourteen days beginning with the day the trader agrees."""


@dataclass(frozen=True, slots=True)
class RefundClock:
    """Nothing due and nothing to withhold: the law sets no clock."""

    safe: date | None
    legal: date | None
    may_withhold: bool
    rules: tuple[Rule, ...]


SILENT = RefundClock(None, None, False, ())


def refund_clock(facts: Facts, law: Law, *, liable: bool, withdrawn: bool) -> RefundClock:
    """Where a withdrawal and an agreed refund for a fault both run, the earlier is owed."""
    withdrawal = _after_withdrawal(facts, law) if withdrawn else SILENT
    if not (liable and law.agreed_refunds_run) or facts.refund_agreed_on is None:
        return withdrawal
    due = facts.refund_agreed_on + FROM_AGREEMENT
    if withdrawal.legal is not None and withdrawal.legal <= due:
        return withdrawal
    return RefundClock(due, due, False, (Rule.REFUND_FROM_AGREEMENT,))


def _after_withdrawal(facts: Facts, law: Law) -> RefundClock:
    """CRD art. 13; CCR 2013 reg. 34."""
    from_statement = facts.requested_on + FOURTEEN_DAYS
    if not facts.deliveries:
        return _due(from_statement, law, Rule.REFUND_NOTHING_DELIVERED)
    if facts.trader_collects:
        return _due(from_statement, law, Rule.REFUND_TRADER_COLLECTS)
    seen = _earliest(facts.goods_received_on, facts.proof_of_sending_on)
    if seen is None:
        return RefundClock(None, None, True, (Rule.REFUND_MAY_WAIT,))
    if law.refund_counts_from_goods:
        due = max(facts.requested_on, seen) + FOURTEEN_DAYS
        return RefundClock(due, due, False, (Rule.REFUND_FROM_GOODS_OR_PROOF,))
    if seen <= from_statement:
        return _due(from_statement, law, Rule.REFUND_FROM_STATEMENT)
    # Goods and proof are an event, not the end of a period in days: only the period rolls over.
    legal = max(law.rolled(from_statement), seen)
    return RefundClock(seen, legal, False, (Rule.REFUND_ON_GOODS_OR_PROOF,))


def _due(day: date, law: Law, rule: Rule) -> RefundClock:
    """The nationwide calendar: it is the trader who acts, and the region is the consumer's."""
    legal = law.rolled(day)
    rules = (rule,) if legal == day else (rule, Rule.REFUND_ROLLED_OVER)
    return RefundClock(day, legal, False, rules)


def _earliest(one: date | None, other: date | None) -> date | None:
    if one is None or other is None:
        return one or other
    return min(one, other)


def send_back_by(facts: Facts, law: Law) -> tuple[date | None, tuple[Rule, ...]]:
    """CRD art. 14(1): fourteen days from the statement; from the goods, if those came after it,
    as nobody can send back what is still on its way."""
    if facts.trader_collects:
        return None, (Rule.SEND_BACK_TRADER_COLLECTS,)
    if not facts.deliveries:
        return None, (Rule.SEND_BACK_NOTHING_DELIVERED,)
    raw = max(facts.requested_on, *facts.deliveries) + FOURTEEN_DAYS
    end = law.rolled(raw, region=facts.region)
    rule = Rule.SEND_BACK_IN_FOURTEEN_DAYS
    return end, (rule,) if end == raw else (rule, Rule.SEND_BACK_ROLLED_OVER)
