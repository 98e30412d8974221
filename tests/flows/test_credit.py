"""Credit instead of money: chosen, spent at a checkout, undone, given as goodwill, and booked."""

import json
from typing import Any

from api.access.rules import Role
from tests.flows import asks
from tests.flows.asks import inspected, opened, received, requested, until
from tests.flows.conftest import Retourney, Server, inside
from tests.invariants import violated
from tests.shop import sell

MINE = """query ($id: ID!) { order(id: $id) { customer { id } credits { id kind balance { amount }
  expiresAt } } }"""
LINES = """query ($rma: String!) { return(rma: $rma) { items { grant { amount { amount }
  lines { kind label reason amount { amount } tax { amount } } payouts { kind state } } } } }"""
CREDIT = """query ($id: ID, $code: String, $first: Int = 20, $after: String) {
  credit(id: $id, code: $code) { balance { amount } lastFour
    movements(first: $first, after: $after) { nodes { kind amount { amount } reference reason by }
      pageInfo { hasNextPage endCursor } } } }"""
HELD = "{ goodwillHeld { nodes { id orderNumber reason givenBy amount { amount } } } }"


def euro(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "EUR"}


async def chosen(server: Server, number: str) -> tuple[str, str, dict[str, Any]]:
    """The shopper's token, their order, and the return for which they chose credit, paid."""
    async with inside(server):
        await sell(number, now=server.now)
    shopper, order = await opened(server, number)
    case = await requested(server, shopper, order, resolution="STORE_CREDIT")
    (item,) = (await received(server, case["rma"]))["items"]
    await inspected(server, item, grade="A")
    return shopper, order, await until(server, shopper, case["rma"], refund="SUCCEEDED")


async def test_who_chose_credit_sees_the_bonus_and_the_checkout_spends_it(server: Server):
    shopper, order, case = await chosen(server, "CR-1")

    (item,) = (await server.ask(shopper, LINES, rma=case["rma"]))["return"]["items"]
    bonus = item["grant"]["lines"][-1]
    assert (bonus["kind"], bonus["amount"]["amount"]) == ("CREDIT_BONUS", "0.95")
    assert bonus["tax"]["amount"] == "0.00"
    assert (bonus["label"], bonus["reason"]) == (
        "Extra tegoed",
        "Omdat je voor winkeltegoed koos",
    )
    assert item["grant"]["payouts"] == [{"kind": "STORE_CREDIT", "state": "SUCCEEDED"}]
    mine = (await server.ask(shopper, MINE, id=order))["order"]
    (credit,) = mine["credits"]
    assert (credit["balance"]["amount"], credit["expiresAt"]) == ("19.95", None)

    till = server.shop.partner_key
    wanted = {"customerId": mine["customer"]["id"], "orderReference": "web-1"}
    spent = await server.do(till, asks.REDEEM_CREDIT, amount=euro("9.95"), **wanted)
    assert spent["credits"][0]["balance"]["amount"] == "10.00"
    much = await server.do(till, asks.REDEEM_CREDIT, amount=euro("10.01"), **wanted)
    assert (much["code"], much["message"]) == ("WRONG_MOMENT", "Er is maar €\xa010,00 te besteden.")
    undone = await server.do(till, asks.REVERSE_CREDIT, redemptionId=spent["id"])
    assert undone["credits"][0]["balance"]["amount"] == "19.95"

    seen: list[str] = []
    page: dict[str, Any] = {"endCursor": None, "hasNextPage": True}
    while page["hasNextPage"]:
        asked = {"id": credit["id"], "first": 1, "after": page["endCursor"]}
        agent = await server.signed_in(Role.SUPPORT_AGENT)
        found = (await server.ask(agent, CREDIT, **asked))["credit"]["movements"]
        seen += [f"{one['kind']} {one['amount']['amount']}" for one in found["nodes"]]
        page = found["pageInfo"]
    assert seen == ["REVERSED 9.95", "REDEEMED -9.95", "ISSUED 19.95"]
    async with inside(server) as database:
        assert await violated(database.reads) == {}


async def test_goodwill_above_a_limit_waits_for_a_second_person(server: Server):
    async with inside(server):
        await sell("CR-2", now=server.now)
    shopper, order = await opened(server, "CR-2")
    agent, lead = [await server.signed_in(r) for r in (Role.SUPPORT_AGENT, Role.SUPERVISOR)]
    word = {"orderId": order, "reason": "Te laat"}

    little = await server.do(agent, asks.GIVE_GOODWILL, amount=euro("25.00"), **word)
    more = await server.do(agent, asks.GIVE_GOODWILL, amount=euro("0.01"), **word)
    refused = await server.do(shopper, asks.GIVE_GOODWILL, amount=euro("0.01"), **word)

    assert (little["state"], more["state"]) == ("GIVEN", "HELD")
    assert refused["code"] == "NOT_ALLOWED"
    (held,) = (await server.ask(agent, HELD))["goodwillHeld"]["nodes"]
    assert (held["orderNumber"], held["amount"]["amount"]) == ("CR-2", "0.01")
    done = await server.do(lead, asks.SETTLE_GOODWILL, goodwillId=held["id"], choice="GIVE")
    assert (done["state"], done["settledBy"]) == ("GIVEN", "Supervisor")
    assert (await server.ask(agent, HELD))["goodwillHeld"]["nodes"] == []
    (credit,) = (await server.ask(shopper, MINE, id=order))["order"]["credits"]
    assert credit["balance"]["amount"] == "25.01"


async def test_finance_puts_it_right_and_the_command_line_tells_what_is_owed(
    server: Server, retourney: Retourney
):
    async with inside(server):
        await sell("CR-3", now=server.now)
    _, order = await opened(server, "CR-3")
    finance, agent = [await server.signed_in(r) for r in (Role.FINANCE, Role.SUPPORT_AGENT)]
    before = json.loads(retourney(server.database_url, "credit", "list", "--json").stdout)
    told = retourney(server.database_url, "credit", "ends", "veldhuis", "--days", "30")
    assert "UNVERIFIED" in told.stdout
    word = {"orderId": order, "amount": euro("20.00"), "reason": "Te laat"}
    await server.do(agent, asks.GIVE_GOODWILL, **word)
    (credit,) = (await server.ask(agent, MINE, id=order))["order"]["credits"]
    assert credit["expiresAt"]
    wrong = {"creditId": credit["id"], "amount": euro("-5.00"), "reason": "Dubbel"}

    refused = await server.do(agent, asks.ADJUST_CREDIT, **wrong)
    done = await server.do(finance, asks.ADJUST_CREDIT, **wrong)

    assert refused["code"] == "NOT_ALLOWED"
    assert done["balance"]["amount"] == "15.00"
    (now,) = json.loads(retourney(server.database_url, "credit", "list", "--json").stdout)
    assert (now["brand"], now["currency"], now["ends_soon_minor"]) == ("veldhuis", "EUR", 1_500)
    assert now["minor"] - sum(one["minor"] for one in before) == 1_500
    table = retourney(server.database_url, "credit", "list").stdout.splitlines()
    assert table[1].split()[-1] == "15.00"
    latest = (await server.ask(finance, CREDIT, id=credit["id"]))["credit"]["movements"]["nodes"]
    assert [(one["reason"], one["by"]) for one in latest] == [
        ("Dubbel", "Finance"),
        ("Te laat", "Support_Agent"),
    ]
    retourney(server.database_url, "credit", "ends", "veldhuis", "--never")
