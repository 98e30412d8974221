"""Open the database that a URL names, for writing and for reading."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from tortoise import Tortoise
from tortoise.backends.base import executor

from api.database.reader import PostgresReader, Reader, SqliteReader

APP = "retourney"


@dataclass(frozen=True, slots=True)
class Database:
    url: str
    reads: Reader

    @property
    def is_sqlite(self) -> bool:
        return is_sqlite(self.url)


@asynccontextmanager
async def connect(url: str, modules: Sequence[str]) -> AsyncGenerator[Database]:
    """Tortoise initialised for this process, a reader beside it; all closed at the end."""
    # Tortoise keeps prepared statements by connection name, also those of another database.
    cast(dict[object, object], executor.EXECUTOR_CACHE).clear()  # untyped in Tortoise
    # The fallback makes the context visible to tasks that the server starts elsewhere
    # (without it every request under a lifespan fails: tortoise-orm#2244).
    await Tortoise.init(config=config(url, modules), _enable_global_fallback=True)
    reads = SqliteReader(sqlite_path(url)) if is_sqlite(url) else await PostgresReader.open(url)
    try:
        yield Database(url, reads)
    finally:
        await reads.close()
        await Tortoise.close_connections()


def config(url: str, modules: Sequence[str], *, foreign_keys: str = "ON") -> dict[str, Any]:
    """What Tortoise wants to hear. `foreign_keys` is OFF only while a migration rebuilds tables."""
    return {
        "connections": {"default": _connection(url, foreign_keys)},
        "apps": {
            APP: {
                "models": [*modules],
                "default_connection": "default",
                "migrations": "api.migrations",
            }
        },
        "use_tz": True,
        "timezone": "UTC",
    }


def is_sqlite(url: str) -> bool:
    return url.startswith("sqlite://")


def sqlite_path(url: str) -> str:
    return url.removeprefix("sqlite://").partition("?")[0]


def _connection(url: str, foreign_keys: str) -> dict[str, Any]:
    if is_sqlite(url):
        Path(sqlite_path(url)).resolve().parent.mkdir(parents=True, exist_ok=True)
        return {
            "engine": "api.database.sqlite_immediate",
            "credentials": {
                "file_path": sqlite_path(url),
                # A refund that was confirmed survives the power cut, unless the URL says
                # ?synchronous=OFF: for data that can be made again.
                "synchronous": "OFF" if url.endswith("?synchronous=OFF") else "FULL",
                "busy_timeout": 5000,
                "foreign_keys": foreign_keys,
            },
        }
    parts = urlsplit(url)
    return {
        "engine": "api.database.postgres_careful",
        "credentials": {
            "host": parts.hostname,
            "port": parts.port or 5432,
            "user": unquote(parts.username or "postgres"),
            "password": unquote(parts.password) if parts.password else None,
            "database": parts.path.lstrip("/"),
            "minsize": 1,
            "maxsize": 10,
        },
    }
