"""A programme as people write it: what is taken, and what is refused by the field's name."""

import json

import msgspec
import pytest

from api.cli.loyalty import EXAMPLE
from api.kernel.language import LANGUAGES
from api.kernel.refusal import InvalidInput
from api.loyalty.member_program import member_program
from api.loyalty.programme import Programme, read

GOOD = msgspec.to_builtins(read(EXAMPLE.encode(), name="example.yaml"))


def changed(*path: str | int, to: object) -> bytes:
    """The example with one thing in it gone wrong."""
    document = json.loads(json.dumps(GOOD))
    *way, last = path
    place = document
    for step in way:
        place = place[step]
    place[last] = to
    return json.dumps(document).encode()


def test_yaml_and_json_are_the_same_programme():
    from_yaml = read(EXAMPLE.encode(), name="a.yaml")

    assert read(json.dumps(GOOD).encode(), name="a.json") == from_yaml
    assert msgspec.convert(msgspec.to_builtins(from_yaml), Programme) == from_yaml


WRONG = [
    (("name",), "", "name"),
    (("periodDays",), 0, "periodDays"),
    (("periodDays",), -1, "file"),
    (("grace",), 3, "file"),
    (("tiers",), [], "tiers"),
    (("tiers", 0, "reach", "orders"), 1, "tiers[0].reach"),
    (("tiers", 1, "handle"), "silver", "tiers[1].handle"),
    (("tiers", 1, "handle"), "GOLD", "tiers.handle"),
    (("tiers", 1, "translations"), {"sv": "Silver"}, "tiers[1].translations"),
    (("tiers", 1, "reach", "spend"), {"EURO": "1"}, "tiers[1].reach.spend"),
    (("tiers", 1, "reach", "spend"), {"EUR": "1.005"}, "tiers[1].reach.spend.EUR"),
    (("tiers", 1, "reach", "spend"), {"EUR": "-5"}, "tiers[1].reach.spend.EUR"),
    (("tiers", 1, "reach", "spend"), {"EUR": "1e400"}, "tiers[1].reach.spend.EUR"),
    (("tiers", 1, "reach", "keptPercent"), 100, "file"),
    (("tiers", 2, "reach", "orders"), 2, "tiers[2].reach.orders"),
    (("tiers", 2, "reach", "spend"), {"EUR": "800"}, "tiers[2].reach.spend"),
    (("tiers", 2, "reach"), GOOD["tiers"][1]["reach"], "tiers[2].reach.spend"),
    (("tiers", 2, "benefits"), ["GIFTS"], "file"),
    (("points",), None, "tiers[0].benefits"),
    (("points", "per"), {"EUR": "0"}, "points.per.EUR"),
]


@pytest.mark.parametrize(("path", "value", "field"), WRONG)
def test_what_cannot_be_meant_is_refused_by_its_field(
    path: tuple[str | int, ...], value: object, field: str
):
    with pytest.raises(InvalidInput) as no:
        read(changed(*path, to=value), name="file")

    assert no.value.field == field
    assert len({no.value.say(language) for language in LANGUAGES}) == len(LANGUAGES)


@pytest.mark.parametrize("text", [b"", b"\xff", b"[", b"name: [", b"- 1", b"{}", b"a: &a [*a]"])
def test_what_is_no_programme_is_refused_by_the_name_of_the_file(text: bytes):
    with pytest.raises(InvalidInput) as no:
        read(text, name="club.yaml")

    assert no.value.field == "club.yaml"


def test_the_whole_programme_is_told_in_the_words_of_schema_org():
    programme = read(EXAMPLE.encode(), name="example.yaml")

    told = member_program(programme, "Brinkvik", "nl")

    assert (told["@type"], told["name"]) == ("MemberProgram", "Brinkvik Club")
    tiers = told["hasTiers"]
    assert [tier["name"] for tier in tiers] == ["Brons", "Zilver", "Goud"]
    assert "hasTierRequirement" not in tiers[0], "free to join"
    assert tiers[2]["hasTierBenefit"] == [
        "https://schema.org/TierBenefitLoyaltyPoints",
        "https://schema.org/TierBenefitLoyaltyReturns",
        "https://schema.org/TierBenefitLoyaltyShipping",
    ]
    assert tiers[2]["hasTierRequirement"] == [
        {"@type": "MonetaryAmount", "value": "750.00", "currency": "EUR"},
        {"@type": "MonetaryAmount", "value": "7500.00", "currency": "NOK"},
        "Minstens 6 bestellingen gehouden in 365 dagen",
        "Minstens 60 % van de artikelen gehouden in 365 dagen",
    ]
    assert tiers[0]["membershipPointsEarned"][0] == {
        "@type": "QuantitativeValue",
        "value": 1,
        "unitText": "points per 1.00 EUR",
    }
    json.dumps(told)
