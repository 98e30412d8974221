"""Refunded before it was sent, and nothing comes: remind, then a person extends the time, claims or
forgives. No card is charged."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import ReturnExtended, ReturnReminded, ReturnUnsent
from api.kernel import text
from api.kernel.refusal import InvalidInput, WrongMoment
from api.refunds.sentences import NOT_LATER, NOTHING_TO_WAIT_FOR
from api.returns.models import Return, ReturnItem
from api.returns.rules import Acceptance, AcceptanceStep, Reception, RefundState

LONGEST = timedelta(days=90)
NOT_OUT = (RefundState.NONE, RefundState.HELD)


async def recover_unsent(remind: Sequence[timedelta], decide: timedelta, *, now: datetime) -> None:
    """All counted from the last day to send it. Of several reminders that are due, the latest."""
    for step, after in reversed([*enumerate(remind, 1)]):
        for id in await _unsent(now - after, of__reminded__lt=step):
            await _remind(id, step, now=now)
    for id in await _unsent(now - decide):
        await _ask(id, now=now)


async def _unsent(last_day: datetime, **only: int) -> list[UUID]:
    items = ReturnItem.filter(
        reception=Reception.AWAITING,
        acceptance=Acceptance.PENDING,
        of__closed_at=None,
        of__send_back_by__lte=last_day,
        **only,
    )
    found = await items.exclude(refund__in=NOT_OUT).order_by("of__send_back_by").limit(500)
    return list(dict.fromkeys(item.of_id for item in found))


async def _locked(return_id: UUID) -> tuple[Return, list[ReturnItem]]:
    case = await Return.locked(return_id)
    waits = ReturnItem.filter(of_id=case.id, reception=Reception.AWAITING)
    return case, await waits.exclude(refund__in=NOT_OUT).order_by("id")


@atomic()
async def _remind(return_id: UUID, step: int, *, now: datetime) -> None:
    case, items = await _locked(return_id)
    if items and case.reminded < step and case.send_back_by:
        case.reminded = step
        await case.save(update_fields=["reminded"])
        await record(ReturnReminded(case.id, step, case.send_back_by), now=now)


@atomic()
async def _ask(return_id: UUID, *, now: datetime) -> None:
    case, items = await _locked(return_id)
    waiting = [item for item in items if item.acceptance is Acceptance.PENDING]
    for item in waiting:
        item.judge(AcceptanceStep.ASK)
        await item.save(update_fields=["acceptance"])
    if waiting:
        await record(ReturnUnsent(case.id), now=now)


@atomic()
async def extend_return(
    return_id: UUID, until: datetime, reason: str, *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """A person gives more time: everything is counted anew from the new day."""
    reason = text.line(reason, field="reason", most=500)
    case, items = await _locked(return_id)
    claimed = await claim(actor, key, "extendReturn", (return_id, until, reason), now=now)
    if claimed.before is None:
        case.refuse_if_closed()
        if not items:
            raise WrongMoment(NOTHING_TO_WAIT_FOR, field="returnId")
        if not now < until <= now + LONGEST:
            raise InvalidInput(NOT_LATER, field="until", days=LONGEST.days)
        case.send_back_by, case.reminded = until, 0
        case.extended_by, case.extended_why = actor.name, reason
        await case.save()
        for item in items:
            if item.acceptance is Acceptance.MANUAL_INTERVENTION_REQUIRED:
                item.judge(AcceptanceStep.LOOK)
                await item.save(update_fields=["acceptance"])
        await record(ReturnExtended(case.id, until), now=now)
        await claimed.answer(str(case.id))
    return case.id
