"""Strips above the bench: a word before one goes, and what the one before left."""

from PySide6.QtCore import QCoreApplication

from reviewer_app.handing.viewmodel import HandOver
from reviewer_app.look.boxes import boxed, row
from reviewer_app.look.buttons import Secondary
from reviewer_app.look.fields import Field
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look

translate = QCoreApplication.translate  # no tr before __init__


class LeavingStrip(Strip):
    def __init__(self, look: Look, model: HandOver) -> None:
        self._model = model
        hint = translate("LeavingStrip", "A word for whoever comes next? Then Enter")
        self.word = Field(look, name=hint, hint=hint, icon="file-pen", height=44)
        self.word.edit.setMaxLength(300)
        self.word.edit.returnPressed.connect(self._go)
        super().__init__(look, icon="users-round", extra=self.word)
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        opens = self._model.writing and self.isHidden()
        title = self.tr("Left over when you go") if self._model.writing else ""
        self.show_strip(title, "  ·  ".join(self._model.left) if title else "")
        if opens:
            self.word.edit.clear()
            self.word.edit.setFocus()

    def _go(self) -> None:
        self._model.finish(self.word.edit.text())


class HandedStrip(Strip):
    def __init__(self, look: Look, model: HandOver) -> None:
        self._model = model
        words = translate("HandedStrip", "Taken over")
        self.take = Secondary(look, words, icon="check", key="A", height=40)
        self.take.clicked.connect(model.accept)
        super().__init__(look, icon="users-round", tone="accent", extra=boxed(row(self.take, None)))
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        self.show_strip(*self._model.sentence)
