"""Lines to read or press: a check, a fact, an amount, a person, the next parcel."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from reviewer_app.look.atoms import Icon, Painted, Text
from reviewer_app.look.boxes import row
from reviewer_app.look.brush import CENTRE, RIGHT, TOP, Brush, width_of
from reviewer_app.look.press import Pressable
from reviewer_app.look.theme import Look
from reviewer_app.look.tokens import CHIP_RADIUS, CONTROL_RADIUS, TILE_RADIUS

WHY = 18  # room for a reason
MINUS = "−"  # as wide as a figure; a hyphen leaves a hole before the amount
ANSWER_ICONS = {
    "open": ("circle", "ink3"),
    "yes": ("circle-check", "good"),
    "no": ("circle-x", "bad"),
    "not_applicable": ("minus", "ink3"),
}


class CheckRow(Pressable):
    """One question; the current one is tinted and carries its keys."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, height=40)
        self._question, self._answer, self._current, self._must = "", "open", False, False

    def show_check(
        self, question: str, *, answer: str, current: bool, critical: bool, said: str
    ) -> None:
        self._question, self._answer, self._current = question, answer, current
        self._must = critical
        self.setAccessibleName(question)
        self.setAccessibleDescription(said)
        self.setToolTip(question)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        middle = rect.height() / 2
        if self._current or self.hot:
            ground = "accentSoft" if self._current else "hover"
            brush.box(rect.adjusted(0, 1, 0, -1), CHIP_RADIUS, fill=ground)
        icon, token = ANSWER_ICONS[self._answer]
        token = "accentInk" if self._current and self._answer == "open" else token
        brush.icon(10, middle - 10, icon, 20, token, stroke=1.9)
        room = rect.width() - 40 - self._draw_right(brush, rect)
        waiting = self._answer == "open" and not self._current
        role = "bodyB" if self._current else "body"
        at = QRectF(40, 0, room, rect.height() - 0.5)
        brush.text(at, self._question, role, "ink2" if waiting else "ink")
        self.ring(brush, rect, CHIP_RADIUS)

    def _draw_right(self, brush: Brush, rect: QRectF) -> float:
        middle = rect.height() / 2
        if self._current:
            brush.key_at(rect.width() - 36, middle, "Y")
            brush.key_at(rect.width() - 10, middle, "N")
            return 66
        if self._must and self._answer == "no":
            brush.icon(rect.width() - 28, middle - 8, "triangle-alert", 16, "bad", stroke=2)
            return 38
        return 10


class FactRow(Painted):
    """Name and value, with a hairline above."""

    def __init__(self, look: Look, *, height: int = 34, label: int = 92) -> None:
        super().__init__(look, height=height)
        self._label, self._name, self._value, self._mono = label, "", "", False

    def show_fact(self, name: str, value: str, *, mono: bool = False) -> None:
        self._name, self._value, self._mono = name, value, mono
        self.setAccessibleName(f"{name}: {value}" if name else "")
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        if not self._name:
            return
        brush.fill(QRectF(0, 0, rect.width(), 1), "line")
        brush.text(QRectF(0, 1, self._label - 8, rect.height()), self._name, "small", "ink3")
        at = QRectF(self._label, 1, rect.width() - self._label, rect.height())
        brush.text(at, self._value, "small" if self._mono else "bodyB", "ink", mono=self._mono)


MARKS = {"yes": ("check", "good"), "no": ("x", "bad"), "warn": ("triangle-alert", "warn")}


class CompareRow(Painted):
    """What should have come, and what lies on the bench, with a hairline above."""

    def __init__(self, look: Look, *, height: int = 34) -> None:
        super().__init__(look, height=height)
        self._name = self._expected = self._here = self._mark = ""
        self._mono = self._title = False

    def show_pair(
        self, name: str, expected: str, here: str, mark: str = "", *, mono: bool = False
    ) -> None:
        self._name, self._expected, self._here = name, expected, here
        self._mark, self._mono = mark, mono
        said = f"{name}: {expected}. {here}" if here else f"{name}: {expected}"
        self.setAccessibleName(said if name else "")
        self.setToolTip(said if name else "")
        self.update()

    def show_title(self, name: str, expected: str, here: str) -> None:
        """The words above the columns."""
        self._title = True
        self.show_pair(name, expected, here)

    def draw(self, brush: Brush, rect: QRectF) -> None:
        if not self._name:
            return
        if not self._title:
            brush.fill(QRectF(0, 0, rect.width(), 1), "line")
        first, last = 94, 26
        half = (rect.width() - first - last) / 2
        role = "label" if self._title else "small"
        brush.text(QRectF(0, 1, first - 8, rect.height()), self._name, role, "ink2")
        quiet = "ink3" if self._title else "ink2"
        code = "small" if self._mono or self._title else "body"
        at = QRectF(first, 1, half - 10, rect.height())
        if not self._here:
            at.setWidth(rect.width() - first)
        brush.text(at, self._expected, code, quiet, mono=self._mono)
        tone = {"no": "bad", "warn": "warn"}.get(self._mark, "ink")
        there = QRectF(first + half, 1, half - 6, rect.height())
        strong = "small" if self._mono or self._title else "bodyB"
        ink = "ink3" if self._title or not self._mark else tone
        brush.text(there, self._here, strong, ink, mono=self._mono and bool(self._mark))
        if self._mark:
            icon, token = MARKS[self._mark]
            middle = rect.height() / 2
            brush.icon(rect.width() - 18, middle - 8, icon, 16, token, stroke=2.2)


class AmountRow(Painted):
    """A line of the refund, and under it the reason that the customer will read too."""

    def __init__(self, look: Look, *, height: int = 26) -> None:
        super().__init__(look)
        self._label = self._amount = self._why = ""
        self._tone = "ink2"
        self.fit(height)

    def fit(self, height: int) -> None:
        self._height = height
        self.setFixedHeight(height + (WHY if self._why else 0))

    def show_amount(self, label: str, amount: str, why: str = "", *, tone: str = "ink2") -> None:
        self._tone = tone
        self._label, self._amount, self._why = label, amount.replace("-", MINUS), why
        self.setToolTip(why)
        self.setAccessibleName(f"{label}: {amount}. {why}")
        self.fit(self._height)
        self.update()

    def fold(self) -> None:
        """There is no room for the reason; who points at the line or listens still has it."""
        self._why = ""
        self.fit(self._height)

    def draw(self, brush: Brush, rect: QRectF) -> None:
        line = QRectF(0, 0, rect.width(), self._height)
        right = width_of(self.look, self._amount, "bodyB", tabular=True) + 12
        brush.text(line.adjusted(0, 0, -right, 0), self._label, "body", "ink2")
        brush.text(line, self._amount, "bodyB", self._tone, RIGHT, tabular=True)
        if self._why:
            below = QRectF(0, self._height - 4, rect.width(), WHY)
            brush.text(below, self._why, "small", "ink3")


class FactKey(Pressable):
    """Name and value, and the key that turns to the next one."""

    def __init__(self, look: Look, *, key: str) -> None:
        super().__init__(look, height=28)
        self._key, self._name, self._value = key, "", ""

    def show_fact(self, name: str, value: str) -> None:
        self._name, self._value = name, value
        self.setAccessibleName(f"{name}: {value}")
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        if self.hot:
            brush.box(rect.adjusted(-6, 0, 0, 0), CHIP_RADIUS, fill="hover")
        brush.text(rect, self._name, "body", "ink2")
        cap = brush.key_at(rect.width(), rect.height() / 2, self._key)
        room = rect.adjusted(0, 0, cap.left() - rect.width() - 8, 0)
        brush.text(room, self._value, "bodyB", "ink", RIGHT, tabular=True)
        self.ring(brush, rect, CHIP_RADIUS)


class Remark(QWidget):
    """An icon and a sentence that may take several lines."""

    def __init__(
        self, look: Look, words: str = "", *, icon: str = "check", tone: str = "good"
    ) -> None:
        super().__init__()
        mark = Icon(look, icon, 17, tone, stroke=2)
        self._words = Text(look, words, "body", "ink", wrap=True)
        layout = row(gap=10)
        layout.addWidget(mark, 0, TOP)
        layout.addWidget(self._words, 1)
        self.setLayout(layout)

    def show_words(self, words: str) -> None:
        self._words.show_text(words)


class PersonRow(Pressable):
    def __init__(self, look: Look, *, initials: str, name: str, sub: str, right: str) -> None:
        super().__init__(look, f"{name}. {sub}. {right}", height=52)
        self._words = (initials, name, sub, right)

    def draw(self, brush: Brush, rect: QRectF) -> None:
        initials, name, sub, right = self._words
        if self.hot:
            brush.box(rect.adjusted(0, 1, 0, -1), TILE_RADIUS, fill="hover")
        disc = QRectF(8, 9, 34, 34)
        brush.dot(disc, "press")
        brush.text(disc, initials, "captionB", "ink2", CENTRE)
        brush.text(QRectF(54, 7, 260, 20), name, "bodyB")
        brush.text(QRectF(54, 27, 260, 18), sub, "small", "ink3")
        brush.text(rect.adjusted(0, 0, -8, 0), right, "small", "warn", RIGHT)
        self.ring(brush, rect, TILE_RADIUS)


class NextParcel(Pressable):
    """The most urgent parcel, one key away."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__(look, height=64, width=456)
        self._key = key
        self._name = self._sub = self._due = ""
        self._urgent = False

    def show_next(self, name: str, sub: str, due: str, *, urgent: bool, sentence: str) -> None:
        self._name, self._sub, self._due, self._urgent = name, sub, due, urgent
        self.setAccessibleName(sentence)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.box(rect, CONTROL_RADIUS, fill="hover" if self.hot else "sunken", line="line")
        brush.icon(18, 22, "package", 20, "ink2")
        cap = brush.key_at(rect.width() - 18, 32.5, self._key)
        due = QRectF(0, 0, cap.left() - 14, rect.height())
        brush.text(due, self._due, "smallB", "warn" if self._urgent else "ink3", RIGHT)
        room = cap.left() - 14 - width_of(self.look, self._due, "smallB") - 64
        brush.text(QRectF(52, 12, room, 20), self._name, "strong")
        brush.text(QRectF(52, 32, room, 18), self._sub, "small", "ink2")
        self.ring(brush, rect, CONTROL_RADIUS)
