"""The floor against the real API: a lead releases, refuses and answers, by keys alone."""

import asyncio
import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from api.inspection.appeals import appeal
from api.inspection.checklists import Grade
from api.inspection.rules import Finding
from api.refunds.rules import Limits
from reviewer_app.collector import Collector
from reviewer_app.floors import LeadTask
from reviewer_app.main import build
from reviewer_app.screens import Screen
from reviewer_app.settings import Settings
from tests.flows.conftest import Server, inside
from tests.people import House, shopper
from tests.reviewer_app.keyboard import Keyboard
from tests.shop import PASSWORD, sell

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
WAIT_MS = 40_000  # a worker, a server and a screen on a busy machine


@pytest.fixture
def station(server: Server, qapp, tmp_path):
    collector = Collector(qapp)
    settings = Settings(
        server=f"{server.url}/graphql",
        bench="Office",
        data=tmp_path,
        theme="light",
        language="en",
        time_zone="Europe/Amsterdam",
        undo_ms=200,
    )
    station, window = build(qapp, settings)
    window.show()
    window.activateWindow()
    yield station, window
    station.close()
    window.close()
    collector.deleteLater()
    gc.enable()


async def a_morning(server: Server) -> None:
    """One held, one missing, one whose customer does not agree."""
    async with inside(server) as database:
        house = House(database, server.now)
        (held,) = await house.arrived(await sell("F-1", now=house.now))
        await house.judge(held.id, limits=Limits({"EUR": 0}))
        (gone,) = await house.arrived(await sell("F-2", now=house.now))
        await house.judge(gone.id, None, finding=Finding.EMPTY)
        order = await sell("F-3", now=house.now)
        (worn,) = await house.arrived(order)
        await house.judge(worn.id, Grade.D)
        act = {"actor": shopper(order), "key": uuid4(), "now": house.now}
        await appeal(worn.id, "It came like that.", **act)


def test_a_lead_works_off_what_waits(server: Server, station, qtbot):
    asyncio.run(a_morning(server))
    desk, window = station[0].offices.leading, station[1]
    keyboard = Keyboard(window)

    def until(holds):
        qtbot.waitUntil(holds, timeout=WAIT_MS)

    def press(*keys):
        keyboard.type(keys)
        keyboard.let_go()

    def say(words):
        QTest.keyClicks(window.late.floor.task.field.edit, words)
        QTest.keyClick(window.late.floor.task.field.edit, Qt.Key.Key_Return)

    station[0].sign_in.submit("supervisor", PASSWORD)
    until(lambda: desk.came)
    station[0].screens.go(Screen.FLOOR)
    kinds = {one.kind for one in desk.list}
    assert kinds == {LeadTask.RELEASE, LeadTask.DECIDE, LeadTask.APPEAL}
    for kind, keys, words in (
        (LeadTask.RELEASE, " ", ""),
        (LeadTask.DECIDE, "x", "An empty box came back."),
        (LeadTask.APPEAL, "2", "You are right."),
    ):
        desk.look_at(next(one.id for one in desk.list if one.kind is kind))
        press(keys)
        if words:
            say(words)
        until(lambda kind=kind: all(one.kind is not kind for one in desk.list))
    until(lambda: desk.leading.lead_tasks.answered.count == 3)
    assert desk.list == ()
