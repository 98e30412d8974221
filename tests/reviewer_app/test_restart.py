"""A station that is really killed loses nothing of what it has acted on."""

import subprocess
import sys
from pathlib import Path

import pytest

from reviewer_app.journal import Journal
from tests.reviewer_app.fake_shop import PASSWORD

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("acts", [1, 7])
def test_kill_9_loses_no_act_and_the_restart_sends_them_in_order(
    acts, settings, make_station, server, qtbot, clock
):
    program = [sys.executable, "-m", "tests.reviewer_app.killed_station", str(settings.data)]
    with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, text=True) as station:
        said = [station.stdout.readline().strip() for _ in range(acts)]
        station.kill()

    journal = Journal(settings.data / "journal.sqlite3")
    kept = [entry.subject for entry in journal.entries()]
    journal.shut()
    assert kept[:acts] == said

    again = make_station(server)
    clock.time = again.bench.now.replace(year=2100)  # the seconds of undo are long over
    again.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: not again.journal.waiting())
    assert [given["returnItemId"] for given in server.shop.heard] == kept
