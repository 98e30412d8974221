"""What needs a person: each refused act with the server's words and what to do."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer_app.look.atoms import Line, Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.buttons import Secondary
from reviewer_app.look.scrolling import scrolled
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look
from reviewer_app.refusals.viewmodel import Refusal, Refusals


class RefusalsView(QWidget):
    opened = Signal(str, str)  # parcel id, item id

    def __init__(self, look: Look, model: Refusals) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._count = Text(look, role="small", token="ink3")
        self._list = column(gap=14)
        self._area = scrolled(look, column(self._list, None))
        title = Text(look, self.tr("Needs a person"), "label", "ink2")
        self.setLayout(
            column(row(title, None, self._count), 12, self._area, margins=(24, 20, 24, 20))
        )
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        emptied(self._list)
        refusals = self._model.list
        self._count.show_text(str(len(refusals)))
        for refusal in refusals:
            self._list.addWidget(self._card(refusal))
        if not refusals:
            self._list.addWidget(self._nothing())

    def _card(self, refusal: Refusal) -> QWidget:
        look = self._look
        strip = Strip(look, icon="triangle-alert", tone="bad")
        there = self.tr("There: {0}").format(refusal.there)
        kept = self.tr("The server kept everything as it was.")
        strip.show_strip(refusal.message, there if refusal.there else kept)
        settle = Secondary(look, self.tr("Taken care of"), icon="check")
        settle.clicked.connect(partial(self._model.settle, refusal.key))
        buttons = row(settle)
        if refusal.parcel_id:
            again = Secondary(look, self.tr("Grade again"), icon="rotate-ccw")
            again.clicked.connect(partial(self.opened.emit, refusal.parcel_id, refusal.item_id))
            buttons = row(again, settle)
        title = Text(look, refusal.title, "strong", elide=True)
        here = self.tr("Here: {0}").format(refusal.what) if refusal.what else ""
        what = Text(look, here, "small", "ink3", elide=True)
        return boxed(column(title, 2, what, 10, strip, 10, buttons, 14, Line(look)))

    def _nothing(self) -> QWidget:
        told = self.tr("Nothing. The server took all that was sent.")
        return Text(self._look, told, "body", "ink2", wrap=True)
