"""The load, in a process of its own: python -m tests.bench.load reads one order a line.

Keep-alive connections over raw sockets, each with one request under way, as fast as they are
answered. A client library would use more processor than the servers it measures.
"""

import asyncio
import subprocess
import sys
import time
from statistics import median
from typing import Any
from uuid import uuid4

import msgspec
import uvloop

CONNECTIONS = 16
KEY = "00000000-0000-4000-8000-000000000000"
"""Stands where each request has an idempotency key of its own."""


class Burst(msgspec.Struct, frozen=True):
    """`bodies` are asked in turn."""

    port: int
    path: str
    bodies: list[str]
    token: str
    seconds: float
    connections: int = CONNECTIONS


class Counted(msgspec.Struct, frozen=True):
    requests: int
    seconds: float
    p50_ms: float
    failed: str = ""
    """The first answer that was not 200 or has errors."""

    @property
    def rate(self) -> float:
        return self.requests / self.seconds


class Load:
    """The other side of the pipe."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __spec__.name], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def run(self, burst: Burst) -> Counted:
        process = self._process
        assert process.stdin
        assert process.stdout
        process.stdin.write(msgspec.json.encode(burst) + b"\n")
        process.stdin.flush()
        counted = msgspec.json.decode(process.stdout.readline(), type=Counted)
        if counted.failed:
            raise AssertionError(f"{burst.path} answered: {counted.failed}")
        return counted

    def stop(self) -> None:
        self._process.communicate()


def head(path: str, token: str, length: int) -> bytes:
    return (
        f"POST {path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n"
        f"accept: application/json\r\naccept-language: nl\r\n"
        f"authorization: Bearer {token}\r\ncontent-length: {length}\r\n\r\n"
    ).encode()


class Asker(asyncio.Protocol):
    def __init__(self, requests: list[bytes], turn: int, until: float) -> None:
        self._requests, self._turn, self._until = requests, turn, until
        self._has_keys = KEY.encode() in requests[0]
        self._wanted = 0
        self._got = bytearray()
        self.times: list[float] = []
        self.failed = ""
        self.done = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._ask()

    def data_received(self, data: bytes) -> None:
        self._got += data
        if not self._wanted:
            end = self._got.find(b"\r\n\r\n")
            if end < 0:
                return
            told = bytes(self._got[:end]).lower()
            length = told.partition(b"content-length: ")[2].partition(b"\r\n")[0]
            self._wanted = end + 4 + int(length)
        if len(self._got) < self._wanted:
            return
        if not self._got.startswith(b"HTTP/1.1 200") or b'"errors"' in self._got[:400]:
            self.failed = self._got.decode()
        now = time.perf_counter()
        self.times.append(now - self._asked)
        self._got.clear()
        self._wanted = 0
        if now < self._until and not self.failed:
            self._ask()
        else:
            self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        if exc:
            self.failed = repr(exc)
        self.done.set_result(None)

    def _ask(self) -> None:
        request = self._requests[self._turn % len(self._requests)]
        self._turn += 1
        if self._has_keys:
            request = request.replace(KEY.encode(), str(uuid4()).encode())
        self._asked = time.perf_counter()
        self._transport.write(request)


async def shoot(burst: Burst) -> Counted:
    requests = [
        head(burst.path, burst.token, len(body.encode())) + body.encode() for body in burst.bodies
    ]
    loop, begin = asyncio.get_running_loop(), time.perf_counter()
    askers: list[Asker] = []
    for turn in range(burst.connections):
        one = Asker(requests, turn * len(requests) // burst.connections, begin + burst.seconds)
        askers.append(one)
        await loop.create_connection(lambda one=one: one, "127.0.0.1", burst.port)
    await asyncio.gather(*(one.done for one in askers))
    times = [each for one in askers for each in one.times]
    failed = next((one.failed for one in askers if one.failed), "")
    seconds = time.perf_counter() - begin
    return Counted(len(times), seconds, median(times or [0]) * 1000, failed)


def main() -> None:
    for line in sys.stdin.buffer:
        counted = uvloop.run(shoot(msgspec.json.decode(line, type=Burst)))
        sys.stdout.buffer.write(msgspec.json.encode(counted) + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
