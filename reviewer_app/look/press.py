"""A painted thing that can be pressed: hover, a visible focus ring, a name for those who listen."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from reviewer_app.look.brush import Brush
from reviewer_app.look.theme import Look

HOVER = (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Pressable(QAbstractButton):
    def __init__(self, look: Look, name: str = "", *, height: int = 0, width: int = 0) -> None:
        super().__init__()
        self.look = look
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        if height:
            self.setFixedHeight(height)
        if width:
            self.setFixedWidth(width)
        look.changed.connect(self.update)

    @property
    def hot(self) -> bool:
        return self.underMouse() and self.isEnabled()

    def ground(self, quiet: str = "surface") -> str:
        return "press" if self.isDown() else "hover" if self.hot else quiet

    def event(self, e: QEvent) -> bool:
        if e.type() in HOVER:
            self.update()
        return super().event(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Space belongs to the bench, so a focused control is pressed with Enter."""
        if e.key() in ENTER and not e.isAutoRepeat():
            self.click()
        else:
            e.ignore()

    def keyReleaseEvent(self, e: QKeyEvent) -> None:
        e.ignore()

    def paintEvent(self, e: QPaintEvent) -> None:
        with Brush.on(self, self.look) as brush:
            self.draw(brush, QRectF(self.rect()))

    def draw(self, brush: Brush, rect: QRectF) -> None:
        raise NotImplementedError

    def ring(self, brush: Brush, rect: QRectF, radius: float) -> None:
        if self.hasFocus():
            brush.box(rect, radius, line="accent", width=2)


class Choice(Pressable):
    """One of several: a radio button whose mark only the view-model moves."""

    def __init__(self, look: Look, name: str = "", *, height: int = 0, width: int = 0) -> None:
        super().__init__(look, name, height=height, width=width)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._marking = False
        self.toggled.connect(self._asked)

    def _asked(self, on: bool) -> None:
        """A screen reader toggles instead of pressing: asked alike, undone until answered."""
        if not self._marking:
            self.mark(on=not on)
            if on:
                self.clicked.emit()

    def nextCheckState(self) -> None:
        """Nothing: a press asks, the view-model answers with mark()."""

    def mark(self, *, on: bool) -> None:
        self._marking = True
        self.setAutoExclusive(False)  # an exclusive button cannot be cleared
        self.setChecked(on)
        self.setAutoExclusive(True)
        self._marking = False
        self.update()
