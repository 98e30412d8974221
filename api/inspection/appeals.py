"""A customer does not agree with a deduction or a refusal, and a person answers."""

from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.expressions import Q
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import AppealAnswered, AppealMade
from api.inspection.actions import locked
from api.inspection.corrections import Anew, correct
from api.inspection.models import Appeal, Inspection, ItemDecision
from api.inspection.rules import (
    ALREADY_ANSWERED,
    ALREADY_APPEALED,
    NOT_OWN_APPEAL,
    NOTHING_TAKEN_OFF,
    UNKNOWN_APPEAL,
    AppealOutcome,
)
from api.kernel import text
from api.kernel.refusal import NotAllowed, NotFound, WrongMoment
from api.refunds.models import Refund
from api.refunds.rules import Breakdown, Limits, RefundLineKind
from api.returns.models import ReturnItem
from api.returns.rules import UNKNOWN_ITEM, Acceptance

TAKEN_OFF = (RefundLineKind.DIMINISHED_VALUE, RefundLineKind.RETURN_FEE)


@atomic()
async def appeal(item_id: UUID, words: str, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """Once for each verdict, in the customer's own words."""
    words = text.line(words, field="words", most=1000)
    case, item = await locked(item_id)
    if not actor.sees_return(case.order_id, gift=case.gift):
        raise NotFound(UNKNOWN_ITEM, field="returnItemId")
    claimed = await claim(actor, key, "appeal", (item_id, words), now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    if not await _has_lost_something(item):
        raise WrongMoment(NOTHING_TAKEN_OFF, field="returnItemId")
    if await Appeal.exists(item_id=item.id, round=item.round):
        raise WrongMoment(ALREADY_APPEALED, field="returnItemId")
    made = await Appeal.create(
        item_id=item.id, round=item.round, words=words, made_by=actor.name, made_at=now
    )
    await record(AppealMade(case.id, item.id, made.id), now=now)
    await claimed.answer(str(made.id))
    return made.id


async def _has_lost_something(item: ReturnItem) -> bool:
    if item.acceptance is Acceptance.REJECTED:
        return True
    refund = await Refund.get_or_none(item_id=item.id)
    if item.acceptance is not Acceptance.ACCEPTED or refund is None:
        return False
    lines = msgspec.convert(refund.breakdown, Breakdown).lines
    return bool(refund.over_minor) or any(one.kind in TAKEN_OFF for one in lines)


@atomic()
async def answer_appeal(
    appeal_id: UUID,
    reply: str,
    anew: Anew | None,
    *,
    limits: Limits,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> None:
    """It stands, or something else holds: by somebody who did not judge it."""
    reply = text.line(reply, field="reply", most=500)
    found = await Appeal.get_or_none(id=appeal_id)
    if found is None:
        raise NotFound(UNKNOWN_APPEAL, field="appealId")
    case, item = await locked(found.item_id)
    claimed = await claim(actor, key, "answerAppeal", (appeal_id, reply, anew), now=now)
    if claimed.before is not None:
        return
    made = await Appeal.get(id=appeal_id)
    if made.answered_at is not None:
        raise WrongMoment(ALREADY_ANSWERED, field="appealId", by=made.answered_by)
    if actor.staff_id is not None and actor.staff_id in await _judges(item, made):
        raise NotAllowed(NOT_OWN_APPEAL, field="appealId")
    if anew:
        await correct(case, item, anew, reply, limits=limits, reads=reads, actor=actor, now=now)
    made.outcome = AppealOutcome.CORRECTED if anew else AppealOutcome.STANDS
    made.reply, made.answered_by, made.answered_at = reply, actor.name, now
    await made.save()
    await record(AppealAnswered(case.id, item.id, made.id, made.outcome.value), now=now)
    await claimed.answer(str(made.id))


async def _judges(item: ReturnItem, made: Appeal) -> set[int | None]:
    """Of what it is about, and of what holds by now."""
    judged = Q(item_id=item.id, round__in=[made.round, item.round])
    return {
        *[one.staff_id for one in await Inspection.filter(judged)],
        *[one.staff_id for one in await ItemDecision.filter(judged)],
    }
