"""Shopify's orders export. The file in files/ has its real columns, and invented orders."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.orders.formats import shopify
from api.orders.formats.incoming import ImportedOrder
from api.orders.formats.reading import CannotRead, Defaults, Unused, known_format
from api.orders.formats.shopify.spread import Charged, Sums, spread
from api.orders.models import Order, OrderLine, PastReturn
from api.orders.rules import Channel
from tests.api.orders.examples import take_in

EXPORT = Path(__file__).parent / "files" / "shopify_orders_export.csv"


@pytest.fixture(scope="module")
def read() -> tuple[dict[str, ImportedOrder], list[Unused]]:
    batches = [*shopify.read(EXPORT, Defaults(brand="brinkvik", market="NL")).batches]
    orders = {o.number or "": o for batch in batches for o in batch.orders}
    return orders, [unused for batch in batches for unused in batch.unused]


@pytest.fixture(scope="module")
def orders(read) -> dict[str, ImportedOrder]:
    return read[0]


def paid(order: ImportedOrder) -> list[str]:
    return [line.paid for line in order.lines]


def test_an_export_is_known_by_its_header():
    assert known_format(EXPORT) == "shopify"


def test_rows_of_one_order_are_put_together_and_payments_are_no_lines(orders):
    order = orders["#1001"]

    assert [line.quantity for line in order.lines] == [1, 2, 1]
    assert [line.product.maker for line in order.lines] == ["Brinkvik"] * 3
    assert (order.external_id, order.email) == ("5900000001001", "noor.veld@example.com")
    assert (order.postcode, order.country) == ("1017 AB", "NL")
    assert order.ordered_at.isoformat() == "2026-02-02T10:14:05+01:00"
    assert [line.on_sale for line in order.lines] == [True, False, False]


def test_line_and_order_discounts_add_up_to_the_subtotal(orders):
    order = orders["#1001"]

    assert paid(order) == ["90.00", "15.03", "17.95"]
    assert [line.discount for line in order.lines] == ["30.00", "1.67", "2.00"]
    assert (order.delivery, order.prices_include_tax) == ("4.95", True)


def test_taxes_on_top_are_added_to_taxable_lines_and_shipping(orders):
    order = orders["#1003"]

    assert not order.prices_include_tax
    assert paid(order) == ["108.74", "25.00"]
    assert order.delivery == "10.88"
    assert [line.tax for line in order.lines] == ["8.75", "0.00"]


def test_a_gift_is_known_by_what_the_cart_noted(orders):
    assert orders["#1003"].gift is True
    assert orders["#1001"].gift is None, "nobody said anything"


def test_an_order_without_an_email_address_is_a_guests(orders):
    assert orders["#1002"].customer is None
    assert orders["#1002"].channel == Channel.STORE


def test_a_canceled_order_that_never_left_has_no_return(orders):
    order = orders["#1004"]

    assert order.canceled_at is not None
    assert [line.canceled for line in order.lines] == [2]
    assert (order.shipments, order.past_returns) == ((), ())


def test_a_refund_of_everything_is_a_return_of_every_line(orders):
    back = orders["#1005"].past_returns

    assert [(one.line, one.quantity, one.amount) for one in back] == [
        (1, 1, "120.00"),
        (2, 1, "19.95"),
    ]


def test_a_refund_of_just_one_line_is_that_line_and_of_less_is_only_money(orders):
    [cap], [money] = orders["#1006"].past_returns, orders["#1007"].past_returns

    assert (cap.line, cap.amount) == (2, "19.95")
    assert (money.line, money.quantity, money.amount) == (None, 0, "15.00")


def test_free_shipping_takes_nothing_off_the_lines_and_unsent_lines_are_not_delivered(orders):
    order = orders["#1008"]

    assert paid(order) == ["39.90", "33.33"]
    assert [part.line for part in order.shipments[0].lines] == [1]


def test_yen_have_no_decimals(orders):
    assert (paid(orders["#1011"]), orders["#1011"].delivery) == (["2500"], "500")


def test_what_does_not_add_up_or_was_never_paid_is_listed_with_its_rows(read):
    told = {unused.order: (unused.row, unused.message) for unused in read[1]}

    assert set(told) == {"#1009", "#1010"}
    assert told["#1009"][1].startswith("Total is not subtotal")
    assert told["#1010"][1] == "Financial status says that nothing was paid."


@pytest.mark.usefixtures("shop")
async def test_an_export_comes_in_twice_and_changes_nothing_the_second_time(orders):
    first, second = await take_in(*orders.values()), await take_in(*orders.values())

    assert (first.created, first.refusals) == (9, ())
    assert (second.unchanged, second.created + second.updated) == (9, 0)
    assert await PastReturn.all().count() == 4
    assert await OrderLine.filter(canceled_quantity__gt=0).count() == 1
    assert (await Order.get(number="#1001")).all_delivered


@pytest.mark.usefixtures("shop")
async def test_a_refund_that_grows_replaces_what_was_known_of_it(orders):
    partly, whole = orders["#1007"], orders["#1005"]
    await take_in(partly)
    grown = ImportedOrder(
        **{
            name: getattr(partly, name)
            for name in partly.__struct_fields__
            if name != "past_returns"
        },
        past_returns=whole.past_returns,
    )

    await take_in(grown)

    kept = await PastReturn.all().order_by("line_id")
    assert [row.amount_minor for row in kept] == [12_000, 1_995]


def test_a_spreadsheet_may_have_saved_it_with_semicolons_and_windows_letters(tmp_path: Path):
    file = tmp_path / "orders.csv"
    with EXPORT.open(newline="") as export, file.open("w", newline="", encoding="cp1252") as out:
        csv.writer(out, delimiter=";").writerows(
            [cell.replace("Noor", "Noé") for cell in row] for row in csv.reader(export)
        )

    [batch] = shopify.read(file, Defaults(brand="brinkvik")).batches

    assert len(batch.orders) == 9
    assert batch.orders[0].customer is not None
    assert batch.orders[0].customer.name == "Noé Veld"


def test_another_file_is_refused_with_what_it_lacks(tmp_path: Path):
    other = tmp_path / "other.csv"
    other.write_text("Name,Email\n#1,a@example.com\n")

    with pytest.raises(CannotRead, match="Currency"):
        shopify.read(other, Defaults())


AMOUNTS = st.integers(0, 100_000)


@given(
    st.lists(st.tuples(AMOUNTS, AMOUNTS, st.booleans()), min_size=1, max_size=8),
    AMOUNTS,
    AMOUNTS,
    st.data(),
)
def test_no_cent_is_lost_or_made_in_spreading(drawn, shipping, taxes, data):
    lines = [Charged(gross + off, off, taxable) for gross, off, taxable in drawn]
    before = sum(line.gross - line.discount for line in lines)
    off = data.draw(st.integers(0, before))
    on_top, duties = data.draw(st.booleans()), data.draw(st.integers(0, 999))
    total = before - off + shipping + taxes * on_top + duties
    sums = Sums(before - off, shipping, taxes, duties, off, total)
    if off == before:
        sums = replace(sums, duties=0, total=total - duties)
    if off == before and not shipping:
        sums = replace(sums, taxes=0, total=0)

    found = spread(lines, sums)

    assert sum(line.paid for line in found.lines) + found.delivery == sums.total
    assert sum(line.duties for line in found.lines) == sums.duties
    assert all(line.paid >= line.duties >= 0 for line in found.lines)
