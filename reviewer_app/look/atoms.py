"""The smallest painted things: words, icons, keys, pills, lines, wells."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QWidget

from reviewer_app.look.brush import Brush, key_width, width_of
from reviewer_app.look.theme import STROKE, Look
from reviewer_app.look.tokens import CONTROL_RADIUS, TONES


class Text(QLabel):
    def __init__(
        self,
        look: Look,
        words: str = "",
        role: str = "body",
        token: str = "ink",
        *,
        wrap: bool = False,
        elide: bool = False,
        tabular: bool = False,
        mono: bool = False,
        align: Qt.AlignmentFlag | None = None,
    ) -> None:
        super().__init__()
        self._look, self._token, self._elide = look, token, elide
        self.setFont(look.font(role, tabular=tabular, mono=mono))
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if align:
            self.setAlignment(align)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(words)
        look.changed.connect(self._colour)
        self._colour()

    def show_text(self, words: str, token: str = "") -> None:
        if token and token != self._token:
            self._token = token
            self._colour()
        if words != self.text():
            self.setText(words)

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._look.color(self._token))
        self.setPalette(palette)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(arg__1)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._look.color(self._token))
        metrics = QFontMetricsF(self.font())
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), words)
        painter.end()


class Painted(QWidget):
    """A widget that draws itself with a brush, and again when the look changes."""

    def __init__(self, look: Look, *, width: int = 0, height: int = 0, name: str = "") -> None:
        super().__init__()
        self.look = look
        if width:
            self.setFixedWidth(width)
        if height:
            self.setFixedHeight(height)
        self.setAccessibleName(name)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with Brush.on(self, self.look) as brush:
            self.draw(brush, QRectF(self.rect()))

    def draw(self, brush: Brush, rect: QRectF) -> None:
        raise NotImplementedError


class Icon(Painted):
    def __init__(
        self, look: Look, name: str, size: int = 16, token: str = "ink2", *, stroke: float = STROKE
    ) -> None:
        super().__init__(look, width=size, height=size)
        self._drawn = (name, size, token, stroke)

    def show_icon(self, name: str, token: str) -> None:
        self._drawn = (name, self._drawn[1], token, self._drawn[3])
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        name, size, token, stroke = self._drawn
        brush.icon(0, 0, name, size, token, stroke=stroke)


class Kbd(Painted):
    def __init__(self, look: Look, words: str) -> None:
        super().__init__(look, width=key_width(look, words), height=21)
        self._words = words

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.key(rect.adjusted(0, 0, 0, -1), self._words)


class Pill(Painted):
    HEIGHT = 24

    def __init__(self, look: Look, words: str = "", tone: str = "mute", icon: str = "") -> None:
        super().__init__(look, height=self.HEIGHT)
        self.show_pill(words, tone, icon)

    def show_pill(self, words: str, tone: str, icon: str = "") -> None:
        self._words, self._tone, self._icon = words, tone, icon
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.setFixedWidth(self.sizeHint().width())
        self.update()

    def sizeHint(self) -> QSize:
        width = width_of(self.look, self._words, "captionB")
        return QSize(round(width + 19 + (16 if self._icon else 0)), self.HEIGHT)

    def draw(self, brush: Brush, rect: QRectF) -> None:
        soft, ink = TONES[self._tone]
        brush.box(rect, self.HEIGHT / 2, fill=soft)
        x = 9.0
        if self._icon:
            brush.icon(8, 5, self._icon, 14, ink, stroke=2)
            x = 26.0
        brush.text(
            QRectF(x, 0, rect.width() - x, rect.height() - 0.5), self._words, "captionB", ink
        )


class Line(Painted):
    def __init__(self, look: Look) -> None:
        super().__init__(look, height=1)

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.fill(rect, "line")


class Well(QFrame):
    """A quiet rounded container."""

    def __init__(
        self,
        look: Look,
        layout: QLayout,
        *,
        token: str = "sunken",
        line: str = "line",
        radius: int = CONTROL_RADIUS,
    ) -> None:
        super().__init__()
        self._look, self._drawn = look, (token, line, radius)
        self.setLayout(layout)
        look.changed.connect(self.update)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        token, line, radius = self._drawn
        with Brush.on(self, self._look) as brush:
            brush.box(QRectF(self.rect()), radius, fill=token, line=line or None)
