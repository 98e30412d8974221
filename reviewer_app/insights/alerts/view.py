"""What stands out, at the left: the newest first."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reviewer_app.insights import shown
from reviewer_app.insights.viewmodel import CauseDesk
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.lists import ListRow
from reviewer_app.look.scrolling import scrolled
from reviewer_app.look.theme import Look


class AlertsView(QWidget):
    def __init__(self, look: Look, model: CauseDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._drawn: list[shown.Row] | None = None
        self.rows: dict[str, ListRow] = {}
        self._count = Text(look, role="lead", token="ink3")
        head = row(
            Text(look, self.tr("Alerts"), "leadB"),
            self._count,
            None,
            Text(look, self.tr("newest first"), "small", "ink3"),
            gap=8,
            margins=(22, 10, 20, 8),
        )
        self._rows = column(margins=(6, 0, 0, 0))
        self._area = scrolled(look, column(self._rows, None))
        layout = column(head)
        layout.addWidget(self._area, 1)
        self._title = Text(look, role="smallB", token="ink2")
        self._solved = Text(look, role="smallB", token="ink", tabular=True)
        self._foot = boxed(row(self._title, None, self._solved, margins=(22, 10, 28, 14)))
        layout.addWidget(self._foot)
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        model, rows = self._model, shown.rows(self._model)
        self._count.show_text(str(len(rows)))
        title, many = shown.solved(model)
        self._title.show_text(title)
        self._solved.show_text(many)
        self._foot.setVisible(bool(many))
        if rows != self._drawn:
            self._drawn = rows
            emptied(self._rows)
            self.rows = {one.id: self._row(one) for one in rows}
        for id, widget in self.rows.items():
            here = model.alert is not None and model.alert.id == id
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
