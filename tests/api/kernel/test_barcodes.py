"""What a scanner read, however it was written, names the same article or parcel."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.kernel.barcodes import GS, read, s10_digit
from api.orders.amounts import check_digit
from tests.properties import tried

digits = st.text("0123456789", min_size=7, max_size=13)
serials = st.text("ABCXYZ0189-./", min_size=1, max_size=20)


def gtin(body: str) -> str:
    """Of any length that there is: 8, 12, 13 or 14."""
    body = body.rjust(next(n for n in (7, 11, 12, 13) if n >= len(body)), "0")
    return body + check_digit(body)


@given(digits, serials, st.sampled_from(["id.gs1.org", "shop.example/nl", "127.0.0.1:8000"]))
@tried(60)
def test_every_way_to_write_an_article_is_the_same_article(body: str, serial: str, domain: str):
    whole = gtin(body).zfill(14)
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
