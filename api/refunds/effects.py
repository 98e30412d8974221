"""After the commit: promises are kept, the gateway is asked, loyalty is told. May run twice."""

from collections.abc import Callable
from datetime import datetime

import msgspec

from api.database import Reader
from api.events.catalogue import (
    ItemReceived,
    ParcelTracked,
    PayOut,
    RefundSucceeded,
    ReturnApproved,
)
from api.loyalty.actions.returned import CameBack, note_return
from api.orders.models import Order
from api.policy.document import ReturnMethod
from api.refunds import actions
from api.refunds.early import EarlyLimits, refund_items
from api.refunds.models import Refund
from api.refunds.providers import Payments, PayoutStatus
from api.refunds.rules import CREDIT
from api.returns.models import Return, ReturnItem


async def pay_out(payments: Payments, clock: Callable[[], datetime], chore: PayOut) -> None:
    """PENDING is written before the gateway is asked: after a crash it is asked again, by the
    same id, and a gateway pays an id once. Who got a gift did not pay, so no gateway knows them:
    that waits until somebody has given the credit out."""
    refund = await actions.send(chore.refund_id, now=clock())
    if refund is None:
        return
    if (await Return.get(id=refund.of_id)).gift:
        await actions.keep_reference(refund.id, f"{CREDIT}{refund.id.hex[:12].upper()}")
        return
    receipt = await payments.pay(refund.id, refund.amount)
    await actions.keep_reference(refund.id, receipt.reference)
    match receipt.status:
        case PayoutStatus.PAID:
            await actions.settle(refund.id, now=clock())
        case PayoutStatus.REFUSED:
            await actions.fail(refund.id, receipt.reason or "refused", now=clock())
        case PayoutStatus.PENDING:
            pass


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
        goods_minor=refund.minor - refund.outbound_minor + refund.fee_minor,
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
