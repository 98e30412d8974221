"""Which words of a window do not fit: cut with an ellipsis, or wider than their place."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from reviewer_app.look.atoms import Painted
from reviewer_app.look.brush import Brush
from reviewer_app.look.press import Pressable

ROUNDING = 1.0
OF_THE_SERVER = "Tier Gold or higher: 60 days"  # as long as a rule is; whole in its tool tip


class Reader(Brush):
    """Draws as the brush does, and notes the words that had to be cut."""

    def __init__(self, painter, look, cut: list[str]) -> None:
        super().__init__(painter, look, 1.0)
        self._cut = cut

    def text(self, rect, words, role="body", token="ink", align=None, **more) -> None:
        kinds = {key: more[key] for key in ("tabular", "mono") if key in more}
        wide = QFontMetricsF(self.look.font(role, **kinds)).horizontalAdvance(words)
        if wide > rect.width() + ROUNDING and not words.startswith(OF_THE_SERVER):
            self._cut.append(f"{words} ({wide:.0f} > {rect.width():.0f})")


def cut_words(window: QWidget) -> list[str]:
    found: list[str] = []
    canvas = QImage(4, 4, QImage.Format.Format_ARGB32)
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, Painted | Pressable):
            painter = QPainter(canvas)
            widget.draw(Reader(painter, widget.look, found), QRectF(widget.rect()))
            painter.end()
        elif isinstance(widget, QLabel) and widget.text():
            found += _cut_label(widget)
    return found


def _cut_label(label: QLabel) -> list[str]:
    room = label.contentsRect()
    if label.wordWrap():
        high = label.heightForWidth(room.width())
        return [f"{label.text()} ({high} high > {room.height()})"] if high > room.height() else []
    wide = QFontMetricsF(label.font()).horizontalAdvance(label.text())
    if wide <= room.width() + ROUNDING:
        return []
    return [f"{label.text()} ({wide:.0f} > {room.width()})"]
