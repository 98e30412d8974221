"""A grader's real window against the real API: keys in, money out, also with the server gone."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from tests.conftest import OpenShop
from tests.flows import asks
from tests.flows.carrier import scanned
from tests.flows.conftest import Server, Servers, inside
from tests.shop import PASSWORD, sell

GRADE_AS_NEW = "Y Y Y Y 1 ~ Space ~ Space ~"
LOAD = "~ ~ ~"
"""Two seconds: on a busy machine an answer takes its time."""


def bench(server: Server, data: Path, keys: str = "") -> None:
    """One sitting at the bench: sign in, press the keys, leave. The window is painted offscreen."""
    command = [sys.executable, "-m", "reviewer_app.main", "--server", f"{server.url}/graphql"]
    command += ["--user", "grader", "--bench", "Bench 04", "--data", str(data)]
    command += ["--language", "nl", "--press", keys, "--screenshot", str(data / "seen.png")]
    environment = {**os.environ, "RETOURNEY_PASSWORD": PASSWORD, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, timeout=60, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    assert (data / "seen.png").stat().st_size > 20_000


async def at_the_dock(server: Server, number: str) -> str:
    """An order came back and was delivered; its RMA."""
    async with inside(server):
        await sell(number, now=server.now)
    case = await asks.requested(server, *await asks.opened(server, number))
    await scanned(server, case["label"]["trackingCode"], "DELIVERED", id=f"dock-{number}")
    return case["rma"]


async def is_paid(server: Server, rma: str) -> None:
    await asks.until(server, await server.signed_in("support_agent"), rma, refund="SUCCEEDED")


async def test_a_grader_scans_looks_grades_and_the_customer_is_paid(server: Server, tmp_path: Path):
    rma = await at_the_dock(server, "W-1")

    bench(server, tmp_path, f"code:{rma} {LOAD} {GRADE_AS_NEW} {LOAD}")

    await is_paid(server, rma)


async def test_what_is_graded_without_the_server_is_sent_when_it_is_back(
    a_shop: OpenShop, servers: Servers, tmp_path: Path
):
    server = servers.start(a_shop.url, a_shop.shop, a_shop.now)
    rma = await at_the_dock(server, "W-2")
    await at_the_dock(server, "W-3")
    bench(server, tmp_path)  # now the queue and its parcels are on the shelf
    server.killed()

    bench(server, tmp_path, f"code:{rma} {LOAD} {GRADE_AS_NEW} ~")
    assert waiting(tmp_path) == ["receiveParcel", "inspectItem"]

    again = servers.again(server)
    for _ in range(4):  # on a busy machine what is left goes at the next sitting
        if waiting(tmp_path):
            bench(again, tmp_path, LOAD)
    assert waiting(tmp_path) == []
    await is_paid(again, rma)


def waiting(data: Path) -> list[str]:
    """Acts in the journal that the server has not answered."""
    with closing(sqlite3.connect(data / "journal.sqlite3")) as journal:
        rows = journal.execute("SELECT operation FROM entry WHERE outcome = 'waiting' ORDER BY id")
        return [operation for (operation,) in rows]
