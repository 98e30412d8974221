"""Request, approve, decline, cancel, expire, close. One transaction each, no network."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import (
    LabelIssued,
    ReturnApproved,
    ReturnCanceled,
    ReturnClosed,
    ReturnDeclined,
    ReturnExpired,
    ReturnRequested,
)
from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotReturnable, WrongMoment
from api.orders.actions.units import release_units, take_units
from api.orders.models import Order, OrderLine
from api.orders.rules import UNKNOWN_LINE, unit_amounts
from api.policy.document import Resolution, ReturnMethod
from api.reasons.rules import chosen
from api.returns.models import Return, ReturnItem
from api.returns.rules import (
    NO_ITEMS,
    NO_SUCH_RESOLUTION,
    NOT_RETURNABLE,
    ON_ITS_WAY,
    Authorization,
    AuthorizationStep,
    Reception,
    ReceptionStep,
    ReturnDeclineReason,
    is_over,
)
from api.shipping.actions import issue_label
from api.shipping.models import Label
from api.shipping.rules import NO_SUCH_METHOD, fresh_code
from api.terms.reads import terms_of_lines
from api.terms.rules import MethodTerms, Terms
from api.terms.words import WHY_NOT


@dataclass(frozen=True, slots=True)
class Wanted:
    """Some units of one order line that are to come back."""

    line: int
    quantity: int
    reason: str | None
    note: str | None


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
    lines = await _lines(order, wanted)
    terms = await _terms(reads, lines, wanted, now)
    way = _way_back(terms, method)
    _check_resolution(terms, resolution)
    case = await _open(order, terms, way, resolution, language, actor, now)
    for line, part, given in zip(lines, wanted, terms, strict=True):
        await _take(case, order, line, part, given)
    items = sum(part.quantity for part in wanted)
    await record(ReturnRequested(case.id, case.rma, order.number, items), now=now)
    if case.authorization is Authorization.APPROVED:
        await _approved(case, now)
    await claimed.answer(str(case.id))
    return case.id


async def _lines(order: Order, wanted: Sequence[Wanted]) -> list[OrderLine]:
    if not wanted:
        raise InvalidInput(NO_ITEMS, field="items")
    found = {line.number: line for line in await OrderLine.filter(order_id=order.id)}
    for part in wanted:
        text.at_least(part.quantity, 1, field="quantity")
        text.optional(part.note, field="note", most=1000)
        chosen(part.reason)
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


def _way_back(terms: Sequence[Terms], method: ReturnMethod) -> MethodTerms:
    """The dearest line sets the price of the parcel; one that is free of charge makes it free."""
    offers = [
        next((offer for offer in given.methods if offer.method is method), None) for given in terms
    ]
    known = [offer for offer in offers if offer]
    if len(known) < len(terms):
        names = ", ".join(offer.method for offer in terms[0].methods)
        raise InvalidInput(NO_SUCH_METHOD, field="method", methods=names)
    return min(known, key=lambda offer: offer.fee_minor)


def _check_resolution(terms: Sequence[Terms], resolution: Resolution) -> None:
    """Money back by the original means is always possible (CRD art. 13(1))."""
    offered = {Resolution.ORIGINAL_PAYMENT_METHOD}.union(*(given.resolutions for given in terms))
    if resolution not in offered:
        names = ", ".join(sorted(offered))
        raise InvalidInput(NO_SUCH_RESOLUTION, field="resolution", resolutions=names)


async def _open(
    order: Order,
    terms: Sequence[Terms],
    way: MethodTerms,
    resolution: Resolution,
    language: str,
    actor: Actor,
    now: datetime,
) -> Return:
    review = any(given.needs_review for given in terms)
    back_by = [given.statutory.send_back_by for given in terms if given.statutory.send_back_by]
    return await Return.create(
        rma=fresh_code("RMA-", 7),
        order_id=order.id,
        authorization=Authorization.REQUESTED if review else Authorization.APPROVED,
        resolution=resolution,
        method=way.method,
        carrier=way.carrier,
        fee_minor=way.fee_minor,
        currency=order.currency,
        language=language,
        requested_by=actor.name,
        requested_at=now,
        send_back_by=datetime.combine(max(back_by), now.timetz()) if back_by else None,
    )


async def _take(case: Return, order: Order, line: OrderLine, part: Wanted, given: Terms) -> None:
    amounts = unit_amounts(line.paid(order.currency), line.quantity)
    for unit in await take_units(line.id, part.quantity):
        await ReturnItem.create(
            of_id=case.id,
            line_id=line.id,
            unit=unit,
            reason=part.reason,
            note=text.optional(part.note, field="note", most=1000),
            paid_minor=amounts[unit - 1].minor,
            currency=order.currency,
            terms=msgspec.to_builtins(given),
        )


async def _approved(case: Return, now: datetime) -> None:
    fee = Money(case.fee_minor, case.currency)
    label = await issue_label(case.id, method=case.method, carrier=case.carrier, fee=fee, now=now)
    await ReturnItem.filter(of_id=case.id).update(parcel_id=label.parcel_id)
    await record(ReturnApproved(case.id), now=now)
    parcel = await label.parcel
    await record(LabelIssued(case.id, case.method.value, parcel.code), now=now)


@atomic()
async def approve_return(return_id: UUID, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """A person looked at a claim and says yes."""
    case = await Return.locked(return_id)
    claimed = await claim(actor, key, "approveReturn", return_id, now=now)
    if claimed.before is None:
        case.step(AuthorizationStep.APPROVE)
        await case.save(update_fields=["authorization"])
        await _approved(case, now)
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
        case.step(AuthorizationStep.DECLINE)
        case.decline_reason = reason
        case.decline_note = text.optional(note, field="note", most=500)
        case.closed_at = now
        await case.save()
        await _let_go(case, ReceptionStep.CANCEL, now=now)
        await record(ReturnDeclined(case.id, reason.value), now=now)
        await claimed.answer(str(case.id))
    return case.id


@atomic()
async def cancel_return(return_id: UUID, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """The customer keeps it after all. Possible until the parcel is handed over."""
    case = await Return.locked(return_id)
    claimed = await claim(actor, key, "cancelReturn", return_id, now=now)
    if claimed.before is None:
        await _refuse_to_cancel(case)
        await _let_go(case, ReceptionStep.CANCEL, now=now)
        case.closed_at = now
        await case.save(update_fields=["closed_at"])
        await record(ReturnCanceled(case.id), now=now)
        await claimed.answer(str(case.id))
    return case.id


async def _refuse_to_cancel(case: Return) -> None:
    case.refuse_if_closed()
    if await ReturnItem.filter(of_id=case.id).exclude(reception=Reception.AWAITING).exists():
        raise WrongMoment(ON_ITS_WAY, rma=case.rma)


@atomic()
async def expire_return(return_id: UUID, *, now: datetime) -> None:
    """Nothing came: close the case and free the units. Late parcels become finds."""
    case = await Return.locked(return_id)
    waiting = await ReturnItem.filter(of_id=case.id, reception=Reception.AWAITING).exists()
    if case.closed_at or not waiting:
        return
    await _let_go(case, ReceptionStep.EXPIRE, now=now)
    if not await ReturnItem.filter(of_id=case.id).exclude(reception=Reception.EXPIRED).exists():
        case.closed_at = now
        await case.save(update_fields=["closed_at"])
    await record(ReturnExpired(case.id), now=now)


async def _let_go(case: Return, step: ReceptionStep, *, now: datetime) -> None:
    """What has not left the customer. The rest, if any, goes on without it."""
    still_there = ReturnItem.filter(of_id=case.id, reception=Reception.AWAITING)
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
        case.closed_at = now
        await case.save(update_fields=["closed_at"])
        await record(ReturnClosed(case.id), now=now)
