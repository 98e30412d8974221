"""The right to change one's mind: whether it exists, until when, whether it was used in time."""

from dataclasses import dataclass
from datetime import date

from api.policy.statute.because import Because, Rule
from api.policy.statute.calendar import FOURTEEN_DAYS, months_after
from api.policy.statute.countries import Law
from api.policy.statute.exceptions import exception_of
from api.policy.statute.facts import Channel, Facts

ONLINE_CHANNELS = frozenset({Channel.ONLINE, Channel.CLICK_AND_COLLECT_PAID_ONLINE})
DISTANCE_CHANNELS = ONLINE_CHANNELS | {Channel.PHONE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """`in_time` and `may_refuse` are None where there never was a right to refuse."""

    applies: bool
    exception: str | None = None
    last_day: date | None = None
    in_time: bool | None = None
    may_refuse: bool | None = None
    because: tuple[Because, ...]


def withdrawal_of(facts: Facts, law: Law) -> Withdrawal:
    if facts.channel not in DISTANCE_CHANNELS:
        return Withdrawal(applies=False, because=law.reasons((Rule.NOT_A_DISTANCE_CONTRACT,)))
    exception = exception_of(facts)
    if exception and facts.told_of_exception:
        why = law.reasons((Rule.EXCEPTED, Rule.NOTHING_TO_DECLARE))
        return Withdrawal(applies=False, exception=exception, may_refuse=True, because=why)
    last_day, rules = last_day_to_declare(facts, law)
    in_time = last_day is None or facts.requested_on <= last_day
    rules = (
        Rule.EXCEPTION_NOT_TOLD if exception else Rule.DISTANCE_CONTRACT,
        *rules,
        Rule.DECLARED_IN_TIME if in_time else Rule.DECLARED_LATE,
    )
    return Withdrawal(
        applies=True,
        last_day=last_day,
        in_time=in_time,
        may_refuse=not in_time,
        because=law.reasons(rules),
    )


def last_day_to_declare(facts: Facts, law: Law) -> tuple[date | None, tuple[Rule, ...]]:
    """CRD arts 9 and 10; None while the clock has not started."""
    start, rule = _clock_start(facts)
    if start is None:
        return None, (rule,)
    raw = start + FOURTEEN_DAYS
    end = law.rolled(raw, region=facts.region)
    if facts.informed_of_right:
        return end, (rule,) if end == raw else (rule, Rule.LAST_DAY_ROLLED_OVER)
    return _uninformed(facts, law, end)


def _clock_start(facts: Facts) -> tuple[date | None, Rule]:
    """CRD art. 9(2)(b): the last good or piece, or the first one of a regular delivery."""
    if not facts.deliveries:
        return None, Rule.CLOCK_NOT_STARTED
    if facts.regular_delivery:
        return min(facts.deliveries), Rule.FOURTEEN_DAYS_FROM_FIRST_GOOD
    if not facts.all_delivered:
        return None, Rule.CLOCK_NOT_STARTED
    if len(facts.deliveries) == 1:
        return facts.deliveries[0], Rule.FOURTEEN_DAYS
    return max(facts.deliveries), Rule.FOURTEEN_DAYS_FROM_LAST_GOOD


def _uninformed(facts: Facts, law: Law, end: date) -> tuple[date, tuple[Rule, ...]]:
    """CRD art. 10: twelve months from the end of the period, which a roll-over has moved too;
    told within them, fourteen days from that day, and never less than the period itself."""
    raw, rule = months_after(end, 12), Rule.TWELVE_MONTHS_MORE
    longest = law.rolled(raw, region=facts.region)
    informed = facts.informed_on
    if informed is not None and informed <= longest:
        raw, rule = max(end, informed + FOURTEEN_DAYS), Rule.FOURTEEN_DAYS_FROM_INFORMATION
        longest = law.rolled(raw, region=facts.region)
    return longest, (rule,) if longest == raw else (rule, Rule.LAST_DAY_ROLLED_OVER)
