"""The versions at the left: number, who, since when; and what is kept whatever is published."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.tabs import Tab
from reviewer_app.look.theme import Look
from reviewer_app.policies import Market
from reviewer_app.policy import shown
from reviewer_app.policy.viewmodel import PolicyDesk
from reviewer_app.rows.view import Rows


class VersionsView(QWidget):
    def __init__(self, look: Look, model: PolicyDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._markets_drawn: tuple[Market, ...] = ()
        self._markets = row(gap=2, margins=(9, 0, 8, 6))
        self.markets: dict[str, Tab] = {}
        names = self.tr("Versions"), self.tr("newest first")
        self.list = Rows(look, *names, under=boxed(self._markets))
        self.list.chosen.connect(model.choose)
        layout = column()
        layout.addWidget(self.list, 1)
        layout.addWidget(self._kept())
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def _kept(self) -> QWidget:
        told = self.tr(
            "What was told at checkout stays true for that order, whatever you publish later."
        )
        title = Text(self._look, self.tr("Always kept"), "smallB", "ink2")
        note = Text(self._look, told, "small", "ink3", wrap=True)
        return boxed(column(title, 6, note, margins=(22, 12, 20, 18)))

    def show_model(self) -> None:
        rows, chosen = shown.rows(self._model), self._model.chosen
        self._show_markets()
        self.list.show_rows(rows, here=chosen.id if chosen else None, count=len(rows))

    def _show_markets(self) -> None:
        """Only where there are several to choose from."""
        markets, here = self._model.policies.markets, self._model.market
        if markets != self._markets_drawn:
            self._markets_drawn = markets
            emptied(self._markets)
            several = markets if len(markets) > 1 else ()
            self.markets = {one.id: self._market(one) for one in several}
            self._markets.addStretch(1)
        for id, tab in self.markets.items():
            tab.mark(on=here is not None and id == here.id)

    def _market(self, market: Market) -> Tab:
        tab = Tab(self._look, market.country)
        tab.setAccessibleName(market.name)
        tab.setToolTip(market.name)
        tab.clicked.connect(partial(self._model.go_to_market, market.id))
        self._markets.addWidget(tab)
        return tab
