"""What an early refund gave too much: a person forgives it, or claims it. Never a machine, and no
card is charged: a claim is a debt in the books, for the shop to collect as it collects debts."""

from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import RefundExcessSettled
from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import NotAllowed, WrongMoment
from api.refunds.books.actions import claim_back
from api.refunds.debts.actions import claim_from_customer
from api.refunds.models import Refund
from api.refunds.rules import Breakdown, Excess
from api.refunds.sentences import NO_EXCESS, NOT_PAID_YET, OWN_REFUND
from api.returns.rules import RefundState


@atomic()
async def settle_excess(
    refund_id: UUID, choice: Excess, reason: str, *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    reason = text.line(reason, field="reason", most=500)
    case, _, refund = await Refund.locked_with_return(refund_id)
    body = (refund_id, choice, reason)
    claimed = await claim(actor, key, "settleRefundExcess", body, now=now)
    if claimed.before is not None:
        return refund.id
    if not refund.over_minor or refund.excess:
        raise WrongMoment(NO_EXCESS, field="refundId")
    if refund.state is not RefundState.SUCCEEDED:
        raise WrongMoment(NOT_PAID_YET, field="refundId")
    if actor.staff_id is not None and actor.staff_id == refund.granted_staff_id:
        raise NotAllowed(OWN_REFUND)
    refund.excess, refund.excess_reason = choice, reason
    refund.excess_by, refund.excess_at = actor.name, now
    await refund.save()
    if choice is Excess.CLAIMED:
        parts = msgspec.convert(refund.breakdown, Breakdown)
        over = Money(refund.over_minor, refund.currency)
        await claim_back(refund, parts, over, now=now)
        await claim_from_customer(refund, over, now=now)
    await record(RefundExcessSettled(case.id, refund.id, choice.value), now=now)
    await claimed.answer(str(refund.id))
    return refund.id
