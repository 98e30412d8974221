"""A connection is closed when its socket is, not when somebody says so."""

import asyncio
import socket

from reviewer_app.sockets import Sockets

INTERNET = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 9))


async def test_who_closes_waits_for_the_last_socket():
    sockets = Sockets()
    first, last = sockets.make(INTERNET), sockets.make(INTERNET)
    first.close()
    closing = asyncio.ensure_future(sockets.closed())
    await asyncio.wait([closing], timeout=0.02)
    assert not closing.done()
    last.close()
    await closing


async def test_a_socket_that_nobody_closes_is_not_waited_for_for_ever():
    sockets = Sockets(limit_s=0.01)
    with sockets.make(INTERNET):
        await asyncio.wait_for(sockets.closed(), 1)


async def test_nothing_open_is_nothing_to_wait_for():
    await asyncio.wait_for(Sockets().closed(), 1)
