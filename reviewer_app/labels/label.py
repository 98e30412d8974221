"""One label, drawn alike into a PDF, onto a printer's page and into the dots of a label printer."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter

from reviewer_app.labels.bars import code128, data_matrix, paint

WIDTH, HEIGHT, EDGE = 100.0, 50.0, 4.0
"""In millimetres."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Label:
    """A piece's plate, or a bin's label: its code, and where it goes in big letters."""

    code: str
    to: str
    title: str
    detail: str = ""


def draw_label(painter: QPainter, label: Label, mm: float) -> None:
    """`mm`: how many dots a millimetre has. White is left as it is."""
    painter.setPen(Qt.GlobalColor.black)
    square = paint(
        painter, data_matrix(label.code), QPointF(EDGE * mm, EDGE * mm), QSizeF(17 * mm, 17 * mm)
    )
    beside = EDGE * mm + square.width() + 4 * mm
    room = (WIDTH - EDGE) * mm - beside
    write(painter, QRectF(beside, EDGE * mm, room, 10 * mm), label.to.upper(), 9 * mm, bold=True)
    write(painter, QRectF(beside, 14.5 * mm, room, 4 * mm), label.title, 3.4 * mm)
    write(painter, QRectF(beside, 18.5 * mm, room, 4 * mm), label.detail, 3 * mm)
    wide = QSizeF((WIDTH - 2 * EDGE) * mm, 15 * mm)
    paint(painter, code128(label.code), QPointF(EDGE * mm, 25 * mm), wide)
    below = QRectF(EDGE * mm, 41 * mm, wide.width(), 5 * mm)
    write(painter, below, label.code, 4 * mm, bold=True)


def write(
    painter: QPainter, within: QRectF, words: str, size: float, *, bold: bool = False
) -> None:
    """In one line; what is too long for it ends in an ellipsis."""
    font = QFont("Inter")
    font.setPixelSize(max(1, round(size * 0.8)))
    font.setBold(bold)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(within.width()))
    painter.drawText(within, LEFT, cut)
