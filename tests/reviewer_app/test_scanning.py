"""What a scan means at each moment."""

import pytest

from reviewer_app.barcodes import long_gtin, read
from reviewer_app.inspecting.machine import State
from reviewer_app.journal import Operation


def test_a_parcel_fetched_ahead_opens_from_the_shelf(signed_in, server):
    server.go_down()
    signed_in.scanning.scan("3SRTN000002")
    assert signed_in.bench.parcel.customer_name == "Tomasz Zieliński"


def test_a_return_label_opens_the_parcel_that_holds_it(signed_in):
    signed_in.scanning.scan("rma-48213")
    assert signed_in.bench.parcel.id == "P1"


def test_a_barcode_in_the_open_parcel_goes_to_that_item(signed_in):
    signed_in.scanning.scan("3SRTN000001")
    signed_in.scanning.scan("8712345000031")
    assert signed_in.bench.item.product.title == "Headphone case"


def test_of_two_alike_the_one_still_to_do_is_taken(signed_in):
    signed_in.scanning.scan("3SRTN000005")
    assert signed_in.bench.place == 0
    signed_in.bench.find("MISSING")
    signed_in.bench.act()
    signed_in.bench.go_on()
    signed_in.bench.pick(3)
    signed_in.scanning.scan("LIN-S-M")
    assert signed_in.bench.place == 1


def test_a_parcel_that_is_not_on_the_shelf_is_asked_for(signed_in, qtbot):
    signed_in.scanning.scan("3SRTN000014")
    qtbot.waitUntil(lambda: signed_in.bench.parcel is not None)
    assert signed_in.bench.parcel.customer_name == "Paul Laurent"


def test_an_unknown_code_offers_a_parcel_or_a_find(signed_in, shop, qtbot):
    signed_in.scanning.scan("3SRTN000001")
    signed_in.scanning.scan("4006381333931")
    qtbot.waitUntil(lambda: signed_in.scanning.unknown is not None)
    signed_in.scanning.note_find()
    qtbot.waitUntil(lambda: shop.parcels["P1"]["finds"] != [])
    assert shop.parcels["P1"]["finds"][0]["code"] == "4006381333931"
    assert signed_in.scanning.unknown is None


def test_an_unknown_code_can_be_received_as_a_parcel_nobody_announced(signed_in, qtbot):
    signed_in.scanning.scan("JJD000399")
    qtbot.waitUntil(lambda: signed_in.scanning.unknown is not None)
    signed_in.scanning.receive()
    qtbot.waitUntil(lambda: signed_in.bench.parcel is not None)
    assert (signed_in.bench.parcel.code, signed_in.bench.state) == ("JJD000399", State.PARCEL)


def test_without_network_an_unknown_code_can_still_be_received(signed_in, server, qtbot):
    server.go_down()
    signed_in.scanning.scan("JJD000399")
    qtbot.waitUntil(lambda: signed_in.scanning.unknown is not None)
    assert "no network" in signed_in.scanning.unknown.message
    signed_in.scanning.receive()
    assert signed_in.journal.oldest({"mira"}).operation == Operation.RECEIVE


def test_the_answer_to_an_older_scan_is_not_shown(signed_in, qtbot):
    signed_in.scanning.scan("4006381333931")
    signed_in.scanning.scan("3SRTN000001")
    qtbot.wait(50)
    assert signed_in.scanning.unknown is None
    assert signed_in.bench.parcel.id == "P1"


def test_action_cards_do_a_whole_item_without_a_keyboard(signed_in):
    for code in ("3SRTN000004", "YES", "YES", "YES", "YES", "GRADE-2", "GO"):
        signed_in.scanning.scan(code)
    assert signed_in.bench.state == State.PENDING
    signed_in.scanning.scan("UNDO")
    assert signed_in.bench.state == State.GRADED


GS, LINEN = "\x1d", "08712345000048"


@pytest.mark.parametrize(
    "code",
    [
        "08712345000031",
        "]E08712345000031",
        "]C10108712345000031",
        f"]d20108712345000031{GS}10LOT",
        "https://id.gs1.org/01/08712345000031",
        "]Q1https://shop.example/01/08712345000031",
    ],
)
def test_an_article_is_the_same_however_its_number_is_written_also_offline(signed_in, server, code):
    server.go_down()
    signed_in.scanning.scan("]C03SRTN000001")
    signed_in.scanning.scan(code)
    assert signed_in.bench.item.product.title == "Headphone case"


def test_of_two_alike_a_serial_number_names_the_very_one(signed_in):
    signed_in.scanning.scan("3SRTN000005")
    for serial, place in (("SN-P5-2", 1), ("snp51", 0), ("ANOTHER", 0)):
        signed_in.scanning.scan(f"]d201{LINEN}21{serial}")
        assert signed_in.bench.place == place, serial


def test_cards_work_when_the_scanner_says_which_bars_it_read(signed_in):
    for code in ("]C03SRTN000004", "]C0YES", "]C0YES", "]C0YES", "]C0YES", "]C0GRADE-2"):
        signed_in.scanning.scan(code)
    assert signed_in.bench.state == State.GRADED


@pytest.mark.parametrize(
    ("upc_e", "gtin_12"),
    [
        ("01245608", "012000004568"),
        ("02758314", "027100005834"),
        ("04120229", "041200002029"),
        ("08765438", "087600000548"),
        ("07537743", "075370000073"),
        ("05170197", "051701000097"),
        ("04252614", "042100005264"),
    ],
)  # Printronix' manual (table 65, without check digits), biip's page
def test_a_upc_e_is_the_article_whose_zeros_it_leaves_out(upc_e, gtin_12):
    assert read(upc_e).gtin == read(f"]E0{upc_e}").gtin == long_gtin(gtin_12)


def test_an_ean_8_that_the_scanner_names_stays_one():
    assert read("]E402345055").gtin.endswith("0002345055")
    assert not read("02345055").gtin.endswith("0002345055")
