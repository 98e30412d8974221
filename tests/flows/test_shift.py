"""One shift of a grader: a real window, real keys, and the real server, which goes down."""

import asyncio
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import OpenShop
from tests.desktop import Hands, displayed, until
from tests.flows import asks
from tests.flows.carrier import scanned
from tests.flows.conftest import Server, Servers, inside
from tests.shop import PASSWORD, sell

ROOT = Path(__file__).parents[2]
SEEN = """query ($rma: String!) { return(rma: $rma) { items {
  reception acceptance refund inspection { grade finding inspectedBy }
  grant { state amount { amount } } } } }"""
SERIAL = "352099001761481"


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        pytest.skip("no Xvfb or no xdotool here")
    for environment in displayed():
        yield {**environment, "RETOURNEY_PASSWORD": PASSWORD}


async def at_the_dock(server: Server, number: str, *skus: str, price: str = "20.00") -> str:
    """An order came back and was delivered; its RMA."""
    lines = tuple((sku, 1, price) for sku in skus or ("MUG-1",))
    async with inside(server):
        await sell(
            number, now=server.now, lines=lines, serials=(SERIAL,) * (skus[:1] == ("RADIO",))
        )
    items = [{"line": n, "reason": "changed_mind"} for n in range(1, len(lines) + 1)]
    shopper, order = await asks.opened(server, number)
    case = await asks.requested(server, shopper, order, *items)
    await scanned(server, case["label"]["trackingCode"], "DELIVERED", id=f"dock-{number}")
    return case["rma"]


def rows(file: Path, sql: str, *values: str) -> list[str]:
    """None while the station has not made its tables yet."""
    with closing(sqlite3.connect(file)) as kept, suppress(sqlite3.OperationalError):
        return [one for (one,) in kept.execute(sql, values)]
    return []


def entries(data: Path, outcome: str) -> list[str]:
    """Operations in the station's journal that ended so; waiting ones have not."""
    sql = "SELECT operation FROM entry WHERE outcome = ? ORDER BY id"
    return rows(data / "journal.sqlite3", sql, outcome)


def every(data: Path) -> list[str]:
    return rows(data / "journal.sqlite3", "SELECT operation FROM entry")


async def judged(server: Server, rma: str) -> list[tuple[str, str]]:
    token = await server.signed_in("supervisor")
    items = (await server.ask(token, SEEN, rma=rma))["return"]["items"]
    seen = [item["inspection"] or {} for item in items]
    return [
        (one.get("grade") or one.get("finding") or "", item["refund"])
        for one, item in zip(seen, items, strict=True)
    ]


@dataclass
class Parcels:
    """What waits at the dock: RMAs."""

    plain: str
    two: str
    radio: str
    dear: str
    down: str
    later: str


def a_shift(parcels: Parcels, server: Server, servers: Servers, hands: Hands, data: Path) -> None:
    """From signing in to going home. Each act is looked for in the journal before the next scan."""

    def sent(count: int) -> None:
        def there() -> bool:
            return entries(data, "accepted").count("inspectItem") == count

        until(there, told=f"accepted: {entries(data, 'accepted')}")

    def opens(code: str) -> None:
        """Its arrival is in the journal before its checks are on the screen. A busy display may
        tear a scan apart: then it is scanned again, as anybody would."""
        before = len(every(data))
        for _ in range(3):
            hands.scan(code)
            with suppress(AssertionError):
                until(lambda: len(every(data)) > before, seconds=5)
                break
        assert len(every(data)) > before, code
        time.sleep(0.5)

    def does(*keys: str) -> None:
        """These, then the big key, and again: a second press that comes at once is a bounce."""
        hands.keys(*keys, "space")
        time.sleep(0.6)
        hands.keys("space")

    hands.focus()
    until(lambda: rows(data / "shelf.sqlite3", "SELECT username FROM person"))
    time.sleep(1)  # the queue comes
    hands.focus()

    opens(parcels.plain)  # three keys after the scan: sealed, do it, do not wait
    does("z")
    sent(1)

    opens(parcels.two)  # a slip is taken back: one is worn, and the other never came
    does("z", "space", "u", "3")
    does("m")
    sent(3)

    opens(parcels.radio)
    hands.scan(SERIAL)
    time.sleep(0.5)
    does("z")
    sent(4)

    opens(parcels.dear)  # over what a grader may, and nobody's badge is near
    does("z", "h")
    sent(5)

    hands.scan("5901234123457")  # nobody knows it: received as it came
    time.sleep(1)
    hands.keys("p")
    until(lambda: "receiveParcel" in entries(data, "accepted")[-1:])

    server.killed()
    time.sleep(1)
    opens(parcels.down)
    does("z")
    until(lambda: "inspectItem" in entries(data, "waiting"))
    opens(parcels.later)
    hands.keys("o")  # something is left over: once more, without a word
    time.sleep(0.6)
    hands.keys("o")
    until((data / "hand-over.json").exists)
    servers.again_at(server)
    until(lambda: not entries(data, "waiting"), seconds=60)


async def test_a_shift_with_real_keys_against_the_real_server(
    a_shop: OpenShop, servers: Servers, display: dict[str, str], tmp_path: Path
):
    server = servers.start(a_shop.url, a_shop.shop, a_shop.now)
    parcels = Parcels(
        plain=await at_the_dock(server, "X-1"),
        two=await at_the_dock(server, "X-2", "MUG-1", "MUG-2"),
        radio=await at_the_dock(server, "X-3", "RADIO"),
        dear=await at_the_dock(server, "X-4", price="900.00"),
        down=await at_the_dock(server, "X-5"),
        later=await at_the_dock(server, "X-6"),
    )
    data = tmp_path / "bench"
    command = [sys.executable, "-m", "reviewer_app", "--server", f"{server.url}/graphql"]
    command += ["--bench", "Bench 04", "--data", str(data), "--language", "en", "--user", "grader"]
    station = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=display)
    await asyncio.to_thread(a_shift, parcels, server, servers, Hands(display), data)
    station.terminate()
    await station.wait()

    assert entries(data, "refused") == []
    assert await judged(server, parcels.plain) == [("A", "SUCCEEDED")]
    (worn, missing) = await judged(server, parcels.two)
    assert (worn[0], missing[0]) == ("C", "MISSING")
    assert await judged(server, parcels.radio) == [("A", "SUCCEEDED")]
    assert await judged(server, parcels.dear) == [("A", "HELD")]
    assert (await judged(server, parcels.down))[0][0] == "A"
    assert await judged(server, parcels.later) == [("", "NONE")]
