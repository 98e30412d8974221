"""Who follows the same thing shares one execution, and nobody waits for the slow one."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from typing import Any

import orjson
import pytest
from strawberry.types import ExecutionResult
from structlog.testing import capture_logs
from websockets import ConnectionClosed
from websockets.asyncio.client import ClientConnection

from api.access.rules import Actor, Role
from api.graph.engine.endpoint import Endpoint
from api.graph.engine.subscriptions import TOO_SLOW, Groups, Member, Outbox, group_key

from .corner_shop import GRADER, SHOPPER, Context, parcel, shop
from .test_sockets import connected, said, serving

SHARED = "subscription S($room: String!) { shared(room: $room) { count } }"
OTHER = Actor("hanna", frozenset({Role.GRADER}), staff_id=2)


class Floor:
    """One endpoint with live feeds, and its connections."""

    def __init__(self, url: str, endpoint: Endpoint, feeds: list[Any], more: AsyncExitStack):
        self.url, self.endpoint, self.feeds, self._more = url, endpoint, feeds, more

    async def following(
        self, who: str = "gus", *, query: str = SHARED, room: str = "a", id: str = "1"
    ) -> ClientConnection:
        ws = await self._more.enter_async_context(connected(self.url, {"who": who}))
        assert (await said(ws))["type"] == "connection_ack"
        payload = {"query": query, "variables": {"room": room}}
        await ws.send(orjson.dumps({"type": "subscribe", "id": id, "payload": payload}).decode())
        await asyncio.sleep(0.05)
        return ws

    def tell(self, event: Any) -> None:
        for feed in self.feeds:
            feed.put_nowait(event)


@pytest.fixture
async def floor() -> AsyncIterator[Floor]:
    feeds: list[Any] = []

    async def context_of(headers: Mapping[str, str], params: Mapping[str, Any] | None) -> Context:
        who = (params or headers)["who"]
        actors = {"gus": GRADER, "hanna": OTHER, "sara": SHOPPER, "guus": GRADER}
        return Context(actors[who], "nl" if who == "guus" else "en", stock=feeds)

    endpoint = Endpoint(shop(), context_of)
    async with serving(endpoint) as url, AsyncExitStack() as more:
        yield Floor(url, endpoint, feeds, more)


async def test_those_who_follow_the_same_share_one_execution(floor: Floor) -> None:
    first = await floor.following("gus", id="1")
    second = await floor.following("hanna", id='odd "id"')
    assert (len(floor.endpoint.groups), len(floor.feeds)) == (1, 1)
    floor.tell(parcel(count=9))
    payload = {"data": {"shared": {"count": 9}}}
    assert await said(first) == {"id": "1", "type": "next", "payload": payload}
    assert await said(second) == {"id": 'odd "id"', "type": "next", "payload": payload}


@pytest.mark.parametrize("other", [{"who": "sara"}, {"who": "guus"}, {"room": "b"}])
async def test_other_roles_languages_and_variables_are_not_shared(
    floor: Floor, other: dict[str, str]
) -> None:
    await floor.following()
    await floor.following(**other)
    assert (len(floor.endpoint.groups), len(floor.feeds)) == (2, 2)


async def test_the_last_who_leaves_ends_the_group(floor: Floor) -> None:
    first, second = await floor.following(), await floor.following()
    await first.close()
    await asyncio.sleep(0.05)
    assert len(floor.feeds) == 1
    await second.send('{"id":"1","type":"complete"}')
    await asyncio.sleep(0.05)
    assert (len(floor.endpoint.groups), floor.feeds) == (0, [])


async def test_the_end_of_the_source_completes_everybody(floor: Floor) -> None:
    followers = [await floor.following(), await floor.following("hanna")]
    floor.tell(parcel(count=1))
    floor.tell(None)
    for ws in followers:
        assert [(await said(ws))["type"] for _ in range(2)] == ["next", "complete"]
    again = await floor.following()
    floor.tell(parcel(count=2))
    assert (await said(again))["payload"]["data"]["shared"]["count"] == 2


async def test_a_bug_in_the_source_is_logged_once_for_all(floor: Floor) -> None:
    followers = [await floor.following(), await floor.following("hanna")]
    with capture_logs() as logs:
        floor.tell(ValueError("secret"))
        messages = [await said(ws) for ws in followers]
    assert len(logs) == 1
    assert messages[0] == messages[1]
    assert logs[0]["id"] in messages[0]["payload"]["errors"][0]["message"]


async def test_what_starts_at_a_position_is_not_grouped(floor: Floor) -> None:
    query = "subscription { counted(to: 1) { count } }"
    ws = await floor.following(query=query)
    assert (await said(ws))["payload"]["data"]["counted"]["count"] == 0
    assert len(floor.endpoint.groups) == 0


def test_by_default_only_one_persons_screens_are_grouped() -> None:
    schema = shop()
    prepared = schema.admit("subscription { mine { count } }", context=Context(GRADER))
    key: Any = [group_key(prepared, None, Context(who)) for who in (GRADER, GRADER, OTHER)]  # type: ignore[arg-type]
    assert key[0] == key[1] != key[2]


async def test_the_slow_one_is_closed_and_holds_nobody() -> None:
    never, closed, sent = asyncio.Event(), [], []

    async def stuck(_text: str) -> None:
        await never.wait()

    async def swift(text: str) -> None:
        sent.append(text)

    async def close(code: int, _reason: str) -> None:
        closed.append(code)

    async def results() -> Any:
        for number in range(2000):
            yield ExecutionResult(data={"n": number}, errors=None)

    slow, quick = Member(Outbox(stuck, close), "1"), Member(Outbox(swift, close), "2")
    groups = Groups()
    await asyncio.gather(*(groups.follow("key", each, results) for each in (slow, quick)))
    await asyncio.sleep(0.01)
    assert closed == [TOO_SLOW]
    assert len(sent) == 2001


async def test_a_closed_connection_gets_no_more(floor: Floor) -> None:
    ws = await floor.following()
    ws.transport.abort()
    with pytest.raises(ConnectionClosed):
        await said(ws)
    await asyncio.sleep(0.05)
    floor.tell(parcel())
    assert floor.feeds == []


async def test_who_hangs_up_an_event_stream_is_forgotten(floor: Floor) -> None:
    host, _, port = floor.url.removeprefix("ws://").rstrip("/").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    body = orjson.dumps({"query": SHARED, "variables": {"room": "a"}})
    writer.write(
        b"POST / HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\nwho: gus\r\n"
        b"content-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body) + body
    )
    await asyncio.sleep(0.1)
    floor.tell(parcel(count=4))
    assert b" 200 " in await reader.readuntil(b"\r\n\r\n")
    assert b'"count":4' in await reader.readuntil(b"}}")
    writer.close()
    await asyncio.sleep(0.1)
    assert floor.feeds == []
