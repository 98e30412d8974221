"""Policies in words: every condition and effect can be said, and a change is told."""

import pytest
from hypothesis import given

from api.kernel.language import LANGUAGES
from api.policy.document import PolicyDocument
from api.policy.reading import read
from api.terms.told_rules import RuleChange, told_rules
from tests.api.policy.policies_at_random import policies
from tests.properties import tried

TEXT = """
currency: EUR
tiers: [SILVER, GOLD]
base:
  window: {days: 30}
  ways:
    PARCEL_SHOP: {carrier: postwagen, fee: 2.95, directCost: 6.25, days: [2, 4]}
    IN_STORE: {carrier: own, days: [0, 1], offered: false}
rules:
  - name: gifts
    method: SITUATION
    title: {en: Gifts, nl: Cadeaus}
    priority: 3
    when: {season: [{from: 11-01, to: 12-24}], country: [NL, BE], not: {sale: true}}
    then: {window: {until: 01-31}, methods: [IN_STORE, PARCEL_SHOP]}
  - name: silver
    method: TIER
    when: {tier: [SILVER], price: {atLeast: 20, below: 99.50}}
    then: {fees: {PARCEL_SHOP: 0}, refundTiming: ON_HANDOVER}
"""


def told(text: str, before: str | None = None, language: str = "en"):
    then = read(before) if before else None
    return {rule.name: rule for rule in told_rules(read(text), then, language)}


def test_a_rule_is_told_in_words():
    rules = told(TEXT)

    gifts = rules["gifts"]
    assert (gifts.title, gifts.conditions) == (
        "Gifts",
        [
            "ordered from 1 November to 24 December",
            "sent to Netherlands or Belgium",
            "not: bought in a sale",
        ],
    )
    assert gifts.effects == [
        "until 31 January",
        "In the shop is possible",
        "goes before situations below rank 3",
    ], "a way that everybody has is not told again"
    silver = rules["silver"]
    assert (silver.title, silver.conditions) == (
        "silver",
        ["tier Silver or higher", "from €20.00", "below €99.50"],
    )
    assert silver.effects == ["Parcel shop for free", "the money is sent when you hand it over"]


def test_what_everybody_gets_comes_first_and_without_what_goes_without_saying():
    base = next(iter(told(TEXT, language="nl").values()))
    assert (base.name, base.method, base.title) == ("base", None, "Iedereen")
    assert base.effects == [
        "30 dagen vanaf de levering",
        "Pakketpunt voor €\xa02,95",
        "het geld wordt zodra het bekeken is gestuurd",
    ]


@pytest.mark.parametrize(
    ("now", "then", "name", "change", "before"),
    [
        ("days: 45", "days: 30", "base", RuleChange.CHANGED, ["30 days from delivery"]),
        ("PARCEL_SHOP: 1", "PARCEL_SHOP: 0", "silver", "CHANGED", ["Parcel shop for free"]),
        ("name: noel", "name: gifts", "noel", RuleChange.NEW, []),
        ("tier: [GOLD]", "tier: [SILVER]", "silver", "CHANGED", ["tier Silver or higher"]),
    ],
)
def test_a_change_is_told_with_what_was(now, then, name, change, before):
    changed = {rule.name: rule for rule in told(TEXT.replace(then, now), TEXT).values()}
    assert (changed[name].change, changed[name].before) == (change, before)


def test_a_rule_that_goes_is_told_last():
    *_, last = told(TEXT.replace("name: gifts", "name: noel"), TEXT).values()
    assert (last.name, last.change, last.effects) == ("gifts", RuleChange.GONE, [])
    assert "until 31 January" in last.before


def test_the_policy_in_force_changes_nothing():
    assert {rule.change for rule in told(TEXT, TEXT).values()} == {None}


@tried(30)
@given(policies())
def test_every_policy_can_be_told_in_every_language(document: PolicyDocument):
    for language in LANGUAGES:
        rules = told_rules(document, None, language)
        assert len(rules) == len(document.rules) + 1
        assert all(rule.effects and all(rule.effects) for rule in rules[:1])
        assert all(all(rule.conditions) for rule in rules[1:])
        assert all("{" not in said for rule in rules for said in rule.conditions + rule.effects)
