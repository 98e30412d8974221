"""What is out before the goods are here, for how long, what the bookkeeper has; closing the day."""

from PySide6.QtWidgets import QWidget

from reviewer_app.finance import bars, shown, steps
from reviewer_app.finance.viewmodel import FinanceDesk
from reviewer_app.finances import Exposure
from reviewer_app.look.atoms import Line, Text
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.buttons import Primary
from reviewer_app.look.charts import RangeBar
from reviewer_app.look.money import GridColumns, LimitBar
from reviewer_app.look.rows import AmountRow
from reviewer_app.look.scrolling import THIN, scrolled
from reviewer_app.look.theme import Look

MARGIN, LINES = 24, 4


class OutView(QWidget):
    def __init__(self, look: Look, model: FinanceDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self.primary = Primary(look)
        self.primary.clicked.connect(model.close_day)
        inside = column(
            self._build_out(), self._build_books(), None, margins=(MARGIN, 20, MARGIN - THIN, 12)
        )
        layout = column()
        layout.addWidget(scrolled(look, inside), 1)
        layout.addWidget(boxed(column(self.primary, margins=(MARGIN, 10, MARGIN, 20))))
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        model.acting.pending.connect(self.primary.run_out)
        self.show_model()

    def _build_out(self) -> QWidget:
        look = self._look
        self._count = Text(look, role="small", token="ink3")
        self._amount = Text(look, role="hero", tabular=True)
        self.limit, self.loss = LimitBar(look), RangeBar(look)
        self._unit = Text(look, role="small", token="ink3")
        self.ages = GridColumns(look, height=136, gap=0.42)
        self._past = Text(look, role="small", token="ink3", wrap=True)
        title = Text(look, self.tr("Paid before the goods are here"), "label", "ink2")
        long = Text(look, self.tr("How long it is out"), "label", "ink2")
        self._out = boxed(
            column(
                row(title, None, self._count),
                6,
                self._amount,
                8,
                self.limit,
                10,
                Line(look),
                12,
                row(long, None, self._unit),
                4,
                self.ages,
                10,
                Line(look),
                10,
                self.loss,
                4,
                self._past,
                10,
                Line(look),
                10,
            )
        )
        return self._out

    def _build_books(self) -> QWidget:
        title = Text(self._look, self.tr("Books"), "label", "ink2")
        self._lines = [AmountRow(self._look) for _ in range(LINES)]
        self._books = boxed(column(title, 4, *self._lines))
        return self._books

    def show_model(self) -> None:
        overview = self._model.overview
        self._out.setVisible(overview is not None)
        if overview:
            self._show_out(overview.early_exposure)
        lines = shown.books_lines(self._model)
        self._books.setVisible(bool(lines))
        for place, widget in enumerate(self._lines):
            widget.setVisible(place < len(lines))
            if place < len(lines):
                widget.show_amount(*lines[place], tone="ink")
        action = steps.action(self._model)
        self.primary.show_action(
            action.words, action.sub, mode=action.mode, icon=action.icon, key=action.key
        )

    def _show_out(self, out: Exposure) -> None:
        self._count.show_text(self.tr("%n refund(s)", "", out.refunds))
        self._amount.show_text(out.amount.formatted)
        self._amount.setAccessibleName(out.amount.formatted)
        self.limit.show_limit(out.share, bars.limit(out))
        books = self._model.books
        ages = bars.ages(out, books.currency if books else "")
        self._unit.show_text(ages.unit)
        self.ages.show_columns(ages.columns, ages.grid, ages.sentence)
        self.loss.setVisible(out.loss is not None)
        if out.loss:
            self._show_loss(out)
        self._past.show_text(shown.rests_on(out))

    def _show_loss(self, out: Exposure) -> None:
        assert out.loss
        low, likely, high = out.loss.low, out.loss.likely, out.loss.high
        name, values = self.tr("Likely never comes back"), bars.values(out.loss)
        told = self.tr("{0}: {1}, with 95 in 100 between {2} and {3}")
        self.loss.show_range(
            name,
            likely.formatted,
            (low.formatted, high.formatted),
            values,
            scale=(0.0, max(1.0, values[2] * 1.3)),
            tone="warn",
            sentence=told.format(name, likely.formatted, low.formatted, high.formatted),
        )
