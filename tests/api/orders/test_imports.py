import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest
from msgspec.structs import replace

from api.events.models import Outbox
from api.kernel.refusal import InvalidInput, KeyReused
from api.orders.models import (
    Customer,
    Order,
    OrderLine,
    PastReturn,
    Product,
    Shipment,
    ShipmentLine,
    TakenUnit,
)
from tests.api.orders.conftest import NOW
from tests.api.orders.examples import BOOT, line, order, past, shipment, take_in

pytestmark = pytest.mark.usefixtures("shop")


async def rows() -> dict[str, list[dict[str, object]]]:
    kinds = (Customer, Product, Order, OrderLine, Shipment, ShipmentLine, PastReturn)
    return {kind.__name__: await kind.all().order_by("id").values() for kind in kinds}


async def test_an_order_comes_in_with_its_customer_products_shipments_and_past_returns():
    done = await take_in(order(shipments=(shipment(),), past_returns=(past(),)))

    assert (done.created, done.updated, done.refusals) == (1, 0, ())
    kept = await Order.get(external_id="o1")
    assert (kept.number, kept.country, kept.language, kept.currency) == ("#o1", "NL", "nl", "EUR")
    assert kept.all_delivered
    assert [x.paid_minor for x in await OrderLine.all().order_by("number")] == [30_000, 999]
    assert [x.quantity for x in await ShipmentLine.all().order_by("id")] == [3, 2]
    assert (await Product.get(sku="BOOT-42")).prices == {"EUR": 12_000}
    back = await PastReturn.get(external_id="p1")
    assert (back.order_id, back.amount_minor) == (kept.id, 10_000)
    assert kept.customer_id == back.customer_id == (await Customer.get(external_id="c1")).id


async def test_a_product_has_a_price_in_each_currency_it_is_sold_in():
    def boot(price: str):
        return (line(1, product=replace(BOOT, list_price=price)),)

    await take_in(order(lines=boot("120.00")), order("o2", currency="NOK", lines=boot("1400.00")))
    both = (await Product.get(sku="BOOT-42")).prices
    await take_in(order("o3", currency="NOK", lines=boot("1300.00")))

    assert both == {"EUR": 12_000, "NOK": 140_000}
    assert (await Product.get(sku="BOOT-42")).prices == {"EUR": 12_000, "NOK": 130_000}


async def test_the_same_order_twice_changes_nothing():
    await take_in(order(shipments=(shipment(),), past_returns=(past(),)))
    before = await rows()

    done = await take_in(order(shipments=(shipment(),), past_returns=(past(),)))

    assert (done.created, done.updated, done.unchanged) == (0, 0, 1)
    assert await rows() == before


async def test_a_gift_stays_one_where_a_later_file_says_nothing_of_it():
    await take_in(order(gift=True), order("plain"))

    await take_in(order(email="new@example.com"))

    assert (await Order.get(external_id="o1")).gift
    assert not (await Order.get(external_id="plain")).gift


async def test_one_event_tells_of_a_batch_and_none_of_a_batch_that_changed_nothing():
    await take_in(order("a"), order("b"))
    await take_in(order("a"), order("b"))

    told = await Outbox.filter(is_event=True).values("name", "body")
    assert told == [
        {"name": "OrdersImported", "body": {"brand": "brinkvik", "source": "api", "orders": 2}}
    ]


async def test_a_later_import_brings_what_has_changed():
    await take_in(order())

    done = await take_in(
        order(
            email="new@example.com",
            lines=(line(1, quantity=2, paid="200.00"), line(3, quantity=1, paid="5")),
            shipments=(shipment(delivered_at=None),),
        )
    )

    assert done.updated == 1
    assert (await Order.get(external_id="o1")).email == "new@example.com"
    kept = await OrderLine.all().order_by("number").values_list("number", "quantity", "paid_minor")
    assert kept == [(1, 2, 20_000), (2, 2, 999), (3, 1, 500)]
    assert not (await Order.get(external_id="o1")).all_delivered


async def test_what_a_shop_leaves_out_erases_nothing():
    await take_in(order(disclosure={"returnFeeMinor": 395}, payment_method="iDEAL"))

    await take_in(order(email=None, postcode=None, customer=None, disclosure={"returnFeeMinor": 0}))

    kept = await Order.get(external_id="o1")
    assert (kept.email, kept.postcode) == ("noor@example.com", "1017 AB")
    assert kept.payment_method == "iDEAL"
    assert kept.disclosure == {"returnFeeMinor": 395}, "what was told is frozen"
    assert kept.customer_id is not None


async def test_a_delivery_that_is_reported_later_reaches_the_order():
    await take_in(order(shipments=(shipment(delivered_at=None),)))
    assert not (await Order.get(external_id="o1")).all_delivered

    await take_in(order(shipments=(shipment(),)))

    assert (await Order.get(external_id="o1")).all_delivered
    assert (await Shipment.get(external_id="s1")).delivered_at == NOW
    assert await ShipmentLine.all().count() == 2


async def test_bad_orders_are_refused_by_name_and_never_stop_the_good_ones():
    done = await take_in(
        order("good"),
        order("cents", lines=(line(paid="1.005"),)),
        order("yen", currency="JPY", lines=(line(paid="100.50"),)),
        order("nobrand", brand="nobody"),
        order("nomarket", market="FR"),
    )

    assert done.created == 1
    told = {no.external_id: (no.field, no.code) for no in done.refusals}
    assert told == {
        "cents": ("lines[0].paid", "INVALID_INPUT"),
        "yen": ("lines[0].paid", "INVALID_INPUT"),
        "nobrand": ("brand", "INVALID_INPUT"),
        "nomarket": ("market", "INVALID_INPUT"),
    }
    assert "1.005" in done.refusals[0].message


async def test_an_order_that_is_twice_in_a_batch_is_taken_twice_and_the_last_word_holds():
    done = await take_in(order("a", email="one@example.com"), order("a", email="two@example.com"))

    assert (done.created, done.updated) == (1, 1)
    assert (await Order.get(external_id="a")).email == "two@example.com"


async def test_two_imports_at_once_make_one_order_and_one_customer():
    done = await asyncio.gather(*(take_in(order(), order("o2")) for _ in range(4)))

    assert sum(one.created for one in done) == 2
    assert sum(one.unchanged for one in done) == 6
    assert await Customer.all().count() == 1


async def test_the_same_key_gets_the_same_answer_and_another_body_is_refused():
    key = uuid4()
    first = await take_in(order(), key=key)

    assert await take_in(order(), key=key) == first
    with pytest.raises(KeyReused):
        await take_in(order(email="x@example.com"), key=key)


async def test_more_than_five_hundred_orders_at_once_are_refused():
    with pytest.raises(InvalidInput):
        await take_in(*[order()] * 501)


async def test_a_line_with_a_unit_in_a_return_keeps_its_amounts():
    await take_in(order())
    await TakenUnit.create(line=await OrderLine.get(number=1), number=1)

    [price] = (await take_in(order(lines=(line(1, paid="250.00"),)))).refusals
    [back] = (await take_in(order(past_returns=(past(),)))).refusals
    mail = await take_in(order(email="new@example.com"))

    assert (price.field, price.code) == ("lines.1", "WRONG_MOMENT")
    assert back.field == "pastReturns"
    assert mail.updated == 1


async def test_a_line_cannot_shrink_below_what_was_shipped():
    await take_in(order(shipments=(shipment(),)))

    [no] = (await take_in(order(lines=(line(1, quantity=2),)))).refusals

    assert no.field == "shipments.1"


async def test_a_past_return_belongs_to_one_order_only():
    done = await take_in(order("a", past_returns=(past(),)), order("b", past_returns=(past(),)))
    again = await take_in(order("c", past_returns=(past(),)))

    assert [no.code for no in (*done.refusals, *again.refusals)] == ["ALREADY_TAKEN"] * 2


async def test_a_canceled_order_has_all_its_unshipped_units_canceled():
    await take_in(order(canceled_at=NOW - timedelta(days=1)))

    assert [x.canceled_quantity for x in await OrderLine.all().order_by("number")] == [3, 2]
    assert not (await Order.get(external_id="o1")).all_delivered


async def test_a_catalogue_keeps_what_an_order_does_not_say():
    await take_in(order(lines=(line(product=BOOT),)))
    await Product.filter(sku="BOOT-42").update(legal_category="CUSTOM_MADE")

    await take_in(order("o2"))

    kept = await Product.get(sku="BOOT-42")
    assert (kept.legal_category, kept.options) == ("CUSTOM_MADE", {"size": "42"})
