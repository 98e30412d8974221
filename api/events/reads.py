"""The feed: what partners resume from, and what a subscription replays and follows."""

from collections.abc import AsyncGenerator, Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, Row
from api.events.bell import Bell
from api.kernel.ids import public_id


class EventView(msgspec.Struct, frozen=True):
    """One event as partners see it. `data` is the JSON text of its body."""

    position: str
    name: str
    at: datetime
    return_id: UUID | None
    sequence: int | None
    data: str

    @property
    def decoded(self) -> object:
        return msgspec.json.decode(self.data)

    @property
    def return_public_id(self) -> str | None:
        return public_id("Return", self.return_id) if self.return_id else None


COLUMNS = "position, name, at, return_id, sequence, body"


async def events_after(reads: Reader, position: int, first: int) -> list[EventView]:
    rows = await reads.fetch(
        f"SELECT {COLUMNS} FROM outbox WHERE is_event AND position > $1 ORDER BY position LIMIT $2",
        position,
        first,
    )
    return _views(rows)


async def events_of_return(reads: Reader, return_id: UUID) -> list[EventView]:
    """The timeline of one case. Events that the relay has not reached yet are not in it."""
    rows = await reads.fetch(
        f"SELECT {COLUMNS} FROM outbox WHERE is_event AND position IS NOT NULL "
        "AND return_id = $1 ORDER BY sequence",
        return_id,
    )
    return _views(rows)


async def last_position(reads: Reader) -> int:
    rows = await reads.fetch("SELECT coalesce(max(position), 0) AS position FROM outbox")
    return int(rows[0]["position"])


async def follow(
    reads: Reader, bell: Bell, position: int, *, poll_s: float = 1.0
) -> AsyncGenerator[EventView]:
    """Replay what came after the position, then follow. One loop does both: no gap, no double."""
    while True:
        ticket = bell.ticket
        found = await events_after(reads, position, 100)
        for event in found:
            yield event
            position = int(event.position)
        if not found:
            await bell.wait(ticket, at_most_s=poll_s)


def _views(rows: Sequence[Row]) -> list[EventView]:
    return [
        msgspec.convert(
            {**row, "data": row["body"], "position": str(row["position"])}, EventView, strict=False
        )
        for row in rows
    ]
