"""What the law promises for all facts, whoever the consumer is."""

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from api.policy.statute import (
    Buyer,
    Category,
    Channel,
    Dimension,
    Facts,
    Floor,
    Ground,
    Payer,
    statutory_floor,
)
from api.policy.statute.because import PLACES, Rule
from api.policy.statute.calendar import FOURTEEN_DAYS as FORTNIGHT
from api.policy.statute.calendar import months_after
from api.policy.statute.countries import LAWS

GUARANTEES = ("conformity_until", "burden_on_trader_until", "short_term_reject_until")
DAYS = st.dates(date(2024, 1, 1), date(2031, 12, 31))
SPANS = st.integers(0, 40) | st.integers(0, 2_500)
FEES = st.none() | st.integers(0, 3_000)
COUNTRIES = st.sampled_from(["NL", "BE", "DE", "FR", "NO", "GB", "PT", "US", *sorted(LAWS)])
LAWFUL = st.sampled_from(sorted(LAWS))


def with_usual_effort(test: Any) -> Any:
    """250 facts for each of the eight promises: 2,000 in the ordinary run."""
    return settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])(
        test
    )


@st.composite
def any_facts(draw: st.DrawFn, *, countries: st.SearchStrategy[str] = COUNTRIES) -> Facts:
    contract_on = draw(DAYS)
    later = SPANS.map(lambda days: contract_on + timedelta(days=days))
    maybe_later = st.none() | later
    return Facts(
        country=draw(countries),
        requested_on=draw(later),
        deliveries=tuple(draw(st.lists(later, max_size=3))),
        all_delivered=draw(st.booleans()),
        region=draw(st.sampled_from(["", "BY", "AN"])),
        buyer=draw(st.sampled_from([Buyer.CONSUMER] * 5 + [Buyer.BUSINESS])),
        channel=draw(st.sampled_from([Channel.ONLINE] * 4 + list(Channel))),
        contract_on=draw(st.sampled_from([contract_on, None])),
        regular_delivery=draw(st.booleans()),
        category=draw(st.sampled_from([Category.ORDINARY] * 9 + list(Category))),
        unsealed=draw(st.booleans()),
        told_of_exception=draw(st.booleans()),
        informed_of_right=draw(st.booleans()),
        informed_on=draw(maybe_later),
        told_consumer_pays=draw(st.booleans()),
        free_returns_promised=draw(st.booleans()),
        disclosed_fee_minor=draw(FEES),
        direct_cost_minor=draw(FEES),
        ground=draw(st.sampled_from(Ground)),
        used_beyond_testing=draw(st.booleans()),
        goods_received_on=draw(maybe_later),
        proof_of_sending_on=draw(maybe_later),
        trader_collects=draw(st.booleans()),
        whole_order=draw(st.booleans()),
        repaired_under_guarantee=draw(st.booleans()),
        days_in_repair=draw(st.integers(0, 60)),
        refund_agreed_on=draw(maybe_later),
        meant_to_last_longer=draw(st.booleans()),
        second_hand_agreed_12=draw(st.booleans()),
    )


def last_day(floor: Floor) -> date:
    """A clock that has not started ends after any day; where there is no right, before any."""
    if not floor.withdrawal_applies:
        return date.min
    return floor.last_day_to_declare or date.max


def refund_day(floor: Floor, of: str) -> date:
    """What is withheld, or not owed at all, comes after any day."""
    return getattr(floor, of) or date.max


def guarantee_day(floor: Floor, of: str) -> date:
    """What has not begun ends after any day; what the law does not give, before any."""
    begun = all(reason.rule is not Rule.CONFORMITY_NOT_STARTED for reason in floor.because)
    return getattr(floor, of) or (date.min if begun else date.max)


def check_no_lower(better: Floor, floor: Floor) -> None:
    assert last_day(better) >= last_day(floor)
    assert (better.declared_in_time or False) >= (floor.declared_in_time or False)
    assert better.may_refuse_withdrawal is False or floor.may_refuse_withdrawal is not False
    assert better.payer is not None or floor.payer is None
    if better.max_return_fee_minor is not None and floor.max_return_fee_minor is not None:
        assert better.max_return_fee_minor <= floor.max_return_fee_minor
    assert better.deduction_allowed is False or floor.deduction_allowed is not False
    assert refund_day(better, "refund_due_safe") <= refund_day(floor, "refund_due_safe")
    assert refund_day(better, "refund_due_legal") <= refund_day(floor, "refund_due_legal")
    for of in GUARANTEES:
        assert guarantee_day(better, of) >= guarantee_day(floor, of)
    assert better.withdrawal_function_required >= floor.withdrawal_function_required


def check_later_delivery(facts: Facts, days: int) -> None:
    moved = tuple(day + timedelta(days=days) for day in facts.deliveries)
    floor, later = statutory_floor(facts), statutory_floor(replace(facts, deliveries=moved))
    assert last_day(later) >= last_day(floor)
    for of in GUARANTEES:
        assert guarantee_day(later, of) >= guarantee_day(floor, of)


def check_fourteen_days(facts: Facts) -> None:
    floor = statutory_floor(facts)
    if floor.last_day_to_declare is not None:
        start = min(facts.deliveries) if facts.regular_delivery else max(facts.deliveries)
        assert floor.last_day_to_declare >= start + timedelta(days=14)


def check_fee(facts: Facts) -> None:
    floor = statutory_floor(facts)
    fee = floor.max_return_fee_minor
    assert (fee is None) == (floor.payer is None)
    if not fee:
        return
    assert floor.payer is Payer.CONSUMER
    assert facts.told_consumer_pays
    assert not facts.free_returns_promised
    assert facts.disclosed_fee_minor is not None
    assert facts.direct_cost_minor is not None
    assert fee <= min(facts.disclosed_fee_minor, facts.direct_cost_minor)


def check_fault(facts: Facts) -> None:
    floor = statutory_floor(replace(facts, ground=Ground.FAULT))
    if floor.conformity_until is None or facts.requested_on <= floor.conformity_until:
        assert (floor.payer, floor.max_return_fee_minor) == (Payer.TRADER, 0)
        assert floor.deduction_allowed is False


def check_refund_days(facts: Facts) -> None:
    floor = statutory_floor(facts)
    assert (floor.refund_due_safe is None) == (floor.refund_due_legal is None)
    assert not (floor.may_withhold and floor.refund_due_safe)
    if floor.refund_due_safe and floor.refund_due_legal:
        assert floor.refund_due_legal >= floor.refund_due_safe


# What would do the consumer good: a change, and when it is one.
FAVOURS: list[dict[str, Any]] = [
    {"ground": Ground.RECALL},
    {"category": Category.ORDINARY},
    {"category": Category.MATTRESS},
    {"unsealed": False},
    {"told_of_exception": False},
    {"informed_of_right": False, "informed_on": None},
    {"told_consumer_pays": False},
    {"free_returns_promised": True},
    {"disclosed_fee_minor": None},
    {"disclosed_fee_minor": 0},
    {"direct_cost_minor": 0},
    {"used_beyond_testing": False},
    {"trader_collects": True},
    {"repaired_under_guarantee": True},
    {"meant_to_last_longer": True},
    {"second_hand_agreed_12": False},
    {"days_in_repair": 61},
    {"buyer": Buyer.CONSUMER},
]


def is_favour(facts: Facts, favour: dict[str, Any]) -> bool:
    """Never to be told is better than to be told, but in the last fortnight of the twelve months:
    who is told then has fourteen days from that day, which end later (CRD art. 10(2))."""
    late = None if facts.informed_of_right else facts.informed_on
    if "informed_on" not in favour or late is None or not facts.deliveries:
        return True
    start = min(facts.deliveries) if facts.regular_delivery else max(facts.deliveries)
    return late <= months_after(start + FORTNIGHT, 12) - FORTNIGHT


def check_favour(facts: Facts, favour: dict[str, Any]) -> None:
    floor = statutory_floor(facts)
    if is_favour(facts, favour):
        check_no_lower(statutory_floor(replace(facts, **favour)), floor)
    if facts.ground is not Ground.RECALL:
        check_no_lower(statutory_floor(replace(facts, ground=Ground.FAULT)), floor)


def check_because(facts: Facts) -> None:
    """Each dimension that says something says why; and every provision is named."""
    floor = statutory_floor(facts)
    told = {reason.dimension for reason in floor.because}
    spoken = {
        Dimension.WITHDRAWAL: True,
        Dimension.LAST_DAY: floor.withdrawal_applies,
        Dimension.DECLARATION: floor.may_refuse_withdrawal is not None,
        Dimension.RETURN_COST: floor.payer is not None,
        Dimension.DEDUCTION: floor.deduction_allowed is not None,
        Dimension.OUTBOUND: floor.refund_outbound is not None,
        Dimension.REFUND_DUE: floor.refund_due_safe is not None or floor.may_withhold,
        Dimension.CONFORMITY: floor.conformity_until is not None,
        Dimension.BURDEN: floor.burden_on_trader_until is not None,
        Dimension.REJECTION: floor.short_term_reject_until is not None,
        Dimension.POSTING: floor.posted_policy_required,
    }
    assert {dimension for dimension, speaks in spoken.items() if speaks} <= told
    assert {dimension for dimension, speaks in spoken.items() if not speaks}.isdisjoint(
        told - {Dimension.CONFORMITY}
    )
    assert all(floor.legal_basis)
    assert all(PLACES[reason.rule][0] is reason.dimension for reason in floor.because)


@with_usual_effort
@given(any_facts(countries=LAWFUL), SPANS)
def test_a_later_delivery_never_ends_a_right_earlier(facts: Facts, days: int) -> None:
    check_later_delivery(facts, days)


@with_usual_effort
@given(any_facts(countries=LAWFUL))
def test_a_consumer_always_has_fourteen_days_from_the_delivery(facts: Facts) -> None:
    assume(facts.deliveries)
    check_fourteen_days(facts)


@with_usual_effort
@given(any_facts(countries=LAWFUL))
def test_a_return_never_costs_more_than_it_costs_nor_than_was_told(facts: Facts) -> None:
    check_fee(facts)


@with_usual_effort
@given(any_facts(countries=LAWFUL).map(lambda facts: replace(facts, buyer=Buyer.CONSUMER)))
def test_a_faulty_item_goes_back_free_and_undeducted(facts: Facts) -> None:
    check_fault(facts)


@with_usual_effort
@given(any_facts())
def test_the_legal_refund_day_is_never_before_the_safe_one(facts: Facts) -> None:
    check_refund_days(facts)


@with_usual_effort
@given(any_facts(), st.sampled_from(FAVOURS))
def test_a_fact_in_the_consumers_favour_never_lowers_the_floor(
    facts: Facts, favour: dict[str, Any]
) -> None:
    check_favour(facts, favour)


@with_usual_effort
@given(any_facts())
def test_everything_the_floor_says_has_a_reason(facts: Facts) -> None:
    check_because(facts)


@with_usual_effort
@given(any_facts())
def test_the_same_facts_give_the_same_floor(facts: Facts) -> None:
    assert statutory_floor(replace(facts)) == statutory_floor(facts)


@pytest.mark.nightly
@settings(
    max_examples=100_000, deadline=None, suppress_health_check=list(HealthCheck), database=None
)
@given(any_facts(), SPANS, st.sampled_from(FAVOURS))
def test_a_hundred_thousand_returns_keep_every_promise(
    facts: Facts, days: int, favour: dict[str, Any]
) -> None:
    check_favour(facts, favour)
    check_refund_days(facts)
    check_because(facts)
    check_fee(facts)
    check_fourteen_days(facts)
    if facts.country in LAWS:
        check_later_delivery(facts, days)
        check_fault(replace(facts, buyer=Buyer.CONSUMER))


@pytest.mark.parametrize("word", ["tier", "segment", "score", "customer", "loyal", "policy_says"])
def test_the_law_does_not_know_who_the_customer_is_to_the_shop(word: str) -> None:
    names = [field.name for field in (*fields(Facts), *fields(Floor))]

    assert not [name for name in names if word in name]


def test_every_rule_has_its_place() -> None:
    assert set(PLACES) == set(Rule)
