"""A return that was over goes on after all: the parcel came late, or somebody declined too soon."""

from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import ReturnReopened
from api.kernel import text
from api.kernel.refusal import NotFound, WrongMoment
from api.orders.actions.units import take_again
from api.orders.models import Order
from api.returns.models import Return, ReturnItem
from api.returns.opening import reserve
from api.returns.rules import (
    NEVER_CAME,
    NOT_OVER,
    UNKNOWN_RETURN,
    Authorization,
    AuthorizationStep,
)
from api.shipping.models import Label
from api.terms.rules import Terms

TIME_TO_SEND = timedelta(days=14)
"""From the day it is reopened, where its own last day has passed."""


@atomic()
async def reopen_return(
    return_id: UUID, reason: str, *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """Its units are taken again, and its last label holds again: the parcel may be here already.
    One that was declined waits to be approved."""
    reason = text.line(reason, field="reason", most=500)
    found = await Return.get_or_none(id=return_id)
    if found is None:
        raise NotFound(UNKNOWN_RETURN, field="returnId")
    order = await Order.locked(found.order_id)
    case = await Return.locked(return_id)
    claimed = await claim(actor, key, "reopenReturn", (return_id, reason), now=now)
    if claimed.before is None:
        items = await ReturnItem.filter(of_id=case.id).order_by("line_id", "unit")
        if case.closed_at is None or any(item.reception not in NEVER_CAME for item in items):
            raise WrongMoment(NOT_OVER, field="returnId", rma=case.rma)
        for item in items:
            await take_again(item.line_id, [item.unit])
            item.come_after_all()
            await item.save(update_fields=["reception"])
        case.closed_at = None
        if case.authorization is Authorization.DECLINED:
            case.step(AuthorizationStep.REOPEN)
        elif label := await Label.filter(return_id=case.id).order_by("-created_at").first():
            await Label.filter(id=label.id).update(voided_at=None)
        terms = [(msgspec.convert(item.terms, Terms), 1) for item in items]
        await reserve(case, order, terms, must=True, now=now)
        if case.send_back_by and case.send_back_by < now:
            case.send_back_by = now + TIME_TO_SEND
        case.reopened_at, case.reopened_by, case.reopen_reason = now, actor.name, reason
        await case.save()
        await record(ReturnReopened(case.id), now=now)
        await claimed.answer(str(case.id))
    return case.id
