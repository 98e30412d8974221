"""One return all the way: from the shop's order to the customer's money, through every door."""

import asyncio
from uuid import uuid4

import pytest

from api.access.rules import Role
from tests.flows.carrier import scanned
from tests.flows.conftest import BOTH, Server, inside, request
from tests.shop import sell

BACKENDS = BOTH

ORDER = """
query ($id: ID!) { order(id: $id) { id number lines { number quantity
  terms(reason: "changed_mind") {
    returnable deadline clock personalised methods { method price { amount formatted } minDays }
    because { outcome sentence } statutory { lastDay maxReturnFee { amount } legalBasis } } } } }
"""
REQUEST = """
mutation ($input: RequestReturnInput!) { requestReturn(input: $input) {
  __typename
  ... on Return { id rma status fee { amount } label { trackingCode qrCode }
    items { id reception } }
  ... on Refused { code message field } } }
"""
RECEIVE = """
mutation ($input: ReceiveParcelInput!) { receiveParcel(input: $input) {
  __typename
  ... on Parcel { id state items { id reception checks { handle } outlooks { grade disposition
    refund { total { amount } needsApproval lines { kind amount { amount } } because } } } }
  ... on Refused { code message } } }
"""
INSPECT = """
mutation ($input: InspectItemInput!) { inspectItem(input: $input) {
  __typename
  ... on Inspection { id grade disposition refund { state amount { amount } } }
  ... on Refused { code message field } } }
"""
RETURN = """
query ($rma: String!) { return(rma: $rma) { status closedAt refunded { amount }
  items { reception acceptance refund inspection { refund { state settledAt } } } } }
"""
FEED = "subscription ($after: String) { returnEvents(after: $after) { position name sequence } }"


async def opened_order(server: Server, number: str) -> tuple[str, str]:
    """The shopper's token and the order's id."""
    answer = await server.ask(
        None,
        "mutation ($input: OpenOrderInput!) { openOrder(input: $input) "
        "{ ... on OrderAccess { token orderId } ... on Refused { message } } }",
        input={"number": number, "proof": "3511ab"},
    )
    return answer["openOrder"]["token"], answer["openOrder"]["orderId"]


async def test_a_mug_comes_back_and_the_money_is_there(server: Server):
    async with inside(server):
        await sell("V-1001", now=server.now)
    shopper, order_id = await opened_order(server, "V-1001")

    shown = (await server.ask(shopper, ORDER, id=order_id))["order"]["lines"][0]["terms"]
    assert (shown["returnable"], shown["clock"], shown["personalised"]) == (1, "POLICY", False)
    assert shown["methods"][0]["price"] == {"amount": "4.95", "formatted": "€\xa04,95"}
    assert "30 dagen" in shown["because"][1]["sentence"]
    assert shown["statutory"]["legalBasis"]

    asked = {
        "orderId": order_id,
        "items": [{"line": 1, "reason": "changed_mind", "note": "Toch te klein"}],
        "method": "PARCEL_SHOP",
        "idempotencyKey": str(uuid4()),
    }
    case = (await server.ask(shopper, REQUEST, input=asked))["requestReturn"]
    assert case["__typename"] == "Return", case
    assert (case["status"], case["fee"]["amount"]) == ("OPEN", "4.95")
    assert case["label"]["qrCode"].startswith("<svg")
    again = (await server.ask(shopper, REQUEST, input=asked))["requestReturn"]
    assert again["id"] == case["id"], "the same key twice is one act"

    code = case["label"]["trackingCode"]
    assert await scanned(server, code, "HANDED_OVER", id="s-1") == (202, {"news": True})
    assert await scanned(server, code, "HANDED_OVER", id="s-1") == (202, {"news": False})
    assert await scanned(server, code, "DELIVERED", id="s-3") == (202, {"news": True})

    grader = await server.signed_in(Role.GRADER)
    queue = await server.ask(grader, "{ queue { totalCount nodes { code itemCount dueAt } } }")
    assert [node["code"] for node in queue["queue"]["nodes"]] == [code]
    opened = {"code": case["rma"], "bench": "04", "idempotencyKey": str(uuid4())}
    parcel = (await server.ask(grader, RECEIVE, input=opened))["receiveParcel"]
    assert parcel["items"][0]["reception"] == "RECEIVED"
    outlooks = {one["grade"]: one for one in parcel["items"][0]["outlooks"]}
    assert outlooks["A"]["refund"]["total"]["amount"] == "19.00"  # 20.00 + 3.95 - 4.95
    assert outlooks["C"]["refund"]["total"]["amount"] == "17.00"  # 10 % off for wear

    verdict = {
        "returnItemId": parcel["items"][0]["id"],
        "grade": "A",
        "answers": [{"handle": "undamaged", "answer": "YES"}],
        "expectedRefund": "19.00",
        "idempotencyKey": str(uuid4()),
    }
    judged = (await server.ask(grader, INSPECT, input=verdict))["inspectItem"]
    assert judged["__typename"] == "Inspection", judged
    assert (judged["disposition"], judged["refund"]["amount"]["amount"]) == ("RESTOCK", "19.00")
    replayed = (await server.ask(grader, INSPECT, input=verdict))["inspectItem"]
    assert replayed["id"] == judged["id"]

    done = await until_closed(server, shopper, case["rma"])
    assert done["items"][0]["refund"] == "SUCCEEDED"
    assert done["refunded"]["amount"] == "19.00"

    names = await told(server, "RefundSucceeded")
    assert [name for name in names if name.startswith(("Return", "Label", "Item", "Refund"))] == [
        "ReturnRequested",
        "ReturnApproved",
        "LabelIssued",
        "ItemReceived",
        "ItemInspected",
        "RefundGranted",
        "RefundPending",
        "RefundSucceeded",
    ]


async def until_closed(server: Server, token: str, rma: str) -> dict:
    for _ in range(100):
        case = (await server.ask(token, RETURN, rma=rma))["return"]
        if case["status"] == "CLOSED":
            return case
        await asyncio.sleep(0.05)
    raise AssertionError(f"still {case}")


async def told(server: Server, last: str) -> list[str]:
    """What a partner hears from the beginning, until the event of that name."""
    names: list[str] = []
    async with server.follower(server.shop.partner_key) as session, asyncio.timeout(20):
        async for heard in session.subscribe(request(FEED, {"after": "0"})):
            names.append(heard["returnEvents"]["name"])
            if names[-1] == last:
                return names
    raise AssertionError(names)


@pytest.mark.parametrize("proof", ["wrong@example.com", "1234 XX", ""])
async def test_a_wrong_proof_and_an_unknown_order_sound_the_same(server: Server, proof: str):
    number = f"V-2{len(proof)}"
    async with inside(server):
        await sell(number, now=server.now)
    document = (
        "mutation ($input: OpenOrderInput!) { openOrder(input: $input) "
        "{ __typename ... on Refused { code message } } }"
    )
    known = await server.ask(None, document, input={"number": number, "proof": proof})
    unknown = await server.ask(None, document, input={"number": f"{number}9", "proof": proof})
    assert known == unknown
    assert known["openOrder"]["code"] == "NOT_FOUND"
