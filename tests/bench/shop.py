"""The demo shop to measure on: made once, kept under build/, poured into PostgreSQL."""

import asyncio
import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import asyncpg

from api import demo, migrations
from api.database import connect
from api.database.migrate import migrate
from api.demo.building import build
from api.models import MODELS
from tests.postgres import Postgres

FOLDER = Path(__file__).parents[2] / "build" / "bench"
READ: dict[str, Callable[[Any], object]] = {
    "uuid": UUID,
    "timestamp with time zone": datetime.fromisoformat,
    "date": date.fromisoformat,
    "boolean": bool,
    "numeric": Decimal,
}
"""By PostgreSQL's type: from what SQLite keeps. Everything else is the same on both."""


def made(count: int, say: Callable[[str], object]) -> Path:
    """A demo shop of this many orders, made by this version of the demo and the migrations."""
    path = FOLDER / f"shop-{count}-{_version()}.sqlite3"
    if not path.exists():
        say(f"Making a demo shop of {count:,} orders, once ...")
        FOLDER.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        asyncio.run(_make(unfinished, count))
        unfinished.rename(path)
    return path


def _version() -> str:
    rooms = [Path(str(room.__file__)).parent for room in (demo, migrations)]
    files = sorted(file for room in rooms for file in room.rglob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:8]


async def _make(path: Path, count: int) -> None:
    url = f"sqlite://{path}?synchronous=OFF"
    await migrate(url, MODELS)
    async with connect(url, MODELS) as database:
        now = datetime.now(UTC)
        await build(database, seed=1, count=count, now=now, say=lambda what, done, of: None)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def copied(shop: Path, backend: str) -> Iterator[str]:
    """The URL of a copy to write in; it is gone afterwards."""
    if backend == "sqlite":
        with TemporaryDirectory(prefix="retourney-bench-") as folder:
            yield f"sqlite://{shutil.copy(shop, folder)}"
        return
    server = Postgres()
    try:
        asyncio.run(migrate(server.url(), MODELS))
        asyncio.run(_pour(shop, server.url()))
        yield server.url()
    finally:
        server.stop()


async def _pour(shop: Path, url: str) -> None:
    """Every row as it is, ids too: both databases answer with the same bytes."""
    target = await asyncpg.connect(url)
    with closing(sqlite3.connect(shop)) as source:
        await target.execute("SET session_replication_role = replica")  # foreign keys wait
        columns = await _columns(target)
        await target.execute("TRUNCATE " + ", ".join(f'"{table}"' for table in columns))
        for table, types in columns.items():
            names = ", ".join(f'"{name}"' for name in types)
            rows = source.execute(f'SELECT {names} FROM "{table}"')
            readers = [READ.get(kind, _same) for kind in types.values()]
            await target.copy_records_to_table(
                table,
                columns=list(types),
                records=[tuple(map(_read, readers, row)) for row in rows],
            )
            await _count_on(target, table, types)
    await target.execute("VACUUM ANALYZE")
    await target.close()


async def _columns(db: "asyncpg.Connection[Any]") -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for row in await db.fetch(
        "SELECT table_name, column_name, data_type FROM information_schema.columns "
        "WHERE table_schema = 'public' AND table_name NOT LIKE 'tortoise%' ORDER BY 1"
    ):
        found.setdefault(row["table_name"], {})[row["column_name"]] = row["data_type"]
    return found


async def _count_on(db: "asyncpg.Connection[Any]", table: str, types: dict[str, str]) -> None:
    """The next row's number comes after those that were poured in."""
    if types.get("id") in ("integer", "bigint"):
        await db.execute(
            f"SELECT setval(pg_get_serial_sequence('\"{table}\"', 'id'), max(id)) FROM \"{table}\" "
            "HAVING max(id) IS NOT NULL"
        )


def _same(value: object) -> object:
    return value


def _read(reader: Callable[[Any], object], value: object) -> object:
    return None if value is None else reader(value)
