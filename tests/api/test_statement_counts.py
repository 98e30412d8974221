"""A question costs the same number of SQL statements however much there is to answer."""

from typing import Any
from uuid import uuid4

import pytest

from api.access.rules import Actor, Role
from api.events.bell import Bell
from api.graph.context import Context
from api.graph.schema import make_schema
from api.kernel.ids import public_id
from api.kernel.money import Money
from api.orders.models import Order
from api.refunds.credit.actions.goodwill import give_goodwill
from api.refunds.rules import Limits
from api.returns.actions import Wanted
from api.returns.models import Return
from api.settings import Settings
from tests.api.suggestions.wardrobe import OTHERS, SHOES, bought, crowd, stocked, taught
from tests.conftest import on_both
from tests.people import House
from tests.shop import sell

SUPERVISOR = Actor("Supervisor", frozenset({Role.SUPERVISOR, Role.ADMIN}), staff_id=2)
ITEM = """id reception acceptance refund product { sku } reason { name } terms { deadline
  because { sentence } } signals { sentence } checks { handle }
  outlooks { grade photoWanted refund { total { amount } } }
  inspection { grade refund { state lines { label } } }"""
RETURNS = """{ returns(first: 60) { nodes { rma status refunded { amount } label { trackingCode }
  items { reception reason { name } inspection { grade } } } } }"""
QUEUE = "{ queue(first: 60) { totalCount nodes { code customerName itemCount flags } } }"
RETURN = f"query ($rma: String!) {{ return(rma: $rma) {{ rma items {{ {ITEM} }} }} }}"
PARCEL = f"query ($id: ID!) {{ parcel(id: $id) {{ code finds {{ code }} items {{ {ITEM} }} }} }}"
SCAN = f"""query ($code: String!) {{ scan(code: $code) {{
  ... on Parcel {{ code items {{ {ITEM} }} }} }} }}"""
ORDER = """query ($id: ID!) { order(id: $id) { number lines { product { title }
  terms(reason: "too_small") { returnable because { sentence } methods { price { amount } } } } } }
"""
RIGHTS = "query ($id: ID!) { order(id: $id) { rights { kind lineNumbers sentence citations } } }"
CUSTOMER = """query ($id: ID!) { customer(id: $id) { tier { name next { missing { sentence } } }
  returnBehaviour { rate reasons { name units } } rfm { recency } segments { because }
  points { balance entries { kind } } } }"""


async def cost(house: House, document: str, **variables: Any) -> int:
    """How many statements it took to answer."""
    context = Context(house.reads, Bell(), Settings(), SUPERVISOR, "nl")
    before = house.reads.statements
    result = await make_schema().execute(document, variables, context_value=context)
    assert not result.errors, result.errors
    assert result.data
    assert all(value for value in result.data.values()), result.data
    return house.reads.statements - before


@on_both
async def test_fifty_returns_cost_as_much_as_one(house: House):
    costs = []
    sold = 0
    for upto in (1, 10, 50):
        for number in range(sold, upto):
            order = await sell(f"N-{number}", now=house.now)
            (item,) = await house.arrived(order)
            if number % 2:
                await house.judge(item.id)
        sold = upto
        costs.append((await cost(house, RETURNS), await cost(house, QUEUE)))
    assert len(set(costs)) == 1, costs
    assert costs[0] <= (5, 3), "nobody asks for outlooks"


@on_both
@pytest.mark.parametrize("document", [RETURN, PARCEL, SCAN, ORDER, RIGHTS, CUSTOMER])
async def test_twenty_pieces_cost_as_much_as_one(house: House, document: str):
    costs = []
    for pieces in (1, 5, 20):
        lines = tuple((f"MUG-{n}", 1, "20.00") for n in range(pieces))
        order = await sell(f"N-{pieces}", now=house.now, lines=lines)
        wanted = [Wanted(n + 1, 1, "too_small", None) for n in range(pieces)]
        items = await house.arrived(order, *wanted)
        case = await Return.get(id=items[0].of_id)
        asked = {
            RETURN: {"rma": case.rma},
            PARCEL: {"id": public_id("Parcel", items[0].parcel_id)},
            SCAN: {"code": await house.code_of(case.id)},
            CUSTOMER: {"id": public_id("Customer", order.customer_id or 0)},
            **{one: {"id": public_id("Order", order.id)} for one in (ORDER, RIGHTS)},
        }
        costs.append(await cost(house, document, **asked[document]))
    assert len(set(costs)) == 1, costs
    assert costs[0] <= 9


CREDITS = """query ($id: ID!) { customer(id: $id) { credits { balance { amount }
  movements { nodes { kind } } } } }"""


@on_both
async def test_nine_credits_with_what_moved_cost_as_much_as_one(house: House):
    costs, customer = [], None
    for n in range(9):
        order = await sell(f"N-{n}", now=house.now)
        customer = customer or order.customer_id
        await Order.filter(id=order.id).update(customer_id=customer)
        amount, more = Money(100, "EUR"), {"key": uuid4(), "now": house.now}
        limits = Limits({"EUR": 10**9})
        await give_goodwill(
            order.id, amount, "Sorry", gift=False, limits=limits, actor=SUPERVISOR, **more
        )
        costs.append(await cost(house, CREDITS, id=public_id("Customer", customer or 0)))
    assert set(costs) == {costs[0]}
    assert costs[0] <= 9


MONEY = """{ moneyDays(entity: "veldhuis", currency: "EUR", count: 31) {
    month { granted { amount } }
    days { open canClose sums { granted { amount } } parts { kind sums { refunds } } } }
  moneyDifferences(entity: "veldhuis", currency: "EUR") { kind step customer note { by } }
  earlyExposure(currency: "EUR") { share ages { refunds } loss { likely { amount } } } }"""
NOTES = """{ refunds(state: GRANTED, first: 20) { nodes { payouts { state }
  creditNotes { number } } } }"""


@on_both
async def test_ten_refunds_by_the_day_cost_as_much_as_one(house: House):
    costs = []
    for n in range(10):
        (item,) = await house.arrived(await sell(f"N-{n}", now=house.now))
        await house.judge(item.id, limits=Limits({"EUR": 0 if n % 3 == 1 else 10**9}))
        if n in (1, 9):
            costs.append([await cost(house, document) for document in (MONEY, NOTES)])
    assert costs[0] == costs[1], costs
    assert (costs[0][0], costs[0][1]) <= (13, 3)


SUGGESTED = """query ($rma: String!) { return(rma: $rma) { items {
  suggestions(first: 3) { product { sku } kind because availability } } } }"""


@on_both
async def test_suggestions_for_five_pieces_cost_as_much_as_for_one(house: House):
    await stocked(house)
    await crowd(house)
    await taught(house)
    costs = []
    for pieces in (1, 3, 5):
        order = await bought(house, f"N-{pieces}", f"c-{pieces}", *[*SHOES, *OTHERS][:pieces])
        wanted = [Wanted(n + 1, 1, "too_small", None) for n in range(pieces)]
        case = await Return.get(id=await house.request(order, *wanted))
        costs.append(await cost(house, SUGGESTED, rma=case.rma))
    assert len(set(costs)) == 1, costs
    assert costs[0] <= 16
