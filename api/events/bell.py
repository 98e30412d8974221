"""Wakes who waits for new work or new events, in this process and (PostgreSQL) in the others.

A hint, never the news itself: whoever is woken looks in the outbox, and looks now and then anyway.
"""

import asyncio
from typing import Any

import asyncpg

CHANNEL = "retourney"


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
    """LISTEN on a connection outside the pool; NOTIFY outside the transactions of the work."""

    def __init__(self, connection: "asyncpg.Connection[Any]") -> None:
        super().__init__()
        self._connection = connection
        self._ringing: set[asyncio.Task[None]] = set()
        self._sending = asyncio.Lock()

    @classmethod
    async def open(cls, url: str) -> "PostgresBell":
        bell = cls(await asyncpg.connect(url))
        await bell._connection.add_listener(CHANNEL, bell._heard)
        return bell

    def _heard(self, *_: object) -> None:
        task = asyncio.get_running_loop().create_task(super().ring())
        self._ringing.add(task)
        task.add_done_callback(self._ringing.discard)

    async def ring(self) -> None:
        async with self._sending:
            await self._connection.execute(f"NOTIFY {CHANNEL}")

    async def close(self) -> None:
        await self._connection.close()
