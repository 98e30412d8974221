"""An order with its lines: what a customer or an agent sees before a return is asked for."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from api.access.rules import Actor
from api.database.reader import Reader, placeholders, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.orders.rules import TenderKind
from api.orders.tenders import Tender
from api.orders.views import PRODUCT_COLUMNS, ProductView, WithProduct


class OrderLineView(msgspec.Struct, frozen=True):
    id: int
    order_id: int
    number: int
    product: ProductView
    quantity: int
    canceled_quantity: int
    paid: LocalMoney
    on_sale: bool

    @property
    def public_id(self) -> str:
        return public_id("OrderLine", self.id)


class TenderView(msgspec.Struct, frozen=True):
    kind: TenderKind
    label: str | None
    amount: LocalMoney


class OrderView(msgspec.Struct, frozen=True):
    id: int
    customer_id: int | None
    number: str
    brand: str
    ordered_at: datetime
    delivered_at: datetime | None
    country: str
    currency: str
    delivery: LocalMoney
    payment_method: str | None
    tenders: tuple[TenderView, ...]
    gift: bool
    lines: tuple[OrderLineView, ...]

    @property
    def public_id(self) -> str:
        return public_id("Order", self.id)


class _Order(msgspec.Struct, frozen=True):
    id: int
    customer_id: int | None
    number: str
    brand: str
    ordered_at: datetime
    delivered_at: datetime | None
    country: str
    currency: str
    delivery_minor: int
    payment_method: str | None
    tenders: str | None
    gift: bool


class _Line(WithProduct, frozen=True):
    id: int
    order_id: int
    number: int
    quantity: int
    canceled_quantity: int
    paid_minor: int
    on_sale: bool


ORDERS = """
SELECT o.id, o.customer_id, o.number, b.name AS brand, o.ordered_at, o.country, o.currency,
  o.delivery_minor, o.payment_method, o.tenders, o.gift,
  (SELECT max(s.delivered_at) FROM shipment s WHERE s.order_id = o.id) AS delivered_at
FROM "order" o JOIN brand b ON b.id = o.brand_id WHERE {where}
"""
LINES = f"""
SELECT l.id, l.order_id, l.number, l.quantity, l.canceled_quantity, l.paid_minor, l.on_sale,
  {PRODUCT_COLUMNS}
FROM order_line l JOIN product p ON p.id = l.product_id
WHERE l.order_id IN ({{ids}}) ORDER BY l.order_id, l.number
"""


async def order_by_id(reads: Reader, id: int, *, actor: Actor, language: str) -> OrderView | None:
    """None when there is no such order, or when it is not the actor's to see."""
    if actor.order_id not in (None, id):
        return None
    rows = await reads.fetch(ORDERS.format(where="o.id = $1"), id)
    return next(iter(await _views(reads, structs(rows, _Order), language)), None)


async def orders_by_number(reads: Reader, number: str, *, language: str) -> list[OrderView]:
    """Several brands may use the same number."""
    rows = await reads.fetch(ORDERS.format(where="o.number = $1 LIMIT 20"), number)
    return await _views(reads, structs(rows, _Order), language)


async def _views(reads: Reader, rows: Sequence[_Order], language: str) -> list[OrderView]:
    ids = [row.id for row in rows]
    if not ids:
        return []
    found = await reads.fetch(LINES.format(ids=placeholders(len(ids))), *ids)
    currency = {row.id: row.currency for row in rows}
    lines: dict[int, list[OrderLineView]] = {id: [] for id in ids}
    for line in structs(found, _Line):
        lines[line.order_id].append(_line(line, currency[line.order_id], language))
    return [_view(row, lines[row.id], language) for row in rows]


def _view(row: _Order, lines: Sequence[OrderLineView], language: str) -> OrderView:
    return OrderView(
        id=row.id,
        customer_id=row.customer_id,
        number=row.number,
        brand=row.brand,
        ordered_at=row.ordered_at,
        delivered_at=row.delivered_at,
        country=row.country,
        currency=row.currency,
        delivery=LocalMoney(row.delivery_minor, row.currency, language),
        payment_method=row.payment_method,
        tenders=_tenders(row, language),
        gift=row.gift,
        lines=tuple(lines),
    )


def _tenders(row: _Order, language: str) -> tuple[TenderView, ...]:
    return tuple(
        TenderView(one.kind, one.label, LocalMoney(one.minor, row.currency, language))
        for one in msgspec.json.decode(row.tenders or "[]", type=list[Tender])
    )


def _line(row: _Line, currency: str, language: str) -> OrderLineView:
    return OrderLineView(
        id=row.id,
        order_id=row.order_id,
        number=row.number,
        product=row.product,
        quantity=row.quantity,
        canceled_quantity=row.canceled_quantity,
        paid=LocalMoney(row.paid_minor, currency, language),
        on_sale=row.on_sale,
    )
