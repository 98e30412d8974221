"""A grader: parcel after parcel, whatever is in them."""

from uuid import uuid4

from api.access.rules import Role
from tests.flows import asks
from tests.flows.asks import inspected, opened, received, requested
from tests.flows.conftest import Server, inside
from tests.shop import sell

THREE = (("MUG-1", 1, "20.00"), ("MUG-2", 1, "30.00"), ("MUG-3", 1, "40.00"))


async def a_return(server: Server, number: str, **more: object) -> dict:
    async with inside(server):
        await sell(number, now=server.now, **more)
    shopper, order = await opened(server, number)
    lines = [{"line": n + 1} for n in range(len(more.get("lines", (0,))))]
    return await requested(server, shopper, order, *lines)


async def in_queue(server: Server, token: str, parcel_id: str) -> bool:
    seen = await server.ask(token, asks.QUEUE)
    return parcel_id in {one["id"] for one in seen["queue"]["nodes"]}


async def test_one_is_as_new_one_is_worn_and_one_is_missing(server: Server):
    case = await a_return(server, "G-1", lines=THREE)
    parcel = await received(server, case["label"]["trackingCode"])
    new, worn, missing = parcel["items"]

    nothing = await inspected(server, missing, finding="MISSING")
    like_new = await inspected(server, new, grade="A")
    used = await inspected(server, worn, grade="C")

    assert (nothing["refund"], nothing["finding"]) == (None, "MISSING")
    assert like_new["refund"]["amount"]["amount"] == "19.00"  # 20.00 + 3.95 - 4.95
    assert used["refund"]["amount"]["amount"] == "27.00"  # 10 % of 30.00 off for wear
    seen = await server.ask(await server.signed_in(Role.GRADER), asks.RETURN, rma=case["rma"])
    states = [(item["reception"], item["acceptance"]) for item in seen["return"]["items"]]
    assert states == [
        ("RECEIVED", "ACCEPTED"),
        ("RECEIVED", "ACCEPTED"),
        ("MISSING", "MANUAL_INTERVENTION_REQUIRED"),
    ]
    assert seen["return"]["status"] == "OPEN", "somebody still has to look for the third"


async def test_a_faulty_item_makes_the_way_back_free_for_all_in_the_parcel(server: Server):
    async with inside(server):
        await sell("G-2", now=server.now, lines=THREE)
    shopper, order = await opened(server, "G-2")
    case = await requested(
        server,
        shopper,
        order,
        {"line": 1, "reason": "defective"},
        {"line": 2, "reason": "changed_mind"},
    )
    assert case["fee"]["amount"] == "0.00"
    parcel = await received(server, case["rma"])

    broken, worn = [await inspected(server, item, grade="D") for item in parcel["items"]]

    assert broken["refund"]["amount"]["amount"] == "20.00", "a fault is never deducted"
    assert worn["refund"]["amount"]["amount"] == "22.50"  # 25 % of 30.00 off; 3.95 stays: not all


async def test_the_amounts_of_a_parcel_do_not_depend_on_the_order_of_grading(server: Server):
    sums = []
    for number, backwards in (("G-3", False), ("G-4", True)):
        case = await a_return(server, number, lines=THREE)
        items = (await received(server, case["rma"]))["items"]
        judged = [
            await inspected(server, item, grade="B")
            for item in (reversed(items) if backwards else items)
        ]
        sums.append(sum(float(one["refund"]["amount"]["amount"]) for one in judged))
    assert sums == [89.0, 89.0]  # 90.00 + 3.95 - 4.95


async def test_a_parcel_that_nobody_announced_is_kept_and_its_content_noted(server: Server):
    code = f"3SUNKNOWN{uuid4().hex[:6]}"
    token = await server.signed_in(Role.GRADER)

    parcel = await received(server, code)
    found = await server.do(
        token, asks.FIND, parcelId=parcel["id"], code="8712345678906", note="Een sok"
    )
    again = await received(server, code)

    assert (parcel["announced"], parcel["items"], parcel["flags"]) == (
        False,
        [],
        ["Niet aangekondigd"],
    )
    assert (found["foundCode"], found["recordedBy"]) == ("8712345678906", "Grader")
    assert again["finds"] == [{"code": "8712345678906", "note": "Een sok"}]

    assert await in_queue(server, token, parcel["id"])
    done = await server.do(token, asks.FINISH_PARCEL, parcelId=parcel["id"])
    assert done["state"] == "DONE"
    assert not await in_queue(server, token, parcel["id"])


async def test_a_parcel_with_something_to_judge_cannot_be_put_away(server: Server):
    case = await a_return(server, "G-7B")
    token = await server.signed_in(Role.GRADER)
    parcel = await received(server, case["rma"])

    early = await server.do(token, asks.FINISH_PARCEL, parcelId=parcel["id"])
    assert (early["code"], early["field"]) == ("WRONG_MOMENT", "parcelId")

    await inspected(server, parcel["items"][0], grade="B")
    again = await server.do(token, asks.FINISH_PARCEL, parcelId=parcel["id"])
    assert again["state"] == "DONE", "said twice is said once"


async def test_another_bench_sees_who_has_the_parcel_and_gets_it_when_it_is_let_go(server: Server):
    case = await a_return(server, "G-5")
    parcel = await received(server, case["rma"])
    other = await server.signed_in(Role.STORE_CLERK)

    taken = await server.do(other, asks.RECEIVE, code=case["rma"], bench="05")
    leased = await server.do(other, asks.LEASE, parcelId=parcel["id"], bench="05")
    not_theirs = await server.do(other, asks.RELEASE_PARCEL, parcelId=parcel["id"])
    still = await server.do(other, asks.LEASE, parcelId=parcel["id"], bench="05")
    assert {one["code"] for one in (taken, leased, still)} == {"LEASED"}
    assert "Grader op 04" in taken["message"]
    assert not_theirs["__typename"] == "Released", "harmless: somebody else's lease stays"

    await server.do(await server.signed_in(Role.GRADER), asks.RELEASE_PARCEL, parcelId=parcel["id"])
    mine = await server.do(other, asks.LEASE, parcelId=parcel["id"], bench="05")
    assert mine["lease"] == {"by": "Store_Clerk", "bench": "05"}


async def test_what_was_judged_offline_may_be_sent_again_and_again(server: Server):
    case = await a_return(server, "G-6")
    (item,) = (await received(server, case["rma"]))["items"]
    key = str(uuid4())

    first = await inspected(server, item, grade="B", idempotencyKey=key)
    second = await inspected(server, item, grade="B", idempotencyKey=key)
    token = await server.signed_in(Role.GRADER)
    changed = await server.do(
        token, asks.INSPECT, returnItemId=item["id"], grade="C", idempotencyKey=key
    )
    new_key = await server.do(token, asks.INSPECT, returnItemId=item["id"], grade="B")

    assert first == second or first["id"] == second["id"]
    assert (changed["code"], new_key["code"]) == ("KEY_REUSED", "WRONG_MOMENT")
    assert "Grader" in new_key["message"]


async def test_a_verdict_with_another_amount_than_the_bench_showed_is_refused(server: Server):
    case = await a_return(server, "G-7")
    (item,) = (await received(server, case["rma"]))["items"]
    token = await server.signed_in(Role.GRADER)

    refused = await server.do(
        token, asks.INSPECT, returnItemId=item["id"], grade="A", expectedRefund="1900.00"
    )

    assert (refused["code"], refused["field"]) == ("WRONG_MOMENT", "expectedRefund")
    assert "€\xa019,00" in refused["message"], "in the grader's language"
    assert (await inspected(server, item, grade="A", expectedRefund="19.00"))["grade"] == "A"


async def test_a_grade_and_a_finding_together_and_neither_are_refused(server: Server):
    case = await a_return(server, "G-8")
    (item,) = (await received(server, case["rma"]))["items"]
    token = await server.signed_in(Role.GRADER)
    both = await server.do(
        token, asks.INSPECT, returnItemId=item["id"], grade="A", finding="MISSING"
    )
    neither = await server.do(token, asks.INSPECT, returnItemId=item["id"])
    assert (both["code"], neither["code"]) == ("INVALID_INPUT", "INVALID_INPUT")


async def test_nothing_can_be_judged_before_it_is_here(server: Server):
    case = await a_return(server, "G-9")
    token = await server.signed_in(Role.GRADER)
    early = await server.do(token, asks.INSPECT, returnItemId=case["items"][0]["id"], grade="A")
    assert early["code"] == "WRONG_MOMENT"


async def test_one_scan_finds_the_parcel_its_return_its_product_or_nothing(server: Server):
    case = await a_return(server, "G-10", lines=(("LAMP-77", 1, "15.00"),))
    await received(server, case["rma"])
    token = await server.signed_in(Role.GRADER)
    document = (
        "query ($code: String!) { scan(code: $code) { __typename "
        "... on Parcel { code } ... on ScannedItem { returnItemId } "
        "... on ScannedNothing { message } } }"
    )
    codes = (case["label"]["trackingCode"], case["rma"].lower(), "LAMP-77", "NO-SUCH-CODE")
    found = [(await server.ask(token, document, code=code))["scan"] for code in codes]
    assert [one["__typename"] for one in found] == [
        "Parcel",
        "Parcel",
        "ScannedItem",
        "ScannedNothing",
    ]
    assert found[2]["returnItemId"] == case["items"][0]["id"]
