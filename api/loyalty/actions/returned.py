"""Take note of a unit that came back."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.loyalty.actions.standings import recompute
from api.loyalty.models import ReturnedUnit, Standing
from api.reasons.rules import ground_of


@dataclass(frozen=True, slots=True)
class CameBack:
    """A unit whose refund has been paid."""

    refund_id: UUID
    return_id: UUID
    customer_id: int
    order_id: int
    line_id: int
    reason: str | None
    goods_minor: int
    slow: bool
    consolidated: bool
    at: datetime


@atomic()
async def note_return(unit: CameBack, *, now: datetime) -> None:
    """Twice is once: a refund has one row, with what it came to in the end."""
    await Standing.locked([unit.customer_id])
    row = ReturnedUnit(
        refund_id=unit.refund_id,
        return_id=unit.return_id,
        customer_id=unit.customer_id,
        order_id=unit.order_id,
        line_id=unit.line_id,
        reason=unit.reason,
        counts=not ground_of(unit.reason).is_fault,
        goods_minor=unit.goods_minor,
        slow=unit.slow,
        consolidated=unit.consolidated,
        returned_at=unit.at,
    )
    await ReturnedUnit.bulk_create([row], on_conflict=["refund_id"], update_fields=["goods_minor"])
    await recompute([unit.customer_id], now=now)
