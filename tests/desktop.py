"""A display of one's own, and somebody with real keys in front of it."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

T = TypeVar("T")
START_S = 20


def until(true: Callable[[], T], *, seconds: float = START_S, told: str = "it did not happen") -> T:
    end = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < end, told
        time.sleep(0.05)
    return found


def displayed() -> Iterator[dict[str, str]]:
    """Starts Xvfb, gives the environment of whoever is to be seen on it, and ends it."""
    read, write = os.pipe()
    screen = ("-screen", "0", "1440x900x24")
    command = ["Xvfb", "-displayfd", str(write), *screen, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield {
        **os.environ,
        "DISPLAY": f":{number}",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    server.terminate()
    server.wait()


class Hands:
    """What a person and a keyboard-wedge scanner do to the window in front."""

    def __init__(self, display: dict[str, str]) -> None:
        self._display = display

    def focus(self, name: str = "Retourney") -> None:
        found = until(lambda: self._told("search", "--name", name).split())
        self._told("windowfocus", found[0])

    def keys(self, *names: str) -> None:
        """As X names them: y, space, Return, comma."""
        self._told("key", "--delay", "80", *names)

    def write(self, words: str) -> None:
        self._told("type", "--delay", "60", words)

    def scan(self, code: str) -> None:
        """A burst with Enter at its end; the same code within two seconds is one scan."""
        self._told("type", "--delay", "4", f"{code}\n")

    def _told(self, *words: str) -> str:
        command = ["xdotool", *words]
        done = subprocess.run(
            command, env=self._display, capture_output=True, text=True, timeout=60
        )
        return done.stdout
