"""Money for what was to be repaired and is not: it is here and accepted, and nothing else waits."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.rules import SYSTEM
from api.database import Reader
from api.orders.models import Order
from api.refunds.actions.grants import grant
from api.refunds.facts import refund_facts
from api.refunds.rules import Limits, breakdown
from api.refunds.sentences import OVER_UNREPAIRED
from api.returns.models import Return, ReturnItem
from api.returns.rules import Acceptance, RefundState


@atomic()
async def refund_unrepaired(item_id: UUID, *, limits: Limits, reads: Reader, now: datetime) -> None:
    """As if it had come back for money: whole, since a fault is nobody's wear. Twice is once."""
    found = await ReturnItem.get(id=item_id)
    await Order.locked((await Return.get(id=found.of_id)).order_id)
    case, item = await ReturnItem.locked_with_return(item_id)
    owed = item.acceptance is Acceptance.ACCEPTED and not item.to_repair
    if not owed or item.refund is not RefundState.NONE or case.closed_at:
        return
    parts = breakdown((await refund_facts(reads, [item.id]))[item.id], None)
    limit = limits.of(parts.currency)
    why = OVER_UNREPAIRED.say("en", limit=limit.formatted("en"))
    hold = why if parts.value > limit else None
    await grant(case, item, parts, hold_reason=hold, actor=SYSTEM, now=now)
