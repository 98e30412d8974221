"""Another one instead: one shopper through HTTP, and fifty for the last piece."""

import asyncio
from collections import Counter
from typing import Any
from uuid import uuid4

from api.access.rules import Role
from api.kernel.ids import public_id
from api.kernel.language import LANGUAGES
from tests.api.exchanges.swapping import exchanging, on_shelf
from tests.api.stock.counting import level
from tests.flows import asks
from tests.flows.asks import inspected, opened, received
from tests.flows.conftest import Server, inside, wired
from tests.invariants import violated
from tests.people import House

BACKENDS = ["postgres"]
HANDS = 50


def wish(order: str, product: int) -> dict[str, Any]:
    return {
        "orderId": order,
        "items": [{"line": 1, "productId": public_id("Product", product)}],
        "method": "IN_STORE",
        "resolution": "EXCHANGE",
    }


async def test_a_shopper_takes_another_one_and_gets_the_rest_back(server: Server):
    async with inside(server) as database:
        house = House(database, server.now)
        await exchanging(house, "XF-1", lines=(("MUG-1", 1, "20.00"), ("PAN", 1, "9.00")))
        cup = await on_shelf(house, "CUP", "25.00")
    partner = server.shop.partner_key
    shopper, order_id = await opened(server, "XF-1")
    lines = "query ($id: ID!) { order(id: $id) { lines { id } } }"
    line = (await server.ask(shopper, lines, id=order_id))["order"]["lines"][0]["id"]
    asked = {"orderLineId": line, "productId": public_id("Product", cup.id)}
    told = (await server.ask(shopper, asks.PREVIEW_EXCHANGE, **asked))["previewExchange"]
    assert (told["available"], told["owed"]["amount"]) == (True, "5.00")

    case = await server.do(shopper, asks.REQUEST_EXCHANGE, **wish(order_id, cup.id))

    exchange = case["items"][0]["exchange"]
    assert (exchange["state"], exchange["owed"]["amount"]) == ("AWAITING_PAYMENT", "5.00")
    five = {"amount": {"amount": "5.00", "currency": "EUR"}, "reference": "tr_1"}
    await server.do(partner, asks.EXCHANGE_PAID, exchangeId=exchange["id"], **five)
    (item,) = (await received(server, case["rma"]))["items"]
    await inspected(server, item, grade="A")
    sent = await _released(server, partner, exchange["id"])
    assert (sent["state"], sent["tracking"]) == ("SHIPPED", "3S1")
    stock = {"brand": "veldhuis", "skus": ["CUP"], "first": 1}
    (shelf,) = (await server.ask(partner, asks.STOCK, **stock))["stock"]["nodes"]
    assert (shelf["onHand"], shelf["reserved"]) == (0, 0)
    supervisor = await server.signed_in(Role.SUPERVISOR)
    back = await server.ask(supervisor, asks.STOCK, brand="veldhuis", skus=["MUG-1"], first=1)
    assert back["stock"]["nodes"][0]["onHand"] == 1


async def _released(server: Server, partner: str, exchange: str) -> dict[str, Any]:
    """Shipped, as soon as the worker has released it."""
    for _ in range(100):
        answer = await server.do(
            partner, asks.EXCHANGE_SHIPPED, exchangeId=exchange, tracking="3S1"
        )
        if answer["__typename"] == "Exchange":
            return answer
        await asyncio.sleep(0.05)
    raise AssertionError(answer)


async def test_fifty_want_the_last_piece_and_one_gets_it(server: Server):
    async with inside(server) as database:
        house = House(database, server.now)
        last = await on_shelf(house, "LAST", "15.00")
        orders = [await exchanging(house, f"XL-{n}") for n in range(HANDS)]
    token = await server.signed_in(Role.SUPPORT_AGENT)

    async with wired(server) as wire:
        answers = await asyncio.gather(
            *(
                wire.post(
                    token,
                    asks.REQUEST_EXCHANGE,
                    {
                        "input": {
                            **wish(public_id("Order", order.id), last.id),
                            "idempotencyKey": str(uuid4()),
                        }
                    },
                    language=LANGUAGES[n % len(LANGUAGES)],
                )
                for n, order in enumerate(orders)
            )
        )

    assert {status for status, _ in answers} == {200}
    results = [answer["data"]["requestReturn"] for _, answer in answers]
    assert Counter(one["__typename"] for one in results) == {"Return": 1, "Refused": HANDS - 1}
    no = [one for one in results if one["__typename"] == "Refused"]
    assert {one["code"] for one in no} == {"ALREADY_TAKEN"}
    assert len({one["message"] for one in no}) == len(LANGUAGES)
    async with inside(server) as database:
        assert await level("LAST") == (1, 1)
        assert await violated(database.reads) == {}
