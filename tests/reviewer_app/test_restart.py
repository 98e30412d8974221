"""A station that is really killed loses nothing of what it has acted on."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reviewer_app.journal import Journal
from reviewer_app.parcels import BenchGrant
from reviewer_app.shelf import Shelf
from reviewer_app.vault import Vault
from tests.reviewer_app.fake_shop import PASSWORD

ROOT = Path(__file__).parents[2]
FAR = datetime(2100, 1, 1, tzinfo=UTC)


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


def test_kill_9_and_a_session_that_is_over_lose_nothing(
    settings, make_station, server, shop, qtbot, clock
):
    """What the bench was granted for mira sends it; nobody signs in again."""
    program = [sys.executable, "-m", "tests.reviewer_app.killed_station", str(settings.data)]
    with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, text=True) as station:
        said = [station.stdout.readline().strip() for _ in range(4)]
        station.kill()
    shelf = Shelf(settings.data / "shelf.sqlite3")
    shelf.keep_grant("mira", BenchGrant("", "Bench 04", FAR))
    Vault(settings.data).keep("mira", "grant-mira")
    shelf.shut()
    shop.granted.add("grant-mira")
    server.known = False
    clock.time = FAR - timedelta(days=1)  # the seconds of undo are long over

    again = make_station(server)

    qtbot.waitUntil(lambda: not again.journal.waiting())
    assert [given["returnItemId"] for given in server.shop.heard][:4] == said
    assert again.sign_in.staff is None
