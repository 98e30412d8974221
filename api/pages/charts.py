"""Charts as inline SVG: no network, and the colours of the page, light or dark."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

WIDTH = 520
LEFT, RIGHT = 8, WIDTH - 8
LABEL = 120
"""Room for the words below an end."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A range with its likely value. `kind`: good, bad, plain."""

    name: str
    low: float
    likely: float
    high: float
    kind: str


def ranges(bars: Sequence[Bar], say: Callable[[float], str]) -> str:
    """One below the other, on one scale that has zero in it."""
    ends = [0.0, *(end for bar in bars for end in (bar.low, bar.high))]
    least, most = min(ends), max(ends)
    scale = (RIGHT - LEFT) / ((most - least) or 1)

    def x(value: float) -> float:
        return LEFT + (value - least) * scale

    parts = [_range(bar, place * 72, x, say) for place, bar in enumerate(bars)]
    return _svg(72 * len(bars), "".join(parts), "; ".join(bar.name for bar in bars))


def _range(bar: Bar, y: int, x: Callable[[float], float], say: Callable[[float], str]) -> str:
    low, high, zero = x(bar.low), x(bar.high), x(0)
    middle, wide = y + 34, RIGHT - LEFT
    under_low = min(max(low, LEFT + LABEL / 2), RIGHT - 1.5 * LABEL)
    under_high = min(max(high, under_low + LABEL), RIGHT - LABEL / 2)
    return (
        f'<text class="name" x="{LEFT}" y="{y + 16}">{escape(bar.name)}</text>'
        f'<text class="figure" x="{RIGHT}" y="{y + 16}" text-anchor="end">'
        f"{escape(say(bar.likely))}</text>"
        f'<rect class="track" x="{LEFT}" y="{middle - 2}" width="{wide}" height="4" rx="2"/>'
        f'<rect class="{bar.kind}" x="{low:.1f}" y="{middle - 5}" width="{max(2, high - low):.1f}" '
        'height="10" rx="5" opacity="0.4"/>'
        f'<rect class="{bar.kind}" x="{x(bar.likely) - 2:.1f}" y="{middle - 9}" width="4" '
        'height="18" rx="2"/>'
        f'<line class="zero" x1="{zero:.1f}" x2="{zero:.1f}" y1="{middle - 9}" y2="{middle + 9}"/>'
        + "".join(
            f'<text x="{place:.1f}" y="{y + 60}" text-anchor="middle">{escape(say(end))}</text>'
            for place, end in ((under_low, bar.low), (under_high, bar.high))
            if bar.low < bar.high
        )
    )


def shares(better: float, worse: float, said: tuple[str, str, str]) -> str:
    """Better off at the left, worse off at the right, the same in between, each in words."""
    width = RIGHT - LEFT
    left, middle, right = map(escape, said)
    return _svg(
        58,
        f'<text class="figure" x="{LEFT}" y="16">{left}</text>'
        f'<text x="{WIDTH / 2}" y="16" text-anchor="middle">{middle}</text>'
        f'<text class="figure" x="{RIGHT}" y="16" text-anchor="end">{right}</text>'
        f'<rect class="track" x="{LEFT}" y="30" width="{width}" height="12" rx="3"/>'
        f'<rect class="good" x="{LEFT}" y="30" width="{width * better:.1f}" height="12" rx="3"/>'
        f'<rect class="bad" x="{RIGHT - width * worse:.1f}" y="30" width="{width * worse:.1f}" '
        'height="12" rx="3"/>',
        ", ".join(said),
    )


def counts(
    named: Sequence[tuple[str, float]],
    say: Callable[[float], str],
    label: str,
    *,
    most: float | None = None,
) -> str:
    """How much each: one bar below the other, the longest as long as it gets, or `most`."""
    most = most or max((count for _, count in named), default=0) or 1
    rows = [
        f'<text class="name" x="{LEFT}" y="{place * 28 + 16}">{escape(name)}</text>'
        f'<rect class="track" x="280" y="{place * 28 + 8}" width="160" height="6" rx="3"/>'
        f'<rect class="plain" x="280" y="{place * 28 + 8}" width="{160 * count / most:.1f}" '
        'height="6" rx="3"/>'
        f'<text class="figure" x="{RIGHT}" y="{place * 28 + 16}" text-anchor="end">'
        f"{escape(say(count))}</text>"
        for place, (name, count) in enumerate(named)
    ]
    return _svg(28 * max(1, len(named)), "".join(rows), label)


def line(
    points: Sequence[float],
    ends: tuple[str, str],
    label: str,
    *,
    usual: tuple[float, float] | None = None,
    say: Callable[[float], str],
) -> str:
    """Shares in turn over a grid that ends at all of it, and the band in which they usually lie."""
    top = min(1.0, max([*points, *(usual or ()), 1e-9]) * 1.1)
    height, left = 150, 44
    step = (RIGHT - left) / max(len(points) - 1, 1)

    def y(value: float) -> float:
        return 10 + (height - 20) * (1 - value / top)

    places = [(left + n * step, y(value)) for n, value in enumerate(points)]
    drawn = " ".join(f"{x:.1f},{at:.1f}" for x, at in places)
    newest, at = places[-1]
    inside = (
        *((_band(y(usual[1]), y(usual[0]), left),) if usual else ()),
        *(_grid(y(value), say(value), left) for value in (0, top / 2, top)),
        f'<polyline points="{drawn}" fill="none" stroke="currentColor" stroke-width="2"/>',
        f'<circle class="plain" cx="{newest:.1f}" cy="{at:.1f}" r="4"/>',
        f'<text x="{left}" y="{height + 12}">{escape(ends[0])}</text>',
        f'<text x="{RIGHT}" y="{height + 12}" text-anchor="end">{escape(ends[1])}</text>',
    )
    return _svg(height + 20, "".join(inside), label)


def _band(top: float, bottom: float, left: int) -> str:
    return (
        f'<rect class="track" x="{left}" y="{top:.1f}" width="{RIGHT - left}" '
        f'height="{max(1, bottom - top):.1f}"/>'
    )


def _grid(y: float, said: str, left: int) -> str:
    return (
        f'<text x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{escape(said)}</text>'
        f'<line class="zero" x1="{left}" x2="{RIGHT}" y1="{y:.1f}" y2="{y:.1f}" opacity="0.25"/>'
    )


def _svg(height: int, inside: str, label: str) -> str:
    return (
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(label)}">'
        f"{inside}</svg>"
    )
