"""Rows and columns: widgets, layouts, gaps (int) and stretch (None), in the order they are read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Piece = QWidget | QLayout | int | None
NO_MARGINS = (0, 0, 0, 0)


def row(
    *pieces: Piece, gap: int = 8, margins: tuple[int, int, int, int] = NO_MARGINS
) -> QHBoxLayout:
    layout = QHBoxLayout()
    _fill(layout, pieces, gap, margins)
    return layout


def column(
    *pieces: Piece, gap: int = 0, margins: tuple[int, int, int, int] = NO_MARGINS
) -> QVBoxLayout:
    layout = QVBoxLayout()
    _fill(layout, pieces, gap, margins)
    return layout


def centred(*pieces: Piece) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(0)
    layout.setContentsMargins(*NO_MARGINS)
    for piece in pieces:
        if isinstance(piece, QWidget):
            layout.addWidget(piece, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            _add(layout, piece)
    return layout


def change_gap(layout: QBoxLayout, place: int, size: int) -> None:
    """Another size for a gap that was made with the layout."""
    entry = layout.itemAt(place)
    if entry and (spacer := entry.spacerItem()):
        spacer.changeSize(0, size)


def emptied(layout: QLayout) -> None:
    """Takes everything out of it, for what is drawn anew."""
    while entry := layout.takeAt(0):
        if widget := entry.widget():
            widget.hide()
            widget.deleteLater()


def boxed(layout: QLayout, *, width: int = 0, height: int = 0) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)
    if width:
        widget.setFixedWidth(width)
    if height:
        widget.setFixedHeight(height)
    return widget


def _fill(
    layout: QBoxLayout, pieces: tuple[Piece, ...], gap: int, margins: tuple[int, int, int, int]
) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for piece in pieces:
        _add(layout, piece)


def _add(layout: QBoxLayout, piece: Piece) -> None:
    match piece:
        case None:
            layout.addStretch(1)
        case int():
            layout.addSpacing(piece)
        case QWidget():
            layout.addWidget(piece)
        case _:
            layout.addLayout(piece)
