"""Drain the outbox: hand each entry, in order, to everyone who asked for it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
import structlog
from tortoise.transactions import in_transaction

from api.events.catalogue import KINDS, Chore, Event
from api.events.models import Outbox

log = structlog.get_logger("events")

Effect = Callable[[Any], Awaitable[None]]
Effects = Mapping[type[Event] | type[Chore], Sequence[Effect]]

BATCH = 100
HELD = timedelta(minutes=2)
"""How long one worker keeps a row to itself; after a crash another one takes it up then."""
LONGEST_WAIT = timedelta(hours=1)


async def drain(effects: Effects, *, now: datetime) -> int:
    """Deliver what is waiting, at least once. What fails stays, and is tried again later."""
    delivered = 0
    for row in await _take(now):
        entry = msgspec.convert(row.body, KINDS[row.name])
        try:
            for effect in effects.get(type(entry), ()):
                await effect(entry)
        except Exception as error:
            log.error("effect_failed", entry=row.name, id=row.id, error=str(error), exc_info=True)
            row.attempts += 1
            row.next_try_at = now + min(timedelta(seconds=2**row.attempts), LONGEST_WAIT)
        else:
            row.done, delivered = True, delivered + 1
        await row.save(update_fields=["done", "attempts", "next_try_at"])
    return delivered


async def _take(now: datetime) -> list[Outbox]:
    async with in_transaction():
        due = Outbox.filter(done=False, next_try_at__lte=now).order_by("id").limit(BATCH)
        rows = await due.select_for_update(skip_locked=True)
        await Outbox.filter(id__in=[row.id for row in rows]).update(next_try_at=now + HELD)
    return rows
