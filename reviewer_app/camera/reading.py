"""The code in a frame. Slow: 4 to 100 ms, so never on the screen's thread."""

import zxingcpp
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

WIDE, HIGH = 0.8, 0.5
"""Of the frame, the part within the guide: of several codes the one that is held there counts."""


def guide(width: int, height: int) -> QRect:
    wide, high = round(width * WIDE), round(height * HIGH)
    return QRect((width - wide) // 2, (height - high) // 2, wide, high)


def code_in(frame: QImage) -> str:
    """As a scanner sends it: of the guide, else of all. Empty where there is none, or several."""
    if frame.isNull():
        return ""
    grey = frame.convertToFormat(QImage.Format.Format_Grayscale8)
    for part in (grey.copy(guide(grey.width(), grey.height())), grey):
        if codes := _codes(part):
            return codes.pop() if len(codes) == 1 else ""
    return ""


def _codes(grey: QImage) -> set[str]:
    shape = [grey.height(), grey.bytesPerLine()]
    dots = memoryview(grey.constBits()).cast("B", shape)
    found = zxingcpp.read_barcodes(dots, text_mode=zxingcpp.TextMode.Plain)
    return {read.symbology_identifier + read.text for read in found}
