"""Opening a case: the way back, its units, its label. Inside the transaction of an action."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from api.events.actions import record
from api.events.catalogue import LabelIssued, ReturnApproved
from api.kernel import text
from api.kernel.ids import fresh_code
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotReturnable, WrongMoment
from api.orders.actions.units import take_units
from api.orders.models import Order, OrderLine
from api.orders.rules import unit_amounts
from api.policy.budgets import needs
from api.policy.document import EVERYTHING, Resolution, ReturnMethod
from api.policy.ledger import reserve_for_return
from api.reasons.questions import answered
from api.reasons.rules import shown_before, split
from api.returns.models import Return, ReturnItem
from api.returns.rules import IS_KEPT, JUST_GONE, KEPT_BEFORE, Authorization, ReceptionStep
from api.shipping.actions import issue_label
from api.shipping.models import Label
from api.shipping.rules import NO_SUCH_METHOD
from api.shop.models import Market
from api.terms.facts import local_day
from api.terms.rules import Terms
from api.terms.ways import MethodTerms


@dataclass(frozen=True, slots=True)
class Wanted:
    """Some units of one order line that are to come back."""

    line: int
    quantity: int
    reason: str | None
    note: str | None
    instead: int | None = None
    """The product wanted for each of them, where that is what the customer chose."""
    answers: tuple[tuple[str, str], ...] = ()
    """To questions about the reason, as handles."""
    suggested: tuple[str, ...] | None = None
    """The reasons that were suggested for the note; None where nothing was shown."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is wanted of a line, and the terms on which it comes back."""

    line: OrderLine
    wanted: Wanted
    terms: Terms


def way_back(terms: Sequence[Terms], method: ReturnMethod) -> MethodTerms:
    """The dearest line sets the price of the parcel; one that is free of charge makes it free."""
    offers = [
        next((offer for offer in given.methods if offer.method is method), None) for given in terms
    ]
    known = [offer for offer in offers if offer]
    if len(known) < len(terms):
        names = ", ".join(offer.method for offer in terms[0].methods)
        raise InvalidInput(NO_SUCH_METHOD, field="method", methods=names)
    return min(known, key=lambda offer: offer.fee_minor)


async def open_case(
    order: Order,
    parts: Sequence[Part],
    way: MethodTerms,
    *,
    resolution: Resolution,
    gift: bool = False,
    language: str,
    by: str,
    asked_at: datetime,
    send_back_by: datetime | None,
    complaint: bool = False,
) -> Return:
    """The case with its units. A claim that a person must look at waits for its label."""
    review = any(part.terms.needs_review for part in parts)
    case = await Return.create(
        rma=fresh_code("RMA-", 7),
        order_id=order.id,
        authorization=Authorization.REQUESTED if review else Authorization.APPROVED,
        resolution=resolution,
        gift=gift,
        complaint=complaint,
        method=way.method,
        carrier=way.carrier,
        fee_minor=0 if resolution is Resolution.KEEP_ITEM else way.fee_minor,
        currency=order.currency,
        language=language,
        requested_by=by,
        requested_at=asked_at,
        send_back_by=send_back_by,
    )
    for part in parts:
        await _take(case, order, part)
    return case


async def reserve(
    case: Return, order: Order, parts: Sequence[tuple[Terms, int]], *, must: bool, now: datetime
) -> None:
    """What the return takes out of budgets. Refused when it is gone just now, unless it `must`:
    a withdrawal is never turned down, and what was promised is kept in any case. What is not sent
    takes nothing."""
    draws = [(draw, pieces) for terms, pieces in parts for draw in terms.draws]
    if not draws or case.resolution is Resolution.KEEP_ITEM:
        return
    market = await Market.get(id=order.market_id)
    gone = await reserve_for_return(
        needs(draws, case.method),
        case.id,
        order.market_id,
        disclosure_id=str((order.disclosure or {}).get("disclosureId") or "") or None,
        must=must,
        on=local_day(now, market.time_zone),
        now=now,
    )
    if gone:
        raise WrongMoment(JUST_GONE)


async def _take(case: Return, order: Order, part: Part) -> None:
    line, (reason, own_reason) = part.line, split(part.wanted.reason or "")
    amounts = unit_amounts(line.paid(order.currency), line.quantity)
    taxes = unit_amounts(Money(line.tax_minor, order.currency), line.quantity)
    duties = unit_amounts(Money(line.duties_minor, order.currency), line.quantity)
    reduced = line.reduced or {}
    for unit in await take_units(line.id, part.wanted.quantity):
        if case.resolution is Resolution.KEEP_ITEM and f"{unit}" in reduced:
            raise NotReturnable(KEPT_BEFORE, field="resolution", line=line.number)
        await ReturnItem.create(
            of_id=case.id,
            line_id=line.id,
            unit=unit,
            reason=reason or None,
            own_reason=own_reason,
            note=text.optional(part.wanted.note, field="note", most=1000),
            answers=answered(part.wanted.answers) or None,
            suggested=shown_before(part.wanted.suggested),
            paid_minor=amounts[unit - 1].minor,
            tax_minor=taxes[unit - 1].minor,
            duties_minor=duties[unit - 1].minor,
            reduced_minor=reduced.get(f"{unit}", 0),
            kept_percent=_kept_percent(case, part.terms),
            tax_rate=line.tax_rate,
            currency=order.currency,
            terms=msgspec.to_builtins(part.terms),
        )


def _kept_percent(case: Return, terms: Terms) -> int | None:
    for_a_part = case.resolution is Resolution.KEEP_ITEM and terms.keep_item_percent < EVERYTHING
    return terms.keep_item_percent if for_a_part else None


async def admit(case: Return, *, now: datetime) -> None:
    """The case is approved. What is kept needs no way back."""
    if case.resolution is not Resolution.KEEP_ITEM:
        await let_in(case, now=now)
        return
    for item in await ReturnItem.filter(of_id=case.id).order_by("line_id", "unit"):
        item.receive(ReceptionStep.KEEP)
        await item.save(update_fields=["reception"])
    await record(ReturnApproved(case.id), now=now)


def refuse_if_kept(case: Return) -> None:
    approved = case.authorization is Authorization.APPROVED
    if approved and case.resolution is Resolution.KEEP_ITEM:
        raise WrongMoment(IS_KEPT, rma=case.rma)


async def let_in(case: Return, *, now: datetime) -> Label:
    """The case is approved: its label is issued, and partners are told."""
    label = await new_label(case, now=now)
    await record(ReturnApproved(case.id), now=now)
    await tell_label(case, label, now=now)
    return label


async def new_label(case: Return, *, now: datetime) -> Label:
    """For the way back as the case has it now; the label before it is void."""
    fee = Money(case.fee_minor, case.currency)
    label = await issue_label(case.id, method=case.method, carrier=case.carrier, fee=fee, now=now)
    await ReturnItem.filter(of_id=case.id).update(parcel_id=label.parcel_id)
    return label


async def tell_label(case: Return, label: Label, *, now: datetime) -> None:
    parcel = await label.parcel
    await record(LabelIssued(case.id, case.method.value, parcel.code), now=now)
