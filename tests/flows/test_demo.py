"""A newcomer: one command opens the demo shop, its facts are true, and stopping it stops all."""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

from tests.flows.asks import OPEN_ORDER, SIGN_IN
from tests.flows.conftest import free_port

ROOT = Path(__file__).parents[2]


def asked(url: str, document: str, **input: str) -> dict[str, Any]:
    body = json.dumps({"query": document, "variables": {"input": input}}).encode()
    headers = {"content-type": "application/json"}
    with urlopen(Request(f"{url}/graphql", body, headers), timeout=10) as answer:
        (result,) = json.load(answer)["data"].values()
    return result


def personal(url: str, opened: dict[str, Any]) -> set[str]:
    """The personal rules that decided something of an order."""
    document = """query ($id: ID!) { order(id: $id) { lines { terms { personalised
      because { rule method outcome } } } } }"""
    body = json.dumps({"query": document, "variables": {"id": opened["orderId"]}}).encode()
    bearer = {"content-type": "application/json", "authorization": f"Bearer {opened['token']}"}
    with urlopen(Request(f"{url}/graphql", body, bearer), timeout=10) as answer:
        order = json.load(answer)["data"]["order"]
    said = [one for line in order["lines"] for one in line["terms"]["because"]]
    return {one["rule"] for one in said if (one["method"], one["outcome"]) == ("TIER", "DECIDED")}


def what_a_merchandiser_sees(url: str, facts: dict[str, Any]) -> tuple[float, dict[str, Any]]:
    """How far bench and customers agree beyond chance, and what suggestions came to."""
    (person,) = [one for one in facts["staff"] if one["role"] == "MERCHANDISER"]
    session = asked(url, SIGN_IN, username=person["user"], password=person["password"])
    today = datetime.now(UTC).date()
    days = {"from": f"{today - timedelta(days=130)}", "to": f"{today}"}
    document = """query ($from: Date!, $to: Date!) {
      reasonsHeard(from: $from, to: $to) { agreement { kappa } }
      suggestionResults(from: $from, to: $to, currency: "EUR") { shownReturns seen clicked } }"""
    body = json.dumps({"query": document, "variables": days}).encode()
    bearer = {"content-type": "application/json", "authorization": f"Bearer {session['token']}"}
    with urlopen(Request(f"{url}/graphql", body, bearer), timeout=10) as answer:
        found = json.load(answer)["data"]
    return found["reasonsHeard"]["agreement"]["kappa"], found["suggestionResults"]


def is_up(url: str) -> bool:
    with suppress(URLError, ConnectionError), urlopen(f"{url}/ready", timeout=2) as answer:
        return answer.status == 200
    return False


def started(folder: Path, port: int) -> "subprocess.Popen[str]":
    command = (sys.executable, "-m", "api.cli", "demo", "--headless", "--orders", "150")
    return subprocess.Popen(
        [*command, "--port", f"{port}"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )


def read_until_open(demo: "subprocess.Popen[str]") -> str:
    assert demo.stdout
    said: list[str] = []
    for line in demo.stdout:
        said.append(line)
        if "Ctrl-C stops everything" in line:
            return "".join(said)
    raise AssertionError("".join(said))


def test_the_demo_is_what_it_says_and_leaves_nothing_running(tmp_path: Path):
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    for is_first, goodbye in ((True, signal.SIGINT), (False, signal.SIGTERM)):
        demo = started(tmp_path, port)
        said = read_until_open(demo)
        facts = json.loads((tmp_path / ".demo" / "demo.json").read_text())
        person, order = facts["staff"][0], facts["order"]
        session = asked(url, SIGN_IN, username=person["user"], password=person["password"])
        opened = asked(url, OPEN_ORDER, number=order["number"], proof=order["email"])
        assert (session["__typename"], opened["__typename"]) == ("Session", "OrderAccess")
        assert personal(url, opened), "the order to try has terms of its customer's own"
        assert ("Making a demo shop" in said) == is_first, said
        kappa, suggested = what_a_merchandiser_sees(url, facts)
        assert kappa > 0.4
        assert 0 < suggested["clicked"] < suggested["seen"] < suggested["shownReturns"]
        for fact in (facts["rma"], facts["partnerKey"], order["number"], person["password"]):
            assert fact in said, said

        demo.send_signal(goodbye)
        rest, _ = demo.communicate(timeout=20)
        assert (demo.returncode, is_up(url)) == (0, False), rest

    file = (tmp_path / ".demo" / "retourney.sqlite3").resolve()
    reconciled = subprocess.run(
        [sys.executable, "-m", "api.cli", "reconcile", "--json"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "RETOURNEY_DATABASE_URL": f"sqlite://{file}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    left = {one["kind"] for one in json.loads(reconciled.stdout)}
    assert left <= {"FAILED", "HELD", "GAVE_TOO_MUCH"}, (
        "what finance has to do, and nothing that cannot be"
    )
