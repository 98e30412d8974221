"""Pure rules of the order book: units, amounts, codes, and whether an order can be meant."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.kernel.money import DECIMALS, Money
from api.kernel.refusal import InvalidInput
from api.orders import amounts
from api.orders.checks import Checker
from api.orders.formats.incoming import ImportedOrder, ShippedLine
from api.orders.rules import LineUnits
from tests.api.orders.conftest import NOW
from tests.api.orders.examples import BOOT, line, order, past, shipment


@given(
    st.integers(1, 12).flatmap(
        lambda quantity: st.tuples(
            st.just(quantity),
            st.integers(0, quantity).flatmap(
                lambda canceled: st.tuples(st.just(canceled), st.integers(0, quantity - canceled))
            ),
            st.data(),
        )
    )
)
def test_what_is_returnable_is_what_is_free(drawn):
    quantity, (canceled, past_count), data = drawn
    can_be = range(past_count + 1, quantity - canceled + 1)
    taken = data.draw(st.frozensets(st.sampled_from(can_be))) if can_be else frozenset()

    units = LineUnits(quantity, canceled, past_count, taken)

    assert len(units.free()) == units.returnable
    assert not taken & set(units.free())


@given(st.integers(0, 10**14), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_an_amount_that_is_written_out_is_read_back_exactly(minor, currency):
    written = f"{Money(minor, currency).amount:f}"

    if len(written.partition(".")[0]) > 12:
        with pytest.raises(InvalidInput):
            amounts.minor(written, currency, field="paid")
    else:
        assert amounts.minor(written, currency, field="paid") == minor


@given(st.decimals(allow_nan=True, allow_infinity=True), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_an_amount_is_exact_or_refused(amount: Decimal, currency: str):
    with suppress(InvalidInput):
        minor = amounts.minor(str(amount), currency, field="paid")
        assert Decimal(minor).scaleb(-DECIMALS.get(currency, 2)) == amount


@pytest.mark.parametrize(
    "amount", ["", " 1", "1,00", "1.", ".5", "1e3", "٣", "0x1", "-0", "1_000", "NaN", "9" * 13]
)
def test_what_is_no_plain_amount_is_refused(amount: str):
    with pytest.raises(InvalidInput):
        amounts.minor(amount, "EUR", field="paid")


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"currency": "EURO"}, "currency"),
        ({"currency": "eur"}, "currency"),
        ({"country": "UK"}, "country"),
        ({"market": "XX"}, "market"),
        ({"external_id": " "}, "externalId"),
        ({"external_id": "x" * 81}, "externalId"),
        ({"number": "x" * 81}, "number"),
        ({"email": "x" * 255}, "email"),
        ({"brand": None}, "brand"),
        ({"lines": ()}, "lines"),
        ({"lines": (line(1), line(1))}, "lines.number"),
        ({"lines": (line(0),)}, "lines[0].number"),
        ({"lines": (line(1), line(2, quantity=0))}, "lines[1].quantity"),
        ({"lines": (line(quantity=-1),)}, "lines[0].quantity"),
        ({"lines": (line(quantity=1_000_001),)}, "lines[0].quantity"),
        ({"lines": (line(canceled=4),)}, "lines[0].canceled"),
        ({"lines": (line(canceled=-1),)}, "lines[0].canceled"),
        ({"lines": (line(paid="-1"),)}, "lines[0].paid"),
        ({"lines": (line(tax="300.01"),)}, "lines[0].tax"),
        ({"lines": (line(discount="x"),)}, "lines[0].discount"),
        ({"lines": (line(tax_rate="a fifth"),)}, "lines[0].taxRate"),
        ({"lines": (line(product=msgspec.structs.replace(BOOT, legal_category="SECRET")),)},
         "lines[0].product.legalCategory"),
        ({"delivery": "4.95", "delivery_tax": "5.00"}, "deliveryTax"),
        ({"delivery_tax_rate": "121"}, "deliveryTaxRate"),
        ({"delivery": "4.955"}, "delivery"),
        ({"express": "-1"}, "express"),
        ({"ordered_at": NOW + timedelta(days=2)}, "orderedAt"),
        ({"canceled_at": NOW - timedelta(days=30)}, "canceledAt"),
        ({"shipments": (shipment(), shipment())}, "shipments.externalId"),
        ({"shipments": (shipment("a"), shipment("b", delivered_at=NOW + timedelta(days=9)))},
         "shipments[1].deliveredAt"),
        ({"shipments": (shipment(lines=(ShippedLine(line=9, quantity=1),)),)},
         "shipments[0].lines.line"),
        ({"shipments": (shipment(lines=(ShippedLine(line=1, quantity=4),)),)},
         "shipments[0].lines.quantity"),
        ({"past_returns": (past(line=9),)}, "pastReturns[0].line"),
        ({"past_returns": (past(quantity=4),)}, "pastReturns[0].quantity"),
        ({"past_returns": (past("a", quantity=2), past("b", quantity=2))},
         "pastReturns[1].quantity"),
        ({"past_returns": (past(amount="1.001"),)}, "pastReturns[0].amount"),
    ],
)  # fmt: skip
def test_an_order_that_cannot_be_meant_is_refused_and_the_field_is_named(said: Any, field: str):
    with pytest.raises(InvalidInput) as no:
        Checker(now=NOW).order(order(**said))

    assert no.value.field == field
    for language in ("en", "nl", "fr", "de", "nb"):
        assert no.value.say(language)


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"gtin": "4006381333932"}, "gtin"),
        ({"sku": ""}, "sku"),
        ({"title": "x" * 201}, "title"),
        ({"list_price": "1.234"}, "listPrice"),
        ({"weight_grams": -1}, "weightGrams"),
        ({"options": {"size": ""}}, "options"),
    ],
)
def test_a_product_that_cannot_be_meant_refuses_its_order(said: dict[str, Any], field: str):
    product = msgspec.structs.replace(BOOT, **said)

    with pytest.raises(InvalidInput) as no:
        Checker(now=NOW).order(order(lines=(line(product=product),)))

    assert no.value.field == f"lines[0].product.{field}"


@pytest.mark.parametrize("gtin", ["4006381333931", "73513537", "614141999996", "10614141000415"])
def test_gtins_of_every_length_are_known(gtin: str):
    assert amounts.is_gtin(gtin)
    assert not amounts.is_gtin(gtin[:-1] + str((int(gtin[-1]) + 1) % 10))


def test_an_order_survives_being_written_as_json_and_read_again():
    whole = order(
        shipments=(shipment(),),
        past_returns=(past(),),
        ordered_at=datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=1))),
    )

    again = msgspec.json.decode(msgspec.json.encode(whole), type=ImportedOrder)

    assert again == whole
    assert again.ordered_at.astimezone(UTC).hour == 11
