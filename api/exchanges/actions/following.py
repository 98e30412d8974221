"""An exchange goes where its item goes: released when its value is given, called off when nothing
comes back. May be asked at any time, as often as one likes."""

from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.database import Reader
from api.events.actions import record
from api.events.catalogue import ExchangeAwaitsPayment, ExchangeCanceled, ExchangeReleased
from api.exchanges.models import Exchange
from api.exchanges.rules import (
    UNDECIDED,
    UNKNOWN_EXCHANGE,
    ExchangeState,
    ExchangeStep,
    Moment,
    WhyCanceled,
    next_step,
)
from api.kernel.money import Money
from api.kernel.refusal import NotFound
from api.orders.models import Order, Product
from api.refunds.actions.set_off import give_back_top, given, pay_after_all
from api.refunds.facts import refund_facts
from api.refunds.models import Refund
from api.refunds.rules import Breakdown, breakdown
from api.returns.models import Return, ReturnItem
from api.returns.rules import RELEASED, Acceptance, RefundState
from api.stock.actions.moves import release_of
from api.stock.models import Location, StockLevel

TIME_TO_PAY = timedelta(days=14)
"""After that there is money instead, and the piece is for somebody else."""
NOT_GIVEN = (RefundState.NONE, RefundState.HELD)


async def follow(return_id: UUID, *, reads: Reader, now: datetime) -> None:
    for one in await Exchange.filter(return_id=return_id, state__in=UNDECIDED).order_by("id"):
        await _follow(one.id, reads=reads, now=now)


async def cancel_unpaid(*, reads: Reader, now: datetime) -> None:
    """Nobody is charged without saying so: what was not paid in time goes back as money."""
    late = Exchange.filter(state=ExchangeState.AWAITING_PAYMENT, pay_by__lte=now)
    for one in await late.order_by("pay_by").limit(500):
        await _follow(one.id, reads=reads, now=now)


async def locked(exchange_id: UUID) -> tuple[Order, Return, ReturnItem, Exchange]:
    """Order, return, exchange: everybody locks in this order."""
    found = await Exchange.get_or_none(id=exchange_id)
    if found is None:
        raise NotFound(UNKNOWN_EXCHANGE, field="exchangeId")
    order = await Order.locked((await Return.get(id=found.return_id)).order_id)
    case, item = await ReturnItem.locked_with_return(found.item_id)
    return order, case, item, await Exchange.select_for_update().get(id=exchange_id)


@atomic()
async def _follow(exchange_id: UUID, *, reads: Reader, now: datetime) -> None:
    order, case, item, exchange = await locked(exchange_id)
    exchange.owed_minor = await _owed(exchange, item, reads)
    while step := next_step(_moment(exchange, item, now)):
        if step is ExchangeStep.CANCEL:
            why = WhyCanceled.NOT_RETURNED if is_gone(item) else WhyCanceled.UNPAID
            await call_off(exchange, case, item, why, reads=reads, now=now)
            return
        exchange.step(step)
        if step is ExchangeStep.WAIT:
            await _ask_to_pay(exchange, now)
        if step is ExchangeStep.RELEASE:
            await _release(exchange, order, now)
    await exchange.save()


async def _owed(exchange: Exchange, item: ReturnItem, reads: Reader) -> int:
    """By the refund that was granted; until then as it would be without wear."""
    refund = await Refund.get_or_none(item_id=item.id)
    if refund is not None and item.refund is not RefundState.NONE:
        return msgspec.convert(refund.breakdown, Breakdown).on_top_minor
    facts = await refund_facts(reads, [item.id])
    return breakdown(facts[item.id], None).on_top_minor if item.id in facts else 0


def is_gone(item: ReturnItem) -> bool:
    refused = item.acceptance is Acceptance.REJECTED and item.refund is RefundState.NONE
    return refused or item.reception in RELEASED


def _moment(exchange: Exchange, item: ReturnItem, now: datetime) -> Moment:
    waits = exchange.state is ExchangeState.AWAITING_PAYMENT
    return Moment(
        state=exchange.state,
        gone=is_gone(item),
        granted=item.refund not in NOT_GIVEN,
        owed=exchange.owed,
        overdue=waits and exchange.pay_by is not None and exchange.pay_by <= now,
    )


async def _ask_to_pay(exchange: Exchange, now: datetime) -> None:
    exchange.pay_by = now + TIME_TO_PAY
    owed = exchange.owed
    asked = ExchangeAwaitsPayment(exchange.return_id, exchange.id, owed.minor, owed.currency)
    await record(asked, now=now)


async def _release(exchange: Exchange, order: Order, now: datetime) -> None:
    exchange.released_at = now
    await given(exchange.item_id)
    level = await StockLevel.get(id=exchange.level_id)
    released = ExchangeReleased(
        return_id=exchange.return_id,
        exchange_id=exchange.id,
        order_number=order.number,
        sku=(await Product.get(id=exchange.product_id)).sku,
        quantity=1,
        location=(await Location.get(id=level.location_id)).handle,
        exchanged_minor=(await Refund.get(item_id=exchange.item_id)).exchanged_minor,
        paid_minor=exchange.paid_minor,
        currency=exchange.currency,
    )
    await record(released, now=now)


async def call_off(
    exchange: Exchange,
    case: Return,
    item: ReturnItem,
    why: WhyCanceled,
    *,
    reads: Reader,
    now: datetime,
) -> None:
    """The piece is free again, and the money goes its way."""
    exchange.step(ExchangeStep.CANCEL)
    exchange.canceled_at, exchange.why_canceled = now, why
    await exchange.save()
    await pay_after_all(case, item, reads=reads, now=now)
    if exchange.paid_minor:
        paid = Money(exchange.paid_minor, exchange.currency)
        await give_back_top(case.order_id, paid, exchange.payment_reference, now)
    canceled = ExchangeCanceled(
        case.id, exchange.id, why.value, exchange.paid_minor, exchange.currency
    )
    await record(canceled, now=now)
    await release_of(exchange.level_id, item.id, by="retourney", now=now)
