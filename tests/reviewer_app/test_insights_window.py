"""Insights at the station: by keyboard alone, from an alert to one action."""

import csv
from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reviewer_app.causes import AlertState
from reviewer_app.frame.view import Window
from reviewer_app.insights import shown
from reviewer_app.insights.listing import listed
from reviewer_app.look.causes import LINE
from reviewer_app.remote_causes import solved_in_quarter
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from tests.reviewer_app.fake_catalogue import PASSWORD


@pytest.fixture
def desk(station, qtbot):
    station.sign_in.submit("nadia", PASSWORD)
    qtbot.waitUntil(lambda: station.offices.causes.causes is not None)
    return station.offices.causes


@pytest.fixture
def window(desk, station, look, qtbot):
    gate = ScanGate()
    window = Window(look, station, gate)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    assert station.screens.here is Screen.INSIGHTS, "what stands out is what opens"
    window.type = gate.key.emit
    return window


def answered(desk, server, qtbot, many=1):
    qtbot.waitUntil(lambda: len(server.causes.heard) == many)
    qtbot.waitUntil(lambda: desk.acting.waits is None)


def test_an_alert_is_acted_on_with_one_key(window, desk, server, qtbot):
    assert desk.alert.title == "Fjell rain jacket"
    assert "Advise one size up" in window.late.insights.doing.primary.accessibleName()
    window.type(" ")
    assert desk.acting.waits, "some seconds in which it can be taken back"
    desk.acting._send()
    answered(desk, server, qtbot)
    assert server.causes.heard == [("A-1", AlertState.ACTED)]
    qtbot.waitUntil(lambda: len(desk.alerts) == 2)
    assert desk.alert.title == "Nordlys lamp", "on to the next"


def test_what_was_pressed_by_mistake_is_taken_back(window, desk, server):
    window.type("l")
    window.type("u")
    assert desk.acting.waits is None
    assert server.causes.heard == []


def test_another_alert_shows_its_own_product(window, desk, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Down)
    assert desk.alert.id == "A-2"
    assert desk.product.label == "Nordlys lamp"
    window.type("j")
    window.type("j")
    assert desk.alert.id == "A-1", "round and round"


def test_each_chart_says_itself_in_one_sentence(window, desk):
    chart = window.late.insights.why.chart.accessibleName()
    assert chart.startswith("Fjell rain jacket, share that comes back: 21")
    assert "usual is 9" in chart
    lines = [line.accessibleName() for line in window.late.insights.why.lines.values()]
    assert lines[0] == "Fjell rain jacket, 51 of 238, 21.4%, €3,940.00"
    said, ends, _ = shown.fewer(desk)
    assert (said, ends) == ("19 a month", ("11", "27"))


def test_what_is_said_of_the_fit_is_told_by_size(window, desk):
    title, sizes = shown.by_size(desk)
    assert title == "Too small, by size"
    assert sizes[2] == ("L", "11 of 16", 11 / 16)
    desk.look_at_product("LOMMA")
    assert shown.by_size(desk) is None, "nor of another product"


def test_a_refusal_is_said_and_looked_at_again(window, desk, server, qtbot):
    server.causes.refuses = "Ada closed this alert already."
    with qtbot.waitSignal(desk.said) as said:
        desk.answer(AlertState.NOT_NOW)
        desk.acting._send()
    assert said.args[1] == "Ada closed this alert already."


def test_without_a_network_what_was_read_stays_and_says_so(window, desk, server, station):
    station.line.set_online(False)
    assert "No network" in shown.headline(desk)
    assert shown.action(desk).mode == "waiting"


def test_what_customers_wrote_stands_beside_the_alert(window, desk, qtbot):
    qtbot.waitUntil(lambda: bool(desk.words))
    assert shown.quotes(desk)[0] == "“My usual L, and I cannot close it over a fleece.”"
    desk.look_at_product("LOMMA")
    assert shown.quotes(desk) == [], "nor of another product"
    window.type("j")
    assert shown.quotes(desk) == [], "nobody wrote of the next one"


def test_a_list_that_cannot_be_written_says_so(window, desk, station, qtbot):
    station.settings.exports_folder.mkdir(parents=True, exist_ok=True)
    told = desk.causes.insights
    (station.settings.exports_folder / f"returns-{told.since}-{told.until}.csv").mkdir()
    with qtbot.waitSignal(desk.said) as said:
        window.type("e")
    assert said.args[0] == "bad"
    assert said.args[1].startswith("It could not be saved: ")


def test_another_period_is_counted_and_what_was_read_stays_meanwhile(window, desk, server, qtbot):
    window.type("p")
    assert shown.headline(desk) == "Counting 365 days…"
    assert shown.bars(desk), "the screen is not emptied"
    qtbot.waitUntil(lambda: not desk.counting)
    assert server.causes.days == [90, 365]
    assert "21 November" in shown.headline(desk)


def test_products_are_taken_out_as_a_list(window, desk, station, qtbot):
    with qtbot.waitSignal(desk.said) as said:
        window.type("e")
    (file,) = station.settings.exports_folder.glob("returns-*.csv")
    assert said.args == ["good", f"Saved as {file}"]
    rows = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0]["title"] == "Fjell rain jacket"
    assert (rows[0]["back"], rows[0]["rate"], rows[0]["currency"]) == ("51", "0.2143", "EUR")


def test_a_name_is_never_a_formula(desk):
    told = desk.causes.insights
    evil = replace(told.groups[0], label="=HYPERLINK(1)")
    (row,) = csv.DictReader(listed(replace(told, groups=(evil,))).splitlines())
    assert row["title"] == "'=HYPERLINK(1)"


def test_a_year_ago_and_what_was_solved_are_told(window, desk, qtbot):
    qtbot.waitUntil(lambda: desk.year_ago is not None)
    assert shown.figures(desk)[0] == ("9.6%", "a year ago 10.3%")
    assert shown.solved(desk) == ("Solved this quarter", "9")


def test_rows_are_whole(window, desk):
    why = window.late.insights.why
    for height in (700, 777, 900):
        window.resize(1440, height)
        QApplication.processEvents()
        area = why._area
        assert area.height() >= LINE
        assert area.height() % LINE == 0
        assert area.height() + LINE > area.parentWidget().height(), "as many as there is room for"


def test_only_what_was_acted_on_this_quarter_counts_as_solved():
    closed = [
        {"state": "ACTED", "closedAt": "2026-10-01T08:00:00Z"},
        {"state": "ACTED", "closedAt": "2026-09-30T08:00:00Z"},
        {"state": "NOT_NOW", "closedAt": "2026-11-01T08:00:00Z"},
    ]
    assert solved_in_quarter(closed, date(2026, 11, 22)) == 1
