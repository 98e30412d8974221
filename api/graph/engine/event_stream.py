"""Subscriptions over server-sent events, for who cannot do websockets.

The «distinct connections mode» of the graphql-sse protocol: `next` events, then `complete`. A
comment every 15 seconds keeps proxies from closing a quiet stream.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import suppress

import orjson
from strawberry.types import ExecutionResult

from api.graph.engine.results import content_of

HEARTBEAT_S = 15.0


async def events_of(
    results: AsyncGenerator[ExecutionResult, None], heartbeat_s: float = HEARTBEAT_S
) -> AsyncIterator[bytes]:
    following = asyncio.ensure_future(anext(results, None))
    try:
        while True:
            done, _ = await asyncio.wait({following}, timeout=heartbeat_s)
            if not done:
                yield b": still here\n\n"
                continue
            result = following.result()
            if result is None:
                yield b"event: complete\ndata:\n\n"
                return
            yield b"event: next\ndata: " + orjson.dumps(content_of(result)) + b"\n\n"
            following = asyncio.ensure_future(anext(results, None))
    finally:
        following.cancel()
        with suppress(asyncio.CancelledError):
            await following
        await results.aclose()
