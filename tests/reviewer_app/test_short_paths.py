"""What saves keys: a seal, the same once more, and codes read from the thing itself."""

import pytest

from reviewer_app.inspecting.compared import pairs
from reviewer_app.journal import Operation
from reviewer_app.parcels import CheckAnswer, Grade
from tests.reviewer_app.fake_shop import SERIAL


@pytest.fixture
def bench(signed_in, shop):
    """Four in a parcel: two shirts, a case, a charger; all that have one ask about a seal."""
    for parcel in shop.parcels.values():
        for item in parcel["items"]:
            for check in item["checks"]:
                check["seals"] = check["handle"] == "sealed"
    return signed_in.bench


def opened(station, qtbot, code):
    station.shelf.clear_old(station.bench.now.replace(year=9999))
    station.scanning.scan(code)
    qtbot.waitUntil(lambda: station.bench.item is not None)


def said(bench):
    words: list[str] = []
    bench.said.connect(lambda _, told: words.append(told))
    return words


def test_what_is_still_sealed_needs_one_key(bench, signed_in, qtbot):
    opened(signed_in, qtbot, "3SRTN000006")
    bench.sealed()
    answers = bench.verdict.answers
    assert answers["sealed"] == CheckAnswer.YES
    assert set(answers.values()) == {CheckAnswer.YES, CheckAnswer.NOT_APPLICABLE}
    assert (bench.verdict.grade, bench.state) == (Grade.A, "graded")


def test_a_shirt_has_no_seal_and_that_is_said(bench, signed_in, qtbot):
    opened(signed_in, qtbot, "3SRTN000003")
    told = said(bench)
    bench.sealed()
    assert told == ["Nothing to ask about a seal here."]
    assert not bench.verdict.answers


def test_a_second_one_of_the_same_article_is_judged_by_one_key(bench, signed_in, shop, qtbot):
    opened(signed_in, qtbot, "3SRTN000005")
    first = bench.item
    bench.answer(CheckAnswer.NO)
    for _ in first.checks[1:]:
        bench.answer(CheckAnswer.YES)
    bench.grade(Grade.D)
    bench.act()
    bench.go_on()
    assert bench.item.product.sku == first.product.sku
    bench.same_again()
    assert (bench.verdict.grade, bench.state) == (Grade.D, "graded")
    bench.act()
    bench.go_on()
    qtbot.waitUntil(lambda: len(shop.inspections) == 2)
    one, other = [given for given in shop.heard if "answers" in given]
    assert one["answers"] == other["answers"]
    told = said(bench)
    bench.same_again()
    assert told == ["The one before was another article."]


def rows(bench):
    return {pair.name: (pair.here, pair.mark) for pair in pairs(bench)}


def test_codes_that_were_read_are_compared_with_what_was_sold(bench, signed_in, shop, qtbot):
    opened(signed_in, qtbot, "3SRTN000002")
    assert rows(bench)["Serial"] == ("Not scanned", "")
    signed_in.scanning.scan("8712345000017")
    signed_in.scanning.scan(SERIAL.lower())
    assert rows(bench)["Barcode"] == ("8712345000017", "yes")
    assert rows(bench)["Serial"] == (SERIAL, "yes")
    for _ in bench.item.checks:
        bench.answer(CheckAnswer.YES)
    bench.grade(Grade.B)
    bench.act()
    (entry,) = [e for e in signed_in.journal.entries() if e.operation == Operation.INSPECT]
    assert entry.input["serial"] == SERIAL


def test_another_serial_number_is_taken_and_told(bench, signed_in, qtbot):
    opened(signed_in, qtbot, "3SRTN000002")
    signed_in.scanning.scan("AN7-9999-00X0")
    qtbot.waitUntil(lambda: signed_in.scanning.unknown is not None)
    told = said(bench)
    signed_in.serial()
    assert signed_in.scanning.unknown is None
    assert rows(bench)["Serial"] == ("AN7-9999-00X0", "no")
    assert told == [f"Sold was {SERIAL}: a person compares them."]
