"""A shopper, with nothing but an order number: asks, changes their mind, waits for a person."""

import asyncio
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from gql.transport.exceptions import TransportQueryError

from api.access.rules import Role
from api.kernel.ids import public_id
from tests.flows import asks
from tests.flows.asks import opened, received, requested
from tests.flows.carrier import scanned
from tests.flows.conftest import Server, inside, wired
from tests.shop import sell

MUGS = (("MUG-1", 5, "50.02"),)


async def sold(server: Server, number: str, **more: Any) -> tuple[str, str]:
    """The token and the order of a shopper who opened it."""
    async with inside(server):
        await sell(number, now=server.now, **more)
    return await opened(server, number)


async def returnable(server: Server, token: str, order_id: str) -> int:
    order = (await server.ask(token, asks.ORDER, id=order_id))["order"]
    return order["lines"][0]["terms"]["returnable"]


async def test_a_change_of_mind_frees_the_units_and_nothing_after_the_handover(server: Server):
    shopper, order = await sold(server, "S-1")
    case = await requested(server, shopper, order)
    assert await returnable(server, shopper, order) == 0

    kept = await server.do(shopper, asks.CANCEL, returnId=case["id"])

    assert kept["status"] == "CANCELED"
    assert await returnable(server, shopper, order) == 1
    again = await requested(server, shopper, order)
    assert again["id"] != case["id"]

    await scanned(server, again["label"]["trackingCode"], "HANDED_OVER", id="S-1")
    late = await server.do(shopper, asks.CANCEL, returnId=again["id"])
    assert late["code"] == "WRONG_MOMENT"
    assert await returnable(server, shopper, order) == 0


async def test_five_mugs_come_back_in_two_returns_to_the_cent(server: Server):
    shopper, order = await sold(server, "S-2", lines=MUGS)

    first = await requested(server, shopper, order, {"line": 1, "quantity": 2})
    second = await requested(server, shopper, order, {"line": 1, "quantity": 3})
    third = await server.do(
        shopper, asks.REQUEST, orderId=order, items=[{"line": 1}], method="IN_STORE"
    )

    items = first["items"] + second["items"]
    assert [item["unit"] for item in items] == [1, 2, 3, 4, 5]
    cents = [round(float(item["paid"]["amount"]) * 100) for item in items]
    assert (sum(cents), max(cents) - min(cents)) == (5002, 1)
    assert third["code"] in ("NOT_RETURNABLE", "ALREADY_TAKEN")


async def test_more_than_is_left_is_refused_and_takes_nothing(server: Server):
    shopper, order = await sold(server, "S-3", lines=MUGS)

    refused = await server.do(
        shopper,
        asks.REQUEST,
        orderId=order,
        items=[{"line": 1, "quantity": 4}, {"line": 1, "quantity": 2}],
        method="PARCEL_SHOP",
    )

    assert refused["code"] == "ALREADY_TAKEN"
    assert await returnable(server, shopper, order) == 5


async def test_a_radio_that_breaks_after_the_window_waits_for_a_person(server: Server):
    radio = (("RADIO-1", 1, "129.00"),)
    shopper, order = await sold(server, "S-4", lines=radio, delivered_days_ago=90)

    simply = await server.do(
        shopper,
        asks.REQUEST,
        orderId=order,
        items=[{"line": 1, "reason": "changed_mind"}],
        method="PARCEL_SHOP",
    )
    assert simply["code"] == "NOT_RETURNABLE"

    claim = await requested(server, shopper, order, {"line": 1, "reason": "defective"})
    assert (claim["status"], claim["authorization"], claim["label"]) == (
        "REQUESTED",
        "REQUESTED",
        None,
    )
    agent = await server.signed_in(Role.SUPPORT_AGENT)
    approved = await server.do(agent, asks.APPROVE, returnId=claim["id"])
    assert (approved["status"], bool(approved["label"])) == ("OPEN", True)

    parcel = await received(server, approved["label"]["trackingCode"])
    totals = {one["refund"]["total"]["amount"] for one in parcel["items"][0]["outlooks"]}
    assert totals == {"132.95"}, "a fault is never the customer's to pay, whatever the grade"


async def test_a_claim_that_was_withdrawn_is_not_let_in_any_more(server: Server):
    radio = (("RADIO-1", 1, "129.00"),)
    shopper, order = await sold(server, "S-5", lines=radio, delivered_days_ago=90)
    claim = await requested(server, shopper, order, {"line": 1, "reason": "defective"})
    await server.do(shopper, asks.CANCEL, returnId=claim["id"])

    agent = await server.signed_in(Role.SUPPORT_AGENT)
    late = await server.do(agent, asks.APPROVE, returnId=claim["id"])
    too_late = await server.do(agent, asks.DECLINE, returnId=claim["id"], reason="OTHER")

    assert (late.get("code"), too_late.get("code")) == ("WRONG_MOMENT", "WRONG_MOMENT")


async def test_one_of_twenty_clicks_gets_the_last_mug(server: Server):
    shopper, order = await sold(server, "S-6")
    wish = {"orderId": order, "items": [{"line": 1}], "method": "PARCEL_SHOP"}

    async with wired(server) as wire:
        keys = [f"00000000-0000-4000-8000-{n:012}" for n in range(20)]
        answers = await asyncio.gather(
            *(
                wire.post(shopper, asks.REQUEST, {"input": {**wish, "idempotencyKey": key}})
                for key in keys
            )
        )

    assert {status for status, _ in answers} == {200}
    results = [answer["data"]["requestReturn"] for _, answer in answers]
    assert [one["__typename"] for one in results].count("Return") == 1
    codes = {one["code"] for one in results if one["__typename"] == "Refused"}
    assert codes <= {"ALREADY_TAKEN", "NOT_RETURNABLE"}


RETURN_BY_ID = "query ($id: ID!) { return(id: $id) { id rma } }"


async def test_a_token_opens_one_order_and_no_other_by_any_path(server: Server):
    mine, _ = await sold(server, "S-7")
    theirs, order = await sold(server, "S-8")
    case = await requested(server, theirs, order)

    assert (await server.ask(mine, asks.ORDER, id=order))["order"] is None
    assert (await server.ask(mine, asks.RETURN, rma=case["rma"]))["return"] is None
    assert (await server.ask(mine, RETURN_BY_ID, id=case["id"]))["return"] is None
    asked = await server.do(
        mine, asks.REQUEST, orderId=order, items=[{"line": 1}], method="PARCEL_SHOP"
    )
    unknown = await server.do(
        mine,
        asks.REQUEST,
        orderId=public_id("Order", 10**9),
        items=[{"line": 1}],
        method="PARCEL_SHOP",
    )
    assert asked == unknown, "whether it exists is nobody's business either"
    assert asked["code"] == "NOT_ALLOWED"
    canceled = await server.do(mine, asks.CANCEL, returnId=case["id"])
    assert canceled["code"] == "NOT_FOUND"
    assert (await server.ask(theirs, asks.RETURN, rma=case["rma"]))["return"]["status"] == "OPEN"


@pytest.mark.parametrize(
    "document",
    [
        "{ returns { nodes { rma } } }",
        '{ ordersByNumber(number: "S-8") { id } }',
        "{ queue { totalCount } }",
        "{ refunds(state: HELD) { nodes { id } } }",
        "{ returnEvents { endPosition } }",
        '{ return(rma: "X") { items { outlooks { grade } } } }',
        '{ return(rma: "X") { items { inspection { inspectedBy } } } }',
    ],
)
async def test_what_is_for_staff_is_not_shown_to_a_shopper(server: Server, document: str):
    shopper, _ = await sold(server, f"S-9{len(document)}")
    with pytest.raises(TransportQueryError) as refused:
        await server.ask(shopper, document)
    assert refused.value.errors[0]["extensions"]["code"] == "NOT_ALLOWED"


async def test_guessing_is_slowed_down_for_one_order_and_not_for_another(server: Server):
    await sold(server, "S-10")
    guess = {"number": "S-10", "proof": "guess@example.com"}
    spelled = [{**guess, "number": number} for number in ("s-10", "#S-10", " S-10 ", "S-10")]

    codes = [
        (await server.ask(None, asks.OPEN_ORDER, input=one))["openOrder"]["code"]
        for one in spelled * 2
    ]
    assert set(codes) == {"NOT_FOUND"}
    right = {"number": "#S-10", "proof": "s-10@example.com"}
    blocked = (await server.ask(None, asks.OPEN_ORDER, input=right))["openOrder"]
    assert blocked["code"] == "TOO_MANY_ATTEMPTS"
    assert "15 minuten" in blocked["message"]
    await sold(server, "S-11")


async def test_access_to_an_order_ends_by_itself_and_by_signing_out(server: Server):
    shopper, order = await sold(server, "S-12")
    assert (await server.ask(shopper, asks.ORDER, id=order))["order"]["number"] == "S-12"

    await server.do(shopper, asks.SIGN_OUT)

    with pytest.raises(TransportQueryError, match="Sign in first"):
        await server.ask(shopper, asks.ORDER, id=order)


async def test_a_visitor_sees_what_the_shop_says_about_returns_with_its_prices(server: Server):
    said = await server.ask(
        None,
        '{ policyStatement(brand: "veldhuis", country: "NL", surface: CHECKOUT) { disclosureId '
        "windowDays sentences methods { method price { formatted } minDays } } }",
    )
    statement = said["policyStatement"]
    assert (statement["windowDays"], statement["disclosureId"] is not None) == (30, True)
    assert statement["methods"][0]["price"]["formatted"] == "€\xa04,95"


async def test_terms_at_another_moment_follow_that_moment(server: Server):
    shopper, order = await sold(server, "S-13")
    document = (
        "query ($id: ID!, $at: DateTime) { order(id: $id) { lines { terms(at: $at) "
        "{ returnable nonReturnableReason } } } }"
    )
    later = (server.now + timedelta(days=60)).isoformat()
    terms = (await server.ask(shopper, document, id=order, at=later))["order"]["lines"][0]["terms"]
    assert terms == {"returnable": 0, "nonReturnableReason": "RETURN_WINDOW_EXPIRED"}


async def test_the_last_day_to_send_it_ends_where_the_customer_lives(server: Server):
    async with inside(server):
        await sell("S-DAY", now=server.now)
    token, order_id = await asks.opened(server, "S-DAY")
    case = await asks.requested(server, token, order_id)
    seen = await server.ask(
        token, "query ($rma: String!) { return(rma: $rma) { sendBackBy } }", rma=case["rma"]
    )
    ends = datetime.fromisoformat(seen["return"]["sendBackBy"]).astimezone(
        ZoneInfo("Europe/Amsterdam")
    )
    assert (ends.hour, ends.minute) == (0, 0), "midnight, not the hour of asking in UTC"
    assert ends.date() > server.now.date() + timedelta(days=13)


IN = """query ($id: ID!, $language: String) { order(id: $id) { lines {
    terms(reason: "too_small", language: $language) { because { sentence } } } }
  policyStatement(brand: "veldhuis", country: "NL", surface: CHECKOUT, language: $language) {
    sentences } }"""


async def test_terms_and_statements_are_told_in_the_language_that_is_asked_for(server: Server):
    shopper, order = await sold(server, "S-20")

    told: dict[str | None, tuple[str, str]] = {}
    for language in (None, "nl-BE", "fr", "de", "nb", "en", "xx"):
        said = await server.ask(shopper, IN, id=order, language=language)
        (line,) = said["order"]["lines"]
        told[language] = (
            " ".join(one["sentence"] for one in line["terms"]["because"]),
            " ".join(said["policyStatement"]["sentences"]),
        )

    assert all("30" in statement for _, statement in told.values())
    assert told[None] == told["nl-BE"], "these servers are asked in Dutch"
    assert told["xx"] == told["en"], "nobody speaks it here"
    for each in zip(*told.values(), strict=True):
        assert len(set(each)) == 5


async def test_a_link_in_a_mail_opens_the_order_without_any_number(server: Server):
    async with inside(server):
        await sell("SL-1", now=server.now)
    _, order = await opened(server, "SL-1")
    sent = (await server.ask(server.shop.partner_key, asks.ORDER_LINK, id=order, days=7))[
        "orderLink"
    ]

    come = await server.ask(None, asks.OPEN_ORDER_LINK, input={"link": sent["link"]})
    token = come["openOrderLink"]["token"]

    assert (await server.ask(token, asks.ORDER, id=order))["order"]["number"] == "SL-1"
    forged = {"link": "9" + sent["link"]}
    refused = await server.ask(None, asks.OPEN_ORDER_LINK, input=forged)
    assert refused["openOrderLink"]["code"] == "NOT_FOUND"
