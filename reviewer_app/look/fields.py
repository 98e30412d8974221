"""Where a person types: the scan field that always looks armed, and a plain labelled field."""

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLineEdit

from reviewer_app.look.atoms import Icon, Kbd, Pill
from reviewer_app.look.boxes import row
from reviewer_app.look.brush import Brush
from reviewer_app.look.theme import Look
from reviewer_app.look.tokens import CONTROL_RADIUS, TONES

FLASH_MS = 700


class BareEdit(QLineEdit):
    """No frame of its own: the field around it is painted."""

    def __init__(self, look: Look, *, name: str, hint: str) -> None:
        super().__init__()
        self._look = look
        self.setFrame(False)
        self.setFont(look.font("lead"))
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        look.changed.connect(self._colour)
        self._colour()

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Enter ends here: the window would open the most urgent parcel by it."""
        super().keyPressEvent(arg__1)
        if arg__1.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            arg__1.accept()

    def _colour(self) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        palette.setColor(role.Base, self._look.color("surface", 0))
        palette.setColor(role.Text, self._look.color("ink"))
        palette.setColor(role.PlaceholderText, self._look.color("ink3"))
        self.setPalette(palette)


class ScanField(QFrame):
    def __init__(self, look: Look, *, name: str, hint: str) -> None:
        super().__init__()
        self._look = look
        self.edit = BareEdit(look, name=name, hint=hint)
        self.pill = Pill(look)
        self._flash, self._flash_token = 0.0, "good"
        self.setFixedHeight(44)
        mark = Icon(look, "scan-barcode", 20, "accentInk")
        margins = (14, 0, 12, 0)
        self.setLayout(row(mark, self.edit, self.pill, Kbd(look, "/"), gap=10, margins=margins))
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FLASH_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self._faded)
        look.changed.connect(self.update)

    def flash(self, tone: str) -> None:
        self._fade.stop()
        self._flash_token = TONES[tone][1]
        self._fade.start()

    def _faded(self, left: float) -> None:
        self._flash = float(left > 0) if self._look.still else left
        self.update()

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with Brush.on(self, self._look) as brush:
            brush.box(rect.adjusted(1, 1, -1, -1), 11, fill="surface")
            brush.box(rect, CONTROL_RADIUS, line=brush.color("accent", 0.85), width=2)
            if self._flash > 0.01:
                ink = brush.color(self._flash_token, self._flash)
                brush.box(rect, CONTROL_RADIUS, line=ink, width=2)


class Field(QFrame):
    """A field of 20 mm for gloved fingers; its line turns to the accent while it has the focus."""

    def __init__(self, look: Look, *, name: str, hint: str, icon: str, height: int = 52) -> None:
        super().__init__()
        self._look = look
        self.edit = BareEdit(look, name=name, hint=hint)
        self.edit.setProperty("scans", "no")
        self.setFixedHeight(height)
        self.setLayout(row(Icon(look, icon, 18, "ink3"), self.edit, gap=10, margins=(14, 0, 12, 0)))
        self.setFocusProxy(self.edit)
        look.changed.connect(self.update)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        on = self.edit.hasFocus()
        with Brush.on(self, self._look) as brush:
            brush.box(
                QRectF(self.rect()),
                CONTROL_RADIUS,
                fill="surface",
                line="accent" if on else "line2",
                width=2 if on else 1,
            )
