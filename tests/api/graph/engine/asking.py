"""Asking an ASGI app in the same process, without a socket."""

import asyncio
from collections.abc import Mapping
from typing import Any, NamedTuple

import orjson
from starlette.types import ASGIApp


class Reply(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return orjson.loads(self.body)


async def ask(
    app: ASGIApp,
    body: bytes | dict[str, Any] | list[Any] | None = None,
    *,
    method: str = "POST",
    query_string: bytes = b"",
    headers: Mapping[str, str] | None = None,
) -> Reply:
    sent = body if isinstance(body, bytes) else orjson.dumps(body)
    given = {"content-type": "application/json", **(headers or {})}
    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": method,
        "path": "/",
        "query_string": query_string,
        "headers": [(name.encode(), value.encode()) for name, value in given.items() if value],
    }
    messages: list[Any] = []
    coming = [{"type": "http.request", "body": sent, "more_body": False}]

    async def receive() -> Any:
        return coming.pop() if coming else await asyncio.Future()  # the client stays

    async def send(message: Any) -> None:
        messages.append(message)

    await app(scope, receive, send)
    start, *rest = messages
    names = {name.decode(): value.decode() for name, value in start["headers"]}
    return Reply(start["status"], names, b"".join(part.get("body", b"") for part in rest))
