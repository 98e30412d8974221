"""A deadline for every operation, by one clock for all of them.

HTTP work goes on after its client has gone, so something must end it. `asyncio.timeout` makes a
timer for each operation, which is a tenth of a point lookup; here a sweep looks now and then,
and an operation may be late by a tenth of its time.
"""

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

T = TypeVar("T")


class TooLate(Exception):
    """The deadline has passed and the work was cancelled."""


class Deadlines:
    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._until: dict[asyncio.Task[Any], float] = {}
        self._late: set[asyncio.Task[Any]] = set()
        self._sweeping: asyncio.AbstractEventLoop | None = None

    async def within(self, work: Awaitable[T]) -> T:
        """The work runs in the task that calls this, one at a time."""
        loop = asyncio.get_running_loop()
        task: Any = asyncio.current_task()
        cancelled_before = task.cancelling()
        self._until[task] = loop.time() + self._seconds
        if self._sweeping is not loop:
            self._sweep_later(loop)
        try:
            return await work
        except asyncio.CancelledError:
            # As asyncio.timeout does: somebody else's cancellation goes on.
            if task in self._late and task.uncancel() <= cancelled_before:
                raise TooLate from None
            raise
        finally:
            self._until.pop(task, None)
            self._late.discard(task)

    def _sweep_later(self, loop: asyncio.AbstractEventLoop) -> None:
        self._sweeping = loop
        loop.call_later(min(1.0, self._seconds / 10), self._sweep, loop)

    def _sweep(self, loop: asyncio.AbstractEventLoop) -> None:
        now = loop.time()
        for task, until in list(self._until.items()):
            if until <= now and task not in self._late:
                self._late.add(task)
                task.cancel()
        self._sweeping = None
        if self._until:
            self._sweep_later(loop)
