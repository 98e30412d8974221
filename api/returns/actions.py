"""Request, approve, decline, cancel, expire, close. One transaction each, no network."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import (
    ReturnCanceled,
    ReturnClosed,
    ReturnDeclined,
    ReturnExpired,
    ReturnRequested,
)
from api.kernel import text
from api.kernel.refusal import InvalidInput, NotReturnable, WrongMoment
from api.orders.actions.units import release_units
from api.orders.models import Order, OrderLine
from api.orders.rules import UNKNOWN_LINE
from api.policy.document import Resolution, ReturnMethod
from api.policy.ledger import release_return
from api.reasons.actions import refuse_unknown
from api.reasons.questions import answered
from api.reasons.rules import chosen, shown_before
from api.returns.models import Return, ReturnItem
from api.returns.opening import Part, Wanted, admit, open_case, refuse_if_kept, reserve, way_back
from api.returns.rules import (
    ALREADY_REFUNDED,
    NO_ITEMS,
    NO_SUCH_RESOLUTION,
    NOT_RETURNABLE,
    ON_ITS_WAY,
    Acceptance,
    AcceptanceStep,
    Authorization,
    AuthorizationStep,
    Reception,
    ReceptionStep,
    RefundState,
    ReturnDeclineReason,
    is_over,
)
from api.shipping.models import Label
from api.shop.models import Market
from api.terms.facts import end_of_day
from api.terms.reads import terms_of_lines
from api.terms.rules import Terms
from api.terms.words import WHY_NOT


@atomic()
async def request_return(
    order_id: int,
    wanted: Sequence[Wanted],
    *,
    method: ReturnMethod,
    resolution: Resolution,
    language: str,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """Open a return: check the terms, take the units, issue the label."""
    order = await Order.locked(order_id)
    body = (order_id, wanted, method, resolution)
    claimed = await claim(actor, key, "requestReturn", body, now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    lines = await lines_of(order, wanted)
    await refuse_unknown(order.brand_id, (part.reason for part in wanted))
    terms = await _terms(reads, lines, wanted, now)
    way = way_back(terms, method)
    _check_resolution(terms, resolution, gift=actor.is_recipient)
    parts = [Part(*part) for part in zip(lines, wanted, terms, strict=True)]
    case = await open_case(
        order,
        parts,
        way,
        resolution=resolution,
        gift=actor.is_recipient,
        language=language,
        by=actor.name,
        asked_at=now,
        send_back_by=await _send_back_by(order, terms),
    )
    taken = [(part.terms, part.wanted.quantity) for part in parts]
    await reserve(case, order, taken, must=False, now=now)
    items = sum(part.quantity for part in wanted)
    await record(ReturnRequested(case.id, case.rma, order.number, items), now=now)
    if case.authorization is Authorization.APPROVED:
        await admit(case, now=now)
    await claimed.answer(str(case.id))
    return case.id


async def lines_of(order: Order, wanted: Sequence[Wanted]) -> list[OrderLine]:
    if not wanted:
        raise InvalidInput(NO_ITEMS, field="items")
    found = {line.number: line for line in await OrderLine.filter(order_id=order.id)}
    for part in wanted:
        text.at_least(part.quantity, 1, field="quantity")
        text.optional(part.note, field="note", most=1000)
        chosen(part.reason)
        answered(part.answers)
        shown_before(part.suggested)
        if part.line not in found:
            raise InvalidInput(UNKNOWN_LINE, field="items", line=part.line)
    return [found[part.line] for part in wanted]


async def _terms(
    reads: Reader, lines: Sequence[OrderLine], wanted: Sequence[Wanted], now: datetime
) -> list[Terms]:
    asked = [(line.id, part.reason) for line, part in zip(lines, wanted, strict=True)]
    terms = [given for given in await terms_of_lines(reads, asked, at=now) if given]
    for part, given in zip(wanted, terms, strict=True):
        if given.non_returnable_reason:
            why = WHY_NOT[given.non_returnable_reason]
            raise NotReturnable(NOT_RETURNABLE, field="items", line=part.line, why=why)
    return terms


def _check_resolution(terms: Sequence[Terms], resolution: Resolution, *, gift: bool) -> None:
    """Money back by the original means is always possible (CRD art. 13(1)), to whoever paid: who
    got it as a gift gets credit."""
    offered = {Resolution.ORIGINAL_PAYMENT_METHOD}.union(*(given.resolutions for given in terms))
    if any(Resolution.KEEP_ITEM not in given.resolutions for given in terms):
        offered.discard(Resolution.KEEP_ITEM)  # a price sets its limit, so each piece has its own
    offered = {Resolution.STORE_CREDIT} if gift else offered
    if resolution not in offered:
        names = ", ".join(sorted(offered))
        raise InvalidInput(NO_SUCH_RESOLUTION, field="resolution", resolutions=names)


async def _send_back_by(order: Order, terms: Sequence[Terms]) -> datetime | None:
    """The end of the last day to send it, where the customer lives (CRD art. 14(1))."""
    days = [given.statutory.send_back_by for given in terms if given.statutory.send_back_by]
    market = await Market.get(id=order.market_id)
    return end_of_day(max(days), market.time_zone) if days else None


@atomic()
async def approve_return(return_id: UUID, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """A person looked at a claim and says yes."""
    case = await Return.locked(return_id)
    claimed = await claim(actor, key, "approveReturn", return_id, now=now)
    if claimed.before is None:
        case.refuse_if_complaint()
        case.step(AuthorizationStep.APPROVE)
        await case.save(update_fields=["authorization"])
        await admit(case, now=now)
        await claimed.answer(str(case.id))
    return case.id


@atomic()
async def decline_return(
    return_id: UUID,
    reason: ReturnDeclineReason,
    *,
    note: str | None,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """A person looked at a claim and says no, with a reason. The units are free again."""
    case = await Return.locked(return_id)
    claimed = await claim(actor, key, "declineReturn", (return_id, reason, note), now=now)
    if claimed.before is None:
        case.refuse_if_complaint()
        await turn_down(case, reason, note, now=now)
        await claimed.answer(str(case.id))
    return case.id


async def turn_down(
    case: Return, reason: ReturnDeclineReason, note: str | None, *, now: datetime
) -> None:
    case.step(AuthorizationStep.DECLINE)
    case.decline_reason = reason
    case.decline_note = text.optional(note, field="note", most=500)
    case.closed_at = now
    await case.save()
    await _let_go(case, ReceptionStep.CANCEL, now=now)
    await release_return(case.id)
    await record(ReturnDeclined(case.id, reason.value), now=now)


@atomic()
async def cancel_return(return_id: UUID, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """The customer keeps it after all. Possible until the parcel is handed over."""
    case = await Return.locked(return_id)
    claimed = await claim(actor, key, "cancelReturn", return_id, now=now)
    if claimed.before is None:
        await _refuse_to_cancel(case)
        await _let_go(case, ReceptionStep.CANCEL, now=now)
        await release_return(case.id)
        case.closed_at = now
        await case.save(update_fields=["closed_at"])
        await record(ReturnCanceled(case.id), now=now)
        await claimed.answer(str(case.id))
    return case.id


async def _refuse_to_cancel(case: Return) -> None:
    case.refuse_if_closed()
    refuse_if_kept(case)
    items = ReturnItem.filter(of_id=case.id)
    if await items.exclude(reception=Reception.AWAITING).exists():
        raise WrongMoment(ON_ITS_WAY, rma=case.rma)
    if await items.exclude(refund=RefundState.NONE).exists():
        raise WrongMoment(ALREADY_REFUNDED, rma=case.rma)


@atomic()
async def expire_return(return_id: UUID, *, now: datetime) -> None:
    """Nothing came: close the case and free the units. Late parcels become finds. What was
    refunded early stays open: a person decides about it."""
    case = await Return.locked(return_id)
    unsent = ReturnItem.filter(
        of_id=case.id, reception=Reception.AWAITING, acceptance=Acceptance.PENDING
    )
    if case.closed_at or not await unsent.exists():
        return
    for item in await unsent.exclude(refund=RefundState.NONE).order_by("id"):
        item.judge(AcceptanceStep.ASK)
        await item.save(update_fields=["acceptance"])
    await _let_go(case, ReceptionStep.EXPIRE, now=now)
    if not await ReturnItem.filter(of_id=case.id).exclude(reception=Reception.EXPIRED).exists():
        await release_return(case.id)
        case.closed_at = now
        await case.save(update_fields=["closed_at"])
    await record(ReturnExpired(case.id), now=now)


async def _let_go(case: Return, step: ReceptionStep, *, now: datetime) -> None:
    """What has not left the customer. The rest, if any, goes on without it."""
    still_there = ReturnItem.filter(
        of_id=case.id, reception=Reception.AWAITING, refund=RefundState.NONE
    )
    for item in await still_there.order_by("id"):
        item.receive(step)
        await item.save(update_fields=["reception"])
        await release_units(item.line_id, [item.unit])
    await Label.filter(return_id=case.id, voided_at=None).update(voided_at=now)


async def close_if_over(case: Return, *, now: datetime) -> None:
    """Close the case when nothing more has to happen to any of its items."""
    items = await ReturnItem.filter(of_id=case.id)
    over = all(is_over(item.reception, item.acceptance, item.refund) for item in items)
    if over and case.closed_at is None:
        await release_return(case.id)
        case.closed_at = now
        await case.save(update_fields=["closed_at"])
        await record(ReturnClosed(case.id), now=now)
