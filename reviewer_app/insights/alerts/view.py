"""What stands out, at the left: the newest first; and what was solved."""

from PySide6.QtWidgets import QWidget

from reviewer_app.insights import shown
from reviewer_app.insights.viewmodel import CauseDesk
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.theme import Look
from reviewer_app.rows.view import Rows


class AlertsView(QWidget):
    def __init__(self, look: Look, model: CauseDesk) -> None:
        super().__init__()
        self._model = model
        self.list = Rows(look, self.tr("Alerts"), self.tr("newest first"))
        self.list.chosen.connect(model.look_at)
        self._title = Text(look, role="smallB", token="ink2")
        self._solved = Text(look, role="smallB", token="ink", tabular=True)
        self._foot = boxed(row(self._title, None, self._solved, margins=(22, 10, 28, 14)))
        layout = column()
        layout.addWidget(self.list, 1)
        layout.addWidget(self._foot)
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        rows, alert = shown.rows(self._model), self._model.alert
        self.list.show_rows(rows, here=alert.id if alert else None, count=len(rows))
        title, many = shown.solved(self._model)
        self._title.show_text(title)
        self._solved.show_text(many)
        self._foot.setVisible(bool(many))
