"""Terms: never below the law, whatever a shop's policy says and whoever the customer is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.kernel.language import LANGUAGES
from api.orders.rules import LineUnits
from api.policy.compiling import compiled
from api.policy.document import Resolution, Window
from api.policy.facts import CustomerFacts
from api.policy.rules import Offer, better_whole, resolve
from api.policy.statute import statutory_floor
from api.reasons.rules import Ground
from api.terms.because import Outcome
from api.terms.facts import LineFacts, end_of_day, local_day
from api.terms.reads import told_of
from api.terms.rules import PERSONAL, NonReturnableReason, terms_of
from api.terms.saying import said_reason
from api.terms.window import Clock
from tests.api.policy.policies_at_random import CUSTOMERS, policies, purchases
from tests.api.policy.test_statute_promises import any_facts

ZONES = st.sampled_from(["Europe/Amsterdam", "Europe/London", "Europe/Oslo"])
SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
LATE = (NonReturnableReason.RETURN_WINDOW_EXPIRED, NonReturnableReason.EXCEPTED_BY_LAW)


@st.composite
def line_facts(draw: st.DrawFn) -> LineFacts:
    """Of an order with a disclosure, or of one that was told an amount or nothing."""
    law = draw(any_facts())
    quantity = draw(st.integers(1, 9))
    last = max(law.deliveries, default=None)
    purchase = replace(
        draw(purchases()),
        ordered_on=law.contract_on or min((*law.deliveries, law.requested_on)),
        delivered_on=last,
    )
    customer, then = draw(CUSTOMERS), draw(st.none() | policies())
    frozen = resolve(compiled(then), purchase, customer) if then else None
    if frozen:
        told = told_of(frozen)
        law = replace(
            law,
            disclosed_fee_minor=told.return_fee_minor,
            told_consumer_pays=told.told_consumer_pays,
        )
    return LineFacts(
        at=datetime.combine(law.requested_on, time(12), UTC),
        time_zone=draw(ZONES),
        delivered_at=datetime.combine(last, time(12), UTC) if last else None,
        statute=law,
        units=LineUnits(
            quantity,
            draw(st.integers(0, quantity)),
            draw(st.integers(0, quantity)),
            frozenset(draw(st.sets(st.integers(1, quantity)))),
        ),
        now=resolve(compiled(draw(policies())), purchase, customer),
        policy_id=1,
        frozen=frozen,
    )


Promise = Callable[[LineFacts], None]
PROMISES: list[Promise] = []
"""Each is kept whatever the facts. All are put to the same ones: to draw these takes longest."""


def promise(kept: Promise) -> Promise:
    PROMISES.append(kept)
    return kept


def chosen(facts: LineFacts) -> Offer:
    today = local_day(facts.at, facts.time_zone)
    return better_whole(facts.frozen, facts.now, on=today) if facts.frozen else facts.now


@promise
def a_way_back_never_costs_more_than_was_told_nor_than_it_costs_the_shop(facts: LineFacts):
    told = facts.statute.disclosed_fee_minor if facts.statute.told_consumer_pays else 0
    offer = chosen(facts)
    for way in terms_of(facts).methods:
        asked = min(offer.fee(way.method), offer.policy.direct_cost[way.method])
        assert 0 <= way.fee_minor <= min(told or 0, asked)
        if facts.frozen:
            shown = way.method in facts.frozen.methods
            assert way.fee_minor <= (facts.frozen.fee(way.method) if shown else 0)


@promise
def no_policy_lowers_what_the_law_gives(facts: LineFacts):
    terms, law = terms_of(facts), statutory_floor(facts.statute)
    most = statutory_floor(replace(facts.statute, direct_cost_minor=10**6)).max_return_fee_minor
    worn = statutory_floor(replace(facts.statute, used_beyond_testing=True))

    assert all(most is None or way.fee_minor <= most for way in terms.methods)
    assert Resolution.ORIGINAL_PAYMENT_METHOD in terms.resolutions
    if worn.deduction_allowed is False:
        assert (terms.wear_percent, terms.deduction_allowed) == ({}, False)
    if law.may_refuse_withdrawal is False:
        assert terms.non_returnable_reason not in LATE or (
            local_day(facts.at, facts.time_zone) != facts.statute.requested_on
        )


@promise
def the_legal_minimum_does_not_know_who_the_customer_is(facts: LineFacts):
    gold = CustomerFacts(tier="GOLD", segments=frozenset({"VALUE"}), orders=9)
    someone = resolve(facts.now.policy, facts.now.purchase, gold)

    assert terms_of(facts).statutory == terms_of(replace(facts, now=someone)).statutory


@promise
def it_is_personal_exactly_when_a_personal_rule_decided(facts: LineFacts):
    terms = terms_of(facts)
    decided = {one.method for one in terms.because if one.outcome is Outcome.DECIDED}

    assert terms.personalised is bool(decided & PERSONAL)


@promise
def what_no_person_decided_is_what_a_stranger_gets(facts: LineFacts):
    facts = replace(facts, frozen=None)
    document = facts.now.policy.document
    impersonal = [rule for rule in document.rules if not rule.is_personal]
    stranger = compiled(msgspec.structs.replace(document, rules=tuple(impersonal)))
    asked = [part.first_order for rule in impersonal for part in rule.when.parts()]
    terms = terms_of(facts)
    if not terms.personalised and asked == [None] * len(asked):
        usual = terms_of(replace(facts, now=resolve(stranger, facts.now.purchase)))
        for side in ("deadline", "methods", "resolutions", "refund_timing", "wear_percent"):
            assert getattr(usual, side) == getattr(terms, side), side


@promise
def a_deadline_is_never_before_the_last_day_of_the_law(facts: LineFacts):
    terms = terms_of(facts)
    last = terms.statutory.last_day
    if not terms.statutory.withdrawal_applies:
        return
    if last is None:
        assert (terms.clock, terms.deadline) == (Clock.NOT_STARTED, None)
    elif local_day(facts.at, facts.time_zone) <= last:
        endless = terms.clock is Clock.POLICY and chosen(facts).last_day == date.max
        assert endless or terms.deadline >= end_of_day(last, facts.time_zone)
        assert terms.non_returnable_reason in (
            None,
            NonReturnableReason.RETURNED,
            NonReturnableReason.CANCELED,
        )
        assert not terms.needs_review


@promise
def a_fault_is_sent_back_for_nothing_and_never_deducted(facts: LineFacts):
    faulty = replace(facts, statute=replace(facts.statute, ground=Ground.FAULT))
    terms = terms_of(faulty)
    assert {way.fee_minor for way in terms.methods} <= {0}
    assert (terms.wear_percent, terms.deduction_allowed) == ({}, False)


@promise
def a_fault_within_its_guarantee_is_never_turned_away_for_being_late(facts: LineFacts):
    faulty = replace(facts, statute=replace(facts.statute, ground=Ground.FAULT))
    terms = terms_of(faulty)
    until = terms.statutory.conformity_until
    if until and local_day(faulty.at, faulty.time_zone) <= until:
        late = (NonReturnableReason.RETURN_WINDOW_EXPIRED, NonReturnableReason.EXCEPTED_BY_LAW)
        assert terms.non_returnable_reason not in late


@promise
def no_more_units_than_are_left_and_none_without_a_reason(facts: LineFacts):
    terms = terms_of(facts)
    units = facts.units
    left = max(0, units.quantity - units.canceled - units.past - len(units.taken))
    assert terms.returnable == (0 if terms.non_returnable_reason else left)
    assert (terms.returnable == 0) == (terms.non_returnable_reason is not None)


@promise
def every_reason_can_be_read_aloud_in_every_language(facts: LineFacts):
    terms = terms_of(facts)
    for language in LANGUAGES:
        said = [said_reason(one, language, "EUR") for one in terms.because]
        assert all(said)
        assert "{" not in "".join(said)


@promise
def a_longer_window_is_never_worse(facts: LineFacts):
    document = msgspec.structs.replace(facts.now.policy.document, rules=())
    longer, shorter = (
        msgspec.structs.replace(document.base, window=Window(days=days)) for days in (60, 30)
    )
    before, after = (
        terms_of(
            replace(
                facts,
                frozen=None,
                now=resolve(
                    compiled(msgspec.structs.replace(document, base=base)), facts.now.purchase
                ),
            )
        )
        for base in (shorter, longer)
    )
    if before.deadline and before.clock is not Clock.CONFORMITY:
        assert after.deadline
        assert after.deadline >= before.deadline


@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
@given(line_facts())
def test_terms_keep_every_promise(facts: LineFacts):
    for kept in PROMISES:
        kept(facts)


def test_the_last_day_ends_at_midnight_where_the_customer_is():
    last = datetime(2026, 3, 29, 12, tzinfo=UTC)  # the night in which the clock jumps
    assert end_of_day(local_day(last, "Europe/Amsterdam"), "Europe/Amsterdam") == datetime(
        2026, 3, 29, 22, tzinfo=UTC
    )
    assert end_of_day(local_day(last, "Europe/Amsterdam"), "Europe/Amsterdam") - last == timedelta(
        hours=10
    )
