"""The frame of the finance screen: tabs, days, one sheet, footer; and what its keys do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from reviewer_app.finance import shown
from reviewer_app.finance.day.view import DayView
from reviewer_app.finance.days.view import DaysView
from reviewer_app.finance.out.view import OutView
from reviewer_app.frame.foot.view import Foot
from reviewer_app.frame.keys import at_the_money, money_letters, money_sheet
from reviewer_app.frame.keysheet.view import KeySheet
from reviewer_app.frame.notices.view import SessionEnded
from reviewer_app.frame.tabs.view import Head
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.sheet import Sheet
from reviewer_app.look.theme import Look
from reviewer_app.station import Station

DAYS, INSPECTOR = 272, 400
Deed = Callable[[], None]


class MoneyOffice(QWidget):
    def __init__(self, look: Look, station: Station) -> None:
        super().__init__()
        self._station, model = station, station.offices.finance
        self.head = Head(look, station, partial(shown.place, model), model.changed)
        self.days = DaysView(look, model)
        self.days.setFixedWidth(DAYS)
        self.foot = Foot(look, station.frame, station.refusals, at_the_money(), scanner=False)
        body = row(gap=0)
        body.addWidget(self.days)
        body.addWidget(self._sheet(look, station), 1)
        layout = column(self.head)
        layout.addLayout(body, 1)
        layout.addWidget(self.foot)
        self.setLayout(layout)
        self.letters = money_letters(station) | {"s": self._password, "?": self._turn_keys}
        self.keys: dict[int, Deed] = {
            Qt.Key.Key_Left: partial(model.step, -1),
            Qt.Key.Key_Right: partial(model.step, 1),
            Qt.Key.Key_Up: partial(model.look_on, -1),
            Qt.Key.Key_Down: partial(model.look_on, 1),
            Qt.Key.Key_Return: model.do,
            Qt.Key.Key_Enter: model.do,
            Qt.Key.Key_Escape: self._escape,
        }
        for voice in (station.line, station.sign_in):
            voice.changed.connect(self.show_model)
        self.show_model()

    def _sheet(self, look: Look, station: Station) -> Sheet:
        self.day = DayView(look, station.offices.finance)
        self.out, self.key_sheet = (
            OutView(look, station.offices.finance),
            KeySheet(look, money_sheet()),
        )
        self._inspector = QStackedLayout()
        # At home first: the views of a stack without a widget would be windows for a moment.
        inspector = boxed(self._inspector, width=INSPECTOR)
        for view in (self.out, self.key_sheet):
            self._inspector.addWidget(view)
        self.ended = SessionEnded(look, station)
        self._strip = boxed(row(self.ended, margins=(24, 16, 24, 0)))
        main = column(self._strip)
        main.addWidget(self.day, 1)
        layout = row(gap=0)
        layout.addLayout(main, 1)
        layout.addWidget(inspector)
        return Sheet(look, layout, inspector=INSPECTOR)

    def show_model(self) -> None:
        self._strip.setVisible(not self.ended.isHidden())

    def _password(self) -> None:
        """Where the session has ended, S is for the password, as at the bench."""
        if not self.ended.isHidden():
            self.ended.password.edit.setFocus()

    def _turn_keys(self) -> None:
        open_now = self._inspector.currentWidget() is self.key_sheet
        self._inspector.setCurrentWidget(self.out if open_now else self.key_sheet)

    def _escape(self) -> None:
        """Out of the innermost thing: the keys, a step that waits, the line to write on."""
        model = self._station.offices.finance
        if self._inspector.currentWidget() is self.key_sheet:
            self._turn_keys()
        elif not (model.acting.undo() or model.stop_writing()):
            model.look_at("")
        self.window().setFocus()
