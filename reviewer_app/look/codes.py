"""A QR code on the screen, for a phone or a scanner."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy

from reviewer_app.labels.bars import paint, qr_code
from reviewer_app.look.atoms import Painted
from reviewer_app.look.brush import Brush
from reviewer_app.look.theme import Look

SIDE, QUIET = 168, 14


class QrCode(Painted):
    """Dark on light in any scheme: cameras read nothing else for sure."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, width=SIDE, height=SIDE)
        self._held = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, held: str, *, name: str = "") -> None:
        self._held = held
        self.setAccessibleName(name or held)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.box(rect, 9, fill=QColor("#FFFFFF"), line="line")
        if self._held:
            room = QSizeF(SIDE - 2 * QUIET, SIDE - 2 * QUIET)
            paint(brush.p, qr_code(self._held), QPointF(QUIET, QUIET), room)
