"""Columns over a grid as values: lines at round numbers, the highest above all columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate  # the name that lupdate looks for
NICE = (0.3, 0.6, 1.2, 1.5, 3, 6, 9)  # three lines of the grid divide each of them


class Column(NamedTuple):
    label: str
    values: tuple[float, ...]
    tokens: tuple[str, ...]
    caption: str = ""
    tone: str = "ink2"
    here: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    columns: tuple[Column, ...]
    grid: tuple[tuple[float, str], ...]
    """Where its lines are, the highest last, and what stands at them."""
    unit: str
    sentence: str


def scaled(columns: Sequence[Column], currency: str) -> tuple[tuple[tuple[float, str], ...], str]:
    most = max((value for one in columns for value in one.values), default=0) or 1
    top = next(step for step in _round_numbers() if step >= most)
    divisor, unit = next((one for one in _units() if top >= one[0]), (1, "{0}"))
    lines = (top * part / 3 for part in range(4))
    grid = tuple((at, QLocale().toString(at / divisor, "g", 4)) for at in lines)
    return grid, unit.format(currency)


def _units() -> list[tuple[int, str]]:
    million, thousand = translate("finance", "million {0}"), translate("finance", "thousand {0}")
    return [(1_000_000, million), (1000, thousand)]


def _round_numbers() -> Iterator[float]:
    power = 1.0
    while True:
        yield from (step * power for step in NICE)
        power *= 10
