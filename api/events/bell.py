"""Wakes who waits for new work or new events, in this process and (PostgreSQL) in the others.

A hint, never the news itself: whoever is woken looks in the outbox, and looks now and then anyway.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any

import asyncpg
import structlog

CHANNEL = "retourney"
AT_MOST_S, AGAIN_S = 5.0, 1.0
LOST = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
"""A server that restarts, a network that lets an idle line go: time-outs are `OSError`s, too."""
log = structlog.get_logger("bell")


class Bell:
    def __init__(self) -> None:
        self._rung = 0
        self._changed = asyncio.Condition()

    @property
    def ticket(self) -> int:
        """Take one before you look; a ring after that ends the wait at once."""
        return self._rung

    async def ring(self) -> None:
        self._rung += 1
        async with self._changed:
            self._changed.notify_all()

    async def wait(self, ticket: int, *, at_most_s: float) -> None:
        try:
            async with asyncio.timeout(at_most_s), self._changed:
                await self._changed.wait_for(lambda: self._rung != ticket)
        except TimeoutError:
            return

    async def close(self) -> None:
        """Nothing to close in one process."""


class PostgresBell(Bell):
    """LISTEN on a connection outside the pool, opened again whenever it is lost; NOTIFY outside
    the transactions of the work."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url
        self._connection: asyncpg.Connection[Any] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._sending = asyncio.Lock()
        self._closing = False

    @classmethod
    async def open(cls, url: str) -> "PostgresBell":
        bell = cls(url)
        await bell._listen()
        return bell

    async def ring(self) -> None:
        """In this process alone while the others cannot be told: the work is committed by now, and
        they look anyway."""
        connection = self._connection
        try:
            async with self._sending:
                if connection:
                    await connection.execute(f"NOTIFY {CHANNEL}", timeout=AT_MOST_S)
                    return
        except LOST:
            log.warning("bell_lost")
            if connection and not connection.is_closed():
                connection.terminate()
        await super().ring()

    async def close(self) -> None:
        self._closing = True
        for task in self._tasks:
            task.cancel()
        if self._connection:
            await self._connection.close()

    async def _listen(self) -> None:
        connection = await asyncpg.connect(self._url, timeout=AT_MOST_S)
        connection.add_termination_listener(self._lost)
        await connection.add_listener(CHANNEL, self._heard)
        self._connection = connection

    def _heard(self, *_: object) -> None:
        self._begin(super().ring())

    def _lost(self, *_: object) -> None:
        self._connection = None
        if not self._closing:
            self._begin(self._listen_again())

    async def _listen_again(self) -> None:
        while self._connection is None:
            await asyncio.sleep(AGAIN_S)
            try:
                await self._listen()
            except LOST:
                log.warning("bell_lost")
        await super().ring()

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
