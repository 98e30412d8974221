"""An operator's first day, at the real command line."""

import asyncio
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.flows.conftest import Servers, free_port
from tests.shop import PASSWORD, Shop


def retourney(url: str, *arguments: str, **settings: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "RETOURNEY_DATABASE_URL": url, "PW": PASSWORD, **settings}
    return subprocess.run(
        [sys.executable, "-m", "api.cli", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def empty(tmp_path: Path) -> str:
    return f"sqlite://{tmp_path / 'shop.sqlite3'}"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "Run `retourney migrate` first."),
        ({"RETOURNEY_PAYMENTS_URL": "paypal://x"}, "'paypal://x'; this version knows ledger://"),
    ],
)
def test_a_server_that_cannot_work_says_why_and_what_to_do(
    empty: str, settings: dict[str, str], said: str
):
    refused = retourney(empty, "serve", "--port", str(free_port()), **settings)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr


async def test_from_nothing_to_a_server_that_somebody_signs_in_to(empty: str, servers: Servers):
    steps = [
        ("migrate",),
        ("shop", "add-brand", "veldhuis", "--name", "Veldhuis", "--country", "NL"),
        ("shop", "add-market", "NL"),
        ("staff", "add", "grader", "--name", "Mira", "--role", "GRADER", "--password-env", "PW"),
        ("keys", "create", "Warehouse", "--scope", "EVENTS_READ"),
    ]
    for step in steps:
        done = retourney(empty, *step)
        assert done.returncode == 0, (step, done.stderr)
    key = done.stdout.splitlines()[-1]
    twice = retourney(empty, "staff", "add", "Grader", "--role", "GRADER", "--password-env", "PW")
    assert (twice.returncode, "Traceback" in twice.stderr) == (1, False)

    server = servers.start(empty, Shop(1, key), datetime.now(UTC))
    for path, answer in (("health", b'{"status":"ok"}'), ("ready", b'"status":"ready"')):
        assert answer in await asyncio.to_thread(fetched, f"{server.url}/{path}")
    me = await server.ask(await server.signed_in("grader"), "{ me { name roles initials } }")
    assert me["me"] == {"name": "Mira", "roles": ["GRADER"], "initials": "M"}
    feed = await server.ask(key, "{ returnEvents { endPosition } }")
    assert feed == {"returnEvents": {"endPosition": "0"}}


def fetched(url: str) -> bytes:
    with urlopen(url, timeout=5) as said:
        return said.read()
