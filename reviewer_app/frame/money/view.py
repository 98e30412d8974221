"""The frame of the finance screen: days, the books of one, and what went out of it."""

from functools import partial

from PySide6.QtCore import Qt

from reviewer_app.finance import shown
from reviewer_app.finance.day.view import DayView
from reviewer_app.finance.days.view import DaysView
from reviewer_app.finance.out.view import OutView
from reviewer_app.frame.keys import at_the_money, money_letters, money_sheet
from reviewer_app.frame.office.view import Office
from reviewer_app.look.theme import Look
from reviewer_app.station import Station


class MoneyOffice(Office):
    def __init__(self, look: Look, station: Station) -> None:
        self._finance = finance = station.offices.finance
        super().__init__(look, station, finance.changed)
        self.days = DaysView(look, finance)
        self.day, self.out = DayView(look, finance), OutView(look, finance)
        self._furnish(self.days, [self.day], [self.out], at_the_money(), sheet=money_sheet())
        self._listen(
            money_letters(station),
            {
                Qt.Key.Key_Left: partial(finance.step, -1),
                Qt.Key.Key_Right: partial(finance.step, 1),
                Qt.Key.Key_Up: partial(finance.look_on, -1),
                Qt.Key.Key_Down: partial(finance.look_on, 1),
                Qt.Key.Key_Return: finance.do,
                Qt.Key.Key_Enter: finance.do,
            },
        )

    def _place(self) -> str:
        return shown.place(self._finance)

    def _leave(self) -> None:
        """A step that waits, the line to write on, then the difference."""
        if not (self._finance.acting.undo() or self._finance.stop_writing()):
            self._finance.look_at("")
