"""The days at the left: what was granted, what is open; all that is open first."""

from datetime import date

from PySide6.QtWidgets import QWidget

from reviewer_app.finance import shown
from reviewer_app.finance.viewmodel import FinanceDesk
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column
from reviewer_app.look.rows import AmountRow
from reviewer_app.look.theme import Look
from reviewer_app.rows.view import Rows


class DaysView(QWidget):
    def __init__(self, look: Look, model: FinanceDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self.list = Rows(look, self.tr("Days"), self.tr("newest first"))
        self.list.chosen.connect(self._choose)
        layout = column()
        layout.addWidget(self.list, 1)
        layout.addWidget(self._build_month())
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def _build_month(self) -> QWidget:
        self._granted, self._left = AmountRow(self._look), AmountRow(self._look)
        self._closed = Text(self._look, role="small", token="ink3", elide=True)
        margins = (22, 10, 20, 14)
        self._month = boxed(column(self._granted, self._left, self._closed, margins=margins))
        return self._month

    def show_model(self) -> None:
        model, days = self._model, shown.rows(self._model)
        every, day = shown.all_open(model), model.day.on.isoformat() if model.day else None
        rows = [every, *days] if every else days
        self.list.show_rows(rows, here=shown.ALL if model.all_open else day, count=len(days))
        self._show_month()

    def _choose(self, id: str) -> None:
        if id == shown.ALL:
            self._model.choose_all()
        else:
            self._model.choose(date.fromisoformat(id))

    def _show_month(self) -> None:
        overview = self._model.overview
        self._month.setVisible(overview is not None and bool(overview.money_days.days))
        if overview and overview.money_days.days:
            month, newest = overview.money_days.month, overview.money_days.days[0].on
            name = self.tr("{0} so far").format(shown.month_name(newest))
            left, tone = month.unexplained, "warn" if shown.number(month.unexplained) else "good"
            self._granted.show_amount(name, month.granted.formatted, tone="ink")
            self._left.show_amount(self.tr("Left unexplained"), left.formatted, tone=tone)
            self._closed.show_text(shown.closed_last(month))
