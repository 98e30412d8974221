"""Write merged orders: a few statements per batch, never one per line."""

from collections.abc import Mapping, Sequence

from api.database import raw
from api.database.reader import placeholders
from api.orders.actions import book
from api.orders.actions.keeping import keep_customers, keep_products, said
from api.orders.checks import CheckedLine, CheckedShipment
from api.orders.merging import Merge
from api.orders.models import Order, PastReturn, Shipment
from api.shop.models import Brand, Market

INSERT_LINE = """
INSERT INTO order_line (order_id, number, product_id, quantity, paid_minor, tax_minor,
                        tax_rate, discount_minor, on_sale, canceled_quantity, duties_minor,
                        serials, batch)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
"""
UPDATE_LINE = """
UPDATE order_line SET product_id = $1, quantity = $2, paid_minor = $3, tax_minor = $4,
                      tax_rate = coalesce($5, tax_rate), discount_minor = $6, on_sale = $7,
                      canceled_quantity = $8, duties_minor = $9,
                      serials = coalesce($10, serials),
                      batch = coalesce($11, batch) WHERE id = $12
"""
INSERT_SHIPPED = "INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES ($1, $2, $3)"
DELETE_SHIPPED = "DELETE FROM shipment_line WHERE shipment_id IN ({})"
ALL_DELIVERED = """
UPDATE "order" SET all_delivered = (
  EXISTS (SELECT 1 FROM order_line l
          WHERE l.order_id = "order".id AND l.quantity > l.canceled_quantity)
  AND NOT EXISTS (
    SELECT 1 FROM order_line l WHERE l.order_id = "order".id
    AND l.quantity - l.canceled_quantity > (
      SELECT coalesce(sum(sl.quantity), 0) FROM shipment s
      JOIN shipment_line sl ON sl.shipment_id = s.id AND sl.line_id = l.id
      WHERE s.order_id = l.order_id AND s.delivered_at IS NOT NULL))
) WHERE id IN ({})
"""


async def write(
    brand: Brand, markets: Mapping[str, Market], merges: Sequence[Merge], *, source: str
) -> list[int]:
    """The ids of the orders that are new or changed. `markets` by the orders' external ids; what
    is merged here was accepted."""
    customers, products = await _people_and_things(brand.id, merges)
    changed = [merge for merge in merges if merge.changes]
    ids = await _orders(brand.id, markets, customers, changed, source)
    await _lines(ids, products, changed)
    touched = [ids[m.order.external_id] for m in changed if m.shipments or m.past]
    lines = await book.line_ids(touched)
    await _shipments(ids, lines, changed)
    await _past(brand.id, customers, products, ids, lines, changed)
    await settle_deliveries([*ids.values()])
    return [ids[merge.order.external_id] for merge in changed]


async def _people_and_things(
    brand_id: int, merges: Sequence[Merge]
) -> tuple[dict[str, int], dict[str, int]]:
    people = dict(merge.order.customer for merge in merges if merge.order.customer)
    things = (product for merge in merges for product in merge.order.products.items())
    return await keep_customers(brand_id, people), await keep_products(brand_id, things)


async def settle_deliveries(order_ids: Sequence[int]) -> None:
    """Everything that was not canceled has arrived? Worked out anew from the shipments."""
    if order_ids:
        await raw.execute(ALL_DELIVERED.format(placeholders(len(order_ids))), *order_ids)


async def _orders(
    brand_id: int,
    markets: Mapping[str, Market],
    customers: Mapping[str, int],
    merges: Sequence[Merge],
    source: str,
) -> dict[str, int]:
    """Ids by the shop's own."""
    ids = {m.order.external_id: m.kept.id for m in merges if m.kept}
    new: list[Order] = []
    for merge in merges:
        order = merge.order
        customer_id = customers[order.customer[0]] if order.customer else None
        if merge.kept is None:
            market = markets[order.external_id]
            defaults = {"country": market.country, "language": market.language}
            new.append(
                Order(
                    brand_id=brand_id,
                    market_id=market.id,
                    customer_id=customer_id,
                    external_id=order.external_id,
                    source=source,
                    **{**defaults, **said(merge.facts)},
                )
            )
        elif merge.facts or merge.new_customer:
            whose = {"customer_id": customer_id} if merge.new_customer else {}
            await Order.filter(id=merge.kept.id).update(**merge.facts, **whose)
    await Order.bulk_create(new)
    names = [row.external_id for row in new]
    found = Order.filter(brand_id=brand_id, external_id__in=names).only("id", "external_id")
    return ids | ({row.external_id: row.id for row in await found} if names else {})


async def _lines(
    ids: Mapping[str, int], products: Mapping[str, int], merges: Sequence[Merge]
) -> None:
    new: list[tuple[object, ...]] = []
    changed: list[tuple[object, ...]] = []
    for merge in merges:
        order_id = ids[merge.order.external_id]
        for id, line in merge.lines:
            columns = _columns(line, products[line.sku])
            if id is None:
                new.append((order_id, line.number, *columns))
            else:
                changed.append((*columns, id))
    await raw.execute_many(INSERT_LINE, new)
    await raw.execute_many(UPDATE_LINE, changed)


def _columns(line: CheckedLine, product_id: int) -> tuple[object, ...]:
    return (
        product_id,
        line.quantity,
        line.paid_minor,
        line.tax_minor,
        line.tax_rate,
        line.discount_minor,
        line.on_sale,
        line.canceled,
        line.duties_minor,
        line.serials,
        line.batch,
    )


async def _shipments(
    ids: Mapping[str, int], lines: Mapping[tuple[int, int], int], merges: Sequence[Merge]
) -> None:
    work = [
        (ids[merge.order.external_id], id, shipment)
        for merge in merges
        for id, shipment in merge.shipments
    ]
    await write_shipments(work, lines)


async def write_shipments(
    work: Sequence[tuple[int, int | None, CheckedShipment]],
    lines: Mapping[tuple[int, int], int],
) -> None:
    """(order, row or None when new, shipment); what was in a known one is replaced."""
    new = [(order_id, shipment) for order_id, id, shipment in work if id is None]
    known = {
        (order_id, shipment.external_id): id for order_id, id, shipment in work if id is not None
    }
    await Shipment.bulk_create(
        Shipment(order_id=order_id, external_id=shipment.external_id, **shipment.facts)
        for order_id, shipment in new
    )
    for _order_id, id, shipment in work:
        if id is not None and (facts := said(shipment.facts)):
            await Shipment.filter(id=id).update(**facts)
    if known:
        marks = placeholders(len(known))
        await raw.execute(DELETE_SHIPPED.format(marks), *known.values())
    if new:
        rows = Shipment.filter(order_id__in={order_id for order_id, _ in new})
        for row in await rows.only("id", "order_id", "external_id"):
            known[row.order_id, row.external_id] = row.id
    await raw.execute_many(
        INSERT_SHIPPED,
        [
            (known[order_id, shipment.external_id], lines[order_id, number], quantity)
            for order_id, _, shipment in work
            for number, quantity in shipment.lines
        ],
    )


async def _past(
    brand_id: int,
    customers: Mapping[str, int],
    products: Mapping[str, int],
    ids: Mapping[str, int],
    lines: Mapping[tuple[int, int], int],
    merges: Sequence[Merge],
) -> None:
    gone = [id for merge in merges for id in merge.gone_past]
    if gone:
        await PastReturn.filter(id__in=gone).delete()
    new: list[PastReturn] = []
    for merge in merges:
        order, order_id = merge.order, ids[merge.order.external_id]
        skus = {line.number: line.sku for line in order.lines}
        for id, past in merge.past:
            columns = {
                **past.facts,
                "order_id": order_id,
                "line_id": lines[order_id, past.line] if past.line else None,
                "product_id": products[skus[past.line]] if past.line else None,
                "customer_id": customers[order.customer[0]] if order.customer else None,
            }
            if id is None:
                new.append(PastReturn(brand_id=brand_id, external_id=past.external_id, **columns))
            else:
                await PastReturn.filter(id=id).update(**columns)
    await PastReturn.bulk_create(new)
