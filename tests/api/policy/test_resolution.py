"""Which rule decides: promises for every policy, purchase and customer."""

import random
from dataclasses import replace
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.policy.compiling import compiled
from api.policy.conditions import Condition, Season
from api.policy.document import Effects, PolicyDocument, ReturnMethod, Rule, RuleMethod, Window
from api.policy.facts import CustomerFacts, Purchase
from api.policy.rules import Loss, Offer, as_good, better_whole, resolve
from api.policy.slots import FEE, WINDOW
from tests.api.policy.policies_at_random import CUSTOMERS, TIERS, policies, purchases
from tests.properties import tried
from tests.shop import POLICY

PURCHASE = Purchase(ordered_on=date(2026, 11, 20), delivered_on=date(2026, 11, 22), country="NL")
SHOP = ReturnMethod.PARCEL_SHOP
GOLD = CustomerFacts(tier="GOLD")


def rule(name: str, when: Condition, then: Effects, *, priority: int = 0) -> Rule:
    personal = RuleMethod.TIER if when.tier else RuleMethod.BEHAVIOUR
    method = personal if when.is_personal else RuleMethod.SITUATION
    return Rule(name=name, method=method, priority=priority, when=when, then=then)


def with_rules(*rules: Rule, tiers: tuple[str, ...] = ()) -> PolicyDocument:
    return msgspec.structs.replace(POLICY, rules=rules, tiers=tiers)


def offered(
    policy: PolicyDocument, customer: CustomerFacts = GOLD, purchase: Purchase = PURCHASE
) -> Offer:
    return resolve(compiled(policy), purchase, customer)


SALE = rule("sale", Condition(sale=True), Effects(fees={SHOP: "3.95"}))
FREE_FOR_GOLD = rule("gold", Condition(tier=("GOLD",)), Effects(fees={SHOP: "0"}))
LONG_FOR_GOLD = rule("gold-60", Condition(tier=("GOLD",)), Effects(window=Window(days=60)))


@tried(30)
@given(policies(), purchases(), CUSTOMERS)
def test_the_order_in_which_rules_are_written_changes_nothing(
    policy: PolicyDocument, purchase: Purchase, customer: CustomerFacts
):
    shuffled = list(policy.rules)
    random.Random(7).shuffle(shuffled)
    other = msgspec.structs.replace(policy, rules=tuple(shuffled))

    one, two = offered(policy, customer, purchase), offered(other, customer, purchase)

    assert (one.values, one.personalised) == (two.values, two.personalised)
    assert set(one.heard) == set(two.heard)


@tried(30)
@given(policies(), purchases(), CUSTOMERS, st.sampled_from([None, *TIERS]))
def test_a_higher_tier_has_all_that_a_lower_one_has(
    policy: PolicyDocument, purchase: Purchase, customer: CustomerFacts, lower: str | None
):
    higher = replace(customer, tier=TIERS[-1])

    best = offered(policy, higher, purchase)

    assert as_good(best, offered(policy, replace(customer, tier=lower), purchase))


@tried(30)
@given(policies(), purchases(), CUSTOMERS)
def test_who_a_customer_is_never_makes_it_worse(
    policy: PolicyDocument, purchase: Purchase, customer: CustomerFacts
):
    stranger = CustomerFacts(orders=customer.orders)

    assert as_good(offered(policy, customer, purchase), offered(policy, stranger, purchase))


@tried(30)
@given(policies(), purchases(), CUSTOMERS)
def test_who_objects_is_a_stranger_and_situations_still_count(
    policy: PolicyDocument, purchase: Purchase, customer: CustomerFacts
):
    objecting, stranger = replace(customer, objected=True), CustomerFacts(orders=customer.orders)

    offer = offered(policy, objecting, purchase)

    assert offer.values == offered(policy, stranger, purchase).values
    assert not offer.personalised
    assert {one.method for one in offer.heard} <= {RuleMethod.SITUATION}


@tried(30)
@given(policies(), purchases(), CUSTOMERS)
def test_it_is_personal_exactly_when_a_personal_rule_decided_something(
    policy: PolicyDocument, purchase: Purchase, customer: CustomerFacts
):
    offer = offered(policy, customer, purchase)
    by_person = [one for one in offer.heard if one.loss is None and one.method != "SITUATION"]

    assert offer.personalised is bool(by_person)
    if not offer.personalised:
        stranger = CustomerFacts(orders=customer.orders)
        assert offer.values == offered(policy, stranger, purchase).values


@tried(30)
@given(policies(), purchases(), CUSTOMERS)
def test_every_rule_that_changed_something_is_named(
    policy: PolicyDocument, purchase: Purchase, customer: CustomerFacts
):
    offer = offered(policy, customer, purchase)
    named = {one.slot for one in offer.heard if one.loss is None}
    changed = {slot for slot, value in offer.values.items() if value != offer.policy.base[slot]}

    assert changed <= named
    for one in offer.heard:
        assert (one.loss is None) <= (offer.values[one.slot] == one.value)


@tried(30)
@given(policies(), policies(), purchases(), CUSTOMERS)
def test_the_better_policy_is_one_of_the_two_and_never_closed_when_the_other_is_open(
    then: PolicyDocument, now: PolicyDocument, purchase: Purchase, customer: CustomerFacts
):
    promised, today = offered(then, customer, purchase), offered(now, customer, purchase)
    day = purchase.delivered_on or purchase.ordered_on

    best = better_whole(promised, today, on=day)

    assert best is promised or best is today
    last = [offer.last_day for offer in (promised, today, best)]
    is_open = [end is None or day <= end for end in last]
    assert is_open[2] is any(is_open[:2])
    if best is today and is_open[0] is is_open[1]:
        assert as_good(today, promised)


def test_the_higher_priority_decides_and_the_other_says_so():
    season = rule(
        "season",
        Condition(season=(Season(first="11-01", last="12-24"),)),
        Effects(fees={SHOP: "1"}),
        priority=1,
    )
    offer = offered(with_rules(SALE, season), purchase=replace(PURCHASE, on_sale=True))

    assert offer.fee(SHOP) == 100
    assert [(one.rule, one.loss, one.by) for one in offer.heard] == [
        ("season", None, None),
        ("sale", Loss.OUTRANKED, "season"),
    ]


def test_of_equals_the_one_that_asks_for_more_decides():
    exact = rule("exact", Condition(sale=True, country=("NL",)), Effects(fees={SHOP: "4.50"}))
    offer = offered(with_rules(SALE, exact), purchase=replace(PURCHASE, on_sale=True))

    assert offer.fee(SHOP) == 450
    assert offer.heard[1].loss is Loss.LESS_SPECIFIC


def test_a_personal_rule_that_gives_less_is_told_of_and_does_not_count():
    dear = rule("dear", Condition(tier=("GOLD",)), Effects(fees={SHOP: "9.95"}))
    offer = offered(with_rules(dear))

    assert (offer.fee(SHOP), offer.personalised) == (495, False)
    assert [(one.loss, one.by) for one in offer.heard] == [(Loss.GIVES_LESS, None)]


def test_gold_has_what_silver_has_where_the_programme_says_which_is_higher():
    silver = rule("silver", Condition(tier=("SILVER",)), Effects(window=Window(days=90)))
    policy = with_rules(silver, LONG_FOR_GOLD, tiers=("SILVER", "GOLD"))

    assert offered(policy).values[WINDOW].said.days == 90
    unordered = offered(msgspec.structs.replace(policy, tiers=()))
    assert unordered.values[WINDOW].said.days == 60


def test_two_customers_of_different_tiers_get_different_offers():
    policy = with_rules(SALE, FREE_FOR_GOLD)
    on_sale = replace(PURCHASE, on_sale=True)

    assert offered(policy, GOLD, on_sale).values[FEE[SHOP]] == 0
    assert offered(policy, CustomerFacts(), on_sale).values[FEE[SHOP]] == 395
    assert offered(policy, CustomerFacts(), PURCHASE).values[FEE[SHOP]] == 495


@pytest.mark.parametrize(
    ("ordered_on", "last_day"),
    [
        (date(2026, 10, 31), date(2026, 12, 2)),
        (date(2026, 11, 1), date(2027, 1, 31)),
        (date(2026, 12, 24), date(2027, 1, 31)),
        (date(2026, 12, 25), date(2027, 1, 26)),
    ],
)
def test_gifts_can_wait_until_the_end_of_january(ordered_on: date, last_day: date):
    gifts = rule(
        "gifts",
        Condition(season=(Season(first="11-01", last="12-24"),)),
        Effects(window=Window(until="01-31")),
    )
    delivered_on = date.fromordinal(ordered_on.toordinal() + 2)
    bought = replace(PURCHASE, ordered_on=ordered_on, delivered_on=delivered_on)

    assert offered(with_rules(gifts), purchase=bought).last_day == last_day


def test_a_last_day_never_takes_days_away():
    soon = rule("soon", Condition(), Effects(window=Window(until="11-30")))

    assert offered(with_rules(soon)).last_day == date(2026, 12, 22)


def test_a_season_may_run_over_new_year():
    season = Season(first="12-27", last="01-05")
    winter = rule("winter", Condition(season=(season,)), Effects(fees={SHOP: "0"}))
    days = {"2026-12-26": 495, "2026-12-27": 0, "2027-01-05": 0, "2027-01-06": 495}

    for day, fee in days.items():
        bought = replace(PURCHASE, ordered_on=date.fromisoformat(day))
        assert offered(with_rules(winter), purchase=bought).fee(SHOP) == fee


@pytest.mark.parametrize(("orders", "fee"), [(0, 0), (1, 495), (None, 495)])
def test_a_first_order_is_one_that_is_known_to_be_the_first(orders: int | None, fee: int):
    first = rule("first", Condition(first_order=True), Effects(fees={SHOP: "0"}))

    assert offered(with_rules(first), CustomerFacts(orders=orders)).fee(SHOP) == fee


def test_the_promise_holds_unless_today_is_as_good_in_everything():
    better = offered(with_rules(FREE_FOR_GOLD, LONG_FOR_GOLD))
    mixed = offered(with_rules(LONG_FOR_GOLD, rule("c", Condition(), Effects(photos=True))))
    usual, day = offered(POLICY), date(2026, 12, 1)

    assert better_whole(usual, better, on=day) is better
    assert better_whole(usual, mixed, on=day) is usual
    assert better_whole(usual, mixed, on=date(2027, 1, 10)) is mixed
