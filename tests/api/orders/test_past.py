"""Past returns whose purchase nobody knows."""

from typing import Any
from uuid import uuid4

import msgspec
import pytest

from api.access.rules import SYSTEM
from api.kernel.refusal import InvalidInput
from api.orders.actions.imports import Imported
from api.orders.actions.past import import_past_returns
from api.orders.formats.incoming import ImportedCustomer, LooseReturn
from api.orders.models import Customer, Order, PastReturn, Product
from tests.api.orders.conftest import NOW
from tests.api.orders.examples import BOOT, order, past, take_in

pytestmark = pytest.mark.usefixtures("shop")


def loose(external_id: str = "p1", **said: Any) -> LooseReturn:
    usual = {
        "product": BOOT,
        "customer": ImportedCustomer(external_id="c1"),
        "quantity": 1,
        "amount": "100.00",
        "currency": "EUR",
        "returned_at": NOW,
    }
    return LooseReturn(external_id=external_id, **{**usual, **said})


async def take_back(*returns: LooseReturn, brand: str = "brinkvik") -> Imported:
    return await import_past_returns(returns, brand=brand, actor=SYSTEM, key=uuid4(), now=NOW)


async def test_it_is_kept_with_its_product_and_customer_and_without_a_line():
    done = await take_back(loose(), loose("p2", customer=None, product=None))

    first, second = await PastReturn.all().order_by("external_id")
    assert done.created == 2
    assert (first.order_id, first.line_id, first.amount_minor) == (None, None, 10_000)
    assert first.product_id == (await Product.get(sku="BOOT-42")).id
    assert first.customer_id == (await Customer.get(external_id="c1")).id
    assert (second.product_id, second.customer_id) == (None, None)


async def test_the_same_one_twice_changes_nothing_and_a_changed_one_is_renewed():
    await take_back(loose())

    same, changed = await take_back(loose()), await take_back(loose(amount="90.00"))

    assert (same.created, same.updated, same.unchanged) == (0, 0, 1)
    assert changed.updated == 1
    assert (await PastReturn.get(external_id="p1")).amount_minor == 9_000


async def test_spaces_around_an_id_make_no_second_product_or_customer():
    spaced = loose(
        product=msgspec.structs.replace(BOOT, sku=" BOOT-42 "),
        customer=ImportedCustomer(external_id=" c1 "),
    )
    await take_back(spaced)

    assert (await take_back(spaced)).unchanged == 1
    assert await Product.all().count() == await Customer.all().count() == 1


async def test_one_that_has_found_its_order_stays_with_it():
    await take_back(loose())
    await take_in(order(past_returns=(past(),)))

    again = await take_back(loose(amount="1.00"))

    kept = await PastReturn.get(external_id="p1")
    assert again.unchanged == 1
    assert (kept.amount_minor, kept.order_id) == (10_000, (await Order.get(external_id="o1")).id)


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"amount": "1.001"}, "amount"),
        ({"currency": "XYZW"}, "currency"),
        ({"quantity": -1}, "quantity"),
        ({"external_id": " "}, "externalId"),
        ({"product": msgspec.structs.replace(BOOT, sku="x" * 81)}, "product.sku"),
        ({"customer": ImportedCustomer(external_id="")}, "customer.externalId"),
    ],
)
async def test_a_bad_one_is_refused_and_the_others_are_kept(said: Any, field: str):
    bad = {"external_id": "bad", **said}

    done = await take_back(loose(**bad), loose("good"))

    assert ([no.field for no in done.refusals], done.created) == ([field], 1)


async def test_an_unknown_brand_is_refused_whole():
    with pytest.raises(InvalidInput):
        await take_back(loose(), brand="nobody")
