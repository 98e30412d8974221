"""Terms in columns: whatever the policies, lines and customers, the same as one by one."""

from datetime import date, timedelta
from typing import Any

import ibis
import msgspec
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from api.orders.rules import Buyer, Channel
from api.policy.columns.conditions import ASKED
from api.policy.compiling import compiled
from api.policy.conditions import QUESTIONS, Condition
from api.policy.document import (
    Budget,
    BudgetEffect,
    Effects,
    PolicyDocument,
    RefundTiming,
    ReturnMethod,
    Rule,
    RuleMethod,
    Window,
)
from api.policy.statute import Category
from api.reasons.rules import Ground
from api.terms.columns import LINES, TERMS, terms_in_columns
from tests.api.policy.policies_at_random import CATEGORIES, SEGMENTS, TIERS, WINDOWS, policies
from tests.lines_at_random import lines_at_random
from tests.one_by_one import differences
from tests.shop import POLICY

DAYS = st.integers(0, 40) | st.integers(0, 1_000)
SOME_TIER = st.sampled_from([None, *TIERS, "PLATINUM"])
SOME_SEGMENTS = st.lists(st.sampled_from(SEGMENTS), unique=True)
BUDGETS = (
    Budget(name="labels", amount="100"),
    Budget(name="money", amount="100", effects=tuple(BudgetEffect)),
)
SOME_GONE = st.none() | st.lists(st.sampled_from([one.name for one in BUDGETS]), unique=True)


def tried(examples: int) -> Any:
    """Each example is a query of its own, and takes a third of a second to write."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large]
    phases = [phase for phase in Phase if phase is not Phase.shrink]
    return settings(max_examples=examples, deadline=None, suppress_health_check=slow, phases=phases)


PAIRS = st.sampled_from([{"policy": 1}, {"policy": 1, "promised": 2}, {"promised": 1}])


@st.composite
def lines(draw: st.DrawFn) -> dict[str, Any]:
    ordered_on = draw(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
    arrived = draw(st.sampled_from([None, *range(9)]))
    delivered = draw(st.sampled_from([arrived, arrived, arrived, None]))
    quantity = draw(st.integers(1, 3))
    return {
        "requested_on": ordered_on + timedelta(draw(DAYS)),
        "ordered_on": ordered_on,
        "delivered_on": None if delivered is None else ordered_on + timedelta(delivered),
        "order_delivered_on": None if arrived is None else ordered_on + timedelta(arrived),
        "all_delivered": draw(st.booleans()),
        "channel": draw(st.sampled_from(Channel)).value,
        "buyer": draw(st.sampled_from([Buyer.CONSUMER] * 5 + [Buyer.BUSINESS])).value,
        "country": draw(st.sampled_from(["NL", "BE", "NO", "GB", "US"])),
        "category": draw(st.sampled_from([*CATEGORIES, None])),
        "legal_category": draw(st.sampled_from([Category.ORDINARY] * 5 + [*Category])).value,
        "meant_to_last_longer": draw(st.booleans()),
        "on_sale": draw(st.booleans()),
        "gift": draw(st.booleans()),
        "price_minor": draw(st.integers(0, 3_000)),
        "quantity": quantity,
        "canceled_quantity": draw(st.integers(0, quantity)),
        "taken_quantity": draw(st.integers(0, quantity)),
        "ground": draw(st.sampled_from(Ground)).value,
        "informs_of_withdrawal": draw(st.booleans()),
        "tier": draw(SOME_TIER),
        "segments": draw(SOME_SEGMENTS),
        "orders": draw(st.none() | st.integers(0, 3)),
        "objected": draw(st.booleans()),
        "policy": 1,
        "gone": draw(SOME_GONE),
        "promised": None,
        "promised_tier": draw(SOME_TIER),
        "promised_segments": draw(st.none() | SOME_SEGMENTS),
        "promised_gone": draw(SOME_GONE),
        "told_consumer_pays": draw(st.booleans()),
        "told_fee_minor": draw(st.none() | st.integers(0, 2_000)),
    }


def table_of(rows: list[dict[str, Any]]) -> ibis.Table:
    schema = ibis.schema({"line": "int64", **LINES}).to_pyarrow()
    return ibis.memtable(pa.Table.from_pylist(rows, schema=schema))


@st.composite
def crowded(draw: st.DrawFn) -> PolicyDocument:
    """Rules that mostly apply at the same time, so that they have to be weighed."""
    policy = draw(policies(most_rules=0))
    names = [f"rule-{place}" for place in range(draw(st.integers(4, 9)))]
    return msgspec.structs.replace(policy, rules=tuple(draw(weighed(name)) for name in names))


@st.composite
def weighed(draw: st.DrawFn, name: str) -> Rule:
    """For most, and about the window and photos: what is hardest, and what is often a tie."""
    method = draw(st.sampled_from([RuleMethod.SITUATION, *RuleMethod, RuleMethod.SITUATION]))
    return Rule(
        name=name,
        method=method,
        priority=draw(st.integers(0, 2)) if method is RuleMethod.SITUATION else 0,
        when=draw(WHO[method]),
        then=Effects(window=draw(WINDOWS), photos=draw(st.booleans())),
    )


WHO = {
    RuleMethod.TIER: st.sampled_from(TIERS).map(lambda tier: Condition(tier=(tier,))),
    RuleMethod.SITUATION: st.sampled_from([Condition(), Condition(sale=True)]),
    RuleMethod.BEHAVIOUR: st.sampled_from(SEGMENTS).map(lambda name: Condition(segment=(name,))),
}


@st.composite
def budgeted(draw: st.DrawFn) -> PolicyDocument:
    """Some of its personal rules are paid out of budgets."""
    policy = draw(policies() | crowded() | crowded())
    paid = st.sampled_from([None, *(one.name for one in BUDGETS)])
    rules = [
        msgspec.structs.replace(one, budget=draw(paid)) if one.is_personal else one
        for one in policy.rules
    ]
    return msgspec.structs.replace(policy, rules=tuple(rules), budgets=BUDGETS)


ANYTHING = given(budgeted(), budgeted(), st.lists(lines(), min_size=20, max_size=40), PAIRS)


@tried(12)
@ANYTHING
def test_each_line_has_the_terms_that_it_has_alone(
    one: PolicyDocument, other: PolicyDocument, rows: list[dict[str, Any]], pair: dict[str, Any]
):
    rows = [row | {"line": number} | pair for number, row in enumerate(rows)]
    offered = {1: compiled(one), 2: compiled(other)}

    assert differences(terms_in_columns(table_of(rows), offered), rows, offered) == []


@pytest.mark.nightly
@tried(300)
@ANYTHING
def test_hundreds_of_policies_give_what_they_give_alone(
    one: PolicyDocument, other: PolicyDocument, rows: list[dict[str, Any]], pair: dict[str, Any]
):
    test_each_line_has_the_terms_that_it_has_alone.hypothesis.inner_test(one, other, rows, pair)


def test_the_higher_priority_may_shorten_whatever_the_rules_are_called():
    rules = tuple(
        Rule(
            name=name,
            method=RuleMethod.SITUATION,
            priority=100 - days,
            when=Condition(),
            then=Effects(window=Window(days=days), photos=True),
        )
        for days, name in enumerate(("window", "shortened", "best", "photos"), start=31)
    )
    rows = lines_at_random(20).to_pylist()
    offered = {1: compiled(msgspec.structs.replace(POLICY, rules=rules))}

    assert differences(terms_in_columns(table_of(rows), offered), rows, offered) == []


def test_of_two_personal_rules_that_give_the_same_the_same_one_is_named():
    gold, then = Condition(tier=("GOLD",)), Effects(window=Window(days=60))
    rules = tuple(
        Rule(name=name, method=RuleMethod.TIER, when=gold, then=then) for name in ("one", "other")
    )
    rows = [row | {"tier": "GOLD"} for row in lines_at_random(20).to_pylist()]
    offered = {1: compiled(msgspec.structs.replace(POLICY, rules=rules))}

    assert differences(terms_in_columns(table_of(rows), offered), rows, offered) == []


def test_once_the_days_of_withdrawal_are_over_the_law_says_nothing_of_a_fee():
    dear = Rule(
        name="dear",
        method=RuleMethod.SITUATION,
        when=Condition(),
        then=Effects(window=Window(days=60), fees={ReturnMethod.PARCEL_SHOP: "5.95"}),
    )
    (usual,) = lines_at_random(1).to_pylist()
    usual |= {"country": "NL", "ground": "REMORSE", "buyer": "CONSUMER", "channel": "ONLINE"}
    usual |= {"legal_category": "ORDINARY", "all_delivered": True, "told_fee_minor": 495}
    rows = [
        usual | {"line": days, "requested_on": usual["delivered_on"] + timedelta(days)}
        for days in (9, 40)
    ]
    offered = {1: compiled(msgspec.structs.replace(POLICY, rules=(dear,)))}

    found = terms_in_columns(table_of(rows), offered)

    named = found.order_by("line").to_pyarrow().to_pydict()["fee_parcel_shop_rule"]
    assert named == [None, "dear"]
    assert differences(found, rows, offered) == []


@pytest.mark.parametrize("gone", [None, ["labels"], ["money"], ["labels", "money"]])
def test_what_a_budget_no_longer_pays_is_given_neither_now_nor_as_it_was_told(
    gone: list[str] | None,
):
    gold, gives = Condition(tier=("GOLD",)), {ReturnMethod.PARCEL_SHOP: "1.00"}
    sooner = Effects(window=Window(days=90), fees=gives, refund_timing=RefundTiming.INSTANT)
    rule = Rule(name="gold", method=RuleMethod.TIER, when=gold, then=sooner)
    offered = {
        key: compiled(
            msgspec.structs.replace(
                POLICY, rules=(msgspec.structs.replace(rule, budget=budget),), budgets=BUDGETS
            )
        )
        for key, budget in enumerate(("labels", "money"))
    }
    told = {"tier": "GOLD", "promised_tier": "GOLD", "gone": gone, "promised_gone": gone}
    rows = [
        row | told | {"line": at, "policy": at % 2, "promised": (None, 0, 1)[at % 3]}
        for at, row in enumerate(lines_at_random(24).to_pylist())
    ]

    assert differences(terms_in_columns(table_of(rows), offered), rows, offered) == []


def test_no_lines_have_no_terms():
    found = terms_in_columns(table_of([]), {}).to_pyarrow()

    assert (len(found), set(TERMS) <= set(found.column_names)) == (0, True)


def test_every_condition_can_be_asked_of_columns():
    assert ASKED.keys() == QUESTIONS.keys()
