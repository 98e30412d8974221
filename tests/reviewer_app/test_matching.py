"""A damaged code is typed as far as it can be read, or the customer's name is."""

import pytest
from PySide6.QtCore import Qt

from reviewer_app.frame.view import Window
from reviewer_app.scanning.gate import ScanGate
from tests.reviewer_app.fitting import cut_words
from tests.reviewer_app.keyboard import Keyboard


@pytest.fixture
def window(signed_in, look, qtbot, qapp):
    gate = ScanGate()
    qapp.installEventFilter(gate)
    window = Window(look, signed_in, gate)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.setFocus()
    yield window
    qapp.removeEventFilter(gate)


def test_what_is_left_of_a_code_is_typed_and_its_parcel_chosen_by_arrows(window, signed_in, qtbot):
    keyboard = Keyboard(window)
    keyboard.type("/")
    keyboard.let_go()
    keyboard.type("0001\r")
    qtbot.waitUntil(lambda: len(signed_in.matching.rows) == 1)
    assert signed_in.scanning.unknown is None, "one thing is asked at a time"
    assert not window.notices.matches.isHidden()
    assert cut_words(window) == []
    keyboard.type([Qt.Key.Key_Return])
    assert signed_in.bench.parcel.id == "P1"
    assert window.notices.matches.isHidden()


def test_a_name_offers_a_few_and_the_arrows_choose(window, signed_in, qtbot):
    signed_in.scanning.type("an")
    qtbot.waitUntil(lambda: signed_in.scanning.unknown is not None)
    assert not signed_in.matching.rows, "two letters say nothing"
    signed_in.scanning.type("3SRTN00000")
    qtbot.wait(50)
    assert not signed_in.matching.rows, "the beginning is the same on all"
    signed_in.scanning.type("eli")
    qtbot.waitUntil(lambda: len(signed_in.matching.rows) > 1)
    second = signed_in.matching.rows[1]
    keyboard = Keyboard(window)
    keyboard.type([Qt.Key.Key_Down, Qt.Key.Key_Return])
    qtbot.waitUntil(lambda: signed_in.bench.parcel is not None)
    assert signed_in.bench.parcel.id == second.id


def test_without_the_network_the_shelf_is_looked_through(signed_in, server, qtbot):
    server.go_down()
    for said in ("0002", "tomasz"):
        signed_in.scanning.type(said)
        qtbot.waitUntil(lambda: [row.id for row in signed_in.matching.rows] == ["P2"])
        signed_in.matching.close()
    signed_in.scanning.type("n%")
    qtbot.wait(50)
    assert not signed_in.matching.rows


def test_what_a_scanner_reads_is_never_guessed(signed_in, qtbot):
    signed_in.scanning.scan("0001")
    qtbot.waitUntil(lambda: signed_in.scanning.unknown is not None)
    qtbot.wait(50)
    assert not signed_in.matching.rows


def test_esc_takes_the_choice_away(window, signed_in, qtbot):
    signed_in.scanning.type("0001")
    qtbot.waitUntil(lambda: signed_in.matching.rows != ())
    Keyboard(window).type([Qt.Key.Key_Escape])
    assert not signed_in.matching.rows
    assert signed_in.bench.parcel is None


def test_a_typed_code_that_nobody_knows_opens_no_other_parcel(window, signed_in, qtbot):
    keyboard = Keyboard(window)
    keyboard.type("/")
    keyboard.let_go()
    keyboard.type("JJD000399\r")
    qtbot.waitUntil(lambda: signed_in.scanning.unknown is not None)
    assert signed_in.bench.parcel is None
