"""The finance screen against the real API: released, noted, closed, and taken out."""

import asyncio
import gc
import os
from datetime import timedelta

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from api.refunds.actions.payouts import fail, settle
from api.refunds.models import Payout
from api.refunds.rules import Limits
from reviewer_app.collector import Collector
from reviewer_app.finance import bars, shown, steps
from reviewer_app.main import build
from reviewer_app.settings import Settings
from tests.flows.conftest import Server, inside
from tests.people import MUCH, House
from tests.reviewer_app.keyboard import Keyboard
from tests.shop import PASSWORD, sell

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
WAIT_MS = 40_000  # a worker, a server and a screen on a busy machine


@pytest.fixture(scope="module")
def settings() -> dict[str, str]:
    return {"RETOURNEY_PAYMENTS_URL": "ledger://"}


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
        undo_ms=300,
    )
    station, window = build(qapp, settings)
    window.show()
    window.activateWindow()
    yield station, window
    station.close()
    window.close()
    collector.deleteLater()
    gc.enable()


async def two_days_ago(server: Server) -> None:
    """One was held, one refused by the bank, one paid; and one lies at the bench."""
    async with inside(server) as database:
        house = House(database, server.now - timedelta(days=2))
        for number, limits in (("D-1", Limits({"EUR": 0})), ("D-2", MUCH), ("D-3", MUCH)):
            (item,) = await house.arrived(await sell(number, now=house.now))
            await house.judge(item.id, limits=limits)
        await house.arrived(await sell("D-4", now=house.now))
        for _ in range(200):
            if len(sent := await Payout.filter(state="PENDING").order_by("id")) == 2:
                break
            await asyncio.sleep(0.05)
        await fail(sent[0].id, "account closed", now=house.now)
        await settle(sent[1].id, now=house.now)


def test_finance_clears_a_day_closes_it_and_takes_it_out(server: Server, station, qtbot, tmp_path):
    asyncio.run(two_days_ago(server))
    desk, window = station[0].offices.finance, station[1]
    keyboard = Keyboard(window)

    def press(*keys):
        keyboard.type(keys)
        keyboard.let_go()

    def until(holds):
        qtbot.waitUntil(holds, timeout=WAIT_MS)

    station[0].sign_in.submit("finance", PASSWORD)
    until(lambda: desk.books_of_day is not None)
    press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert [bar.said for bar in bars.three(desk.day)] == ["€38.00", "€19.00", "€58.00"]
    assert [words for words, _ in bars.legend(desk.day)] == [
        *("€19.00 agrees", "€19.00 refused", "€20.00 not granted"),
    ]
    assert shown.rows(desk)[2].right == "2 open"

    press("j")
    if desk.marked.kind != "HELD":
        press("j")
    assert (desk.marked.customer, steps.in_hand(desk).words) == ("Saar Vos", "Release it")
    press("\r")
    QTest.keyClicks(window.late.money.day.step.field.edit, "Known for years.")
    QTest.keyClick(window.late.money.day.step.field.edit, Qt.Key.Key_Return)
    until(lambda: [one.kind for one in desk.differences] == ["FAILED"])
    press("j")
    assert steps.step_name(desk.marked) == "Try again"
    press("n")
    QTest.keyClicks(window.late.money.day.step.field.edit, "Paid in cash.")
    QTest.keyClick(window.late.money.day.step.field.edit, Qt.Key.Key_Return)
    until(lambda: desk.marked.note is not None)
    assert shown.differences(desk)[0].step == "Noted by Finance"

    until(lambda: steps.action(desk).words == "Close the day")
    press(" ")
    until(lambda: steps.action(desk).words == "Closed")
    day = desk.day.on
    press("x")
    file = tmp_path / "exports" / f"veldhuis-{day}.csv"
    until(file.exists)
    booked = file.read_text().splitlines()
    assert booked[0].startswith("date,booking,document,account")
    assert sum("REFUNDS_PAYABLE" in line for line in booked) == 3, "two grants, one payment"
    until(lambda: desk.books_of_day.exported_by == "Finance")
    assert shown.books_lines(desk)[0] == ("Credit notes made", "3 of 3")
