"""Barcodes as rectangles: dark modules of a row that touch are one, so no seam shows in a PDF."""

from dataclasses import dataclass
from itertools import groupby
from typing import cast

import zxingcpp
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter


@dataclass(frozen=True, slots=True)
class Bars:
    columns: int
    rows: int
    runs: tuple[tuple[int, int, int], ...]
    """(x, y, width) in modules; a linear code has one row."""


def code128(text: str) -> Bars:
    return _bars(text, zxingcpp.BarcodeFormat.Code128)


def data_matrix(text: str) -> Bars:
    return _bars(text, zxingcpp.BarcodeFormat.DataMatrix)


def qr_code(text: str) -> Bars:
    return _bars(text, zxingcpp.BarcodeFormat.QRCode)


def _bars(text: str, format: zxingcpp.BarcodeFormat) -> Bars:
    code = zxingcpp.create_barcode(text, format)  # pyright: ignore[reportUnknownMemberType] - untyped **kwargs
    image = code.to_image(scale=1, add_quiet_zones=False)
    view = memoryview(cast(bytes, image))  # it is a buffer; its stubs leave that out
    dots, across = bytes(view), view.nbytes // len(view)
    rows = [dots[start : start + across] for start in range(0, len(dots), across)]
    if format == zxingcpp.BarcodeFormat.Code128:
        rows = rows[:1]
    runs: list[tuple[int, int, int]] = []
    for y, row in enumerate(rows):
        x = 0
        for light, group in groupby(row, bool):
            width = len(list(group))
            if not light:
                runs.append((x, y, width))
            x += width
    return Bars(across, len(rows), tuple(runs))


def paint(painter: QPainter, bars: Bars, at: QPointF, most: QSizeF) -> QSizeF:
    """As large as fits: modules are whole dots, for a half one is read as none. A linear code takes
    all of the height. The size it took."""
    across = most.width() / bars.columns
    module = across if bars.rows == 1 else min(across, most.height() / bars.rows)
    module = max(1.0, float(int(module)))
    height = most.height() if bars.rows == 1 else module
    x0, y0 = float(round(at.x())), float(round(at.y()))
    for x, y, width in bars.runs:
        run = QRectF(x0 + x * module, y0 + y * height, width * module, height)
        painter.fillRect(run, Qt.GlobalColor.black)
    return QSizeF(bars.columns * module, bars.rows * height)
