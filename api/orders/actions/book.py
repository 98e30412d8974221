"""What the order book already holds of a batch: few statements, however many orders."""

from collections.abc import Collection, Iterable
from typing import Any, cast

from tortoise.queryset import QuerySet

from api.database import raw
from api.database.reader import placeholders
from api.orders.checks import CheckedOrder
from api.orders.merging import KeptLine, KeptOrder, KeptPast, KeptShipment
from api.orders.models import Customer, Order, PastReturn, Product, Shipment
from api.orders.who_bought_what import Facts

ORDER_FACTS = (
    *("number", "email", "postcode", "country", "language", "channel", "buyer", "currency"),
    *("prices_include_tax", "delivery_minor", "delivery_tax_minor"),
    *("delivery_tax_rate", "express_minor", "payment_method", "tenders", "disclosure"),
    *("gift", "ordered_at", "canceled_at"),
)
PAST_FACTS = ("quantity", "amount_minor", "currency", "returned_at")
SHIPMENT_FACTS = ("carrier", "tracking", "shipped_at", "delivered_at")

LINES = """
SELECT l.id, l.order_id, l.number, p.sku, l.quantity, l.paid_minor, l.tax_minor, l.tax_rate,
       l.discount_minor, l.on_sale, l.canceled_quantity, l.duties_minor, l.serials, l.batch,
       (SELECT count(*) FROM taken_unit t WHERE t.line_id = l.id) AS taken
FROM order_line l JOIN product p ON p.id = l.product_id WHERE l.order_id IN ({})
"""
SHIPPED = """
SELECT sl.shipment_id, l.number, sl.quantity
FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id
JOIN order_line l ON l.id = sl.line_id WHERE s.order_id IN ({})
"""
NUMBERS = "SELECT id, order_id, number FROM order_line WHERE order_id IN ({})"


async def kept_orders(brand_id: int, external_ids: Collection[str]) -> dict[str, KeptOrder]:
    """The orders that are known, locked until the end of the transaction."""
    found = Order.filter(brand_id=brand_id, external_id__in=[*external_ids]).order_by("id")
    rows = await found.select_for_update(no_key=True)
    if not rows:
        return {}
    ids = [row.id for row in rows]
    lines, shipments = await _lines(ids), await _shipments(ids)
    numbers = {line.id: n for of in lines.values() for n, line in of.items()}
    past: dict[int, dict[str, KeptPast]] = {}
    for row in await PastReturn.filter(order_id__in=ids):
        past.setdefault(row.order_id or 0, {})[row.external_id] = _past(row, numbers)
    names = await _customer_names({row.customer_id for row in rows if row.customer_id})
    return {
        row.external_id: KeptOrder(
            row.id,
            facts_of(row, ORDER_FACTS),
            names.get(row.customer_id or 0),
            row.ordered_at,
            lines.get(row.id, {}),
            shipments.get(row.id, {}),
            past.get(row.id, {}),
        )
        for row in rows
    }


async def known_past(
    brand_id: int, orders: Iterable[CheckedOrder], kept: Collection[KeptOrder]
) -> dict[str, KeptPast]:
    ids = [past.external_id for order in orders for past in order.past]
    if not ids:
        return {}
    numbers = {line.id: n for order in kept for n, line in order.lines.items()}
    rows = await PastReturn.filter(brand_id=brand_id, external_id__in=ids)
    return {row.external_id: _past(row, numbers) for row in rows}


async def line_ids(order_ids: Collection[int]) -> dict[tuple[int, int], int]:
    """(order, number) → line."""
    if not order_ids:
        return {}
    rows = await raw.execute(NUMBERS.format(placeholders(len(order_ids))), *order_ids)
    return {(row["order_id"], row["number"]): row["id"] for row in rows}


async def customers(brand_id: int, external_ids: Collection[str]) -> dict[str, Facts]:
    """Columns by the shop's own id; plain values, because a batch has thousands."""
    found = Customer.filter(brand_id=brand_id, external_id__in=[*external_ids])
    return {str(row["external_id"]): row for row in await _plain(found)}


async def products(brand_id: int, skus: Collection[str]) -> dict[str, Facts]:
    found = Product.filter(brand_id=brand_id, sku__in=[*skus])
    return {str(row["sku"]): row for row in await _plain(found)}


async def _plain(found: QuerySet[Any]) -> list[Facts]:
    # Tortoise says values() may also be one dict; it is for get(), not for filter().
    return cast(list[Facts], await found.values())


def facts_of(row: object, names: Collection[str]) -> Facts:
    return {name: getattr(row, name) for name in names}


def _past(row: PastReturn, numbers: dict[int, int]) -> KeptPast:
    line = numbers.get(row.line_id or 0)
    return KeptPast(row.id, row.order_id, line, facts_of(row, PAST_FACTS))


async def _lines(ids: Collection[int]) -> dict[int, dict[int, KeptLine]]:
    found: dict[int, dict[int, KeptLine]] = {}
    for row in await raw.execute(LINES.format(placeholders(len(ids))), *ids):
        found.setdefault(row["order_id"], {})[row["number"]] = KeptLine(
            row["id"],
            row["sku"],
            row["quantity"],
            row["paid_minor"],
            row["tax_minor"],
            row["tax_rate"],
            row["discount_minor"],
            bool(row["on_sale"]),
            row["canceled_quantity"],
            row["duties_minor"],
            row["taken"],
            row["serials"],
            row["batch"],
        )
    return found


async def _shipments(ids: Collection[int]) -> dict[int, dict[str, KeptShipment]]:
    contents: dict[int, dict[int, int]] = {}
    for row in await raw.execute(SHIPPED.format(placeholders(len(ids))), *ids):
        contents.setdefault(row["shipment_id"], {})[row["number"]] = row["quantity"]
    found: dict[int, dict[str, KeptShipment]] = {}
    for row in await Shipment.filter(order_id__in=[*ids]):
        kept = KeptShipment(row.id, facts_of(row, SHIPMENT_FACTS), contents.get(row.id, {}))
        found.setdefault(row.order_id, {})[row.external_id] = kept
    return found


async def _customer_names(ids: Collection[int]) -> dict[int, str]:
    return {row.id: row.external_id for row in await Customer.filter(id__in=[*ids])}
