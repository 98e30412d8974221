"""Fifty hands on one refund at the same moment, over HTTP, through two servers at once."""

import asyncio
from collections import Counter
from typing import Any
from uuid import uuid4

import pytest

from api.access.rules import Role
from tests.flows import asks
from tests.flows.asks import inspected, opened, received, requested
from tests.flows.conftest import Server, Servers, inside, wired
from tests.flows.test_one_return import until_closed
from tests.invariants import violated
from tests.shop import sell

BACKENDS = ["postgres"]
HANDS = 50


@pytest.fixture
def other(servers: Servers, server: Server) -> Server:
    return servers.again(server)


CUSTOMER = "query ($id: ID!) { order(id: $id) { customer { id } credits { balance { amount } } } }"


async def item_at_the_bench(server: Server, number: str) -> tuple[str, dict[str, Any]]:
    async with inside(server):
        await sell(number, now=server.now)
    shopper, order = await opened(server, number)
    case = await requested(server, shopper, order)
    (item,) = (await received(server, case["rma"]))["items"]
    return case["rma"], item


async def at_once(
    servers: tuple[Server, Server], token: str, document: str, *inputs: dict[str, Any]
) -> list[dict[str, Any]]:
    """What each was answered; the servers take turns."""
    async with wired(servers[0]) as here, wired(servers[1]) as there:
        answers = await asyncio.gather(
            *(
                (there if n % 2 else here).post(token, document, {"input": one})
                for n, one in enumerate(inputs)
            )
        )
    assert {status for status, _ in answers} == {200}, answers[:2]
    return [next(iter(answer["data"].values())) for _, answer in answers]


@pytest.mark.parametrize("same_key", [True, False])
async def test_fifty_verdicts_at_once_are_one_refund(server: Server, other: Server, same_key: bool):
    rma, item = await item_at_the_bench(server, f"NT-{same_key}")
    grader, supervisor = [await server.signed_in(r) for r in (Role.GRADER, Role.SUPERVISOR)]
    key = str(uuid4())
    verdicts = [
        {
            "returnItemId": item["id"],
            "grade": "A",
            "idempotencyKey": key if same_key else str(uuid4()),
        }
        for _ in range(HANDS)
    ]

    answers = await at_once((server, other), grader, asks.INSPECT, *verdicts)

    kinds = Counter(answer["__typename"] for answer in answers)
    assert kinds == ({"Inspection": HANDS} if same_key else {"Inspection": 1, "Refused": 49})
    assert {one["code"] for one in answers if "code" in one} <= {"WRONG_MOMENT"}
    refunds = {one["refund"]["id"] for one in answers if one["__typename"] == "Inspection"}
    assert len(refunds) == 1
    done = await until_closed(server, supervisor, rma)
    assert done["refunded"]["amount"] == "19.00"
    async with inside(server) as database:
        assert await violated(database.reads) == {}


@pytest.mark.parametrize("same_key", [True, False])
async def test_fifty_releases_of_one_refund_are_one_payout(
    server: Server, other: Server, same_key: bool
):
    async with inside(server):
        await sell(f"NR-{same_key}", now=server.now, lines=(("RADIO-1", 1, "400.00"),))
    shopper, order = await opened(server, f"NR-{same_key}")
    case = await requested(server, shopper, order)
    (item,) = (await received(server, case["rma"]))["items"]
    refund = (await inspected(server, item, grade="A"))["refund"]
    assert refund["state"] == "HELD"
    supervisor = await server.signed_in(Role.SUPERVISOR)
    key = str(uuid4())
    releases = [
        {"refundId": refund["id"], "idempotencyKey": key if same_key else str(uuid4())}
        for _ in range(HANDS)
    ]

    answers = await at_once((server, other), supervisor, asks.RELEASE, *releases)

    kinds = Counter(answer["__typename"] for answer in answers)
    assert kinds == ({"Refund": HANDS} if same_key else {"Refund": 1, "Refused": 49})
    done = await until_closed(server, supervisor, case["rma"])
    assert done["refunded"]["amount"] == "399.00"
    async with inside(server) as database:
        assert await violated(database.reads) == {}
        (told,) = await database.reads.fetch(
            "SELECT count(*) AS count FROM outbox WHERE name = 'RefundSucceeded' "
            f"AND return_id = (SELECT id FROM \"return\" WHERE rma = '{case['rma']}')"
        )
    assert told["count"] == 1


@pytest.mark.parametrize("same_key", [True, False])
async def test_fifty_tills_spend_the_last_euro_once(server: Server, other: Server, same_key: bool):
    async with inside(server):
        await sell(f"NC-{same_key}", now=server.now)
    _, order = await opened(server, f"NC-{same_key}")
    agent = await server.signed_in(Role.SUPPORT_AGENT)
    euro, key = {"amount": "1.00", "currency": "EUR"}, str(uuid4())
    await server.do(agent, asks.GIVE_GOODWILL, orderId=order, amount=euro, reason="Te laat")
    found = (await server.ask(agent, CUSTOMER, id=order))["order"]
    assert [one["balance"]["amount"] for one in found["credits"]] == ["1.00"]
    wanted = {"customerId": found["customer"]["id"], "amount": euro, "orderReference": "web-1"}
    spends = [{**wanted, "idempotencyKey": key if same_key else str(uuid4())} for _ in range(HANDS)]

    answers = await at_once((server, other), server.shop.partner_key, asks.REDEEM_CREDIT, *spends)

    kinds = Counter(answer["__typename"] for answer in answers)
    one = {"CreditRedemption": 1, "Refused": 49}
    assert kinds == ({"CreditRedemption": HANDS} if same_key else one)
    assert {answer["code"] for answer in answers if "code" in answer} <= {"WRONG_MOMENT"}
    assert len({answer["id"] for answer in answers if "id" in answer}) == 1
    async with inside(server) as database:
        assert await violated(database.reads) == {}
