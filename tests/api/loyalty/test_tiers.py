"""Tiers: who is in which, until when, and what is missing."""

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.loyalty.rules import Condition, History, Missing, held, next_change
from tests.api.loyalty.conftest import NOW
from tests.api.loyalty.histories import CLUB, bought, chosen, days_ago, histories, history

RANK = {tier.handle: place for place, tier in enumerate(CLUB.tiers)}


STRICT = msgspec.structs.replace(CLUB, grace_days=0)


def tier_of(story: History, *, days_later: float = 0) -> str:
    return held(CLUB, story, NOW + timedelta(days=days_later)).tier.handle


def test_everybody_is_in_the_first_tier():
    nobody = held(CLUB, history(), NOW)

    assert (nobody.tier.handle, nobody.until) == ("BRONZE", None)
    assert nobody.missing == (
        Missing(Condition.SPEND, 10_000, "EUR"),
        Missing(Condition.ORDERS, 2),
    )


def test_a_tier_takes_all_that_it_asks_for():
    assert tier_of(history(bought(3, 50_000))) == "BRONZE", "one order is not two"
    assert tier_of(history(bought(3), bought(4))) == "SILVER"


def test_an_order_of_which_nothing_was_kept_is_no_order():
    assert tier_of(history(bought(3, 50_000), bought(4, 0))) == "BRONZE"


def test_an_amount_in_another_currency_counts_for_nothing():
    pounds = [replace(bought(day), currency="GBP") for day in (1, 2, 3)]

    assert tier_of(history(*pounds)) == "BRONZE"


def test_a_tier_is_kept_for_the_days_of_grace_and_no_longer():
    story = history(bought(300), bought(300.5))

    assert held(CLUB, story, NOW).until is None
    fading = held(CLUB, story, NOW + timedelta(days=80))
    assert fading.tier.handle == "SILVER"
    assert fading.until == days_ago(300.5) + timedelta(days=365 + 30)
    assert tier_of(story, days_later=94) == "SILVER"
    assert tier_of(story, days_later=94.6) == "BRONZE"


def test_money_given_back_lowers_a_tier_without_grace():
    assert tier_of(history(bought(3), bought(4))) == "SILVER"
    assert tier_of(history(bought(3), replace(bought(4), net_minor=0))) == "BRONZE"


def test_what_behaviour_is_missing_is_said():
    five = [bought(day, 9000, lines=2, returned=2) for day in range(5)]
    gold = held(CLUB, history(*five), NOW)

    assert gold.tier.handle == "SILVER"
    assert gold.missing == (
        Missing(Condition.KEPT_RATE, 10),
        Missing(Condition.SUSTAINABLE, 1),
    )


def test_who_objects_is_not_reckoned_by_behaviour():
    five = [bought(day, 9000, lines=2, returned=2) for day in range(5)]

    assert tier_of(history(*five, objected=True)) == "GOLD"


@pytest.mark.parametrize(
    ("given_tier", "tier"), [("GOLD", "GOLD"), ("BRONZE", "SILVER"), ("VIP", "SILVER")]
)
def test_a_tier_that_the_shop_gave_is_never_taken_away(given_tier: str, tier: str):
    assert tier_of(history(bought(3), bought(4), given_tier=given_tier)) == tier


@given(histories, st.floats(0, 800))
def test_between_two_changes_the_tier_reached_stays(story: History, days: float):
    change = next_change(STRICT, story, NOW)
    later = min(NOW + timedelta(days=days), (change or NOW + timedelta(days=999)))
    just_before = later - timedelta(microseconds=1) if later == change else later

    assert held(STRICT, story, NOW).tier == held(STRICT, story, max(NOW, just_before)).tier


@given(histories, st.integers(0, 400))
def test_grace_never_lowers_a_tier_and_ends_when_it_says(story: History, days: int):
    moment = NOW + timedelta(days=days)
    strict, kind = held(STRICT, story, moment), held(CLUB, story, moment)

    assert RANK[kind.tier.handle] >= RANK[strict.tier.handle]
    assert (kind.until is None) == (kind.tier == strict.tier)
    if kind.until:
        assert moment < kind.until <= moment + timedelta(days=30)
        just_before = held(CLUB, story, kind.until - timedelta(microseconds=1))
        assert just_before.tier == kind.tier
        assert RANK[held(CLUB, story, kind.until).tier.handle] < RANK[kind.tier.handle]


@given(histories)
def test_who_does_what_is_missing_is_in_the_next_tier(story: History):
    place = held(STRICT, story, NOW)
    if place.next is None:
        return
    missing = {one.condition: one.count for one in place.missing}
    kept = missing.get(Condition.KEPT_RATE, 0)
    orders = max(missing.get(Condition.ORDERS, 0), 1)
    spend = max(missing.get(Condition.SPEND, 0), orders)
    new = [bought(0, spend - orders + 1, lines=max(kept, 1)), *(bought(0, 1),) * (orders - 1)]
    choices = [chosen(0)] * missing.get(Condition.SUSTAINABLE, 0)
    better = replace(
        story,
        purchases=(*story.purchases, *new),
        choices=(*story.choices, *choices),
    )

    assert RANK[held(STRICT, better, NOW).tier.handle] >= RANK[place.next.handle]


@given(histories)
def test_an_objection_never_costs_a_tier(story: History):
    ranks = [RANK[tier_of(replace(story, objected=said))] for said in (False, True)]

    assert ranks[0] <= ranks[1]
