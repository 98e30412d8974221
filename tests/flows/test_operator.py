"""An operator's first day, at the real command line."""

import asyncio
import json
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
        ({"RETOURNEY_PAYMENTS_URL": "paypal://x"}, "'paypal'; this version knows ledger://"),
    ],
)
def test_a_server_that_cannot_work_says_why_and_what_to_do(
    empty: str, settings: dict[str, str], said: str
):
    refused = retourney(empty, "serve", "--port", str(free_port()), **settings)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr


ROOT = Path(__file__).parents[2]


def of_the_readme() -> list[str]:
    """The commands of «Run it for real», up to those that stay."""
    said = (ROOT / "README.md").read_text().partition("## Run it for real")[2]
    lines = said.partition("```\n")[2].partition("```")[0].splitlines()
    commands = [line.partition("#")[0].strip() for line in lines if line.startswith("retourney ")]
    return commands[
        : next(n for n, one in enumerate(commands) if one.startswith("retourney serve"))
    ]


def an_order() -> str:
    """The one that the order book's README shows, on one line, of whatever brand is asked for."""
    said = (ROOT / "api" / "orders" / "README.md").read_text()
    order = json.loads(said.partition("```json")[2].partition("```")[0])
    return json.dumps({name: value for name, value in order.items() if name != "brand"})


async def test_the_readme_leads_to_a_server_that_somebody_signs_in_to(
    empty: str, servers: Servers, tmp_path: Path
):
    (tmp_path / "orders.jsonl").write_text(an_order())
    here = {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "PW": PASSWORD}
    environment = {**os.environ, **here, "RETOURNEY_DATABASE_URL": empty}
    for command in of_the_readme():
        line = command + (" --password-env PW" if "staff add" in command else "")
        done = subprocess.run(  # noqa: ASYNC221  nothing else runs meanwhile
            line,
            shell=True,
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (line, done.stdout, done.stderr)
    key = done.stdout.splitlines()[-1]

    server = servers.start(empty, Shop(1, key), datetime.now(UTC))
    for path, answer in (("health", b'{"status":"ok"}'), ("ready", b'"status":"ready"')):
        assert answer in await asyncio.to_thread(fetched, f"{server.url}/{path}")
    me = await server.ask(await server.signed_in("ada"), "{ me { name roles initials } }")
    assert me["me"] == {"name": "ada", "roles": ["ADMIN"], "initials": "A"}
    feed = await server.ask(key, "{ returnEvents { endPosition } }")
    assert int(feed["returnEvents"]["endPosition"]) > 0, "partners hear of the order"
    versions = await server.ask(await server.signed_in("ada"), "{ policyVersions { version } }")
    assert versions == {"policyVersions": [{"version": 1}]}


def test_one_user_name_is_one_person(empty: str):
    add = ("--role", "GRADER", "--password-env", "PW")
    done = [retourney(empty, *words) for words in (("migrate",), ("staff", "add", "mira", *add))]
    twice = retourney(empty, "staff", "add", "Mira", *add)
    assert [one.returncode for one in (*done, twice)] == [0, 0, 1]
    assert "Traceback" not in twice.stderr


def fetched(url: str) -> bytes:
    with urlopen(url, timeout=5) as said:
        return said.read()
