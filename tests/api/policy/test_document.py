"""A policy as text: read, written, and refused with the line and what to write instead."""

import json
import random
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.demo.policies import POLICIES
from api.kernel.language import LANGUAGES
from api.kernel.refusal import InvalidInput
from api.policy.conditions import Condition
from api.policy.document import PolicyDocument, ReturnMethod
from api.policy.reading import json_schema, read, written
from tests.api.policy.policies_at_random import policies
from tests.properties import tried

EXAMPLE = (POLICIES / "NL.yaml").read_text()


@tried(30)
@given(policies())
def test_a_policy_that_is_written_reads_as_it_was(policy: PolicyDocument):
    assert read(written(policy)) == policy


@pytest.mark.parametrize("file", sorted(POLICIES.iterdir()), ids=lambda path: path.stem)
def test_the_policies_of_the_demo_can_be_read(file):
    assert read(file.read_text()).base.ways


def test_json_is_read_as_well():
    assert read(json.dumps({"currency": "EUR", "base": BASE})).base.window.days == 30


BASE = {"window": {"days": 30}, "ways": {"IN_STORE": {"carrier": "own", "days": [0, 1]}}}


def test_norway_is_a_country_and_a_price_keeps_its_cents():
    policy = read(
        EXAMPLE.replace("when: {sale: true}", "when: {country: [NO]}").replace("3.95", "3.90")
    )

    assert policy.rules[5].when == Condition(country=("NO",))
    assert policy.rules[5].then.fees == {ReturnMethod.LOCKER: "1.95", "PARCEL_SHOP": "3.90"}


# (right, wrong, place, part of the help, lines from the slip to where it shows)
WRONG = [
    ("when: {sale: true}", "when: {fault: true}", "rules[5].then.fees", "free by law", 1),
    ("days: 30", "days: thirty", "base.window.days", "0–100000", 0),
    ("window: {days: 30}", "windw: {days: 30}", "base.windw", "window, ways", 0),
    ("PARCEL_SHOP: {carrier", "PARCELSHOP: {carrier", "base.ways.PARCELSHOP", "LOCKER", 0),
    ("method: BEHAVIOUR", "method: HUNCH", "rules[2].method", "TIER, BEHAVIOUR, SITUATION", 0),
    ("fee: 2.95", "fee: free", "base.ways.PARCEL_SHOP.fee", "free", 0),
    ("[2, 4]", "[4, 2]", "base.ways.PARCEL_SHOP.days", "[2, 4]", 0),
    ("  window: {days: 30}", "", "base.window", "Add window", -1),
    ("{days: 30}", "{days: 30, until: 01-31}", "base.window", "only one", 0),
    ("until: 01-31", "until: 02-29", "rules[3].then.window.until", "12-24", 0),
    ("currency: EUR", "currency: EUX", "currency", "EUR", 0),
    ("currency: EUR", "currency: JPY", "base.ways.PARCEL_SHOP.fee", "decimals", 6),
    ("GOLD]  #", "GOLD, GOLD]  #", "tiers[2]", "once", 0),
    ("name: sale-paid", "name: silver-45-days", "rules[5]", "once", 0),
    ("{sale: true}", "{tier: [GOLD]}", "rules[5].when", "TIER or BEHAVIOUR", 0),
    ("{tier: [SILVER]}", "{sale: true}", "rules[0].when", "tier", 0),
    ("{tier: [SILVER]}", "{tier: [SILVER], not: {tier: [GOLD]}}", "rules[0].when", "not", 0),
    ("{tier: [SILVER]}", "{tier: [SILVER], price: {below: 1.001}}", None, "decimals", 0),
    ("{LOCKER: 1.95,", "{CURBSIDE: 1.95,", "rules[5].then.fees", "offered: false", 0),
    ("{window: {days: 45}}", "{}", "rules[0].then", "changes nothing", 0),
    ("window: {until: 01-31}", "window: {until: soon}", None, "2", 0),
    ("en: Silver, ", "en: Silver, sv: Silver, ", "rules[0].title.sv", "nb", 0),
    ("currency: EUR", "currency: EUR\ncurrency: EUR", "currency", "second time", 1),
    ("when: {sale: true}", "when: &a {sale: true}\n    x: *a", "text", "Write it out", 1),
    ("rules:", "rules", "text", "YAML", 1),
]


@pytest.mark.parametrize(("right", "wrong", "place", "help", "lines"), WRONG)
def test_what_cannot_be_meant_is_refused_with_its_line_and_what_to_write(
    right: str, wrong: str, place: str | None, help: str, lines: int
):
    line = EXAMPLE[: EXAMPLE.index(right)].count("\n") + 1 + lines
    with pytest.raises(InvalidInput) as refused:
        read(EXAMPLE.replace(right, wrong, 1))

    said = [refused.value.say(language) for language in LANGUAGES]
    assert place is None or refused.value.field == place
    assert f"Line {line}" in said[0]
    assert help in said[0]
    assert len(set(said)) == len(LANGUAGES)


@pytest.mark.parametrize("text", ["", "[", "[" * 5000, "word", "- 1", "{}", "a: b: c", "\x00"])
def test_what_is_no_policy_is_refused(text: str):
    with pytest.raises(InvalidInput):
        read(text)


def test_a_book_is_no_policy():
    with pytest.raises(InvalidInput):
        read("#" * 200_001)


@tried(30)
@given(st.randoms(use_true_random=False), st.text(max_size=9))
def test_no_slip_of_the_pen_is_a_bug(chance: random.Random, slip: str):
    lines = EXAMPLE.splitlines()
    place = chance.randrange(len(lines))
    cut = chance.randrange(len(lines[place]) + 1)
    lines[place] = lines[place][:cut] + slip + lines[place][cut + chance.randrange(4) :]

    with suppress(InvalidInput):
        assert read("\n".join(lines))


def test_the_schema_describes_every_part():
    schema = json_schema()

    assert {"PolicyDocument", "Rule", "Condition", "Effects", "Way"} <= set(schema["$defs"])
    assert "directCost" in schema["$defs"]["Way"]["properties"]
    assert schema["$defs"]["Condition"]["properties"]["not"]
