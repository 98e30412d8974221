"""One GraphQL request, as it is read from the body of an HTTP request or a websocket message."""

from collections.abc import Mapping
from typing import Any

import msgspec
import orjson
from starlette.types import Receive

from api.graph.engine.negotiation import TurnedAway


class GraphQLRequest(msgspec.Struct, frozen=True):
    query: str | None = None
    variables: dict[str, Any] | None = None
    operation_name: str | None = msgspec.field(default=None, name="operationName")
    extensions: dict[str, Any] | None = None


class ClientGone(Exception):
    """Nobody is there any more to answer."""


def request_of(body: bytes) -> GraphQLRequest:
    """Read with orjson first: its errors say where the JSON is wrong."""
    try:
        return checked(orjson.loads(body))
    except orjson.JSONDecodeError as error:
        raise TurnedAway(400, f"The body is not JSON: {error}.") from None


def checked(fields: Any) -> GraphQLRequest:
    """Unknown keys are ignored, as the specification asks."""
    if not isinstance(fields, dict):
        raise TurnedAway(400, "Send one JSON object with `query`, not a list or a plain value.")
    try:
        return msgspec.convert(fields, GraphQLRequest)
    except msgspec.ValidationError as error:
        raise TurnedAway(400, f"This request cannot be read: {error}.") from None


def request_in(parameters: Mapping[str, str]) -> GraphQLRequest:
    """From the query string of a GET."""
    try:
        fields = {
            name: orjson.loads(value) if name in ("variables", "extensions") else value
            for name, value in parameters.items()
        }
    except orjson.JSONDecodeError as error:
        raise TurnedAway(400, f"`variables` or `extensions` is not JSON: {error}.") from None
    return checked(fields)


async def body_of(receive: Receive, *, declared: str | None, most: int) -> bytes:
    if declared and declared.isdecimal() and int(declared) > most:
        raise _too_large(most)
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size > most:
            raise _too_large(most)
        chunks.append(chunk)
        if not message.get("more_body"):
            return b"".join(chunks) if len(chunks) > 1 else chunk


def _too_large(most: int) -> TurnedAway:
    return TurnedAway(413, f"The body is too large: the limit is {most:,} bytes.")
