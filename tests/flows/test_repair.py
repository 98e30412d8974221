"""What a fault leads to, through HTTP: repaired and sent back, or chosen anew."""

import asyncio
from typing import Any

from api.access.rules import Role
from tests.flows import asks
from tests.flows.asks import inspected, opened, received
from tests.flows.conftest import Server, inside
from tests.shop import sell

BACKENDS = ["postgres"]


async def seen(server: Server, token: str, rma: str, state: str) -> dict[str, Any]:
    """The repair, as soon as the worker has brought it there."""
    for _ in range(100):
        (item,) = (await server.ask(token, asks.REPAIR_OF, rma=rma))["return"]["items"]
        if item["repair"]["state"] == state:
            return item["repair"]
        await asyncio.sleep(0.05)
    raise AssertionError(item)


async def test_a_shopper_has_it_repaired_and_the_workshop_sends_it_back(server: Server):
    async with inside(server):
        await sell("RF-1", now=server.now)
    shopper, order = await opened(server, "RF-1")
    wish = {"items": [{"line": 1, "reason": "defective"}], "resolution": "REPAIR"}
    case = await asks.requested(server, shopper, order, **wish)
    assert case["fee"]["amount"] == "0.00"
    grader = await server.signed_in(Role.GRADER)
    (item,) = (await received(server, case["rma"]))["items"]
    assert {one["refund"]["total"]["amount"] for one in item["outlooks"]} == {"0.00"}
    assert (await inspected(server, item, grade="E"))["refund"] is None
    repair = await seen(server, shopper, case["rma"], "WAITING")
    assert repair["extendsUntil"]

    todo = await server.ask(grader, asks.REPAIRS, only="TO_DO", first=9, after=None)
    assert repair["id"] in {one["id"] for one in todo["repairs"]["nodes"]}
    of_it = {"repairId": repair["id"]}
    await server.do(grader, asks.RECORD_REPAIR, **of_it, work="STARTED")
    await server.do(grader, asks.RECORD_REPAIR, **of_it, work="DONE", note="Nieuwe accu")
    partner = server.shop.partner_key
    await server.do(partner, asks.RECORD_REPAIR, **of_it, work="SENT_BACK", tracking="3SBACK")

    back = await seen(server, shopper, case["rma"], "SENT_BACK")
    assert (back["note"], back["tracking"], back["choices"]) == ("Nieuwe accu", "3SBACK", [])
    told = (await server.ask(shopper, asks.RETURN, rma=case["rma"]))["return"]
    assert (told["status"], told["items"][0]["reception"]) == ("CLOSED", "SENT_BACK")
    again = await asks.requested(server, shopper, order, **wish)
    assert again["id"] != case["id"]


async def test_a_shopper_chooses_anew_and_nobody_elses_repair(server: Server):
    async with inside(server):
        await sell("RF-2", now=server.now)
        await sell("RF-3", now=server.now)
    shopper, order = await opened(server, "RF-2")
    stranger, _ = await opened(server, "RF-3")
    wish = {"items": [{"line": 1, "reason": "defective"}], "resolution": "REPAIR"}
    case = await asks.requested(server, shopper, order, **wish)
    repair = await seen(server, shopper, case["rma"], "REQUESTED")
    money = {"repairId": repair["id"], "choice": "MONEY"}

    no = await server.do(stranger, asks.END_REPAIR, **money)
    yes = await server.do(shopper, asks.END_REPAIR, **money)

    assert no["code"] == "NOT_FOUND"
    assert (yes["state"], yes["whyEnded"]) == ("ENDED", "MONEY")
