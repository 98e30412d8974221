"""The lorry that is being checked in, in place above the bench."""

from PySide6.QtCore import QCoreApplication

from reviewer_app.docking.viewmodel import Docking
from reviewer_app.look.boxes import boxed, row
from reviewer_app.look.buttons import Secondary
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look


class DockStrip(Strip):
    def __init__(self, look: Look, model: Docking) -> None:
        self._model = model
        end = QCoreApplication.translate("DockStrip", "End it")  # no tr before __init__
        self.end = Secondary(look, end, icon="check", key="D")
        self.end.clicked.connect(model.turn)
        super().__init__(look, icon="truck", tone="good", extra=boxed(row(self.end, None)))
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        self.show_strip(self._model.title, self._model.sub)
