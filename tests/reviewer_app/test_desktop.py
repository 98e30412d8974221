"""The station as its own process on a real display: real keys, and a screen reader's eyes."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.reviewer_app.fake_shop import PASSWORD, FakeShop
from tests.reviewer_app.graphql_shop import GraphQLShop

HERE, ROOT = Path(__file__).parent, Path(__file__).parents[2]
SPEAKER = Path("/usr/libexec/at-spi-bus-launcher")
DEBIAN = "/usr/bin/python3"  # pyatspi belongs to the system's Python
START_S = 20


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
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield {
        **os.environ,
        "DISPLAY": f":{number}",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "RETOURNEY_PASSWORD": PASSWORD,
    }
    server.terminate()
    server.wait()


def station_command(shop, folder) -> list[str]:
    command = [sys.executable, "-m", "reviewer_app", "--server", shop.url, "--data", str(folder)]
    return [*command, "--user", "mira", "--language", "en"]


def until(true, *, seconds=START_S):
    end = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)
    return found


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
def test_a_shift_with_real_keys(display, shop, tmp_path):
    station = subprocess.Popen(station_command(shop, tmp_path), cwd=ROOT, env=display)

    def xdotool(*told: str) -> str:
        done = subprocess.run(["xdotool", *told], env=display, capture_output=True, text=True)
        return done.stdout

    def keys(*names: str) -> None:
        xdotool("key", "--delay", "80", *names)

    def scan(code: str) -> None:
        xdotool("type", "--delay", "4", f"{code}\n")

    until(lambda: xdotool("search", "--name", "Retourney"))
    window = xdotool("search", "--name", "Retourney").split()[0]
    until(lambda: shop.shop.tokens)
    time.sleep(1)  # the first parcels come
    xdotool("windowfocus", "--sync", window)
    scan("3SRTN000001")
    until(lambda: ("lease", "P1") in shop.shop.leases or shop.shop.heard)
    keys("y", "y", "1", "space")
    time.sleep(0.7)
    keys("Return", "m", "space")
    time.sleep(0.7)
    keys("Return", "w", "space")
    time.sleep(0.7)
    keys("Return")
    until(lambda: len(shop.shop.inspections) == 3)
    scan("3SRTN000002")
    keys("o")
    station.terminate()
    station.wait(10)
    verdicts = [made.get("grade") or made.get("finding") for made in shop.shop.inspections.values()]
    assert sorted(verdicts) == ["A", "INCORRECT_ITEM", "MISSING"]
