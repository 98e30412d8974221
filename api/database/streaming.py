"""Whole tables, a batch of rows at a time, past both ORM and readers.

A connection of its own, so that who shops does not wait for who counts, and one snapshot for all.
"""

import asyncio
import sqlite3
from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import closing
from typing import Any

import asyncpg

from api.database.connections import is_sqlite, sqlite_path
from api.database.reader import numbered, plain

Batch = Sequence[Iterable[Any]]
ROWS = 20_000


def streamed(url: str, sql: str, *values: object) -> AsyncGenerator[Batch]:
    """Rows as tuples, in the order that the statement selects."""
    return _sqlite(url, sql, *values) if is_sqlite(url) else _postgres(url, sql, *values)


async def _sqlite(url: str, sql: str, *values: object) -> AsyncGenerator[Batch]:
    """In threads: it would hold the event loop for as long as it scans."""
    with closing(sqlite3.connect(sqlite_path(url), check_same_thread=False)) as db:
        db.execute("PRAGMA query_only=ON")
        asked = [plain(value) for value in values]
        rows = await asyncio.to_thread(db.execute, numbered(sql), asked)
        while batch := await asyncio.to_thread(rows.fetchmany, ROWS):
            yield batch


async def _postgres(url: str, sql: str, *values: object) -> AsyncGenerator[Batch]:
    db = await asyncpg.connect(url)
    try:
        async with db.transaction(isolation="repeatable_read", readonly=True):
            rows = await db.cursor(sql, *values)
            while batch := await rows.fetch(ROWS):
                yield batch
    finally:
        await db.close()
