"""A real server and the real gql client, over a real websocket."""

import asyncio
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import orjson
import pytest
import uvicorn
from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.websockets import WebsocketsTransport
from structlog.testing import capture_logs
from websockets import ConnectionClosed
from websockets.asyncio.client import ClientConnection, connect

from api.graph.engine.documents import digest
from api.graph.engine.endpoint import Endpoint
from api.kernel.refusal import Unauthenticated

from .corner_shop import GRADER, NO_SUCH, SHOPPER, Context, parcel, shop

KNOWN = "subscription Known { counted(to: 1) { count } }"
ACTORS = {"Bearer gus": GRADER, "Bearer sara": SHOPPER}


async def context_of(headers: Mapping[str, str], params: Mapping[str, Any] | None) -> Context:
    said = (params or {}).get("authorization") or headers.get("authorization")
    if said is None:
        return Context(stock=parcel())
    if said == "Bearer bug":
        raise KeyError("secret")
    if said not in ACTORS:
        raise Unauthenticated(NO_SUCH, what="session")
    return Context(ACTORS[said], stock=parcel())


@asynccontextmanager
async def serving(app: Any) -> AsyncIterator[str]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        config = uvicorn.Config(
            app, log_level="warning", lifespan="off", ws="websockets-sansio", log_config=None
        )
        server = uvicorn.Server(config)
        running = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started:  # noqa: ASYNC110 (uvicorn has no event for it)
            await asyncio.sleep(0.01)
        try:
            yield f"ws://127.0.0.1:{listener.getsockname()[1]}/"
        finally:
            server.should_exit = True
            await running


@pytest.fixture
async def url() -> AsyncIterator[str]:
    async with serving(Endpoint(shop(known=(KNOWN,)), context_of)) as url:
        yield url


@asynccontextmanager
async def connected(url: str, payload: Any = None) -> AsyncIterator[ClientConnection]:
    async with connect(url, subprotocols=["graphql-transport-ws"], proxy=None) as ws:  # type: ignore[list-item]
        await ws.send(orjson.dumps({"type": "connection_init", "payload": payload}).decode())
        yield ws


async def said(ws: ClientConnection) -> Any:
    text = await asyncio.wait_for(ws.recv(), 5)
    assert isinstance(text, str)  # text frames: gql takes binary ones for an error
    return orjson.loads(text)


async def test_gql_follows_a_subscription(url: str) -> None:
    transport = WebsocketsTransport(url, init_payload={"authorization": "Bearer gus"})
    async with Client(transport=transport) as session:
        counted = [
            result["counted"]
            async for result in session.subscribe(
                gql("subscription { counted(to: 2) { count isOpen } }")
            )
        ]
        answer = await session.execute(gql("{ parcel { id computed } }"))
    assert counted == [{"count": 0, "isOpen": True}, {"count": 1, "isOpen": True}]
    assert answer == {"parcel": {"id": "7", "computed": "computed 1"}}


async def test_the_actor_is_who_connection_init_says(url: str) -> None:
    transport = WebsocketsTransport(url, init_payload={"authorization": "Bearer sara"})
    async with Client(transport=transport) as session:
        with pytest.raises(TransportQueryError, match=r"Parcel\.isOpen is for one of"):
            await session.execute(gql("{ parcel { isOpen } }"))


@pytest.mark.parametrize(
    ("payload", "code"), [({"authorization": "Bearer old"}, 4403), ("text", 4400), ([1], 4400)]
)
async def test_a_stranger_is_turned_away(url: str, payload: Any, code: int) -> None:
    async with connected(url, payload) as ws:
        with pytest.raises(ConnectionClosed):
            await said(ws)
    assert ws.close_code == code


async def test_a_bug_at_the_door_is_masked(url: str) -> None:
    with capture_logs() as logs:
        async with connected(url, {"authorization": "Bearer bug"}) as ws:
            with pytest.raises(ConnectionClosed):
                await said(ws)
    assert (ws.close_code, [log["event"] for log in logs]) == (4500, ["bug"])
    assert "secret" not in (ws.close_reason or "")


@pytest.mark.parametrize(
    "message", [[], 5, {}, {"type": "shout"}, {"type": "subscribe", "id": "1"}]
)
async def test_what_is_no_message_closes_the_connection(url: str, message: Any) -> None:
    async with connected(url) as ws:
        assert (await said(ws))["type"] == "connection_ack"
        await ws.send(orjson.dumps(message).decode())
        with pytest.raises(ConnectionClosed):
            await said(ws)
    assert ws.close_code == 4400


@pytest.mark.parametrize("query", ["{ parcel {", "{ nothing }", "{ ledger }", ""])
async def test_a_wrong_document_is_an_error_and_the_connection_stays(url: str, query: str) -> None:
    async with connected(url) as ws:
        assert (await said(ws))["type"] == "connection_ack"
        for _ in range(2):
            subscribe = {"type": "subscribe", "id": "1", "payload": {"query": query}}
            await ws.send(orjson.dumps(subscribe).decode())
            error = await said(ws)
            assert (error["type"], error["id"]) == ("error", "1")


async def test_a_known_document_may_be_named_over_a_websocket(url: str) -> None:
    async with connected(url) as ws:
        await said(ws)
        for known in (digest(KNOWN), "0" * 64):
            named = {"extensions": {"persistedQuery": {"sha256Hash": known}}}
            await ws.send(
                orjson.dumps({"type": "subscribe", "id": known[:3], "payload": named}).decode()
            )
        messages = [await said(ws) for _ in range(3)]
    assert sorted(message["type"] for message in messages) == ["complete", "error", "next"]


async def test_other_protocols_are_not_spoken(url: str) -> None:
    async with connect(url, subprotocols=["graphql-ws"], proxy=None) as ws:  # type: ignore[list-item]
        with pytest.raises(ConnectionClosed):
            await asyncio.wait_for(ws.recv(), 5)
    assert ws.close_code == 4406
