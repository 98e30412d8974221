"""Badges: who is here, who was here, and what the bench may send for them."""

import stat
from datetime import datetime, timedelta

import pytest

from reviewer_app.parcels import BenchGrant, Staff
from reviewer_app.shelf import PIN_TRIES, Shelf
from tests.reviewer_app.fake_catalogue import PIN
from tests.reviewer_app.test_station import grade_open_parcel


def enter(station, qtbot, who, pin=PIN):
    station.sign_in.take_badge(f"BADGE-{who.upper()}")
    station.sign_in.submit("", pin)
    qtbot.waitUntil(lambda: not station.sign_in.busy)


def test_a_badge_and_its_pin_open_the_bench(station, qtbot):
    station.sign_in.take_badge("BADGE-MIRA")
    assert station.sign_in.message == "Badge read. Now type your PIN."
    enter(station, qtbot, "mira", pin="0000")
    assert station.sign_in.staff is None
    assert station.sign_in.tone == "bad"
    enter(station, qtbot, "mira")
    assert station.sign_in.staff.name == "Mira Koval"
    station.leave()
    station.sign_in.take_badge("BADGE-MIRA")
    assert station.sign_in.greeting.endswith(", Mira"), "known from now on"


def test_a_badge_scanned_into_a_field_is_a_badge(station, qtbot):
    assert not station.sign_in.read_badge("mira")
    assert station.sign_in.read_badge("badge-mira")
    station.sign_in.submit("", "BADGE-TOM")
    assert (station.sign_in.badge, station.sign_in.busy) == ("BADGE-TOM", False), "not Mira"


def test_without_the_network_badge_and_pin_open_it_for_three_days(station, server, clock, qtbot):
    enter(station, qtbot, "mira")
    station.leave()
    server.up = False
    enter(station, qtbot, "mira")
    assert station.sign_in.staff.username == "mira"
    assert not station.line.online
    station.leave()
    clock.tick(3 * 24 * 3600 + 1)
    enter(station, qtbot, "mira")
    assert station.sign_in.staff is None, "what was granted is over"


def test_five_wrong_pins_lock_the_badge_until_the_server_opens_it(station, server, clock, qtbot):
    enter(station, qtbot, "mira")
    station.leave()
    server.up = False
    for _ in range(PIN_TRIES):
        enter(station, qtbot, "mira", pin="1111")
    enter(station, qtbot, "mira")
    assert station.sign_in.staff is None
    server.up = True
    enter(station, qtbot, "mira")
    assert station.sign_in.staff is not None


def test_another_badge_takes_over_what_is_open(station, shop, server, qtbot):
    enter(station, qtbot, "mira")
    qtbot.waitUntil(lambda: station.shelf.parcel("P1") is not None)
    station.scanning.scan("3SRTN000001")
    qtbot.waitUntil(lambda: shop.leases == [("lease", "P1")])
    station.scanning.scan("BADGE-TOM")
    assert station.screens.here is None
    station.sign_in.submit("", PIN)
    qtbot.waitUntil(lambda: station.screens.here is not None)
    assert station.bench.parcel.id == "P1"
    assert station.bench.actor == "tom"
    qtbot.waitUntil(lambda: shop.leases[-1] == ("lease", "P1"))
    assert ("release", "P1") in shop.leases


def test_what_one_did_is_sent_as_theirs_while_another_is_here(station, server, qtbot):
    enter(station, qtbot, "mira")
    qtbot.waitUntil(lambda: station.shelf.parcel("P4") is not None)
    server.go_down()
    qtbot.waitUntil(lambda: not station.line.online)
    station.scanning.scan("3SRTN000004")
    grade_open_parcel(station)
    station.leave()
    server.up = True
    enter(station, qtbot, "tom")
    qtbot.waitUntil(lambda: not station.journal.waiting())
    assert server.sent_as[-1] == "mira"


def test_a_session_that_ended_stops_nothing_that_was_granted(station, server, qtbot):
    enter(station, qtbot, "mira")
    qtbot.waitUntil(lambda: station.shelf.parcel("P4") is not None)
    server.known = False
    station.scanning.scan("3SRTN000004")
    grade_open_parcel(station)
    qtbot.waitUntil(lambda: "P4-1" in server.shop.inspections)


@pytest.fixture
def shelf(tmp_path):
    shelf = Shelf(tmp_path / "shelf.sqlite3")
    yield shelf
    shelf.shut()


def test_the_shelf_keeps_neither_badge_nor_pin_nor_what_was_granted(shelf, clock, tmp_path):
    shelf.remember_badge(Staff("mira", "Mira Koval", "MK", "en"), "BADGE-K7Q2", "24681357")
    until = clock() + timedelta(days=1)
    shelf.keep_grant("mira", BenchGrant("gr4nted", "Bench 04", until))
    assert shelf.wearer("badge-k7q2", "24681357", clock())
    shelf.shut()
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("shelf.sqlite3*"))
    assert b"K7Q2" not in kept
    assert b"24681357" not in kept
    assert b"gr4nted" not in kept


def test_a_grant_says_until_when(shelf, clock):
    until: datetime = clock() + timedelta(days=1)
    shelf.keep_grant("mira", BenchGrant("token", "Bench 04", until))
    assert set(shelf.grants(clock())) == {"mira"}
    assert shelf.grants(until) == {}


def test_what_was_granted_is_kept_for_its_owner_alone_and_read_at_the_next_start(
    signed_in, make_station, server, settings, shop, qtbot
):
    kept = settings.data / "tokens.json"
    qtbot.waitUntil(kept.exists)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    token = server.grants["mira"]
    server.grants.clear()
    make_station(server)
    qtbot.waitUntil(lambda: server.grants == {"mira": token})
