"""Finance: what is granted is owed, what is paid is confirmed, and the books agree to the cent."""

import asyncio
from uuid import uuid4

import pytest

from api.access.rules import Role
from tests.flows import asks
from tests.flows.asks import inspected, opened, received, requested
from tests.flows.conftest import BOTH, OpenShop, Server, Servers, inside
from tests.flows.test_one_return import until_closed
from tests.invariants import violated
from tests.shop import sell

BACKENDS = BOTH
LEDGER = {"RETOURNEY_PAYMENTS_URL": "ledger://"}


@pytest.fixture(scope="module")
def settings() -> dict[str, str]:
    """Nothing confirms itself here."""
    return LEDGER


async def granted(server: Server, number: str) -> tuple[str, dict]:
    async with inside(server):
        await sell(number, now=server.now)
    shopper, order = await opened(server, number)
    case = await requested(server, shopper, order)
    (item,) = (await received(server, case["rma"]))["items"]
    return case["rma"], (await inspected(server, item, grade="A"))["refund"]


async def in_state(server: Server, rma: str, state: str) -> None:
    token = await server.signed_in(Role.FINANCE)
    for _ in range(100):
        case = (await server.ask(token, asks.RETURN, rma=rma))["return"]
        if case["items"][0]["refund"] == state:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(case)


async def test_a_payout_is_pending_until_finance_says_that_the_money_moved(server: Server):
    rma, refund = await granted(server, "F-1")
    await in_state(server, rma, "PENDING")
    finance, key = await server.signed_in(Role.FINANCE), str(uuid4())

    once = await server.do(finance, asks.CONFIRM, refundId=refund["id"], idempotencyKey=key)
    replay = await server.do(finance, asks.CONFIRM, refundId=refund["id"], idempotencyKey=key)
    again = await server.do(finance, asks.CONFIRM, refundId=refund["id"])

    assert once["state"] == replay["state"] == again["state"] == "SUCCEEDED"
    assert once["settledAt"] == again["settledAt"]
    await until_closed(server, finance, rma)
    async with inside(server) as database:
        assert await violated(database.reads) == {}


async def test_a_supervisor_does_not_say_that_money_moved(server: Server):
    rma, refund = await granted(server, "F-2")
    await in_state(server, rma, "PENDING")
    token = await server.signed_in(Role.SUPERVISOR)
    assert (await server.do(token, asks.CONFIRM, refundId=refund["id"]))["code"] == "NOT_ALLOWED"


async def test_ten_confirmations_at_once_book_the_payment_once(server: Server):
    rma, refund = await granted(server, "F-3")
    await in_state(server, rma, "PENDING")
    token = await server.signed_in(Role.FINANCE)

    answers = await asyncio.gather(
        *(server.do(token, asks.CONFIRM, refundId=refund["id"]) for _ in range(10))
    )

    assert {one["state"] for one in answers} == {"SUCCEEDED"}
    async with inside(server) as database:
        assert await violated(database.reads) == {}


async def test_the_books_say_what_every_cent_was(server: Server):
    _, refund = await granted(server, "F-4")
    async with inside(server) as database:
        rows = await database.reads.fetch(
            "SELECT p.account, p.minor FROM posting p JOIN refund f ON f.id = p.refund_id "
            "JOIN \"order\" o ON o.id = f.order_id WHERE o.number = 'F-4' ORDER BY p.id"
        )
    assert [(row["account"], row["minor"]) for row in rows] == [
        ("SALES_RETURNS", 2000),
        ("DELIVERY_RETURNS", 395),
        ("RETURN_FEES", -495),
        ("REFUNDS_PAYABLE", -1900),
    ]
    assert refund["amount"]["amount"] == "19.00"


async def test_a_server_killed_between_the_verdict_and_the_payout_pays_once_afterwards(
    a_shop: OpenShop, servers: Servers
):
    first = servers.start(a_shop.url, a_shop.shop, a_shop.now, RETOURNEY_WORKER="false")
    rma, refund = await granted(first, "F-5")
    assert refund["state"] == "GRANTED"
    first.killed()

    second = servers.again(first)

    token = await second.signed_in(Role.FINANCE)
    done = await until_closed(second, token, rma)
    assert done["refunded"]["amount"] == "19.00"
    async with inside(second) as database:
        assert await violated(database.reads) == {}
        paid = await database.reads.fetch("SELECT minor FROM posting WHERE account = 'BANK'")
        assert [row["minor"] for row in paid] == [-1900]
