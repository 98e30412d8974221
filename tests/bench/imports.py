"""Orders per second through import_orders, against a bare executemany of the same rows."""

import asyncio
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from api.database import connect
from api.database.migrate import migrate
from api.demo import shop
from api.demo.orders import orders as invent
from api.models import MODELS
from api.shop.actions import NewMarket, attest, set_up_shop
from tests.bench.figures import Figure
from tests.memory import most_memory_of

BESIDE = Path(__file__).parents[3] / "shared" / "data"
REAL = Path(os.environ.get("RETOURNEY_TEST_DATA", BESIDE)) / (
    "online_retail_2010_12_to_2011_12.parquet"
)
TURNS = 3
SKIPPED = ("tortoise_migrations", "sqlite_sequence")


def figures(*, quick: bool, full: bool, orders: int) -> Iterator[Figure]:
    with TemporaryDirectory(prefix="retourney-bench-") as folder:
        pairs = [_pair(Path(folder) / str(turn), orders) for turn in range(1 if quick else TURNS)]
    ours, bare = (min(side) for side in zip(*pairs, strict=True))
    yield Figure(
        name="import (sqlite)",
        value=round(orders / ours, 1),
        unit="orders/s",
        ratio=round(max(theirs / mine for mine, theirs in pairs), 3),
        against=f"executemany of the same rows ({orders / bare:,.0f} orders/s)",
    )
    if full and REAL.exists():
        yield from _real()


def _pair(folder: Path, count: int) -> tuple[float, float]:
    """Seconds of ours and of the bare one, into two new files."""
    folder.mkdir()
    ours, bare = folder / "ours.sqlite3", folder / "bare.sqlite3"
    seconds = asyncio.run(_import(ours, count))
    asyncio.run(migrate(f"sqlite://{bare}", MODELS))
    return seconds, _copied(ours, bare)


async def _import(path: Path, count: int) -> float:
    url, now = f"sqlite://{path}", datetime.now(UTC)
    await migrate(url, MODELS)
    async with connect(url, MODELS):
        await shop.set_up(now)
        invented = invent(1, count, now)
        begin = time.perf_counter()
        async for done in shop.take_in(invented, now):
            assert not done.refusals, done.refusals
        return time.perf_counter() - begin


def _copied(source: Path, target: Path) -> float:
    """Every row of every table, in one transaction."""
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as write:
        tables = [
            name
            for (name,) in read.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name not in SKIPPED
        ]
        rows = {table: read.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables}
        begin = time.perf_counter()
        for table, found in rows.items():
            if found:
                marks = ", ".join("?" * len(found[0]))
                write.executemany(f'INSERT INTO "{table}" VALUES ({marks})', found)
        write.commit()
        return time.perf_counter() - begin


def _real() -> Iterator[Figure]:
    """The whole UCI file by the command line, as an operator would."""
    with TemporaryDirectory(prefix="retourney-bench-") as folder:
        url = f"sqlite://{folder}/real.sqlite3"
        asyncio.run(_brand(url))
        words = "import", "orders", str(REAL), "--format", "uci", "--market", "GB"
        begin = time.perf_counter()
        most = most_memory_of(*words, database=url, folder=folder)
        seconds = time.perf_counter() - begin
    yield Figure(name="import, the whole UCI file", value=round(seconds, 1), unit="s")
    yield Figure(name="import, the whole UCI file, most memory", value=round(most), unit="MB")


async def _brand(url: str) -> None:
    await migrate(url, MODELS)
    async with connect(url, MODELS):
        await set_up_shop(
            entity=("bench", "Bench Ltd", "GB"),
            brands=[("bench", "Bench")],
            markets=[NewMarket("GB", "GBP", "en", "Europe/London")],
        )
        await attest("GB", by="the bench", now=datetime.now(UTC))
