"""Why things come back: figures, reasons by product, and the weeks of the one in hand."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reviewer_app.insights import shown
from reviewer_app.insights.viewmodel import CauseDesk
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.causes import LINE, CauseHead, CauseLine, ControlChart
from reviewer_app.look.money import Legend
from reviewer_app.look.scrolling import THIN, WholeRows, scrolled
from reviewer_app.look.theme import Look

SIDE, FIGURES, CHART = 24, 2, 210
LOW, LOW_CHART, NARROW = 640, 140, 620


class WhyView(QWidget):
    def __init__(self, look: Look, model: CauseDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._drawn: list[shown.Bar] | None = None
        self.lines: dict[str, CauseLine] = {}
        self._lines = column()
        self._area = scrolled(look, column(self._lines, None))
        sides = (SIDE - 12, 0, SIDE - 12 - THIN, 0)
        self._heads = CauseHead(look, right=THIN)
        layout = column(self._build_head(), boxed(column(self._heads, margins=sides)))
        layout.addWidget(boxed(column(WholeRows(self._area, LINE), margins=sides)), 1)
        layout.addWidget(self._build_chart())
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the chart leaves room for some rows, and the cost for the title."""
        super().resizeEvent(event)
        self.chart.setFixedHeight(CHART if self.height() > LOW else LOW_CHART)
        self._cost.setVisible(self.width() > NARROW)

    def _build_head(self) -> QWidget:
        look = self._look
        self._about = Text(look, role="body", token="ink2", elide=True)
        self._figures = [
            (Text(look, role="h2", tabular=True), Text(look, role="small", token="ink3"))
            for _ in range(FIGURES)
        ]
        figures = [boxed(column(value, 2, label)) for value, label in self._figures]
        self._cost = figures[-1]
        title = Text(look, self.tr("Why things come back"), "h1")
        self._legend = Legend(look)
        self._legend.show_items(shown.legend())
        first = row(title, None, *figures, gap=26)
        return boxed(column(first, 3, self._about, 14, self._legend, margins=(SIDE, 20, SIDE, 10)))

    def _build_chart(self) -> QWidget:
        look = self._look
        self._title = Text(look, role="label", token="ink2", elide=True)
        self.chart = ControlChart(look, height=CHART)
        head = row(gap=12)
        head.addWidget(self._title, 1)
        head.addWidget(Text(look, self.tr("by week of sale"), "small", "ink3"))
        self._below = boxed(column(head, 6, self.chart, margins=(SIDE, 14, SIDE, 16)))
        return self._below

    def show_model(self) -> None:
        model = self._model
        self._about.show_text(shown.headline(model), "ink2" if model.line.online else "warn")
        told = shown.figures(model)
        for place, (value, label) in enumerate(self._figures):
            words = told[place] if place < len(told) else ("", "")
            value.show_text(words[0])
            label.show_text(words[1])
        bars = shown.bars(model)
        self._heads.show_names(shown.columns(bars))
        self._show_lines(bars)
        chart = shown.chart(model)
        self._below.setVisible(chart is not None)
        if chart:
            self._title.show_text(chart.title)
            self.chart.show_weeks(
                chart.points,
                chart.usual,
                since=chart.since,
                labels=chart.labels,
                sentence=chart.sentence,
            )

    def _show_lines(self, bars: list[shown.Bar]) -> None:
        if bars != self._drawn:
            self._drawn = bars
            emptied(self._lines)
            self.lines = {one.style: self._line(one) for one in bars}
        here = self._model.product
        for style, line in self.lines.items():
            line.mark(on=here is not None and here.name == style)

    def _line(self, told: shown.Bar) -> CauseLine:
        line = CauseLine(
            self._look,
            title=told.title,
            sub=told.sub,
            rate=told.rate,
            high=told.high,
            parts=told.parts,
            weeks=told.weeks,
            cost=told.cost,
            sentence=told.sentence,
        )
        line.clicked.connect(partial(self._model.look_at_product, told.style))
        self._lines.addWidget(line)
        return line
