"""Exchanges as they are shown, and what one would cost before it is asked for."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.access.rules import Actor
from api.database.reader import Reader, Row, placeholders, structs
from api.exchanges.rules import (
    UNKNOWN_ARTICLE,
    UNKNOWN_EXCHANGE,
    Article,
    ExchangeState,
    WhyCanceled,
    price_of,
)
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney, Money
from api.kernel.refusal import NotFound, NotReturnable
from api.orders.reads import LineView, OrderView, lines_of_orders, orders_by_ids
from api.orders.rules import UNIT_TAKEN, UNKNOWN_LINE, UNKNOWN_ORDER_LINE, unit_amounts
from api.orders.views import PRODUCT_COLUMNS, ProductView, WithProduct
from api.policy.document import ReturnMethod
from api.reasons.rules import ground_of
from api.refunds.facts import GIFTS
from api.refunds.reads import RefundLineView, line_views
from api.refunds.rules import Breakdown, Instead, RefundFacts, breakdown
from api.shop.tax import standard_rate
from api.terms.reads import terms_of_lines
from api.terms.rules import Terms


class ExchangeView(msgspec.Struct, frozen=True):
    id: UUID
    item_id: UUID
    return_id: UUID
    product: ProductView
    state: ExchangeState
    owed: LocalMoney
    paid: LocalMoney
    pay_by: datetime | None
    requested_at: datetime
    released_at: datetime | None
    shipped_at: datetime | None
    tracking: str | None
    canceled_at: datetime | None
    why_canceled: WhyCanceled | None

    @property
    def public_id(self) -> str:
        return public_id("Exchange", self.id)


class _Row(WithProduct, frozen=True):
    id: UUID
    item_id: UUID
    return_id: UUID
    order_id: int
    gift: bool
    state: ExchangeState
    owed_minor: int
    paid_minor: int
    currency: str
    pay_by: datetime | None
    requested_at: datetime
    released_at: datetime | None
    shipped_at: datetime | None
    tracking: str | None
    canceled_at: datetime | None
    why_canceled: WhyCanceled | None


EXCHANGES = f"""
SELECT e.id, e.item_id, e.return_id, r.order_id, r.gift, e.state, e.owed_minor, e.paid_minor,
  e.currency, e.pay_by, e.requested_at, e.released_at, e.shipped_at, e.tracking, e.canceled_at,
  e.why_canceled, {PRODUCT_COLUMNS}
FROM exchange e JOIN "return" r ON r.id = e.return_id JOIN product p ON p.id = e.product_id
WHERE {{where}}
"""


async def exchanges_of_items(
    reads: Reader, item_ids: Sequence[UUID], *, language: str
) -> list[ExchangeView | None]:
    """In the order of the ids."""
    where = f"e.item_id IN ({placeholders(len(item_ids))})"
    rows = structs(await reads.fetch(EXCHANGES.format(where=where), *item_ids), _Row)
    found = {row.item_id: _view(row, language) for row in rows}
    return [found.get(id) for id in item_ids]


async def exchange_by_id(reads: Reader, id: UUID, *, actor: Actor, language: str) -> ExchangeView:
    """Refused when there is none, or none that is the actor's to see."""
    rows = structs(await reads.fetch(EXCHANGES.format(where="e.id = $1"), id), _Row)
    for row in rows:
        if actor.sees_return(row.order_id, gift=row.gift):
            return _view(row, language)
    raise NotFound(UNKNOWN_EXCHANGE, field="exchangeId")


def _view(row: _Row, language: str) -> ExchangeView:
    left = row.owed_minor - row.paid_minor
    return ExchangeView(
        id=row.id,
        item_id=row.item_id,
        return_id=row.return_id,
        product=row.product,
        state=row.state,
        owed=LocalMoney(max(0, left), row.currency, language),
        paid=LocalMoney(row.paid_minor, row.currency, language),
        pay_by=row.pay_by,
        requested_at=row.requested_at,
        released_at=row.released_at,
        shipped_at=row.shipped_at,
        tracking=row.tracking,
        canceled_at=row.canceled_at,
        why_canceled=row.why_canceled,
    )


class PreviewView(msgspec.Struct, frozen=True):
    """What an exchange of one unit would come to."""

    available: bool
    like_for_like: bool
    lines: tuple[RefundLineView, ...]
    exchanged: LocalMoney
    owed: LocalMoney
    refunded: LocalMoney


LINE = f"""
SELECT l.order_id, l.tax_rate, l.duties_minor, o.country, o.delivery_minor, o.delivery_tax_minor,
  o.delivery_tax_rate,
  EXISTS (SELECT 1 FROM order_line x WHERE x.order_id = o.id AND x.tax_minor > 0) AS is_taxed,
  (SELECT CAST(coalesce(sum(f.outbound_minor), 0) AS BIGINT) FROM refund f
    WHERE f.order_id = o.id) AS outbound_given,
  (SELECT CAST(coalesce(sum(x.paid_minor), 0) AS BIGINT) FROM order_line x
    WHERE x.order_id = o.id) + o.delivery_minor + o.express_minor
  - (SELECT CAST(coalesce(sum(f.minor + f.exchanged_minor), 0) AS BIGINT) FROM refund f
    WHERE f.order_id = o.id) AS left_minor,
  (SELECT sum(x.quantity - x.canceled_quantity) FROM order_line x WHERE x.order_id = o.id)
    AS units,
  (SELECT count(*) FROM taken_unit t JOIN order_line x ON x.id = t.line_id
    WHERE x.order_id = o.id)
    - (SELECT count(*) FROM return_item k JOIN order_line x ON x.id = k.line_id
       WHERE x.order_id = o.id AND (k.acceptance = 'REJECTED'
         OR k.reception NOT IN ('EXPIRED', 'CANCELED', 'SENT_BACK', 'REDUCED')
           AND (k.to_repair OR k.kept_percent IS NOT NULL OR k.of_id IN ({GIFTS})))) AS taken
FROM order_line l JOIN "order" o ON o.id = l.order_id WHERE l.id = $1
"""
ARTICLES = """
SELECT p.id, p.title, p.style, p.prices, EXISTS (
  SELECT 1 FROM stock_level s WHERE s.product_id = p.id AND s.disposition = 'RESTOCK'
  AND s.quantity > s.reserved) AS available
FROM product p JOIN "order" o ON o.brand_id = p.brand_id WHERE o.id = $1 AND p.id IN ($2, $3)
"""


async def preview(
    reads: Reader,
    line_id: int,
    product_id: int,
    *,
    reason: str | None,
    method: ReturnMethod | None,
    actor: Actor,
    at: datetime,
    language: str,
) -> PreviewView:
    """By the function that gives the real one, of the next unit of the line, alone and unworn."""
    rows = await reads.fetch(LINE, line_id)
    order, line = await _line(reads, rows[0]["order_id"] if rows else 0, line_id, actor)
    articles = await reads.fetch(ARTICLES, order.id, product_id, line.product.id)
    named = {row["id"]: row for row in articles}
    if product_id not in named:
        raise NotFound(UNKNOWN_ARTICLE, field="productId")
    wanted, returned = _article(named[product_id]), _article(named[line.product.id])
    price = price_of(wanted, returned, line.currency)
    (terms,) = await terms_of_lines(reads, [(line_id, reason)], at=at)
    if terms is None:
        raise NotFound(UNKNOWN_LINE, field="orderLineId", line=line.number)
    facts = _facts(rows[0], line, order, Instead(price), reason, _fee(terms, method))
    parts = breakdown(facts, None)
    return _preview(parts, bool(named[product_id]["available"]), price is None, language)


async def _line(
    reads: Reader, order_id: int, line_id: int, actor: Actor
) -> tuple[OrderView, LineView]:
    seen = actor.order_id in (None, order_id)
    (order,) = await orders_by_ids(reads, [order_id]) if seen else (None,)
    if order is None:
        raise NotFound(UNKNOWN_ORDER_LINE, field="orderLineId")
    (lines,) = await lines_of_orders(reads, [order_id])
    line = next(line for line in lines if line.id == line_id)
    if not line.units.free():
        raise NotReturnable(UNIT_TAKEN, field="orderLineId", free=0)
    return order, line


def _article(row: Row) -> Article:
    prices = msgspec.json.decode(row["prices"], type=dict[str, int])
    return Article(row["id"], row["title"], row["style"], prices)


def _fee(terms: Terms, method: ReturnMethod | None) -> int:
    """Of this way back; of the cheapest if none was named."""
    fees = {way.method: way.fee_minor for way in terms.methods}
    return fees.get(method, 0) if method else min(fees.values(), default=0)


def _facts(
    row: Row, line: LineView, order: OrderView, instead: Instead, reason: str | None, fee: int
) -> RefundFacts:
    def money(minor: int) -> Money:
        return Money(minor, line.currency)

    unit = line.units.free()[0] - 1
    is_last = row["taken"] + 1 >= row["units"]
    outbound = row["delivery_minor"] - row["outbound_given"] if is_last else 0
    tax = money(row["delivery_tax_minor"])
    rest = tax - tax.portion(row["outbound_given"], row["delivery_minor"])
    return RefundFacts(
        paid=unit_amounts(money(line.paid_minor), line.quantity)[unit],
        tax=unit_amounts(money(line.tax_minor), line.quantity)[unit],
        tax_rate=row["tax_rate"],
        ground=ground_of(reason),
        wear_percent={},
        return_fee=money(fee),
        fee_tax_rate=standard_rate(row["country"]) if row["is_taxed"] else None,
        outbound=money(outbound),
        outbound_tax=rest if outbound else money(0),
        outbound_tax_rate=row["delivery_tax_rate"],
        left=money(row["left_minor"] - order.repaid_minor),
        instead=instead,
        reduced_minor=(line.reduced or {}).get(f"{unit + 1}", 0),
        duties_minor=unit_amounts(money(row["duties_minor"]), line.quantity)[unit].minor,
    )


def _preview(parts: Breakdown, available: bool, like_for_like: bool, language: str) -> PreviewView:
    return PreviewView(
        available=available,
        like_for_like=like_for_like,
        lines=line_views(parts, language),
        exchanged=LocalMoney(parts.value.minor - parts.total.minor, parts.currency, language),
        owed=LocalMoney(parts.on_top_minor, parts.currency, language),
        refunded=LocalMoney(parts.total.minor, parts.currency, language),
    )
