"""The hand-written server's database: one SQLite connection, or a pool of PostgreSQL's."""

import re
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

import asyncpg

Row = Any


class PeerDatabase:
    """`db.fetch(sql, *values)` on what `connection()` gives; `$1` on both databases."""

    def connection(self) -> Any:
        raise NotImplementedError

    def instant(self, at: datetime) -> object:
        raise NotImplementedError


class Sqlite(PeerDatabase):
    is_sqlite = True

    def __init__(self, path: str) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.row_factory = sqlite3.Row
        for pragma in ("synchronous=FULL", "busy_timeout=5000", "foreign_keys=ON"):
            self._db.execute(f"PRAGMA {pragma}")

    @asynccontextmanager
    async def connection(self) -> AsyncIterator["Sqlite"]:
        yield self

    async def fetch(self, sql: str, *values: object) -> Sequence[Row]:
        return self._db.execute(_numbered(sql), values).fetchall()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def instant(self, at: datetime) -> str:
        return at.isoformat(" ")

    def close(self) -> None:
        self._db.close()


class Postgres(PeerDatabase):
    is_sqlite = False

    def __init__(self, pool: "asyncpg.Pool[Any]") -> None:
        self._pool = pool

    def connection(self) -> Any:
        return self._pool.acquire()

    def instant(self, at: datetime) -> datetime:
        return at


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[PeerDatabase]:
    if url.startswith("sqlite"):
        database = Sqlite(url.removeprefix("sqlite://"))
        yield database
        database.close()
        return

    async def keep(_connection: object) -> None:
        """As in the server: no reset, since no session state is used."""

    async with asyncpg.create_pool(url, min_size=1, max_size=8, reset=keep) as pool:
        yield Postgres(pool)


@lru_cache
def _numbered(sql: str) -> str:
    return re.sub(r"\$(\d+)", r"?\1", sql)


@lru_cache
def marks(count: int, start: int = 1) -> str:
    return ", ".join(f"${n}" for n in range(start, start + count))


def text(value: UUID | str) -> str:
    return str(value)


def stamp(at: datetime | str | None) -> object:
    """SQLite keeps instants as text; orjson writes a datetime as Python's isoformat does."""
    return at.replace(" ", "T") if isinstance(at, str) else at


def moment(at: datetime | str) -> datetime:
    return datetime.fromisoformat(at) if isinstance(at, str) else at
