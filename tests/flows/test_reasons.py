"""Why it came back, through the API: chosen, asked after, told to the bench and to connectors."""

from pathlib import Path

from graphql import build_schema

from api.access.rules import Role
from tests.flows import asks
from tests.flows.asks import opened, requested
from tests.flows.conftest import BOTH, Server, inside
from tests.shop import sell

BACKENDS = BOTH
REASONS = """query ($group: ProductGroup) { reasons(group: $group) { reasons {
  handle name shopify schemaOrg questions { handle text answers { handle text } } } } }"""
SAID = """query ($id: ID!) { return(id: $id) { items {
  reason { handle shopify schemaOrg } answers { question answer text } customerNote } } }"""


async def sold(server: Server, number: str) -> tuple[str, str]:
    async with inside(server):
        await sell(number, now=server.now, lines=(("SHIRT-M", 1, "40.00"),))
    return await opened(server, number)


async def test_a_shirt_that_is_too_tight_is_asked_where_and_staff_read_it_in_their_language(
    server: Server,
):
    shopper, order = await sold(server, "WHY-1")
    tree = await server.ask(shopper, REASONS, group="FASHION")
    (small,) = (
        one for group in tree["reasons"] for one in group["reasons"] if one["handle"] == "too_small"
    )
    tight = small["questions"][0]
    answers = [{"question": tight["handle"], "answer": tight["answers"][0]["handle"]}]
    said = {"line": 1, "reason": small["handle"], "note": "Te strak", "answers": answers}

    case = await requested(server, shopper, order, said)

    agent = await server.signed_in(Role.SUPPORT_AGENT)
    (item,) = (await server.ask(agent, SAID, id=case["id"]))["return"]["items"]
    assert item["answers"] == [{"question": "where_too_tight", "answer": "chest", "text": "Borst"}]
    assert item["customerNote"] == "Te strak"
    assert item["reason"] == {
        "handle": "too_small",
        "shopify": "SIZE_TOO_SMALL",
        "schemaOrg": "CUSTOMER_REMORSE",
    }


async def test_an_answer_that_there_is_not_is_refused_before_anything_is_written(server: Server):
    shopper, order = await sold(server, "WHY-2")
    answers = [{"question": "where_too_tight", "answer": "the moon"}]

    refused = await server.do(
        shopper,
        asks.REQUEST,
        orderId=order,
        items=[{"line": 1, "reason": "too_small", "answers": answers}],
        method="PARCEL_SHOP",
    )

    assert (refused["code"], refused["field"]) == ("INVALID_INPUT", "answers")
    await requested(server, shopper, order, {"line": 1})


async def test_a_connector_brings_in_a_reason_of_shopifys(server: Server):
    ask = "query ($r: ShopifyReturnReason!) { reasonFromShopify(reason: $r) { handle shopify } }"
    connector = server.shop.partner_key
    found = [
        (await server.ask(connector, ask, r=one))["reasonFromShopify"]
        for one in ("COLOR", "UNKNOWN")
    ]
    assert found == [{"handle": "colour_differs", "shopify": "COLOR"}, None]


def test_the_legal_way_out_has_no_place_for_a_reason():
    schema = build_schema(Path("schema.graphql").read_text(), assume_valid=True)
    for name in ("DeclareWithdrawalInput", "ConfirmWithdrawalInput"):
        asked = set(schema.type_map[name].fields)
        assert asked
        assert not asked & {"reason", "answers", "suggested"}


async def test_what_a_customer_writes_is_heard_as_a_reason_and_a_person_decides(server: Server):
    shopper, order = await sold(server, "WHY-3")
    ask = """query ($text: String!, $group: ProductGroup) {
      suggestReason(text: $text, group: $group)
      { chance reason { handle name questions { handle } } } }"""

    heard = await server.ask(shopper, ask, text="De mouwen zijn veel te lang", group="FASHION")
    radio = await server.ask(shopper, ask, text="De mouwen zijn veel te lang", group="ELECTRONICS")
    nothing = await server.ask(shopper, ask, text="Goedemiddag")

    first, *_ = heard["suggestReason"]
    assert (first["reason"]["handle"], first["reason"]["questions"]) == (
        "length",
        [{"handle": "which_length"}, {"handle": "condition"}],
    )
    assert first["chance"] > 0.8
    assert "length" not in [one["reason"]["handle"] for one in radio["suggestReason"]]
    assert nothing["suggestReason"] == []

    handles = [one["reason"]["handle"] for one in heard["suggestReason"]]
    said = {"line": 1, "reason": "fits_differently", "suggested": handles}
    await requested(server, shopper, order, said)
    merchandiser = await server.signed_in(Role.MERCHANDISER)
    counted = await server.ask(
        merchandiser,
        """{ suggestedReasonsTaken(from: "2000-01-01", to: "2100-01-01") { asked told firstTaken }
          reasonsHeard(from: "2000-01-01", to: "2100-01-01") { agreement { pairs kappa }
            reasons { handle found { found items } } articles { title } } }""",
    )
    assert counted["suggestedReasonsTaken"]["asked"] >= 1
    assert counted["suggestedReasonsTaken"]["firstTaken"] == 0
