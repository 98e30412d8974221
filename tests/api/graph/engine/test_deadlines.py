"""What takes too long is stopped; what is stopped by others is theirs."""

import asyncio

import pytest

from api.graph.engine.deadlines import Deadlines, TooLate


async def test_work_in_time_gives_its_result() -> None:
    deadlines = Deadlines(0.05)
    assert [await deadlines.within(asyncio.sleep(0, n)) for n in range(3)] == [0, 1, 2]
    await asyncio.sleep(0.1)
    assert not deadlines._until


async def test_late_work_is_cancelled_and_its_task_goes_on() -> None:
    deadlines = Deadlines(0.05)
    for _ in range(2):
        with pytest.raises(TooLate):
            await deadlines.within(asyncio.sleep(30))
    assert asyncio.current_task().cancelling() == 0  # type: ignore[union-attr]
    assert await deadlines.within(asyncio.sleep(0, "fine")) == "fine"


async def test_an_error_of_the_work_is_its_own() -> None:
    async def fails() -> None:
        raise TimeoutError("of the database")

    with pytest.raises(TimeoutError, match="of the database"):
        await Deadlines(1).within(fails())


async def test_a_cancellation_from_outside_goes_on() -> None:
    deadlines = Deadlines(30)
    task = asyncio.create_task(deadlines.within(asyncio.sleep(30)))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not deadlines._until


async def test_many_run_at_once() -> None:
    deadlines = Deadlines(0.05)
    works = [deadlines.within(asyncio.sleep(0.001 if n % 2 else 30)) for n in range(100)]
    results = await asyncio.gather(*works, return_exceptions=True)
    assert sum(isinstance(result, TooLate) for result in results) == 50


def test_a_new_event_loop_is_swept_too() -> None:
    deadlines = Deadlines(0.05)

    async def late() -> None:
        with pytest.raises(TooLate):
            await deadlines.within(asyncio.sleep(5))

    for _ in range(2):
        with asyncio.Runner() as runner:
            runner.run(deadlines.within(asyncio.sleep(0)))
            runner.run(late())
