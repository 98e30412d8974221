"""A lorry is checked in: scan by scan, against its carrier's list, with or without the network."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from reviewer_app.docking.manifest import Seen, Tally, codes_of
from reviewer_app.docking.viewmodel import FILE
from reviewer_app.frame.view import Window
from reviewer_app.journal import Operation
from reviewer_app.scanning.gate import ScanGate
from tests.properties import tried

CODES = ("3SRTN000001", "3SRTN000002", "JJD000399999")


@pytest.mark.parametrize(
    "text",
    [
        "3SRTN000001\n3SRTN000002\n\nJJD000399999\n",
        "\ufeffTracking number;Weight\n3SRTN000001;1,2\n3SRTN000002;0,4\nJJD000399999;7\n",
        'Date,"Barcode",To\n2026-11-22,3SRTN000001,Dock\n2026-11-22,3SRTN000002,Dock\n'
        "2026-11-22,JJD000399999,Dock\n",
        "1\t3SRTN000001\tVeldhuis\n2\t3SRTN000002\tVeldhuis\n3\tJJD000399999\tVeldhuis\n",
        "Nr;Sendungsnummer\r\n1;3SRTN000001\r\n2;3SRTN000002\r\n3;JJD000399999\r\n2;3SRTN000002\r\n",
    ],
)
def test_a_carriers_list_is_read_however_it_is_written(text):
    assert codes_of(text) == CODES


@given(st.text(max_size=200))
@tried(100)
def test_whatever_is_dropped_is_read_as_some_codes_or_none(text):
    codes = codes_of(text)
    assert len(set(codes)) == len(codes)


codes = st.lists(st.from_regex(r"3S[A-Z]{3}[0-9]{6}", fullmatch=True), unique=True, max_size=8)


@given(codes, st.data())
@tried(40)
def test_what_was_scanned_and_what_is_missing_make_the_list(listed, data):
    scans = data.draw(st.lists(st.sampled_from(listed))) if listed else []
    tally = Tally().with_list(tuple(listed))
    for code in scans:
        tally, seen = tally.scan(f"]C0{code}")
        assert seen in (Seen.LISTED, Seen.AGAIN)
    assert set(tally.missing) == set(listed) - set(scans)
    assert tally.here == len(set(scans))


@pytest.fixture
def docking(signed_in):
    signed_in.scanning.scan("DOCK")
    return signed_in.docking


@pytest.fixture
def said(signed_in):
    told = []
    signed_in.docking.said.connect(lambda tone, words: told.append((tone, words)))
    return told


def checked_in(station):
    return [e for e in station.journal.entries() if e.operation == Operation.DOCK]


def test_each_scan_is_written_at_once_counted_and_sent(docking, signed_in, shop, said, qtbot):
    for code in ("3SRTN000001", "3SRTN000002", "3SRTN000001", "JJD000399"):
        signed_in.scanning.scan(code)
    assert docking.title == "Check-in: 3 parcels"
    assert ("warn", "3SRTN000001 was scanned before") in said
    assert signed_in.bench.parcel is None, "they stay closed"
    qtbot.waitUntil(lambda: sum("codes" in given for given in shop.heard) == 3)
    qtbot.waitUntil(lambda: any("nobody announced" in words for _, words in said))


def test_without_the_network_nothing_is_lost(docking, signed_in, server, shop, qtbot):
    server.go_down()
    signed_in.scanning.scan("3SRTN000001")
    signed_in.scanning.scan("3SRTN000002")
    assert [e.outcome for e in checked_in(signed_in)] == ["waiting", "waiting"]
    server.up = True
    signed_in.sync.run()
    qtbot.waitUntil(lambda: [e.outcome for e in checked_in(signed_in)] == ["accepted"] * 2)


def test_what_is_missing_of_the_list_is_named_at_the_end(signed_in, said, tmp_path, look, qtbot):
    file = tmp_path / "lorry.CSV"
    file.write_bytes("Straße;Sendungsnummer\nä;3SRTN000001\nö;3SRTN000002\n".encode("cp1252"))
    window = Window(look, signed_in, ScanGate())
    qtbot.addWidget(window)
    drop(window, file)
    docking, strip = signed_in.docking, window.notices.dock
    qtbot.waitUntil(lambda: docking.title == "Check-in: 0 of 2")
    signed_in.scanning.scan("3SRTN000002")
    signed_in.scanning.scan("JJD000399")
    assert said[-1] == ("warn", "JJD000399 is here, and on no list")
    assert "Check-in: 1 of 2" in strip.accessibleName()
    strip.end.click()
    assert strip.accessibleName() == "1 parcel of the list did not come. 3SRTN000001"
    strip.end.click()
    assert said[-1] == ("good", "2 parcels checked in")
    assert strip.isHidden()
    signed_in.scanning.scan("3SRTN000001")
    assert signed_in.bench.parcel.id == "P1", "a scan opens a parcel again"


def test_a_list_without_codes_is_said(signed_in, said, tmp_path, qtbot):
    (tmp_path / "empty.csv").write_text("")
    for file in ("empty.csv", "gone.csv"):
        signed_in.docking.take_list(tmp_path / file)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert {tone for tone, _ in said} == {"warn"}


def test_a_restart_goes_on_with_the_lorry_until_it_is_ended(
    docking, signed_in, make_station, server, settings, tmp_path, qtbot
):
    (tmp_path / "lorry.csv").write_text("3SRTN000001\n3SRTN000002\nJJD000399999\n")
    signed_in.scanning.scan("3SRTN000001")
    docking.take_list(tmp_path / "lorry.csv")
    qtbot.waitUntil(lambda: docking.title == "Check-in: 1 of 3")
    signed_in.scanning.scan("]C03SRTN000002")

    again = make_station(server).docking
    assert again.title == "Check-in: 2 of 3"
    assert again.tally.missing == ("JJD000399999",)
    again.turn()
    assert again.ended
    again.turn()
    assert not make_station(server).docking.open
    assert not list(settings.data.glob("check-in.*"))


def test_half_a_file_is_no_lorry(make_station, server, settings):
    (settings.data / FILE).write_text('{"since": "2026-')
    assert not make_station(server).docking.open


def test_l_asks_for_the_list_of_the_lorry_and_else_for_the_label(
    signed_in, look, tmp_path, qtbot, qapp
):
    (tmp_path / "lorry.csv").write_text("3SRTN000001\n3SRTN000002\n")
    gate = ScanGate()
    qapp.installEventFilter(gate)
    window = Window(look, signed_in, gate)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window._letter("l")
    assert not window.findChildren(QFileDialog), "nothing is checked in"
    window._letter("d")
    window._letter("l")
    (dialog,) = window.findChildren(QFileDialog)
    name = dialog.findChild(QLineEdit)
    name.setCompleter(None)  # its popup is a window, which this platform cannot raise
    qtbot.waitUntil(name.hasFocus)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_D)
    assert name.text() == "d", "no key of the bench"
    assert signed_in.docking.open
    name.setText(str(tmp_path / "lorry.csv"))
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: signed_in.docking.title == "Check-in: 0 of 2")
    qapp.removeEventFilter(gate)


def drop(window, file):
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(file))])
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, held, *none))
