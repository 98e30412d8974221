"""One brush for every painted thing: it knows the tokens, so a paintEvent reads as a drawing."""

from types import TracebackType
from typing import Self

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from reviewer_app.look.theme import STROKE, Look
from reviewer_app.look.tokens import KEY_RADIUS

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
MIDDLE = Qt.AlignmentFlag.AlignVCenter
TOP = Qt.AlignmentFlag.AlignTop


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def width_of(look: Look, words: str, role: str, *, tabular: bool = False) -> float:
    return QFontMetricsF(look.font(role, tabular=tabular)).horizontalAdvance(words)


def fitting(look: Look, words: str, room: float, *roles: str) -> str:
    """The first of these sizes in which the words have room: some languages need more of it."""
    return next((role for role in roles if width_of(look, words, role) <= room), roles[-1])


def key_width(look: Look, words: str) -> int:
    return max(20, round(width_of(look, words, "micro") + 12))


class Brush:
    def __init__(self, painter: QPainter, look: Look, ratio: float) -> None:
        self.look, self.ratio, self.p = look, ratio, painter
        self.p.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )

    @classmethod
    def on(cls, widget: QWidget, look: Look) -> Self:
        return cls(QPainter(widget), look, widget.devicePixelRatioF())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.p.end()

    def color(self, token: str | QColor, alpha: float = 1.0) -> QColor:
        return token if isinstance(token, QColor) else self.look.color(token, alpha)

    def box(
        self,
        rect: QRectF,
        radius: float,
        *,
        fill: str | QColor | None = None,
        line: str | QColor | None = None,
        width: float = 1.0,
    ) -> None:
        """A rounded box whose line lies inside its rectangle."""
        self.p.setBrush(self.color(fill) if fill else Qt.BrushStyle.NoBrush)
        self.p.setPen(QPen(self.color(line), width) if line else Qt.PenStyle.NoPen)
        half = width / 2 if line else 0
        self.p.drawPath(rounded(rect.adjusted(half, half, -half, -half), radius))

    def fill(self, rect: QRectF, token: str | QColor) -> None:
        self.p.fillRect(rect, self.color(token))

    def dot(self, rect: QRectF, token: str | QColor) -> None:
        self.p.setPen(Qt.PenStyle.NoPen)
        self.p.setBrush(self.color(token))
        self.p.drawEllipse(rect)

    def text(
        self,
        rect: QRectF,
        words: str,
        role: str = "body",
        token: str | QColor = "ink",
        align: Qt.AlignmentFlag = LEFT,
        *,
        tabular: bool = False,
        mono: bool = False,
    ) -> None:
        """One line, cut with an ellipsis where it does not fit."""
        font = self.look.font(role, tabular=tabular, mono=mono)
        self.p.setFont(font)
        self.p.setPen(self.color(token))
        line = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        self.p.drawText(rect, align | MIDDLE, line)

    def icon(
        self, x: float, y: float, name: str, size: int, token: str, *, stroke: float = STROKE
    ) -> None:
        pixmap = self.look.icon(name, size, token, self.ratio, stroke=stroke)
        self.p.drawPixmap(QPointF(x, y), pixmap)

    def key(self, rect: QRectF, words: str, *, role: str = "micro") -> None:
        """A key of the keyboard, with its lower edge."""
        self.box(rect.adjusted(0, 0.5, 0, 1), KEY_RADIUS, fill="line2")
        self.box(rect, KEY_RADIUS, fill="key", line="line2")
        self.text(rect, words, role, "ink2", CENTRE)

    def key_at(self, right: float, middle: float, words: str) -> QRectF:
        """A key that ends at `right`; gives back the room it took."""
        width = key_width(self.look, words)
        rect = QRectF(right - width, middle - 10.5, width, 20)
        self.key(rect, words)
        return rect
