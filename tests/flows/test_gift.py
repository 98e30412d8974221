"""A gift goes back: whoever got it needs a code and nothing else, and the buyer hears nothing."""

from typing import Any

import pytest
from gql.transport.exceptions import TransportQueryError

from api.access.rules import Role
from api.loyalty.models import ReturnedUnit
from api.refunds.models import Posting, Refund
from tests.flows import asks
from tests.flows.asks import inspected, opened, received, requested, until
from tests.flows.conftest import Server, inside
from tests.shop import sell

MUGS = (("MUG-1", 2, "40.00"),)


async def given(server: Server, number: str, **more: Any) -> tuple[str, str, str]:
    """The buyer's token, their order, and the token of whoever got it."""
    async with inside(server):
        await sell(number, now=server.now, gift=True, **more)
    buyer, order = await opened(server, number)
    receipt = await server.do(buyer, asks.GIFT_RECEIPT, orderId=order)
    answer = await server.ask(None, asks.OPEN_GIFT, input={"code": receipt["giftCode"].lower()})
    return buyer, order, answer["openGift"]["token"]


async def sent_back(server: Server, friend: str, **more: Any) -> dict[str, Any]:
    wanted = {"items": [{"line": 1}], "method": "PARCEL_SHOP", **more}
    return await server.do(friend, asks.REQUEST_GIFT_RETURN, **wanted)


async def test_whoever_got_it_sends_it_back_for_credit_and_the_buyer_is_not_paid(server: Server):
    buyer, order, friend = await given(server, "G-1")

    case = await sent_back(server, friend)
    assert (case["status"], case["fee"]["amount"]) == ("OPEN", "4.95")
    parcel = await received(server, case["label"]["trackingCode"])
    await inspected(server, parcel["items"][0], grade="A")
    finance = await server.signed_in(Role.FINANCE)
    await until(server, finance, case["rma"], refund="SUCCEEDED")

    assert (await server.ask(buyer, asks.RETURN, rma=case["rma"]))["return"] is None
    gift = (await server.ask(friend, asks.GIFT))["gift"]
    assert gift["returns"][0]["status"] == "CLOSED"
    (credit,) = gift["credits"]
    assert (credit["balance"]["amount"], credit["lastFour"]) == ("15.05", None)
    code = (await server.do(friend, asks.NEW_CREDIT_CODE, creditId=credit["id"]))["creditCode"]
    assert (await server.ask(friend, asks.GIFT))["gift"]["credits"][0]["lastFour"] == code[-4:]
    spent = {"amount": {"amount": "15.05", "currency": "EUR"}, "orderReference": "web-7"}
    paid = await server.do(server.shop.partner_key, asks.REDEEM_CREDIT, code=code, **spent)
    assert paid["credits"][0]["balance"]["amount"] == "0.00"
    theirs = "query ($id: ID!) { order(id: $id) { credits { id } } }"
    assert (await server.ask(buyer, theirs, id=order))["order"]["credits"] == []
    refused = await server.do(buyer, asks.NEW_CREDIT_CODE, creditId=credit["id"])
    assert refused["code"] == "NOT_FOUND"
    async with inside(server):
        refund = await Refund.get(of__rma=case["rma"])
        assert refund.minor == 2000 - 495, "delivery is the buyer's to get back, by a withdrawal"
        accounts = await Posting.filter(refund_id=refund.id).values_list("account", flat=True)
        assert "VOUCHERS" in accounts
        assert "BANK" not in accounts
        assert not await ReturnedUnit.exists(refund_id=refund.id), (
            "the buyer bought it all the same"
        )


async def test_a_gift_shows_no_price_and_its_code_opens_nothing_else(server: Server):
    _, order, friend = await given(server, "G-2")

    gift = (await server.ask(friend, asks.GIFT))["gift"]

    assert gift["brand"] == "Veldhuis"
    assert gift["lines"][0]["terms"]["returnable"] == 1
    assert gift["lines"][0]["terms"]["methods"][0]["price"]["amount"] == "4.95"
    for document in (
        asks.ORDER,
        "query ($id: ID!) { order(id: $id) { lines { paid { amount } } } }",
    ):
        with pytest.raises(TransportQueryError):
            await server.ask(friend, document, id=order)
    refused = await server.do(friend, asks.REQUEST, orderId=order, items=[], method="IN_STORE")
    assert refused["code"] == "NOT_ALLOWED"


async def test_buyer_and_friend_send_back_one_piece_each_and_none_twice(server: Server):
    buyer, order, friend = await given(server, "G-3", lines=MUGS)
    await sent_back(server, friend)

    theirs = await requested(server, buyer, order)
    again = await sent_back(server, friend)

    assert again["code"] == "NOT_RETURNABLE"
    parcel = await received(server, theirs["label"]["trackingCode"])
    judged = await inspected(server, parcel["items"][0], grade="A")
    assert judged["refund"]["amount"]["amount"] == "15.05", "not the whole order: no delivery"


async def test_a_receipt_has_one_code_and_only_a_gift_has_one(server: Server):
    buyer, order, _ = await given(server, "G-4")
    async with inside(server):
        await sell("G-5", now=server.now)
    other, bought = await opened(server, "G-5")

    first = await server.do(buyer, asks.GIFT_RECEIPT, orderId=order)
    second = await server.do(buyer, asks.GIFT_RECEIPT, orderId=order)
    refused = await server.do(other, asks.GIFT_RECEIPT, orderId=bought)
    anothers = await server.do(other, asks.GIFT_RECEIPT, orderId=order)

    assert first["giftCode"] == second["giftCode"]
    assert (refused["code"], anothers["code"]) == ("WRONG_MOMENT", "NOT_ALLOWED")
    unknown = await server.ask(None, asks.OPEN_GIFT, input={"code": "GIFT-000000000000"})
    assert unknown["openGift"]["code"] == "NOT_FOUND"
