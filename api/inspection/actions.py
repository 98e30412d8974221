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
from api.inspection.bars import Bars, bars, refuse_barred
from api.inspection.checklists import CheckAnswer, Grade
from api.inspection.demand_reads import demand_of_products
from api.inspection.models import Approval, Inspection, ItemDecision
from api.inspection.recovery import Demand, Goods, Proposal, for_repair, propose
from api.inspection.rules import (
    ALREADY_JUDGED,
    ANOTHER_SERIAL,
    NOT_HERE,
    ONE_OF_BOTH,
    RECEPTION_OF,
    Finding,
)
from api.inspection.sorting.actions import fix_plate
from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotFound, WrongMoment
from api.orders.amounts import serial
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
from api.stock.actions.moves import Leaving, piece_of, take_in
from api.stock.espr.rules import DISCARDS, Discard, believable
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
    discard: Discard | None = None
    """Why it may be thrown away, where the law asks for that."""
    serial: str | None = None
    """What was scanned of it, where it has one."""
    plate: str | None = None
    """The number on the label that the bench printed for it."""
    hold: str | None = None
    """Why a lead should look before the money goes."""
    approval: UUID | None = None
    """Of a second person who agreed to exactly this, at the bench."""
    weight_grams: int | None = None
    """What the bench's scale said of it."""

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
    unsold = not ground_of(item.reason).is_fault
    leaving = Leaving(unsold, verdict.discard and believable(verdict.discard))
    product, inspection = await _judge(item, verdict, leaving, reads, actor, now)
    if verdict.plate:
        await fix_plate(item.id, verdict.plate)
    grade, finding, where = verdict.grade, verdict.finding, inspection.disposition
    await record(ItemInspected(case.id, item.id, product.sku, grade, finding, where), now=now)
    if grade is not None and not item.to_repair:
        by = Judging(limits=limits, reads=reads, actor=actor, now=now)
        doubt = await _another_one(item, inspection)
        shown, hold = verdict.expected, verdict.hold or doubt
        granted = await refund(case, item, grade, shown, faulty=verdict.faulty, hold=hold, **by)
        if verdict.approval and not hold:
            await use_approval(verdict.approval, verdict, granted, item, actor=actor, now=now)
    if item.parcel_id:
        await _finish_if_judged(await Parcel.locked(item.parcel_id), now)
    if grade is not None and not item.to_repair:
        await take_in(product.id, where, item.id, by=actor.name, now=now, leaving=leaving)
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
    item: ReturnItem,
    verdict: Verdict,
    leaving: Leaving,
    reads: Reader,
    actor: Actor,
    now: datetime,
) -> tuple[Product, Inspection]:
    line = await OrderLine.get(id=item.line_id)
    product = await Product.get(id=line.product_id)
    barred = bars(await piece_of(product, leaving, now), await _answers_so_far(item, verdict))
    proposal: Proposal | None = None
    match verdict.grade, verdict.finding:
        case Grade() as grade, None:
            item.judge(AcceptanceStep.ACCEPT)
            proposal = await _proposed(item, grade, product, barred, reads, now)
        case None, Finding() as finding:
            item.receive(RECEPTION_OF[finding])
            item.judge(AcceptanceStep.ASK)
        case _:
            raise InvalidInput(ONE_OF_BOTH, field="grade")
    await item.save(update_fields=["reception", "acceptance"])
    proposed = proposal.best.disposition if proposal else Disposition.QUARANTINE
    chosen = None if item.to_repair else verdict.disposition
    if chosen:
        refuse_barred(chosen, barred, leaving.discard)
    why = leaving.discard if chosen in DISCARDS else None
    if verdict.weight_grams is not None:
        text.at_least(verdict.weight_grams, 1, field="weightGrams")
    inspection = await Inspection.create(
        item_id=item.id,
        round=item.round,
        grade=verdict.grade,
        finding=verdict.finding,
        disposition=chosen or proposed,
        answers={handle[:40]: answer.value for handle, answer in verdict.answers.items()},
        faulty=verdict.faulty,
        serial=serial(text.optional(verdict.serial, field="serial", most=40) or "") or None,
        weight_grams=verdict.weight_grams,
        note=text.optional(verdict.note, field="note", most=1000),
        derogation=why and why.derogation,
        evidence=why and why.evidence,
        evidence_words=why and why.words,
        expected_value_minor=proposal.best.value.minor if proposal else 0,
        staff_id=actor.staff_id,
        inspected_by=actor.name,
        inspected_at=min(verdict.inspected_at or now, now),
        recorded_at=now,
    )
    return product, inspection


async def _proposed(
    item: ReturnItem, grade: Grade, product: Product, barred: Bars, reads: Reader, now: datetime
) -> Proposal:
    if item.to_repair:
        return for_repair(item.currency)
    demand = (await demand_of_products(reads, [product.id], now=now)).get(product.id, Demand())
    ground = ground_of(item.reason)
    return propose(grade, Goods(product.group, ground, item.paid, demand, frozenset(barred)))


async def _answers_so_far(item: ReturnItem, verdict: Verdict) -> dict[str, CheckAnswer]:
    """What a round found holds in the next one, until that says otherwise: whoever answers an
    appeal has not looked at the battery again."""
    before = await Inspection.get_or_none(item_id=item.id, round=item.round - 1)
    found = before.answers if before else {}
    return {handle: CheckAnswer(said) for handle, said in found.items()} | {**verdict.answers}


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


async def _another_one(item: ReturnItem, inspection: Inspection) -> str | None:
    """Not a piece that was sold: a person looks, for labels are swapped and lists are wrong."""
    sold = (await OrderLine.get(id=item.line_id)).serials
    if not sold or not inspection.serial or inspection.serial in sold.split("\n"):
        return None
    return ANOTHER_SERIAL.say("en", serial=inspection.serial, sold=", ".join(sold.split("\n")))


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
