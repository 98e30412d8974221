"""What waits for a lead, at the left: the soonest by the law's clock first."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.lists import ListRow
from reviewer_app.look.scrolling import scrolled
from reviewer_app.look.theme import Look
from reviewer_app.supervisor import shown
from reviewer_app.supervisor.viewmodel import LeadDesk


class TasksView(QWidget):
    def __init__(self, look: Look, model: LeadDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._drawn: list[shown.Row] | None = None
        self.rows: dict[str, ListRow] = {}
        self._count = Text(look, role="lead", token="ink3")
        head = row(
            Text(look, self.tr("Needs you"), "leadB"),
            self._count,
            None,
            Text(look, self.tr("by clock"), "small", "ink3"),
            gap=8,
            margins=(22, 10, 20, 8),
        )
        self._rows = column(margins=(6, 0, 0, 0))
        self._area = scrolled(look, column(self._rows, None))
        self._title = Text(look, role="smallB", token="ink2")
        self._answered = Text(look, role="small", token="ink3", elide=True)
        foot = row(self._title, gap=8, margins=(22, 10, 20, 14))
        foot.addWidget(self._answered, 1)
        layout = column(head)
        layout.addWidget(self._area, 1)
        layout.addWidget(boxed(foot))
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        model, rows = self._model, shown.rows(self._model)
        total = model.leading.lead_tasks.total_count if model.leading else 0
        self._count.show_text(str(total))
        title, told = shown.answered(model)
        self._title.show_text(title)
        self._answered.show_text(told)
        if rows != self._drawn:
            self._drawn = rows
            emptied(self._rows)
            self.rows = {one.id: self._row(one) for one in rows}
        for id, widget in self.rows.items():
            here = model.task is not None and model.task.id == id
            widget.mark(on=here)
            if here:
                self._area.ensureWidgetVisible(widget)

    def _row(self, told: shown.Row) -> ListRow:
        widget = ListRow(
            self._look,
            title=told.title,
            sub=told.sub,
            right=told.right,
            tone=told.tone,
            below=told.below,
        )
        widget.clicked.connect(partial(self._model.look_at, told.id))
        self._rows.addWidget(widget)
        return widget
