"""The two servers that are compared, each a process of its own with the same settings."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from urllib.request import Request, urlopen

from api.demo.staff import PASSWORD, PEOPLE

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Running:
    port: int
    pid: int

    @property
    def cpu_s(self) -> float | None:
        """All threads of it, since its start; None where there is no /proc."""
        stat = Path(f"/proc/{self.pid}/stat")
        if not stat.exists():
            return None
        fields = stat.read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def post(self, path: str, body: str, token: str | None = None) -> bytes:
        headers = {"content-type": "application/json", "accept-language": "nl"}
        if token:
            headers["authorization"] = f"Bearer {token}"
        request = Request(f"http://127.0.0.1:{self.port}{path}", body.encode(), headers)
        with urlopen(request, timeout=30) as answer:
            return answer.read()


@contextmanager
def ours(database_url: str) -> Iterator[Running]:
    """The server as it is. The worker is left to a process of its own, so that what is counted
    is what the requests cost."""
    settings = {"RETOURNEY_DATABASE_URL": database_url, "RETOURNEY_WORKER": "false"}
    with _running("api.cli", "serve", settings=settings) as server:
        yield server


@contextmanager
def peer(database_url: str) -> Iterator[Running]:
    with _running("tests.bench.peer", "--database", database_url, settings={}) as server:
        yield server


@contextmanager
def _running(module: str, *arguments: str, settings: dict[str, str]) -> Iterator[Running]:
    port = _free_port()
    command = [sys.executable, "-m", module, *arguments, "--port", str(port)]
    with TemporaryFile() as log:
        process = subprocess.Popen(
            command, env={**os.environ, **settings}, stdout=log, stderr=subprocess.STDOUT
        )
        try:
            if not _answers(port, process):
                log.seek(0)
                raise RuntimeError(f"{module} did not start:\n{log.read().decode()}")
            yield Running(port, process.pid)
        finally:
            process.terminate()
            process.wait(15)


def _answers(port: int, process: "subprocess.Popen[bytes]") -> bool:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(f"http://127.0.0.1:{port}/health", timeout=2):
                return True
        except OSError:
            time.sleep(0.05)
    return False


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def signed_in(server: Running, role: str) -> str:
    user = next(person.user for person in PEOPLE if person.role == role)
    asked = {
        "query": "mutation ($input: SignInInput!) { signIn(input: $input) "
        "{ ... on Session { token } ... on Refused { message } } }",
        "variables": {"input": {"username": user, "password": PASSWORD}},
    }
    return json.loads(server.post("/graphql", json.dumps(asked)))["data"]["signIn"]["token"]
