"""The UCI Online Retail layout: invented rows for each rule, the real file for the whole."""

import asyncio
import os
import time
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.access.rules import SYSTEM
from api.database import Database
from api.events.models import Outbox
from api.orders.actions.imports import import_orders
from api.orders.actions.past import import_past_returns
from api.orders.formats import uci
from api.orders.formats.reading import Batch, CannotRead, Defaults, Reading
from api.orders.formats.uci.matching import Bought, Purchases
from api.orders.formats.uci.rows import DELIVERY, Kind, Reason, judge
from api.orders.models import Customer, Order, OrderLine, PastReturn, Product
from tests.api.orders.conftest import NOW
from tests.memory import most_memory_of

BESIDE = Path(__file__).parents[4] / "shared" / "data"
REAL = Path(os.environ.get("RETOURNEY_TEST_DATA", BESIDE)) / (
    "online_retail_2010_12_to_2011_12.parquet"
)
needs_real = pytest.mark.skipif(
    not REAL.exists(), reason=f"{REAL.name} is not beside the repository"
)
HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"
DEFAULTS = Defaults(brand="brinkvik", market="GB")


def written(path: Path, *rows: str, header: str = HEADER) -> Path:
    file = path / "retail.csv"
    file.write_text("\n".join([header, *rows]) + "\n", encoding="cp1252")
    return file


def opened(path: Path, *rows: str, header: str = HEADER) -> tuple[Reading, list[Batch]]:
    reading = uci.read(written(path, *rows, header=header), DEFAULTS)
    return reading, [*reading.batches]


async def take_in(reading: Reading) -> Counter[str]:
    counted: Counter[str] = Counter()
    for batch in reading.batches:
        counted["rows"] += batch.read
        counted["unused"] += len(batch.unused)
        done = await import_orders(batch.orders, actor=SYSTEM, key=uuid4(), now=NOW, source="uci")
        loose = await import_past_returns(
            batch.loose, brand="brinkvik", actor=SYSTEM, key=uuid4(), now=NOW
        )
        for one in (done, loose):
            counted.update(created=one.created, updated=one.updated, unchanged=one.unchanged)
            counted["refused"] += len(one.refusals)
    return counted


BOUGHT = "536365,85123A,WHITE HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom"


def test_an_invoice_becomes_an_order_with_assumed_delivery(tmp_path: Path):
    _, batches = opened(
        tmp_path,
        BOUGHT,
        "536365,POST,POSTAGE,1,2010-12-01 08:26:00,18.00,17850.0,United Kingdom",
        "536365,71053,LANTERN,2,2010-12-01 08:26:00,3.39,17850.0,United Kingdom",
    )

    [order] = [order for batch in batches for order in batch.orders]
    assert (order.external_id, order.currency, order.delivery) == ("536365", "GBP", "18.00")
    assert [(x.number, x.product.sku, x.quantity, x.paid) for x in order.lines] == [
        (1, "85123A", 6, "15.30"),
        (3, "71053", 2, "6.78"),
    ]
    assert order.customer is not None
    assert order.customer.external_id == "17850"
    assert order.ordered_at == datetime(2010, 12, 1, 8, 26, tzinfo=UTC)
    assert order.shipments[0].delivered_at == datetime(2010, 12, 4, 8, 26, tzinfo=UTC)


def test_the_clock_is_londons(tmp_path: Path):
    _, batches = opened(tmp_path, BOUGHT.replace("2010-12-01", "2011-07-01"))

    assert batches[1].orders[0].ordered_at == datetime(2011, 7, 1, 7, 26, tzinfo=UTC)


@pytest.mark.parametrize("date", ["12/1/2010 8:26", "2010-12-01T08:26:00", "12/01/10 08:26"])
def test_dates_are_read_as_spreadsheets_write_them(tmp_path: Path, date: str):
    _, batches = opened(tmp_path, BOUGHT.replace("2010-12-01 08:26:00", date))

    assert batches[1].orders[0].ordered_at == datetime(2010, 12, 1, 8, 26, tzinfo=UTC)


def test_the_later_edition_names_its_columns_otherwise(tmp_path: Path):
    header = "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country"

    _, batches = opened(tmp_path, BOUGHT, header=header)

    assert len(batches[1].orders) == 1


def test_a_spreadsheet_may_have_saved_it_with_semicolons_and_windows_letters(tmp_path: Path):
    row = BOUGHT.replace("WHITE HEART", "CAFÉ").replace(",", ";")

    _, batches = opened(tmp_path, row, header=HEADER.replace(",", ";"))

    assert batches[1].orders[0].lines[0].product.title == "CAFÉ"


def test_a_file_with_other_columns_is_refused(tmp_path: Path):
    with pytest.raises(CannotRead, match="InvoiceNo"):
        opened(tmp_path, "1,2", header="a,b")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",85123A,X,1,2010-12-01 08:26:00,2.55,1,EIRE", Reason.NO_INVOICE),
        ("1,,X,1,2010-12-01 08:26:00,2.55,1,EIRE", Reason.NO_ITEM),
        ("1,85123A,X,some,2010-12-01 08:26:00,2.55,1,EIRE", Reason.UNREADABLE),
        ("1,85123A,X,1,yesterday,2.55,1,EIRE", Reason.UNREADABLE),
        ("1,85123A,X,1,2010-12-01 08:26:00,nan,1,EIRE", Reason.UNREADABLE),
        ("A1,B,Adjust bad debt,1,2010-12-01 08:26:00,-11.06,,EIRE", Reason.ADJUSTMENT),
        ("1,M,Manual,1,2010-12-01 08:26:00,2.55,1,EIRE", Reason.NOT_GOODS),
        ("C1,D,Discount,-1,2010-12-01 08:26:00,2.55,1,EIRE", Reason.NOT_GOODS),
        ("C1,POST,POSTAGE,-1,2010-12-01 08:26:00,2.55,1,EIRE", Reason.DELIVERY_REFUND),
        ("C1,85123A,X,1,2010-12-01 08:26:00,2.55,1,EIRE", Reason.NO_QUANTITY),
        ("1,85123A,damages,-9,2010-12-01 08:26:00,0.0,,EIRE", Reason.NOT_A_SALE),
        ("1,85123A,X,1,2010-12-01 08:26:00,0.0,1,EIRE", Reason.NO_PRICE),
        ("1,PADS,X,1,2010-12-01 08:26:00,0.001,1,EIRE", Reason.FRACTION),
        ("1,POST,POSTAGE,1,2010-12-01 08:26:00,2.55,1,EIRE", Reason.NO_GOODS_ON_INVOICE),
    ],
)
def test_a_row_that_makes_no_sense_is_listed_with_its_reason(tmp_path: Path, row, reason):
    _, batches = opened(tmp_path, row)

    [unused] = batches[0].unused
    assert (unused.row, unused.reason) == (1, reason)
    assert unused.message
    assert not any(batch.orders or batch.loose for batch in batches)


def test_a_product_takes_its_most_frequent_description(tmp_path: Path):
    _, batches = opened(
        tmp_path,
        BOUGHT.replace("WHITE HEART", "?"),
        BOUGHT,
        BOUGHT.replace("85123A", "85123a "),
    )

    lines = batches[1].orders[0].lines
    assert {(x.product.sku, x.product.title) for x in lines} == {("85123A", "WHITE HEART")}


def test_a_cancellation_goes_back_to_the_latest_purchases_first(tmp_path: Path):
    reading, batches = opened(
        tmp_path,
        BOUGHT,
        BOUGHT.replace("536365", "536400").replace("2010-12-01", "2010-12-03"),
        "C536500,85123A,WHITE HEART,-8,2010-12-09 09:00:00,2.55,17850,United Kingdom",
    )

    earlier, later = batches[1].orders
    assert [(x.line, x.quantity, x.amount) for x in later.past_returns] == [(1, 6, "15.30")]
    assert [(x.external_id, x.quantity) for x in earlier.past_returns] == [("C536500:1/2", 2)]
    assert any("1 lines; 100.0 % matched" in note for note in reading.notes())


def test_a_cancellation_without_its_purchase_is_kept_loose(tmp_path: Path):
    _, batches = opened(
        tmp_path,
        BOUGHT,
        "C1,85123A,WHITE HEART,-1,2010-11-30 09:00:00,2.55,17850,United Kingdom",
        "C2,85123A,WHITE HEART,-1,2010-12-30 09:00:00,2.55,,United Kingdom",
    )

    loose = [one for batch in batches for one in batch.loose]
    assert [(one.external_id, one.customer is None) for one in loose] == [
        ("C1:1", False),
        ("C2:1", True),
    ]


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 9)), max_size=30))
def test_no_purchase_gives_back_more_than_it_had(deeds):
    purchases, bought, back = Purchases(), Counter[str](), Counter[str | None]()
    for turn, (buys, quantity) in enumerate(deeds):
        if buys:
            purchases.buy("c", "i", Bought(str(turn), 1, quantity))
            bought[str(turn)] = quantity
            continue
        parts = purchases.give_back("c", "i", quantity)
        assert sum(part.quantity for part in parts) == quantity
        back.update({part.invoice: part.quantity for part in parts})

    assert all(back[name] <= bought[name] for name in bought)


# The real file


@pytest.fixture(scope="session")
def slice_of_real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import pyarrow.parquet as pq

    table = pq.read_table(REAL).slice(0, 30_000)
    path = tmp_path_factory.mktemp("real") / "slice.parquet"
    pq.write_table(table, path)
    return path


def judged(path: Path) -> tuple[list[dict[str, Any]], Counter[str]]:
    """An independent count, row by row from the file itself."""
    import pyarrow.parquet as pq

    rows: list[dict[str, Any]] = pq.read_table(path).to_pylist()
    counted = Counter(
        judge(
            row["InvoiceNo"],
            row["StockCode"].strip().upper(),
            row["Quantity"],
            Decimal(repr(row["UnitPrice"])),
            row["InvoiceDate"],
        ).value
        for row in rows
    )
    return rows, counted


async def kept_rows() -> int:
    past = {row.external_id.partition("/")[0] for row in await PastReturn.all()}
    return await OrderLine.all().count() + len(past)


@needs_real
@pytest.mark.usefixtures("shop")
async def test_every_row_of_a_real_slice_is_kept_or_listed(slice_of_real: Path):
    rows, counted = judged(slice_of_real)
    with_goods = {
        row["InvoiceNo"]
        for row in rows
        if row["InvoiceNo"].isdigit()
        and row["Quantity"] > 0
        and row["UnitPrice"] > 0
        and row["StockCode"] not in DELIVERY | {"M", "AMAZONFEE", "BANK CHARGES", "S", "D", "CRUK"}
    }
    delivery = sum(
        row["StockCode"] in DELIVERY and row["UnitPrice"] > 0 and row["InvoiceNo"] in with_goods
        for row in rows
    )

    done = await take_in(uci.read(slice_of_real, DEFAULTS))

    assert done["refused"] == 0
    assert done["rows"] == len(rows)
    assert await kept_rows() + delivery + done["unused"] == len(rows)
    assert await OrderLine.all().count() == counted[Kind.LINE]
    assert await Order.all().count() == len(with_goods)


@needs_real
@pytest.mark.usefixtures("shop")
async def test_the_same_slice_twice_changes_nothing(slice_of_real: Path):
    await take_in(uci.read(slice_of_real, DEFAULTS))
    before = await everything()
    events = await Outbox.all().count()

    again = await take_in(uci.read(slice_of_real, DEFAULTS))

    assert again["created"] == again["updated"] == again["refused"] == 0
    assert again["unchanged"] > 1_000
    assert await everything() == before
    assert await Outbox.all().count() == events


async def everything() -> Sequence[object]:
    return [
        await kind.all().order_by("id").values_list()
        for kind in (Customer, Product, Order, OrderLine, PastReturn)
    ]


@needs_real
@pytest.mark.nightly
@pytest.mark.usefixtures("shop")
async def test_the_whole_file_comes_in_within_a_minute():
    started = time.process_time()  # other work on the machine is not the importer's
    reading = uci.read(REAL, DEFAULTS)

    done = await take_in(reading)

    took = time.process_time() - started
    print(f"{took:.1f} s, {reading.notes()}")
    delivery = done["rows"] - await kept_rows() - done["unused"]
    assert (done["rows"], done["refused"]) == (541_909, 0)
    assert 0 < delivery < 2_500, "rows of delivery are kept as their orders' delivery"
    assert took < 60


@needs_real
@pytest.mark.nightly
@pytest.mark.usefixtures("shop")
async def test_the_whole_file_comes_in_within_a_gigabyte(database: Database, tmp_path: Path):
    """By the command line: this process remembers the memory of other tests."""
    options = ["--format", "uci", "--brand", "brinkvik", "--market", "GB"]
    where = {"database": database.url, "folder": str(tmp_path)}
    peak_mb = await asyncio.to_thread(
        most_memory_of, "import", "orders", str(REAL), *options, **where
    )

    print(f"{peak_mb} MB")
    assert await OrderLine.all().count() > 390_000
    assert peak_mb < 1024
