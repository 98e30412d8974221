"""The queue as rows: who, how much, how long there is left; and the hours of the shift below."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reviewer_app import words
from reviewer_app.frame.viewmodel import Frame
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.brush import Brush, width_of
from reviewer_app.look.marks import Bars
from reviewer_app.look.theme import Look
from reviewer_app.look.tokens import TILE_RADIUS
from reviewer_app.parcels import Waiting
from reviewer_app.worklist.viewmodel import ROW, Queue

ROW_HEIGHT, FADE = 58, 44


class QueueView(QWidget):
    def __init__(self, look: Look, queue: Queue, frame: Frame) -> None:
        super().__init__()
        self._queue, self._frame = queue, frame
        self._count = Text(look, role="lead", token="ink3")
        head = row(
            Text(look, self.tr("Queue"), "leadB"),
            self._count,
            None,
            Text(look, self.tr("most urgent first"), "small", "ink3"),
            gap=8,
            margins=(22, 10, 20, 8),
        )
        self.list = QListView()
        self._set_up_list(look)
        self._bars, self._pace = Bars(look), Text(look, role="small", token="ink3")
        shift_head = row(Text(look, self.tr("Your shift"), "smallB", "ink2"), None, self._pace)
        self._shift = boxed(column(shift_head, 10, self._bars, margins=(22, 12, 20, 18)))
        layout = column(head)
        layout.addLayout(row(self.list, margins=(6, 0, 4, 0)), 1)
        layout.addWidget(self._shift)
        self.setLayout(layout)
        queue.changed.connect(self.show_model)
        frame.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        self._count.show_text(str(self._queue.total))
        self._pace.show_text(self._frame.pace)
        hours = self._frame.hours
        busy = any(count for _, count in hours)
        self._shift.setVisible(busy)
        if busy:
            told = ", ".join(
                self.tr("{0} o’clock: {1}").format(hour, words.items(count))
                for hour, count in hours
            )
            self._bars.show_bars([n for _, n in hours], [str(h) for h, _ in hours], told)

    def _set_up_list(self, look: Look) -> None:
        view = self.list
        view.setModel(self._queue)
        view.setItemDelegate(RowDelegate(look, self._queue, view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.viewport().setAutoFillBackground(False)
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        view.setAccessibleName(self.tr("Queue, soonest deadline first"))
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(view.viewport().update)
        Fade(look, view)


class RowDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, queue: Queue, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._queue, self._view = look, queue, parent

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        waiting: Waiting = index.data(ROW)
        painter.save()
        brush = Brush(painter, self._look, self._view.devicePixelRatioF())
        told: Any = option  # the stubs leave out what every style option has
        rect = QRectF(told.rect).adjusted(0, 1, 0, -1)
        state: QStyle.StateFlag = told.state
        here = waiting.id == self._queue.open_id
        self._draw_ground(brush, rect, state, here=here)
        self._draw_words(brush, rect, waiting, here=here)
        painter.restore()

    def _draw_ground(
        self, brush: Brush, rect: QRectF, state: QStyle.StateFlag, *, here: bool
    ) -> None:
        if here:
            brush.box(rect, TILE_RADIUS, fill="surface", line="edge")
            mark = QRectF(rect.left() + 6, rect.top() + 17, 3, rect.height() - 34)
            brush.box(mark, 1.5, fill="accent")
        elif state & QStyle.StateFlag.State_MouseOver:
            brush.box(rect, TILE_RADIUS, fill=brush.color("press", 0.6))
        if state & QStyle.StateFlag.State_HasFocus:
            brush.box(rect, TILE_RADIUS, line="accent", width=2)

    def _draw_words(self, brush: Brush, rect: QRectF, waiting: Waiting, *, here: bool) -> None:
        x, width = rect.left() + 16, rect.width() - 30
        due, urgent = self._queue.due(waiting), self._queue.urgent(waiting)
        role, token = ("smallB", "warn") if urgent else ("small", "ink3")
        top = QRectF(x, rect.top() + 8, width, 20)
        brush.text(top, due, role, token, Qt.AlignmentFlag.AlignRight, tabular=True)
        room = top.adjusted(0, 0, -width_of(self._look, due, role, tabular=True) - 8, 0)
        brush.text(room, waiting.customer_name, "strong" if here else "bodyB")
        below = QRectF(x, rect.top() + 28, width, 18)
        note = self._queue.held_at(waiting) or next(iter(waiting.flags), "")
        brush.text(below, note, "small", "ink3", Qt.AlignmentFlag.AlignRight)
        what = f"{words.items(waiting.item_count)}  ·  {waiting.value.formatted}"
        left = below.adjusted(0, 0, -width_of(self._look, note, "small") - 8 if note else 0, 0)
        brush.text(left, what, "small", "ink2" if here else "ink3")


class Fade(QWidget):
    """The soft end of a list that goes on."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.installEventFilter(self)
        view.verticalScrollBar().rangeChanged.connect(self._follow)
        view.verticalScrollBar().valueChanged.connect(self._follow)
        self._view = view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return False

    def _follow(self) -> None:
        bar = self._view.verticalScrollBar()
        self.setVisible(bar.value() < bar.maximum())
        self.setGeometry(0, self._view.height() - FADE, self._view.width(), FADE)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        fade = QLinearGradient(0, 0, 0, FADE)
        fade.setColorAt(0, self._look.color("bg", 0))
        fade.setColorAt(1, self._look.color("bg"))
        painter = QPainter(self)
        painter.fillRect(self.rect(), fade)
        painter.end()
