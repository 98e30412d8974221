"""The list at the left of an office: its name, how many there are, and a row for each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import column, emptied, row
from reviewer_app.look.lists import ListRow
from reviewer_app.look.scrolling import scrolled
from reviewer_app.look.theme import Look
from reviewer_app.rows import Row


class Rows(QWidget):
    chosen = Signal(str)  # its id

    def __init__(self, look: Look, name: str, order: str, *, under: QWidget | None = None) -> None:
        """`order`: by what they stand, in words. `under` comes between the head and the rows."""
        super().__init__()
        self._look = look
        self._drawn: Sequence[Row] | None = None
        self.rows: dict[str, ListRow] = {}
        self._count = Text(look, role="lead", token="ink3")
        head = row(
            Text(look, name, "leadB"),
            self._count,
            None,
            Text(look, order, "small", "ink3"),
            gap=8,
            margins=(22, 10, 20, 8),
        )
        self._column = column(margins=(6, 0, 0, 0))
        self._area = scrolled(look, column(self._column, None))
        layout = column(head, *([under] if under else []))
        layout.addWidget(self._area, 1)
        self.setLayout(layout)

    def show_rows(self, rows: Sequence[Row], *, here: str | None, count: int) -> None:
        """The one that is in hand is scrolled to."""
        self._count.show_text(str(count))
        if rows != self._drawn:
            self._drawn = rows
            emptied(self._column)
            self.rows = {one.id: self._row(one) for one in rows}
        for id, widget in self.rows.items():
            widget.mark(on=id == here)
            if id == here:
                self._area.ensureWidgetVisible(widget)

    def _row(self, told: Row) -> ListRow:
        widget = ListRow(
            self._look,
            title=told.title,
            sub=told.sub,
            right=told.right,
            tone=told.tone,
            below=told.below,
        )
        widget.clicked.connect(partial(self.chosen.emit, told.id))
        self._column.addWidget(widget)
        return widget
