"""A partner: a key with scopes, a feed that never loses a step, scans in any order."""

import asyncio
import itertools
import json
from collections.abc import Callable
from typing import Any
from urllib.request import Request
from uuid import uuid4

import aiohttp
import pytest
from gql.transport.exceptions import TransportError, TransportQueryError

from api.access.actions import create_key
from api.access.rules import Role, Scope
from tests.flows import asks
from tests.flows.asks import opened, requested
from tests.flows.carrier import posted, scanned
from tests.flows.conftest import BOTH, OpenShop, Server, Servers, inside, request
from tests.invariants import violated
from tests.shop import sell

BACKENDS = BOTH
FEED = """subscription ($after: String) { returnEvents(after: $after)
  { position name sequence returnId } }"""
PAGE = """query ($after: String!, $first: Int!) { returnEvents(after: $after, first: $first)
  { nodes { position name } hasNextPage endPosition } }"""


async def key_for(server: Server, *scopes: Scope) -> str:
    async with inside(server):
        key, _ = await create_key("partner", list(scopes), now=server.now)
    return key


async def a_return(server: Server, number: str, *, is_sold: bool = False) -> dict[str, Any]:
    if not is_sold:
        async with inside(server):
            await sell(number, now=server.now)
    shopper, order = await opened(server, number)
    return await requested(server, shopper, order)


ASKED = {
    Scope.EVENTS_READ: "{ returnEvents { endPosition } }",
    Scope.RETURNS_READ: "{ returns { nodes { rma } } }",
}


@pytest.mark.parametrize("scope", ASKED)
async def test_a_key_opens_what_its_scope_names_and_nothing_else(server: Server, scope: Scope):
    key = await key_for(server, scope)
    for asked, document in ASKED.items():
        if asked is scope:
            await server.ask(key, document)
        else:
            with pytest.raises(TransportQueryError, match=f"a key needs {asked}"):
                await server.ask(key, document)


async def test_a_key_for_events_reads_no_order(server: Server):
    async with inside(server):
        await sell("P-1", now=server.now)
    key = await key_for(server, Scope.EVENTS_READ, Scope.ORDERS_WRITE)
    for document in ('{ ordersByNumber(number: "P-1") { id } }', '{ order(id: "x") { id } }'):
        with pytest.raises(TransportQueryError, match="a key needs RETURNS_READ"):
            await server.ask(key, document)


async def test_a_key_to_read_returns_asks_for_none(server: Server):
    async with inside(server):
        await sell("P-2", now=server.now)
    reading = await key_for(server, Scope.RETURNS_READ)
    writing = await key_for(server, Scope.RETURNS_WRITE, Scope.RETURNS_READ)
    found = await server.ask(writing, '{ ordersByNumber(number: "P-2") { id } }')
    wish = {
        "orderId": found["ordersByNumber"][0]["id"],
        "items": [{"line": 1}],
        "method": "PARCEL_SHOP",
    }

    refused = await server.do(reading, asks.REQUEST, **wish)
    done = await server.do(writing, asks.REQUEST, **wish)

    assert (refused["code"], done["__typename"]) == ("NOT_ALLOWED", "Return")


async def test_a_page_of_the_feed_goes_on_where_the_last_one_ended(server: Server):
    for n in range(3):
        await a_return(server, f"P-3{n}")
    key, pages, after = server.shop.partner_key, [], "0"
    await until_told(server, 9)
    for _ in range(100):
        page = (await server.ask(key, PAGE, after=after, first=2))["returnEvents"]
        pages += [int(one["position"]) for one in page["nodes"]]
        after = page["endPosition"]
        if not page["hasNextPage"]:
            break
    assert pages == list(range(1, len(pages) + 1))
    assert len(pages) >= 9
    rest = (await server.ask(key, PAGE, after=after, first=2))["returnEvents"]
    assert (rest["nodes"], rest["endPosition"]) == ([], after)


async def until_told(server: Server, most: int) -> None:
    for _ in range(100):
        page = await server.ask(server.shop.partner_key, PAGE, after="0", first=100)
        if len(page["returnEvents"]["nodes"]) >= most:
            return
        await asyncio.sleep(0.05)


async def hear(
    server: Server,
    after: str,
    heard: list[dict[str, Any]],
    *,
    labels: int | None = None,
    at_third: Callable[[], None] = lambda: None,
) -> None:
    """Add what is told after a position, until so many labels were heard of."""
    async with server.follower(server.shop.partner_key) as session, asyncio.timeout(30):
        async for event in session.subscribe(request(FEED, {"after": after})):
            heard.append(event["returnEvents"])
            if len(heard) == 3:
                at_third()
            if sum(one["name"] == "LabelIssued" for one in heard) == labels:
                return


async def test_a_subscriber_who_loses_the_server_misses_nothing_and_hears_nothing_twice(
    a_shop: OpenShop, servers: Servers
):
    server = servers.start(a_shop.url, a_shop.shop, a_shop.now)
    heard: list[dict[str, Any]] = []
    numbers = [f"P-4{n}" for n in range(5)]
    async with inside(server):
        for number in numbers:
            await sell(number, now=server.now)
    await a_return(server, numbers[0], is_sold=True)
    with pytest.raises(TransportError):
        await hear(server, "0", heard, at_third=server.killed)

    server = servers.again(server)
    more = await asyncio.gather(*(a_return(server, one, is_sold=True) for one in numbers[1:4]))
    late = asyncio.ensure_future(a_return(server, numbers[4], is_sold=True))
    await hear(server, heard[-1]["position"], heard, labels=5)
    await late

    positions = [int(one["position"]) for one in heard]
    assert positions == list(range(1, len(heard) + 1)), "no gap, no double"
    for case in more:
        mine = [one for one in heard if one["returnId"] == case["id"]]
        assert [one["name"] for one in mine] == ["ReturnRequested", "ReturnApproved", "LabelIssued"]
        assert [one["sequence"] for one in mine] == [1, 2, 3]
    async with inside(server) as database:
        assert await violated(database.reads) == {}


WAY = ("HANDED_OVER", "IN_TRANSIT", "DELIVERED")


@pytest.mark.parametrize("order", sorted(itertools.permutations(range(3))), ids=str)
async def test_scans_in_any_order_tell_the_same_story(server: Server, order: tuple[int, ...]):
    case = await a_return(server, f"P-5{''.join(map(str, order))}")
    code = case["label"]["trackingCode"]

    for step in order:
        at = f"2026-01-0{step + 1}T10:00:00+01:00"
        answer = await scanned(server, code, WAY[step], id=f"{code}-{step}", at=at)
        assert answer == (202, {"news": True})

    label = "{ return(rma: %s) { items { reception } label { trackingStatus handedOverAt } } }"
    token = await server.signed_in(Role.SUPPORT_AGENT)
    seen = (await server.ask(token, label % json.dumps(case["rma"])))["return"]
    assert seen["items"][0]["reception"] == "IN_TRANSIT"
    assert seen["label"]["trackingStatus"] == "DELIVERED"
    assert seen["label"]["handedOverAt"] == "2026-01-01T09:00:00+00:00"


@pytest.mark.parametrize("order", [(0, 1, 2), (0, 2, 1), (2, 0, 1), (1, 0, 2)], ids=str)
async def test_a_parcel_that_was_lost_and_turned_up_is_under_way(
    server: Server, order: tuple[int, ...]
):
    case = await a_return(server, f"P-6{''.join(map(str, order))}")
    code = case["label"]["trackingCode"]
    way = ("HANDED_OVER", "LOST", "IN_TRANSIT")
    for step in order:
        at = f"2026-01-0{step + 1}T10:00:00Z"
        await scanned(server, code, way[step], id=f"{code}-{step}", at=at)
    token = await server.signed_in(Role.SUPPORT_AGENT)
    seen = (await server.ask(token, asks.RETURN, rma=case["rma"]))["return"]
    assert seen["items"][0]["reception"] == "IN_TRANSIT"


async def test_a_scan_that_nobody_signed_changes_nothing(server: Server):
    case = await a_return(server, "P-7")
    code = case["label"]["trackingCode"]
    forged = await scanned(server, code, "DELIVERED", id="f-1", secret="whsec_c2VjcmV0")
    assert forged[0] == 401
    told = {"id": "f-2", "code": code, "status": "DELIVERED", "at": "2026-01-01T00:00:00Z"}
    bare = Request(f"{server.url}/hooks/carriers/postwagen", json.dumps(told).encode())
    assert (await posted(bare))[0] == 401
    stamped = {"webhook-id": "f-3", "webhook-timestamp": "²", "webhook-signature": "v1,x"}
    odd = Request(
        f"{server.url}/hooks/carriers/postwagen",
        b"{}",
        {name: value.encode().decode("latin-1") for name, value in stamped.items()},
    )
    assert (await posted(odd))[0] == 401


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("at", "9999-12-31T23:59:59Z"),
        ("at", "0001-01-01T00:00:00+14:00"),
        ("at", "yesterday"),
        ("status", "EATEN_BY_A_DOG"),
        ("code", 5),
        ("id", None),
    ],
)
async def test_a_scan_that_cannot_be_meant_is_turned_down(
    server: Server, field: str, value: object
):
    told = {"id": uuid4().hex, "code": "RPNOBODY", "status": "DELIVERED"}
    told |= {"at": "2026-01-01T00:00:00Z", field: value}
    status, answer = await scanned(server, "", "", id="x", body=told)
    assert status == 400, answer


@pytest.mark.parametrize("code", ["a\x00b", "x" * 500, "", "🦆"])
async def test_a_scan_of_a_parcel_that_is_not_ours_is_taken_calmly(server: Server, code: str):
    told = {"id": f"{uuid4().hex}\x00", "code": code, "status": "DELIVERED"}
    told["at"] = "2026-01-01T00:00:00Z"
    assert await scanned(server, "", "", id="x", body=told) == (202, {"news": False})


async def test_a_websocket_speaks_text_even_though_the_server_writes_bytes(server: Server):
    """Binary frames: gql gives up with «Binary data received in the websocket»."""
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{server.url}/graphql", protocols=("graphql-transport-ws",)) as socket,
    ):
        key = {"authorization": f"Bearer {server.shop.partner_key}"}
        await socket.send_json({"type": "connection_init", "payload": key})
        asked = {"query": "{ returnEvents { endPosition } }"}
        kinds = [(await socket.receive()).type]
        await socket.send_json({"type": "subscribe", "id": "1", "payload": asked})
        kinds += [(await socket.receive()).type for _ in range(2)]
    assert kinds == [aiohttp.WSMsgType.TEXT] * 3
