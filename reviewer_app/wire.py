"""GraphQL over HTTP and websocket. Imported in the network's thread, after the first paint."""

import asyncio
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import aclosing, contextmanager
from functools import partial
from importlib.resources import files
from typing import Any
from urllib.parse import urljoin, urlsplit

import aiohttp
from gql import Client, GraphQLRequest
from gql.transport.aiohttp import AIOHTTPTransport
from gql.transport.exceptions import (
    TransportError,
    TransportProtocolError,
    TransportQueryError,
    TransportServerError,
)
from gql.transport.websockets import WebsocketsTransport
from graphql import parse, separate_operations
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import WebSocketException

from reviewer_app.server import Declined, Offline, SignInNeeded
from reviewer_app.sockets import Sockets

Json = dict[str, Any]
TIMEOUT_S, PING_S, PONG_S = 10, 10, 10
BYE_S, HANG_UP_S = 0.5, 1.0  # for the server to answer our goodbye; for gql, which waits for that
ASKED_S = 0.05  # the protocol does not say when a subscription stands; the frame is out by then
STUMBLED = frozenset({"", "INTERNAL", "INTERNAL_SERVER_ERROR"})
TUS, OCTETS, PART = {"tus-resumable": "1.0.0"}, "application/offset+octet-stream", 1 << 19
SIGN_IN = "UNAUTHENTICATED"


def documents() -> Mapping[str, GraphQLRequest]:
    source = files("reviewer_app").joinpath("operations.graphql").read_text(encoding="utf-8")
    documents = separate_operations(parse(source))
    return {name: GraphQLRequest(document) for name, document in documents.items()}


class Wire:
    """HTTP connections and one socket to a server, for one token and language.

    Made on the loop that it will run on.
    """

    def __init__(self, url: str, sockets: Sockets, *, token: str, language: str) -> None:
        self._url, self._sockets, self._token = url, sockets, token
        headers = {"Accept-Language": language}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        self._documents = documents()
        self._connector = aiohttp.TCPConnector(socket_factory=sockets.make)
        shared = {"connector": self._connector, "connector_owner": False}
        http = AIOHTTPTransport(url, headers=headers, timeout=TIMEOUT_S, client_session_args=shared)
        self._client = Client(transport=http, execute_timeout=TIMEOUT_S)
        self._pictures = aiohttp.ClientSession(
            connector=self._connector,
            connector_owner=False,
            timeout=aiohttp.ClientTimeout(total=TIMEOUT_S),
        )
        self._language = language
        self._session: Any = None
        self._opening = asyncio.Lock()

    async def ask(self, name: str, variables: Json) -> Json:
        with _plain_trouble():
            async with self._opening:
                self._session = self._session or await self._connect()
            return await self._session.execute(self._request(name, variables))

    async def listen(self, name: str, variables: Json) -> AsyncGenerator[Json | None, None]:
        """None when the socket stands, then what it brings."""
        scheme = "wss" if self._url.startswith("https") else "ws"
        socket = WebsocketsTransport(
            url=scheme + self._url[self._url.index(":") :],
            headers={"Accept-Language": self._language},
            init_payload={"authorization": f"Bearer {self._token}"},
            subprotocols=[WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL],
            ping_interval=PING_S,
            pong_timeout=PONG_S,
            connect_timeout=TIMEOUT_S,
            close_timeout=HANG_UP_S,
            connect_args={
                "close_timeout": BYE_S,
                "create_connection": partial(_Connection, self._sockets),
            },
        )
        with _plain_trouble():
            try:
                async with Client(transport=socket) as session:
                    asked = session.subscribe(self._request(name, variables))
                    async with aclosing(asked) as changes:
                        first = asyncio.ensure_future(anext(changes))
                        try:
                            await asyncio.sleep(ASKED_S)
                            yield None
                            yield await first
                        finally:
                            first.cancel()
                            await asyncio.gather(first, return_exceptions=True)
                        async for change in changes:
                            yield change
            finally:
                await socket.adapter.close()  # gql forgets it if we leave before it is greeted
        raise Offline  # a server that ends the stream is going away

    async def fetch(self, url: str) -> bytes:
        """A picture. The token goes to our server only, never to another host."""
        whole = urljoin(self._url, url)
        own = urlsplit(whole)[:2] == urlsplit(self._url)[:2]
        headers = {"Authorization": f"Bearer {self._token}"} if own and self._token else {}
        with _plain_trouble():
            async with self._pictures.get(whole, headers=headers) as answer:
                answer.raise_for_status()
                return await answer.read()

    async def upload(self, url: str, content: bytes) -> None:
        """To our server, by its path there: from where it stands on, part by part (tus 1.0.0)."""
        whole = urljoin(self._url, urlsplit(url).path)
        with _plain_trouble():
            async with self._pictures.head(whole, headers=TUS) as answer:
                answer.raise_for_status()
                offset = int(answer.headers["upload-offset"])
            while offset < len(content):
                part = content[offset : offset + PART]
                headers = {**TUS, "content-type": OCTETS, "upload-offset": f"{offset}"}
                async with self._pictures.patch(whole, data=part, headers=headers) as answer:
                    if answer.status == 422:
                        raise Declined(await answer.text())
                    if answer.status != 409:  # where it stands, somebody else has sent more
                        answer.raise_for_status()
                    offset = int(answer.headers["upload-offset"])

    async def close(self) -> None:
        """Every connection is told to close, also if nobody waits for it to be so."""
        await self._connector.close()

    async def _connect(self) -> Any:
        client: Any = self._client  # gql leaves connect_async without types
        return await client.connect_async()

    def _request(self, name: str, variables: Json) -> GraphQLRequest:
        return GraphQLRequest(
            self._documents[name].document, variable_values=variables, operation_name=name
        )


class _Connection(ClientConnection):
    def __init__(self, sockets: Sockets, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self._sockets = sockets

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._sockets.note(transport.get_extra_info("socket"))


@contextmanager
def _plain_trouble() -> Generator[None]:
    """Turns whatever the libraries raise into the station's three kinds of trouble."""
    try:
        yield
    except TransportQueryError as error:
        raise _answered(error.errors or []) from error
    except TransportServerError as error:
        raise _by_status(error.code, str(error)) from error
    except aiohttp.ClientResponseError as error:
        raise _by_status(error.status, error.message) from error
    except TransportProtocolError as error:
        raise Declined(str(error), final=False) from error
    except (TransportError, WebSocketException, aiohttp.ClientError, OSError) as error:
        raise Offline(str(error)) from error  # a TimeoutError is an OSError


def _answered(errors: list[Any]) -> Exception:
    first: Json = errors[0] if errors else {}
    extensions: Json = first.get("extensions") or {}
    code = str(extensions.get("code", ""))
    if code == SIGN_IN:
        return SignInNeeded()
    return Declined(str(first.get("message", "")), final=code not in STUMBLED)


def _by_status(status: int | None, message: str) -> Exception:
    if status == 401:
        return SignInNeeded()
    if status and 400 <= status < 500 and status not in (408, 425, 429):
        return Declined(message)
    return Offline(message)
