"""Expected and received, line by line: as many as there is room for, the ones to compare first."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reviewer_app.inspecting.compared import Pair, pairs
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.look.boxes import column
from reviewer_app.look.rows import CompareRow
from reviewer_app.look.theme import Look

HEAD, TITLE, LEAST, MOST, ROWS = 28, 20, 29, 38, 7


class Compare(QWidget):
    def __init__(self, look: Look, model: Inspecting) -> None:
        super().__init__()
        self._model = model
        head = CompareRow(look, height=TITLE)
        head.show_title(self.tr("Compare"), self.tr("Expected"), self.tr("On the bench"))
        self.rows = [CompareRow(look) for _ in range(ROWS)]
        self._told: list[Pair] = []
        self.setLayout(column(head, HEAD - TITLE, *self.rows, None))
        model.changed.connect(self.show_model)

    def show_model(self) -> None:
        self._told = pairs(self._model)
        for line, told in zip(self.rows, self._told, strict=False):
            line.show_pair(told.name, told.expected, told.here, told.mark, mono=told.mono)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        count = min(len(self._told), ROWS, max(1, (self.height() - HEAD) // LEAST))
        height = max(LEAST, min(MOST, (self.height() - HEAD) // count)) if count else LEAST
        for place, line in enumerate(self.rows):
            line.setFixedHeight(height)
            line.setVisible(place < count)
