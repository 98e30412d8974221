"""Fresh databases for every test, on SQLite and on a real PostgreSQL."""

import asyncio
import gc
import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from api.database import Database, connect
from api.database.migrate import migrate
from api.models import MODELS
from tests.nursery import Nursery
from tests.people import House
from tests.postgres import Postgres
from tests.shop import Shop, open_shop


def pytest_collection_finish() -> None:
    """The tests themselves live as long as the run: nobody need look through them again."""
    gc.collect()
    gc.freeze()


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
def postgres_url(postgres: Postgres) -> Iterator[str]:
    url = copied(postgres, "template_retourney")
    yield url
    drop(postgres, url)


def copied(server: Postgres, template: str) -> str:
    """The URL of a new database that begins as a copy of another."""
    name = f"test_{uuid4().hex}"
    how = f"TEMPLATE {template} STRATEGY FILE_COPY"
    asyncio.run(_sql(server, f"CREATE DATABASE {name} {how}"))
    return server.url(name)


def drop(server: Postgres, url: str) -> None:
    name = url.rpartition("/")[2]
    asyncio.run(_sql(server, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    kept = Nursery()
    yield kept
    kept.close()


@dataclass(frozen=True)
class OpenShop:
    """A database with the shop of tests/shop.py in it, and when it was opened."""

    url: str
    shop: Shop
    now: datetime


def _opened(url: str) -> OpenShop:
    now = datetime.now(UTC)

    async def prepare() -> Shop:
        async with connect(url, MODELS):
            return await open_shop(now=now)

    return OpenShop(url, asyncio.run(prepare()), now)


@pytest.fixture(scope="session")
def shop_on_sqlite(sqlite_template: Path) -> OpenShop:
    copy = shutil.copy(sqlite_template, sqlite_template.with_name("shop.sqlite3"))
    return _opened(f"sqlite://{copy}")


@pytest.fixture(scope="session")
def shop_on_postgres(postgres: Postgres) -> OpenShop:
    return _opened(copied(postgres, "template_retourney"))


def open_shop_of(request: pytest.FixtureRequest, backend: str, folder: Path) -> OpenShop:
    """A copy: opening one takes seconds, because its staff's passwords are hashed."""
    opened: OpenShop = request.getfixturevalue(f"shop_on_{backend}")
    if backend == "postgres":
        server: Postgres = request.getfixturevalue("postgres")
        url = copied(server, opened.url.rpartition("/")[2])
    else:
        url = f"sqlite://{shutil.copy(opened.url.removeprefix('sqlite://'), folder)}"
    return OpenShop(url, opened.shop, opened.now)


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    async with connect(database_url, MODELS) as opened:
        yield opened


def next_noon(after: datetime) -> datetime:
    """Where and when a story plays must not depend on when it is read: at noon an hour later is
    the same day, in Amsterdam as well."""
    noon = after.replace(hour=12, minute=0, second=0, microsecond=0)
    return noon if noon >= after else noon + timedelta(days=1)


@pytest.fixture
async def house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[House]:
    """The shop of tests/shop.py, in this process; `@on_both` or `@on_postgres` say on what."""
    backend: str = getattr(request, "param", "sqlite")
    opened = await asyncio.to_thread(open_shop_of, request, backend, tmp_path)
    async with connect(opened.url, MODELS) as database:
        yield House(database, next_noon(opened.now))
    if backend == "postgres":
        await asyncio.to_thread(drop, request.getfixturevalue("postgres"), opened.url)


on_both = pytest.mark.parametrize("house", ["sqlite", "postgres"], indirect=True)
on_postgres = pytest.mark.parametrize("house", ["postgres"], indirect=True)
