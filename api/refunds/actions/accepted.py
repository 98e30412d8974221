"""Money for what was accepted and waits for no bench: a person decided so, or it was to be repaired
and is not."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.rules import Actor
from api.database import Reader
from api.orders.models import Order
from api.refunds.actions.grants import grant, leave
from api.refunds.facts import refund_facts
from api.refunds.rules import Limits, breakdown
from api.refunds.sentences import OVER_UNJUDGED
from api.returns.models import Return, ReturnItem
from api.returns.rules import Acceptance, RefundState


@atomic()
async def refund_accepted(
    item_id: UUID, *, limits: Limits, by: Actor, reads: Reader, now: datetime
) -> None:
    """Whole, since a fault is nobody's wear, or the part that was agreed. Twice is once."""
    found = await ReturnItem.get(id=item_id)
    await Order.locked((await Return.get(id=found.of_id)).order_id)
    case, item = await ReturnItem.locked_with_return(item_id)
    owed = item.acceptance is Acceptance.ACCEPTED and not item.to_repair
    if not owed or item.refund is not RefundState.NONE or case.closed_at:
        return
    parts = breakdown((await refund_facts(reads, [item.id]))[item.id], None)
    limit = limits.of(parts.currency)
    why = OVER_UNJUDGED.say("en", limit=limit.formatted("en"))
    hold = why if parts.value > limit else None
    await grant(case, item, parts, hold_reason=hold, actor=by, now=now)
    await leave(item, parts)
