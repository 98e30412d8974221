"""graphql-transport-ws: who it is, said in connection_init; JSON in text frames.

Each operation gets a context of its own, so a session that has ended refuses the next operation,
and nothing read for one is remembered for another.
"""

from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import orjson
from graphql import GraphQLError
from starlette.websockets import WebSocketDisconnect
from strawberry.asgi import ASGIWebSocketAdapter
from strawberry.http.exceptions import WebSocketDisconnected
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import (
    BaseGraphQLTransportWSHandler,
    Operation,
)
from strawberry.types.execution import PreExecutionError

from api.graph.engine.masking import bug, refusal_shown
from api.graph.engine.negotiation import TurnedAway
from api.graph.engine.requests import checked
from api.graph.engine.schema import Schema
from api.graph.engine.subscriptions import Member, Outbox, Results, group_key
from api.kernel.refusal import Refusal

if TYPE_CHECKING:
    from api.graph.engine.endpoint import Endpoint

FORBIDDEN, INVALID, BROKEN = 4403, 4400, 4500
"""Close codes of the protocol; 4500 is what graphql-ws uses for a fault of the server."""


class Socket(ASGIWebSocketAdapter):
    async def send_json(self, message: Any) -> None:
        """As text: Strawberry sends bytes as binary frames, which gql takes for an error."""
        await self.send_text(orjson.dumps(message).decode())

    async def send_text(self, text: str) -> None:
        try:
            await self.ws.send_text(text)
        except (WebSocketDisconnect, RuntimeError) as gone:  # RuntimeError: closed by us
            raise WebSocketDisconnected from gone


class Handler(BaseGraphQLTransportWSHandler[Any, None]):
    # Narrower than the base says: our endpoint makes these, and nothing else is ever put here.
    view: "Endpoint"  # pyright: ignore[reportIncompatibleVariableOverride]
    schema: Schema  # pyright: ignore[reportIncompatibleVariableOverride]
    websocket: Socket  # pyright: ignore[reportIncompatibleVariableOverride]
    _params: dict[str, Any]
    _outbox: Outbox | None = None

    async def handle_message(self, message: Any) -> None:
        if isinstance(message, dict):
            await super().handle_message(message)  # pyright: ignore[reportArgumentType]  the base tells the types apart
        else:
            await self.handle_invalid_message("A message is a JSON object")

    async def handle_connection_init(self, message: Any) -> None:
        self._params = message.get("payload") or {}
        if not isinstance(self._params, dict):  # pyright: ignore[reportUnnecessaryIsInstance]  from the wire
            await self.handle_invalid_message("Invalid connection init payload")
            return
        try:
            self.context = await self._fresh_context()
        except Refusal as no:
            await self.websocket.close(FORBIDDEN, str(no)[:120])
        except Exception as cause:  # noqa: BLE001 (the edge: logged once)
            await self.websocket.close(BROKEN, bug(cause).message)
        else:
            known: Any = {**message, "payload": self._params}
            await super().handle_connection_init(known)

    async def handle_subscribe(self, message: Any) -> None:
        try:
            request = checked(message["payload"])
            query = self.schema.documents.text_of(request.query, request.extensions)
        except TurnedAway as no:
            await self.handle_invalid_message(no.message[:120])
        except GraphQLError as error:
            payload = [error.formatted]
            await self.websocket.send_json(
                {"id": message["id"], "type": "error", "payload": payload}
            )
        else:
            found: Any = {**message, "payload": {**message["payload"], "query": query or ""}}
            await super().handle_subscribe(found)

    async def run_operation(self, operation: Operation[Any, None]) -> None:
        try:
            await self._run(operation)
        except WebSocketDisconnected:
            return
        except Refusal as no:
            await operation.send_initial_errors([refusal_shown(no)])
        except Exception as cause:  # noqa: BLE001 (the edge: logged once, masked)
            await operation.send_initial_errors([bug(cause)])

    async def _run(self, operation: Operation[Any, None]) -> None:
        context = await self._fresh_context()
        prepared = self.schema.admit(
            operation.query, context=context, operation_name=operation.operation_name
        )
        if isinstance(prepared, PreExecutionError):
            await operation.send_initial_errors(prepared.errors or [])
            return
        variables = operation.variables
        key = group_key(prepared, variables, context) if prepared.is_subscription else None
        if key is None:
            await _send_all(operation, self.schema.results(prepared, variables, context))
            return
        self._outbox = self._outbox or Outbox(self.websocket.send_text, self.websocket.close)
        member = Member(self._outbox, operation.id)
        await self.view.groups.follow(
            key, member, lambda: self.schema.results(prepared, variables, context)
        )
        self.operations.pop(operation.id, None)

    async def _fresh_context(self) -> Any:
        return await self.view.context_of(self.websocket.ws.headers, self._params)


async def _send_all(operation: Operation[Any, None], results: Results) -> None:
    async with aclosing(results):
        async for result in results:
            if isinstance(result, PreExecutionError):
                await operation.send_initial_errors(result.errors or [])
                return
            await operation.send_next(result)
    await operation.send_operation_message({"id": operation.id, "type": "complete"})
