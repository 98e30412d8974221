"""Charts painted by hand: three shares, one share, a range against zero."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from reviewer_app.look.atoms import Painted
from reviewer_app.look.brush import CENTRE, LEFT, RIGHT, Brush, rounded
from reviewer_app.look.theme import Look

GAP, LEAST = 2, 2
LABEL, ZERO = 96, 20


class Shares(Painted):
    """Better, the same, worse: two large figures and the bar that they are cut from."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, height=66)
        self._parts: tuple[float, float, float] = (0, 1, 0)
        self._words = ("", "", "")
        self._labels = ("", "")

    def show_shares(
        self,
        parts: tuple[float, float, float],
        words: tuple[str, str, str],
        labels: tuple[str, str],
    ) -> None:
        self._parts, self._words, self._labels = parts, words, labels
        better, same, worse = words
        self.setAccessibleName(f"{better} {labels[0]}, {same}, {worse} {labels[1]}")
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        better, same, worse = self._words
        top, below = QRectF(0, 0, rect.width(), 24), QRectF(0, 26, rect.width(), 18)
        brush.text(top, better, "h2", "good", tabular=True)
        brush.text(top, worse, "h2", "bad", RIGHT, tabular=True)
        brush.text(below, self._labels[0], "small", "ink2")
        brush.text(below, same, "small", "ink3", CENTRE)
        brush.text(below, self._labels[1], "small", "ink2", RIGHT)
        tokens = ("good", "press", "bad")
        draw_parts(brush, QRectF(0, 54, rect.width(), 10), [*zip(self._parts, tokens, strict=True)])


class Part(Painted):
    """One share of the whole."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, height=6)
        self._share = 0.0

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        draw_parts(brush, rect, [(self._share, "accent"), (1 - self._share, "press")])


def draw_parts(brush: Brush, rect: QRectF, parts: list[tuple[float, str]]) -> None:
    shown = [(share, token) for share, token in parts if share > 0]
    room = rect.width() - GAP * (len(shown) - 1)
    whole, x = sum(share for share, _ in shown) or 1, rect.left()
    brush.p.setClipPath(rounded(rect, rect.height() / 2))
    for share, token in shown:
        wide = max(LEAST, room * share / whole)
        brush.fill(QRectF(x, rect.top(), wide, rect.height()), token)
        x += wide + GAP
    brush.p.setClipping(False)


class RangeBar(Painted):
    """Where the truth lies between, the likeliest, and zero; several share one scale."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, height=64)
        self._name = self._said = ""
        self._ends = ("", "")
        self._values = (0.0, 0.0, 0.0)
        self._scale, self._tone = (0.0, 1.0), "ink"

    def show_range(
        self,
        name: str,
        said: str,
        ends: tuple[str, str],
        values: tuple[float, float, float],
        *,
        scale: tuple[float, float],
        tone: str,
        sentence: str,
    ) -> None:
        self._name, self._said, self._ends = name, said, ends
        self._values, self._scale, self._tone = values, scale, tone
        self.setAccessibleName(sentence)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        low, likely, high = (self._place(value, rect) for value in self._values)
        zero, y, wide = self._place(0, rect), 37.0, rect.width()
        line = QRectF(0, 0, wide, 20)
        brush.text(line, self._name, "body", "ink2")
        brush.text(line, self._said, "strong", "ink", RIGHT, tabular=True)
        brush.box(QRectF(0, y - 2, wide, 4), 2, fill="press")
        fill = brush.color(self._tone, 0.3)
        brush.box(QRectF(low, y - 5, max(4, high - low), 10), 5, fill=fill)
        brush.box(QRectF(likely - 2, y - 9, 4, 18), 2, fill=self._tone)
        brush.p.setPen(QPen(brush.color("ink3"), 1))
        brush.p.drawLine(QPointF(round(zero) + 0.5, y - 8), QPointF(round(zero) + 0.5, y + 8))
        self._draw_ends(brush, wide, low=low, high=high, zero=zero)

    def _place(self, value: float, rect: QRectF) -> float:
        first, last = self._scale
        return 2 + (value - first) / (last - first) * (rect.width() - 4)

    def _draw_ends(
        self, brush: Brush, wide: float, *, low: float, high: float, zero: float
    ) -> None:
        """Both ends keep to the bar and clear of each other; zero where there is room left."""
        left = min(max(0.0, low - LABEL / 2), wide - 2 * LABEL)
        right = max(min(wide - LABEL, high - LABEL / 2), left + LABEL)
        _draw_label(brush, left, self._ends[0], LEFT if left == 0 else CENTRE)
        _draw_label(brush, right, self._ends[1], RIGHT if right == wide - LABEL else CENTRE)
        if zero < left - ZERO or left + LABEL + ZERO < zero < right - ZERO or zero > right + LABEL:
            edge = zero < ZERO / 2
            at = QRectF(0 if edge else zero - ZERO / 2, 47, ZERO, 16)
            brush.text(at, "0", "micro", "ink3", LEFT if edge else CENTRE)


def _draw_label(brush: Brush, x: float, words: str, align: Qt.AlignmentFlag) -> None:
    brush.text(QRectF(x, 47, LABEL, 16), words, "micro", "ink3", align, tabular=True)
