"""The raised sheet of the station, and the strip that speaks inside it instead of a dialog."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QLayout, QWidget

from reviewer_app.look.atoms import Icon, Painted, Text, Well
from reviewer_app.look.boxes import column, row
from reviewer_app.look.brush import TOP, Brush, rounded
from reviewer_app.look.theme import Look
from reviewer_app.look.tokens import SHADOW_ALPHA, SHEET_RADIUS, TONES

MARGINS = (8, 4, 16, 12)
SHADOW_STEPS = 8


class Sheet(Painted):
    """Rounded, hairline, soft shadow; the inspector at its right is slightly sunken."""

    def __init__(self, look: Look, layout: QLayout, *, inspector: int = 0) -> None:
        super().__init__(look)
        self._inspector = inspector
        layout.setContentsMargins(*MARGINS)
        self.setLayout(layout)

    def draw(self, brush: Brush, rect: QRectF) -> None:
        left, top, right, bottom = MARGINS
        body = rect.adjusted(left, top, -right, -bottom)
        shadow = brush.color("shadow", SHADOW_ALPHA[self.look.scheme])
        for step in range(SHADOW_STEPS, 0, -1):
            spread = step * 0.45
            around = body.adjusted(-spread, step * 0.1, spread, step * 0.9)
            brush.box(around, SHEET_RADIUS + step * 0.4, fill=shadow)
        brush.box(body, SHEET_RADIUS, fill="surface")
        if self._inspector:
            brush.p.setClipPath(rounded(body, SHEET_RADIUS))
            x = body.right() - self._inspector
            brush.fill(QRectF(x, body.top(), self._inspector, body.height()), "sunken")
            brush.fill(QRectF(x, body.top(), 1, body.height()), "line")
            brush.p.setClipping(False)
        brush.box(body, SHEET_RADIUS, line="edge")


class Strip(Well):
    """Says in place what needs a person, and what to do."""

    def __init__(
        self, look: Look, *, icon: str, tone: str = "warn", extra: QWidget | None = None
    ) -> None:
        soft, ink = TONES[tone]
        self._title = Text(look, "", "label", ink, wrap=True)
        self._sub = Text(look, "", "small", "ink2", wrap=True)
        words = column(self._title, self._sub, gap=2)
        if extra:
            words.addSpacing(8)
            words.addWidget(extra)
        layout = row(gap=12, margins=(14, 11, 14, 12))
        layout.addWidget(Icon(look, icon, 20, ink, stroke=1.9), 0, TOP)
        layout.addLayout(words, 1)
        super().__init__(look, layout, token=soft, line="", radius=11)

    def show_strip(self, title: str, sub: str) -> None:
        self._title.show_text(title)
        self._sub.show_text(sub)
        self._sub.setVisible(bool(sub))
        self.setAccessibleName(f"{title}. {sub}")
        self.setVisible(bool(title))
