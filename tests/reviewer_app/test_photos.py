"""Photos at the bench: dropped on the window or taken by a phone, on disk until they are sent."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reviewer_app.frame.view import Window
from reviewer_app.inspecting.shown import photo_wish
from reviewer_app.parcels import CheckAnswer, Grade
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.station import Station
from tests.reviewer_app.fake_shop import PASSWORD

JPEG = b"\xff\xd8 as a camera begins"


@pytest.fixture
def picture(tmp_path) -> Path:
    file = tmp_path / "scratch.JPG"
    file.write_bytes(JPEG)
    return file


def photos(station: Station) -> list[str]:
    item = station.bench.item
    return [photo.url for photo in item.photos] if item else []


def test_what_is_dropped_is_sent_and_shown_beside_what_was_sold(signed_in, server, picture, qtbot):
    station = signed_in
    station.scanning.scan("3SRTN000001")
    assert station.shots.sold.caption == "As sold"
    assert station.shots.photo is None
    station.photos.drop([picture, picture, picture.with_suffix(".txt")])
    qtbot.waitUntil(lambda: photos(station) == ["/photos/0.jpg", "/photos/1.jpg"])
    assert not station.photobox.waiting
    assert picture.exists(), "it is a copy that was kept"
    captions = []
    for _ in range(3):
        captions.append(station.shots.received(station.shots.photo).caption)
        station.shots.next()
    assert captions == ["As it came  1/2", "As it came  2/2", "As it came  1/2"]


def test_without_the_network_photos_wait_on_disk_also_over_a_restart(
    signed_in, server, settings, clock, picture, qtbot
):
    station = signed_in
    station.scanning.scan("3SRTN000001")
    server.up = False
    station.photos.drop([picture, picture])
    qtbot.waitUntil(lambda: len(station.photobox.waiting) == 2)
    station.close()
    assert not server.photos

    server.up = True
    again = Station(settings, server, clock=clock)
    again.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: len(server.photos) == 2)
    qtbot.waitUntil(lambda: not again.photobox.waiting)
    again.close()


def test_an_answer_that_was_lost_adds_no_second_photo(signed_in, server, picture, qtbot):
    station = signed_in
    station.scanning.scan("3SRTN000001")
    server.lose_answers = 1
    station.photos.drop([picture])
    qtbot.waitUntil(lambda: len(server.photos) == 1)
    qtbot.waitUntil(lambda: not station.photobox._busy)
    assert station.photobox.waiting
    station.photobox.send()
    qtbot.waitUntil(lambda: not station.photobox.waiting)
    assert len(server.photos) == 1


def test_what_is_no_picture_is_said_and_lets_the_others_pass(
    signed_in, server, picture, tmp_path, qtbot
):
    station = signed_in
    station.scanning.scan("3SRTN000001")
    said: list[tuple[str, str]] = []
    station.photos.said.connect(lambda tone, words: said.append((tone, words)))
    bad = tmp_path / "words.jpg"
    bad.write_bytes(b"words")
    station.photos.drop([bad])
    station.photos.drop([picture])
    qtbot.waitUntil(lambda: len(server.photos) == 1)
    assert ("bad", "This is not a picture we can read.") in said
    assert not station.photobox.waiting


def test_nothing_in_hand_takes_no_photo(signed_in, picture, qtbot):
    station = signed_in
    said: list[tuple[str, str]] = []
    station.photos.said.connect(lambda tone, words: said.append((tone, words)))
    station.photos.drop([picture])
    station.photos.invite()
    assert said == [("mute", "Drop photos (JPEG, PNG, WebP) while an item is in hand.")]


def test_p_shows_a_code_for_a_phone_until_escape_or_the_next_item(look, signed_in, qtbot, server):
    station = signed_in
    gate = ScanGate()
    window = Window(look, station, gate)
    qtbot.addWidget(window)
    window.show()
    station.scanning.scan("3SRTN000001")
    window._letter("p")
    qtbot.waitUntil(lambda: not window.notices.phone.isHidden())
    assert window.notices.phone.code.accessibleName() == station.photos.address
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.notices.phone.isHidden()
    assert station.bench.parcel, "the parcel stays open"
    window._letter("p")
    qtbot.waitUntil(lambda: bool(station.photos.address))
    server.shop.add_photo(station.bench.item.id, JPEG)
    station.photos._look_again()
    qtbot.waitUntil(lambda: photos(station) == ["/photos/0.jpg"])
    assert station.photos.address, "there may be more"
    station.scanning.scan("3SRTN000002")
    assert not station.photos.address


def test_a_photo_is_wanted_where_something_is_taken_off_until_one_is_here(
    signed_in, server, picture, qtbot
):
    station = signed_in
    station.scanning.scan("3SRTN000001")
    bench = station.bench
    for _ in bench.item.checks:
        bench.answer(CheckAnswer.YES)
    bench.grade(Grade.A)
    assert photo_wish(bench, 0)[0] == "Add"
    bench.grade(Grade.C)
    words, wanted, why = photo_wish(bench, 0)
    assert (words, wanted) == ("Wanted", True)
    assert "a photo should show why" in why
    server.up = False
    station.photos.drop([picture])
    assert photo_wish(bench, station.photos.waiting)[:2] == ("Kept here", False)
    server.up = True
    station.photobox.send()
    qtbot.waitUntil(lambda: photos(station) == ["/photos/0.jpg"])
    assert station.photos.waiting == 0
    assert photo_wish(bench, 0)[:2] == ("Add", False)


@pytest.fixture
def photographed(signed_in, server, picture, qtbot):
    station = signed_in
    station.scanning.scan("3SRTN000001")
    station.photos.drop([picture])
    qtbot.waitUntil(lambda: len(photos(station)) == 1)
    return station


def test_what_matters_is_ringed_by_keys_and_named_by_the_check_that_failed(
    photographed, look, qtbot
):
    window = Window(look, photographed, ScanGate())
    qtbot.addWidget(window)
    window.show()
    bench = photographed.bench
    bench.answer(CheckAnswer.NO)
    question = bench.item.checks[0].question
    window._letter("k")
    assert photographed.marking.drawn.ring.words == question
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        qtbot.keyClick(window, key)
    window._letter("+")
    qtbot.keyClick(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(bench.item.photos[0].marks) == 1)
    (ring,) = bench.item.photos[0].marks
    assert (round(ring.x, 2), round(ring.y, 2), round(ring.radius, 2)) == (0.58, 0.46, 0.15)
    assert ring.words == question
    assert bench.parcel, "Enter kept the ring and nothing else"
    window._letter("k")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert photographed.marking.drawn is None
    window._letter("k")
    qtbot.keyClick(window, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not bench.item.photos[0].marks)


def test_a_press_on_the_photo_puts_the_ring_there_and_another_one_keeps_it(photographed, qtbot):
    marking, bench = photographed.marking, photographed.bench
    marking.put(0.2, 0.9)
    assert (marking.drawn.ring.x, marking.drawn.ring.y) == (0.2, 0.9)
    marking.put(0.7, 0.4)
    marking.put(0.71, 0.41)
    qtbot.waitUntil(lambda: len(bench.item.photos[0].marks) == 1)
    assert bench.item.photos[0].marks[0].x == 0.7


def test_without_a_photo_or_the_network_nothing_is_marked_and_it_is_said(
    photographed, server, qtbot
):
    said: list[tuple[str, str]] = []
    photographed.marking.said.connect(lambda tone, words: said.append((tone, words)))
    server.up = False
    photographed.marking.begin()
    photographed.marking.keep()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0] == ("warn", "Marking needs the network.")
    server.up = True
    photographed.scanning.scan("3SRTN000002")
    photographed.marking.begin()
    assert said[-1] == ("mute", "There is no photo to mark. P takes one.")
