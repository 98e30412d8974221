"""What the shop and the customer say of an exchange: paid, shipped, or off."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor, Role
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import ExchangeShipped
from api.exchanges.actions.following import call_off, follow, locked
from api.exchanges.rules import BEING_SENT, OTHER_BALANCE, UNDECIDED, ExchangeStep, WhyCanceled
from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, WrongMoment
from api.refunds.actions.set_off import paid_on_top
from api.stock.actions.moves import issue_of

SHOP_SYSTEMS = (Role.PARTNER, Role.ADMIN)
"""They know what cannot be sent; everybody else speaks for the customer."""


async def record_payment(
    exchange_id: UUID,
    amount: Money,
    reference: str,
    *,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """The shop says that the customer has paid what it costs on top, all of it."""
    return_id = await _record_payment(
        exchange_id, amount, text.line(reference, field="reference", most=120), actor, key, now
    )
    await follow(return_id, reads=reads, now=now)
    return exchange_id


@atomic()
async def _record_payment(
    exchange_id: UUID, amount: Money, reference: str, actor: Actor, key: UUID, now: datetime
) -> UUID:
    _, case, item, exchange = await locked(exchange_id)
    body = (exchange_id, amount.minor, amount.currency, reference)
    claimed = await claim(actor, key, "recordExchangePayment", body, now=now)
    if claimed.before is None:
        if amount != exchange.owed:
            owed = exchange.owed
            raise InvalidInput(OTHER_BALANCE, field="amount", owed=owed, paid=amount)
        exchange.step(ExchangeStep.PAY)
        exchange.paid_minor += amount.minor
        exchange.payment_reference, exchange.pay_by = reference, None
        await exchange.save()
        await paid_on_top(item.id, case.order_id, amount, now=now)
        await claimed.answer(str(exchange.id))
    return case.id


@atomic()
async def record_shipped(
    exchange_id: UUID, tracking: str | None, *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """The shop has sent it: the piece has left the shelf."""
    _, case, item, exchange = await locked(exchange_id)
    tracking = text.optional(tracking, field="tracking", most=80)
    body = (exchange_id, tracking)
    claimed = await claim(actor, key, "recordExchangeShipped", body, now=now)
    if claimed.before is None:
        exchange.step(ExchangeStep.SHIP)
        exchange.shipped_at, exchange.tracking = now, tracking
        await exchange.save()
        await record(ExchangeShipped(case.id, exchange.id), now=now)
        await issue_of(exchange.level_id, item.id, by=actor.name, now=now)
        await claimed.answer(str(exchange.id))
    return exchange.id


@atomic()
async def cancel_exchange(
    exchange_id: UUID, *, reads: Reader, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """Money instead. The customer may until it is being sent, the shop until it has left."""
    _, case, item, exchange = await locked(exchange_id)
    claimed = await claim(actor, key, "cancelExchange", exchange_id, now=now)
    if claimed.before is None:
        if actor.order_id is not None and exchange.state not in UNDECIDED:
            raise WrongMoment(BEING_SENT)
        by_shop = not actor.roles.isdisjoint(SHOP_SYSTEMS)
        why = WhyCanceled.UNAVAILABLE if by_shop else WhyCanceled.UNWANTED
        await call_off(exchange, case, item, why, reads=reads, now=now)
        await claimed.answer(str(exchange.id))
    return exchange.id
