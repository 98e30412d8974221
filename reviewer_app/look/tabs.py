"""A tab: one of a few places to be."""

from PySide6.QtCore import QRectF

from reviewer_app.look.brush import CENTRE, Brush, width_of
from reviewer_app.look.press import Choice
from reviewer_app.look.theme import Look
from reviewer_app.look.tokens import TILE_RADIUS


class Tab(Choice):
    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, height=34, width=round(width_of(look, name, "strong")) + 26)
        self._name = name

    def draw(self, brush: Brush, rect: QRectF) -> None:
        on = self.isChecked()
        if on or self.hot:
            fill, line = ("surface", "edge") if on else ("press", None)
            brush.box(rect, TILE_RADIUS, fill=fill, line=line)
        brush.text(rect, self._name, *(("strong", "ink") if on else ("bodyB", "ink2")), CENTRE)
        self.ring(brush, rect, TILE_RADIUS)
