"""What a scanner read, however it was written, names the same article or parcel."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from api.kernel.barcodes import GS, read, s10_digit
from api.orders.amounts import check_digit
from tests.properties import tried

digits = st.text("0123456789", min_size=7, max_size=13)
serials = st.text("ABCXYZ0189-./", min_size=1, max_size=20)
UPC_E = (
    ("01245608", "012000004568"),
    ("02758314", "027100005834"),
    ("04120229", "041200002029"),
    ("08765438", "087600000548"),
    ("07537743", "075370000073"),
    ("02137568", "021375000068"),
    ("05170197", "051701000097"),
    ("04252614", "042100005264"),
    ("01234558", "012345000058"),
)
"""Each way to leave zeros out: Printronix' manual of programs (table 65, without
check digits), biip's and BWIPP's pages."""


def gtin(body: str) -> str:
    """Of any length that there is: 8, 12, 13 or 14."""
    body = body.rjust(next(n for n in (7, 11, 12, 13) if n >= len(body)), "0")
    return body + check_digit(body)


@given(digits, serials, st.sampled_from(["id.gs1.org", "shop.example/nl", "127.0.0.1:8000"]))
@tried(60)
def test_every_way_to_write_an_article_is_the_same_article(body: str, serial: str, domain: str):
    whole = gtin(body).zfill(14)
    assume(whole[:7].strip("0"))  # 0 in front of eight: UPC-E, below
    plain = [read(whole[-n:]) for n in (14, 13, 12, 8) if not whole[:-n].strip("0")]
    with_serial = [
        read(f"]C101{whole}21{serial}"),
        read(f"]d201{whole}10LOT{GS}21{serial}"),
        read(f"01{whole}21{serial}{GS}10LOT"),
        read(f"(01){whole}(21){serial}"),
        read(f"https://{domain}/01/{whole}/21/{serial.replace('/', '%2F')}?11=261122"),
    ]
    assert {seen.gtins for seen in plain + with_serial} == {plain[0].gtins}
    assert {seen.serial for seen in with_serial} == {serial}
    assert whole in plain[0].gtins
    assert not any(seen.misread for seen in plain + with_serial)
    assert {read(seen.code).gtins for seen in with_serial} == {plain[0].gtins}, (
        "kept and read again"
    )


@given(digits, st.integers(1, 9))
@tried(40)
def test_one_digit_misread_is_no_other_article(body: str, by: int):
    whole = gtin(body)
    assume(len(whole) > 8 or whole[0] != "0")
    last = str((int(whole[-1]) + by) % 10)
    seen = read(whole[:-1] + last)
    assert seen.misread
    assert not seen.gtins
    assert read(f"]C101{whole[:-1].zfill(13)}{last}").misread


@given(st.text("0123456789", min_size=17, max_size=17))
@tried(40)
def test_every_way_to_write_a_shipment_is_the_same_parcel(body: str):
    sscc = body + check_digit(body)
    ways = (sscc, f"00{sscc}", f"(00){sscc}", f"]C100{sscc}", f"https://id.gs1.org/00/{sscc}")
    for way in ways:
        assert {sscc, f"00{sscc}", f"(00){sscc}"} <= set(read(way).names), way
        assert read(way).code in read(sscc).names


@given(st.text("0123456789", min_size=8, max_size=8), st.integers(1, 9))
@tried(40)
def test_a_posts_number_has_a_check_digit_too(body: str, by: int):
    digit = s10_digit(body)
    assert not read(f"RR{body}{digit}NL").misread
    assert read(f"RR{body}{(int(digit) + by) % 10}NL").misread


@given(st.text(max_size=100))
@tried(200)
def test_whatever_is_scanned_is_read_as_something(scanned: str):
    assert read(scanned).code == read(scanned).names[0]


@pytest.mark.parametrize(
    "code",
    ["3SRTN000001", "RMA-48213", "JJD000399", "RR473124829GB", "https://shop.example/r/RMA-1"],
)
def test_what_is_no_gs1_stays_as_it_was(code: str):
    for scanned in (code, f" {code} ", f"]C0{code}", f"]Q1{code}"):
        assert (read(scanned).code, read(scanned).misread) == (code, False)


@pytest.mark.parametrize(("upc_e", "gtin_12"), UPC_E)
def test_a_upc_e_means_the_number_whose_zeros_it_leaves_out(upc_e: str, gtin_12: str):
    seen = read(upc_e)
    assert seen.gtins[:3] == (f"00{gtin_12}", f"0{gtin_12}", gtin_12)
    assert not seen.misread
    assert read(f"]E0{upc_e}").gtins == read(gtin_12).gtins


def test_an_ean_8_that_the_scanner_names_is_no_upc_e():
    assert read("]E402345055").gtins[-1] == "02345055"
    assert read("02345055").gtins[-1] != "02345055", "which of the two it is, only the scanner saw"
