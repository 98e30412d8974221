"""The one in hand: what stands out and how sure that is, what people said, and one action."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reviewer_app.causes import AlertState
from reviewer_app.insights import shown
from reviewer_app.insights.viewmodel import CauseDesk
from reviewer_app.look.atoms import Line, Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.buttons import Primary, Secondary
from reviewer_app.look.causes import ABREAST, ShareLine, SizeShares
from reviewer_app.look.charts import RangeBar
from reviewer_app.look.scrolling import THIN, scrolled
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look

MARGIN = 24


class DoingView(QWidget):
    def __init__(self, look: Look, model: CauseDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._drawn: list[tuple[str, int, float]] | None = None
        self._measured: list[tuple[str, str, float]] = []
        self._heard: list[str] | None = None
        inside = column(self._build_facts(), None, margins=(MARGIN, 20, MARGIN - THIN, 12))
        layout = column()
        layout.addWidget(scrolled(look, inside), 1)
        layout.addWidget(self._build_steps())
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        model.acting.pending.connect(self.primary.run_out)
        self.show_model()

    def _build_facts(self) -> QWidget:
        look = self._look
        self._title = Text(look, role="h2", wrap=True)
        self._sure = Text(look, role="small", token="ink2", wrap=True)
        self._alert = Strip(look, icon="triangle-alert", extra=self._sure)
        self._reasons = column(gap=2)
        self._by_size = Text(look, role="label", token="ink2")
        self._sizes = column(gap=4)
        self._sized = boxed(column(self._by_size, 6, self._sizes, 12, Line(look), 14))
        self._fewer = RangeBar(look)
        self._quotes = column(gap=4)
        said = Text(look, self.tr("What people said"), "label", "ink2")
        wrote = Text(look, self.tr("In their words"), "label", "ink2")
        self._wrote = boxed(column(wrote, 6, self._quotes, 14, Line(look), 14))
        return boxed(
            column(self._title, 10, self._alert, 14, said, 8, self._reasons, 14, Line(look), 14,
                   self._sized, self._wrote, self._fewer)
        )  # fmt: skip

    def _build_steps(self) -> QWidget:
        look, model = self._look, self._model
        self.primary = Primary(look)
        self.primary.clicked.connect(partial(model.answer, AlertState.ACTED))
        self.seen = Secondary(look, self.tr("Look into it"), icon="search", key="V")
        self.seen.clicked.connect(partial(model.answer, AlertState.SEEN))
        self.later = Secondary(look, self.tr("Not now"), icon="clock", key="L")
        self.later.clicked.connect(partial(model.answer, AlertState.NOT_NOW))
        for one in (self.seen, self.later):
            one.setMinimumWidth(0)
        beside = row(gap=8)
        beside.addWidget(self.seen, 1)
        beside.addWidget(self.later, 1)
        self._beside = boxed(beside)
        return boxed(column(self.primary, self._beside, gap=8, margins=(MARGIN, 10, MARGIN, 20)))

    def show_model(self) -> None:
        model, alert = self._model, self._model.alert
        product = model.product
        self._alert.setVisible(alert is not None)
        self._title.show_text(alert.title if alert else product.label if product else "")
        if alert:
            self._alert.show_strip(alert.finding, alert.sentence)
            self._sure.show_text(alert.how_sure)
        self._show_reasons()
        self._show_sizes()
        self._show_quotes()
        self._show_fewer()
        told = shown.action(model)
        self.primary.show_action(
            told.words, told.sub, mode=told.mode, icon="circle-check", key=told.key
        )
        self._beside.setVisible(alert is not None and model.acting.waits is None)

    def _show_reasons(self) -> None:
        told = shown.said(self._model)
        if told == self._drawn:
            return
        self._drawn = told
        emptied(self._reasons)
        for name, pieces, share in told:
            self._reasons.addWidget(ShareLine(self._look, name, pieces, share))

    def _show_sizes(self) -> None:
        title, told = shown.by_size(self._model) or ("", [])
        self._sized.setVisible(bool(told))
        self._by_size.show_text(title)
        if told != self._measured:
            self._measured = told
            emptied(self._sizes)
            for first in range(0, len(told), ABREAST):
                self._sizes.addWidget(SizeShares(self._look, told[first : first + ABREAST]))

    def _show_quotes(self) -> None:
        told = shown.quotes(self._model)
        if told != self._heard:
            self._heard = told
            emptied(self._quotes)
            for words in told:
                self._quotes.addWidget(Text(self._look, words, "body", "ink2", wrap=True))
            self._wrote.setVisible(bool(told))

    def _show_fewer(self) -> None:
        found = shown.fewer(self._model)
        self._fewer.setVisible(found is not None)
        if found:
            said, ends, values = found
            name = self.tr("Fewer come back")
            self._fewer.show_range(
                name,
                said,
                ends,
                values,
                scale=(0.0, max(values) * 1.1 or 1.0),
                tone="good",
                sentence=f"{name}: {said}, {ends[0]} – {ends[1]}",
            )
