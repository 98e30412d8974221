"""The footer: what was done last, the keys that matter now, where the work is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from reviewer_app import words
from reviewer_app.frame.keys import Told
from reviewer_app.frame.viewmodel import Frame
from reviewer_app.look.atoms import Icon, Kbd, Text
from reviewer_app.look.boxes import boxed, row
from reviewer_app.look.theme import Look
from reviewer_app.refusals.viewmodel import Refusals

HEIGHT, COLUMN, WHOLE = 40, 304, 820
MARKS = {"good": "check", "warn": "triangle-alert", "bad": "triangle-alert", "mute": "info"}


class Foot(QWidget):
    def __init__(
        self, look: Look, frame: Frame, refusals: Refusals, *hints: Sequence[Told], scanner: bool
    ) -> None:
        """One row of hints is shown at a time, the first at the start."""
        super().__init__()
        self._look, self._frame, self._refusals = look, frame, refusals
        self._mark = Icon(look, "check", 16, "good", stroke=2.2)
        self._toast = Text(look, role="small", token="ink2", elide=True)
        left = row(self._mark, gap=8, margins=(22, 0, 16, 0))
        left.addWidget(self._toast, 1)
        self._left = boxed(left)
        self._person = self._device("triangle-alert", "bad")
        self._line = self._device("scan-barcode", "good")
        self._saved = self._device("cloud-check", "good")
        layout = row(self._left, gap=0, margins=(0, 0, 18, 8))
        self._place, self._hints = 0, [self._hint_row(row) for row in hints]
        for hint_row in self._hints:
            layout.addWidget(hint_row)
        layout.addStretch(1)
        for device, _, _ in (self._person, self._line, self._saved):
            layout.addSpacing(18)
            layout.addWidget(device)
        self.setLayout(layout)
        self.setFixedHeight(HEIGHT)
        self._line[0].setVisible(scanner)
        frame.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        frame = self._frame
        self._mark.show_icon(MARKS[frame.tone], frame.tone if frame.tone != "mute" else "ink3")
        self._toast.show_text(frame.toast)
        urgent = frame.tone in ("warn", "bad")  # what a person must read gets the room to be read
        for place, hint_row in enumerate(self._hints):
            hint_row.setVisible(place == self._place and not urgent)
        self._left.setFixedWidth(WHOLE if urgent else COLUMN)
        refused = len(self._refusals.list)
        self._show(
            self._person, self.tr("Needs a person: {0}  R").format(refused), "bad", "triangle-alert"
        )
        self._person[0].setVisible(bool(refused))
        self._show(self._line, self.tr("Scanner"), "good", "scan-barcode")
        self._show(self._saved, *frame.saved)

    def show_keys(self, place: int) -> None:
        """The keys that matter now."""
        if place != self._place:
            self._place = place
            self.show_model()

    def _hint_row(self, hints: Sequence[Told]) -> QWidget:
        return boxed(row(*(self._hint(hint) for hint in hints), gap=18))

    def _hint(self, told: Told) -> QWidget:
        caps = (Kbd(self._look, words.key_name(key)) for key in told.keys)
        return boxed(row(*caps, Text(self._look, told.words, "small", "ink2"), gap=6))

    def _device(self, icon: str, tone: str) -> tuple[QWidget, Icon, Text]:
        mark, told = Icon(self._look, icon, 16, tone, stroke=1.9), Text(self._look, role="small")
        return boxed(row(mark, told, gap=6)), mark, told

    def _show(self, device: tuple[QWidget, Icon, Text], told: str, tone: str, icon: str) -> None:
        _, mark, text = device
        mark.show_icon(icon, tone)
        text.show_text(told, tone if tone in ("warn", "bad") else "ink2")
