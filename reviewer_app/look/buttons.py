"""The keys of the bench: five grades, places to send to, the big action, quiet ones beside it."""

from math import ceil

from PySide6.QtCore import QRectF, QVariantAnimation
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy

from reviewer_app.look.brush import (
    CENTRE,
    LEFT,
    RIGHT,
    Brush,
    fitting,
    key_width,
    rounded,
    width_of,
)
from reviewer_app.look.press import Choice, Pressable
from reviewer_app.look.theme import Look
from reviewer_app.look.tokens import CHIP_RADIUS, CONTROL_RADIUS, MAIN_RADIUS

WIDE = (QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
TALL_GRADE = 80
SECONDS = "{s}"  # in the words of a pending act: how many are left
VEIL, RIM, KEYCAP = (
    QColor(0, 0, 0, 50),
    QColor(255, 255, 255, 30),
    QColor(255, 255, 255, 90),
)


class GradeKey(Choice):
    """A grade with its consequence: where the item goes, what the customer gets."""

    def __init__(self, look: Look, *, key: str, letter: str, name: str) -> None:
        super().__init__(look, height=88)
        self._key, self._letter, self._name = key, letter, name
        self._to = self._amount = ""
        self._fits = self._hinted = True
        self.setSizePolicy(*WIDE)

    def show_grade(
        self, *, to: str, amount: str, chosen: bool, fits: bool, hinted: bool, sentence: str
    ) -> None:
        self._to, self._amount, self._fits, self._hinted = to, amount, fits, hinted
        self.setAccessibleName(sentence)
        self.mark(on=chosen)

    def draw(self, brush: Brush, rect: QRectF) -> None:
        on, tall = self.isChecked(), rect.height() >= TALL_GRADE
        ground = "accentSoft" if on else self.ground("surface" if self._fits else "sunken")
        brush.box(
            rect,
            CONTROL_RADIUS,
            fill=ground,
            line="accent" if on else "line2" if self._fits else "line",
            width=2 if on else 1,
        )
        strong, quiet = self._inks(on=on)
        self._draw_key(brush, on=on)
        room = rect.width() - 48 - (0 if tall else 22)
        role = fitting(self.look, self._name, room, "leadB", "strong", "label", "captionB")
        brush.text(QRectF(44, 12, room, 24), self._name, role, strong)
        letter = QRectF(0, 41 if tall else 12, rect.width() - 14, 18 if tall else 24)
        brush.text(letter, self._letter, "label", quiet, RIGHT)
        below = rect.width() - 26
        brush.text(QRectF(13, 41, below, 18), self._to, "small", quiet)
        at = QRectF(13, 60 if tall else 41, below, 18)
        brush.text(at, self._amount, "smallB", quiet, LEFT if tall else RIGHT)
        if self._hinted and not on:
            brush.dot(QRectF(rect.width() - 19, rect.height() - 19, 7, 7), "accent")
        self.ring(brush, rect, CONTROL_RADIUS)

    def _inks(self, *, on: bool) -> tuple[str, str]:
        if on:
            return "accentInk", "accentInk"
        return ("ink", "ink2") if self._fits else ("ink3", "ink3")

    def _draw_key(self, brush: Brush, *, on: bool) -> None:
        cap = QRectF(12, 12, 24, 24)
        if on:
            brush.box(cap, 6, fill="accent")
            brush.text(cap, self._key, "label", "onAccent", CENTRE)
        else:
            brush.key(cap.adjusted(0, 0, 0, -1), self._key, role="label")


class Chip(Choice):
    def __init__(self, look: Look, words: str, *, height: int = 40, key: str = "") -> None:
        super().__init__(look, words, height=height)
        self._words, self._key = words, key
        self.setSizePolicy(*WIDE)

    def draw(self, brush: Brush, rect: QRectF) -> None:
        on = self.isChecked()
        brush.box(
            rect,
            CHIP_RADIUS,
            fill="accentSoft" if on else self.ground(),
            line="accent" if on else "line2",
            width=1.6 if on else 1,
        )
        ink = "accentInk" if on else "ink2"
        if self._key:
            brush.key(QRectF(10, (rect.height() - 20) / 2, 20, 20), self._key)
            brush.text(rect.adjusted(39, 0, -6, 0), self._words, "smallB", ink)
        else:
            brush.text(rect.adjusted(3, 0, -3, 0), self._words, "smallB", ink, CENTRE)
        self.ring(brush, rect, CHIP_RADIUS)


class Primary(Pressable):
    """ready: filled. waiting: quiet, says what is missing. pending: runs out, can be taken back."""

    def __init__(self, look: Look, *, height: int = 66) -> None:
        super().__init__(look, height=height)
        self._words = self._sub = self._key = ""
        self._icon, self._mode, self._left = "circle-check", "waiting", 0.0
        self._clock = QVariantAnimation(self)
        self._clock.setStartValue(1.0)
        self._clock.setEndValue(0.0)
        self._clock.valueChanged.connect(self._run_out)

    def show_action(self, words: str, sub: str, *, mode: str, icon: str, key: str = "") -> None:
        self._words, self._sub, self._mode, self._icon, self._key = words, sub, mode, icon, key
        self.setEnabled(mode != "waiting")
        if mode != "pending":
            self._clock.stop()
        self._tell()
        self.update()

    @property
    def running(self) -> bool:
        return self._clock.state() == QVariantAnimation.State.Running

    def run_out(self, milliseconds: int) -> None:
        """Empties the button over the time in which the act can be taken back."""
        self._clock.setDuration(milliseconds)
        self._clock.start()
        self._tell()

    def _tell(self) -> None:
        """Once, for those who listen: nobody counts seconds aloud."""
        seconds = ceil(self._clock.duration() / 1000)
        self.setAccessibleName(f"{self._words.replace(SECONDS, str(seconds))}. {self._sub}")

    def _run_out(self, left: float) -> None:
        """By the second where nothing should move: the time left is no ornament."""
        whole = max(1, self._clock.duration() // 1000)
        self._left = ceil(left * whole) / whole if self.look.still else left
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        waiting = self._mode == "waiting"
        lively = "accentHover" if self.hot or self.isDown() else "accent"
        brush.box(rect, MAIN_RADIUS, fill="press" if waiting else lively)
        if self._mode == "pending":
            brush.p.setClipPath(rounded(rect, MAIN_RADIUS))
            brush.fill(rect.adjusted(rect.width() * self._left, 0, 0, 0), VEIL)
            brush.p.setClipping(False)
        if not waiting:
            brush.box(rect, MAIN_RADIUS, line=RIM)
        self._draw_words(brush, rect, waiting=waiting)
        if self.hasFocus():
            brush.box(rect.adjusted(4, 4, -4, -4), 10, line="surface", width=2)

    def _draw_words(self, brush: Brush, rect: QRectF, *, waiting: bool) -> None:
        middle, ink = rect.height() / 2, "ink2" if waiting else "onAccent"
        icon = "circle-dashed" if waiting else self._icon
        brush.icon(20, middle - 12, icon, 24, ink, stroke=2)
        room = rect.width() - 76 - self._draw_key(brush, rect)
        top = middle - (22 if self._sub else 12)
        seconds = ceil(self._left * self._clock.duration() / 1000)
        said = self._words.replace(SECONDS, str(seconds))
        role = fitting(self.look, said, room, "h3", "leadB", "strong")
        brush.text(QRectF(58, top, room, 24), said, role, ink)
        role = fitting(self.look, self._sub, room, "small", "caption")
        sub = QRectF(58, middle + 1, room, 20)
        brush.text(sub, self._sub, role, ink)

    def _draw_key(self, brush: Brush, rect: QRectF) -> float:
        if not self._key:
            return 0
        width = width_of(self.look, self._key, "smallB") + 20
        cap = QRectF(rect.width() - width - 18, (rect.height() - 28) / 2, width, 28)
        brush.box(cap, 7, fill=VEIL, line=KEYCAP)
        brush.text(cap, self._key, "smallB", "onAccent", CENTRE)
        return width + 14


class Secondary(Pressable):
    def __init__(
        self, look: Look, words: str, *, icon: str, key: str = "", height: int = 44
    ) -> None:
        super().__init__(look, words, height=height)
        self._words, self._icon, self._key = words, icon, key
        self.setSizePolicy(*WIDE)
        least = 52 + width_of(look, words, "bodyB") + (key_width(look, key) + 14 if key else 0)
        self.setMinimumWidth(round(least))

    def show_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.box(rect, 11, fill=self.ground(), line="line2")
        middle = rect.height() / 2
        token = "ink" if self.isEnabled() else "ink3"
        brush.icon(14, middle - 8.5, self._icon, 17, "ink2" if self.isEnabled() else "ink3")
        brush.text(rect.adjusted(40, 0, -8, 0), self._words, "bodyB", token)
        if self._key:
            brush.key_at(rect.width() - 13, middle, self._key)
        self.ring(brush, rect, 11)
