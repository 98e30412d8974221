"""Put up for repair, repair, send back, or have something else: one transaction each."""

from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import (
    RepairDone,
    RepairEnded,
    RepairImpossible,
    RepairLate,
    RepairRequested,
    RepairSentBack,
    RepairStarted,
)
from api.exchanges.actions.pieces import put_aside
from api.exchanges.repairs.models import Repair
from api.exchanges.repairs.rules import (
    EXPLAINED,
    HERE,
    IN_WORK,
    STEP_OF,
    UNKNOWN_REPAIR,
    InsteadOfRepair,
    Moment,
    RepairState,
    RepairStep,
    RepairWork,
    WhyEnded,
    may_choose,
)
from api.kernel import text
from api.kernel.refusal import NotFound, WrongMoment
from api.orders.actions.units import release_units
from api.orders.models import Order, OrderLine, Product
from api.returns.actions import close_if_over
from api.returns.models import Return, ReturnItem
from api.returns.rules import RELEASED, Acceptance, Reception, ReceptionStep, RefundState
from api.shop.models import Market
from api.stock.actions.moves import take_in
from api.stock.rules import Disposition
from api.terms.facts import local_day
from api.terms.rules import Statutory

TOLD = {
    RepairWork.STARTED: RepairStarted,
    RepairWork.DONE: RepairDone,
    RepairWork.IMPOSSIBLE: RepairImpossible,
    RepairWork.SENT_BACK: RepairSentBack,
}


async def put_up(return_id: UUID, *, now: datetime) -> None:
    """Inside the transaction of the request: no money is given for what is to be repaired."""
    for item in await ReturnItem.filter(of_id=return_id).order_by("line_id", "unit"):
        item.to_repair = True
        await item.save(update_fields=["to_repair"])
        repair = await Repair.create(
            item_id=item.id,
            return_id=return_id,
            requested_at=now,
            extends_until=_law(item).repair_extends_until,
        )
        await record(RepairRequested(return_id, repair.id, item.id), now=now)


def _law(item: ReturnItem) -> Statutory:
    return msgspec.convert(item.terms["statutory"], Statutory)


async def follow_repairs(return_id: UUID, *, now: datetime) -> None:
    """A repair goes where its item goes. May be asked at any time."""
    living = Repair.filter(return_id=return_id).exclude(state=RepairState.SENT_BACK)
    for one in await living.exclude(state=RepairState.ENDED).order_by("id"):
        await _follow(one.id, now=now)


@atomic()
async def _follow(repair_id: UUID, *, now: datetime) -> None:
    _, _, item, repair = await locked(repair_id)
    if item.acceptance is Acceptance.REJECTED or item.reception in RELEASED:
        await _end(repair, item, WhyEnded.NOT_RETURNED, now)
    elif item.refund is not RefundState.NONE:
        await _end(repair, item, WhyEnded.MONEY, now)
    elif item.acceptance is Acceptance.ACCEPTED and repair.state is RepairState.REQUESTED:
        repair.step(RepairStep.ADMIT)
        await repair.save()


async def locked(repair_id: UUID) -> tuple[Order, Return, ReturnItem, Repair]:
    """Order, return, repair: everybody locks in this order."""
    found = await Repair.get_or_none(id=repair_id)
    if found is None:
        raise NotFound(UNKNOWN_REPAIR, field="repairId")
    order = await Order.locked((await Return.get(id=found.return_id)).order_id)
    case, item = await ReturnItem.locked_with_return(found.item_id)
    return order, case, item, await Repair.select_for_update().get(id=repair_id)


@atomic()
async def record_repair(
    repair_id: UUID,
    work: RepairWork,
    *,
    note: str | None,
    tracking: str | None,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """What the workshop says. What was done, or why it cannot be, is told to the customer."""
    note = text.optional(note, field="note", most=500)
    tracking = text.optional(tracking, field="tracking", most=80)
    if work in EXPLAINED:
        note = text.line(note or "", field="note", most=500)
    _, case, item, repair = await locked(repair_id)
    body = (repair_id, work, note, tracking)
    claimed = await claim(actor, key, "recordRepair", body, now=now)
    if claimed.before is None:
        repair.step(STEP_OF[work])
        repair.note, repair.worked_by = note or repair.note, actor.name
        repair.tracking = tracking or repair.tracking
        _stamp(repair, work, now)
        await repair.save()
        if work is RepairWork.SENT_BACK:
            await _give_back(item, repair, now)
        await record(TOLD[work](case.id, repair.id), now=now)
        await close_if_over(case, now=now)
        await claimed.answer(str(repair.id))
    return repair.id


def _stamp(repair: Repair, work: RepairWork, now: datetime) -> None:
    match work:
        case RepairWork.STARTED:
            repair.started_at = now
        case RepairWork.DONE | RepairWork.IMPOSSIBLE:
            repair.done_at = now
        case RepairWork.SENT_BACK:
            repair.sent_back_at = now


async def _give_back(item: ReturnItem, repair: Repair, now: datetime) -> None:
    """It is with the customer again, and may come back again; the shop answers longer for it."""
    item.receive(ReceptionStep.SEND_BACK)
    await item.save(update_fields=["reception"])
    await release_units(item.line_id, [item.unit])
    line = await OrderLine.get(id=item.line_id)
    line.repaired_at = line.repaired_at or now
    line.days_in_repair += (now - repair.requested_at).days
    await line.save(update_fields=["repaired_at", "days_in_repair"])


@atomic()
async def end_repair(
    repair_id: UUID, choice: InsteadOfRepair, *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """Money or another one instead. The money itself follows the commit (`refund_accepted`)."""
    order, case, item, repair = await locked(repair_id)
    claimed = await claim(actor, key, "endRepair", (repair_id, choice), now=now)
    if claimed.before is None:
        if actor.order_id is not None and not may_choose(await moment(repair, item, order, now)):
            raise WrongMoment(IN_WORK, field="repairId")
        if choice is InsteadOfRepair.REPLACEMENT:
            product = await Product.get(id=(await OrderLine.get(id=item.line_id)).product_id)
            await put_aside([(item, product)], order, by=actor.name, now=now)
        case.refuse_if_closed()
        await _end(repair, item, WhyEnded(choice.value), now)
        await claimed.answer(str(repair.id))
    return repair.id


async def moment(repair: Repair, item: ReturnItem, order: Order, now: datetime) -> Moment:
    zone = (await Market.get(id=order.market_id)).time_zone
    today = local_day(now, zone)
    return Moment(repair.state, repair.late_at is not None, today, _law(item).last_day)


async def _end(repair: Repair, item: ReturnItem, why: WhyEnded, now: datetime) -> None:
    """From here on it is a return like any other; what is here of it is the shop's now, and
    somebody says where it goes."""
    is_here = item.reception is Reception.RECEIVED and item.acceptance is Acceptance.ACCEPTED
    repair.step(RepairStep.END)
    repair.ended_at, repair.why_ended = now, why
    await repair.save()
    item.to_repair = False
    await item.save(update_fields=["to_repair"])
    await record(RepairEnded(item.of_id, repair.id, item.id, why.value), now=now)
    if is_here:
        product_id = (await OrderLine.get(id=item.line_id)).product_id
        await take_in(product_id, Disposition.QUARANTINE, item.id, by="retourney", now=now)


async def raise_alarms(*, after: timedelta, now: datetime) -> None:
    """Who waits longer than is reasonable may choose anew, and somebody has to look."""
    late = Repair.filter(state__in=HERE, late_at=None, requested_at__lt=now - after)
    for one in await late.order_by("requested_at").limit(500):
        await _alarm(one.id, now=now)


@atomic()
async def _alarm(repair_id: UUID, *, now: datetime) -> None:
    _, case, _, repair = await locked(repair_id)
    if repair.state in HERE and repair.late_at is None:
        repair.late_at = now
        await repair.save(update_fields=["late_at"])
        await record(RepairLate(case.id, repair.id), now=now)
