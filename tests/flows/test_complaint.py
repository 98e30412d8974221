"""A shopper whose parcel lacked a piece, through HTTP."""

from api.access.rules import Role
from tests.flows import asks
from tests.flows.asks import opened
from tests.flows.conftest import Server, inside
from tests.shop import sell

BACKENDS = ["postgres"]


async def test_a_missing_mug_is_told_decided_and_paid_back(server: Server):
    async with inside(server):
        await sell("CF-1", now=server.now, lines=(("MUG-1", 2, "40.00"),))
        await sell("CF-2", now=server.now)
    shopper, order = await opened(server, "CF-1")
    stranger, _ = await opened(server, "CF-2")
    said = {"orderId": order, "kind": "MISSING", "items": [{"line": 1, "note": "Eén in de doos"}]}

    assert (await server.do(stranger, asks.MAKE_COMPLAINT, **said))["code"] == "NOT_ALLOWED"
    made = await server.do(
        shopper, asks.MAKE_COMPLAINT, **said, photos=["https://shop.example/doos.jpg"]
    )
    agent = await server.signed_in(Role.SUPPORT_AGENT)
    listed = await server.ask(agent, asks.COMPLAINTS, first=50, after=None)
    assert made["id"] in {one["id"] for one in listed["complaintsToDecide"]["nodes"]}
    yes = {"complaintId": made["id"], "decision": "REFUND", "reason": "Sorry!"}
    assert (await server.do(shopper, asks.DECIDE_COMPLAINT, **yes))["code"] == "NOT_ALLOWED"
    await server.do(agent, asks.DECIDE_COMPLAINT, **yes)

    seen = (await server.ask(shopper, asks.COMPLAINT_OF, rma=made["rma"]))["return"]
    assert (seen["complaint"]["decision"], seen["complaint"]["reason"]) == ("REFUND", "Sorry!")
    assert seen["complaint"]["photos"] == ["https://shop.example/doos.jpg"]
    assert seen["label"] is None
