"""What machines are told is the statement, in schema.org's vocabulary and no other."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.demo.policies import POLICIES
from api.loyalty.programme import Programme, Reach, Tier
from api.policy.compiling import compiled
from api.policy.document import PolicyDocument
from api.policy.reading import read
from api.policy.reads import PolicyVersion
from api.terms.merchant_return_policy import OF_AN_OFFER, json_ld
from api.terms.stated import About, Asked, MarketSaid
from tests.api.policy.policies_at_random import TIERS, policies
from tests.properties import tried

# schema.org 30.0: https://schema.org/MerchantReturnPolicy and the types it leads to.
FEES = {
    *("FreeReturn", "OriginalShippingFees", "RestockingFees", "ReturnShippingFees"),
    "ReturnFeesCustomerResponsibility",
}
LABELS = {
    *("ReturnLabelDownloadAndPrint", "ReturnLabelInBox", "ReturnLabelCustomerResponsibility"),
}
CATEGORIES = {
    *("MerchantReturnFiniteReturnWindow", "MerchantReturnUnlimitedWindow"),
    *("MerchantReturnNotPermitted", "MerchantReturnUnspecified"),
}
METHODS = {"KeepProduct", "ReturnAtKiosk", "ReturnByMail", "ReturnInStore"}
REFUNDS = {"ExchangeRefund", "FullRefund", "StoreCreditRefund"}
CONDITIONS = {"DamagedCondition", "NewCondition", "RefurbishedCondition", "UsedCondition"}
OVERRIDE = {
    "returnPolicyCategory": CATEGORIES,
    "merchantReturnDays": (int, "date"),
    "returnMethod": METHODS,
    "returnFees": FEES,
    "returnShippingFeesAmount": "MonetaryAmount",
    "refundType": REFUNDS,
    "restockingFee": "MonetaryAmount",
}
VOCABULARY = {
    "MerchantReturnPolicy": {
        **OVERRIDE,
        "applicableCountry": (str,),
        "returnPolicyCountry": (str,),
        "customerRemorseReturnFees": FEES,
        "customerRemorseReturnLabelSource": LABELS,
        "customerRemorseReturnShippingFeesAmount": "MonetaryAmount",
        "itemDefectReturnFees": FEES,
        "itemDefectReturnLabelSource": LABELS,
        "itemDefectReturnShippingFeesAmount": "MonetaryAmount",
        "itemCondition": CONDITIONS,
        "returnLabelSource": LABELS,
        "inStoreReturnsOffered": (bool,),
        "merchantReturnLink": (str,),
        "returnPolicySeasonalOverride": "MerchantReturnPolicySeasonalOverride",
        "validForMemberTier": "MemberProgramTier",
    },
    "MerchantReturnPolicySeasonalOverride": {
        **OVERRIDE,
        "startDate": ("date",),
        "endDate": ("date",),
    },
    "MonetaryAmount": {"value": (str,), "currency": (str,)},
    "MemberProgramTier": {"@id": (str,), "name": (str,), "isTierOf": "MemberProgram"},
    "MemberProgram": {"name": (str,)},
    "Organization": {"name": (str,), "hasMerchantReturnPolicy": "MerchantReturnPolicy"},
    "Offer": {"itemOffered": "Product", "hasMerchantReturnPolicy": "MerchantReturnPolicy"},
    "Product": {"sku": (str,)},
}
CLUB = Programme(
    name="Club",
    description="",
    period_days=365,
    tiers=(
        Tier("SILVER", "Silver", reach=Reach()),
        Tier("GOLD", "Gold", translations={"nl": "Goud"}),
    ),
)
NOVEMBER = datetime(2026, 11, 22, 12, tzinfo=UTC)


def asked(document: PolicyDocument, *, at: datetime = NOVEMBER, country="NL", **about) -> Asked:
    market = MarketSaid(
        *(1, 1, "Brinkvik", country, document.currency, "Europe/Amsterdam", True, None),
        *("shoes", "ORDINARY", f'{{"{document.currency}": 2000}}'),
    )
    version = PolicyVersion(1, 1, None, 1, at, "seal", compiled(document))
    return Asked(market, version, About(**about), at)


def wrong(node: dict[str, object], path: str = "") -> list[str]:
    """What a validator of the vocabulary would not take."""
    known, found = VOCABULARY[str(node["@type"])], list[str]()
    for name, value in node.items():
        if name in ("@type", "@context"):
            continue
        takes = known.get(name)
        for one in value if isinstance(value, list) else [value]:
            if isinstance(takes, str) and isinstance(one, dict) and one["@type"] == takes:
                found += wrong(one, f"{path}.{name}")
            elif not _fits(one, takes):
                found.append(f"{path}.{name}: {one!r}")
    return found


def _fits(value: object, takes: object) -> bool:
    if isinstance(takes, set):
        return str(value).removeprefix("https://schema.org/") in takes and "/" in str(value)
    if isinstance(takes, tuple) and "date" in takes and isinstance(value, str):
        return bool(date.fromisoformat(value))
    return isinstance(takes, tuple) and type(value) in takes


def test_the_validator_knows_what_is_wrong():
    assert wrong({"@type": "Product", "sku": 7, "colour": "red"}) == [".sku: 7", ".colour: 'red'"]
    assert wrong({"@type": "MonetaryAmount", "value": "1.00", "currency": "EUR"}) == []
    free = {"@type": "MerchantReturnPolicy", "returnFees": "FreeReturn"}
    assert wrong(free) == [".returnFees: 'FreeReturn'"], "an enum member is a URL"


def test_the_demo_says_its_season_its_tiers_and_its_prices():
    document = read((POLICIES / "NL.yaml").read_text())

    everybody, silver, gold = json_ld(asked(document), CLUB, "nl")["hasMerchantReturnPolicy"]

    assert (everybody["merchantReturnDays"], everybody["returnFees"][19:]) == (30, "FreeReturn")
    (season,) = everybody["returnPolicySeasonalOverride"]
    assert {
        "startDate": "2026-11-01",
        "endDate": "2026-12-24",
        "merchantReturnDays": "2027-01-31",
    }.items() <= season.items()
    assert (silver["merchantReturnDays"], gold["merchantReturnDays"]) == (45, 60)
    assert gold["validForMemberTier"] == {
        "@type": "MemberProgramTier",
        "@id": "#gold",
        "name": "Goud",
        "isTierOf": {"@type": "MemberProgram", "name": "Club"},
    }


def test_an_offer_says_what_holds_for_that_product_and_no_more_than_is_read_there():
    document = read((POLICIES / "NL.yaml").read_text())

    found = json_ld(asked(document, sku="SHOE-1", on_sale=True), None, "en")

    (policy, *_) = found["hasMerchantReturnPolicy"]
    assert (found["@type"], found["itemOffered"]["sku"]) == ("Offer", "SHOE-1")
    assert set(policy) <= set(OF_AN_OFFER)
    assert policy["returnShippingFeesAmount"] == {
        "@type": "MonetaryAmount",
        "value": "1.95",
        "currency": "EUR",
    }


@tried(30)
@given(
    policies(),
    st.sampled_from(["NL", "NO", "US"]),
    st.booleans(),
    st.dates(*[date(2026, 1, 1), date(2027, 12, 31)]),
)
def test_whatever_the_policy_it_is_in_the_vocabulary_and_within_the_law(
    document: PolicyDocument, country: str, of_an_offer: bool, day: date
):
    at = datetime.combine(day, NOVEMBER.timetz())
    about = {"sku": "SHOE-1"} if of_an_offer else {}

    found = json_ld(asked(document, at=at, country=country, **about), CLUB, "en")

    assert wrong(found) == []
    said = str(found)
    assert "RestockingFees" not in said
    assert country == "US" or "NotPermitted" not in said
    for policy in found["hasMerchantReturnPolicy"]:
        days = policy.get("merchantReturnDays")
        assert country == "US" or not isinstance(days, int) or days >= 14


@pytest.mark.parametrize("tier", TIERS)
def test_a_tier_that_gets_nothing_else_is_not_named(tier: str):
    document = read((POLICIES / "NO.yaml").read_text())

    assert tier.lower() not in str(json_ld(asked(document), None, "nb"))
