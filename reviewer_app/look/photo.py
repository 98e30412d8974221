"""A product's picture in a rounded frame: whole, on white, with its mark of done or current."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage
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


class Photo(Pressable):
    def __init__(
        self, look: Look, *, side: int = 0, caption: str = "", radius: int = TILE_RADIUS
    ) -> None:
        super().__init__(look, caption, width=side, height=side)
        self._image: QImage | None = None
        self._scaled: QImage | None = None
        self._caption, self._radius = caption, radius
        self._done = self._current = False
        if not side:  # not one of several: it only shows, as large as there is room
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

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.p.setClipPath(rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), self._radius))
        if self._image is None:
            self._draw_nothing(brush, rect)
        else:
            self._draw_image(brush, rect, self._image)
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
        brush.fill(rect, PAPER)
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
        brush.p.drawImage(at, self._scaled)
        if self.look.scheme == "dark":
            brush.fill(rect, DIM)

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
