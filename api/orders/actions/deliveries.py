"""What left and what arrived. Every clock of the law hangs on the deliveries."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import OrdersDelivered, OrdersShipped
from api.kernel.refusal import InvalidInput, NotFound, Refusal
from api.orders import amounts
from api.orders import sentences as say
from api.orders.actions import book
from api.orders.actions.imports import MOST_ORDERS, Imported, OrderRefused, fingerprint
from api.orders.actions.writing import settle_deliveries, write_shipments
from api.orders.checks import CheckedShipment, check_shipment
from api.orders.formats.incoming import ImportedShipment, Incoming, Instant
from api.orders.merging import KeptOrder, KeptShipment, differing
from api.orders.models import Shipment
from api.orders.rules import UNKNOWN_ORDER
from api.shop.models import Brand


class ShippedOrder(Incoming, frozen=True, kw_only=True):
    order: str
    """The shop's own id of it."""
    shipment: ImportedShipment


class DeliveredShipment(Incoming, frozen=True, kw_only=True):
    order: str
    shipment: str
    delivered_at: Instant
    """Physical possession: for a locker the collected scan (CRD art. 9(2))."""


Work = tuple[int, int | None, CheckedShipment]
T = TypeVar("T", ShippedOrder, DeliveredShipment)


@atomic()
async def record_shipments(
    shipped: Sequence[ShippedOrder],
    *,
    brand: str,
    actor: Actor,
    key: UUID,
    now: datetime,
    language: str = "en",
) -> Imported:
    """New ones are written, known ones renewed; what cannot be meant is refused one by one."""
    kept = await _locked(brand, shipped)
    body = [brand, fingerprint(shipped)]
    claimed = await claim(actor, key, "record_shipments", body, now=now)
    if claimed.before is not None:
        return msgspec.convert(claimed.before, Imported)
    work: list[Work] = []
    refusals: list[OrderRefused] = []
    for one in shipped:
        try:
            order = _known(kept, one.order)
            work.extend(_shipment(order, one.shipment, now=now))
        except Refusal as no:
            refusals.append(OrderRefused(one.order, no.code, no.field, no.say(language)))
    orders = sorted({order_id for order_id, _, _ in work})
    await write_shipments(work, await book.line_ids(orders))
    await settle_deliveries(orders)
    if orders:
        await record(OrdersShipped(brand, len(orders)), now=now)
    new = sum(id is None for _, id, _ in work)
    same = len(shipped) - len(work) - len(refusals)
    done = Imported(new, len(work) - new, same, tuple(refusals))
    await claimed.answer(msgspec.to_builtins(done))
    return done


@atomic()
async def record_deliveries(
    delivered: Sequence[DeliveredShipment],
    *,
    brand: str,
    actor: Actor,
    key: UUID,
    now: datetime,
    language: str = "en",
) -> Imported:
    """Sets `Order.all_delivered` when every uncanceled unit has arrived."""
    kept = await _locked(brand, delivered)
    body = [brand, fingerprint(delivered)]
    claimed = await claim(actor, key, "record_deliveries", body, now=now)
    if claimed.before is not None:
        return msgspec.convert(claimed.before, Imported)
    arrived: dict[int, datetime] = {}
    orders: set[int] = set()
    refusals: list[OrderRefused] = []
    for one in delivered:
        try:
            order = _known(kept, one.order)
            shipment = _arrival(order, one, now=now)
        except Refusal as no:
            refusals.append(OrderRefused(one.order, no.code, no.field, no.say(language)))
            continue
        if shipment.facts["delivered_at"] != one.delivered_at:
            arrived[shipment.id] = one.delivered_at
            orders.add(order.id)
    for id, at in arrived.items():
        await Shipment.filter(id=id).update(delivered_at=at)
    await settle_deliveries(sorted(orders))
    if orders:
        await record(OrdersDelivered(brand, len(orders)), now=now)
    same = len(delivered) - len(arrived) - len(refusals)
    done = Imported(0, len(arrived), same, tuple(refusals))
    await claimed.answer(msgspec.to_builtins(done))
    return done


async def _locked(brand: str, wanted: Sequence[T]) -> dict[str, KeptOrder]:
    if len(wanted) > MOST_ORDERS:
        raise InvalidInput(say.TOO_MANY_ORDERS, field="orders", most=MOST_ORDERS)
    row = await Brand.get_or_none(handle=brand)
    if row is None:
        raise InvalidInput(say.UNKNOWN_BRAND, field="brand", value=brand)
    return await book.kept_orders(row.id, {one.order for one in wanted})


def _known(kept: dict[str, KeptOrder], order: str) -> KeptOrder:
    if found := kept.get(order):
        return found
    raise NotFound(UNKNOWN_ORDER, field="order")


def _shipment(order: KeptOrder, shipment: ImportedShipment, *, now: datetime) -> list[Work]:
    """Nothing when it is known as it is. Counts itself as shipped for those after it."""
    shipped = order.shipped(besides=shipment.external_id)
    left = {n: line.quantity - line.canceled - shipped[n] for n, line in order.lines.items()}
    since = order.ordered_at
    checked = check_shipment(shipment, left=left, since=since, now=now, field="shipment")
    lines = dict(checked.lines)
    known = order.shipments.get(checked.external_id)
    if known and lines == known.lines and not differing(checked.facts, known.facts):
        return []
    order.shipments[checked.external_id] = KeptShipment(
        known.id if known else 0, checked.facts, lines
    )
    return [(order.id, known.id if known else None, checked)]


def _arrival(order: KeptOrder, one: DeliveredShipment, *, now: datetime) -> KeptShipment:
    amounts.possible(one.delivered_at, field="deliveredAt", since=order.ordered_at, now=now)
    if found := order.shipments.get(one.shipment):
        return found
    raise NotFound(say.UNKNOWN_SHIPMENT, field="shipment", value=one.shipment[:80])
