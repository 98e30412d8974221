"""Processes that begin with the server's code already read: copies of one that has read it.

Reading it takes a second and a half, and the stories start some hundred servers and commands.
Each copy is a process of its own that runs a module as `python -m` would, with arguments, an
environment and a place to write of its own; it can be killed like any other.
"""

import json
import os
import runpy
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

READ_BEFORE = ("api.main", "api.cli.serving", "api.cli.policy", "api.cli.payouts", "uvloop")


class Nursery:
    """Close it, or its copies outlive it."""

    def __init__(self) -> None:
        self._mother = subprocess.Popen(
            [sys.executable, "-m", "tests.nursery"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(self, module: str, *words: str, env: Mapping[str, str], out: Path, err: Path):
        told = {"module": module, "words": words, "env": dict(env), "out": str(out)}
        return Copy(self, self._ask(start={**told, "err": str(err)}))

    def run(
        self, module: str, *words: str, env: Mapping[str, str], folder: Path
    ) -> "subprocess.CompletedProcess[str]":
        out, err = folder / "stdout", folder / "stderr"
        code = self.start(module, *words, env=env, out=out, err=err).wait(60)
        return subprocess.CompletedProcess(words, code, out.read_text(), err.read_text())

    def ended(self, pid: int) -> int | None:
        return self._ask(ended=pid)

    def close(self) -> None:
        self._mother.communicate()

    def _ask(self, **said: Any) -> Any:
        assert self._mother.stdin is not None
        assert self._mother.stdout is not None
        print(json.dumps(said), file=self._mother.stdin, flush=True)
        return json.loads(self._mother.stdout.readline())


@dataclass
class Copy:
    """As much of `subprocess.Popen` as the stories use."""

    nursery: Nursery
    pid: int
    returncode: int | None = None

    def poll(self) -> int | None:
        if self.returncode is None:
            self.returncode = self.nursery.ended(self.pid)
        return self.returncode

    def wait(self, timeout_s: float) -> int:
        deadline = time.monotonic() + timeout_s
        while (code := self.poll()) is None:
            if time.monotonic() > deadline:
                raise TimeoutError(f"{self.pid} is still running after {timeout_s} s")
            time.sleep(0.01)
        return code

    def send_signal(self, number: signal.Signals) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)


def main() -> None:
    for module in READ_BEFORE:
        __import__(module)
    for line in sys.stdin:
        match json.loads(line):
            case {"start": told}:
                print(_copied(**told), flush=True)
            case {"ended": pid}:
                found, status = os.waitpid(pid, os.WNOHANG)
                print(os.waitstatus_to_exitcode(status) if found else "null", flush=True)


def _copied(module: str, words: list[str], env: dict[str, str], out: str, err: str) -> int:
    child = os.fork()
    if child:
        return child
    try:
        _become(out, err, env)
        sys.argv = [module, *words]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:  # noqa: BLE001  a copy must never go on as its mother
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _become(out: str, err: str, env: dict[str, str]) -> None:
    nothing = os.open(os.devnull, os.O_RDONLY)
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    for number, kept in (
        (0, nothing),
        (1, os.open(out, flags)),
        (2, os.open(err, flags)),
    ):
        os.dup2(kept, number)
    os.environ.clear()
    os.environ.update(env)


if __name__ == "__main__":
    main()
