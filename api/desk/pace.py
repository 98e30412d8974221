"""How fast work goes, from the moments at which items were judged."""

import itertools
from collections.abc import Sequence
from datetime import datetime

BREAK_S = 900
"""A longer gap between two items is no time spent on one."""


def gaps(times: Sequence[datetime]) -> list[float]:
    """Seconds from item to item, breaks left out."""
    every = ((b - a).total_seconds() for a, b in itertools.pairwise(times))
    return [gap for gap in every if gap < BREAK_S]


def usual(seconds: Sequence[float]) -> int | None:
    return int(sorted(seconds)[len(seconds) // 2]) if seconds else None


def rate(times: Sequence[datetime], now: datetime) -> float:
    """Items for each hour since the first."""
    worked = (now - times[0]).total_seconds() / 3600 if times else 0
    return round(len(times) / max(worked, 1), 1) if times else 0.0
