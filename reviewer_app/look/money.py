"""Charts of money: bars that share a scale, columns over a grid, how much of a limit is used."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen, QResizeEvent

from reviewer_app.look.atoms import Painted
from reviewer_app.look.brush import CENTRE, RIGHT, Brush, width_of
from reviewer_app.look.theme import Look

Cut = Sequence[tuple[float, str]]
NAMES, SUMS, STEP = 122, 96, 40
SHARE_OF_BREAK, LEAST = 0.5, 3
LEFT_OF_GRID, UNDER, OVER = 34, 22, 18
WIDEST = 44


class StackedBars(Painted):
    """A few bars on one scale. What they have in common is cut where it would dwarf the rest."""

    def __init__(self, look: Look, *, bars: int) -> None:
        super().__init__(look, height=bars * STEP - 4)
        self._bars: Sequence[tuple[str, str, str, Cut]] = ()

    def show_bars(self, bars: Sequence[tuple[str, str, str, Cut]], sentence: str) -> None:
        """(name, below it, the sum in words, its parts)"""
        self._bars = bars
        self.setAccessibleName(sentence)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        room = rect.width() - NAMES - SUMS
        base, most = self._scale()
        for place, (name, sub, said, parts) in enumerate(self._bars):
            y = place * STEP
            brush.text(QRectF(0, y, NAMES - 4, 18), name, "bodyB")
            brush.text(QRectF(0, y + 17, NAMES - 4, 16), sub, "caption", "ink3")
            at = QRectF(0, y, rect.width(), 34)
            brush.text(at, said, "strong", "ink", RIGHT, tabular=True)
            self._draw_parts(brush, QRectF(NAMES, y + 8, room, 18), parts, base, most)

    def _scale(self) -> tuple[float, float]:
        """What is left out of the first part of all, and where the longest bar ends."""
        sums = [sum(value for value, _ in parts) for _, _, _, parts in self._bars]
        firsts = [parts[0][0] for _, _, _, parts in self._bars if parts]
        most = max(sums, default=0) or 1
        common, rest = min(firsts, default=0), most - min(firsts, default=0)
        same = len({parts[0][1] for _, _, _, parts in self._bars if parts}) == 1
        broken = same and len(firsts) == len(self._bars) and 0 < rest < common * SHARE_OF_BREAK
        return (common - rest if broken else 0), most

    def _draw_parts(self, brush: Brush, rect: QRectF, parts: Cut, base: float, most: float) -> None:
        x, before = rect.left(), 0.0
        for value, token in parts:
            seen = max(0.0, before + value - max(before, base))
            wide = max(LEAST, seen / (most - base) * rect.width() - 2)
            brush.box(QRectF(x, rect.top(), wide, rect.height()), 4, fill=token)
            x, before = x + wide + 2, before + value
        if base and parts:
            brush.p.setPen(QPen(brush.color("surface"), 3))
            start = QPointF(rect.left() + 26, rect.bottom() + 4)
            brush.p.drawLine(start, QPointF(rect.left() + 34, rect.top() - 4))


class Legend(Painted):
    """Small squares with words, in as many lines as they need."""

    LINE, GAP = 18, 12

    def __init__(self, look: Look) -> None:
        super().__init__(look, height=self.LINE)
        self._items: Sequence[tuple[str, str]] = ()

    def show_items(self, items: Sequence[tuple[str, str]]) -> None:
        self._items = items
        self.setAccessibleName(", ".join(words for words, _ in items))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def line_width(self) -> int:
        """Of all in one line."""
        wide = sum(width_of(self.look, words, "caption") + 16 for words, _ in self._items)
        return math.ceil(wide + self.GAP * (len(self._items) - 1))

    def _fit(self) -> None:
        lines = max((line for _, line, _ in self._places()), default=0) + 1
        if self.width() > 0 and self.height() != lines * self.LINE:
            self.setFixedHeight(lines * self.LINE)

    def _places(self) -> list[tuple[float, int, float]]:
        """(from the left, in which line, how wide) of each."""
        x, line, found = 0.0, 0, list[tuple[float, int, float]]()
        for words, _ in self._items:
            wide = width_of(self.look, words, "caption") + 16
            if x and x + wide > self.width():
                x, line = 0.0, line + 1
            found.append((x, line, wide))
            x += wide + self.GAP
        return found

    def draw(self, brush: Brush, rect: QRectF) -> None:
        for (words, token), (x, line, wide) in zip(self._items, self._places(), strict=True):
            y = line * self.LINE
            brush.box(QRectF(x, y + 4, 9, 9), 3, fill=token)
            brush.text(QRectF(x + 14, y, wide, self.LINE), words, "caption", "ink2")


class GridColumns(Painted):
    """Columns over three lines of a grid; those of one place stand side by side."""

    def __init__(self, look: Look, *, height: int, gap: float) -> None:
        super().__init__(look, height=height)
        self._columns: Sequence[tuple[str, Sequence[float], Sequence[str], str, str, bool]] = ()
        self._grid: Sequence[tuple[float, str]] = ()
        self._gap = gap

    def show_columns(
        self,
        columns: Sequence[tuple[str, Sequence[float], Sequence[str], str, str, bool]],
        grid: Sequence[tuple[float, str]],
        sentence: str,
    ) -> None:
        """(label, values, their colours, words above, their colour, whether it is the one)"""
        self._columns, self._grid = columns, grid
        self.setAccessibleName(sentence)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        if not (self._columns and self._grid):
            return
        bottom = rect.height() - UNDER
        high, top = bottom - OVER, self._grid[-1][0]
        for value, said in self._grid:
            y = round(bottom - high * value / top)
            brush.fill(QRectF(LEFT_OF_GRID, y, rect.width() - LEFT_OF_GRID, 1), "line")
            at = QRectF(0, y - 8, LEFT_OF_GRID - 8, 16)
            brush.text(at, said, "micro", "ink3", RIGHT, tabular=True)
        wide = (rect.width() - LEFT_OF_GRID) / len(self._columns)
        for place in range(len(self._columns)):
            at = QRectF(LEFT_OF_GRID + place * wide, bottom, wide, high)
            self._draw_column(brush, place, at, high / top)

    def _draw_column(self, brush: Brush, place: int, at: QRectF, scale: float) -> None:
        label, values, tokens, caption, tone, here = self._columns[place]
        one = min(WIDEST, at.width() * (1 - self._gap) / len(values))
        left, highest = at.center().x() - one * len(values) / 2, 0.0
        brush.p.setClipRect(QRectF(0, 0, self.width(), at.top()))
        for n, (value, token) in enumerate(zip(values, tokens, strict=True)):
            high = max(2.0, value * scale) if value > 0 else 0.0
            highest = max(highest, high)
            thin = one - (1.5 if len(values) > 1 else 0)
            column = QRectF(left + n * one, at.top() - high, thin, high + 4 if high else 0)
            brush.box(column, min(4, thin / 2), fill=token)
        brush.p.setClipping(False)
        wide = width_of(self.look, caption, "captionB", tabular=True) + 4
        middle = min(at.center().x(), self.width() - wide / 2)
        above = QRectF(middle - wide / 2, at.top() - highest - 18, wide, 16)
        brush.text(above, caption, "captionB", tone, CENTRE, tabular=True)
        under = QRectF(at.left() - 8, at.top() + 5, at.width() + 16, 16)
        role, ink = ("captionB", "ink") if here else ("micro", "ink3")
        brush.text(under, label, role, ink, CENTRE)


class LimitBar(Painted):
    """How much of a limit is used."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, height=46)
        self._share: float | None = None
        self._words = ("", "")

    def show_limit(self, share: float | None, words: tuple[str, str]) -> None:
        self._share, self._words = share, words
        self.setAccessibleName(", ".join(words))
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.box(QRectF(0, 4, rect.width(), 10), 5, fill="press")
        share, over = self._share or 0, (self._share or 0) >= 1
        if share > 0:
            wide = max(10.0, rect.width() * min(1.0, share))
            brush.box(QRectF(0, 4, wide, 10), 5, fill="warn" if over else "accent")
        left, right = self._words
        below = QRectF(0, 22, rect.width(), 18)
        brush.text(below, left, "small", "ink2", tabular=True)
        brush.text(below, right, "small", "warn" if over else "ink3", RIGHT)
