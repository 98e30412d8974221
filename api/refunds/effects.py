"""After the commit: promises are kept, the gateway is asked, loyalty is told. May run twice."""

from collections.abc import Callable
from datetime import datetime, timedelta

import msgspec
import structlog

from api.database import Reader
from api.events.catalogue import (
    ItemReceived,
    ParcelTracked,
    PayOut,
    RefundSucceeded,
    ReturnApproved,
)
from api.loyalty.actions.returned import CameBack, note_return
from api.orders.actions.repayments import note_repayment
from api.orders.models import Order
from api.orders.tenders import Tender
from api.policy.document import ReturnMethod
from api.refunds.actions import payouts
from api.refunds.actions.early import EarlyLimits, refund_items
from api.refunds.models import Payout, Refund
from api.refunds.providers import Payment, Payments, PayoutStatus
from api.returns.models import Return, ReturnItem

log = structlog.get_logger("refunds")

ASK_AGAIN_AFTER = timedelta(minutes=15)
LOOK_BACK = timedelta(days=35)
"""A card's bank may take a month to send a refund back."""


async def pay_out(
    payments: Payments, clock: Callable[[], datetime], stays: timedelta, chore: PayOut
) -> None:
    """PENDING is written before the gateway is asked: after a crash it is asked again, by the
    same key, and a gateway pays a key once. What is owed in goods is given here and now."""
    for payout in await payouts.send(chore.refund_id, now=clock(), stays=stays):
        if payout.is_owed_in_goods:
            await payouts.settle(payout.id, now=clock())
        elif payout.by_hand:
            await payouts.keep_reference(payout.id, payout.of_the_hand, now=clock())
        elif not (payout.is_paid_by_us and payments.follows):
            await _ask(payments, clock, payout)


async def ask_again(payments: Payments, clock: Callable[[], datetime]) -> None:
    """What is on its way for a while: by the same key, so nothing is paid twice. What a bank file
    asks for is none of a gateway's business, also where the shop had none before."""
    if not payments.follows:
        return
    for payout in await payouts.waiting(payments.name, asked_before=clock() - ASK_AGAIN_AFTER):
        try:
            await _ask(payments, clock, payout)
        except Exception as error:  # the next one may get an answer, and this one its turn again
            log.error("gateway_silent", payout=str(payout.id), error=str(error), exc_info=True)
            await payouts.keep_reference(payout.id, payout.reference or "", now=clock())


async def look_around(payments: Payments, clock: Callable[[], datetime]) -> None:
    """What came of refunds that had succeeded: a bank may send one back weeks later. And what was
    refunded by hand in the gateway's dashboard: that much less is left of its order."""
    for made in await payments.made_since(clock() - LOOK_BACK):
        if made.key is None:
            if made.receipt.status is not PayoutStatus.REFUSED:
                known_as = (payments.name, made.receipt.reference)
                await note_repayment(made.original, *known_as, made.amount, at=made.at)
        elif made.receipt.status is PayoutStatus.REFUSED:
            for payout in await payouts.called(made.receipt.reference):
                await payouts.fail(payout.id, made.receipt.reason or "refused", now=clock())


async def _ask(payments: Payments, clock: Callable[[], datetime], payout: Payout) -> None:
    if not await payouts.ask_of(payout.id, payments.name):
        log.warning("asked_of_another", payout=str(payout.id), gateway=payments.name)
        return
    receipt = await payments.pay(await _payment(payout))
    await payouts.keep_reference(payout.id, receipt.reference, now=clock())
    match receipt.status:
        case PayoutStatus.PAID:
            await payouts.settle(payout.id, now=clock())
        case PayoutStatus.REFUSED:
            await payouts.fail(payout.id, receipt.reason or "refused", now=clock())
        case PayoutStatus.PENDING:
            pass


async def _payment(payout: Payout) -> Payment:
    """With the payment that it gives back, as the shop's gateway knows it."""
    order = await Order.get(id=payout.order_id)
    tenders = msgspec.convert(order.tenders or [], list[Tender])
    original = tenders[payout.tender - 1].reference if payout.tender and tenders else None
    return Payment(payout.key, payout.amount, payout.kind, original)


async def refund_what_is_promised(
    limits: EarlyLimits,
    reads: Reader,
    clock: Callable[[], datetime],
    event: ReturnApproved | ParcelTracked | ItemReceived,
) -> None:
    """The return moved on: perhaps to where its terms promise the money."""
    await refund_items([event.return_id], limits=limits, reads=reads, now=clock())


async def tell_loyalty(clock: Callable[[], datetime], event: RefundSucceeded) -> None:
    """What the customer kept is less by this unit. A guest has no standing, and who gave a thing
    away has bought it all the same."""
    refund = await Refund.get(id=event.refund_id)
    order = await Order.get(id=refund.order_id)
    case, item = await Return.get(id=refund.of_id), await ReturnItem.get(id=refund.item_id)
    if order.customer_id is None or case.gift:
        return
    others = ReturnItem.filter(parcel_id=item.parcel_id).exclude(of_id=case.id)
    unit = CameBack(
        refund_id=refund.id,
        return_id=case.id,
        customer_id=order.customer_id,
        order_id=order.id,
        line_id=item.line_id,
        reason=item.reason,
        goods_minor=refund.value.minor
        - refund.bonus_minor
        - refund.outbound_minor
        + refund.fee_minor,
        slow=passed_over_a_faster_way(item.terms, case.method),
        consolidated=item.parcel_id is not None and await others.exists(),
        at=refund.settled_at or clock(),
    )
    await note_return(unit, now=clock())


class _Way(msgspec.Struct, frozen=True):
    method: ReturnMethod
    fee_minor: int
    max_days: int


class _Offered(msgspec.Struct, frozen=True):
    methods: tuple[_Way, ...] = ()


def passed_over_a_faster_way(terms: dict[str, object], chosen: ReturnMethod) -> bool:
    """The choice of the slow way is one where the fast one costs: «now and paid» or «later and
    free». Without a dearer one there was nothing to pass over."""
    ways = {way.method: way for way in msgspec.convert(terms, _Offered).methods}
    mine = ways.get(chosen)
    return mine is not None and any(
        way.max_days < mine.max_days and way.fee_minor > mine.fee_minor for way in ways.values()
    )
