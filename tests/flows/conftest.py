"""A real server in a process of its own, and real clients that talk to it."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from gql import Client, GraphQLRequest, gql
from gql.transport.aiohttp import AIOHTTPTransport
from gql.transport.websockets import WebsocketsTransport

from api.access.rules import Role
from api.database import connect
from api.wiring import MODELS
from tests.shop import PASSWORD, Shop, open_shop

CARRIER_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@dataclass(frozen=True)
class Server:
    url: str
    database_url: str
    shop: Shop
    now: datetime

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

    async def signed_in(self, role: Role) -> str:
        answer = await self.ask(
            None,
            "mutation ($input: SignInInput!) { signIn(input: $input) "
            "{ ... on Session { token } ... on Refused { message } } }",
            input={"username": role.lower(), "password": PASSWORD},
        )
        return str(answer["signIn"]["token"])

    async def opened(self, number: str) -> str:
        """A shopper's token for their order."""
        answer = await self.ask(
            None,
            "mutation ($input: OpenOrderInput!) { openOrder(input: $input) "
            "{ ... on OrderAccess { token } ... on Refused { message } } }",
            input={"number": number, "proof": f"{number.lower()}@example.com"},
        )
        return str(answer["openOrder"]["token"])

    async def ask(self, token: str | None, document: str, **variables: Any) -> dict[str, Any]:
        async with self.client(token) as session:
            return await session.execute(request(document, variables))


def request(document: str, variables: dict[str, Any]) -> GraphQLRequest:
    parsed = gql(document)
    parsed.variable_values = variables
    return parsed


@asynccontextmanager
async def inside(server: Server) -> AsyncIterator[None]:
    """Act on the server's database directly: what a shop's own system would have sent."""
    async with connect(server.database_url, MODELS):
        yield


StartServer = Callable[..., Server]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[StartServer]:
    """Starts servers, and stops those that are left."""
    running: list[subprocess.Popen[bytes]] = []

    def begin(database_url: str, shop: Shop, now: datetime, **settings: str) -> Server:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        environment = {
            **os.environ,
            "RETOURNEY_DATABASE_URL": database_url,
            "RETOURNEY_CARRIER_SECRET": CARRIER_SECRET,
            **settings,
        }
        log = (tmp_path / f"server-{port}.log").open("wb")
        command = [sys.executable, "-m", "api.cli", "serve", "--port", str(port)]
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        running.append(process)
        url = f"http://127.0.0.1:{port}"
        _wait_until_ready(process, url, Path(log.name))
        log.close()
        return Server(url, database_url, shop, now)

    yield begin
    for process in running:
        process.terminate()
    for process in running:
        process.wait(15)
    for log in sorted(tmp_path.glob("server-*.log")):
        print(log.read_text()[-6000:])  # pytest shows it when the test failed


def _wait_until_ready(process: "subprocess.Popen[bytes]", url: str, log: Path) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(f"{url}/ready", timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.05)
    raise AssertionError(f"the server did not start:\n{log.read_text()}")


@pytest.fixture
def server(database_url: str, start: StartServer) -> Server:
    """A server with a shop, payouts that confirm themselves, and nothing sold yet."""
    now = datetime.now(UTC)

    async def prepare() -> Shop:
        async with connect(database_url, MODELS):
            return await open_shop(now=now)

    shop = asyncio.run(prepare())
    return start(database_url, shop, now, RETOURNEY_PAYMENTS_URL="ledger://?confirm=auto")
