"""The key sheet, in the right column instead of the decision; the same key takes it away."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from reviewer_app import words
from reviewer_app.frame.keys import Told
from reviewer_app.look.atoms import Kbd, Text
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.scrolling import THIN, scrolled
from reviewer_app.look.theme import Look

KEYS_WIDTH = 100


class KeySheet(QWidget):
    def __init__(self, look: Look, sheet: Sequence[Told]) -> None:
        super().__init__()
        self._look = look
        title = row(Text(look, self.tr("All keys"), "label", "ink2"), None, Kbd(look, "?"))
        lines = column(*(self._line(told) for told in sheet), None, gap=6)
        title.setContentsMargins(0, 0, THIN, 0)
        self.setLayout(column(title, 16, scrolled(look, lines), margins=(24, 20, 24 - THIN, 20)))

    def _line(self, told: Told) -> QWidget:
        keys = boxed(row(*(Kbd(self._look, words.key_name(key)) for key in told.keys), None, gap=5))
        keys.setFixedWidth(KEYS_WIDTH)
        return boxed(row(keys, Text(self._look, told.words, "body", "ink2", elide=True), gap=8))
