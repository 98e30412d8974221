"""Make a complaint, and decide about it: one transaction each. The money follows the commit."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import ComplaintDecided, ComplaintMade, ReturnApproved, ReturnRequested
from api.exchanges.actions.pieces import put_aside
from api.exchanges.complaints.models import Complaint
from api.exchanges.complaints.rules import (
    NOTHING_TO_SEND,
    UNKNOWN_COMPLAINT,
    WITH_GOODS,
    ComplaintDecision,
    ComplaintKind,
    ComplaintWish,
    percent_of,
    photos_of,
)
from api.kernel import text
from api.kernel.refusal import InvalidInput, NotFound
from api.orders.models import Order, OrderLine, Product
from api.policy.document import Resolution
from api.refunds.actions.accepted import refund_accepted
from api.refunds.rules import Limits
from api.returns.actions import lines_of, turn_down
from api.returns.models import Return, ReturnItem
from api.returns.opening import Part, Wanted, let_in, open_case, way_back
from api.returns.rules import (
    AcceptanceStep,
    AuthorizationStep,
    ReceptionStep,
    ReturnDeclineReason,
)
from api.returns.withdrawals.rules import OWN_WAY, TIME_TO_SEND, free_of_charge, simplest_way
from api.terms.reads import terms_of_lines

RESOLUTION_OF = {
    ComplaintWish.MONEY: Resolution.ORIGINAL_PAYMENT_METHOD,
    ComplaintWish.REPLACEMENT: Resolution.REPLACEMENT,
}


@atomic()
async def make_complaint(
    order_id: int,
    kind: ComplaintKind,
    wanted: Sequence[Wanted],
    *,
    wish: ComplaintWish,
    photos: Sequence[str],
    language: str,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """The units are taken, as by any return; no label is issued, and no parcel awaited."""
    kept = photos_of(photos)
    order = await Order.locked(order_id)
    body = (order_id, kind, wanted, wish, kept)
    claimed = await claim(actor, key, "makeComplaint", body, now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    parts = await _parts(order, wanted, reads, now)
    terms = [part.terms for part in parts]
    method = simplest_way(terms)
    case = await open_case(
        order,
        parts,
        way_back(terms, method) if method else OWN_WAY,
        resolution=RESOLUTION_OF[wish],
        language=language,
        by=actor.name,
        asked_at=now,
        send_back_by=None,
        complaint=True,
    )
    made = await Complaint.create(of_id=case.id, kind=kind, wish=wish, photos=kept, made_at=now)
    items = sum(part.quantity for part in wanted)
    await record(ReturnRequested(case.id, case.rma, order.number, items), now=now)
    await record(ComplaintMade(case.id, made.id, kind.value), now=now)
    await claimed.answer(str(made.id))
    return made.id


async def _parts(
    order: Order, wanted: Sequence[Wanted], reads: Reader, now: datetime
) -> list[Part]:
    """Whatever its days are: that is for whoever decides. It costs nothing in any case."""
    lines = await lines_of(order, wanted)
    asked = [(line.id, part.reason) for line, part in zip(lines, wanted, strict=True)]
    found = [given for given in await terms_of_lines(reads, asked, at=now) if given]
    free = [msgspec.structs.replace(free_of_charge(one), needs_review=True) for one in found]
    return [Part(*part) for part in zip(lines, wanted, free, strict=True)]


@atomic()
async def decide_complaint(
    complaint_id: UUID,
    decision: ComplaintDecision,
    reason: str,
    *,
    percent: int | None = None,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """A person looked at it. The customer is told the reason. `percent` of the price is given for
    what stays with them at a lower one (SGD art. 15), and can still come back for the rest."""
    percent = percent_of(decision, percent)
    reason = text.line(reason, field="reason", most=500)
    order, case, complaint = await _locked(complaint_id)
    body = (complaint_id, decision, reason, percent)
    claimed = await claim(actor, key, "decideComplaint", body, now=now)
    if claimed.before is not None:
        return complaint.id
    if decision in WITH_GOODS and complaint.kind is ComplaintKind.MISSING:
        raise InvalidInput(NOTHING_TO_SEND, field="decision")
    if decision is ComplaintDecision.REFUSE:
        await turn_down(case, ReturnDeclineReason.OTHER, reason, now=now)
    else:
        await _grant(order, case, complaint, decision, percent, actor, now)
    complaint.decision, complaint.reason = decision, reason
    complaint.decided_by, complaint.staff_id = actor.name, actor.staff_id
    complaint.decided_at = now
    await complaint.save()
    await record(ComplaintDecided(case.id, complaint.id, decision.value), now=now)
    await claimed.answer(str(complaint.id))
    return complaint.id


async def _locked(complaint_id: UUID) -> tuple[Order, Return, Complaint]:
    found = await Complaint.get_or_none(id=complaint_id)
    if found is None:
        raise NotFound(UNKNOWN_COMPLAINT, field="complaintId")
    order = await Order.locked((await Return.get(id=found.of_id)).order_id)
    case = await Return.locked(found.of_id)
    return order, case, await Complaint.get(id=complaint_id)


async def _grant(
    order: Order,
    case: Return,
    complaint: Complaint,
    decision: ComplaintDecision,
    percent: int | None,
    actor: Actor,
    now: datetime,
) -> None:
    """With the same again where that was decided, or is wanted of what is to be sent back."""
    sends = decision is ComplaintDecision.SEND_BACK
    case.step(AuthorizationStep.APPROVE)
    case.send_back_by = now + TIME_TO_SEND if sends else None
    await case.save(update_fields=["authorization", "send_back_by"])
    if sends:
        await let_in(case, now=now)
    else:
        await record(ReturnApproved(case.id), now=now)
    instead: list[tuple[ReturnItem, Product]] = []
    for item in await ReturnItem.filter(of_id=case.id).order_by("line_id", "unit"):
        line = await OrderLine.get(id=item.line_id)
        instead.append((item, await Product.get(id=line.product_id)))
        if not sends:
            item.receive(ReceptionStep.KEEP)
            item.judge(AcceptanceStep.ACCEPT)
            item.kept_percent = percent
            await item.save(update_fields=["reception", "acceptance", "kept_percent"])
    wants = sends and complaint.wish is ComplaintWish.REPLACEMENT
    if wants or decision is ComplaintDecision.REPLACE:
        await put_aside(instead, order, by=actor.name, now=now)


async def refund_complaint(
    complaint_id: UUID, *, limits: Limits, reads: Reader, now: datetime
) -> None:
    """What was decided in the customer's favour and waits for nothing to come back."""
    complaint = await Complaint.get(id=complaint_id)
    by = Actor(complaint.decided_by or "", frozenset(), staff_id=complaint.staff_id)
    for item in await ReturnItem.filter(of_id=complaint.of_id).order_by("line_id", "unit"):
        await refund_accepted(item.id, limits=limits, by=by, reads=reads, now=now)
