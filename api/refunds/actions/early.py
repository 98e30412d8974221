"""Money before the bench has looked: because the terms promise it, or the law waits no longer.

It is the whole refund without a deduction for wear, which nobody has seen. What the bench finds
afterwards takes nothing back by itself: it is written down, and a person decides.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.rules import SYSTEM
from api.database import Reader
from api.kernel.language import Sentence
from api.kernel.money import Money
from api.orders.models import Order
from api.policy.document import RefundTiming
from api.refunds.actions.grants import grant, leave
from api.refunds.facts import early_exposure, refund_facts
from api.refunds.rules import Limits, breakdown
from api.refunds.sentences import OVER_BUT_DUE, OVER_FOR_CUSTOMER, OVER_FOR_KEPT, OVER_IN_ALL
from api.returns.models import Return, ReturnItem
from api.returns.rules import Acceptance, AcceptanceStep, Authorization, Reception, RefundState
from api.returns.withdrawals.rules import TIME_TO_SEND
from api.shipping.models import Parcel

IN_GOOD_TIME = timedelta(days=1)
"""Before the legal deadline: a bank needs a day, too."""
REACHED: Mapping[RefundTiming, frozenset[Reception]] = {
    RefundTiming.INSTANT: frozenset({Reception.AWAITING, Reception.IN_TRANSIT, Reception.RECEIVED}),
    RefundTiming.ON_HANDOVER: frozenset({Reception.IN_TRANSIT, Reception.RECEIVED}),
    RefundTiming.ON_RECEIPT: frozenset({Reception.RECEIVED}),
    RefundTiming.ON_INSPECTION: frozenset(),
}


@dataclass(frozen=True, slots=True)
class EarlyLimits:
    """How much may be out before the goods were seen; what goes above waits for a person."""

    customer: Limits
    total: Limits
    deadline: Limits
    """Of one refund that the law wants paid now."""


async def refund_items(
    return_ids: Sequence[UUID], *, limits: EarlyLimits, reads: Reader, now: datetime
) -> None:
    """What of these returns has reached its moment: one item at a time, each on its own."""
    waiting = ReturnItem.filter(
        of_id__in=return_ids,
        refund=RefundState.NONE,
        acceptance=Acceptance.PENDING,
        to_repair=False,
    )
    for item in await waiting.order_by("of_id", "line_id", "unit"):
        await _refund_early(item.id, limits, reads, now)


async def refund_in_time(*, limits: EarlyLimits, reads: Reader, now: datetime) -> None:
    """What the law wants paid by tomorrow, however busy the bench is. Whatever is taken up here is
    granted or held, so nothing stays to crowd out the rest."""
    due = ReturnItem.filter(
        refund=RefundState.NONE,
        acceptance=Acceptance.PENDING,
        to_repair=False,
        reception__in=REACHED[RefundTiming.ON_HANDOVER],
        of__authorization=Authorization.APPROVED,
        of__closed_at=None,
        of__refund_due_at__lte=now + IN_GOOD_TIME,
    )
    items = await due.order_by("of__refund_due_at").limit(500)
    ids = list(dict.fromkeys(item.of_id for item in items))
    await refund_items(ids, limits=limits, reads=reads, now=now)


@atomic()
async def _refund_early(item_id: UUID, limits: EarlyLimits, reads: Reader, now: datetime) -> None:
    """When its moment has come and nobody has given it yet. Twice is once."""
    found = await ReturnItem.get(id=item_id)
    order = await Order.locked((await Return.get(id=found.of_id)).order_id)
    if found.parcel_id:
        await Parcel.locked(found.parcel_id)
    case, item = await ReturnItem.locked_with_return(item_id)
    open_still = case.authorization is Authorization.APPROVED and case.closed_at is None
    untouched = item.acceptance is Acceptance.PENDING and item.refund is RefundState.NONE
    if item.to_repair or not (open_still and untouched):
        return
    if item.reception is Reception.KEPT:
        await _refund_kept(case, item, limits, reads, now)
        return
    promised, by_law = item.reception in REACHED[_timing(item)], is_due(case, item, now)
    if not (promised or by_law):
        return
    parts = breakdown((await refund_facts(reads, [item.id]))[item.id], None)
    hold = (
        _over(parts.value, limits.deadline, Money(0, parts.currency), OVER_BUT_DUE)
        if by_law
        else await _exposed(order, parts.value, limits, reads)
    )
    if case.send_back_by is None:  # whoever has the money has a last day
        case.send_back_by = now + TIME_TO_SEND
        await case.save(update_fields=["send_back_by"])
    await grant(case, item, parts, hold_reason=hold, actor=SYSTEM, now=now, early=True)


async def _refund_kept(
    case: Return, item: ReturnItem, limits: EarlyLimits, reads: Reader, now: datetime
) -> None:
    """There is nothing to look at, so it is accepted as it is; the terms said up to which price."""
    item.judge(AcceptanceStep.ACCEPT)
    await item.save(update_fields=["acceptance"])
    parts = breakdown((await refund_facts(reads, [item.id]))[item.id], None)
    hold = _over(parts.total, limits.deadline, Money(0, parts.currency), OVER_FOR_KEPT)
    await grant(case, item, parts, hold_reason=hold, actor=SYSTEM, now=now)
    await leave(item, parts)


def is_due(case: Return, item: ReturnItem, now: datetime) -> bool:
    """The goods are here or proven to be sent, and the fourteen days are over (CRD art. 13)."""
    here = item.reception in REACHED[RefundTiming.ON_HANDOVER]
    return here and case.refund_due_at is not None and case.refund_due_at <= now + IN_GOOD_TIME


def _timing(item: ReturnItem) -> RefundTiming:
    return msgspec.convert(item.terms["refund_timing"], RefundTiming)


async def _exposed(order: Order, more: Money, limits: EarlyLimits, reads: Reader) -> str | None:
    out = await early_exposure(reads, order.id, more.currency)
    return _over(more, limits.customer, out.customer, OVER_FOR_CUSTOMER) or _over(
        more, limits.total, out.total, OVER_IN_ALL
    )


def _over(more: Money, limits: Limits, out: Money, why: Sentence) -> str | None:
    limit = limits.of(more.currency)
    return why.say("en", limit=limit.formatted("en")) if out + more > limit else None
