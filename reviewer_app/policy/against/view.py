"""The chosen version against today: what it would cost and keep, what was checked, publishing."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLayout, QWidget

from reviewer_app.look.atoms import Line, Text
from reviewer_app.look.boxes import Piece, boxed, column, emptied, row
from reviewer_app.look.buttons import Primary, Secondary
from reviewer_app.look.charts import Part, RangeBar, Shares
from reviewer_app.look.rows import AmountRow, FactKey, Remark
from reviewer_app.look.scrolling import THIN, scrolled
from reviewer_app.look.theme import Look
from reviewer_app.policies import Simulation
from reviewer_app.policy import ranges, shown
from reviewer_app.policy.viewmodel import PolicyDesk
from reviewer_app.signin.viewmodel import SignIn

BARS, MARGIN = 3, 24


class AgainstView(QWidget):
    def __init__(self, look: Look, model: PolicyDesk, sign_in: SignIn) -> None:
        super().__init__()
        self._look, self._model, self._sign_in = look, model, sign_in
        self._drawn: list[shown.Remark] = []
        self._titles = [Text(look, role="label", token="ink2") for _ in range(2)]
        self.primary = Primary(look)
        self.primary.clicked.connect(model.publish)
        inside = column(
            self._build_simulation(),
            self._build_invitation(),
            12,
            Line(look),
            12,
            self._build_checked(),
            12,
            Line(look),
            10,
            self._build_publish(),
            None,
            margins=(MARGIN, 20, MARGIN - THIN, 12),
        )
        layout = column()
        layout.addWidget(scrolled(look, inside), 1)
        layout.addWidget(boxed(column(self.primary, margins=(MARGIN, 10, MARGIN, 20))))
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        model.acting.pending.connect(self.primary.run_out)
        self.show_model()

    def _head(self, title: str, *right: Piece) -> QLayout:
        return row(Text(self._look, title, "label", "ink2"), None, *right, gap=8)

    def _build_simulation(self) -> QWidget:
        look = self._look
        self._replayed = Text(look, role="small", token="ink3")
        self.shares, self.law = Shares(look), Part(look)
        self.bars = [RangeBar(look) for _ in range(BARS)]
        self._decided = Text(look, role="strong", tabular=True)
        sure = Text(look, self.tr("95 in 100 sure"), "small", "ink3")
        told = self.tr("The policy gave less, so the law wins there.")
        year = self._head(self.tr("A year"), sure)
        self._compared = boxed(
            column(self.shares, 12, Line(look), 14, year, 6, *self.bars, 10, Line(look), 12)
        )
        law = row(Text(look, self.tr("The law decided"), "body", "ink2"), None, self._decided)
        self._simulation = boxed(
            column(
                row(self._titles[0], None, self._replayed),
                12,
                self._compared,
                law,
                6,
                self.law,
                6,
                Text(look, told, "small", "ink3", wrap=True),
            )
        )
        return self._simulation

    def _build_invitation(self) -> QWidget:
        look = self._look
        self._asks = Text(look, role="body", token="ink2", wrap=True)
        self.simulate = Secondary(look, self.tr("Simulate"), icon="trending-up", key="S", height=40)
        self.simulate.clicked.connect(self._model.simulate)
        self._invitation = boxed(column(self._titles[1], 8, self._asks, 12, self.simulate))
        return self._invitation

    def _build_checked(self) -> QLayout:
        self._remarks = column(gap=7)
        return column(self._head(self.tr("Checked")), 8, self._remarks)

    def _build_publish(self) -> QWidget:
        look = self._look
        self._second, self.starts = AmountRow(look), FactKey(look, key="F")
        self.starts.clicked.connect(self._model.next_start)
        self._publish = boxed(column(self._head(self.tr("Publish")), 2, self._second, self.starts))
        return self._publish

    def show_model(self) -> None:
        model, simulation = self._model, self._model.simulation
        self._simulation.setVisible(simulation is not None)
        self._invitation.setVisible(simulation is None and model.writes)
        for part in (self._publish, self.primary):
            part.setVisible(model.writes)
        for title in self._titles:
            title.show_text(ranges.against(model.chosen))
        if simulation:
            self._show_simulation(simulation)
        busy = self.tr("Past orders are being replayed…")
        asks = self.tr("Replays the orders of the last 12 months under it and as it is now.")
        self._asks.show_text(busy if model.simulating else asks)
        self.simulate.setEnabled(model.chosen is not None and not model.simulating)
        self._show_checked()
        self._show_publish()

    def _show_simulation(self, told: Simulation) -> None:
        orders = QLocale().toString(told.orders)
        self._replayed.show_text(self.tr("{0} orders replayed").format(orders))
        against = self._model.in_force
        self._compared.setVisible(against is not None and against != self._model.chosen)
        parts = (told.better_off, told.same, told.worse_off)
        better, same, worse = (ranges.percent(share) for share in parts)
        stays = self.tr("{0} the same").format(same)
        labels = (self.tr("better off"), self.tr("worse off"))
        self.shares.show_shares(parts, (better, stays, worse), labels)
        bars = ranges.bars(told)
        scale = ranges.scale(bars)
        for widget, bar in zip(self.bars, bars, strict=True):
            widget.show_range(
                bar.name,
                bar.said,
                bar.ends,
                bar.values,
                scale=scale,
                tone=bar.tone,
                sentence=bar.sentence,
            )
        self._decided.show_text(ranges.percent(told.law_decided))
        self.law.show_share(told.law_decided)

    def _show_checked(self) -> None:
        remarks = shown.checked(self._model)
        if remarks != self._drawn:
            self._drawn = remarks
            emptied(self._remarks)
            for one in remarks:
                self._remarks.addWidget(Remark(self._look, one.words, icon=one.icon, tone=one.tone))

    def _show_publish(self) -> None:
        model, staff = self._model, self._sign_in.staff
        me = staff.name if staff else ""
        person = shown.second_person(model, me)
        self._second.show_amount(self.tr("Second person"), person)
        self.starts.show_fact(self.tr("Starts"), shown.starts(model))
        self.starts.setVisible(model.can_publish)
        action = shown.action(model)
        self.primary.show_action(
            action.words, action.sub, mode=action.mode, icon=action.icon, key=action.key
        )
