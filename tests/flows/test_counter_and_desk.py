"""A store clerk at the counter, and a support agent on the telephone."""

from api.access.rules import Role
from api.kernel.ids import public_id
from tests.flows import asks
from tests.flows.asks import inspected, opened, received, requested
from tests.flows.conftest import Server, inside
from tests.flows.test_one_return import until_closed
from tests.shop import sell

RADIO = (("RADIO-1", 1, "129.00"),)


async def test_a_mug_over_the_counter_is_refunded_on_the_spot_for_nothing(server: Server):
    async with inside(server):
        order = await sell("C-1", now=server.now)
    clerk = await server.signed_in(Role.STORE_CLERK)
    found = await server.ask(clerk, '{ ordersByNumber(number: "C-1") { id lines { number } } }')
    assert found["ordersByNumber"][0]["id"] == public_id("Order", order.id)

    case = await requested(server, clerk, found["ordersByNumber"][0]["id"], method="IN_STORE")
    (item,) = (await received(server, case["rma"], by=Role.STORE_CLERK))["items"]
    judged = await inspected(server, item, by=Role.STORE_CLERK, grade="A")

    assert (case["fee"]["amount"], judged["refund"]["amount"]["amount"]) == ("0.00", "23.95")
    await until_closed(server, clerk, case["rma"])


async def claimed(server: Server, number: str) -> tuple[str, str, dict]:
    """A radio that broke after the window: the shopper's token, their order and the claim."""
    async with inside(server):
        await sell(number, now=server.now, lines=RADIO, delivered_days_ago=90)
    shopper, order = await opened(server, number)
    claim = await requested(server, shopper, order, {"line": 1, "reason": "defective"})
    return shopper, order, claim


async def test_an_agent_sees_what_waits_and_lets_it_in(server: Server):
    _, _, claim = await claimed(server, "C-2")
    agent = await server.signed_in(Role.SUPPORT_AGENT)
    waiting = await server.ask(agent, "{ returns(only: REQUESTED) { nodes { rma } } }")
    assert claim["rma"] in [one["rma"] for one in waiting["returns"]["nodes"]]

    approved = await server.do(agent, asks.APPROVE, returnId=claim["id"])
    twice = await server.do(agent, asks.APPROVE, returnId=claim["id"])

    assert (approved["status"], twice["code"]) == ("OPEN", "WRONG_MOMENT")


async def test_a_declined_claim_says_why_and_frees_the_unit(server: Server):
    shopper, order, claim = await claimed(server, "C-3")
    agent = await server.signed_in(Role.SUPPORT_AGENT)

    declined = await server.do(
        agent, asks.DECLINE, returnId=claim["id"], reason="OTHER", note="Waterschade"
    )
    late = await server.do(shopper, asks.CANCEL, returnId=claim["id"])
    anew = await requested(server, shopper, order, {"line": 1, "reason": "defective"})

    assert (declined["status"], declined["declineNote"]) == ("DECLINED", "Waterschade")
    assert late["code"] == "WRONG_MOMENT"
    assert anew["rma"] != claim["rma"]


async def test_an_agent_asks_for_a_customer_and_the_customer_sees_it(server: Server):
    async with inside(server):
        await sell("C-4", now=server.now)
    shopper, order = await opened(server, "C-4")
    case = await requested(server, await server.signed_in(Role.SUPPORT_AGENT), order)
    seen = await server.ask(shopper, asks.RETURN, rma=case["rma"])
    assert seen["return"]["status"] == "OPEN"
