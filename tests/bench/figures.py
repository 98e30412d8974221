"""A figure, the file it is kept in, and how it looks in a terminal."""

import platform
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

import msgspec

WIDTH = 40


@lru_cache
def machine() -> str:
    """What the figures depend on, and nothing that says whose machine it is."""
    processors = [
        line.partition(":")[2].strip()
        for line in _lines(Path("/proc/cpuinfo"))
        if line.startswith("model name")
    ]
    cores = f"{len(processors)} × {processors[0]}" if processors else platform.machine()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{cores}, {platform.system()}, {python}"


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """`ratio` is ours to `against` in the same run; above 1 we do better, whatever the unit."""

    name: str
    value: float
    unit: str
    ratio: float | None = None
    against: str | None = None
    machine: str = msgspec.field(default_factory=machine)


def keep(figures: Iterable[Figure], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        file.writelines(msgspec.json.encode(figure) + b"\n" for figure in figures)


def said(figure: Figure) -> str:
    told = f"  {figure.name:44} {figure.value:>12,.{_decimals(figure.value)}f} {figure.unit:15}"
    return f"{told} ratio {figure.ratio:.2f}" if figure.ratio is not None else told.rstrip()


def _decimals(value: float) -> int:
    return 0 if value >= 100 else 1


def chart(figures: Sequence[Figure], targets: dict[str, float]) -> str:
    """One bar a ratio; `|` marks the target, the right edge is the hand-written endpoint."""
    return "\n".join(
        f"  {each.name:44} {_bar(each.ratio, targets.get(each.name))} {each.ratio:.2f}"
        for each in figures
        if each.ratio is not None
    )


def _bar(ratio: float, target: float | None) -> str:
    filled = min(WIDTH, round(ratio * WIDTH))
    bar = "█" * filled + "·" * (WIDTH - filled)
    if target is None:
        return bar
    at = min(WIDTH - 1, round(target * WIDTH))
    return f"{bar[:at]}|{bar[at + 1 :]}"
