"""Terms know who bought it: their tier and segments, what the next tier takes, their objection."""

from datetime import timedelta
from uuid import uuid4

from api.access.rules import SYSTEM
from api.loyalty.actions.objections import object_to_profiling
from api.loyalty.models import Standing
from api.orders.models import Customer, Order, OrderLine
from api.policy.reading import read
from api.terms.because import Outcome
from api.terms.reads import terms_of_lines
from api.terms.rules import Terms
from api.terms.saying import said_better
from tests.api.loyalty.doing import club
from tests.conftest import on_both
from tests.people import House
from tests.shop import put_in_force, sell

RULES = """
currency: EUR
tiers: [SILVER, GOLD]
base:
  window: {days: 30}
  ways:
    PARCEL_SHOP: {carrier: postwagen, fee: 4.95, directCost: 6.25, days: [2, 4]}
rules:
  - name: gold-60-days
    method: TIER
    title: {en: Gold, nl: Goud, fr: Or, de: Gold, nb: Gull}
    when: {tier: [GOLD]}
    then: {window: {days: 60}}
  - name: seldom-free
    method: BEHAVIOUR
    title: {en: Seldom, nl: Zelden, fr: Rarement, de: Selten, nb: Sjelden}
    when: {segment: [LOW_RETURNER]}
    then: {fees: {PARCEL_SHOP: 0}}
"""


async def bought(house: House, number: str, **standing: object) -> Order:
    """Told of the fee at the checkout, by somebody of this standing."""
    order = await sell(number, now=house.now)
    await put_in_force(order.market_id, read(RULES), now=house.now - timedelta(days=9))
    if standing:
        row = (await Standing.locked([order.customer_id]))[order.customer_id]
        row.computed_at = house.now
        await row.update_from_dict(standing).save()
    return order


async def terms(house: House, order: Order) -> Terms:
    line = await OrderLine.get(order_id=order.id)
    (found,) = await terms_of_lines(house.reads, [(line.id, None)], at=house.now)
    assert found
    return found


def deciders(found: Terms) -> set[str]:
    return {one.rule for one in found.because if one.outcome is Outcome.DECIDED}


@on_both
async def test_a_tier_that_the_shop_sends_with_the_customer_counts(house: House) -> None:
    order = await bought(house, "T-1")
    usual = await terms(house, order)
    await Customer.filter(id=order.customer_id).update(tier="GOLD")

    gold = await terms(house, order)

    assert usual.deadline
    assert gold.deadline
    assert (gold.deadline - usual.deadline).days == 30
    assert "gold-60-days" in deciders(gold)
    assert (usual.personalised, gold.personalised) == (False, True)


@on_both
async def test_a_segment_makes_it_free_until_the_customer_objects(house: House) -> None:
    order = await bought(house, "T-2", tier="GOLD", segments=["LOW_RETURNER"])
    liked = await terms(house, order)
    assert (liked.methods[0].fee_minor, liked.personalised) == (0, True)

    await object_to_profiling(order.customer_id, actor=SYSTEM, key=uuid4(), now=house.now)
    after = await terms(house, order)

    assert (after.methods[0].fee_minor, after.personalised) == (495, False)
    assert deciders(after).isdisjoint({"gold-60-days", "seldom-free"})
    assert after.better == ()


@on_both
async def test_what_the_next_tier_would_give_is_said_where_one_thing_is_missing(
    house: House,
) -> None:
    await club("veldhuis", now=house.now)
    one = [{"condition": "ORDERS", "count": 2}]
    order = await bought(house, "T-3", tier="SILVER", next_tier="GOLD", missing=one)

    (better,) = (await terms(house, order)).better

    assert said_better(better, "en", "EUR") == (
        "2 more orders that you keep, and with Gold it is: 60 days from delivery "
        "(now: 30 days from delivery)."
    )
    await Standing.filter(customer_id=order.customer_id).update(
        missing=[*one, {"condition": "SPEND", "count": 100, "currency": "EUR"}]
    )
    assert (await terms(house, order)).better == (), "two orders alone would not do"


@on_both
async def test_a_guest_has_what_everybody_has(house: House) -> None:
    order = await bought(house, "T-4", tier="GOLD", segments=["LOW_RETURNER"])
    await Order.filter(id=order.id).update(customer_id=None)

    assert not (await terms(house, order)).personalised
