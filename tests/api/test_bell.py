"""The bell on PostgreSQL, whose connection may go at any time."""

import asyncio
from collections.abc import Awaitable, Callable

import asyncpg

from api.events.bell import CHANNEL, PostgresBell
from tests.conftest import on_postgres
from tests.people import House

LISTENING = """pid FROM pg_stat_activity WHERE datname = current_database()
AND (query LIKE 'LISTEN %' OR query LIKE 'NOTIFY %')"""


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(20):
        while True:
            if await holds():
                return
            await asyncio.sleep(0.05)


@on_postgres
async def test_a_server_that_restarts_is_rung_and_heard_again(house: House):
    admin = await asyncpg.connect(house.database.url)
    bell, other = [await PostgresBell.open(house.database.url) for _ in range(2)]

    async def listening() -> int:
        return len(await admin.fetch(f"SELECT {LISTENING}"))

    async def nobody_listens() -> bool:
        return await listening() == 0

    async def both_listen() -> bool:
        return await listening() == 2

    assert await both_listen()
    await admin.execute(f"SELECT pg_terminate_backend(p.pid) FROM (SELECT {LISTENING}) p")
    await until(nobody_listens)
    before = bell.ticket
    await bell.ring()
    assert bell.ticket > before, "whoever waits here is woken although nobody else can be told"

    await until(both_listen)
    before = other.ticket

    async def the_other_hears() -> bool:
        await bell.ring()
        return other.ticket > before

    await until(the_other_hears)
    before = bell.ticket

    async def it_hears_itself() -> bool:
        await admin.execute(f"NOTIFY {CHANNEL}")
        return bell.ticket > before

    await until(it_hears_itself)
    for one in (bell, other, admin):
        await one.close()
