"""Terms: never below the law, whatever a shop's policy says."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.kernel.language import LANGUAGES
from api.orders.rules import LineUnits
from api.policy.document import MethodOffer, PolicyDocument, ReturnMethod
from api.reasons.rules import Ground
from api.terms.rules import (
    Clock,
    LineFacts,
    NonReturnableReason,
    end_of_day,
    local_day,
    terms_of,
)
from api.terms.views import say
from tests.api.policy.test_statute_promises import any_facts

ZONES = st.sampled_from(["Europe/Amsterdam", "Europe/London", "Europe/Oslo"])
OFFERS = st.lists(
    st.builds(
        MethodOffer,
        method=st.sampled_from(ReturnMethod),
        carrier=st.just("postwagen"),
        fee_minor=st.integers(0, 3000),
        direct_cost_minor=st.integers(0, 3000),
        min_days=st.just(1),
        max_days=st.just(4),
    ),
    max_size=3,
).map(tuple)
POLICIES = st.builds(
    PolicyDocument,
    window_days=st.integers(0, 400),
    methods=OFFERS,
    wear_percent=st.dictionaries(st.sampled_from("ABCDE"), st.integers(0, 100)),
)


@st.composite
def line_facts(draw: st.DrawFn) -> LineFacts:
    law = draw(any_facts())
    quantity = draw(st.integers(1, 9))
    canceled = draw(st.integers(0, quantity))
    past = draw(st.integers(0, quantity))
    taken = frozenset(draw(st.sets(st.integers(1, quantity))))
    last = max(law.deliveries, default=None)
    return LineFacts(
        at=datetime.combine(law.requested_on, time(12), UTC),
        time_zone=draw(ZONES),
        delivered_at=datetime.combine(last, time(12), UTC) if last else None,
        statute=law,
        units=LineUnits(quantity, canceled, past, taken),
        policy=draw(POLICIES),
        policy_id=1,
        frozen=draw(st.none() | POLICIES),
    )


def tried(test):
    slow = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    return settings(max_examples=150, deadline=None, suppress_health_check=slow)(
        given(line_facts())(test)
    )


@tried
def test_a_way_back_never_costs_more_than_was_told_nor_than_it_costs_the_shop(facts: LineFacts):
    told = facts.statute.disclosed_fee_minor if facts.statute.told_consumer_pays else 0
    for offer, way in zip(facts.policy.methods, terms_of(facts).methods, strict=True):
        assert 0 <= way.fee_minor <= min(told or 0, offer.fee_minor, offer.direct_cost_minor)


@tried
def test_a_deadline_is_never_before_the_last_day_of_the_law(facts: LineFacts):
    terms = terms_of(facts)
    last = terms.statutory.last_day
    if not terms.statutory.withdrawal_applies:
        return
    if last is None:
        assert (terms.clock, terms.deadline) == (Clock.NOT_STARTED, None)
    elif local_day(facts.at, facts.time_zone) <= last:
        assert terms.deadline
        assert terms.deadline >= end_of_day(last, facts.time_zone)
        assert terms.non_returnable_reason in (
            None,
            NonReturnableReason.RETURNED,
            NonReturnableReason.CANCELED,
        )
        assert not terms.needs_review


@tried
def test_a_fault_is_sent_back_for_nothing_and_never_deducted(facts: LineFacts):
    faulty = replace(facts, statute=replace(facts.statute, ground=Ground.FAULT))
    terms = terms_of(faulty)
    assert {way.fee_minor for way in terms.methods} <= {0}
    assert (terms.wear_percent, terms.deduction_allowed) == ({}, False)


@tried
def test_a_fault_within_its_guarantee_is_never_turned_away_for_being_late(facts: LineFacts):
    faulty = replace(facts, statute=replace(facts.statute, ground=Ground.FAULT))
    terms = terms_of(faulty)
    until = terms.statutory.conformity_until
    if until and local_day(faulty.at, faulty.time_zone) <= until:
        late = (NonReturnableReason.RETURN_WINDOW_EXPIRED, NonReturnableReason.EXCEPTED_BY_LAW)
        assert terms.non_returnable_reason not in late


@tried
def test_no_more_units_than_are_left_and_none_without_a_reason(facts: LineFacts):
    terms = terms_of(facts)
    units = facts.units
    left = max(0, units.quantity - units.canceled - units.past - len(units.taken))
    assert terms.returnable == (0 if terms.non_returnable_reason else left)
    assert (terms.returnable == 0) == (terms.non_returnable_reason is not None)


@tried
def test_every_reason_can_be_read_aloud_in_every_language(facts: LineFacts):
    terms = terms_of(facts)
    assert all(say(one, language) for one in terms.because for language in LANGUAGES)
    assert all("{" not in say(one, "nl") for one in terms.because)


@tried
def test_a_longer_window_is_never_worse(facts: LineFacts):
    longer = replace(facts, policy=replaced(facts.policy, facts.policy.window_days + 10))
    before, after = terms_of(facts), terms_of(longer)
    if before.deadline and before.clock is not Clock.CONFORMITY:
        assert after.deadline
        assert after.deadline >= before.deadline


def replaced(policy: PolicyDocument, window_days: int) -> PolicyDocument:
    return PolicyDocument(
        window_days=window_days, methods=policy.methods, wear_percent=policy.wear_percent
    )


def test_the_last_day_ends_at_midnight_where_the_customer_is():
    last = datetime(2026, 3, 29, 12, tzinfo=UTC)  # the night in which the clock jumps
    assert end_of_day(local_day(last, "Europe/Amsterdam"), "Europe/Amsterdam") == datetime(
        2026, 3, 29, 22, tzinfo=UTC
    )
    assert end_of_day(local_day(last, "Europe/Amsterdam"), "Europe/Amsterdam") - last == timedelta(
        hours=10
    )
