"""Drawn marks: the logo, a person's disc, the scan invitation, the hours of a shift, a clock."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPen

from reviewer_app.look.atoms import Painted
from reviewer_app.look.brush import CENTRE, RIGHT, Brush, width_of
from reviewer_app.look.press import Pressable
from reviewer_app.look.theme import Look
from reviewer_app.look.tokens import TILE_RADIUS

BARS = (3, 2, 5, 2, 2, 4, 7, 2, 3, 3, 2, 6, 2, 4, 2, 3, 5, 2, 2, 7, 3, 2, 4, 2, 3)
BAR_GAP = 2.4


class Logo(Painted):
    def __init__(self, look: Look) -> None:
        super().__init__(look, width=36, height=36, name="Retourney")

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.box(rect, TILE_RADIUS, fill="ink")
        brush.icon(8, 8, "undo-2", 20, "bg", stroke=2.2)


class Somebody(Painted):
    """Who is not known yet, or whose badge was read."""

    def __init__(self, look: Look, size: int) -> None:
        super().__init__(look, width=size, height=size)
        self._initials = ""

    def show_initials(self, initials: str) -> None:
        self._initials = initials
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        _draw_person(brush, rect, self._initials)


class AvatarKey(Pressable):
    """The person signed in; a press signs out."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, width=36, height=36)
        self._initials = ""

    def show_person(self, initials: str, name: str) -> None:
        self._initials = initials
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        _draw_person(brush, rect, self._initials)
        if self.hot or self.hasFocus():
            brush.box(rect, rect.width() / 2, line="accent", width=2)


def _draw_person(brush: Brush, rect: QRectF, initials: str) -> None:
    large = rect.width() >= 60
    brush.dot(rect, "accentSoft")
    if initials:
        brush.text(rect, initials, "h2" if large else "label", "accentInk", CENTRE)
        return
    size = 32 if large else 18
    at = (rect.width() - size) / 2
    brush.icon(at, at, "user-round", size, "accentInk", stroke=1.9)


class ScanMark(Painted):
    """A quiet barcode with a scan line: the invitation. No motion needed."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, width=284, height=156)

    def draw(self, brush: Brush, rect: QRectF) -> None:
        self._draw_corners(brush, rect)
        unit = (rect.width() - 60) / (sum(BARS) + BAR_GAP * (len(BARS) - 1))
        x, ink = 30.0, brush.color("ink", 0.82)
        for bar in BARS:
            brush.box(QRectF(x, 26, bar * unit, rect.height() - 52), 1, fill=ink)
            x += (bar + BAR_GAP) * unit
        beam = QLinearGradient(0, 0, rect.width(), 0)
        for stop, alpha in ((0, 0), (0.12, 1), (0.88, 1), (1, 0)):
            beam.setColorAt(stop, brush.color("accent", alpha))
        brush.p.fillRect(QRectF(10, rect.height() / 2 - 1.25, rect.width() - 20, 2.5), beam)

    def _draw_corners(self, brush: Brush, rect: QRectF) -> None:
        brush.p.setPen(
            QPen(brush.color("line2"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        right, bottom = rect.width() - 1, rect.height() - 1
        corners = ((1, 1, 1, 1, 90), (right, 1, -1, 1, 0), (1, bottom, 1, -1, 180))
        for x, y, dx, dy, turn in (*corners, (right, bottom, -1, -1, 270)):
            brush.p.drawLine(QPointF(x, y + dy * 8), QPointF(x, y + dy * 22))
            brush.p.drawLine(QPointF(x + dx * 8, y), QPointF(x + dx * 22, y))
            arc = QRectF(min(x, x + dx * 16), min(y, y + dy * 16), 16, 16)
            brush.p.drawArc(arc, turn * 16, 90 * 16)


class Bars(Painted):
    """What was done in each hour; the last bar is now."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, height=64)
        self._values: Sequence[int] = ()
        self._labels: Sequence[str] = ()

    def show_bars(self, values: Sequence[int], labels: Sequence[str], sentence: str) -> None:
        self._values, self._labels = values, labels
        self.setAccessibleName(sentence)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        if not self._values:
            return
        gap, top = 6, max(1, *self._values)
        width = (rect.width() - gap * (len(self._values) - 1)) / len(self._values)
        for place, (value, label) in enumerate(zip(self._values, self._labels, strict=True)):
            now = place == len(self._values) - 1
            x, height = place * (width + gap), max(3, 44 * value / top)
            at = QRectF(x, 46 - height, width, height)
            brush.box(at, 3, fill="accent" if now else "line2")
            under = QRectF(x - 6, 50, width + 12, 14)
            brush.text(under, label, "micro", "ink" if now else "ink3", CENTRE)


class Clock(Painted):
    """Time on this item against the usual. Never turns red: it informs, it does not chase."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, height=20)
        self._spent = self._usual = ""

    def show_time(self, spent: str, usual: str) -> None:
        self._spent, self._usual = spent, usual
        told = width_of(self.look, f"{spent} {usual}", "smallB", tabular=True)
        self.setFixedWidth(round(told) + 30)
        self.setAccessibleName(f"{spent} {usual}")
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        usual = width_of(self.look, self._usual, "small")
        spent = width_of(self.look, self._spent, "smallB", tabular=True)
        brush.text(rect, self._usual, "small", "ink3", RIGHT)
        left = rect.width() - usual - spent - 4
        brush.text(QRectF(left, 0, spent + 2, 20), self._spent, "smallB", tabular=True)
        brush.icon(left - 22, 2, "clock", 16, "ink3")
