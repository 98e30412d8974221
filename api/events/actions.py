"""Write an event or a chore down, inside the transaction of the change it tells of."""

from datetime import datetime
from typing import cast
from uuid import UUID

import msgspec
from tortoise.transactions import in_transaction

from api.database import raw
from api.events.catalogue import Chore, Event

RECORD = """
INSERT INTO outbox (name, is_event, body, at, next_try_at, done, attempts, return_id, sequence)
VALUES ($1, $2, $3, $4, $5, FALSE, 0, $6, CASE WHEN $7 THEN
  (SELECT coalesce(max(sequence), 0) + 1 FROM outbox WHERE return_id = $6) END)
"""


async def record(entry: Event | Chore, *, now: datetime, due: datetime | None = None) -> None:
    """Last in the transaction, after the aggregate is locked: the lock orders the sequence. What
    is due later waits until then."""
    is_event = isinstance(entry, Event)
    return_id = cast(UUID | None, getattr(entry, "return_id", None)) if is_event else None
    body, counted = msgspec.json.encode(entry).decode(), return_id is not None
    about = type(entry).__name__, is_event, body
    await raw.execute(RECORD, *about, now, due or now, return_id, counted)


NUMBER_COMMITTED_ROWS = """
UPDATE outbox SET position = new.position FROM (
  SELECT id, (SELECT coalesce(max(position), 0) FROM outbox)
             + row_number() OVER (ORDER BY id) AS position
  FROM outbox WHERE is_event AND position IS NULL ORDER BY id LIMIT 1000
) new WHERE outbox.id = new.id RETURNING outbox.id
"""
RELAY_LOCK = 7_701


async def relay() -> int:
    """Give committed events their position; returns how many got one. One at a time by a lock."""
    async with in_transaction():
        if raw.is_postgres():
            await raw.execute(f"SELECT pg_advisory_xact_lock({RELAY_LOCK})")
        return len(await raw.execute(NUMBER_COMMITTED_ROWS))
