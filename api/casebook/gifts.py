"""A gift as whoever got it sees it: what it is, and what they sent back. No price, no buyer."""

from datetime import datetime

import msgspec

from api.access.rules import Actor
from api.casebook.orders import order_by_id
from api.casebook.returns import LabelView, ReturnView, returns_of_orders
from api.database.reader import Reader
from api.inspection.views import ItemView
from api.kernel.money import LocalMoney
from api.orders.views import ProductView
from api.policy.document import ReturnMethod
from api.returns.rules import ReturnStatus


class GiftLineView(msgspec.Struct, frozen=True):
    id: int
    number: int
    product: ProductView
    quantity: int
    currency: str


class GiftReturnView(msgspec.Struct, frozen=True):
    rma: str
    status: ReturnStatus
    method: ReturnMethod
    fee: LocalMoney
    requested_at: datetime
    send_back_by: datetime | None
    closed_at: datetime | None
    label: LabelView | None
    items: tuple[ItemView, ...]


class GiftView(msgspec.Struct, frozen=True):
    order_id: int
    brand: str
    lines: tuple[GiftLineView, ...]
    returns: tuple[GiftReturnView, ...]


async def gift_of(reads: Reader, *, actor: Actor, now: datetime, language: str) -> GiftView | None:
    """Of the code that the actor has opened."""
    order = await order_by_id(reads, actor.order_id or 0, actor=actor, language=language)
    if order is None:
        return None
    cases = await returns_of_orders(reads, [order.id], limits=None, now=now, language=language)
    return GiftView(
        order.id,
        order.brand,
        tuple(
            GiftLineView(
                line.id,
                line.number,
                line.product,
                line.quantity - line.canceled_quantity,
                order.currency,
            )
            for line in order.lines
        ),
        tuple(gift_return(case) for case in cases[order.id] if case.gift),
    )


def gift_return(case: ReturnView) -> GiftReturnView:
    return GiftReturnView(
        case.rma,
        case.status,
        case.method,
        case.fee,
        case.requested_at,
        case.send_back_by,
        case.closed_at,
        case.label,
        case.items,
    )
