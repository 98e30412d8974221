"""A product's picture in a rounded frame: whole, on white, with its mark of done or current, and
rings around what matters."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from reviewer_app.look.brush import CENTRE, Brush, rounded, width_of
from reviewer_app.look.press import Pressable
from reviewer_app.look.theme import Look
from reviewer_app.look.tokens import TILE_RADIUS

PAPER, CAPTION, ON_CAPTION, DIM = (
    QColor("#FFFFFF"),
    QColor(18, 19, 22, 200),
    QColor("#FFFFFF"),
    QColor(0, 0, 0, 30),
)
RIM = QColor(0, 0, 0, 150)


class Spot(NamedTuple):
    """A ring: its middle in parts of the picture's width and height, its radius in its width."""

    x: float
    y: float
    radius: float
    words: str = ""


class Photo(Pressable):
    spotted = Signal(float, float)  # where it was pressed, in parts of the picture

    def __init__(
        self,
        look: Look,
        *,
        side: int = 0,
        width: int = 0,
        caption: str = "",
        radius: int = TILE_RADIUS,
        ground: str | QColor = PAPER,
    ) -> None:
        super().__init__(look, caption, width=side or width, height=side)
        self._ground = ground
        self._image: QImage | None = None
        self._scaled: QImage | None = None
        self._caption, self._radius = caption, radius
        self._done = self._current = False
        self._spots: tuple[Spot, ...] = ()
        self._drawing: Spot | None = None
        self._at = QRectF()
        if width:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        elif not side:  # not one of several: it only shows, as large as there is room
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setCursor(Qt.CursorShape.ArrowCursor)

    def show_image(self, image: QImage | None, name: str) -> None:
        if image is not self._image:
            self._image, self._scaled = image, None
        self.setAccessibleName(name)
        self.update()

    def show_caption(self, caption: str) -> None:
        self._caption = caption

    def show_marks(self, *, done: bool, current: bool) -> None:
        self._done, self._current = done, current
        self.update()

    def show_spots(self, spots: Sequence[Spot], drawing: Spot | None) -> None:
        self._spots, self._drawing = tuple(spots), drawing
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        at, shown = event.position(), self._at
        if self._image and shown.contains(at):
            where = at - shown.topLeft()
            self.spotted.emit(where.x() / shown.width(), where.y() / shown.height())
        super().mouseReleaseEvent(event)

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.p.setClipPath(rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), self._radius))
        if self._image is None:
            self._draw_nothing(brush, rect)
        else:
            self._draw_image(brush, rect, self._image)
            self._draw_spots(brush)
        brush.p.setClipping(False)
        if self._caption and self._image:
            self._draw_caption(brush, rect)
        if self._done:
            self._draw_done(brush, rect)
        if self._current:
            brush.box(rect, self._radius, line="surface", width=4.5)
            brush.box(rect, self._radius, line="accent", width=2.5)
        else:
            brush.box(rect, self._radius, line="line2" if not self._image else "line")
        self.ring(brush, rect, self._radius)

    def _draw_image(self, brush: Brush, rect: QRectF, image: QImage) -> None:
        brush.fill(rect, self._ground)
        room = rect.size() * brush.ratio
        if self._scaled is None or self._scaled.size() != image.size().scaled(
            room.toSize(), Qt.AspectRatioMode.KeepAspectRatio
        ):
            self._scaled = image.scaled(
                room.toSize(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        size = self._scaled.size() / brush.ratio
        at = QRectF(0, 0, size.width(), size.height())
        at.moveCenter(rect.center())
        self._at = at
        brush.p.drawImage(at, self._scaled)
        if self.look.scheme == "dark" and self._ground == PAPER:
            brush.fill(rect, DIM)

    def _draw_spots(self, brush: Brush) -> None:
        """White on a dark rim: seen on any picture."""
        for spot in self._spots:
            self._draw_spot(brush, spot, QColor("#FFFFFF"))
        if self._drawing:
            self._draw_spot(brush, self._drawing, brush.color("accent"))

    def _draw_spot(self, brush: Brush, spot: Spot, ink: QColor) -> None:
        at, radius = self._at, spot.radius * self._at.width()
        middle = QPointF(at.x() + spot.x * at.width(), at.y() + spot.y * at.height())
        brush.p.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((4.5, RIM), (2.5, ink)):
            brush.p.setPen(QPen(colour, width))
            brush.p.drawEllipse(middle, radius, radius)
        if spot.words:
            width = min(width_of(self.look, spot.words, "captionB") + 16, at.width() - 8)
            left = min(max(at.left() + 4, middle.x() - width / 2), at.right() - width - 4)
            chip = QRectF(left, max(at.top() + 4, middle.y() - radius - 28), width, 24)
            brush.box(chip, 7, fill=CAPTION)
            brush.text(chip.adjusted(8, 0, -8, 0), spot.words, "captionB", ON_CAPTION, CENTRE)

    def _draw_nothing(self, brush: Brush, rect: QRectF) -> None:
        brush.fill(rect, "sunken")
        size = 20 if rect.width() < 120 else 40
        at = rect.center()
        brush.icon(at.x() - size / 2, at.y() - size / 2, "image", size, "ink3", stroke=1.5)

    def _draw_caption(self, brush: Brush, rect: QRectF) -> None:
        width = width_of(self.look, self._caption, "captionB") + 16
        chip = QRectF(10, rect.height() - 34, width, 24)
        brush.box(chip, 7, fill=CAPTION)
        brush.text(chip, self._caption, "captionB", ON_CAPTION, CENTRE)

    def _draw_done(self, brush: Brush, rect: QRectF) -> None:
        disc = QRectF(rect.right() - 21, rect.bottom() - 21, 17, 17)
        brush.dot(disc, "surface")
        brush.icon(disc.x() + 2.5, disc.y() + 2.5, "check", 12, "good", stroke=3)


class AddTile(Pressable):
    """Room for one more picture; amber while one is wanted."""

    def __init__(self, look: Look, *, key: str) -> None:
        super().__init__(look)
        self._key, self._words, self._wanted = key, "", False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_wish(self, words: str, *, wanted: bool, sentence: str) -> None:
        self._words, self._wanted = words, wanted
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        ink, ground = ("warn", "warnSoft") if self._wanted else ("ink2", self.ground("sunken"))
        brush.box(rect, TILE_RADIUS, fill=ground)
        brush.p.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(brush.color("warn" if self._wanted else "line2"), 1.2, Qt.PenStyle.DashLine)
        brush.p.setPen(pen)
        brush.p.drawPath(rounded(rect.adjusted(0.6, 0.6, -0.6, -0.6), TILE_RADIUS))
        middle = rect.center()
        words = width_of(self.look, self._words, "smallB")
        room = rect.width() - 12
        tall = rect.height() >= 60
        if tall:
            brush.icon(middle.x() - 26, middle.y() - 23, "camera", 18, ink)
            brush.key_at(middle.x() + 26, middle.y() - 14, self._key)
            line = QRectF(6, middle.y() + 2, room, 20)
            brush.text(line, self._words, "smallB", ink, CENTRE)
        else:
            brush.icon(8, middle.y() - 8, "camera", 16, ink)
            brush.key_at(rect.width() - 8, middle.y(), self._key)
            if words < rect.width() - 62:
                brush.text(QRectF(30, 0, words + 2, rect.height()), self._words, "smallB", ink)
        self.ring(brush, rect, TILE_RADIUS)
