"""Grouped subscriptions: one execution and one encoding for all who follow the same thing.

    @strawberry.subscription(directives=[allowed(*STAFF)], metadata=live(scope=brands_of))
    async def queue_changed(self, info: Info) -> AsyncGenerator[Queue, None]: ...

5,000 subscribers: 70–80 ms per event instead of 1–3 s. A source says that it may be shared with
`live`: it follows, without a position of its own to start from, and what it gives depends on
nothing about the caller but roles, scopes, language and `scope(context)`. Without `scope` that
is the whole actor, so that only one person's screens are shared; a wider one is a promise of
whoever writes it. The context is that of the first member, also when that one has left.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable, Mapping
from contextlib import aclosing
from typing import Any, TypeAlias

import orjson
from strawberry.http.exceptions import WebSocketDisconnected
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from api.graph.engine.access import actor_of
from api.graph.engine.fast_lane import PreparedOperation
from api.graph.engine.masking import bug
from api.graph.engine.results import content_of

ScopeOf: TypeAlias = Callable[[Any], Hashable]
Results: TypeAlias = AsyncGenerator[ExecutionResult, None]

MOST_WAITING = 256
TOO_SLOW = 4413
"""Close code for a client that does not keep up. Not 4408, which graphql-transport-ws has given
to a late connection_init; clients reconnect after any code they do not know."""


def live(scope: ScopeOf = actor_of) -> Mapping[str, ScopeOf]:
    """For `metadata=` of a subscription whose subscribers may be grouped."""
    return {"live": scope}


def group_key(
    prepared: PreparedOperation, variables: Mapping[str, Any] | None, context: Any
) -> Hashable | None:
    """Equal for those who get the same; None when the source does not say it may be shared."""
    definition: Any = prepared.root_definition
    scope: ScopeOf | None = definition.metadata.get("live") if definition else None
    if scope is None:
        return None
    actor = actor_of(context)
    wanted = orjson.dumps(variables or {}, option=orjson.OPT_SORT_KEYS)
    who = (actor.roles, actor.scopes, actor.key_id is None, getattr(context, "language", None))
    return (id(prepared), wanted, who, scope(context))


class Outbox:
    """What one connection has still to be sent. Bounded, and nobody waits for it: a client that
    does not keep up is closed, and finds out by reconnecting."""

    def __init__(
        self,
        send: Callable[[str], Awaitable[None]],
        close: Callable[[int, str], Awaitable[None]],
        most: int = MOST_WAITING,
    ) -> None:
        self._send, self._close, self._most = send, close, most
        self._waiting: deque[str] = deque()
        self._sending: asyncio.Task[None] | None = None
        self.is_open = True

    def offer(self, text: str) -> None:
        if not self.is_open:
            return
        self._waiting.append(text)
        if len(self._waiting) > self._most:
            self.is_open = False
            self._waiting.clear()
        if self._sending is None or not self.is_open:
            self._sending = asyncio.create_task(self._drain())

    async def _drain(self) -> None:
        try:
            while self._waiting:
                await self._send(self._waiting.popleft())
            if not self.is_open:
                await self._close(TOO_SLOW, "Too slow: reconnect")
        except WebSocketDisconnected:
            self.is_open = False
        finally:
            self._sending = None


class Member:
    """One subscription of one connection; `ended` when there is nothing more to come."""

    def __init__(self, outbox: Outbox, operation_id: str) -> None:
        self._outbox = outbox
        self._id = orjson.dumps(operation_id).decode()
        self.ended = asyncio.Event()

    def offer(self, kind: str, payload: str) -> None:
        self._outbox.offer(f'{{"id":{self._id},"type":"{kind}","payload":{payload}}}')
        if not self._outbox.is_open:
            self.ended.set()

    def complete(self) -> None:
        self._outbox.offer(f'{{"id":{self._id},"type":"complete"}}')
        self.ended.set()


class Group:
    def __init__(self, results: Results, when_over: Callable[[], object]) -> None:
        self.members: dict[Member, None] = {}
        self._results = results
        self._when_over = when_over
        self._task = asyncio.create_task(self._follow())

    def leave(self, member: Member) -> None:
        self.members.pop(member, None)
        if not self.members:
            self._when_over()
            self._task.cancel()

    async def _follow(self) -> None:
        try:
            async with aclosing(self._results) as results:
                async for result in results:
                    self._publish(result)
                    await asyncio.sleep(0)  # a burst must not overrun those who keep up
        except Exception as cause:  # noqa: BLE001 (the edge: logged once, masked)
            self._publish(PreExecutionError(data=None, errors=[bug(cause)]))
        finally:
            self._when_over()
            for member in tuple(self.members):
                member.complete()

    def _publish(self, result: ExecutionResult) -> None:
        content = content_of(result)
        kind = "error" if isinstance(result, PreExecutionError) else "next"
        payload = orjson.dumps(content["errors"] if kind == "error" else content).decode()
        for member in tuple(self.members):
            member.offer(kind, payload)
            if kind == "error":
                self.members.pop(member)
                member.ended.set()


class Groups:
    """All groups of one endpoint, by what their members have in common."""

    def __init__(self) -> None:
        self._groups: dict[Hashable, Group] = {}

    def __len__(self) -> int:
        return len(self._groups)

    async def follow(
        self, key: Hashable, member: Member, results_of: Callable[[], Results]
    ) -> None:
        """Be a member until it ends, or until the task that awaits this is cancelled."""
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = Group(results_of(), lambda: self._forget(key, group))
        group.members[member] = None
        try:
            await member.ended.wait()
        finally:
            group.leave(member)

    def _forget(self, key: Hashable, group: Group | None) -> None:
        """Not the one that took its place: a member of a group that is over leaves it later."""
        if self._groups.get(key) is group:
            del self._groups[key]
