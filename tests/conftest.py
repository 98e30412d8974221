"""Fresh databases for every test, on SQLite and on a real PostgreSQL."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from api.database import Database, connect
from api.database.migrate import migrate
from api.wiring import MODELS
from tests.postgres import Postgres

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
"""When the stories of the tests play."""


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    server = Postgres()
    asyncio.run(_make_template(server))
    yield server
    server.stop()


async def _make_template(server: Postgres) -> None:
    await _sql(server, "CREATE DATABASE template_retourney")
    await migrate(server.url("template_retourney"), MODELS)


async def _sql(server: Postgres, statement: str) -> None:
    connection = await asyncpg.connect(server.url())
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "retourney.sqlite3"
    asyncio.run(migrate(f"sqlite://{path}", MODELS))
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    copy = shutil.copy(sqlite_template, tmp_path / "retourney.sqlite3")
    return f"sqlite://{copy}"


@pytest.fixture
def postgres_url(postgres: Postgres) -> str:
    name = f"test_{uuid4().hex}"
    asyncio.run(_sql(postgres, f"CREATE DATABASE {name} TEMPLATE template_retourney"))
    return postgres.url(name)


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    async with connect(database_url, MODELS) as opened:
        yield opened
