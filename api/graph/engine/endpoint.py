"""The door: HTTP by the GraphQL-over-HTTP specification, and websockets.

    endpoint = Endpoint(schema, context_of, development=settings.development)
    routes = [Route("/graphql", endpoint), WebSocketRoute("/graphql", endpoint)]

`context_of(headers, connection_params)` says who asks: `headers` of the HTTP request or of the
handshake, `connection_params` what a websocket client sent with connection_init. It may raise
a Refusal. Of the context, the engine uses `.actor` and `.language`; and if it has `fresh()`,
each event of a subscription is executed with a fresh one.
"""

import re
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, TypeAlias

from graphql import GraphQLError
from starlette.datastructures import Headers, QueryParams
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send
from strawberry.asgi import GraphQL
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types.execution import PreExecutionError

from api.graph.engine import graphiql, sockets
from api.graph.engine.answers import Answer, answer, answer_of, stranger, turned_away
from api.graph.engine.event_stream import events_of
from api.graph.engine.fast_lane import PreparedOperation
from api.graph.engine.masking import bug, request_id
from api.graph.engine.negotiation import (
    EVENTS,
    HTML,
    JSON,
    TurnedAway,
    best_of,
    is_json,
)
from api.graph.engine.requests import ClientGone, GraphQLRequest, body_of, request_in, request_of
from api.graph.engine.results import turned_down
from api.graph.engine.schema import Schema
from api.graph.engine.subscriptions import Groups
from api.kernel.refusal import Refusal

ContextOf: TypeAlias = Callable[[Mapping[str, str], Mapping[str, Any] | None], Awaitable[Any]]

CONNECTION_INIT_WITHIN = timedelta(seconds=10)


class Endpoint(GraphQL[Any, None]):
    # Narrower than the base says: these two are made for each other.
    graphql_transport_ws_handler_class = sockets.Handler
    websocket_adapter_class = sockets.Socket  # pyright: ignore[reportAssignmentType]
    schema: Schema  # pyright: ignore[reportIncompatibleVariableOverride]

    def __init__(
        self,
        schema: Schema,
        context_of: ContextOf,
        *,
        development: bool = False,
        allowed_origins: Sequence[str] = (),
        subscriptions_per_connection: int = 50,
    ) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            allow_queries_via_get=development,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=CONNECTION_INIT_WITHIN,
            max_subscriptions_per_connection=subscriptions_per_connection,
            allowed_origins=allowed_origins,
        )
        self.context_of = context_of
        self.groups = Groups()
        self._development = development

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        request_id.set(_id_of_request(headers))
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        try:
            response = await self._respond(scope, headers, receive)
        except ClientGone:
            return
        if isinstance(response, Response):
            response.headers["x-request-id"] = request_id.get()
        await response(scope, receive, send)

    async def _respond(self, scope: Scope, headers: Headers, receive: Receive) -> Response | Answer:
        accept = headers.get("accept") or "*/*"
        media_type = best_of(accept) or JSON
        try:
            if self._wants_graphiql(scope, accept):
                return graphiql.page()
            if best_of(accept) is None:
                raise TurnedAway(406, "We answer with application/graphql-response+json.")
            request = await self._read(scope, headers, receive)
            context = await self.context_of(headers, None)
            return await self._answer(request, context, scope["method"], media_type)
        except TurnedAway as no:
            return turned_away(no, media_type)
        except Refusal as no:
            return stranger(no, headers.get("accept-language", ""), media_type)
        except ClientGone:
            raise
        except Exception as cause:  # noqa: BLE001 (the edge: logged once, masked)
            return answer(500, media_type, {"errors": [bug(cause).formatted]})

    async def _read(self, scope: Scope, headers: Headers, receive: Receive) -> GraphQLRequest:
        if scope["method"] == "GET" and self._development:
            return request_in(QueryParams(scope["query_string"]))
        if scope["method"] != "POST":
            raise TurnedAway(405, "Send GraphQL by POST.", (("allow", "POST"),))
        if not is_json(headers.get("content-type", "")):
            raise TurnedAway(415, "Send the body as application/json in UTF-8.")
        declared = headers.get("content-length")
        most = self.schema.limits.body_bytes
        return request_of(await body_of(receive, declared=declared, most=most))

    async def _answer(
        self, request: GraphQLRequest, context: Any, method: str, media_type: str
    ) -> Response | Answer:
        if not request.query and not request.extensions:
            raise TurnedAway(400, "No `query` was sent.")
        prepared = self.schema.admit(
            request.query,
            context=context,
            operation_name=request.operation_name,
            extensions=request.extensions,
        )
        if isinstance(prepared, PreExecutionError):
            return answer_of(prepared, media_type)
        if method == "GET" and not prepared.is_query:
            raise TurnedAway(405, "By GET only queries are answered.", (("allow", "POST"),))
        if media_type == EVENTS:
            return self._stream(prepared, request, context)
        if prepared.is_subscription:
            return answer_of(turned_down(GraphQLError(_NEEDS_A_STREAM)), media_type)
        result = await self.schema.run(prepared, request.variables, context)
        return answer_of(result, media_type)

    def _stream(
        self, prepared: PreparedOperation, request: GraphQLRequest, context: Any
    ) -> Response:
        results = self.schema.results(prepared, request.variables, context)
        headers = {"cache-control": "no-cache, no-transform", "x-accel-buffering": "no"}
        return StreamingResponse(events_of(results), headers=headers, media_type=EVENTS)

    def _wants_graphiql(self, scope: Scope, accept: str) -> bool:
        is_visit = scope["method"] == "GET" and b"query=" not in scope["query_string"]
        return self._development and is_visit and HTML in accept

    async def get_context(self, request: Request | Any, response: Any) -> None:
        """For websockets: nobody is known before connection_init, see sockets.py."""


def _id_of_request(headers: Headers) -> str:
    """The proxy's, when it gave one that is safe to log and to send back."""
    given = headers.get("x-request-id")
    if given and re.fullmatch(r"[\w.-]{8,64}", given, re.ASCII):
        return given
    return secrets.token_hex(8)


_NEEDS_A_STREAM = (
    "A subscription takes a websocket (graphql-transport-ws) or `Accept: text/event-stream`."
)
