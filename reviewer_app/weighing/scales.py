"""The scales a bench may have, each behind one address; none of them blocks whoever asks."""

import asyncio
import importlib
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any, Protocol
from urllib.parse import urlsplit

from reviewer_app.weighing.reading import Weighed, hid_report, sics_line

USAGE_PAGE, REPORT = 0x8D, 6
EVERY_S = 0.1
BAUD = 9600
ASK = b"SI\r\n"
"""Mettler's «send what you have now»; it need not lie still."""


class NoScale(Exception):
    """It is not plugged in, not ours to read, or what reads it is not installed."""


class Scale(Protocol):
    def readings(self) -> AsyncGenerator[Weighed, None]:
        """What it shows, again and again. Ends with OSError or NoScale when it cannot."""
        ...


class HidScale:
    """By USB, as Dymo's and Mettler's postal scales are: the first one that is plugged in."""

    async def readings(self) -> AsyncGenerator[Weighed, None]:
        hid = _module("hidraw", "hid")
        found = await asyncio.to_thread(hid.enumerate)
        path = next((one["path"] for one in found if one["usage_page"] == USAGE_PAGE), None)
        if path is None:
            raise NoScale
        device: Any = hid.device()
        await asyncio.to_thread(device.open_path, path)
        device.set_nonblocking(True)
        try:
            while True:
                while report := device.read(REPORT):
                    if seen := hid_report(bytes(report)):
                        yield seen
                await asyncio.sleep(EVERY_S)
        finally:
            device.close()


class SerialScale:
    """By a serial line that speaks Mettler's standard interface (SICS)."""

    def __init__(self, port: str) -> None:
        self._port = port

    async def readings(self) -> AsyncGenerator[Weighed, None]:
        serial = _module("serial")
        line: Any = await asyncio.to_thread(serial.Serial, self._port, BAUD, timeout=0)
        left = b""
        try:
            while True:
                line.write(ASK)
                await asyncio.sleep(EVERY_S)
                *whole, left = (left + line.read(line.in_waiting)).split(b"\n")
                for each in whole:
                    if seen := sics_line(each.decode("ascii", "replace").strip()):
                        yield seen
        finally:
            line.close()


class SimulatedScale:
    """No scale: every few seconds the same weight is put down and taken away, for training."""

    def __init__(self, grams: int, *, every_s: float = 4.0) -> None:
        self._grams, self._every_s = grams, every_s

    async def readings(self) -> AsyncGenerator[Weighed, None]:
        while True:
            for grams, still in ((0, True), (self._grams, False), (self._grams, True)):
                yield Weighed(grams, still)
                await asyncio.sleep(self._every_s / 3)


def scale_from(address: str) -> Scale | None:
    """«hid:», «serial:/dev/ttyUSB0» or «serial:COM3», «simulator:254». None: no scale."""
    parts = urlsplit(address)
    match parts.scheme, parts.path:
        case "hid", _:
            return HidScale()
        case "serial", port if port:
            return SerialScale(port)
        case "simulator", grams:
            return SimulatedScale(int(grams) if grams.isdecimal() else 254)
        case _:
            return None


def changes(scale: Scale) -> AsyncGenerator[Weighed, None]:
    """Its readings, without those that say the same again."""

    async def told() -> AsyncGenerator[Weighed, None]:
        last: Weighed | None = None
        async with aclosing(scale.readings()) as readings:
            async for seen in readings:
                if seen != last:
                    last = seen
                    yield seen

    return told()


def _module(*names: str) -> Any:
    """What reads it is in the extra «scale»: a bench without one need not have it."""
    for name in names:
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    raise NoScale
