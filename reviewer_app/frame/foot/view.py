"""The footer: what was done last, the keys that matter now, where the work is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer_app.frame.viewmodel import Frame
from reviewer_app.look.atoms import Icon, Kbd, Text
from reviewer_app.look.boxes import boxed, row
from reviewer_app.look.theme import Look
from reviewer_app.refusals.viewmodel import Refusals

HEIGHT, COLUMN, WHOLE = 40, 304, 820
Hint = tuple[tuple[str, ...], str]
MARKS = {"good": "check", "warn": "triangle-alert", "bad": "triangle-alert", "mute": "info"}


class Foot(QWidget):
    needs_person = Signal()

    def __init__(self, look: Look, frame: Frame, refusals: Refusals) -> None:
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
        self._in_hand, self._item_hints = False, self._hint_row(*self._at_an_item())
        self._idle_hints = self._hint_row(*self._at_rest())
        layout.addWidget(self._item_hints)
        layout.addWidget(self._idle_hints)
        layout.addStretch(1)
        for device, _, _ in (self._person, self._line, self._saved):
            layout.addSpacing(18)
            layout.addWidget(device)
        self.setLayout(layout)
        self.setFixedHeight(HEIGHT)
        frame.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        frame = self._frame
        self._mark.show_icon(MARKS[frame.tone], frame.tone if frame.tone != "mute" else "ink3")
        self._toast.show_text(frame.toast)
        urgent = frame.tone in ("warn", "bad")  # what a person must read gets the room to be read
        self._item_hints.setVisible(self._in_hand and not urgent)
        self._idle_hints.setVisible(not self._in_hand and not urgent)
        self._left.setFixedWidth(WHOLE if urgent else COLUMN)
        refused = len(self._refusals.list)
        self._show(
            self._person, self.tr("Needs a person: {0}  R").format(refused), "bad", "triangle-alert"
        )
        self._person[0].setVisible(bool(refused))
        self._show(self._line, self.tr("Scanner"), "good", "scan-barcode")
        words, tone, icon = frame.saved
        self._show(self._saved, words, tone, icon)

    def show_keys(self, *, in_hand: bool) -> None:
        """The keys of an item in hand, or of the bench at rest."""
        if in_hand != self._in_hand:
            self._in_hand = in_hand
            self.show_model()

    def _at_rest(self) -> list[Hint]:
        return [
            (("Enter",), self.tr("Most urgent")),
            (("/",), self.tr("Type a code")),
            (("R",), self.tr("Needs a person")),
            (("O",), self.tr("Sign out")),
            (("?",), self.tr("All keys")),
        ]

    def _at_an_item(self) -> list[Hint]:
        return [
            (("Y", "N"), self.tr("Check")),
            (("1–5",), self.tr("Grade")),
            (("←", "→"), self.tr("Send to")),
            (("U",), self.tr("Undo")),
            (("?",), self.tr("All keys")),
        ]

    def _hint_row(self, *hints: Hint) -> QWidget:
        return boxed(row(*(self._hint(*hint) for hint in hints), gap=18))

    def _hint(self, keys: tuple[str, ...], told: str) -> QWidget:
        caps = (Kbd(self._look, key) for key in keys)
        return boxed(row(*caps, Text(self._look, told, "small", "ink2"), gap=6))

    def _device(self, icon: str, tone: str) -> tuple[QWidget, Icon, Text]:
        mark, told = Icon(self._look, icon, 16, tone, stroke=1.9), Text(self._look, role="small")
        return boxed(row(mark, told, gap=6)), mark, told

    def _show(self, device: tuple[QWidget, Icon, Text], told: str, tone: str, icon: str) -> None:
        _, mark, text = device
        mark.show_icon(icon, tone)
        text.show_text(told, tone if tone in ("warn", "bad") else "ink2")
