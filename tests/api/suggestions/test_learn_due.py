"""The night's learning: once a day, by one worker however many there are."""

import asyncio
from datetime import timedelta

from api.database import raw
from api.suggestions.actions.learning import LEARN_LOCK, TRY_LOCK, learn_due
from api.suggestions.models import Likeness
from tests.api.suggestions.wardrobe import crowd
from tests.conftest import on_both, on_postgres
from tests.people import House


@on_both
async def test_what_was_learned_is_learned_again_after_a_day(house: House):
    await crowd(house)
    url = house.database.url

    first = await learn_due(url, now=house.now)
    soon = await learn_due(url, now=house.now + timedelta(hours=23))
    late = await learn_due(url, now=house.now + timedelta(hours=25))

    assert (first > 0, soon, late) == (True, 0, first)


@on_postgres
async def test_of_three_workers_at_once_one_learns(house: House):
    await crowd(house)
    brands = await raw.execute("SELECT DISTINCT brand_id FROM product")

    learned = await asyncio.gather(
        *(learn_due(house.database.url, now=house.now) for _ in range(3))
    )

    assert sum(learned) == len(brands) > 0
    assert await Likeness.all().count() > 0


@on_postgres
async def test_a_worker_that_fails_leaves_the_lock_to_the_next(house: House):
    await crowd(house)

    failed = await asyncio.gather(
        learn_due("postgresql://nobody@127.0.0.1:1/none", now=house.now), return_exceptions=True
    )
    (free,) = await raw.execute(TRY_LOCK, LEARN_LOCK, 1)

    assert isinstance(failed[0], OSError)
    assert free[0]
    assert await learn_due(house.database.url, now=house.now) > 0
