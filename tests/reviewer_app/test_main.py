"""The command: what it builds works, what it says is true."""

import gc
import os
import subprocess
import sys
from pathlib import Path

from reviewer_app import selftest
from reviewer_app.main import build
from reviewer_app.options import options
from reviewer_app.options import settings as read_settings
from tests.reviewer_app.fake_shop import PASSWORD, FakeShop
from tests.reviewer_app.graphql_shop import GraphQLShop
from tests.reviewer_app.keyboard import Keyboard

ROOT = Path(__file__).parents[2]


def test_what_is_built_hears_a_scanner(look, settings, qapp, qtbot):
    station, window = build(qapp, settings)
    qtbot.addWidget(window)
    gc.collect()
    window.show()
    qtbot.waitExposed(window)
    station.screens.enter([])
    window.setFocus()
    Keyboard(window).scan("3SRTN000001")
    assert station.scanning.pill == "3SRTN000001"
    station.close()


def test_the_help_shows_an_example():
    done = run("--help")
    assert "retourney-station --server http" in done.stdout


def test_a_whole_installation_says_so(look, capsys):
    assert selftest.run() == 0
    assert "fonts: well" in capsys.readouterr().out


def test_a_picture_can_be_taken_for_the_documentation(tmp_path):
    shop = GraphQLShop(FakeShop())
    shop.start()
    picture = tmp_path / "bench.png"
    done = run(
        "--server",
        shop.url,
        "--user",
        "mira",
        "--data",
        str(tmp_path),
        "--theme",
        "dark",
        "--size",
        "1280x720",
        "--press",
        "Enter y",
        "--screenshot",
        str(picture),
    )
    shop.stop()
    assert (done.returncode, done.stderr) == (0, "")
    assert picture.stat().st_size > 20_000


def test_the_password_comes_from_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("MY_PASSWORD", "secret")
    said = options(["--user", "mira", "--password-env", "MY_PASSWORD", "--data", str(tmp_path)])
    assert read_settings(said).password == "secret"


def run(*arguments: str) -> subprocess.CompletedProcess:
    environment = {**os.environ, "RETOURNEY_PASSWORD": PASSWORD, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-m", "reviewer_app", *arguments],
        cwd=ROOT,
        check=False,
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
    )
