"""Put a piece aside for a unit. Inside the transaction of an action, order and return locked."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from api.events.actions import record
from api.events.catalogue import ExchangeRequested
from api.exchanges.models import Exchange
from api.exchanges.rules import Article, price_of
from api.orders.models import Order, OrderLine, Product
from api.refunds.actions.set_off import set_off
from api.returns.models import ReturnItem
from api.stock.actions.moves import reserve_for


async def put_aside(
    instead: Sequence[tuple[ReturnItem, Product]], order: Order, *, by: str, now: datetime
) -> None:
    """A piece of each product, all of them or none, which the value of its unit pays for."""
    levels = await reserve_for({item.id: product.id for item, product in instead}, by=by, now=now)
    for item, product in instead:
        await _exchange(item, product, order, levels, now)


async def _exchange(
    item: ReturnItem, product: Product, order: Order, levels: Mapping[UUID, int], now: datetime
) -> None:
    returned = await Product.get(id=(await OrderLine.get(id=item.line_id)).product_id)
    await set_off(item.id, price_of(_article(product), _article(returned), order.currency))
    exchange = await Exchange.create(
        item_id=item.id,
        return_id=item.of_id,
        product_id=product.id,
        level_id=levels[item.id],
        currency=order.currency,
        requested_at=now,
    )
    await record(ExchangeRequested(item.of_id, exchange.id, item.id, product.sku), now=now)


def _article(product: Product) -> Article:
    return Article(product.id, product.title, product.style, product.prices)
