"""The checks of the item in hand: rows as high as the room allows, the current one tinted."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reviewer_app import words
from reviewer_app.inspecting import verdict as judge
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import column, row
from reviewer_app.look.rows import CheckRow
from reviewer_app.look.theme import Look
from reviewer_app.parcels import CheckAnswer

HEAD, LEAST, MOST = 28, 28, 48


class Checks(QWidget):
    def __init__(self, look: Look, model: Inspecting) -> None:
        super().__init__()
        self._look, self._model = look, model
        self.rows: list[CheckRow] = []
        self._count = Text(look, role="small", token="ink3")
        title = Text(look, self.tr("Checks"), "label", "ink2")
        self._column = column(row(title, None, self._count, margins=(10, 0, 10, 8)))
        self._column.addStretch(1)
        self.setLayout(self._column)
        model.changed.connect(self.show_model)

    def show_model(self) -> None:
        item, verdict = self._model.item, self._model.verdict
        checks = item.checks if item else ()
        while len(self.rows) < len(checks):
            self._add_row()
        for place, line in enumerate(self.rows):
            line.setVisible(place < len(checks))
            if place < len(checks):
                given = verdict.answers.get(checks[place].handle)
                line.show_check(
                    checks[place].question,
                    answer=given.lower() if given else "open",
                    current=place == verdict.current and not verdict.finding,
                    critical=checks[place].critical,
                    said=words.answer_name(given),
                )
        if item:
            done = len(checks) - judge.open_checks(item, verdict)
            self._count.show_text(self.tr("{0} of {1}").format(done, len(checks)))
        self._fit()

    def least(self, count: int) -> int:
        """The height in which so many can be read."""
        return HEAD + count * LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _press(self, place: int) -> None:
        """The first press asks it, the next ones answer: a mouse and a screen reader have no Y."""
        item, verdict = self._model.item, self._model.verdict
        if not item or verdict.current != place:
            self._model.look_at(place)
            return
        yes = verdict.answers.get(item.checks[place].handle) == CheckAnswer.YES
        self._model.answer(CheckAnswer.NO if yes else CheckAnswer.YES)

    def _add_row(self) -> None:
        line = CheckRow(self._look)
        line.clicked.connect(partial(self._press, len(self.rows)))
        self._column.insertWidget(len(self.rows) + 1, line)
        self.rows.append(line)

    def _fit(self) -> None:
        count = len(self._model.item.checks) if self._model.item else 0
        if count:
            height = max(LEAST, min(MOST, (self.height() - HEAD) // count))
            for line in self.rows:
                line.setFixedHeight(height)
