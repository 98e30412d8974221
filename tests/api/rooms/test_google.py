"""What Google's Merchant Center is told: the fields of its API, the facts of the statement."""

from datetime import date, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from api.demo.policies import POLICIES
from api.policy.document import PolicyDocument
from api.policy.reading import read
from api.terms.google import online_return_policies
from tests.api.policy.policies_at_random import policies
from tests.api.rooms.test_merchant_return_policy import NOVEMBER, asked
from tests.properties import tried

URI = "https://brinkvik.example/returns"
# google/shopping/merchant/accounts/v1/online_return_policy.proto
FIELDS = {
    *("label", "countries", "policy", "seasonalOverrides", "restockingFee", "returnMethods"),
    *("itemConditions", "returnShippingFee", "returnPolicyUri", "acceptDefectiveOnly"),
    *("processRefundDays", "acceptExchange", "returnLabelSource"),
}
TYPES = {"NUMBER_OF_DAYS_AFTER_DELIVERY", "NO_RETURNS", "LIFETIME_RETURNS"}


def told(document: PolicyDocument, **about) -> list[dict]:
    return list(online_return_policies(asked(document, **about), uri=URI, language="en"))


def day(said: dict[str, int]) -> date:
    return date(**said)


def test_the_demo_has_a_policy_as_usual_and_one_for_the_sale():
    usual, sale = told(read((POLICIES / "NL.yaml").read_text()))

    assert usual == {
        "countries": ["NL"],
        "returnPolicyUri": URI,
        "policy": {"type": "NUMBER_OF_DAYS_AFTER_DELIVERY", "days": "30"},
        "seasonalOverrides": [
            {
                "label": "2026-11-01 – 2026-12-24",
                "startDate": {"year": 2026, "month": 11, "day": 1},
                "endDate": {"year": 2026, "month": 12, "day": 24},
                "returnUntilDate": {"year": 2027, "month": 1, "day": 31},
            }
        ],
        "returnMethods": ["BY_MAIL", "AT_A_KIOSK", "IN_STORE"],
        "itemConditions": ["NEW", "USED"],
        "returnShippingFee": {
            "type": "FIXED",
            "fixedFee": {"amountMicros": "0", "currencyCode": "EUR"},
        },
        "returnLabelSource": "DOWNLOAD_AND_PRINT",
        "acceptDefectiveOnly": False,
        "acceptExchange": True,
        "processRefundDays": 8,
    }
    assert (sale["label"], sale["returnShippingFee"]["fixedFee"]["amountMicros"]) == (
        "sale",
        "1950000",
    )


@tried(30)
@given(policies(), st.sampled_from(["NL", "NO", "US"]), st.dates(date(2026, 1, 1)))
def test_whatever_the_policy_google_can_read_it(document: PolicyDocument, country: str, on: date):
    at = datetime.combine(min(on, date(2027, 12, 31)), NOVEMBER.timetz())

    for one in told(document, at=at, country=country):
        assert set(one) <= FIELDS
        assert one["policy"]["type"] in TYPES
        days = int(one["policy"].get("days", 14))
        assert (days >= 14 and one["policy"]["type"] != "NO_RETURNS") or country == "US"
        assert "restockingFee" not in one
        seasons = one.get("seasonalOverrides", [])
        for season in seasons:
            assert ("returnDays" in season) != ("returnUntilDate" in season)
            assert day(season["startDate"]) <= day(season["endDate"])
        for before, after in pairwise(seasons):
            assert day(before["endDate"]) < day(after["startDate"])
