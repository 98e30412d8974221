"""What is higher than its place: it scrolls, under a thin bar without a frame."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QScrollBar, QWidget

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


class Filled(QWidget):
    """Gives one widget all its room; a layout would ask for as much as that would like to have."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._inside.resize(self.size())


def never_cut(inside: QWidget, *, width: int, height: int) -> QScrollArea:
    """What needs this much room scrolls in less: letters of 200 % on a small screen."""
    area, whole = QScrollArea(), Filled(inside)
    whole.setMinimumSize(width, height)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(whole)
    whole.setAutoFillBackground(False)
    return area


class Scrolled(QScrollArea):
    """Lays out anew what was filled before it was first shown: Qt keeps the places of then."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self._layout, inside = layout, boxed(layout)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # the area turned it on

    def showEvent(self, arg__1: QShowEvent) -> None:
        super().showEvent(arg__1)
        self._layout.invalidate()
        self._layout.activate()


class WholeRows(QWidget):
    """Room for a list: as high as so many whole rows as fit into it."""

    def __init__(self, area: QScrollArea, row_height: int) -> None:
        super().__init__()
        self._area, self._row_height = area, row_height
        area.setParent(self)
        self.setMinimumHeight(row_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        rows = self.height() // self._row_height
        self._area.setGeometry(0, 0, self.width(), rows * self._row_height)


def scrolled(look: Look, layout: QLayout) -> QScrollArea:
    area = Scrolled(layout)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setVerticalScrollBar(ThinBar(look, Qt.Orientation.Vertical))
    area.viewport().setAutoFillBackground(False)
    return area
