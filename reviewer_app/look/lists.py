"""Rows of lists: one to choose from at the left, one with a share and a count on the sheet."""

from typing import NamedTuple

from PySide6.QtCore import QRectF

from reviewer_app.look.atoms import Painted
from reviewer_app.look.brush import CENTRE, RIGHT, Brush, fitting, width_of
from reviewer_app.look.press import Choice
from reviewer_app.look.theme import Look
from reviewer_app.look.tokens import TILE_RADIUS

ROW, BAR, COUNT = 58, 84, 62
EDGE, COLUMN, TABLE_ROW, NARROW = 8, 96, 38, 600
LINES = {2: 56, 3: 76}


class ListRow(Choice):
    """Title and what belongs to it; the one that is open lies on a sheet of its own."""

    def __init__(
        self,
        look: Look,
        *,
        title: str,
        sub: str,
        right: str,
        tone: str = "ink3",
        below: tuple[str, str] = ("", "ink3"),
    ) -> None:
        """`below`: what stands under the words at the right, and its colour."""
        said = (part for part in (title, sub, right, below[0]) if part)
        super().__init__(look, ". ".join(said), height=ROW)
        self._words, self._below = (title, sub, right, tone), below

    def draw(self, brush: Brush, rect: QRectF) -> None:
        title, sub, right, tone = self._words
        on, rect = self.isChecked(), rect.adjusted(0, 1, 0, -1)
        if on:
            brush.box(rect, TILE_RADIUS, fill="surface", line="edge")
            brush.box(QRectF(6, rect.top() + 17, 3, rect.height() - 34), 1.5, fill="accent")
        elif self.hot:
            brush.box(rect, TILE_RADIUS, fill=brush.color("press", 0.6))
        top = QRectF(16, rect.top() + 8, rect.width() - 30, 20)
        role = "small" if tone == "ink3" else "smallB"
        brush.text(top, right, role, tone, RIGHT, tabular=True)
        room = width_of(self.look, right, role, tabular=True) + 8 if right else 0
        name = top.adjusted(0, 0, -room, 0)
        role = fitting(self.look, title, name.width(), "strong" if on else "bodyB", "smallB")
        brush.text(name, title, role)
        under, (below, token) = top.adjusted(0, 20, 0, 20), self._below
        brush.text(under, below, "small", "accentInk" if on and token == "ink3" else token, RIGHT)
        left = width_of(self.look, below, "small") + 8 if below else 0
        brush.text(under.adjusted(0, 0, -left, 0), sub, "small", "ink2" if on else "ink3")
        self.ring(brush, rect, TILE_RADIUS)


class Places(NamedTuple):
    """Where the columns of a row of amounts end, the words after them begin, and what is left."""

    ends: tuple[float, float, float, float]
    words: float
    chevron: int


def places(wide: float) -> Places:
    """Names need more of a narrow row."""
    if wide < NARROW:
        return Places((0.37, 0.50, 0.63, 0.765), 0.79, 0)
    return Places((0.30, 0.43, 0.56, 0.69), 0.725, 20)


class MoneyRow(Choice):
    """Who, three amounts side by side, what is between them, and what to do about it."""

    def __init__(
        self,
        look: Look,
        *,
        who: str,
        amounts: tuple[str, str, str],
        there: tuple[bool, bool, bool],
        difference: str,
        step: str,
        tone: str,
    ) -> None:
        """What is not `there` is a word instead."""
        super().__init__(look, ", ".join((who, *amounts, difference, step)), height=TABLE_ROW)
        self._who, self._difference, self._step, self._tone = who, difference, step, tone
        self._amounts = tuple(zip(amounts, there, strict=True))

    def draw(self, brush: Brush, rect: QRectF) -> None:
        on, wide, settled = self.isChecked(), rect.width() - 2 * EDGE, self._tone == "ink3"
        at, column = places(wide), min(COLUMN, wide * 0.145)
        if on or self.hot:
            ground = rect.adjusted(0, 1, 0, -1)
            brush.box(ground, TILE_RADIUS, fill="accentSoft" if on else "hover")
        brush.fill(QRectF(EDGE, 0, wide, 1), "line")
        first = width_of(self.look, self._amounts[0][0], "body", tabular=True) + 10
        name = QRectF(EDGE, 0, wide * at.ends[0] - first, TABLE_ROW)
        brush.text(name, self._who, "bodyB", "ink3" if settled else "ink")
        for end, (said, there) in zip(at.ends, self._amounts, strict=False):
            place = QRectF(EDGE + wide * end - column, 0, column, TABLE_ROW)
            ink = "ink" if there and not settled else "ink3"
            brush.text(place, said, "body", ink, RIGHT, tabular=True)
        place = QRectF(EDGE + wide * at.ends[3] - column, 0, column, TABLE_ROW)
        brush.text(place, self._difference, "strong", self._tone, RIGHT, tabular=True)
        left = EDGE + wide * at.words
        words = QRectF(left, 0, rect.width() - EDGE - at.chevron - left, TABLE_ROW)
        brush.text(words, self._step, "smallB", "ink3" if settled else "accentInk")
        if at.chevron and not settled:
            brush.icon(rect.width() - EDGE - 16, 11, "chevron-right", 16, "ink3")
        self.ring(brush, rect, TILE_RADIUS)


class MoneyHead(Painted):
    """What stands above the columns of such rows."""

    def __init__(self, look: Look, names: tuple[str, str, str, str, str, str]) -> None:
        super().__init__(look, height=26, name=", ".join(names))
        self._names = names

    def draw(self, brush: Brush, rect: QRectF) -> None:
        title, *columns, step = self._names
        wide = rect.width() - 2 * EDGE
        at = places(wide)
        brush.text(QRectF(EDGE, 0, 200, 18), title, "label", "ink2")
        for end, said in zip(at.ends, columns, strict=True):
            place = QRectF(EDGE + wide * end - COLUMN, 0, COLUMN, 18)
            brush.text(place, said, "small", "ink3", RIGHT)
        brush.text(QRectF(EDGE + wide * at.words, 0, 160, 18), step, "small", "ink3")


class CountRow(Choice):
    """Who, what they get, what it was; and how often, as a bar and as a number."""

    def __init__(
        self, look: Look, *, title: str, mark: str, sub: str, was: str, count: str, share: float
    ) -> None:
        said = (part for part in (title, mark, sub, was, count) if part)
        super().__init__(look, ". ".join(said), height=LINES[3 if was else 2])
        self._words = (title, mark, sub, was, count)
        self._share = share
        self.setToolTip("\n".join(part for part in (sub, was) if part))

    def draw(self, brush: Brush, rect: QRectF) -> None:
        title, mark, sub, was, count = self._words
        on = self.isChecked()
        if on or self.hot:
            ground = rect.adjusted(0, 1, 0, -2)
            brush.box(ground, TILE_RADIUS, fill="accentSoft" if on else "hover")
        else:
            brush.fill(QRectF(12, rect.height() - 1, rect.width() - 24, 1), "line")
        room = rect.width() - 36 - (BAR + COUNT + 12 if count else 0)
        self._draw_title(brush, QRectF(12, 8, room, 20), title, mark)
        brush.text(QRectF(12, 29, room, 18), sub, "small", "ink2")
        brush.text(QRectF(12, 48, room, 18), was, "small", "ink3")
        if count:
            self._draw_share(brush, rect.width() - COUNT - BAR - 20)
            at = QRectF(0, 0, rect.width() - 12, LINES[2] - 1)
            brush.text(at, count, "bodyB", "ink", RIGHT, tabular=True)
        self.ring(brush, rect, TILE_RADIUS)

    def _draw_title(self, brush: Brush, at: QRectF, title: str, mark: str) -> None:
        wide = width_of(self.look, mark, "captionB") + 14 if mark else 0
        brush.text(at.adjusted(0, 0, -wide - 10, 0), title, "bodyB")
        if mark:
            left = min(width_of(self.look, title, "bodyB") + 10, at.width() - wide)
            pill = QRectF(at.left() + left, 9, wide, 18)
            brush.box(pill, 9, fill="surface" if self.isChecked() else "accentSoft")
            brush.text(pill, mark, "captionB", "accentInk", CENTRE)

    def _draw_share(self, brush: Brush, x: float) -> None:
        brush.box(QRectF(x, 26, BAR, 4), 2, fill="press")
        if self._share > 0:
            wide = max(4, BAR * self._share)
            brush.box(QRectF(x, 26, wide, 4), 2, fill="accent" if self.isChecked() else "ink3")
