"""Shares with their intervals, one below the other on one scale, beside the share of all."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from reviewer_app.look.atoms import Painted
from reviewer_app.look.brush import CENTRE, RIGHT, Brush
from reviewer_app.look.theme import Look

NAMES, SHARES, UNDER, MOST, BAR, DOT = 96, 48, 22, 32, 5, 9


@dataclass(frozen=True, slots=True)
class Interval:
    name: str
    said: str
    low: float
    share: float
    high: float
    tone: str
    """Of the dot and the words; the bar where it is not of the usual colour."""


class IntervalRows(Painted):
    def __init__(self, look: Look, *, height: int) -> None:
        super().__init__(look, height=height)
        self._rows: Sequence[Interval] = ()
        self._grid: Sequence[tuple[float, str]] = ()
        self._all = 0.0

    def show_rows(
        self,
        rows: Sequence[Interval],
        grid: Sequence[tuple[float, str]],
        of_all: float,
        sentence: str,
    ) -> None:
        """`grid`: where the lines stand and their words, from the first to the last."""
        self._rows, self._grid, self._all = rows, grid, of_all
        self.setAccessibleName(sentence)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        if not self._rows:
            return
        bottom = rect.height() - UNDER
        for value, said in self._grid:
            x = self._place(value, rect)
            brush.fill(QRectF(round(x), 0, 1, bottom), "line")
            brush.text(QRectF(x - 24, bottom + 5, 48, 16), said, "micro", "ink3", CENTRE)
        high = min(MOST, bottom / len(self._rows))
        for place, one in enumerate(self._rows):
            self._draw_row(brush, one, QRectF(0, place * high, rect.width(), high))
        x = round(self._place(self._all, rect)) + 0.5
        brush.p.setPen(QPen(brush.color("accent"), 1.5, Qt.PenStyle.DashLine))
        brush.p.drawLine(QPointF(x, 0), QPointF(x, bottom))

    def _draw_row(self, brush: Brush, one: Interval, at: QRectF) -> None:
        usual, y = one.tone == "ink2", at.center().y()
        low, share, high = (self._place(part, at) for part in (one.low, one.share, one.high))
        bar = brush.color("line2") if usual else brush.color(one.tone, 0.35)
        brush.box(QRectF(low, y - BAR / 2, high - low, BAR), BAR / 2, fill=bar)
        brush.dot(QRectF(share - DOT / 2, y - DOT / 2, DOT, DOT), one.tone)
        name = QRectF(0, at.top(), NAMES - 8, at.height())
        brush.text(name, one.name, "small", "ink2")
        brush.text(at, one.said, "smallB", "ink" if usual else one.tone, RIGHT, tabular=True)

    def _place(self, value: float, rect: QRectF) -> float:
        first, last = self._grid[0][0], self._grid[-1][0]
        room = rect.width() - NAMES - SHARES - DOT
        return NAMES + (value - first) / (last - first) * room
