"""A real server in a process of its own, and real clients that talk to it.

Starting a server costs more than a story, so the stories of a module share one. They run on
SQLite; a module that must hold on both databases says so:

    BACKENDS = BOTH
"""

import os
import signal
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias
from urllib.request import urlopen
from uuid import uuid4

import aiohttp
import pytest
from gql import Client, GraphQLRequest, gql
from gql.transport.aiohttp import AIOHTTPTransport
from gql.transport.websockets import WebsocketsTransport

from api.access.rules import Role
from api.database import Database, connect
from api.models import MODELS
from tests.conftest import OpenShop, open_shop_of
from tests.nursery import Copy, Nursery
from tests.shop import PASSWORD, Shop

BOTH = ["sqlite", "postgres"]
LINK_SECRET = "only for the stories"
CARRIER_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@dataclass(frozen=True)
class Server:
    url: str
    database_url: str
    shop: Shop
    now: datetime
    log: Path
    process: Copy
    tokens: dict[str, str] = field(default_factory=dict)

    def client(self, token: str | None = None, language: str = "nl") -> Client:
        headers = {"accept-language": language}
        if token:
            headers["authorization"] = f"Bearer {token}"
        return Client(transport=AIOHTTPTransport(f"{self.url}/graphql", headers=headers, ssl=False))

    def follower(self, token: str) -> Client:
        return Client(
            transport=WebsocketsTransport(
                f"{self.url.replace('http', 'ws')}/graphql",
                subprotocols=[WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL],
                init_payload={"authorization": f"Bearer {token}"},
            )
        )

    async def signed_in(self, role: Role | str) -> str:
        """A token of the person whose user name is the role in small letters."""
        username = role.lower()
        if username not in self.tokens:
            answer = await self.ask(
                None,
                "mutation ($input: SignInInput!) { signIn(input: $input) "
                "{ ... on Session { token } ... on Refused { message } } }",
                input={"username": username, "password": PASSWORD},
            )
            self.tokens[username] = str(answer["signIn"]["token"])
        return self.tokens[username]

    async def ask(self, token: str | None, document: str, **variables: Any) -> dict[str, Any]:
        async with self.client(token) as session:
            return await session.execute(request(document, variables))

    async def do(self, token: str | None, document: str, /, **input: Any) -> dict[str, Any]:
        """One mutation, with a key of its own unless `idempotencyKey` is given."""
        input.setdefault("idempotencyKey", str(uuid4()))
        (answer,) = (await self.ask(token, document, input=input)).values()
        return answer

    def killed(self) -> None:
        """As by a power cut: nothing is tidied up."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)


@dataclass
class Wire:
    """GraphQL over HTTP without a client library in between: to send what gql would not."""

    url: str
    session: aiohttp.ClientSession

    async def post(
        self, token: str | None, document: str, variables: dict[str, Any], language: str = "nl"
    ) -> tuple[int, dict[str, Any]]:
        headers = {
            "accept": "application/graphql-response+json",
            "accept-language": language,
            **({"authorization": f"Bearer {token}"} if token else {}),
        }
        body = {"query": document, "variables": variables}
        async with self.session.post(f"{self.url}/graphql", json=body, headers=headers) as answer:
            return answer.status, await answer.json(content_type=None)


@asynccontextmanager
async def wired(server: Server) -> AsyncIterator[Wire]:
    fresh = aiohttp.TCPConnector(force_close=True)  # a kept one may be closed while we count rows
    async with aiohttp.ClientSession(connector=fresh) as session:
        yield Wire(server.url, session)


def request(document: str, variables: dict[str, Any]) -> GraphQLRequest:
    parsed = gql(document)
    parsed.variable_values = variables
    return parsed


@asynccontextmanager
async def inside(server: Server) -> AsyncIterator[Database]:
    """Act on the server's database directly: what a shop's own system would have sent."""
    async with connect(server.database_url, MODELS) as database:
        yield database


@dataclass
class Servers:
    """Starts servers, and stops what is left of them."""

    nursery: Nursery
    folder: Path
    running: list[Server] = field(default_factory=list)

    def start(
        self, url: str, shop: Shop, now: datetime, *, port: int = 0, **settings: str
    ) -> Server:
        port = port or free_port()
        environment = {
            **os.environ,
            "RETOURNEY_DATABASE_URL": url,
            "RETOURNEY_CARRIER_SECRET": CARRIER_SECRET,
            "RETOURNEY_LINK_SECRET": LINK_SECRET,
            "RETOURNEY_RECHECK_PERCENT": "0",  # a draw by chance is nobody's story
            "RETOURNEY_PHOTOS_URL": f"folder://{self.folder}/photos",
            "RETOURNEY_PAYMENTS_URL": "ledger://?confirm=auto",
            **settings,
        }
        path = self.folder / f"server-{port}.log"
        module = "tests.flows.at_a_moment" if "STORY_AT" in settings else "api.cli"
        words = ("serve", "--port", str(port))
        process = self.nursery.start(module, *words, env=environment, out=path, err=path)
        server = Server(f"http://127.0.0.1:{port}", url, shop, now, path, process)
        self.running.append(server)
        _wait_until_ready(server)
        return server

    def again(self, server: Server, **settings: str) -> Server:
        """Another one on the same database."""
        return self.start(server.database_url, server.shop, server.now, **settings)

    def again_at(self, server: Server, **settings: str) -> Server:
        """The same, at the address that clients know."""
        port = int(server.url.rpartition(":")[2])
        return self.start(server.database_url, server.shop, server.now, port=port, **settings)

    def stop(self) -> None:
        died = [one for one in self.running if one.process.poll() not in (None, -signal.SIGKILL)]
        for server in self.running:
            server.process.terminate()
        for server in self.running:
            server.process.wait(15)
            print(server.log.read_text()[-6000:])  # pytest shows it when the test failed
        assert not died, [(one.process.returncode, one.log.read_text()[-3000:]) for one in died]


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_until_ready(server: Server) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and server.process.poll() is None:
        try:
            with urlopen(f"{server.url}/ready", timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.05)
    raise AssertionError(f"the server did not start:\n{server.log.read_text()}")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "backend" in metafunc.fixturenames:
        backends = getattr(metafunc.module, "BACKENDS", ["sqlite"])
        metafunc.parametrize("backend", backends, scope="module")


@pytest.fixture
def a_shop(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> OpenShop:
    """A shop of the test's own, for who starts servers as the story goes."""
    return open_shop_of(request, backend, tmp_path)


Retourney: TypeAlias = "Callable[..., subprocess.CompletedProcess[str]]"


@pytest.fixture
def retourney(nursery: Nursery, tmp_path: Path) -> Retourney:
    """The command line: (URL of a database, *words) → what came of it."""

    def ran(url: str, *words: str) -> "subprocess.CompletedProcess[str]":
        environment = {**os.environ, "RETOURNEY_DATABASE_URL": url}
        return nursery.run("api.cli", *words, env=environment, folder=tmp_path)

    return ran


@pytest.fixture
def servers(nursery: Nursery, tmp_path: Path) -> Iterator[Servers]:
    kept = Servers(nursery, tmp_path)
    yield kept
    kept.stop()


@pytest.fixture(scope="module")
def settings() -> dict[str, str]:
    """What a module's server is told; a module may have its own."""
    return {}


@pytest.fixture(scope="module")
def server(
    backend: str,
    settings: dict[str, str],
    nursery: Nursery,
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Server]:
    """One for the module: a shop, payouts that confirm themselves, and nothing sold yet."""
    folder = tmp_path_factory.mktemp("server")
    kept = Servers(nursery, folder)
    shop = open_shop_of(request, backend, folder)
    yield kept.start(shop.url, shop.shop, shop.now, **settings)
    kept.stop()
