"""Terms on a real order: which rule decided, in words, and what would be better."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import msgspec
import pytest

from api.access.rules import SYSTEM
from api.kernel.ids import kind_and_key, public_id
from api.kernel.language import LANGUAGES
from api.loyalty.actions.objections import object_to_profiling
from api.orders.models import Order, OrderLine
from api.policy.conditions import Condition, PriceRange
from api.policy.disclosure import disclosure_id
from api.policy.document import Effects, RefundTiming, ReturnMethod, Rule, RuleMethod, Window
from api.policy.facts import CustomerFacts, Lack, NextTier
from api.policy.reads import policies_of
from api.policy.rules import resolve
from api.policy.slots import Dimension
from api.returns.withdrawals.carrying_out import ledger_of
from api.terms.because import Outcome
from api.terms.better import better_of
from api.terms.reads import facts_of_lines, terms_of_lines
from api.terms.saying import said_better
from api.terms.views import BecauseView, TermsView
from tests.conftest import on_both
from tests.people import House
from tests.shop import POLICY, put_in_force, sell

GOLD = Rule(
    name="gold",
    method=RuleMethod.TIER,
    title={"nl": "Goud", "en": "Gold", "fr": "Or", "de": "Gold", "nb": "Gull"},
    when=Condition(tier=("GOLD",)),
    then=Effects(window=Window(days=60), fees={ReturnMethod.PARCEL_SHOP: "0"}),
)
CHEAP = Rule(
    name="cheap",
    method=RuleMethod.SITUATION,
    when=Condition(price=PriceRange(below="50"), country=("NL",)),
    then=Effects(fees={ReturnMethod.PARCEL_SHOP: "3.50"}),
)
WITH_RULES = msgspec.structs.replace(POLICY, rules=(GOLD, CHEAP))
TO_GOLD = NextTier(tier="GOLD", title=GOLD.title, lack=Lack.KEPT_ORDERS, amount=2)


async def sold(house: House, customer: CustomerFacts) -> tuple[Order, int]:
    """An order whose checkout told it to this customer, and its line."""
    order = await sell("N-1", now=house.now)
    since = house.now - timedelta(days=30)
    await put_in_force(order.market_id, WITH_RULES, now=since)
    (newest, *_) = (await policies_of(house.reads, [order.market_id]))[order.market_id]
    told = disclosure_id(newest, replace(customer, id=order.customer_id))
    await Order.filter(id=order.id).update(disclosure={"disclosureId": told})
    return order, (await OrderLine.get(order_id=order.id)).id


async def shown(house: House, line: int, language: str = "nl") -> TermsView:
    (terms,) = await terms_of_lines(house.reads, [(line, None)], at=house.now)
    assert terms
    return TermsView(terms, "EUR", language)


def heard(terms: TermsView) -> list[BecauseView]:
    return [one for one in terms.because if one.method]


@on_both
async def test_what_gold_was_told_is_kept_although_nobody_knows_them_any_more(house: House):
    _, line = await sold(house, CustomerFacts(tier="GOLD"))

    terms = await shown(house, line)

    assert terms.personalised
    assert {way.method: way.price.minor for way in terms.methods} == {
        ReturnMethod.PARCEL_SHOP: 0,
        ReturnMethod.IN_STORE: 0,
    }
    assert {(one.rule, one.dimension, one.outcome, one.decided_by) for one in heard(terms)} == {
        ("gold", Dimension.WINDOW, Outcome.DECIDED, None),
        ("gold", Dimension.FEE, Outcome.DECIDED, None),
        ("cheap", Dimension.FEE, Outcome.LOST, "gold"),
    }


@on_both
async def test_a_situation_decides_for_everybody_and_says_so(house: House):
    _, line = await sold(house, CustomerFacts())

    terms = await shown(house, line)

    assert not terms.personalised
    (way, _) = terms.methods
    assert (way.price.minor, way.legal_maximum and way.legal_maximum.minor) == (350, 350)
    cheap = next(one for one in terms.because if one.rule == "cheap")
    assert (cheap.effect, cheap.method) == ("Pakketpunt voor €\xa03,50", RuleMethod.SITUATION)


@on_both
async def test_what_went_wrong_is_made_up_for_and_nobody_else_gets_it(house: House):
    """R060: recovery by reason. The checkout knows of no fault, so it is not told there."""
    order = await sell("N-2", now=house.now)
    sorry = Rule(
        name="sorry",
        method=RuleMethod.SITUATION,
        when=Condition(fault=True),
        then=Effects(credit_bonus_percent=20, refund_timing=RefundTiming.ON_RECEIPT),
    )
    since = house.now - timedelta(days=30)
    policy = msgspec.structs.replace(POLICY, rules=(sorry,))
    await put_in_force(order.market_id, policy, now=since)
    line = (await OrderLine.get(order_id=order.id)).id

    broken, too_small = await terms_of_lines(
        house.reads, [(line, "defective"), (line, "too_small")], at=house.now
    )

    assert broken
    assert too_small
    assert (broken.credit_bonus_percent, broken.refund_timing) == (20, RefundTiming.ON_RECEIPT)
    assert too_small.credit_bonus_percent == POLICY.base.credit_bonus_percent
    (said,) = [one for one in TermsView(broken, "EUR", "nl").because if one.rule == "sorry"][:1]
    assert said.outcome is Outcome.DECIDED


@on_both
@pytest.mark.parametrize("id", [public_id("Disclosure", 999), public_id("Order", 1), "x", ""])
async def test_a_disclosure_that_is_none_told_nothing(house: House, id: str):
    order, line = await sold(house, CustomerFacts())
    await Order.filter(id=order.id).update(disclosure={"disclosureId": id})

    assert {way.price.minor for way in (await shown(house, line)).methods} == {0}


@on_both
async def test_nobody_can_tell_themselves_a_better_tier(house: House):
    order, line = await sold(house, CustomerFacts())
    told = (await Order.get(id=order.id)).disclosure or {}
    _, said = kind_and_key(str(told["disclosureId"]))
    number, _, rest = said.partition(".")
    forged = public_id("Disclosure", f"{number}.GOLD{rest}")
    await Order.filter(id=order.id).update(disclosure={"disclosureId": forged})

    terms = await shown(house, line)

    assert not terms.personalised
    assert {way.price.minor for way in terms.methods} == {0}, "a fee that was not told"


@on_both
async def test_what_was_told_to_a_friend_is_nothing_to_me(house: House):
    order, line = await sold(house, CustomerFacts(tier="GOLD"))
    told = (await Order.get(id=order.id)).disclosure
    assert (await shown(house, line)).personalised

    other = await sell("N-2", now=house.now)
    await Order.filter(id=other.id).update(disclosure=told)
    theirs = await OrderLine.get(order_id=other.id)

    assert not (await shown(house, theirs.id)).personalised


@on_both
async def test_a_promise_outlives_an_objection(house: House):
    order, line = await sold(house, CustomerFacts(tier="GOLD"))
    promised = await shown(house, line)

    assert order.customer_id
    await object_to_profiling(order.customer_id, actor=SYSTEM, key=uuid4(), now=house.now)
    kept = await shown(house, line)

    assert (kept.deadline, kept.methods) == (promised.deadline, promised.methods)


async def test_every_reason_names_its_rule_and_its_effect_in_every_language(house: House):
    _, line = await sold(house, CustomerFacts(tier="GOLD"))

    said = {
        language: [one.sentence for one in (await shown(house, line, language)).because]
        for language in LANGUAGES
    }

    assert "Goud: 60 dagen vanaf de levering." in said["nl"]
    assert "Gold: Parcel shop for free." in said["en"]
    assert any("cheap" in sentence and "Or" in sentence for sentence in said["fr"])
    assert len({len(sentences) for sentences in said.values()}) == 1


async def test_the_next_tier_shows_what_it_would_give(house: House):
    _, line = await sold(house, CustomerFacts())
    (facts,) = await facts_of_lines(house.reads, [(line, None)], at=house.now)
    assert facts
    almost = CustomerFacts(tier="SILVER", next_tier=TO_GOLD)
    facts = replace(
        facts, customer=almost, now=resolve(facts.now.policy, facts.now.purchase, almost)
    )

    better = better_of(facts)

    assert [one.dimension for one in better] == [Dimension.WINDOW, Dimension.FEE]
    assert said_better(better[0], "en", "EUR") == (
        "2 more orders that you keep, and with Gold it is: 60 days from delivery "
        "(now: 30 days from delivery)."
    )
    assert all(said_better(one, language, "EUR") for one in better for language in LANGUAGES)
    assert better_of(replace(facts, customer=replace(almost, objected=True))) == ()


async def test_nothing_is_advertised_on_the_way_of_a_withdrawal(house: House):
    order, _ = await sold(house, CustomerFacts())

    ledger = await ledger_of(order, reads=house.reads, at=house.now)

    assert {terms.better for terms in ledger.terms.values()} == {()}
