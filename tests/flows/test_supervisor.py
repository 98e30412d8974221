"""A supervisor: the second person, who is never the first one."""

import pytest

from api.access.rules import Role
from tests.flows import asks
from tests.flows.asks import inspected, opened, received, requested
from tests.flows.conftest import Server, inside
from tests.flows.test_one_return import until_closed
from tests.shop import sell


@pytest.fixture(scope="module")
def settings() -> dict[str, str]:
    return {
        "RETOURNEY_GRADER_LIMITS": "EUR=150,E:EUR=60",
        "RETOURNEY_SUPERVISOR_LIMITS": "EUR=500",
    }


async def graded(
    server: Server, number: str, price: str, by: Role, *, grade: str = "A"
) -> tuple[str, dict]:
    """The RMA and the refund of one radio at that price."""
    async with inside(server):
        await sell(number, now=server.now, lines=(("RADIO-1", 1, price),), delivery="0")
    shopper, order = await opened(server, number)
    case = await requested(server, shopper, order, method="IN_STORE")
    (item,) = (await received(server, case["rma"], by=by))["items"]
    needs = {one["grade"]: one["refund"]["needsApproval"] for one in item["outlooks"]}
    judged = await inspected(server, item, by=by, grade=grade)
    assert needs[grade] == (judged["refund"]["state"] == "HELD"), "the preview had said so"
    return case["rma"], judged["refund"]


async def test_what_a_grader_may_not_give_alone_waits_and_a_supervisor_lets_it_go(server: Server):
    rma, refund = await graded(server, "SV-1", "150.01", Role.GRADER)
    assert refund["state"] == "HELD"
    supervisor = await server.signed_in(Role.SUPERVISOR)
    waiting = await server.ask(supervisor, "{ refunds(state: HELD) { nodes { id } } }")
    assert [one["id"] for one in waiting["refunds"]["nodes"]] == [refund["id"]]

    released = await server.do(supervisor, asks.RELEASE, refundId=refund["id"])

    assert (released["grantedBy"], released["releasedBy"]) == ("Grader", "Supervisor")
    done = await until_closed(server, supervisor, rma)
    assert done["refunded"]["amount"] == "150.01"


async def test_at_the_limit_nobody_has_to_wait(server: Server):
    rma, refund = await graded(server, "SV-2", "150.00", Role.GRADER)
    assert refund["state"] == "GRANTED"
    await until_closed(server, await server.signed_in(Role.SUPERVISOR), rma)


async def test_of_what_is_broken_a_grader_may_give_less_alone(server: Server):
    """Half of 130.00 goes back, and the limit for E is 60.00."""
    _, refund = await graded(server, "SV-9", "130.00", Role.GRADER, grade="E")
    assert refund["state"] == "HELD"
    _, refund = await graded(server, "SV-10", "130.00", Role.GRADER, grade="D")
    assert refund["state"] == "GRANTED"


async def test_nobody_releases_what_they_granted_themselves(server: Server):
    _, refund = await graded(server, "SV-3", "500.01", Role.SUPERVISOR)
    supervisor = await server.signed_in(Role.SUPERVISOR)

    refused = await server.do(supervisor, asks.RELEASE, refundId=refund["id"])

    assert (refund["state"], refused["code"]) == ("HELD", "NOT_ALLOWED")
    other = await server.do(
        await server.signed_in(Role.FINANCE), asks.RELEASE, refundId=refund["id"]
    )
    assert other["releasedBy"] == "Finance"


async def test_a_grader_releases_nothing(server: Server):
    _, refund = await graded(server, "SV-4", "200.00", Role.GRADER)
    refused = await server.do(
        await server.signed_in(Role.GRADER), asks.RELEASE, refundId=refund["id"]
    )
    assert refused["code"] == "NOT_ALLOWED"
    assert "SUPERVISOR" in refused["message"]


async def test_a_refund_that_left_cannot_be_held_and_one_that_is_held_not_twice(server: Server):
    supervisor = await server.signed_in(Role.SUPERVISOR)
    rma, gone = await graded(server, "SV-5", "20.00", Role.GRADER)
    await until_closed(server, supervisor, rma)
    _, held = await graded(server, "SV-6", "200.00", Role.GRADER)

    for refund in (gone, held):
        refused = await server.do(supervisor, asks.HOLD, refundId=refund["id"], reason="Dubbel?")
        assert refused["code"] == "WRONG_MOMENT"


async def test_what_was_missing_waits_for_a_person_and_the_customer_reads_why(server: Server):
    async with inside(server):
        await sell("SV-7", now=server.now, lines=(("MUG-1", 1, "20.00"),))
    shopper, order = await opened(server, "SV-7")
    case = await requested(server, shopper, order)
    (item,) = (await received(server, case["rma"]))["items"]
    await inspected(server, item, finding="EMPTY")
    grader, supervisor = [await server.signed_in(r) for r in (Role.GRADER, Role.SUPERVISOR)]

    waiting = (await server.ask(supervisor, asks.TO_DECIDE))["itemsToDecide"]["nodes"]
    (mine,) = [one for one in waiting if one["rma"] == case["rma"]]
    assert (mine["reception"], mine["inspection"]) == ("MISSING", {"finding": "EMPTY"})
    said = {"returnItemId": mine["id"], "decision": "REFUND", "reason": "Gewogen bij inname"}
    not_theirs = await server.do(grader, asks.DECIDE, **said)
    changed = await server.do(supervisor, asks.DECIDE, **said, expectedRefund="20.00")
    decided = await server.do(supervisor, asks.DECIDE, **said, expectedRefund="19.00")

    assert (not_theirs["code"], changed["code"]) == ("NOT_ALLOWED", "WRONG_MOMENT")
    assert decided["decision"]["decidedBy"] == "Supervisor"
    assert decided["decision"]["refund"]["amount"]["amount"] == "19.00"
    done = await until_closed(server, supervisor, case["rma"])
    assert done["refunded"]["amount"] == "19.00"
    told = "query ($rma: String!) { return(rma: $rma) { items { decision { decision reason } } } }"
    (seen,) = (await server.ask(shopper, told, rma=case["rma"]))["return"]["items"]
    assert seen["decision"] == {"decision": "REFUND", "reason": "Gewogen bij inname"}


async def test_a_customer_does_not_agree_and_a_supervisor_puts_it_right(server: Server):
    async with inside(server):
        await sell("SV-8", now=server.now, lines=(("MUG-1", 1, "20.00"),))
    shopper, order = await opened(server, "SV-8")
    case = await requested(server, shopper, order)
    (item,) = (await received(server, case["rma"]))["items"]
    no = [{"handle": "undamaged", "answer": "NO"}, {"handle": "sealed", "answer": "YES"}]
    await inspected(server, item, grade="D", answers=no)
    supervisor = await server.signed_in(Role.SUPERVISOR)
    await until_closed(server, supervisor, case["rma"])

    why = "query ($rma: String!) { return(rma: $rma) { items { inspection { evidence } } } }"
    (seen,) = (await server.ask(shopper, why, rma=case["rma"]))["return"]["items"]
    assert seen["inspection"] == {"evidence": ["Heel en stabiel: nee"]}
    made = await server.do(shopper, asks.APPEAL, returnItemId=item["id"], words="Dat was al zo.")
    todo = await server.ask(supervisor, "{ appealsToAnswer { nodes { id item { rma } } } }")
    assert {"id": made["id"], "item": {"rma": case["rma"]}} in todo["appealsToAnswer"]["nodes"]
    said = {"appealId": made["id"], "reply": "U heeft gelijk.", "grade": "B"}
    answered = await server.do(supervisor, asks.ANSWER_APPEAL, **said, expectedRefund="19.00")
    assert answered["item"] == {
        "inspection": {"grade": "B"},
        "grant": {"amount": {"amount": "19.00"}},
    }
    done = await until_closed(server, supervisor, case["rma"])
    assert done["refunded"]["amount"] == "19.00"

    told = "query ($rma: String!) { return(rma: $rma) { items { appeals { outcome reply } } } }"
    (seen,) = (await server.ask(shopper, told, rma=case["rma"]))["return"]["items"]
    assert seen["appeals"] == [{"outcome": "CORRECTED", "reply": "U heeft gelijk."}]
    again = {"returnItemId": item["id"], "reason": "Toch slijtage", "grade": "C"}
    wrong = await server.do(supervisor, asks.CORRECT, **again)
    assert [one["grade"] for one in wrong["corrections"]] == ["D", "B"]
    assert wrong["grant"]["amount"]["amount"] == "19.00", "paid: a person decides about the rest"
