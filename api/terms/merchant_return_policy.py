"""A policy in the words of schema.org (30.0): MerchantReturnPolicy, for search engines and agents.

https://schema.org/MerchantReturnPolicy. It says the same as the statement, season by season and
tier by tier. Never a restocking fee, and «not permitted» only where the law leaves it so.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from api.kernel.money import LocalMoney
from api.loyalty.programme import Programme
from api.policy.document import Resolution, ReturnMethod
from api.terms.seasons import Season, ThroughTheYear, given, through_the_year
from api.terms.stated import Asked, PolicyStatement

Node: TypeAlias = dict[str, object]
SCHEMA_ORG = "https://schema.org/"
METHODS: Mapping[ReturnMethod, str] = {
    ReturnMethod.PARCEL_SHOP: "ReturnByMail",
    ReturnMethod.LOCKER: "ReturnAtKiosk",
    ReturnMethod.HOME_PICKUP: "ReturnByMail",
    ReturnMethod.IN_STORE: "ReturnInStore",
    ReturnMethod.CURBSIDE: "ReturnInStore",
    ReturnMethod.OWN_CARRIER: "ReturnByMail",
}
REFUNDS: Mapping[Resolution, str] = {
    Resolution.ORIGINAL_PAYMENT_METHOD: "FullRefund",
    Resolution.STORE_CREDIT: "StoreCreditRefund",
    Resolution.EXCHANGE: "ExchangeRefund",
    Resolution.REPLACEMENT: "ExchangeRefund",
}
IN_PERSON = frozenset({ReturnMethod.IN_STORE, ReturnMethod.CURBSIDE})
OF_AN_OFFER = (
    *("@type", "applicableCountry", "returnPolicyCategory", "merchantReturnDays", "returnMethod"),
    *("returnFees", "returnShippingFeesAmount", "validForMemberTier"),
)
"""What search engines read below an Offer; the rest they take from the Organization."""
OF_A_SEASON = (
    *("returnPolicyCategory", "merchantReturnDays", "returnMethod", "returnFees"),
    *("returnShippingFeesAmount", "refundType"),
)


def json_ld(asked: Asked, programme: Programme | None, language: str) -> Node:
    """Of all that a brand sells in a market; with a product, of that offer."""
    policies = list(_policies(asked, programme, language))
    context = {"@context": SCHEMA_ORG.rstrip("/")}
    if asked.about.sku is None:
        named = {"@type": "Organization", "name": asked.market.brand}
        return {**context, **named, "hasMerchantReturnPolicy": policies}
    return {
        **context,
        "@type": "Offer",
        "itemOffered": {"@type": "Product", "sku": asked.about.sku},
        "hasMerchantReturnPolicy": [_only(OF_AN_OFFER, policy) for policy in policies],
    }


def _policies(asked: Asked, programme: Programme | None, language: str) -> Iterator[Node]:
    """What everybody gets, then each tier that gets something else."""
    everybody = through_the_year(asked, language)
    yield _policy(everybody)
    tiers = asked.version.policy.document.tiers if asked.version else ()
    for tier in tiers:
        members = through_the_year(asked, language, tier)
        if _years(members) != _years(everybody):
            yield {**_policy(members), "validForMemberTier": _tier(tier, programme, language)}


def _years(it: ThroughTheYear) -> object:
    return given(it.usual), [(one.first, one.last, given(one.says)) for one in it.seasons]


def _tier(handle: str, programme: Programme | None, language: str) -> Node:
    """The node of the same name in the programme's own MemberProgram."""
    names = {tier.handle: tier.said(language) for tier in programme.tiers} if programme else {}
    return {
        "@type": "MemberProgramTier",
        "@id": f"#{handle.lower()}",
        "name": names.get(handle, handle),
        **(
            {"isTierOf": {"@type": "MemberProgram", "name": programme.name}}
            if handle in names and programme
            else {}
        ),
    }


def _policy(it: ThroughTheYear) -> Node:
    seasons = [_season(one, it.usual) for one in it.seasons]
    return {
        "@type": "MerchantReturnPolicy",
        "applicableCountry": it.usual.country,
        **_terms(it.usual),
        **({"returnPolicySeasonalOverride": seasons} if seasons else {}),
    }


def _season(season: Season, usual: PolicyStatement) -> Node:
    """Its days, and what is not as usual."""
    as_usual = _terms(usual)
    differing = {
        name: value
        for name, value in _only(OF_A_SEASON, _terms(season.says)).items()
        if as_usual.get(name) != value or name in ("returnPolicyCategory", "merchantReturnDays")
    }
    days = {"startDate": f"{season.first}", "endDate": f"{season.last}"}
    return {"@type": "MerchantReturnPolicySeasonalOverride", **days, **differing}


def _terms(said: PolicyStatement) -> Node:
    free = f"{SCHEMA_ORG}FreeReturn"
    if said.window_days == 0:
        no = f"{SCHEMA_ORG}MerchantReturnNotPermitted"
        return {"returnPolicyCategory": no, "itemDefectReturnFees": free}
    fees, amount = _fees(said)
    return {
        **_window(said),
        "returnMethod": _methods(said),
        "returnFees": fees,
        "customerRemorseReturnFees": fees,
        **({"returnShippingFeesAmount": amount} if amount else {}),
        **({"customerRemorseReturnShippingFeesAmount": amount} if amount else {}),
        "itemDefectReturnFees": free,
        "refundType": _terms_of(REFUNDS[one] for one in _refunds(said)),
        "returnLabelSource": f"{SCHEMA_ORG}{_label(said)}",
        "itemCondition": [f"{SCHEMA_ORG}NewCondition", f"{SCHEMA_ORG}UsedCondition"],
        "inStoreReturnsOffered": any(way.method in IN_PERSON for way in said.methods),
    }


def _window(said: PolicyStatement) -> Node:
    days = said.window_days if said.until is None else f"{said.until}"
    if days is None:
        return {"returnPolicyCategory": f"{SCHEMA_ORG}MerchantReturnUnlimitedWindow"}
    finite = f"{SCHEMA_ORG}MerchantReturnFiniteReturnWindow"
    return {"returnPolicyCategory": finite, "merchantReturnDays": days}


def _methods(said: PolicyStatement) -> Sequence[str]:
    keeps = any(one.resolution is Resolution.KEEP_ITEM for one in said.resolutions)
    ways = [METHODS[way.method] for way in said.methods] or ["ReturnByMail"]
    return _terms_of([*ways, *(["KeepProduct"] if keeps else [])])


def _refunds(said: PolicyStatement) -> Sequence[Resolution]:
    return [one.resolution for one in said.resolutions if one.resolution in REFUNDS]


def sending(said: PolicyStatement) -> LocalMoney | None:
    """What it takes to send it back: the cheapest way but the shop's own door, which not everybody
    lives near. None: only by a carrier of the customer's own, who asks what he asks."""
    if has_own_carrier_only(said):
        return None
    sent = [way.price for way in said.methods if way.method not in IN_PERSON]
    return min(sent or [way.price for way in said.methods], key=lambda price: price.minor)


def has_own_carrier_only(said: PolicyStatement) -> bool:
    return all(way.method is ReturnMethod.OWN_CARRIER for way in said.methods)


def _fees(said: PolicyStatement) -> tuple[str, Node | None]:
    price = sending(said)
    if price is None:
        return f"{SCHEMA_ORG}ReturnFeesCustomerResponsibility", None
    if price.minor == 0:
        return f"{SCHEMA_ORG}FreeReturn", None
    amount: Node = {
        "@type": "MonetaryAmount",
        "value": f"{price.amount}",
        "currency": price.currency,
    }
    return f"{SCHEMA_ORG}ReturnShippingFees", amount


def _label(said: PolicyStatement) -> str:
    own = has_own_carrier_only(said)
    return "ReturnLabelCustomerResponsibility" if own else "ReturnLabelDownloadAndPrint"


def _terms_of(names: Iterator[str] | Sequence[str]) -> Sequence[str]:
    return [f"{SCHEMA_ORG}{name}" for name in dict.fromkeys(names)]


def _only(names: Sequence[str], node: Node) -> Node:
    return {name: value for name, value in node.items() if name in names}
