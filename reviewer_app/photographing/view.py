"""A code for a phone's camera, in place above the bench."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy

from reviewer_app.labels.bars import paint, qr_code
from reviewer_app.look.atoms import Painted
from reviewer_app.look.boxes import boxed, row
from reviewer_app.look.brush import Brush
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look
from reviewer_app.photographing.viewmodel import Photographing

SIDE, QUIET = 168, 14


class PhoneCode(Painted):
    """Dark on light in any scheme: cameras read nothing else for sure."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, width=SIDE, height=SIDE)
        self._address = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, address: str) -> None:
        self._address = address
        self.setAccessibleName(address)
        self.update()

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.box(rect, 9, fill=QColor("#FFFFFF"), line="line")
        if self._address:
            room = QSizeF(SIDE - 2 * QUIET, SIDE - 2 * QUIET)
            paint(brush.p, qr_code(self._address), QPointF(QUIET, QUIET), room)


class PhoneStrip(Strip):
    def __init__(self, look: Look, model: Photographing) -> None:
        self._model, self.code = model, PhoneCode(look)
        super().__init__(look, icon="image", tone="good", extra=boxed(row(self.code, None)))
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        self.code.show_code(self._model.address)
        title = self.tr("Open this with a phone and take photos") if self._model.address else ""
        self.show_strip(title, self.tr("They appear here by themselves. Esc takes it away."))
