"""A find at the bench: looked for, tied or set aside, with keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer_app.finding import shown
from reviewer_app.frame.view import Window
from reviewer_app.journal import Operation
from reviewer_app.scanning.gate import ScanGate
from tests.reviewer_app.keyboard import Keyboard

CHARGER = "CH65-W"


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


@pytest.fixture
def press(window):
    keyboard = Keyboard(window)

    def press(*keys):
        keyboard.type(keys)
        keyboard.let_go()

    return press


@pytest.fixture
def found(signed_in, shop, qtbot):
    """Something lies in the open parcel that belongs to nothing in it."""
    find = {"id": "F1", "code": CHARGER, "note": None, "place": None, "tiedBy": None}
    shop.parcels["P4"]["finds"].append(find)
    signed_in.scanning.open_parcel("P4")
    signed_in.bench.look_again("P4")
    qtbot.waitUntil(lambda: bool(signed_in.bench.parcel and signed_in.bench.parcel.finds))
    return find


def test_a_find_is_tied_to_whom_it_fits_best(window, press, signed_in, found, shop, qtbot):
    press("f")
    qtbot.waitUntil(lambda: signed_in.finds.chosen is not None)
    assert window.late.found.isVisible()
    assert shown.headline(signed_in.finds)[1].startswith(CHARGER)
    first = shown.who(signed_in.finds.chosen)
    press(Qt.Key.Key_Down)
    assert shown.who(signed_in.finds.chosen) != first
    press(Qt.Key.Key_Up, " ")
    qtbot.waitUntil(lambda: bool(shop.heard) and shop.heard[-1].get("findId") == "F1")
    qtbot.waitUntil(lambda: window.item.isVisible())
    assert found["tiedBy"] == "Mira Koval"


def test_a_find_that_fits_nobody_is_set_aside_with_a_place(window, press, signed_in, found, qtbot):
    found["code"] = "NOBODYS-THING"
    press("f")
    qtbot.waitUntil(lambda: signed_in.finds.seen is not None)
    assert shown.action(signed_in.finds).words == "Nobody fits"
    press("s")
    field = window.late.likely.field.edit
    assert field.hasFocus()
    QTest.keyClicks(field, "Q-06")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found["place"] == "Q-06")
    qtbot.waitUntil(lambda: signed_in.frame.toast == "Set aside on Q-06")


def test_escape_leaves_the_line_then_the_find_then_the_parcel(
    window, press, signed_in, found, qtbot
):
    press("f", "s", Qt.Key.Key_Escape)
    assert not signed_in.finds.writing
    assert signed_in.finds.here is not None
    press(Qt.Key.Key_Escape)
    assert signed_in.finds.here is None
    assert signed_in.bench.parcel is not None


def test_without_the_network_a_find_waits(window, press, signed_in, found, qtbot):
    press("f")
    qtbot.waitUntil(lambda: signed_in.finds.chosen is not None)
    signed_in.line.set_online(False)
    press(" ")
    assert signed_in.frame.tone == "warn"
    assert shown.action(signed_in.finds).words == "No network"


def test_a_parcel_without_finds_says_how_to_note_one(window, press, signed_in):
    signed_in.scanning.open_parcel("P4")
    press("f")
    assert "F notes it" in signed_in.frame.toast


def test_an_unannounced_parcel_is_finished_by_one_key(
    window, press, signed_in, server, shop, qtbot
):
    with qtbot.waitSignal(signed_in.sync.answered):
        signed_in.scanning.scan("UNKNOWN-99")
        qtbot.waitUntil(lambda: signed_in.scanning.unknown is not None)
        press("p")
    qtbot.waitUntil(lambda: signed_in.bench.parcel is not None)
    press("g")
    assert signed_in.journal.entries()[-1].operation == Operation.FINISH
    assert signed_in.bench.parcel is None
    qtbot.waitUntil(lambda: shop.parcels["P15"]["state"] == "DONE")


def test_a_parcel_with_items_is_not_finished_by_hand(window, press, signed_in):
    signed_in.scanning.open_parcel("P4")
    press("g")
    assert signed_in.journal.entries() == ()
    assert "Grade what is in it" in signed_in.frame.toast


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_of_it_fits(window, press, signed_in, found, look, qtbot, scheme):
    look.choose(scheme)
    press("f")
    qtbot.waitUntil(lambda: signed_in.finds.chosen is not None)
    press("s")
    for part in (
        window.late.likely.primary,
        window.late.likely.field.edit,
        window.late.likely.aside,
    ):
        assert part.isVisible()
        assert part.accessibleName()
        assert part.mapTo(window, part.rect().bottomLeft()).y() < 720 - 40
    look.choose("light")
