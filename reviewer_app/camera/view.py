"""What the camera sees, and where to hold the code, in place above the bench."""

from PySide6.QtCore import QRectF, Qt

from reviewer_app.camera.reading import HIGH, WIDE
from reviewer_app.camera.viewmodel import Camera
from reviewer_app.look.atoms import Painted
from reviewer_app.look.boxes import boxed, row
from reviewer_app.look.brush import Brush
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look

ACROSS, DOWN, RADIUS = 272, 153, 9


class Finder(Painted):
    """A frame and the guide in it."""

    def __init__(self, look: Look, model: Camera) -> None:
        super().__init__(look, width=ACROSS, height=DOWN)
        self._model = model
        self.setFixedSize(ACROSS, DOWN)

    def draw(self, brush: Brush, rect: QRectF) -> None:
        brush.box(rect, RADIUS, fill="sunken", line="line")
        frame, at = self._model.frame, rect
        if not frame.isNull():
            shown = frame.scaled(rect.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            at = QRectF(0, 0, shown.width(), shown.height())
            at.moveCenter(rect.center())
            brush.p.drawImage(at.topLeft(), shown)
        wide, high = at.width() * WIDE, at.height() * HIGH
        guide = QRectF(0, 0, wide, high)
        guide.moveCenter(at.center())
        brush.box(guide, RADIUS, line="accent", width=2.5)


class CameraStrip(Strip):
    def __init__(self, look: Look, model: Camera) -> None:
        self._model, self.finder = model, Finder(look, model)
        extra = boxed(row(self.finder, None))
        super().__init__(look, icon="scan-barcode", tone="mute", extra=extra)
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        title = self.tr("Hold the code into the frame") if self._model.open else ""
        self.show_strip(title, self.tr("It is read by itself. Esc or B takes the camera away."))
        self.finder.setAccessibleName(title)
        self.finder.update()
