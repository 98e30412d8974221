"""Complaints as they are shown. One statement each."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.access.rules import Actor
from api.database.reader import Reader, placeholders, structs
from api.exchanges.complaints.rules import (
    UNKNOWN_COMPLAINT,
    ComplaintDecision,
    ComplaintKind,
    ComplaintWish,
)
from api.kernel.ids import public_id
from api.kernel.refusal import NotFound


class _Row(msgspec.Struct, frozen=True):
    id: UUID
    of_id: UUID
    rma: str
    order_number: str
    order_id: int
    gift: bool
    kind: ComplaintKind
    wish: ComplaintWish
    photos_json: str
    made_at: datetime
    decision: ComplaintDecision | None
    reason: str | None
    decided_by: str | None
    decided_at: datetime | None


class ComplaintView(_Row, frozen=True):
    @property
    def public_id(self) -> str:
        return public_id("Complaint", self.id)

    @property
    def photos(self) -> tuple[str, ...]:
        return msgspec.json.decode(self.photos_json, type=tuple[str, ...])


COMPLAINTS = """
SELECT c.id, c.of_id, r.rma, o.number AS order_number, r.order_id, r.gift, c.kind, c.wish,
  c.photos AS photos_json, c.made_at, c.decision, c.reason, c.decided_by, c.decided_at
FROM complaint c JOIN "return" r ON r.id = c.of_id JOIN "order" o ON o.id = r.order_id
WHERE {where}
"""
WAITING = """c.decision IS NULL AND r.closed_at IS NULL AND (c.made_at, c.id) > ($1, $2)
ORDER BY c.made_at, c.id LIMIT $3"""
BEGINNING = (datetime.fromisoformat("1970-01-01T00:00:00+00:00"), UUID(int=0))


async def complaints_of_returns(
    reads: Reader, return_ids: Sequence[UUID]
) -> list[ComplaintView | None]:
    """In the order of the ids."""
    where = f"c.of_id IN ({placeholders(len(return_ids))})"
    rows = structs(await reads.fetch(COMPLAINTS.format(where=where), *return_ids), ComplaintView)
    found = {row.of_id: row for row in rows}
    return [found.get(id) for id in return_ids]


async def complaint_by_id(reads: Reader, id: UUID, *, actor: Actor) -> ComplaintView:
    """Refused when there is none, or none that is the actor's to see."""
    found = structs(await reads.fetch(COMPLAINTS.format(where="c.id = $1"), id), ComplaintView)
    for row in found:
        if actor.sees_return(row.order_id, gift=row.gift):
            return row
    raise NotFound(UNKNOWN_COMPLAINT, field="complaintId")


async def complaints_to_decide(
    reads: Reader, *, first: int, after: tuple[datetime, UUID] | None
) -> list[ComplaintView]:
    """The oldest first; `after` is the (made_at, id) of the last one seen."""
    sql = COMPLAINTS.format(where=WAITING)
    return structs(await reads.fetch(sql, *(after or BEGINNING), first), ComplaintView)
