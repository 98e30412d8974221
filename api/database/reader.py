"""Reading past the ORM: a statement in, plain rows out, on connections of their own.

Statements are written once, with $1, $2 … as placeholders. Rows are dicts; `structs` turns
them into typed structs, which also evens out what the two databases give for instants and flags.
"""

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Protocol, TypeVar
from uuid import UUID

import asyncpg
import msgspec

Row = Mapping[str, Any]
T = TypeVar("T")


class Reader(Protocol):
    statements: int
    """How many were run: a test holds that this never grows with the rows."""

    async def fetch(self, sql: str, *values: object) -> Sequence[Row]: ...

    async def close(self) -> None: ...


def structs(rows: Sequence[Row], kind: type[T]) -> list[T]:
    """All in one go: row by row msgspec looks the kind up each time, 3.6 times as long."""
    return msgspec.convert(rows, list[kind], strict=False)


def _named(names: Iterable[str], rows: Iterable[Iterable[Any]]) -> list[Row]:
    """`dict(row)` of a sqlite3.Row looks each name up among all others: ten times as slow."""
    names = tuple(names)
    return [dict(zip(names, row, strict=True)) for row in rows]


def placeholders(count: int, *, start: int = 1) -> str:
    """«$1, $2, $3» for an IN list, rounded up so that few different statements arise."""
    return ", ".join(f"${n}" for n in range(start, start + count))


class SqliteReader:
    """Reads in the event loop's own thread: 4 µs where a hop to a thread costs 28.

    WAL lets it read while a write is under way. Lists are bounded and indexed, so no read here
    holds the loop for long; analysis of whole tables does not belong on this connection.
    """

    def __init__(self, path: str) -> None:
        self.statements = 0
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.execute("PRAGMA query_only=ON")
        self._db.execute("PRAGMA busy_timeout=5000")

    async def fetch(self, sql: str, *values: object) -> Sequence[Row]:
        self.statements += 1
        found = self._db.execute(numbered(sql), [plain(value) for value in values])
        return _named((column[0] for column in found.description), found)

    async def close(self) -> None:
        self._db.close()


class PostgresReader:
    def __init__(self, pool: "asyncpg.Pool[Any]") -> None:
        self.statements = 0
        self._pool = pool

    @classmethod
    async def open(cls, url: str) -> "PostgresReader":
        async def keep(_connection: object) -> None:
            """No session state is used, so the reset round trip on release is saved."""

        return cls(await asyncpg.create_pool(url, min_size=1, max_size=8, reset=keep))

    async def fetch(self, sql: str, *values: object) -> Sequence[Row]:
        self.statements += 1
        rows = await self._pool.fetch(sql, *values)
        return _named(rows[0].keys(), rows) if rows else []

    async def close(self) -> None:
        await self._pool.close()


@lru_cache(maxsize=1024)
def numbered(sql: str) -> str:
    return re.sub(r"\$(\d+)", r"?\1", sql)


def plain(value: object) -> object:
    """As Tortoise writes them to SQLite: instants, days and UUIDs are text."""
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
