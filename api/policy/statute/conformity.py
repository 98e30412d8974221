"""Faulty, wrong or not as described: how long the trader answers, and who has to prove."""

from dataclasses import dataclass
from datetime import date, timedelta

from api.policy.statute.because import Because, Rule
from api.policy.statute.calendar import months_after
from api.policy.statute.countries import Law
from api.policy.statute.facts import Facts, Ground

REPAIR_MONTHS = 12
"""SGD art. 10(2a): once, from contracts of 31 July 2026."""


@dataclass(frozen=True, slots=True)
class Conformity:
    """`liable`: this return's ground makes the trader answer for the goods."""

    until: date | None
    burden_until: date | None
    reject_until: date | None
    liable: bool
    repair_extends_until: date | None
    because: tuple[Because, ...]


def conformity_of(facts: Facts, law: Law) -> Conformity:
    """Counted from the last delivery, the best that facts of a whole order can give a unit."""
    liable = facts.ground is Ground.RECALL
    if not facts.deliveries:
        liable = liable or facts.ground is Ground.FAULT
        return Conformity(
            None, None, None, liable, None, law.reasons((Rule.CONFORMITY_NOT_STARTED,))
        )
    delivered = max(facts.deliveries)
    months, rules = _months(facts, law)
    # The burden ends with the period at the latest: shorter for second-hand goods.
    burden_until = months_after(delivered, min(law.burden_months, months))
    if facts.repaired_under_guarantee and law.repair_extends(facts):
        months, rules = months + REPAIR_MONTHS, (*rules, Rule.CONFORMITY_REPAIRED_ONCE)
    until = months_after(delivered, months)
    liable = liable or (facts.ground is Ground.FAULT and facts.requested_on <= until)
    rules = (*rules, Rule.BURDEN_ON_TRADER, Rule.CHOICE_OF_REMEDY)
    extends_until = None
    if law.repair_extends(facts) and not facts.repaired_under_guarantee:
        extends_until = months_after(delivered, months + REPAIR_MONTHS)
        rules = (*rules, Rule.REPAIR_EXTENDS)
    reject_until = None
    if law.reject_days is not None:
        # CRA 2015 s. 22(3), (6): 30 days from the day after delivery; a repair stops the clock.
        reject_until = delivered + timedelta(days=law.reject_days + facts.days_in_repair)
        rules = (*rules, Rule.SHORT_TERM_REJECT)
    because = law.reasons(rules)
    return Conformity(until, burden_until, reject_until, liable, extends_until, because)


def _months(facts: Facts, law: Law) -> tuple[int, tuple[Rule, ...]]:
    """SGD art. 10, and forbrukerkjøpsloven for goods meant to last considerably longer."""
    months, rule = law.conformity_months, Rule.CONFORMITY_PERIOD
    if facts.meant_to_last_longer and law.long_lived_months is not None:
        months, rule = law.long_lived_months, Rule.CONFORMITY_LONG_LIVED
    elif facts.second_hand_agreed_12 and law.second_hand_months is not None:
        months, rule = law.second_hand_months, Rule.CONFORMITY_SECOND_HAND
    return months, (rule,)
