"""What terms promise besides money and days is done: kept, not looked at, photos asked for."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from api.access.rules import Role
from api.orders.models import TakenUnit
from api.policy.reading import read
from tests.flows import asks
from tests.flows.asks import inspected, opened, received, requested, until
from tests.flows.conftest import Server, inside
from tests.invariants import violated
from tests.shop import put_in_force, sell

POLICY = """
currency: EUR
base:
  window: {days: 30}
  ways:
    PARCEL_SHOP: {carrier: postwagen, fee: 4.95, directCost: 6.25, days: [2, 4]}
  resolutions: [ORIGINAL_PAYMENT_METHOD, KEEP_ITEM]
  keepItemUpTo: 25
  wearPercent: {C: 10}
rules:
  - name: not-worth-a-look
    method: SITUATION
    title: {en: Small, nl: Klein, fr: Petit, de: Klein, nb: Liten}
    when: {price: {atLeast: 30, below: 40}}
    then: {inspection: false}
  - name: photos
    method: SITUATION
    title: {en: Dear, nl: Duur, fr: Cher, de: Teuer, nb: Dyr}
    when: {price: {atLeast: 100}}
    then: {photos: true}
"""
CASE = """query ($rma: String!) { return(rma: $rma) { status fee { amount } refunded { amount }
  label { trackingCode } items { id reception acceptance refund stillWanted
    grant { amount { amount } state } inspection { grade } } } }"""


async def bought(
    server: Server, number: str, *lines: tuple[str, int, str], policy: str = POLICY
) -> tuple[str, str]:
    async with inside(server):
        order = await sell(number, now=server.now, lines=lines)
        since = server.now - timedelta(days=30)
        await put_in_force(order.market_id, read(policy), now=since)
    return await opened(server, number)


async def case_of(server: Server, token: str, rma: str) -> dict[str, Any]:
    return (await server.ask(token, CASE, rma=rma))["return"]


async def test_what_is_kept_is_paid_back_without_a_label_or_a_fee(server: Server):
    shopper, order = await bought(server, "K-1", ("MUG-1", 1, "20.00"))

    kept = await requested(server, shopper, order, resolution="KEEP_ITEM")
    assert (kept["label"], kept["fee"]["amount"]) == (None, "0.00")
    await until(server, shopper, kept["rma"], refund="SUCCEEDED")

    case = await case_of(server, shopper, kept["rma"])
    (item,) = case["items"]
    assert (item["reception"], item["acceptance"]) == ("KEPT", "ACCEPTED")
    assert item["grant"]["amount"]["amount"] == case["refunded"]["amount"] == "20.00"
    assert case["status"] == "CLOSED"
    again = await server.do(
        shopper, asks.REQUEST, orderId=order, items=[{"line": 1}], method="PARCEL_SHOP"
    )
    assert again["code"] == "NOT_RETURNABLE", "it is kept once"
    late = await server.do(shopper, asks.CHANGE_METHOD, returnId=kept["id"], method="PARCEL_SHOP")
    assert late["code"] == "WRONG_MOMENT"
    async with inside(server) as database:
        assert not await violated(database.reads)


async def test_what_is_kept_for_a_part_can_still_come_back_for_the_rest(server: Server):
    """Nobody can be talked out of a withdrawal (CRD art. 25)."""
    some = POLICY.replace("keepItemUpTo: 25", "keepItemUpTo: 25\n  keepItemPercent: 30")
    shopper, order = await bought(server, "K-9", ("MUG-1", 1, "20.00"), policy=some)

    kept = await requested(server, shopper, order, resolution="KEEP_ITEM")
    await until(server, shopper, kept["rma"], refund="SUCCEEDED")
    case = await case_of(server, shopper, kept["rma"])
    (item,) = case["items"]
    assert (item["reception"], case["status"]) == ("REDUCED", "CLOSED")
    assert case["refunded"]["amount"] == "6.00"
    twice = await server.do(
        shopper,
        asks.REQUEST,
        orderId=order,
        items=[{"line": 1}],
        method="PARCEL_SHOP",
        resolution="KEEP_ITEM",
    )
    assert twice["code"] == "INVALID_INPUT", "a part is given once"

    back = await requested(server, shopper, order, {"line": 1, "reason": "changed_mind"})
    await received(server, back["label"]["trackingCode"])
    (item,) = (await case_of(server, shopper, back["rma"]))["items"]
    await inspected(server, item, grade="C")
    await until(server, shopper, back["rma"], refund="SUCCEEDED")
    rest = (await case_of(server, shopper, back["rma"]))["refunded"]["amount"]
    wear, fee, delivery = 2, Decimal("4.95"), Decimal("3.95")
    assert Decimal(rest) == 20 - 6 - wear - fee + delivery
    async with inside(server) as database:
        assert not await violated(database.reads)


async def test_what_cost_more_than_the_limit_is_not_kept_nor_anything_beside_it(server: Server):
    lines = (("MUG-1", 1, "20.00"), ("MUG-2", 1, "25.01"))
    shopper, order = await bought(server, "K-2", *lines)

    refused = await server.do(
        shopper,
        asks.REQUEST,
        orderId=order,
        items=[{"line": 1}, {"line": 2}],
        method="PARCEL_SHOP",
        resolution="KEEP_ITEM",
    )

    assert refused["code"] == "INVALID_INPUT"
    async with inside(server):
        assert not await TakenUnit.exists(line__order__number="K-2")


async def test_what_nobody_wants_to_look_at_is_refunded_by_its_scan(server: Server):
    lines = (("MUG-1", 1, "35.00"), ("MUG-2", 1, "60.00"), ("MUG-3", 1, "35.00"))
    shopper, order = await bought(server, "K-3", *lines)
    recalled = {"line": 3, "reason": "recalled"}
    case = await requested(server, shopper, order, {"line": 1}, {"line": 2}, recalled)

    parcel = await received(server, case["label"]["trackingCode"])

    assert parcel["state"] == "OPEN", "the other two are to be looked at"
    unseen, seen, back = (await case_of(server, shopper, case["rma"]))["items"]
    assert (unseen["acceptance"], unseen["inspection"]) == ("ACCEPTED", None)
    assert unseen["grant"]["amount"]["amount"] == "38.95", "with its delivery; a recall comes free"
    assert (seen["acceptance"], seen["grant"]) == ("PENDING", None)
    assert back["acceptance"] == "PENDING", "what the maker calls back is kept apart by hand"
    grader = await server.signed_in(Role.GRADER)
    again = await server.do(grader, asks.INSPECT, returnItemId=unseen["id"], grade="E")
    assert again["code"] == "WRONG_MOMENT"
    await inspected(server, seen, grade="C")
    await until(server, shopper, case["rma"], refund="SUCCEEDED")


async def test_photos_are_asked_for_in_words_and_nothing_waits_for_them(server: Server):
    shopper, order = await bought(server, "K-4", ("RADIO-1", 1, "129.00"))

    case = await requested(server, shopper, order)

    (item,) = (await case_of(server, shopper, case["rma"]))["items"]
    assert item["stillWanted"] == [
        "Met een paar foto's van «The Radio-1» beslissen we sneller; zonder foto's bekijken we het "
        "ook."
    ]
    parcel = await received(server, case["label"]["trackingCode"])
    await inspected(server, parcel["items"][0], grade="A")
    assert (await case_of(server, shopper, case["rma"]))["items"][0]["stillWanted"] == []
