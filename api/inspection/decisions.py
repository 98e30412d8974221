"""A person decides where the bench could not: the item is missing, another thing, or lost."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import ItemDecided
from api.inspection.actions import Judging, locked, refund
from api.inspection.models import ItemDecision
from api.inspection.rules import NOT_TO_DECIDE, Decision
from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import WrongMoment
from api.refunds.actions.corrections import not_owed
from api.refunds.rules import Limits
from api.returns.actions import close_if_over
from api.returns.models import Return, ReturnItem
from api.returns.rules import AcceptanceStep, RefundState


@atomic()
async def decide_item(
    item_id: UUID,
    decision: Decision,
    reason: str,
    *,
    expected: Money | None,
    limits: Limits,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> None:
    """Refund it as if it had come back whole, or refuse it. The customer is told the reason."""
    reason = text.line(reason, field="reason", most=500)
    case, item = await locked(item_id)
    claimed = await claim(actor, key, "decideItem", (item_id, decision, reason, expected), now=now)
    if claimed.before is not None:
        return
    if not item.waits_for_a_person:
        raise WrongMoment(NOT_TO_DECIDE)
    await decide(
        case,
        item,
        decision,
        reason,
        expected=expected,
        limits=limits,
        reads=reads,
        actor=actor,
        now=now,
    )
    await claimed.answer(str(item.id))


async def decide(
    case: Return,
    item: ReturnItem,
    decision: Decision,
    reason: str,
    *,
    expected: Money | None,
    limits: Limits,
    reads: Reader,
    actor: Actor,
    now: datetime,
) -> None:
    """All that a decision does, the item locked."""
    gives = decision is Decision.REFUND
    item.judge(AcceptanceStep.ACCEPT if gives else AcceptanceStep.REJECT)
    item.to_repair = False
    await item.save(update_fields=["acceptance", "to_repair"])
    await ItemDecision.create(
        item_id=item.id,
        round=item.round,
        decision=decision,
        reason=reason,
        staff_id=actor.staff_id,
        decided_by=actor.name,
        decided_at=now,
    )
    await record(ItemDecided(case.id, item.id, decision.value), now=now)
    if gives:
        by = Judging(limits=limits, reads=reads, actor=actor, now=now)
        await refund(case, item, None, expected, **by)
    else:
        if item.refund is not RefundState.NONE:
            await not_owed(item, now=now)
        await close_if_over(case, now=now)
