"""The sockets that the libraries opened for us: they say «closed» before a socket is."""

import asyncio
import socket
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Protocol

LOOK_S, LIMIT_S = 0.005, 2.0


class Socket(Protocol):
    def fileno(self) -> int: ...


class Sockets:
    def __init__(self, *, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s
        self._open: list[Socket] = []

    def note(self, opened: Socket) -> None:
        self._open = [*self._still_open(), opened]

    def make(self, address: Sequence[Any]) -> socket.socket:
        """For whoever asks us for a socket to connect: family, kind and protocol come first."""
        made = socket.socket(*address[:3])
        self.note(made)
        return made

    async def closed(self) -> None:
        """Waits, limit_s at most, until the loop has let go of every one."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._limit_s):
                while self._still_open():  # noqa: ASYNC110 - a socket tells nobody
                    await asyncio.sleep(LOOK_S)

    def _still_open(self) -> list[Socket]:
        return [each for each in self._open if each.fileno() >= 0]
