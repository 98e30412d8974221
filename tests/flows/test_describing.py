"""What a customer still has to say after they asked for a return, and that nothing waits for it."""

from uuid import uuid4

from api.access.rules import Role
from tests.api.photos.test_pictures import photo
from tests.flows import asks
from tests.flows.asks import inspected, opened, received, requested
from tests.flows.conftest import Server, inside
from tests.flows.test_gift import given, sent_back
from tests.shop import sell

CHEST = {"question": "where_too_tight", "answer": "chest"}
HIPS = {"question": "where_too_tight", "answer": "hips"}
USUAL = {"question": "usual_size", "answer": "yes"}
SAID = """query ($rma: String!) { return(rma: $rma) {
  items { customerNote answers { answer text } reason { handle } } } }"""
STORY = "query ($rma: String!) { return(rma: $rma) { history { name text } } }"


async def test_more_is_said_later_and_the_bench_reads_it(server: Server):
    async with inside(server):
        await sell("D-1", now=server.now)
    shopper, order = await opened(server, "D-1")
    case = await requested(server, shopper, order, {"line": 1, "reason": "too_small"})
    item = case["items"][0]["id"]

    first = await server.do(shopper, asks.DESCRIBE, returnItemId=item, answers=[CHEST, USUAL])
    second = await server.do(
        shopper, asks.DESCRIBE, returnItemId=item, answers=[HIPS], note="Knelt bij het zitten"
    )
    await server.do(shopper, asks.DESCRIBE, returnItemId=item)

    assert first["customerNote"] is None
    assert [one["answer"] for one in second["answers"]] == ["hips", "yes"]
    bench = await server.signed_in(Role.GRADER)
    (seen,) = (await server.ask(bench, SAID, rma=case["rma"]))["return"]["items"]
    assert seen["customerNote"] == "Knelt bij het zitten"
    assert [one["answer"] for one in seen["answers"]] == ["hips", "yes"]
    assert seen["reason"]["handle"] == "too_small"


async def test_a_customer_takes_words_back_and_the_story_tells_what_changed_alone(server: Server):
    async with inside(server):
        await sell("D-8", now=server.now)
    shopper, order = await opened(server, "D-8")
    case = await requested(server, shopper, order, {"line": 1, "note": "Bel me op 06-12345678"})
    item = case["items"][0]["id"]

    kept = await server.do(shopper, asks.DESCRIBE, returnItemId=item)
    empty = await server.do(shopper, asks.DESCRIBE, returnItemId=item, note=" ")

    assert (kept["customerNote"], empty["customerNote"]) == ("Bel me op 06-12345678", None)
    admin = await server.signed_in(Role.ADMIN)
    told = (await server.ask(admin, STORY, rma=case["rma"]))["return"]["history"]
    assert [one["name"] for one in told].count("ItemDescribed") == 1


async def test_the_same_key_twice_is_one_act_and_what_was_judged_is_described_no_more(
    server: Server,
):
    async with inside(server):
        await sell("D-2", now=server.now)
    shopper, order = await opened(server, "D-2")
    case = await requested(server, shopper, order)
    said = {"returnItemId": case["items"][0]["id"], "idempotencyKey": str(uuid4())}

    once = await server.do(shopper, asks.DESCRIBE, note="Te lang", **said)
    other = await server.do(shopper, asks.DESCRIBE, note="Te kort", **said)
    parcel = await received(server, case["label"]["trackingCode"])
    await inspected(server, parcel["items"][0], grade="A")
    again = await server.do(shopper, asks.DESCRIBE, note="Te lang", **said)
    late = await server.do(shopper, asks.DESCRIBE, returnItemId=said["returnItemId"], note="Stuk")

    assert (once["customerNote"], again["customerNote"]) == ("Te lang", "Te lang")
    assert other["__typename"] == "Refused"
    assert late["code"] == "WRONG_MOMENT"


async def test_nobody_speaks_of_anothers_item_nor_in_answers_that_there_are_not(server: Server):
    async with inside(server):
        await sell("D-3", now=server.now)
        await sell("D-4", now=server.now)
    shopper, order = await opened(server, "D-3")
    other, _ = await opened(server, "D-4")
    item = (await requested(server, shopper, order))["items"][0]["id"]
    nonsense = {"question": "where_too_tight", "answer": "elbow"}

    anothers = await server.do(other, asks.DESCRIBE, returnItemId=item, note="Mijn")
    unknown = await server.do(shopper, asks.DESCRIBE, returnItemId=item, answers=[nonsense])

    assert (anothers["code"], unknown["code"]) == ("NOT_FOUND", "INVALID_INPUT")


async def test_who_got_a_gift_says_why_and_sends_a_photo_and_its_buyer_cannot(server: Server):
    buyer, _, friend = await given(server, "D-5")
    await sent_back(server, friend)
    (item,) = (await server.ask(friend, asks.GIFT))["gift"]["returns"][0]["items"]
    size = len(photo())

    said = {"returnItemId": item["id"], "note": "Paste niet", "answers": [CHEST]}
    told = await server.do(friend, asks.DESCRIBE, **said)
    upload = await server.do(friend, asks.ADD_PHOTO, returnItemId=item["id"], bytes=size)
    buyers = await server.do(buyer, asks.DESCRIBE, returnItemId=item["id"], note="Van mij")

    assert told["answers"][0]["text"]
    assert upload["photoState"] == "AWAITED"
    assert buyers["code"] == "NOT_FOUND"
    (seen,) = (await server.ask(friend, asks.GIFT))["gift"]["returns"][0]["items"]
    assert (seen["customerNote"], seen["lineNumber"]) == ("Paste niet", 1)
