"""After the commit: what talks to the gateway. May run twice and at any time."""

from collections.abc import Callable
from datetime import datetime

from api.events.catalogue import PayOut
from api.refunds import actions
from api.refunds.providers import Payments, PayoutStatus


async def pay_out(payments: Payments, clock: Callable[[], datetime], chore: PayOut) -> None:
    """PENDING is written before the gateway is asked: after a crash it is asked again, by the
    same id, and a gateway pays an id once."""
    refund = await actions.send(chore.refund_id, now=clock())
    if refund is None:
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
