"""Which words of a window do not fit: cut with an ellipsis, or wider than their place."""

from collections import Counter

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from reviewer_app.look.atoms import Painted, Text
from reviewer_app.look.brush import Brush
from reviewer_app.look.press import Pressable

ROUNDING = 1.0
OF_THE_SERVER = "Tier Gold or higher: 60 days"  # as long as a rule is; whole in its tool tip


class Reader(Brush):
    """Draws as the brush does, and notes the words that had to be cut."""

    def __init__(self, painter, look, cut: list[str]) -> None:
        super().__init__(painter, look, 1.0)
        self._cut = cut
        self.said: list[tuple[str, QRectF, str]] = []  # words, where, the token of their ink

    def text(self, rect, words, role="body", token="ink", align=None, **more) -> None:
        if words:
            self.said.append((words, rect, token))
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
            found += _sticks_out(widget)
        elif isinstance(widget, QLabel) and widget.text():
            found += _cut_label(widget)
    return found


def _sticks_out(widget: QWidget) -> list[str]:
    """Wider than the place its layout has for it."""
    around = widget.parentWidget()
    edge = around.layout().contentsMargins().right() if around.layout() else 0
    by = widget.geometry().right() - (around.width() - edge)
    return [f"{widget.accessibleName()} (sticks out by {by})"] if by > ROUNDING else []


def _cut_label(label: QLabel) -> list[str]:
    room = label.contentsRect()
    if label.wordWrap():
        high = label.heightForWidth(room.width())
        return [f"{label.text()} ({high} high > {room.height()})"] if high > room.height() else []
    wide = QFontMetricsF(label.font()).horizontalAdvance(label.text())
    if wide <= room.width() + ROUNDING:
        return []
    return [f"{label.text()} ({wide:.0f} > {room.width()})"]


def inks_and_grounds(window: QWidget, look) -> dict[tuple[str, str], str]:
    """Each ink with the ground that is really under it, and words that stand so."""
    picture, found = window.grab().toImage(), {}
    canvas = QImage(4, 4, QImage.Format.Format_ARGB32)
    for widget in window.findChildren(QWidget):
        said = []
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, Painted | Pressable):
            painter = QPainter(canvas)
            reader = Reader(painter, widget.look, [])
            widget.draw(reader, QRectF(widget.rect()))
            painter.end()
            said = reader.said
        elif isinstance(widget, Text) and widget.text():
            said = [(widget.text(), QRectF(widget.rect()), widget._token)]
        for words, rect, token in said:
            if ground := _ground(picture, widget, window, rect.toRect()):
                found.setdefault((look.color(token).name(), ground), f"{words} ({token})")
    return found


def _ground(picture, widget, window, rect) -> str:
    """The colour there is most of along a line through the words."""
    shown = rect.intersected(widget.rect())
    middle = shown.center().y()
    along = (widget.mapTo(window, QPoint(x, middle)) for x in range(shown.left(), shown.right(), 2))
    met = Counter(picture.pixelColor(at).name() for at in along if picture.rect().contains(at))
    return met.most_common(1)[0][0] if met else ""
