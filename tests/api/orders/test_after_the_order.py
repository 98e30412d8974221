"""Shipments, deliveries, edits, cancellations: what happens to an order once it is placed."""

from datetime import timedelta
from uuid import uuid4

import pytest

from api.access.rules import SYSTEM
from api.events.models import Outbox
from api.kernel.refusal import InvalidInput, NotFound, WrongMoment
from api.orders.actions.deliveries import (
    DeliveredShipment,
    ShippedOrder,
    record_deliveries,
    record_shipments,
)
from api.orders.actions.edits import EditedLine, EditedOrder, cancel_order, edit_order
from api.orders.actions.imports import Imported
from api.orders.formats.incoming import ShippedLine
from api.orders.models import Order, OrderLine, ShipmentLine, TakenUnit
from tests.api.orders.conftest import NOW
from tests.api.orders.examples import order, past, shipment, take_in

pytestmark = pytest.mark.usefixtures("shop")


async def ship(*shipped: ShippedOrder) -> Imported:
    return await record_shipments(shipped, brand="brinkvik", actor=SYSTEM, key=uuid4(), now=NOW)


async def deliver(*delivered: DeliveredShipment) -> Imported:
    return await record_deliveries(delivered, brand="brinkvik", actor=SYSTEM, key=uuid4(), now=NOW)


async def edit(**said: object) -> int:
    change = EditedOrder(brand="brinkvik", order="o1", **said)  # type: ignore[arg-type]
    return await edit_order(change, actor=SYSTEM, key=uuid4(), now=NOW)


async def cancel() -> int:
    return await cancel_order("brinkvik", "o1", actor=SYSTEM, key=uuid4(), now=NOW)


def boots(count: int, id: str, **said: object) -> ShippedOrder:
    lines = (ShippedLine(line=1, quantity=count),)
    return ShippedOrder(order="o1", shipment=shipment(id, lines=lines, **said))


async def all_delivered() -> bool:
    return (await Order.get(external_id="o1")).all_delivered


async def test_an_order_is_delivered_when_its_last_parcel_is():
    await take_in(order())
    done = await ship(
        boots(2, "s1", delivered_at=None),
        ShippedOrder(order="o1", shipment=shipment("s2", delivered_at=None)),
    )
    assert (done.created, done.refusals) == (2, ())
    shipped = await ShipmentLine.all().order_by("id").values_list("quantity", flat=True)
    assert shipped == [2, 1, 2]

    await deliver(DeliveredShipment(order="o1", shipment="s1", delivered_at=NOW))
    assert not await all_delivered()

    await deliver(DeliveredShipment(order="o1", shipment="s2", delivered_at=NOW))
    assert await all_delivered()


async def test_reporting_a_shipment_or_a_delivery_twice_changes_nothing():
    await take_in(order())
    await ship(boots(2, "s1", delivered_at=None))
    arrival = DeliveredShipment(order="o1", shipment="s1", delivered_at=NOW)
    await deliver(arrival)

    again = await ship(boots(2, "s1", delivered_at=None)), await deliver(arrival)

    assert [(x.created, x.updated, x.unchanged) for x in again] == [(0, 0, 1), (0, 0, 1)]
    names = [entry.name for entry in await Outbox.filter(is_event=True).order_by("id")]
    assert names == ["OrdersImported", "OrdersShipped", "OrdersDelivered"]


async def test_no_more_can_be_shipped_than_was_ordered_and_the_rest_still_goes():
    await take_in(order())

    done = await ship(boots(2, "s1"), boots(2, "s2"), boots(1, "s3"))

    [no] = done.refusals
    assert (no.field, done.created) == ("shipment.lines.quantity", 2)


async def test_deliveries_of_unknown_orders_and_shipments_are_refused():
    await take_in(order())

    done = await deliver(
        DeliveredShipment(order="o9", shipment="s1", delivered_at=NOW),
        DeliveredShipment(order="o1", shipment="s9", delivered_at=NOW),
    )

    assert [(no.external_id, no.field) for no in done.refusals] == [
        ("o9", "order"),
        ("o1", "shipment"),
    ]


async def test_a_delivery_in_the_future_or_before_the_order_is_refused():
    await take_in(order(shipments=(shipment(delivered_at=None),)))

    done = await deliver(
        *(
            DeliveredShipment(order="o1", shipment="s1", delivered_at=NOW + timedelta(days=d))
            for d in (3, -30)
        )
    )

    assert [no.field for no in done.refusals] == ["deliveredAt"] * 2


async def test_fewer_pieces_are_canceled_pieces_and_can_complete_the_delivery():
    await take_in(order())
    await ship(boots(2, "s1"))

    await edit(
        lines=(EditedLine(number=1, quantity=2), EditedLine(number=2, quantity=0)),
        email="new@example.com",
    )

    kept = await OrderLine.all().order_by("number").values_list("quantity", "canceled_quantity")
    assert kept == [(3, 1), (2, 2)]
    assert await all_delivered()
    assert (await Order.get(external_id="o1")).email == "new@example.com"


@pytest.mark.parametrize(
    ("quantity", "refusal"), [(1, WrongMoment), (4, InvalidInput), (-1, InvalidInput)]
)
async def test_an_edit_cannot_go_below_what_is_shipped_or_above_what_is_left(quantity, refusal):
    await take_in(order())
    await ship(boots(2, "s1"))

    with pytest.raises(refusal):
        await edit(lines=(EditedLine(number=1, quantity=quantity),))


async def test_an_edit_cannot_go_below_what_came_back_and_what_is_in_a_return():
    await take_in(order(past_returns=(past(),)))
    await TakenUnit.create(line=await OrderLine.get(number=1), number=2)

    with pytest.raises(WrongMoment):
        await edit(lines=(EditedLine(number=1, quantity=1),))
    assert await edit(lines=(EditedLine(number=1, quantity=2),))


async def test_an_unshipped_order_is_canceled_whole():
    await take_in(order())

    assert await cancel() == 5

    assert (await Order.get(external_id="o1")).canceled_at == NOW
    assert not await all_delivered()


async def test_only_what_was_not_shipped_is_canceled():
    await take_in(order())
    await ship(boots(2, "s1"))

    assert await cancel() == 3

    kept = await Order.get(external_id="o1")
    assert (kept.canceled_at, kept.all_delivered) == (None, True)
    with pytest.raises(WrongMoment):
        await cancel()


async def test_an_unknown_order_cannot_be_canceled():
    with pytest.raises(NotFound):
        await cancel()


async def test_canceling_twice_with_one_key_gets_the_same_answer():
    await take_in(order())
    key = uuid4()

    twice = [await cancel_order("brinkvik", "o1", actor=SYSTEM, key=key, now=NOW) for _ in range(2)]

    assert twice == [5, 5]
