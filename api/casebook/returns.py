"""Returns with their items, label and money: six statements for any number of returns."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

import msgspec

from api.access.rules import Actor
from api.database.reader import Reader, placeholders, structs
from api.inspection.reads import items_of_returns
from api.inspection.views import ItemView
from api.kernel import text
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.policy.document import Resolution, ReturnMethod
from api.refunds.rules import Limits
from api.returns.rules import (
    Authorization,
    ReturnDeclineReason,
    ReturnStatus,
    status_of,
)
from api.shipping.rules import ParcelState, TrackingStatus


class ReturnFilter(StrEnum):
    ALL = "ALL"
    REQUESTED = "REQUESTED"
    OPEN = "OPEN"
    CLOSED = "CLOSED"
    DUE = "DUE"


class LabelView(msgspec.Struct, frozen=True):
    return_id: UUID
    method: ReturnMethod
    carrier: str
    tracking_code: str
    tracking_status: TrackingStatus
    parcel_state: ParcelState
    handed_over_at: datetime | None
    created_at: datetime


class ReturnView(msgspec.Struct, frozen=True):
    id: UUID
    rma: str
    order_id: int
    order_number: str
    authorization: Authorization
    decline_reason: ReturnDeclineReason | None
    decline_note: str | None
    resolution: Resolution
    gift: bool
    method: ReturnMethod
    fee: LocalMoney
    requested_at: datetime
    requested_by: str
    send_back_by: datetime | None
    refund_due_at: datetime | None
    closed_at: datetime | None
    label: LabelView | None
    items: tuple[ItemView, ...]

    @property
    def public_id(self) -> str:
        return public_id("Return", self.id)

    @property
    def status(self) -> ReturnStatus:
        axes = [(item.reception, item.acceptance, item.refund) for item in self.items]
        return status_of(self.authorization, axes)

    @property
    def refunded(self) -> LocalMoney:
        """What has been granted so far, over all items."""
        granted = sum(item.grant.amount.minor for item in self.items if item.grant)
        return LocalMoney(granted, self.fee.currency, self.fee.language)


class _Return(msgspec.Struct, frozen=True):
    id: UUID
    rma: str
    order_id: int
    order_number: str
    authorization: Authorization
    decline_reason: ReturnDeclineReason | None
    decline_note: str | None
    resolution: Resolution
    gift: bool
    method: ReturnMethod
    fee_minor: int
    currency: str
    requested_at: datetime
    requested_by: str
    send_back_by: datetime | None
    refund_due_at: datetime | None
    closed_at: datetime | None


RETURNS = """
SELECT r.id, r.rma, r.order_id, o.number AS order_number, r.authorization, r.decline_reason,
  r.decline_note, r.resolution, r.gift, r.method, r.fee_minor, r.currency, r.requested_at,
  r.requested_by, r.send_back_by, r.refund_due_at, r.closed_at
FROM "return" r JOIN "order" o ON o.id = r.order_id WHERE {where}
"""
LABELS = """
SELECT l.return_id, l.method, l.carrier, p.code AS tracking_code, p.tracking AS tracking_status,
  p.state AS parcel_state, p.handed_over_at, l.created_at
FROM label l JOIN parcel p ON p.id = l.parcel_id
WHERE l.voided_at IS NULL AND l.return_id IN ({ids})
"""
PAGE = "(r.requested_at, r.id) < ($1, $2){only} ORDER BY r.requested_at DESC, r.id DESC LIMIT $3"
ONLY = {
    ReturnFilter.ALL: "",
    ReturnFilter.REQUESTED: " AND r.authorization = 'REQUESTED' AND r.closed_at IS NULL",
    ReturnFilter.OPEN: " AND r.authorization = 'APPROVED' AND r.closed_at IS NULL",
    ReturnFilter.CLOSED: " AND r.closed_at IS NOT NULL",
    ReturnFilter.DUE: " AND r.closed_at IS NULL AND r.refund_due_at < $4 AND EXISTS "
    "(SELECT 1 FROM return_item i WHERE i.of_id = r.id AND i.refund <> 'SUCCEEDED' "
    "AND i.acceptance <> 'REJECTED' AND NOT i.to_repair "
    "AND i.reception NOT IN ('EXPIRED', 'CANCELED'))",
}
A_DAY = timedelta(days=1)
THE_END = datetime.fromisoformat("9999-01-01T00:00:00+00:00")
LAST_ID = UUID(int=2**128 - 1)


async def returns(
    reads: Reader,
    *,
    only: ReturnFilter,
    first: int,
    after: tuple[datetime, UUID] | None,
    limits: Limits | None,
    now: datetime,
    language: str,
) -> tuple[list[ReturnView], bool]:
    """The newest first, and whether more follow."""
    at, id = after or (THE_END, LAST_ID)
    sql = RETURNS.format(where=PAGE.format(only=ONLY[only]))
    until = (now + A_DAY,) if only is ReturnFilter.DUE else ()
    rows = structs(await reads.fetch(sql, at, id, first + 1, *until), _Return)
    views = await _views(reads, rows[:first], limits=limits, now=now, language=language)
    return views, len(rows) > first


async def return_by_id(
    reads: Reader, id: UUID, *, actor: Actor, limits: Limits | None, now: datetime, language: str
) -> ReturnView | None:
    """None when there is no such return, or when it is not the actor's to see."""
    return await _one(
        reads, "r.id = $1", id, actor=actor, limits=limits, now=now, language=language
    )


async def return_by_rma(
    reads: Reader, rma: str, *, actor: Actor, limits: Limits | None, now: datetime, language: str
) -> ReturnView | None:
    code = text.typed(rma, most=40).upper()
    return await _one(
        reads, "r.rma = $1", code, actor=actor, limits=limits, now=now, language=language
    )


async def returns_of_orders(
    reads: Reader, order_ids: Sequence[int], *, limits: Limits | None, now: datetime, language: str
) -> dict[int, list[ReturnView]]:
    if not order_ids:
        return {}
    where = f"r.order_id IN ({placeholders(len(order_ids))}) ORDER BY r.requested_at, r.id"
    rows = structs(await reads.fetch(RETURNS.format(where=where), *order_ids), _Return)
    found: dict[int, list[ReturnView]] = {order_id: [] for order_id in order_ids}
    for view in await _views(reads, rows, limits=limits, now=now, language=language):
        found[view.order_id].append(view)
    return found


async def _one(
    reads: Reader,
    where: str,
    value: object,
    *,
    actor: Actor,
    limits: Limits | None,
    now: datetime,
    language: str,
) -> ReturnView | None:
    rows = structs(await reads.fetch(RETURNS.format(where=where), value), _Return)
    seen = [row for row in rows if actor.sees_return(row.order_id, gift=row.gift)]
    return next(iter(await _views(reads, seen, limits=limits, now=now, language=language)), None)


async def _views(
    reads: Reader, rows: Sequence[_Return], *, limits: Limits | None, now: datetime, language: str
) -> list[ReturnView]:
    ids = [row.id for row in rows]
    if not ids:
        return []
    found = await reads.fetch(LABELS.format(ids=placeholders(len(ids))), *ids)
    labels = {label.return_id: label for label in structs(found, LabelView)}
    items: dict[UUID, list[ItemView]] = {id: [] for id in ids}
    for item in await items_of_returns(reads, ids, limits=limits, now=now, language=language):
        items[item.return_id].append(item)
    return [_view(row, labels.get(row.id), items[row.id], language) for row in rows]


def _view(
    row: _Return, label: LabelView | None, items: Sequence[ItemView], language: str
) -> ReturnView:
    return ReturnView(
        id=row.id,
        rma=row.rma,
        order_id=row.order_id,
        order_number=row.order_number,
        authorization=row.authorization,
        decline_reason=row.decline_reason,
        decline_note=row.decline_note,
        resolution=row.resolution,
        gift=row.gift,
        method=row.method,
        fee=LocalMoney(row.fee_minor, row.currency, language),
        requested_at=row.requested_at,
        requested_by=row.requested_by,
        send_back_by=row.send_back_by,
        refund_due_at=row.refund_due_at,
        closed_at=row.closed_at,
        label=label,
        items=tuple(items),
    )
