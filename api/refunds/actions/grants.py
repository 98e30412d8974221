"""Grant, hold, release, withdraw. Granting is not paying: see `payouts.py`."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import (
    PayOut,
    RefundGranted,
    RefundHeld,
    RefundReleased,
    RefundWithdrawn,
)
from api.kernel import text
from api.kernel.refusal import NotAllowed
from api.orders.actions.units import reduce_unit
from api.policy.ledger import spend_return
from api.refunds.books.actions import owe, owe_nothing
from api.refunds.models import Payout, Refund
from api.refunds.rules import Breakdown
from api.refunds.sentences import SECOND_PERSON
from api.refunds.tenders import TenderPart
from api.returns.models import Return, ReturnItem
from api.returns.rules import ReceptionStep, RefundStep


async def grant(
    case: Return,
    item: ReturnItem,
    parts: Breakdown,
    *,
    hold_reason: str | None,
    actor: Actor,
    now: datetime,
    early: bool = False,
) -> Refund:
    """Inside the verdict's transaction, the return locked. Held when a second person is needed:
    then the books owe it once that one agrees."""
    item.pay(RefundStep.HOLD if hold_reason else RefundStep.GRANT)
    await item.save(update_fields=["refund"])
    withdrawn = await Refund.get_or_none(item_id=item.id)
    refund = withdrawn or Refund(item_id=item.id, of_id=case.id, order_id=case.order_id)
    refund.state = item.refund
    refund.amounts_to(parts)
    refund.hold_reason, refund.held_by, refund.early = hold_reason, None, early
    refund.granted_by, refund.granted_staff_id = actor.name, actor.staff_id
    refund.granted_at, refund.released_by = now, None
    refund.released_at = refund.release_reason = None
    refund.is_too_much_by(0)
    await refund.save()
    await divide(refund, parts.tenders)
    await spend_return(case.id)
    if not hold_reason:
        await owe(refund, parts, now=now)
    await record(RefundGranted(case.id, refund.id, refund.minor, refund.currency), now=now)
    if hold_reason:
        await record(RefundHeld(case.id, refund.id, hold_reason), now=now)
    else:
        await record(PayOut(refund.id), now=now)
    return refund


async def leave(item: ReturnItem, parts: Breakdown) -> None:
    """What is kept for a part of its price can still come back, for the rest."""
    if item.kept_percent is None:
        return
    item.receive(ReceptionStep.REDUCE)
    await item.save(update_fields=["reception"])
    await reduce_unit(item.line_id, item.unit, parts.of_paid_minor)


async def divide(refund: Refund, parts: Sequence[TenderPart]) -> None:
    """A payout for each tender that gets a part of it."""
    for part in parts:
        await Payout.create(
            refund_id=refund.id,
            order_id=refund.order_id,
            tender=part.number,
            kind=part.kind,
            label=part.label,
            minor=part.minor,
            currency=refund.currency,
        )


@atomic()
async def release_refund(
    refund_id: UUID, *, actor: Actor, key: UUID, now: datetime, reason: str | None = None
) -> UUID:
    """A second person, never the same one, lets a held refund go."""
    reason = text.optional(reason, field="reason", most=500)
    _, item, refund = await Refund.locked_with_return(refund_id)
    claimed = await claim(actor, key, "releaseRefund", (refund_id, reason), now=now)
    if claimed.before is None:
        if refund.granted_staff_id is not None and refund.granted_staff_id == actor.staff_id:
            raise NotAllowed(SECOND_PERSON)
        refund.release_reason = reason
        await let_go(refund, item, by=actor.name, now=now)
        await claimed.answer(str(refund.id))
    return refund.id


async def let_go(refund: Refund, item: ReturnItem, *, by: str, now: datetime) -> None:
    refund.released_by, refund.released_at, refund.held_by = by, now, None
    await step(refund, item, RefundStep.RELEASE)
    if not refund.owed_at:
        await owe(refund, msgspec.convert(refund.breakdown, Breakdown), now=now)
    await record(RefundReleased(refund.of_id, refund.id), now=now)
    await record(PayOut(refund.id), now=now)


async def withdraw(refund: Refund, item: ReturnItem, *, now: datetime) -> None:
    """What was granted and has not left is refused, or judged again: what the books owed of it
    they take back."""
    parts = msgspec.convert(refund.breakdown, Breakdown)
    await owe_nothing(refund, parts, now=now)
    refund.amounts_to(Breakdown((), parts.currency))
    await Payout.filter(refund_id=refund.id).delete()
    await step(refund, item, RefundStep.WITHDRAW)
    await record(RefundWithdrawn(refund.of_id, refund.id), now=now)


@atomic()
async def hold_refund(
    refund_id: UUID, reason: str, *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """Stop a refund that has not left yet, with a reason."""
    reason = text.line(reason, field="reason")
    case, item, refund = await Refund.locked_with_return(refund_id)
    claimed = await claim(actor, key, "holdRefund", (refund_id, reason), now=now)
    if claimed.before is None:
        refund.hold_reason, refund.held_by = reason, actor.name
        await step(refund, item, RefundStep.HOLD)
        await record(RefundHeld(case.id, refund.id, reason), now=now)
        await claimed.answer(str(refund.id))
    return refund.id


async def step(refund: Refund, item: ReturnItem, step: RefundStep) -> None:
    refund.step(step, item)
    await refund.save()
    await item.save(update_fields=["refund"])
