"""Finance: what is granted is owed, what is paid is confirmed, and the books agree to the cent."""

import asyncio
from decimal import Decimal
from uuid import uuid4

import aiohttp
import pytest

from api.access.rules import Role
from api.shop.actions import set_books
from tests.api.books.documents import OURS
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


TAXES = """
query ($rma: String!) { return(rma: $rma) { items { inspection { refund { amount { amount }
  taxes { rate net { amount } tax { amount } }
  lines { kind amount { amount } tax { amount } taxRate } } } } } }
"""


async def test_net_and_tax_of_each_rate_are_what_the_order_had(server: Server):
    lines = (("BOOK-1", 3, "20.00"), ("MUG-1", 1, "20.00"))
    async with inside(server):
        await sell("F-9", now=server.now, lines=lines, tax_rates={"BOOK-1": "9"})
    shopper, order = await opened(server, "F-9")
    wanted = [{"line": 1, "quantity": 3}, {"line": 2}]
    case = await requested(server, shopper, order, *wanted)
    for item in (await received(server, case["rma"]))["items"]:
        await inspected(server, item, grade="A")

    finance = await server.signed_in(Role.FINANCE)
    items = (await server.ask(finance, TAXES, rma=case["rma"]))["return"]["items"]

    refunds = [item["inspection"]["refund"] for item in items]
    of_goods = [
        (line["taxRate"], line["tax"]["amount"])
        for refund in refunds
        for line in refund["lines"]
        if line["kind"] == "GOODS"
    ]
    assert sorted(of_goods) == [("21", "3.47"), ("9", "0.55"), ("9", "0.55"), ("9", "0.55")]
    taxes = [tax for refund in refunds for tax in refund["taxes"]]
    assert sum(Decimal(one[part]["amount"]) for one in taxes for part in ("net", "tax")) == sum(
        Decimal(refund["amount"]["amount"]) for refund in refunds
    )
    carried = {line["kind"]: line for refund in refunds for line in refund["lines"]}
    assert carried["OUTBOUND_DELIVERY"]["tax"]["amount"] == "0.69"  # 3.95 at 21 %
    assert carried["RETURN_FEE"]["tax"]["amount"] == "-0.86"  # 4.95 at 21 %


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
        ("SALES_RETURNS", 1653),
        ("DELIVERY_RETURNS", 326),
        ("RETURN_FEES", -409),
        ("OUTPUT_TAX", 347 + 69 - 86),
        ("REFUNDS_PAYABLE", -1900),
    ]
    assert refund["amount"]["amount"] == "19.00"


NOTES = """
query ($first: Int!) { creditNotes(first: $first) { nodes { id kind number orderNumber country
  amount { amount } taxes { rate net { amount } tax { amount } } pdfUrl ublUrl } } }
"""
NOTES_OF = """
query ($rma: String!) { return(rma: $rma) { items { grant { creditNotes { number } } } } }
"""
NOTE = "query ($id: ID!) { creditNote(id: $id) { number } }"


async def test_a_customer_has_the_credit_note_of_their_own_order_as_a_file(server: Server):
    async with inside(server):
        await set_books("veldhuis", OURS)
    rma, _ = await granted(server, "F-6")
    await granted(server, "F-7")
    shopper, _ = await opened(server, "F-6")

    (mine,) = (await server.ask(shopper, NOTES, first=9))["creditNotes"]["nodes"]
    assert (mine["orderNumber"], mine["amount"]["amount"]) == ("F-6", "19.00")
    assert mine["taxes"] == [{"rate": "21", "net": {"amount": "15.70"}, "tax": {"amount": "3.30"}}]
    (item,) = (await server.ask(shopper, NOTES_OF, rma=rma))["return"]["items"]
    assert item["grant"]["creditNotes"] == [{"number": mine["number"]}]
    finance = await server.signed_in(Role.FINANCE)
    every = (await server.ask(finance, NOTES, first=99))["creditNotes"]["nodes"]
    (other,) = [one for one in every if one["orderNumber"] == "F-7"]
    assert (await server.ask(shopper, NOTE, id=other["id"]))["creditNote"] is None
    assert (await server.ask(shopper, NOTE, id=mine["id"]))["creditNote"]["number"]

    async with aiohttp.ClientSession() as session:

        async def file(url: str) -> tuple[int, str, bytes]:
            address = server.url + url.removeprefix("http://localhost:8000")
            async with session.get(address) as answer:
                return answer.status, answer.content_type, await answer.read()

        status, kind, paper = await file(mine["pdfUrl"])
        assert (status, kind, paper[:5]) == (200, "application/pdf", b"%PDF-")
        status, kind, ubl = await file(mine["ublUrl"])
        assert (status, kind) == (200, "application/xml")
        assert mine["number"].encode() in ubl
        for wrong in (mine["pdfUrl"].replace(".pdf", ".doc"), mine["pdfUrl"][:-9] + "x.pdf"):
            assert (await file(wrong))[0] == 404


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
