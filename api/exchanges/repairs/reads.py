"""Repairs as they are shown, with what may be had instead. One statement each."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

import msgspec

from api.access.rules import Actor
from api.database.reader import Reader, placeholders, structs
from api.exchanges.repairs.rules import (
    UNKNOWN_REPAIR,
    InsteadOfRepair,
    Moment,
    RepairState,
    WhyEnded,
    may_choose,
)
from api.kernel.ids import public_id
from api.kernel.refusal import NotFound
from api.orders.views import PRODUCT_COLUMNS, ProductView, WithProduct
from api.terms.facts import local_day
from api.terms.rules import Statutory


class RepairFilter(StrEnum):
    TO_DO = "TO_DO"
    TO_CHOOSE = "TO_CHOOSE"
    LATE = "LATE"


class RepairView(msgspec.Struct, frozen=True):
    id: UUID
    item_id: UUID
    rma: str
    product: ProductView
    state: RepairState
    choices: tuple[InsteadOfRepair, ...]
    requested_at: datetime
    extends_until: date | None
    started_at: datetime | None
    done_at: datetime | None
    note: str | None
    worked_by: str | None
    late_at: datetime | None
    sent_back_at: datetime | None
    tracking: str | None
    ended_at: datetime | None
    why_ended: WhyEnded | None

    @property
    def public_id(self) -> str:
        return public_id("Repair", self.id)


class _Row(WithProduct, frozen=True):
    id: UUID
    item_id: UUID
    rma: str
    order_id: int
    gift: bool
    time_zone: str
    terms: str
    state: RepairState
    requested_at: datetime
    extends_until: date | None
    started_at: datetime | None
    done_at: datetime | None
    note: str | None
    worked_by: str | None
    late_at: datetime | None
    sent_back_at: datetime | None
    tracking: str | None
    ended_at: datetime | None
    why_ended: WhyEnded | None


class _Law(msgspec.Struct, frozen=True):
    """All that is asked of the terms: the rest of the text is skipped, not read."""

    statutory: Statutory


REPAIRS = f"""
SELECT x.id, x.item_id, r.rma, r.order_id, r.gift, m.time_zone, i.terms, x.state, x.requested_at,
  x.extends_until, x.started_at, x.done_at, x.note, x.worked_by, x.late_at, x.sent_back_at,
  x.tracking, x.ended_at, x.why_ended, {PRODUCT_COLUMNS}
FROM repair x JOIN return_item i ON i.id = x.item_id JOIN "return" r ON r.id = x.return_id
JOIN "order" o ON o.id = r.order_id JOIN market m ON m.id = o.market_id
JOIN order_line l ON l.id = i.line_id JOIN product p ON p.id = l.product_id
WHERE {{where}}
"""
ONLY = {
    RepairFilter.TO_DO: "x.state IN ('WAITING', 'STARTED', 'DONE')",
    RepairFilter.TO_CHOOSE: "x.state = 'IMPOSSIBLE'",
    RepairFilter.LATE: "x.state IN ('WAITING', 'STARTED', 'DONE', 'IMPOSSIBLE') "
    "AND x.late_at IS NOT NULL",
}
PAGE = "ORDER BY x.requested_at, x.id LIMIT $3"
BEGINNING = (datetime.fromisoformat("1970-01-01T00:00:00+00:00"), UUID(int=0))


async def repairs_of_items(
    reads: Reader, item_ids: Sequence[UUID], *, now: datetime
) -> list[RepairView | None]:
    """In the order of the ids."""
    where = f"x.item_id IN ({placeholders(len(item_ids))})"
    rows = structs(await reads.fetch(REPAIRS.format(where=where), *item_ids), _Row)
    found = {row.item_id: _view(row, now) for row in rows}
    return [found.get(id) for id in item_ids]


async def repair_by_id(reads: Reader, id: UUID, *, actor: Actor, now: datetime) -> RepairView:
    """Refused when there is none, or none that is the actor's to see."""
    rows = structs(await reads.fetch(REPAIRS.format(where="x.id = $1"), id), _Row)
    for row in rows:
        if actor.sees_return(row.order_id, gift=row.gift):
            return _view(row, now)
    raise NotFound(UNKNOWN_REPAIR, field="repairId")


async def repairs(
    reads: Reader,
    only: RepairFilter,
    *,
    first: int,
    after: tuple[datetime, UUID] | None,
    now: datetime,
) -> list[RepairView]:
    """Longest asked for first; `after` is the (requested_at, id) of the last one seen."""
    where = f"{ONLY[only]} AND (x.requested_at, x.id) > ($1, $2) {PAGE}"
    rows = await reads.fetch(REPAIRS.format(where=where), *(after or BEGINNING), first)
    return [_view(row, now) for row in structs(rows, _Row)]


def _view(row: _Row, now: datetime) -> RepairView:
    law = msgspec.json.decode(row.terms, type=_Law).statutory
    today = local_day(now, row.time_zone)
    free = may_choose(Moment(row.state, row.late_at is not None, today, law.last_day))
    return RepairView(
        id=row.id,
        item_id=row.item_id,
        rma=row.rma,
        product=row.product,
        state=row.state,
        choices=tuple(InsteadOfRepair) if free else (),
        requested_at=row.requested_at,
        extends_until=row.extends_until,
        started_at=row.started_at,
        done_at=row.done_at,
        note=row.note,
        worked_by=row.worked_by,
        late_at=row.late_at,
        sent_back_at=row.sent_back_at,
        tracking=row.tracking,
        ended_at=row.ended_at,
        why_ended=row.why_ended,
    )
