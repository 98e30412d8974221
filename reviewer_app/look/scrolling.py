"""What is higher than its place: it scrolls, under a thin bar without a frame."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QScrollBar

from reviewer_app.look.boxes import boxed
from reviewer_app.look.brush import Brush
from reviewer_app.look.theme import Look

THIN, SHORTEST, END = 8, 28, 10


class ThinBar(QScrollBar):
    """Painted only while there is something to scroll; its room is always kept."""

    def __init__(self, look: Look, way: Qt.Orientation) -> None:
        super().__init__(way)
        self._look = look
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(THIN, THIN)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        span = self.maximum() - self.minimum()
        with Brush.on(self, self._look) as brush:
            if span <= 0:
                return
            upright = self.orientation() is Qt.Orientation.Vertical
            whole = (self.height() if upright else self.width()) - 2 * END
            long = max(SHORTEST, whole * self.pageStep() / (span + self.pageStep()))
            at = END + (whole - long) * (self.value() - self.minimum()) / span
            thumb = QRectF(1, at, THIN - 2, long) if upright else QRectF(at, 1, long, THIN - 2)
            brush.box(thumb, THIN / 2 - 1, fill="line2")


def scrolled(look: Look, layout: QLayout) -> QScrollArea:
    area, inside = QScrollArea(), boxed(layout)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setVerticalScrollBar(ThinBar(look, Qt.Orientation.Vertical))
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)  # the area turned it on
    return area
