"""The policy screen against the real API: one writes, another publishes, an old one comes back."""

import asyncio
import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer_app.collector import Collector
from reviewer_app.main import build
from reviewer_app.policies import Draft
from reviewer_app.policy import shown
from reviewer_app.settings import Settings
from tests.flows.conftest import Server, inside
from tests.reviewer_app.keyboard import Keyboard
from tests.shop import PASSWORD, sell

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
SALE = """rules:
  - name: sale-paid
    method: SITUATION
    title: {en: Sale, nl: Uitverkoop, fr: Soldes, de: Schlussverkauf, nb: Salg}
    when: {sale: true}
    then: {fees: {PARCEL_SHOP: 5.95}}
"""
WAIT_MS = 20_000


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
    )
    station, window = build(qapp, settings)
    window.show()
    window.activateWindow()
    yield station, window
    station.close()
    window.close()
    collector.deleteLater()
    gc.enable()


async def sold(server: Server) -> None:
    async with inside(server):
        for number in range(1, 6):
            await sell(f"P-{number}", now=server.now)


def test_a_policy_is_drafted_simulated_published_and_brought_back(server: Server, station, qtbot):
    asyncio.run(sold(server))
    desk, window = station[0].offices.policy, station[1]
    keyboard = Keyboard(window)

    def press(*keys):
        keyboard.type(keys)
        keyboard.let_go()

    def until(holds):
        qtbot.waitUntil(holds, timeout=WAIT_MS)

    def sign_in(who):
        station[0].sign_in.submit(who, PASSWORD)
        until(lambda: bool(desk.rules) and desk.review is not None)
        press("x")  # from the insights

    sign_in("merchandiser")
    assert shown.headline(desk, desk.chosen).startswith("In force since")
    press("e")
    text = window.late.policy.editor.text
    text.setPlainText(text.toPlainText().replace("days: 30", "days: sixty"))
    until(lambda: "Line" in desk.editing.trouble)
    text.setPlainText(text.toPlainText().replace("days: sixty", "days: 60") + SALE)
    until(lambda: desk.editing.trouble == "")
    QTest.keyClick(text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    until(lambda: isinstance(desk.chosen, Draft) and len(desk.rules) == 2)
    told = {rule.name: rule for group in shown.groups(desk) for rule in group.rules}
    assert told["base"].was == "Was: 30 days from delivery"
    assert (told["sale-paid"].mark, told["sale-paid"].sub) == (
        "New",
        "Bought in a sale: Parcel shop for €5.95",
    )
    press("s")
    until(lambda: desk.simulation is not None)
    assert desk.simulation.orders == 5
    assert [rule.name for rule in desk.simulation.rules] == ["sale-paid"]
    press(" ")
    assert shown.action(desk).words == "Somebody else publishes it"

    press("o")
    sign_in("admin")
    until(lambda: shown.action(desk).words == "Publish version 2")
    press(" ")
    assert shown.action(desk).mode == "pending"
    qtbot.wait(600)  # later than a trembling key
    press(" ")
    until(lambda: shown.rows(desk)[0].right == "In force")
    assert [row.title for row in shown.rows(desk)] == ["Version 2", "Version 1"]

    press(Qt.Key.Key_Right)
    until(lambda: shown.action(desk).words == "Bring version 1 back")
    press(" ")
    qtbot.wait(600)
    press(" ")
    until(lambda: shown.rows(desk)[0].title == "Version 3")
    until(lambda: len(desk.rules) == 1)
    assert desk.rules[0].effects[0] == "30 days from delivery"
    assert shown.rows(desk)[0].right == "In force"
