from datetime import timedelta

import pytest

from api.database import Database
from api.orders.actions.units import take_units
from api.orders.formats.incoming import ShippedLine
from api.orders.models import Order, OrderLine
from api.orders.reads import lines_of_orders, order_by_credentials, orders_by_ids
from tests.api.orders.conftest import NOW
from tests.api.orders.examples import order, past, shipment, take_in

pytestmark = pytest.mark.usefixtures("shop")


@pytest.mark.parametrize(
    ("number", "proof"),
    [
        ("#o1", "noor@example.com"),
        (" o1 ", "NOOR@Example.com "),
        ("#O1".lower(), "1017ab"),
        ("o1", "1017 AB"),
    ],
)
async def test_number_and_email_or_postcode_find_the_order(database: Database, number, proof):
    await take_in(order())

    found = await order_by_credentials(database.reads, number, proof)

    assert found == (await Order.get(external_id="o1")).id


@pytest.mark.parametrize(
    ("number", "proof"),
    [("#o1", "other@example.com"), ("#o1", ""), ("#o9", "noor@example.com"), ("", "")],
)
async def test_what_does_not_belong_together_finds_nothing(database: Database, number, proof):
    await take_in(order())

    assert await order_by_credentials(database.reads, number, proof) is None


async def test_an_order_without_email_and_postcode_is_proved_by_nothing(database: Database):
    await take_in(order(email=None, postcode=None))

    for proof in ("", " ", "None", "null"):
        assert await order_by_credentials(database.reads, "o1", proof) is None


async def test_two_brands_may_use_one_number_and_the_proof_says_which(database: Database):
    await take_in(order("a", number="1001", email="a@example.com", postcode="1011 AA"))
    ostrala = order("b", number="1001", email="b@example.com", postcode="1012 BB", brand="ostrala")
    await take_in(ostrala)

    found = await order_by_credentials(database.reads, "1001", "b@example.com")

    assert found == (await Order.get(external_id="b")).id


async def test_lines_show_what_can_still_come_back(database: Database):
    parts = (
        shipment("s1", lines=(ShippedLine(line=1, quantity=1),), delivered_at=None),
        shipment("s2", lines=(ShippedLine(line=1, quantity=2),)),
    )
    await take_in(order(shipments=parts, past_returns=(past(),)))
    kept = await Order.get(external_id="o1")
    await take_units((await OrderLine.get(number=1)).id, 1)

    [[boots, socks]] = await lines_of_orders(database.reads, [kept.id])

    assert (boots.past_quantity, boots.taken, boots.returnable_quantity) == (1, {2}, 1)
    assert boots.delivered_quantity == 2
    assert boots.product.options == {"size": "42"}
    assert {part.delivered_at for part in boots.shipments} == {None, NOW}
    assert (socks.returnable_quantity, socks.shipments) == (2, ())


async def test_orders_come_in_the_order_of_their_ids_with_what_was_repaid(database: Database):
    await take_in(order("a", past_returns=(past(line=None, quantity=0, amount="7.50"),)))
    await take_in(order("b", disclosure={"returnFeeMinor": 395}))
    a, b = await Order.all().order_by("id")

    second, gone, first = await orders_by_ids(database.reads, [b.id, 99, a.id])

    assert gone is None
    assert first is not None
    assert first.repaid_minor == 750
    assert second is not None
    assert second.disclosure == {"returnFeeMinor": 395}
    assert second.ordered_at == NOW - timedelta(days=10)


async def test_statements_do_not_grow_with_the_orders(database: Database):
    for n in range(7):
        await take_in(order(f"o{n}", shipments=(shipment(),)))
    ids = [row.id for row in await Order.all()]

    counts: list[int] = []
    for some in (ids[:1], ids):
        before = database.reads.statements
        await lines_of_orders(database.reads, some)
        await orders_by_ids(database.reads, some)
        counts.append(database.reads.statements - before)

    assert counts == [4, 4]
