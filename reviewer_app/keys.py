"""Idempotency keys. Only the station makes them: one per act, for first try and replay."""

from datetime import datetime
from os import urandom
from uuid import UUID

VERSION, VARIANT = 0x7 << 76, 0x2 << 62
RANDOM_A, RANDOM_B = (1 << 12) - 1, (1 << 62) - 1


def new_key(now: datetime) -> str:
    """A UUIDv7 (RFC 9562): keys made later sort later."""
    milliseconds = int(now.timestamp() * 1000)
    chance = int.from_bytes(urandom(10), "big")
    low = VERSION | (chance >> 62 & RANDOM_A) << 64 | VARIANT | chance & RANDOM_B
    return str(UUID(int=milliseconds << 80 | low))
