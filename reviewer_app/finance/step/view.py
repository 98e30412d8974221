"""The difference in hand: what is odd, what to do, the keys for it, a line to write on."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reviewer_app.finance import steps
from reviewer_app.finance.acting import NOTE
from reviewer_app.finance.viewmodel import FinanceDesk
from reviewer_app.finances import Excess
from reviewer_app.look.atoms import Text, Well
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.buttons import Primary, Secondary
from reviewer_app.look.fields import Field
from reviewer_app.look.theme import Look

KEYS, ACTION = 40, 240


class StepView(QWidget):
    def __init__(self, look: Look, model: FinanceDesk) -> None:
        super().__init__()
        self._model = model
        self._what = Text(look, role="bodyB", wrap=True)
        self._next = Text(look, role="small", token="ink2", wrap=True)
        self.primary = Primary(look, height=56)
        self.primary.setFixedWidth(ACTION)
        self.primary.clicked.connect(model.do)
        self.note = self._key(look, self.tr("Note"), "message-square-quote", "N", NOTE)
        self.claim = self._key(look, self.tr("Claim"), "undo-2", "C", Excess.CLAIMED)
        self.by_hand = Secondary(look, self.tr("By hand"), icon="banknote", key="B", height=KEYS)
        self.by_hand.clicked.connect(model.pay_by_hand)
        self.field = Field(look, name=self.tr("Note"), hint="", icon="file-pen", height=44)
        self.field.edit.setMaxLength(500)
        self.field.edit.returnPressed.connect(self._say)
        self._keys = boxed(row(self.note, self.by_hand, self.claim, None, gap=8))
        words = column(self._what, 2, self._next, 10, self._keys, self.field)
        inside = row(gap=16, margins=(16, 12, 12, 12))
        inside.addLayout(words, 1)
        inside.addWidget(self.primary)
        self.setLayout(column(Well(look, inside), margins=(16, 8, 16, 16)))
        model.changed.connect(self.show_model)
        model.acting.pending.connect(self._run_out)
        self.show_model()

    def _key(self, look: Look, words: str, icon: str, key: str, what: str) -> Secondary:
        made = Secondary(look, words, icon=icon, key=key, height=KEYS)
        made.clicked.connect(partial(self._model.write, what))
        return made

    def show_model(self) -> None:
        told = steps.in_hand(self._model)
        self.setVisible(told is not None)
        if told is None:
            return
        self._what.show_text(told.what)
        self._next.show_text(told.next_step)
        self.primary.show_action(
            told.words, told.sub, mode=told.mode, icon="circle-check", key=told.key
        )
        asks = steps.asks_for(self._model)
        self._keys.setVisible(not asks and told.open)
        self.by_hand.setVisible(told.by_hand)
        self.claim.setVisible(told.claim)
        self._show_field(asks)

    def _show_field(self, asks: str) -> None:
        field = self.field.edit
        self.field.setVisible(bool(asks))
        if asks != field.placeholderText():
            field.clear()
            field.setPlaceholderText(asks)
            field.setAccessibleName(asks)
            (field if asks else self.window()).setFocus()

    def _say(self) -> None:
        self._model.say(self.field.edit.text())

    def _run_out(self, milliseconds: int) -> None:
        if self._model.acting.waits and self._model.marked:
            self.primary.run_out(milliseconds)
