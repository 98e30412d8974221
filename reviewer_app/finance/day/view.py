"""The chosen day: three bars, the days around it, and what does not agree."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reviewer_app.finance import bars, shown
from reviewer_app.finance.step.view import StepView
from reviewer_app.finance.viewmodel import FinanceDesk
from reviewer_app.finances import Day
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.buttons import Secondary
from reviewer_app.look.lists import EDGE, MoneyHead, MoneyRow
from reviewer_app.look.money import GridColumns, Legend, StackedBars
from reviewer_app.look.scrolling import THIN, scrolled
from reviewer_app.look.theme import Look

SIDE, BARS, CHART = 24, 3, 158
ROOM = 660
"""Below this height the days around are folded away, so that differences stay in sight."""


class DayView(QWidget):
    def __init__(self, look: Look, model: FinanceDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._drawn: list[shown.Odd] | None = None
        self.rows: dict[str, MoneyRow] = {}
        names = (self.tr("Granted"), self.tr("Gateway"), self.tr("Goods"), self.tr("Difference"))
        self._columns = MoneyHead(look, (self.tr("Differences"), *names, self.tr("Next step")))
        self._nothing = Text(look, role="body", token="ink3", wrap=True)
        self._rows = column()
        self._area = scrolled(look, column(self._rows, None))
        side, self.step = SIDE - EDGE, StepView(look, model)
        layout = column(self._build_head(), self._build_sums(), self._build_around())
        layout.addWidget(boxed(column(self._columns, margins=(side, 0, side, 0))))
        self._agrees = boxed(column(self._nothing, margins=(SIDE, 6, SIDE, 0)))
        layout.addWidget(self._agrees)
        layout.addWidget(boxed(column(self._area, margins=(side, 0, side - THIN, 0))), 1)
        layout.addWidget(self.step)
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def _build_head(self) -> QWidget:
        look = self._look
        self._title = Text(look, role="h1", elide=True)
        self._about = Text(look, role="body", token="ink2", elide=True)
        self.export = Secondary(look, self.tr("Export"), icon="download", key="X", height=40)
        self.export.setFixedWidth(132)
        self.export.clicked.connect(self._model.export)
        head = row(gap=8, margins=(SIDE, 20, SIDE, 18))
        head.addLayout(column(self._title, 3, self._about), 1)
        head.addWidget(self.export)
        return boxed(head)

    def _build_sums(self) -> QWidget:
        self.bars, self._legend = StackedBars(self._look, bars=BARS), Legend(self._look)
        self._sums = boxed(column(self.bars, 12, self._legend, 20, margins=(SIDE, 0, SIDE, 0)))
        return self._sums

    def _build_around(self) -> QWidget:
        look = self._look
        self._month = Text(look, role="label", token="ink2")
        self._unit = Text(look, role="small", token="ink3")
        self._series = Legend(look)
        self._series.setFixedWidth(132)
        self._series.show_items([(self.tr("granted"), "line2"), (self.tr("paid"), "ink3")])
        self.around = GridColumns(look, height=CHART, gap=0.3)
        head = row(self._month, None, self._series, self._unit, gap=12)
        self._around = boxed(column(head, 4, self.around, 16, margins=(SIDE, 0, SIDE, 0)))
        return self._around

    def show_model(self) -> None:
        model, day = self._model, self._model.day
        title, about = shown.headline(model)
        self._title.show_text(title)
        self._about.show_text(about, "ink2" if model.line.online else "warn")
        self.export.setVisible(day is not None and not model.all_open)
        self._sums.setVisible(day is not None and not model.all_open)
        if day:
            self._show_day(day)
        self._show_room()
        self._show_rows(shown.differences(model))

    def _show_day(self, day: Day) -> None:
        three, items = bars.three(day), bars.legend(day)
        sentence = ", ".join(f"{one.name} {one.said}" for one in three)
        self.bars.show_bars(three, sentence)
        self._legend.show_items(items)
        around = bars.by_day(self._model)
        self._month.show_text(self.tr("By day in {0}").format(shown.month_name(day.on)))
        self._unit.show_text(around.unit)
        self.around.show_columns(around.columns, around.grid, around.sentence)

    def _show_rows(self, rows: list[shown.Odd]) -> None:
        if rows != self._drawn:
            self._drawn = rows
            emptied(self._rows)
            self.rows = {one.id: self._row(one) for one in rows}
        self._columns.setVisible(bool(rows))
        self._agrees.setVisible(not rows)
        self._nothing.show_text("" if rows else shown.nothing(self._model))
        marked = self._model.marked
        for id, widget in self.rows.items():
            here = marked is not None and marked.id == id
            widget.mark(on=here)
            if here:
                self._area.ensureWidgetVisible(widget)

    def _row(self, told: shown.Odd) -> MoneyRow:
        widget = MoneyRow(
            self._look,
            who=told.who,
            amounts=(told.granted, told.paid, told.goods),
            there=told.there,
            difference=told.amount,
            step=told.step,
            tone=told.tone,
        )
        widget.clicked.connect(partial(self._model.look_at, told.id))
        self._rows.addWidget(widget)
        return widget

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_room()

    def _show_room(self) -> None:
        """The day in hand needs its room, too."""
        taken = 120 if self._model.marked else 0
        roomy = self.height() - taken >= ROOM
        self._around.setVisible(self._model.day is not None and roomy)
