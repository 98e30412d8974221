"""What waits for a lead, at the left: the soonest by the law's clock first."""

from PySide6.QtWidgets import QWidget

from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.theme import Look
from reviewer_app.rows.view import Rows
from reviewer_app.supervisor import shown
from reviewer_app.supervisor.viewmodel import LeadDesk


class TasksView(QWidget):
    def __init__(self, look: Look, model: LeadDesk) -> None:
        super().__init__()
        self._model = model
        self.list = Rows(look, self.tr("Needs you"), self.tr("by clock"))
        self.list.chosen.connect(model.look_at)
        self._title = Text(look, role="smallB", token="ink2")
        self._answered = Text(look, role="small", token="ink3", elide=True)
        foot = row(self._title, gap=8, margins=(22, 10, 20, 14))
        foot.addWidget(self._answered, 1)
        layout = column()
        layout.addWidget(self.list, 1)
        layout.addWidget(boxed(foot))
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        model, task = self._model, self._model.task
        total = model.leading.lead_tasks.total_count if model.leading else 0
        self.list.show_rows(shown.rows(model), here=task.id if task else None, count=total)
        title, told = shown.answered(model)
        self._title.show_text(title)
        self._answered.show_text(told)
