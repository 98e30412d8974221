"""Write an event or a chore down, inside the transaction of the change it tells of."""

from datetime import datetime
from typing import cast
from uuid import UUID

import msgspec
from tortoise.transactions import in_transaction

from api.database import raw
from api.events.catalogue import Chore, Event
from api.events.models import Outbox


async def record(entry: Event | Chore, *, now: datetime, due: datetime | None = None) -> None:
    """Last in the transaction, after the aggregate is locked: the lock orders the sequence. What
    is due later waits until then."""
    is_event = isinstance(entry, Event)
    return_id = cast(UUID | None, getattr(entry, "return_id", None)) if is_event else None
    await Outbox.create(
        name=type(entry).__name__,
        is_event=is_event,
        body=msgspec.to_builtins(entry),
        return_id=return_id,
        sequence=await _next(return_id) if return_id else None,
        at=now,
        next_try_at=due or now,
    )


async def _next(return_id: UUID) -> int:
    newest = await Outbox.filter(return_id=return_id).order_by("-sequence").first()
    return (newest.sequence or 0) + 1 if newest else 1


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
