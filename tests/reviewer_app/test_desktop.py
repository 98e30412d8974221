"""The station as its own process on a real display: real keys, and a screen reader's eyes."""

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.desktop import Hands, displayed, until
from tests.reviewer_app.fake_shop import PASSWORD, FakeShop
from tests.reviewer_app.graphql_shop import GraphQLShop

HERE, ROOT = Path(__file__).parent, Path(__file__).parents[2]
SPEAKER = Path("/usr/libexec/at-spi-bus-launcher")
DEBIAN = "/usr/bin/python3"  # pyatspi belongs to the system's Python


def listens() -> bool:
    told = [DEBIAN, "-c", "import pyatspi"]
    return SPEAKER.exists() and subprocess.run(told, capture_output=True).returncode == 0


@pytest.fixture
def shop():
    server = GraphQLShop(FakeShop())
    server.start()
    yield server
    server.stop()


@pytest.fixture
def display():
    if not shutil.which("Xvfb"):
        pytest.skip("no Xvfb here")
    for environment in displayed():
        yield {**environment, "RETOURNEY_PASSWORD": PASSWORD}


def station_command(shop, folder) -> list[str]:
    command = [sys.executable, "-m", "reviewer_app", "--server", shop.url, "--data", str(folder)]
    return [*command, "--user", "mira", "--language", "en"]


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no dbus here")
@pytest.mark.skipif(not listens(), reason="no pyatspi here")
def test_a_parcel_is_graded_by_names_alone(display, shop, tmp_path):
    script = f"""
        {SPEAKER} --launch-immediately &
        "$@" & station=$!
        {DEBIAN} {HERE / "listener.py"}; code=$?
        kill $station; exit $code
    """
    command = ["dbus-run-session", "--", "sh", "-c", script, "sh", *station_command(shop, tmp_path)]
    done = subprocess.run(
        command, cwd=ROOT, env=display, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr[-2000:]
    heard = json.loads(done.stdout.splitlines()[-1])
    assert heard["nodes"] > 100
    assert heard["nameless"] == []
    assert heard["grades"] == ["radio button"] * 5
    assert heard["told"].startswith("Refunding €45.00 in 5 s")


@pytest.mark.skipif(not shutil.which("xdotool"), reason="no xdotool here")
def test_a_parcel_of_three_with_real_keys(display, shop, tmp_path):
    station = subprocess.Popen(station_command(shop, tmp_path), cwd=ROOT, env=display)

    hands = Hands(display)
    hands.focus()
    until(lambda: shop.shop.tokens)
    time.sleep(1)  # the first parcels come
    hands.focus()
    hands.scan("3SRTN000001")
    until(lambda: ("lease", "P1") in shop.shop.leases or shop.shop.heard)
    hands.keys("y", "y", "1", "space")
    time.sleep(0.7)
    hands.keys("Return", "m", "space")
    time.sleep(0.7)
    hands.keys("Return", "w", "space")
    time.sleep(0.7)
    hands.keys("Return")
    until(lambda: len(shop.shop.inspections) == 3)
    station.terminate()
    station.wait(10)
    verdicts = [made.get("grade") or made.get("finding") for made in shop.shop.inspections.values()]
    assert sorted(verdicts) == ["A", "INCORRECT_ITEM", "MISSING"]
