"""The one place with a thread: questions run on its event loop, answers come back to the screen."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable
from concurrent.futures import Future
from contextlib import aclosing, suppress
from functools import partial
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")
Work = Callable[[], Coroutine[Any, Any, T]]
CLOSE_S = 5.0


class Tasks(QObject):
    _back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="network", daemon=True)
        self._open = True
        self._jobs: set[asyncio.Task[Any]] = set()
        self._back.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._thread.start()

    def run(
        self, work: Work[T], done: Callable[[T], Any], failed: Callable[[Exception], Any]
    ) -> None:
        """`done` or `failed` is called on the screen's thread, once."""

        async def job() -> None:
            try:
                result = await work()
            except Exception as error:  # noqa: BLE001 - the thread's edge: the screen hears all
                self._return(partial(failed, error))
            else:
                self._return(partial(done, result))

        self._start(job())

    def follow(
        self,
        source: Callable[[], AsyncGenerator[T, None]],
        each: Callable[[T], Any],
        ended: Callable[[Exception], Any],
    ) -> Callable[[], None]:
        """Hands over what a stream brings until it ends. Returns the way to stop listening."""

        async def job() -> None:
            try:
                async with aclosing(source()) as values:
                    async for value in values:
                        self._return(partial(each, value))
            except Exception as error:  # noqa: BLE001 - the thread's edge: the screen hears all
                self._return(partial(ended, error))

        running = self._start(job())
        return partial(self._stop, running)

    def close(self, last: Work[None] | None = None) -> None:
        """Stops what runs, lets `last` say goodbye, and joins the thread."""
        if not self._open:
            return
        self._open = False
        goodbye = asyncio.run_coroutine_threadsafe(self._wind_up(last), self._loop)
        with suppress(TimeoutError):
            goodbye.result(CLOSE_S)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(CLOSE_S)
        if not self._thread.is_alive():
            self._loop.close()

    def _start(self, job: Coroutine[Any, Any, None]) -> "Future[None]":
        return asyncio.run_coroutine_threadsafe(self._noted(job), self._loop)

    async def _noted(self, job: Coroutine[Any, Any, None]) -> None:
        task = asyncio.current_task()
        assert task
        self._jobs.add(task)
        try:
            await job
        finally:
            self._jobs.discard(task)

    def _stop(self, running: "Future[None]") -> None:
        running.cancel()

    async def _wind_up(self, last: Work[None] | None) -> None:
        """Our own jobs first, so that they can close their sockets; then whatever they left."""
        await _cancelled(self._jobs)
        if last:
            with suppress(Exception):
                await last()
        await _cancelled(asyncio.all_tasks() - {asyncio.current_task()})
        await self._loop.shutdown_asyncgens()

    def _return(self, call: Callable[[], Any]) -> None:
        if self._open:
            self._back.emit(call)

    def _call(self, call: Callable[[], Any]) -> None:
        if self._open:
            call()


async def _cancelled(tasks: Iterable[asyncio.Task[Any] | None]) -> None:
    running = [task for task in tasks if task]
    for task in running:
        if not task.cancelling():  # a second time would break off the closing of its socket
            task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
