"""The days at the left: what was granted, what is open; all that is open first."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reviewer_app.finance import shown
from reviewer_app.finance.viewmodel import FinanceDesk
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.lists import ListRow
from reviewer_app.look.rows import AmountRow
from reviewer_app.look.scrolling import scrolled
from reviewer_app.look.theme import Look


class DaysView(QWidget):
    def __init__(self, look: Look, model: FinanceDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._drawn: list[shown.Row] = []
        self._count = Text(look, role="lead", token="ink3")
        head = row(
            Text(look, self.tr("Days"), "leadB"),
            self._count,
            None,
            Text(look, self.tr("newest first"), "small", "ink3"),
            gap=8,
            margins=(22, 10, 20, 8),
        )
        self._rows = column(margins=(6, 0, 0, 0))
        self.rows: list[ListRow] = []
        self._area = scrolled(look, column(self._rows, None))
        layout = column(head)
        layout.addWidget(self._area, 1)
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
        model = self._model
        every, days = shown.all_open(model), shown.rows(model)
        self._count.show_text(str(len(days)))
        rows = [every, *days] if every else days
        if rows != self._drawn:
            self._drawn = rows
            emptied(self._rows)
            self.rows = [self._row(one, is_all=one is every) for one in rows]
        for told, widget in zip(self._drawn, self.rows, strict=True):
            here = told is self._drawn[0] if model.all_open else self._is_day(told)
            widget.mark(on=here)
            if here:
                self._area.ensureWidgetVisible(widget)
        self._show_month()

    def _is_day(self, told: shown.Row) -> bool:
        return self._model.day is not None and told.on == self._model.day.on

    def _row(self, told: shown.Row, *, is_all: bool) -> ListRow:
        model = self._model
        widget = ListRow(
            self._look, title=told.title, sub=told.sub, right=told.right, tone=told.tone
        )
        widget.clicked.connect(model.choose_all if is_all else partial(model.choose, told.on))
        self._rows.addWidget(widget)
        return widget

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
