"""What was judged is taken back, with a reason: what it said stays, what it did is undone by an
entry of its own, and there is another verdict, or the bench looks again."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor, Role
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import ParcelChanged, VerdictTakenBack
from api.inspection.actions import Judging, Verdict, locked, pronounce
from api.inspection.decisions import decide
from api.inspection.models import Correction, Inspection, ItemDecision
from api.inspection.rules import (
    NO_FINDING,
    NOT_JUDGED,
    NOT_YOURS,
    ONE_CORRECTION,
    RECEPTION_OF,
    Decision,
)
from api.inspection.sorting.actions import take_out
from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotAllowed, WrongMoment
from api.refunds.actions import corrections as money
from api.refunds.models import Refund
from api.refunds.rules import Limits
from api.returns.models import Return, ReturnItem
from api.returns.rules import Acceptance, AcceptanceStep, Reception, ReceptionStep
from api.shipping.models import Parcel
from api.shipping.rules import ParcelState, ParcelStep
from api.stock.actions.moves import put_back

NOT_HERE = (Reception.KEPT, Reception.REDUCED, Reception.SENT_BACK)
LEADS = frozenset({Role.SUPERVISOR, Role.SUPPORT_AGENT, Role.ADMIN})


@dataclass(frozen=True, slots=True)
class Anew:
    """What holds instead, one of both; neither: the bench looks again."""

    verdict: Verdict | None = None
    decision: Decision | None = None
    expected: Money | None = None
    """With a decision: the amount that was shown."""


@atomic()
async def correct_verdict(
    item_id: UUID,
    anew: Anew,
    reason: str,
    *,
    limits: Limits,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> None:
    """By a supervisor, or by whoever judged it as long as no money has left."""
    reason = text.line(reason, field="reason", most=500)
    case, item = await locked(item_id)
    claimed = await claim(actor, key, "correctVerdict", (item_id, anew, reason), now=now)
    if claimed.before is not None:
        return
    await refuse_unless_theirs(item, actor)
    await correct(case, item, anew, reason, limits=limits, reads=reads, actor=actor, now=now)
    await claimed.answer(str(item.id))


async def correct(
    case: Return,
    item: ReturnItem,
    anew: Anew,
    reason: str,
    *,
    limits: Limits,
    reads: Reader,
    actor: Actor,
    now: datetime,
) -> None:
    """All that a correction does, the item locked. A decision is about what the bench found, so its
    finding is carried over."""
    if anew.verdict and anew.decision:
        raise InvalidInput(ONE_CORRECTION, field="decision")
    found = await Inspection.get_or_none(item_id=item.id, round=item.round)
    if anew.decision and found and found.grade:
        raise InvalidInput(NO_FINDING, field="decision")
    await _take_back(case, item, found, reason, actor, now)
    by = Judging(limits=limits, reads=reads, actor=actor, now=now)
    match anew:
        case Anew(verdict=Verdict() as verdict):
            await pronounce(case, item, verdict, **by)
        case Anew(decision=Decision() as decision):
            await _carry_over(item, found)
            await decide(case, item, decision, reason, expected=anew.expected, **by)
        case _:
            await _back_to_the_bench(item, now)


async def refuse_unless_theirs(item: ReturnItem, actor: Actor) -> None:
    """A grader may put their own slip right before the money goes."""
    if item.acceptance is Acceptance.PENDING or item.reception in NOT_HERE:
        raise WrongMoment(NOT_JUDGED, field="returnItemId")
    if actor.roles & LEADS:
        return
    judged = await Inspection.get_or_none(item_id=item.id, round=item.round)
    refund = await Refund.get_or_none(item_id=item.id)
    mine = judged and judged.staff_id == actor.staff_id
    decided = await ItemDecision.exists(item_id=item.id, round=item.round)
    if not mine or decided or (refund and await money.has_left(refund)):
        by = judged.inspected_by if judged else "retourney"
        raise NotAllowed(NOT_YOURS, field="returnItemId", by=by)


async def _take_back(
    case: Return,
    item: ReturnItem,
    found: Inspection | None,
    reason: str,
    actor: Actor,
    now: datetime,
) -> None:
    if item.acceptance is Acceptance.PENDING or item.reception in NOT_HERE:
        raise WrongMoment(NOT_JUDGED, field="returnItemId")
    refund = await Refund.get_or_none(item_id=item.id)
    await Correction.create(
        item_id=item.id,
        round=item.round,
        reason=reason,
        minor=refund.value.minor if refund else 0,
        currency=item.currency,
        staff_id=actor.staff_id,
        corrected_by=actor.name,
        corrected_at=now,
    )
    item.round += 1
    item.judge(AcceptanceStep.TAKE_BACK)
    if found and found.finding:
        item.receive(ReceptionStep.RECEIVE)
    await item.save(update_fields=["round", "acceptance", "reception"])
    case.closed_at = None
    await case.save(update_fields=["closed_at"])
    await record(VerdictTakenBack(case.id, item.id), now=now)
    await money.take_back(item, now=now)
    await put_back(item.id, by=actor.name, now=now)
    await take_out(item.id)


async def _carry_over(item: ReturnItem, found: Inspection | None) -> None:
    if found and found.finding:
        item.receive(RECEPTION_OF[found.finding])
        item.judge(AcceptanceStep.ASK)
        await item.save(update_fields=["reception", "acceptance"])
        again = found.clone(pk=uuid4())
        again.round = item.round
        await again.save()


async def _back_to_the_bench(item: ReturnItem, now: datetime) -> None:
    """Its parcel comes back into the queue."""
    if item.parcel_id is None:
        return
    parcel = await Parcel.locked(item.parcel_id)
    if parcel.state is ParcelState.DONE:
        parcel.step(ParcelStep.REOPEN)
        parcel.done_at = None
        await parcel.save()
        await record(ParcelChanged(parcel.id, parcel.state.value), now=now)
