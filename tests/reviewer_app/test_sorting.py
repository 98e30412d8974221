"""After the act: a label comes out, its plate is scanned back, then the bin. Mistakes are loud."""

from dataclasses import replace

import pytest

from reviewer_app.parcels import CheckAnswer, Grade
from reviewer_app.station import Station
from tests.reviewer_app.fake_shop import PASSWORD


@pytest.fixture
def labelled(look, settings, server, clock, tmp_path, qtbot):
    """A bench that prints into a folder and scans every piece into its bin."""
    chosen = replace(settings, labels=f"file://{tmp_path}/labels", scan_bins=True)
    station = Station(chosen, server, clock=clock)
    with qtbot.waitSignal(station.live.snapshot):
        station.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: not station.shelf.missing(f"P{n}" for n in range(1, 13)))
    qtbot.waitUntil(lambda: station.shelf.plates_left() == 100)
    yield station
    station.close()


def graded(station: Station, code: str, grade: Grade = Grade.B) -> None:
    station.scanning.scan(code)
    for _ in station.bench.item.checks:
        station.bench.answer(CheckAnswer.YES)
    station.bench.grade(grade)
    station.bench.act()


def heard(station: Station) -> list[tuple[str, str]]:
    said: list[tuple[str, str]] = []
    station.sorting.said.connect(lambda tone, words: said.append((tone, words)))
    return said


def test_the_label_comes_out_once_it_is_sure_and_its_number_is_sent(
    labelled, server, qtbot, tmp_path
):
    graded(labelled, "3SRTN000001")
    folder = tmp_path / "labels"
    assert not folder.exists(), "it can still be taken back"
    labelled.bench.undo()
    labelled.bench.act()
    labelled.bench.go_on()
    qtbot.waitUntil(lambda: "P1-1" in server.shop.inspections)
    sent = [one["plate"] for one in server.shop.heard if "plate" in one]
    qtbot.waitUntil(lambda: (folder / f"{sent[-1]}.pdf").exists())
    assert len(list(folder.iterdir())) == 1
    assert labelled.plates.last.to == "Restock"


def test_the_wrong_label_and_the_wrong_bin_are_loud_and_the_right_ones_are_sent(
    labelled, server, qtbot
):
    said = heard(labelled)
    for code in ("3SRTN000001", "3SRTN000004"):
        graded(labelled, code, Grade.B if code.endswith("1") else Grade.D)
        labelled.bench.go_on()
    (first, second) = labelled.sorting.waiting
    scan = labelled.scanning.scan
    scan("LP99999999999")
    assert said[-1] == ("bad", f"Another piece's label. Scan {first}, {second}.")
    scan("BIN-1")
    assert said[-1][0] == "warn"
    for code in (first, "BIN-1", second, "BIN-1"):
        scan(code)
    assert said[-1][0] == "bad"
    assert said[-1][1].startswith("Wrong bin: BIN-1 holds")
    scan("BIN-2")
    qtbot.waitUntil(lambda: server.shop.placed == [(first, "BIN-1"), (second, "BIN-2")])
    assert labelled.sorting.waiting == {}


def test_a_piece_that_lies_about_is_named_when_the_next_parcel_is_opened(labelled):
    said = heard(labelled)
    graded(labelled, "3SRTN000004")
    labelled.bench.go_on()
    labelled.scanning.scan("3SRTN000001")
    assert "is in no bin yet" in said[-1][1]


def test_a_bin_is_closed_by_its_card_and_gets_a_label(labelled, server, qtbot, tmp_path):
    graded(labelled, "3SRTN000004")
    labelled.bench.go_on()
    (plate,) = labelled.sorting.waiting
    for code in (plate, "BIN-9", "CLOSE-BIN", "BIN-9"):
        labelled.scanning.scan(code)
    qtbot.waitUntil(lambda: server.shop.closed_bins == ["BIN-9"])
    qtbot.waitUntil((tmp_path / "labels" / "BIN-9.pdf").exists)


def test_without_a_network_the_numbers_last_and_then_it_is_said(labelled, server):
    said: list[str] = []
    labelled.plates.said.connect(lambda _tone, words: said.append(words))
    server.go_down()
    assert len({labelled.plates.take() for _ in range(100)}) == 100
    assert labelled.plates.take() == ""
    assert said == ["No plate numbers left: this one gets no label."]


def test_a_printer_that_is_gone_is_said_and_the_work_goes_on(labelled, qtbot, tmp_path):
    (tmp_path / "labels").write_text("a file where the folder should be")
    graded(labelled, "3SRTN000004")
    with qtbot.waitSignal(labelled.plates.said) as said:
        labelled.bench.go_on()
    assert said.args[0] == "bad"
    assert "L prints it again" in said.args[1]


def test_a_bench_without_labels_needs_no_scan_more_than_before(signed_in, server, qtbot):
    graded(signed_in, "3SRTN000001")
    signed_in.bench.go_on()
    qtbot.waitUntil(lambda: "P1-1" in server.shop.inspections)
    assert signed_in.sorting.waiting == {}
    assert server.shop.blocks == 0
    assert [one.get("plate") for one in server.shop.heard if "answers" in one] == [None]
