"""What a lead looks at: wide columns with a count each, and a line for each person at work."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen, QPolygonF

from reviewer_app.look.atoms import Painted
from reviewer_app.look.brush import CENTRE, RIGHT, Brush
from reviewer_app.look.theme import Look

T = TypeVar("T")
GAP, LEAST, LABEL, COUNT = 9, 8, 22, 24
DISC, LINE, FIGURE = 28, 38, 72
NARROW = 600


class CountColumns(Painted):
    """A column for each count, as high as it is many; one that dwarfs the rest is cut."""

    def __init__(self, look: Look, *, height: int) -> None:
        super().__init__(look, height=height)
        self._columns: Sequence[tuple[int, str, str]] = ()

    def show_columns(self, columns: Sequence[tuple[int, str, str]], sentence: str) -> None:
        """(count, label, colour)"""
        self._columns = columns
        self.setAccessibleName(sentence)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        if not self._columns:
            return
        wide = (rect.width() - GAP * (len(self._columns) - 1)) / len(self._columns)
        counts = sorted(count for count, _, _ in self._columns)
        most, cut = counts[-1], counts[-1] > 2 * counts[-2] > 0
        top = counts[-2] * 1.6 if cut else most or 1
        room, bottom = rect.height() - LABEL - COUNT, rect.height() - LABEL
        for place, (count, label, token) in enumerate(self._columns):
            x, high = place * (wide + GAP), LEAST + (room - LEAST) * min(count, top) / top
            at = QRectF(x, bottom - high, wide, high)
            quiet = "press" if not count else token
            brush.box(at, 4, fill=quiet)
            if cut and count == most:
                brush.p.setPen(QPen(brush.color("surface"), 3))
                brush.p.drawLine(QPointF(x, at.top() + 18), QPointF(x + wide, at.top() + 12))
            ink = token if token in ("bad", "warn") and count else "ink"
            above = QRectF(x, at.top() - COUNT, wide, COUNT - 4)
            brush.text(above, f"{count}", "bodyB", ink if count else "ink3", CENTRE, tabular=True)
            below = QRectF(x - 6, bottom + 5, wide + 12, 16)
            said = ink if ink in ("bad", "warn") else "ink3"
            brush.text(below, label, "caption", said, CENTRE)


class PersonLine(Painted):
    """Where, who, what they have in hand, and their day where it is shown."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, height=LINE)
        self._words = ("", "", "", "")
        self._figures: tuple[str, ...] | None = None
        self._hours: Sequence[int] = ()
        self._tone = "ink2"

    def show_person(
        self,
        *,
        bench: str,
        initials: str,
        name: str,
        now: str,
        tone: str,
        figures: tuple[str, ...] | None,
        hours: Sequence[int],
    ) -> None:
        self._words, self._tone = (bench, initials, name, now), tone
        self._figures, self._hours = figures, hours
        self.setAccessibleName(". ".join(part for part in (name, bench, now) if part))
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        bench, initials, name, now = self._words
        brush.fill(QRectF(0, 0, rect.width(), 1), "line")
        middle = rect.height() / 2 + 0.5
        disc = QRectF(0, middle - DISC / 2, DISC, DISC)
        brush.dot(disc, "press")
        brush.text(disc, initials, "micro", "ink2", CENTRE)
        left = place_of_now(rect)
        brush.text(QRectF(40, 0, left - 48, rect.height()), name, "bodyB")
        right = rect.width() - place_of_hours(rect, len(self._figures)) if self._figures else 0
        wide = rect.width() - left - right
        said = f"{bench} · {now}" if bench and now else bench or now
        brush.text(QRectF(left, 0, wide - 8, rect.height()), said, "small", self._tone)
        if self._figures:
            self._draw_figures(brush, rect, self._figures)

    def _draw_figures(self, brush: Brush, rect: QRectF, figures: tuple[str, ...]) -> None:
        if not narrow(rect):
            at = QRectF(place_of_hours(rect, len(figures)), 10, FIGURE, 18)
            self._draw_hours(brush, at)
        looks = (("bodyB", "ink"), ("body", "ink2"), ("bodyB", "ink"))
        told = with_room(rect, tuple(zip(figures, looks, strict=False)))
        for place, (said, (role, ink)) in enumerate(told):
            left = rect.width() - (len(told) - place) * FIGURE
            brush.text(QRectF(left, 0, FIGURE, rect.height()), said, role, ink, RIGHT, tabular=True)

    def _draw_hours(self, brush: Brush, at: QRectF) -> None:
        if len(self._hours) < 2:
            return
        top, step = max(1, *self._hours), at.width() / (len(self._hours) - 1)
        points = [
            QPointF(at.left() + n * step, at.bottom() - at.height() * value / top)
            for n, value in enumerate(self._hours)
        ]
        brush.p.setPen(QPen(brush.color("ink3"), 1.5))
        brush.p.drawPolyline(QPolygonF(points))
        end = points[-1]
        brush.dot(QRectF(end.x() - 3, end.y() - 3, 6, 6), "accent")


def narrow(rect: QRectF) -> bool:
    """Too narrow to draw the hours of a person beside the words."""
    return rect.width() < NARROW


def with_room(rect: QRectF, figures: Sequence[T]) -> Sequence[T]:
    """The first and the last where there is little."""
    return [*figures[:1], *figures[-1:]] if narrow(rect) and len(figures) > 2 else figures


def place_of_hours(rect: QRectF, figures: int) -> float:
    """Where the words must end: at the hours, or at the figures."""
    if narrow(rect):
        return rect.width() - min(figures, 2) * FIGURE - 20
    return rect.width() - (figures + 1) * FIGURE - 6


def place_of_now(rect: QRectF) -> float:
    """Where the words begin that say what somebody has in hand."""
    return 150 if narrow(rect) else 178


class PersonHead(Painted):
    """What stands above such lines."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, height=24)
        self._names: tuple[str, ...] = ()

    def show_names(self, title: str, now: str, figures: Sequence[str]) -> None:
        self._names = (title, now, *figures)
        self.setAccessibleName(", ".join(self._names))
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        if not self._names:
            return
        title, now, *figures = self._names
        brush.text(QRectF(0, 0, 160, 18), title, "label", "ink2")
        brush.text(QRectF(place_of_now(rect), 0, 200, 18), now, "small", "ink3")
        if not figures:
            return
        hours, *figures = figures
        if not narrow(rect):
            at = QRectF(place_of_hours(rect, len(figures)), 0, FIGURE + 16, 18)
            brush.text(at, hours, "small", "ink3")
        for place, said in enumerate(reversed(with_room(rect, figures))):
            at = QRectF(rect.width() - (place + 1) * FIGURE, 0, FIGURE, 18)
            brush.text(at, said, "small", "ink3", RIGHT)
