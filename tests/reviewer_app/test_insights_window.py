"""Insights at the station: by keyboard alone, from an alert to one action."""

import pytest
from PySide6.QtCore import Qt

from reviewer_app.causes import AlertState
from reviewer_app.frame.view import Window
from reviewer_app.insights import shown
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
    gate.key.emit("x")
    assert station.screens.here is Screen.INSIGHTS
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
