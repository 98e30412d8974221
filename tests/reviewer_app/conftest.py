"""Offscreen Qt, a clock that stands still, and a station that talks to a fake server."""

import gc
import os
from datetime import UTC, datetime, timedelta

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "UTC"  # for pictures and words of the time of day

import pytest
from PySide6.QtCore import QEvent

from reviewer_app.frame.view import Window
from reviewer_app.language import Language
from reviewer_app.look.theme import Look
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from reviewer_app.settings import Settings
from reviewer_app.station import Station
from tests.reviewer_app.fake_server import FakeServer
from tests.reviewer_app.fake_shop import PASSWORD, FakeShop


def pytest_collection_modifyitems(items):
    """The offscreen platform complains about every window with a least size."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True, scope="module")
def frozen():
    """What was there before stays: a collection after each test looks at that test's things only,
    which takes no time instead of a quarter of a second."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def collected_here():
    """A widget that the network's thread collects crashes Qt: see reviewer_app/collector.py."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


class Clock:
    def __init__(self) -> None:
        self.time = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def tick(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shop(clock) -> FakeShop:
    return FakeShop(clock())


@pytest.fixture
def server(shop) -> FakeServer:
    return FakeServer(shop)


@pytest.fixture(scope="session")
def look(qapp) -> Look:
    Language(qapp).speak("en")
    qapp.setStyle("Fusion")
    look = Look("light")
    qapp.setFont(look.font("body"))
    return look


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(
        server="http://127.0.0.1:9/graphql",
        bench="Bench 04",
        data=tmp_path,
        theme="light",
        language="en",
        time_zone="Europe/Amsterdam",
        undo_ms=400,
    )


@pytest.fixture
def make_station(look, settings, clock):
    made = []

    def make(server, chosen=settings) -> Station:
        station = Station(chosen, server, clock=clock)
        made.append(station)
        return station

    yield make
    for station in made:
        station.close()


@pytest.fixture
def station(make_station, server) -> Station:
    return make_station(server)


@pytest.fixture
def signed_in(station, qtbot) -> Station:
    """Mira stands at the bench, and the queue and the first parcels have come."""
    with qtbot.waitSignal(station.live.snapshot):
        station.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: not station.shelf.missing(f"P{n}" for n in range(1, 13)))
    return station


@pytest.fixture
def language(look, qapp):
    language = Language(qapp)
    yield language
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the windows of this test
    language.speak("en")


@pytest.fixture
def at_the_floor(language, station, look, qtbot):
    station.sign_in.spoke.connect(language.speak)
    station.sign_in.submit("ruth", PASSWORD)
    window = Window(look, station, ScanGate())
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: station.offices.leading.came)
    station.screens.go(Screen.FLOOR)
    return window
