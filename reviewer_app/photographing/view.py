"""A code for a phone's camera, in place above the bench."""

from reviewer_app.look.boxes import boxed, row
from reviewer_app.look.codes import QrCode
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look
from reviewer_app.photographing.viewmodel import Photographing


class PhoneStrip(Strip):
    def __init__(self, look: Look, model: Photographing) -> None:
        self._model, self.code = model, QrCode(look)
        super().__init__(look, icon="image", tone="good", extra=boxed(row(self.code, None)))
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        self.code.show_code(self._model.address)
        title = self.tr("Open this with a phone and take photos") if self._model.address else ""
        self.show_strip(title, self.tr("They appear here by themselves. Esc takes it away."))
