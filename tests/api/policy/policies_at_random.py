"""Policies, purchases and customers of every kind, for promises that hold for all of them."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from api.orders.rules import Channel
from api.policy.conditions import Condition, PriceRange, Season, any_of
from api.policy.document import (
    Base,
    Effects,
    PolicyDocument,
    RefundTiming,
    Resolution,
    ReturnMethod,
    Rule,
    RuleMethod,
    Way,
    Window,
)
from api.policy.facts import CustomerFacts, Purchase

TIERS = ("BRONZE", "SILVER", "GOLD")
SEGMENTS = ("LOW_RETURNER", "NEW", "VALUE")
CATEGORIES = ("shoes", "sofas")
COUNTRIES = ("NL", "BE", "NO")
DAYS_OF_YEAR = st.dates(date(2025, 1, 1), date(2025, 12, 31)).map(lambda day: f"{day:%m-%d}")
AMOUNTS = st.integers(0, 2_000).map(lambda cents: f"{cents / 100:.2f}")
SPANS = st.integers(0, 400)

WINDOWS = (
    st.builds(Window, days=SPANS)
    | st.builds(Window, until=DAYS_OF_YEAR)
    | st.builds(Window, until=st.dates(date(2026, 1, 1), date(2027, 12, 31)).map(str))
    | st.just(Window(unlimited=True))
)


def some(values: Any, *, least: int = 1) -> st.SearchStrategy[Any]:
    return st.lists(st.sampled_from(values), min_size=least, unique=True).map(tuple)


SITUATIONS = st.fixed_dictionaries(
    {},
    optional={
        "sale": st.booleans(),
        "season": st.lists(
            st.builds(Season, first=DAYS_OF_YEAR, last=DAYS_OF_YEAR), min_size=1, max_size=2
        ).map(tuple),
        "channel": some(tuple(Channel)),
        "category": some(CATEGORIES),
        "price": st.builds(PriceRange, at_least=st.none() | AMOUNTS, below=st.none() | AMOUNTS),
        "country": some(COUNTRIES),
        "first_order": st.booleans(),
        "gift": st.booleans(),
        "fault": st.booleans(),
    },
).map(lambda said: Condition(**said))
SITUATION_CONDITIONS = st.recursive(
    SITUATIONS,
    lambda inner: st.builds(
        lambda first, second, how: Condition(
            **({"not_": first} if how == "not_" else {how: (first, second)})
        ),
        inner,
        inner,
        st.sampled_from(["all", "any", "not_"]),
    ),
    max_leaves=4,
)


@st.composite
def effects(draw: st.DrawFn, ways: tuple[ReturnMethod, ...], *, priced: bool) -> Effects:
    said = {
        "window": draw(st.none() | WINDOWS),
        "fees": draw(
            st.none() | st.dictionaries(st.sampled_from(ways), AMOUNTS, min_size=1, max_size=2)
            if priced
            else st.none()
        ),
        "methods": draw(st.none() | some(ways)),
        "resolutions": draw(st.none() | some(tuple(Resolution), least=0)),
        "credit_bonus_percent": draw(st.none() | st.integers(0, 20)),
        "keep_item_percent": draw(st.none() | st.integers(10, 100)),
        "refund_timing": draw(st.none() | st.sampled_from(RefundTiming)),
        "keep_item_up_to": draw(st.none() | AMOUNTS),
        "inspection": draw(st.none() | st.booleans()),
        "photos": draw(st.none() | st.booleans()),
        "priority": draw(st.none() | st.integers(0, 9)),
        "handled_within_hours": draw(st.none() | st.integers(1, 96)),
    }
    found = Effects(**said)
    return found if found != Effects() else Effects(window=Window(days=draw(SPANS)))


@st.composite
def rules(draw: st.DrawFn, name: str, ways: tuple[ReturnMethod, ...]) -> Rule:
    method = draw(st.sampled_from(RuleMethod))
    situation = draw(SITUATION_CONDITIONS)
    who = {
        RuleMethod.TIER: lambda: Condition(tier=draw(some(TIERS)), all=(situation,)),
        RuleMethod.BEHAVIOUR: lambda: Condition(segment=draw(some(SEGMENTS)), any=(situation,)),
        RuleMethod.SITUATION: lambda: situation,
    }
    when = who[method]()
    return Rule(
        name=name,
        method=method,
        priority=draw(st.integers(0, 3)) if method is RuleMethod.SITUATION else 0,
        when=when,
        then=draw(effects(ways, priced=not any_of(when, lambda one: one.fault is not None))),
    )


@st.composite
def policies(draw: st.DrawFn, *, most_rules: int = 4) -> PolicyDocument:
    ways = draw(some(tuple(ReturnMethod)))
    count = draw(st.integers(0, most_rules))
    return PolicyDocument(
        currency="EUR",
        tiers=TIERS,
        base=Base(
            window=draw(WINDOWS),
            ways={
                way: Way(
                    carrier="postwagen",
                    fee=draw(AMOUNTS),
                    direct_cost=draw(AMOUNTS),
                    days=(1, 4),
                    offered=draw(st.booleans()),
                )
                for way in ways
            },
            resolutions=draw(some(tuple(Resolution), least=0)),
            credit_bonus_percent=draw(st.integers(0, 20)),
            keep_item_percent=draw(st.integers(10, 100)),
            refund_timing=draw(st.sampled_from(RefundTiming)),
            keep_item_up_to=draw(AMOUNTS),
            wear_percent=draw(st.dictionaries(st.sampled_from("ABCDE"), st.integers(0, 100))),
        ),
        rules=tuple(draw(rules(f"rule-{place}", ways)) for place in range(count)),
    )


@st.composite
def purchases(draw: st.DrawFn) -> Purchase:
    ordered_on = draw(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
    took = draw(st.none() | st.integers(0, 20))
    return Purchase(
        ordered_on=ordered_on,
        delivered_on=None if took is None else ordered_on + timedelta(days=took),
        channel=draw(st.sampled_from(Channel)),
        country=draw(st.sampled_from(COUNTRIES)),
        category=draw(st.sampled_from([*CATEGORIES, None])),
        on_sale=draw(st.booleans()),
        price_minor=draw(st.integers(0, 3_000)),
        gift=draw(st.booleans()),
        fault=draw(st.booleans()),
    )


CUSTOMERS = st.builds(
    CustomerFacts,
    tier=st.sampled_from([None, *TIERS]),
    segments=st.frozensets(st.sampled_from(SEGMENTS)),
    orders=st.none() | st.integers(0, 3),
    objected=st.booleans(),
)
