"""A server without a worker, and a shop in which every mutation finds something."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from api.access.actions import open_session_for_order
from api.access.rules import Role
from api.database import Database
from tests.flows.bad.stock import Stock, stocked
from tests.flows.conftest import BOTH, Server, inside


@pytest.fixture(scope="module")
def settings() -> dict[str, str]:
    """No worker: whatever is written, a request wrote it."""
    return {"RETOURNEY_WORKER": "false"}


@pytest.fixture(scope="module")
def filled() -> dict[str, Any]:
    """By database, so that it is made once."""
    return {}


@pytest.fixture
async def database(server: Server) -> AsyncIterator[Database]:
    async with inside(server) as opened:
        yield opened


@pytest.fixture
async def stock(server: Server, database: Database, filled: dict[str, Any]) -> Stock:
    if server.database_url not in filled:
        filled[server.database_url] = await stocked(database, server.now)
        gift = await open_session_for_order(1, gift=True, now=server.now)
        server.tokens[Role.RECIPIENT.lower()] = gift[0]
    return filled[server.database_url]


@pytest.fixture(params=["half", pytest.param("all", marks=pytest.mark.nightly)])
def tried(request: pytest.FixtureRequest, backend: str) -> slice:
    """Each value on one of the two databases; on both at night."""
    return slice(None) if request.param == "all" else slice(BOTH.index(backend), None, 2)
