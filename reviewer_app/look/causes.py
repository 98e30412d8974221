"""What shows why things come back: a product with its reasons, and weeks over what is usual."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen, QPolygonF

from reviewer_app.look.atoms import Painted
from reviewer_app.look.brush import LEFT, RIGHT, Brush
from reviewer_app.look.charts import draw_parts
from reviewer_app.look.lists import Choice
from reviewer_app.look.theme import Look

LINE, NAME, RATE, SPARK, COST, GAP = 50, 196, 60, 84, 84, 18
FOOT, EDGE, SAID = 22, 46, 208
ABREAST, SIDE = 4, 14


class CauseLine(Choice):
    """Name and count, the share, reasons as parts of a bar, weeks as a line, the cost."""

    def __init__(
        self,
        look: Look,
        *,
        title: str,
        sub: str,
        rate: str,
        high: bool,
        parts: Sequence[tuple[float, str]],
        weeks: Sequence[float],
        cost: str,
        sentence: str,
    ) -> None:
        super().__init__(look, sentence, height=LINE)
        self._words, self._high = (title, sub, rate, cost), high
        self._parts, self._weeks = parts, weeks

    def draw(self, brush: Brush, rect: QRectF) -> None:
        title, sub, rate, cost = self._words
        tone = "warn" if self._high else "ink"
        if self.isChecked():
            brush.box(rect.adjusted(0, 1, 0, -1), 10, fill="accentSoft")
        elif self.hot:
            brush.box(rect.adjusted(0, 1, 0, -1), 10, fill="press")
        else:
            brush.fill(QRectF(12, LINE - 1, rect.width() - 24, 1), "line")
        name = QRectF(12, 6, NAME, 19)
        brush.text(name, title, "bodyB")
        brush.text(name.translated(0, 19), sub, "small", "ink2", tabular=True)
        at = QRectF(12 + NAME, 0, RATE, LINE)
        brush.text(at, rate, "bodyB", tone, RIGHT, tabular=True)
        right = rect.width() - 12
        brush.text(QRectF(right - COST, 0, COST, LINE), cost, "body", "ink", RIGHT, tabular=True)
        left, wide = at.right() + GAP, right - COST - SPARK - 2 * GAP
        if any(share for share, _ in self._parts) and wide > left:
            draw_parts(brush, QRectF(left, LINE / 2 - 5, wide - left, 10), [*self._parts])
        self._draw_weeks(brush, QRectF(wide + GAP, 14, SPARK, LINE - 28), tone)
        self.ring(brush, rect, 10)

    def _draw_weeks(self, brush: Brush, rect: QRectF, tone: str) -> None:
        if len(self._weeks) < 2:
            return
        points = _places(self._weeks, rect, top=max(self._weeks) or 1)
        brush.p.setPen(QPen(brush.color("ink3"), 1.5))
        brush.p.drawPolyline(QPolygonF(points))
        last = points[-1]
        end = "warn" if tone == "warn" else "ink2"
        brush.dot(QRectF(last.x() - 3, last.y() - 3, 6, 6), end)


class CauseHead(Painted):
    """What stands above the columns of such lines; `right`: what a scroll bar takes of them."""

    def __init__(self, look: Look, *, right: int) -> None:
        super().__init__(look, height=26)
        self._names, self._right = ("", "", "", "", ""), right

    def show_names(self, names: tuple[str, str, str, str, str]) -> None:
        self._names = names
        self.setAccessibleName(", ".join(names))
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        title, rate, reasons, weeks, cost = self._names
        right = rect.width() - self._right - 12
        brush.text(QRectF(12, 0, NAME, 20), title, "label", "ink2")
        brush.text(QRectF(12 + NAME, 0, RATE, 20), rate, "small", "ink3", RIGHT)
        brush.text(QRectF(12 + NAME + RATE + GAP, 0, 160, 20), reasons, "small", "ink3")
        spark = QRectF(right - COST - SPARK - GAP, 0, SPARK + GAP, 20)
        brush.text(spark, weeks, "small", "ink3")
        brush.text(QRectF(right - COST, 0, COST, 20), cost, "small", "ink3", RIGHT)


class ShareLine(Painted):
    """A name, a bar as long as its share of the longest, and the count."""

    def __init__(self, look: Look, name: str, count: int, share: float) -> None:
        super().__init__(look, height=24, name=f"{name}: {count}")
        self._name, self._count, self._share = name, count, share

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.text(QRectF(0, 0, SAID - 8, rect.height()), self._name, "body", "ink2")
        brush.text(rect, f"{self._count}", "bodyB", "ink", RIGHT, tabular=True)
        bar = QRectF(SAID, rect.height() / 2 - 3, rect.width() - SAID - 40, 6)
        draw_parts(brush, bar, [(self._share, "accent"), (1 - self._share, "press")])


class SizeShares(Painted):
    """Up to ABREAST sizes beside each other: what was said of how many, and the share as a bar."""

    def __init__(self, look: Look, sizes: Sequence[tuple[str, str, float]]) -> None:
        name = ", ".join(f"{size}: {words}" for size, words, _ in sizes)
        super().__init__(look, height=34, name=name)
        self._sizes = sizes

    def draw(self, brush: Brush, rect: QRectF) -> None:
        wide = (rect.width() - SIDE * (ABREAST - 1)) / ABREAST
        for place, (size, words, share) in enumerate(self._sizes):
            at = QRectF(place * (wide + SIDE), 0, wide, 20)
            brush.text(at, size, "smallB")
            brush.text(at, words, "small", "ink2", RIGHT, tabular=True)
            bar = QRectF(at.left(), 23, wide, 6)
            draw_parts(brush, bar, [(share, "accent"), (1 - share, "press")])


class ControlChart(Painted):
    """Weeks in turn over the band of what is usual; what lies above it is marked."""

    def __init__(self, look: Look, *, height: int) -> None:
        super().__init__(look, height=height)
        self._points: Sequence[tuple[str, float]] = ()
        self._usual: tuple[float, float, float] | None = None
        self._since: int | None = None
        self._labels = ("", "")

    def show_weeks(
        self,
        points: Sequence[tuple[str, float]],
        usual: tuple[float, float, float] | None,
        *,
        since: int | None,
        labels: tuple[str, str],
        sentence: str,
    ) -> None:
        """`usual`: the share, and between what it lies."""
        self._points, self._usual, self._since, self._labels = points, usual, since, labels
        self.setAccessibleName(sentence)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        if not self._points:
            return
        most = max(value for _, value in self._points)
        top = min(1.0, max(most, self._usual[2] if self._usual else 0, 0.01) * 1.15)
        room = QRectF(EDGE, 16, rect.width() - EDGE - 8, rect.height() - FOOT - 16)
        self._draw_grid(brush, room, top)
        if self._usual:
            self._draw_usual(brush, room, top)
        places = _places([value for _, value in self._points], room, top=top)
        if self._since is not None:
            x = round(places[self._since].x()) + 0.5
            brush.p.setPen(QPen(brush.color("line2"), 1))
            brush.p.drawLine(QPointF(x, room.top() - 10), QPointF(x, room.bottom()))
        brush.p.setPen(QPen(brush.color("ink2"), 1.6))
        brush.p.drawPolyline(QPolygonF(places))
        above = self._usual[2] if self._usual else top
        for point, (_, value) in zip(places, self._points, strict=True):
            out = value > above
            size = 4.0 if out else 2.5
            at = QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size)
            brush.dot(at, "warn" if out else "ink2")
        falls = len(places) > 1 and places[-1].y() > places[-2].y()
        self._draw_words(brush, room, places[-1], out=self._points[-1][1] > above, low=falls)

    def _draw_grid(self, brush: Brush, room: QRectF, top: float) -> None:
        for part in (0.0, 0.5, 1.0):
            y = round(room.bottom() - room.height() * part) + 0.5
            brush.p.setPen(QPen(brush.color("line"), 1))
            brush.p.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            said = f"{round(100 * top * part)}%"
            at = QRectF(0, y - 8, EDGE - 8, 16)
            brush.text(at, said, "caption", "ink3", RIGHT, tabular=True)

    def _draw_usual(self, brush: Brush, room: QRectF, top: float) -> None:
        rate, low, high = (
            room.bottom() - room.height() * value / top for value in self._usual or ()
        )
        band = QRectF(room.left(), high, room.width(), max(2.0, low - high))
        brush.fill(band, brush.color("press", 0.7))
        brush.p.setPen(QPen(brush.color("ink3"), 1))
        brush.p.drawLine(QPointF(room.left(), rate), QPointF(room.right(), rate))
        words = QRectF(room.left() + 6, high - 18, 240, 16)
        brush.text(words, self._labels[0], "caption", "ink2")

    def _draw_words(
        self, brush: Brush, room: QRectF, last: QPointF, *, out: bool, low: bool
    ) -> None:
        """The newest share stands below where the weeks fall, so that they do not cross it."""
        tone = "warn" if out else "ink2"
        y = min(last.y() + 8, room.bottom() - 16) if low else max(0.0, last.y() - 24)
        beside = QRectF(room.right() - 90, y, 90, 16)
        brush.text(beside, self._labels[1], "smallB", tone, RIGHT, tabular=True)
        below = QRectF(room.left(), room.bottom() + 5, room.width(), 16)
        brush.text(below, self._points[0][0], "caption", "ink3", LEFT)
        brush.text(below, self._points[-1][0], "caption", "ink3", RIGHT)


def _places(values: Sequence[float], room: QRectF, *, top: float) -> list[QPointF]:
    step = room.width() / max(len(values) - 1, 1)
    return [
        QPointF(room.left() + place * step, room.bottom() - room.height() * value / top)
        for place, value in enumerate(values)
    ]
