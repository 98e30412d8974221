"""The frame of every office: tabs, what there is, one sheet, footer; and the keys that all have."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QStackedLayout, QWidget

from reviewer_app.frame.foot.view import Foot
from reviewer_app.frame.keys import Told
from reviewer_app.frame.keysheet.view import KeySheet
from reviewer_app.frame.notices.view import SessionEnded
from reviewer_app.frame.tabs.view import Head
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.sheet import Sheet
from reviewer_app.look.theme import Look
from reviewer_app.station import Station

LIST, INSPECTOR = 272, 400
Deed = Callable[[], object]


class Office(QWidget):
    def __init__(self, look: Look, station: Station, told: SignalInstance) -> None:
        """`told`: its place may have changed."""
        super().__init__()
        self._look, self._station = look, station
        self.head = Head(look, station, self._place, told)

    def _place(self) -> str:
        """Where one is, in words."""
        raise NotImplementedError

    def _leave(self) -> None:
        """Escape, when the keys are not shown: out of the innermost thing."""
        raise NotImplementedError

    def _furnish(
        self,
        there: QWidget,
        main: Sequence[QWidget],
        beside: Sequence[QWidget],
        *hints: Sequence[Told],
        sheet: Sequence[Told],
    ) -> None:
        """Of `main` and of `beside` the first shows, of the hints too."""
        there.setFixedWidth(LIST)
        self.foot = Foot(
            self._look, self._station.frame, self._station.refusals, *hints, scanner=False
        )
        self.key_sheet = KeySheet(self._look, sheet)
        body = row(there, gap=0)
        body.addWidget(self._sheet(main, beside), 1)
        layout = column(self.head)
        layout.addLayout(body, 1)
        layout.addWidget(self.foot)
        self.setLayout(layout)
        for voice in (self._station.line, self._station.sign_in):
            voice.changed.connect(self.show_model)
        self.show_model()

    def _sheet(self, main: Sequence[QWidget], beside: Sequence[QWidget]) -> Sheet:
        self._first, self._main, self._inspector = beside[0], QStackedLayout(), QStackedLayout()
        # At home first: the views of a stack without a widget would be windows for a moment.
        stack, inspector = boxed(self._main), boxed(self._inspector, width=INSPECTOR)
        for view in main:
            self._main.addWidget(view)
        for view in (*beside, self.key_sheet):
            self._inspector.addWidget(view)
        self.ended = SessionEnded(self._look, self._station)
        self._strip = boxed(row(self.ended, margins=(24, 16, 24, 0)))
        middle = column(self._strip)
        middle.addWidget(stack, 1)
        layout = row(gap=0)
        layout.addLayout(middle, 1)
        layout.addWidget(inspector)
        return Sheet(self._look, layout, inspector=INSPECTOR)

    def _listen(self, letters: Mapping[str, Deed], keys: Mapping[int, Deed]) -> None:
        password = partial(self._password, letters.get("s"))
        self.letters: dict[str, Deed] = {**letters, "s": password, "?": self._turn_keys}
        self.keys: dict[int, Deed] = {**keys, Qt.Key.Key_Escape: self._escape}

    def show_model(self) -> None:
        self._strip.setVisible(not self.ended.isHidden())

    def _password(self, otherwise: Deed | None) -> None:
        """Where the session has ended, S is for the password, as at the bench."""
        if not self.ended.isHidden():
            self.ended.password.edit.setFocus()
        elif otherwise:
            otherwise()

    def _resting(self) -> QWidget:
        """What stands in the inspector while the keys are not shown."""
        return self._first

    def _turn_keys(self) -> None:
        open_now = self._inspector.currentWidget() is self.key_sheet
        self._inspector.setCurrentWidget(self._resting() if open_now else self.key_sheet)

    def _escape(self) -> None:
        if self._inspector.currentWidget() is self.key_sheet:
            self._turn_keys()
        else:
            self._leave()
        self.window().setFocus()
