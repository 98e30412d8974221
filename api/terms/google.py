"""A policy for Google Merchant Center: the Merchant API's `accounts.onlineReturnPolicies`, as JSON.

https://developers.google.com/merchant/api/reference/rest/accounts_v1/accounts.onlineReturnPolicies
One policy for what is sold as usual, and one with a label for each kind of product that gets
something else; the label is the product's `return_policy_label` in the feed. Google knows days
from delivery and, in a season, a last day; where a policy has a last day all year, it is told the
legal days. Tiers are not taken.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeAlias

import msgspec

from api.policy.document import Resolution, ReturnMethod
from api.policy.statute.calendar import FOURTEEN_DAYS
from api.terms.merchant_return_policy import has_own_carrier_only, sending
from api.terms.seasons import Season, ThroughTheYear, given, through_the_year
from api.terms.stated import Asked, PolicyStatement

Node: TypeAlias = dict[str, object]
METHODS: Mapping[ReturnMethod, str] = {
    ReturnMethod.PARCEL_SHOP: "BY_MAIL",
    ReturnMethod.LOCKER: "AT_A_KIOSK",
    ReturnMethod.HOME_PICKUP: "BY_MAIL",
    ReturnMethod.IN_STORE: "IN_STORE",
    ReturnMethod.CURBSIDE: "IN_STORE",
    ReturnMethod.OWN_CARRIER: "BY_MAIL",
}
MICROS = 1_000_000
LONGEST_LABEL = 50


def online_return_policies(asked: Asked, *, uri: str, language: str) -> Iterator[Node]:
    usual = through_the_year(asked, language)
    yield _policy(usual, uri)
    for label, kind in _kinds(asked):
        other = through_the_year(kind, language)
        if given(other.usual) != given(usual.usual):
            yield {"label": label[:LONGEST_LABEL], **_policy(other, uri)}


def _kinds(asked: Asked) -> Iterator[tuple[str, Asked]]:
    """Products that some rule asks for: those in a sale, and those of a category."""
    rules = asked.version.policy.document.rules if asked.version else ()
    parts = [part for rule in rules for part in rule.when.parts()]
    if any(part.sale is not None for part in parts):
        yield "sale", msgspec.structs.replace(asked, about=replace(asked.about, on_sale=True))
    for name in sorted({name for part in parts for name in part.category or ()}):
        market = msgspec.structs.replace(asked.market, category=name)
        yield name, msgspec.structs.replace(asked, market=market)


def _policy(it: ThroughTheYear, uri: str) -> Node:
    said = it.usual
    told: Node = {"countries": [said.country], "returnPolicyUri": uri, "policy": _window(said)}
    if said.window_days == 0:
        return {**told, "acceptDefectiveOnly": True}
    days = [way.max_days for way in said.methods]
    seasons = [_season(one) for one in it.seasons if _lasts_otherwise(one, said)]
    return {
        **told,
        **({"seasonalOverrides": seasons} if seasons else {}),
        "returnMethods": [*dict.fromkeys(METHODS[way.method] for way in said.methods)],
        "itemConditions": ["NEW", "USED"],
        "returnShippingFee": _fee(said),
        "returnLabelSource": "CUSTOMER_RESPONSIBILITY"
        if has_own_carrier_only(said)
        else "DOWNLOAD_AND_PRINT",
        "acceptDefectiveOnly": False,
        "acceptExchange": any(one.resolution is Resolution.EXCHANGE for one in said.resolutions),
        **({"processRefundDays": max(days)} if days else {}),
    }


def _window(said: PolicyStatement) -> Node:
    if said.window_days == 0:
        return {"type": "NO_RETURNS"}
    if said.window_days is None and said.until is None:
        return {"type": "LIFETIME_RETURNS"}
    days = said.window_days or FOURTEEN_DAYS.days
    return {"type": "NUMBER_OF_DAYS_AFTER_DELIVERY", "days": f"{days}"}


def _lasts_otherwise(season: Season, usual: PolicyStatement) -> bool:
    """Google's seasons know of another window alone, and of one that ends."""
    now = (season.says.window_days, season.says.until)
    return now not in ((None, None), (usual.window_days, usual.until))


def _season(season: Season) -> Node:
    until, days = season.says.until, season.says.window_days
    return {
        "label": f"{season.first} – {season.last}",
        "startDate": _date(season.first),
        "endDate": _date(season.last),
        **({"returnUntilDate": _date(until)} if until else {"returnDays": days}),
    }


def _fee(said: PolicyStatement) -> Node:
    price = sending(said)
    if price is None:
        return {"type": "CUSTOMER_PAYING_ACTUAL_FEE"}
    micros = int(price.amount * MICROS)
    return {
        "type": "FIXED",
        "fixedFee": {"amountMicros": f"{micros}", "currencyCode": price.currency},
    }


def _date(day: date) -> Node:
    return {"year": day.year, "month": day.month, "day": day.day}
