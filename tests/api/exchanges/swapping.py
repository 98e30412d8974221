"""A shop that exchanges, and a short way to ask for it."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import msgspec

from api.access.rules import SYSTEM
from api.exchanges.actions import ending
from api.exchanges.models import Exchange
from api.kernel.money import Money
from api.orders.formats.incoming import ImportedProduct
from api.orders.models import Order, Product
from api.policy.document import RefundTiming, Resolution
from api.refunds.models import Refund
from api.returns.actions import Wanted
from api.stock.actions.counts import CountedStock
from tests.api.stock.counting import take_in
from tests.api.test_early_refunds import worked
from tests.people import FakePayments, House, shopper
from tests.shop import POLICY, put_in_force, sell

HOUR = timedelta(hours=1)
EUR = "EUR"
__all__ = ["worked"]


async def exchanging(
    house: House, number: str, *, timing: RefundTiming = RefundTiming.ON_INSPECTION, **more: Any
) -> Order:
    """An order of a shop that exchanges, replaces and repairs."""
    order = await sell(number, now=house.now, **more)
    every = tuple(way for way in Resolution if way is not Resolution.KEEP_ITEM)
    base = msgspec.structs.replace(POLICY.base, resolutions=every, refund_timing=timing)
    policy = msgspec.structs.replace(POLICY, base=base)
    await put_in_force(order.market_id, policy, now=house.now - timedelta(days=30))
    return order


async def on_shelf(
    house: House, sku: str, price: str | None, pieces: int = 1, *, style: str | None = None
) -> Product:
    article = ImportedProduct(sku=sku, title=f"The {sku}", list_price=price, style=style)
    at = house.now - HOUR
    await take_in(CountedStock(product=article, quantity=pieces, counted_at=at), now=house.now)
    return await Product.get(sku=sku)


async def swap(house: House, order: Order, product: Product, **more: Any) -> UUID:
    """The return in which one unit of the first line is exchanged."""
    wish = Wanted(1, 1, "changed_mind", None, product.id)
    return await house.request(order, wish, resolution=Resolution.EXCHANGE, **more)


async def of(return_id: UUID) -> Exchange:
    return await Exchange.get(return_id=return_id)


async def paid(house: House, exchange: Exchange, minor: int) -> None:
    await ending.record_payment(
        exchange.id,
        Money(minor, EUR),
        "pay-1",
        reads=house.reads,
        actor=SYSTEM,
        key=uuid4(),
        now=house.now,
    )


async def shipped(house: House, exchange: Exchange) -> None:
    await ending.record_shipped(exchange.id, "3S1", actor=SYSTEM, key=uuid4(), now=house.now)


async def canceled(house: House, exchange: Exchange, *, by: Order | None = None) -> None:
    actor = shopper(by) if by else SYSTEM
    await ending.cancel_exchange(
        exchange.id, reads=house.reads, actor=actor, key=uuid4(), now=house.now
    )


async def money(return_id: UUID) -> tuple[int, int]:
    """What goes back as money, and what as other goods."""
    refunds = await Refund.filter(of_id=return_id)
    return sum(one.minor for one in refunds), sum(one.exchanged_minor for one in refunds)


def sent(payments: FakePayments) -> int:
    return sum(amount.minor for amount in payments.paid.values())
