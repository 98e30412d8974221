"""The verdict: grade, disposition, refund and stock in one transaction, or none of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypedDict
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim, fingerprint
from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import ItemInspected, ParcelChanged
from api.inspection.checklists import Grade
from api.inspection.models import Approval, Inspection, ItemDecision
from api.inspection.rules import (
    ALREADY_JUDGED,
    NOT_HERE,
    ONE_OF_BOTH,
    RECEPTION_OF,
    CheckAnswer,
    Finding,
    Proposal,
    for_repair,
    propose,
)
from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotFound, WrongMoment
from api.orders.models import Order, OrderLine, Product
from api.reasons.rules import ground_of
from api.refunds.actions.corrections import settle_up
from api.refunds.actions.grants import grant, let_go
from api.refunds.facts import refund_facts
from api.refunds.models import Refund
from api.refunds.rules import Limits, breakdown
from api.refunds.sentences import AMOUNT_CHANGED, OVER_LIMIT
from api.returns.models import Return, ReturnItem
from api.returns.rules import UNKNOWN_ITEM, Acceptance, AcceptanceStep, Reception, RefundState
from api.shipping.actions import release
from api.shipping.models import Parcel
from api.shipping.rules import ParcelState, ParcelStep
from api.stock.actions.moves import take_in
from api.stock.rules import Disposition


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a grader says of one item. Exactly one of grade and finding."""

    grade: Grade | None
    finding: Finding | None
    disposition: Disposition | None
    answers: Mapping[str, CheckAnswer]
    note: str | None
    expected: Money | None
    """The amount that the bench showed; the verdict is refused when it is another by now."""
    inspected_at: datetime | None
    """By the bench's clock; None: now."""
    faulty: bool = False
    """It was faulty when it came to the customer, whatever they said: nothing is taken off."""
    hold: str | None = None
    """Why a lead should look before the money goes."""
    approval: UUID | None = None
    """Of a second person who agreed to exactly this, at the bench."""

    @property
    def decision(self) -> tuple[object, ...]:
        """What a second person agrees to; answers and words are only evidence for it."""
        return self.grade, self.disposition, self.faulty, self.expected


class Judging(TypedDict):
    """By whom, when, and how much they may refund alone."""

    limits: Limits
    reads: Reader
    actor: Actor
    now: datetime


@atomic()
async def inspect_item(
    item_id: UUID,
    verdict: Verdict,
    *,
    limits: Limits,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """Judge one item. The answer is the inspection's id."""
    verdict = replace(verdict, hold=text.optional(verdict.hold, field="holdReason", most=200))
    case, item = await locked(item_id)
    claimed = await claim(actor, key, "inspectItem", (item_id, verdict), now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    await _refuse_unless_waiting(item)
    inspection = await pronounce(
        case, item, verdict, limits=limits, reads=reads, actor=actor, now=now
    )
    await claimed.answer(str(inspection.id))
    return inspection.id


async def pronounce(
    case: Return,
    item: ReturnItem,
    verdict: Verdict,
    *,
    limits: Limits,
    reads: Reader,
    actor: Actor,
    now: datetime,
) -> Inspection:
    """All that a verdict does, the item locked."""
    product, inspection = await _judge(item, verdict, actor, now)
    grade, finding, where = verdict.grade, verdict.finding, inspection.disposition
    await record(ItemInspected(case.id, item.id, product.sku, grade, finding, where), now=now)
    if grade is not None and not item.to_repair:
        by = Judging(limits=limits, reads=reads, actor=actor, now=now)
        granted = await refund(
            case, item, grade, verdict.expected, faulty=verdict.faulty, hold=verdict.hold, **by
        )
        if verdict.approval and not verdict.hold:
            await use_approval(verdict.approval, verdict, granted, item, actor=actor, now=now)
    if item.parcel_id:
        await _finish_if_judged(await Parcel.locked(item.parcel_id), now)
    if grade is not None and not item.to_repair:
        await take_in(product.id, where, item.id, by=actor.name, now=now)
    return inspection


async def locked(item_id: UUID) -> tuple[Return, ReturnItem]:
    """Order, parcel, return: everybody locks in this order. The order's lock keeps two benches
    from both giving its delivery back."""
    found = await ReturnItem.get_or_none(id=item_id)
    if found is None:
        raise NotFound(UNKNOWN_ITEM)
    line = await OrderLine.get(id=found.line_id)
    await Order.locked(line.order_id)
    if found.parcel_id:
        await Parcel.locked(found.parcel_id)
    return await ReturnItem.locked_with_return(item_id)


async def _refuse_unless_waiting(item: ReturnItem) -> None:
    if item.acceptance is not Acceptance.PENDING:
        raise WrongMoment(ALREADY_JUDGED, by=await _who_judged(item))
    if item.reception is not Reception.RECEIVED:
        raise WrongMoment(NOT_HERE)


async def _who_judged(item: ReturnItem) -> str:
    if inspection := await Inspection.get_or_none(item_id=item.id, round=item.round):
        return inspection.inspected_by
    if decision := await ItemDecision.get_or_none(item_id=item.id, round=item.round):
        return decision.decided_by
    return (await Refund.get(item_id=item.id)).granted_by


async def _judge(
    item: ReturnItem, verdict: Verdict, actor: Actor, now: datetime
) -> tuple[Product, Inspection]:
    line = await OrderLine.get(id=item.line_id)
    product = await Product.get(id=line.product_id)
    proposal: Proposal | None = None
    match verdict.grade, verdict.finding:
        case Grade() as grade, None:
            item.judge(AcceptanceStep.ACCEPT)
            proposal = (
                for_repair(item.currency)
                if item.to_repair
                else propose(grade, product.group, ground_of(item.reason), item.paid)
            )
        case None, Finding() as finding:
            item.receive(RECEPTION_OF[finding])
            item.judge(AcceptanceStep.ASK)
        case _:
            raise InvalidInput(ONE_OF_BOTH, field="grade")
    await item.save(update_fields=["reception", "acceptance"])
    proposed = proposal.disposition if proposal else Disposition.QUARANTINE
    chosen = None if item.to_repair else verdict.disposition
    inspection = await Inspection.create(
        item_id=item.id,
        round=item.round,
        grade=verdict.grade,
        finding=verdict.finding,
        disposition=chosen or proposed,
        answers={handle[:40]: answer.value for handle, answer in verdict.answers.items()},
        faulty=verdict.faulty,
        note=text.optional(verdict.note, field="note", most=1000),
        expected_value_minor=proposal.expected_value.minor if proposal else 0,
        staff_id=actor.staff_id,
        inspected_by=actor.name,
        inspected_at=min(verdict.inspected_at or now, now),
        recorded_at=now,
    )
    return product, inspection


async def refund(
    case: Return,
    item: ReturnItem,
    grade: Grade | None,
    expected: Money | None,
    *,
    limits: Limits,
    reads: Reader,
    actor: Actor,
    now: datetime,
    faulty: bool = False,
    hold: str | None = None,
) -> Refund:
    """Without a grade nobody has seen wear, so none is taken off. What was given early is given."""
    if item.refund is not RefundState.NONE:
        shown = expected if item.round else None  # of what was given early the bench showed no more
        by = Judging(limits=limits, reads=reads, actor=actor, now=now)
        return await settle_up(case, item, grade, expected=shown, faulty=faulty, **by)
    facts = (await refund_facts(reads, [item.id]))[item.id]
    parts = breakdown(facts.found_faulty() if faulty else facts, grade)
    total = parts.total
    if expected is not None and expected != total:
        raise WrongMoment(AMOUNT_CHANGED, field="expectedRefund", amount=total)
    limit = limits.of(total.currency, grade)
    over = parts.value > limit
    why = OVER_LIMIT.say("en", amount=parts.value.formatted("en"), limit=limit.formatted("en"))
    return await grant(
        case, item, parts, hold_reason=hold or (why if over else None), actor=actor, now=now
    )


async def use_approval(
    approval_id: UUID,
    verdict: Verdict,
    granted: Refund,
    item: ReturnItem,
    *,
    actor: Actor,
    now: datetime,
) -> None:
    """Once, in time, by whoever asked for it, for exactly what was agreed to: then the refund is
    released by it. Anything else, and it waits for the lead as without one."""
    found = await Approval.select_for_update().get_or_none(id=approval_id, item_id=item.id)
    fits = found and found.decision == fingerprint("verdict", verdict.decision)
    if granted.state is not RefundState.HELD or not found or not fits or found.used_at:
        return
    if found.expires_at < now or found.asked_staff_id != actor.staff_id:
        return
    found.used_at, granted.release_reason = now, found.reason
    await found.save(update_fields=["used_at"])
    await let_go(granted, item, by=found.approved_by, now=now)


async def accept_unseen(
    item: ReturnItem, *, limits: Limits, reads: Reader, actor: Actor, now: datetime
) -> None:
    """It has come, and its terms want nobody to look. Inside the transaction of its scan."""
    case = await Return.locked(item.of_id)
    item.judge(AcceptanceStep.ACCEPT)
    await item.save(update_fields=["acceptance"])
    await refund(case, item, None, None, limits=limits, reads=reads, actor=actor, now=now)


async def _finish_if_judged(parcel: Parcel, now: datetime) -> None:
    """The last item of a parcel ends the work on it."""
    waiting = ReturnItem.filter(parcel_id=parcel.id, acceptance=Acceptance.PENDING)
    if not await waiting.filter(reception=Reception.RECEIVED).exists():
        await finish(parcel, now)


async def finish(parcel: Parcel, now: datetime) -> None:
    if parcel.state is ParcelState.OPEN:
        parcel.step(ParcelStep.FINISH)
        parcel.done_at = now
        release(parcel)
        await parcel.save()
        await record(ParcelChanged(parcel.id, parcel.state.value), now=now)
