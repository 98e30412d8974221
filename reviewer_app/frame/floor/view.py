"""The frame of the floor: tabs, what waits, one sheet, footer; and what its keys do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from reviewer_app.frame.foot.view import Foot
from reviewer_app.frame.keys import at_the_floor, floor_letters, floor_sheet
from reviewer_app.frame.keysheet.view import KeySheet
from reviewer_app.frame.notices.view import SessionEnded
from reviewer_app.frame.tabs.view import Head
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.sheet import Sheet
from reviewer_app.look.theme import Look
from reviewer_app.station import Station
from reviewer_app.supervisor.floor.view import FloorView
from reviewer_app.supervisor.task.view import TaskView
from reviewer_app.supervisor.tasks.view import TasksView

LIST, INSPECTOR = 272, 400
Deed = Callable[[], None]


class FloorOffice(QWidget):
    def __init__(self, look: Look, station: Station) -> None:
        super().__init__()
        self._station, model = station, station.offices.leading
        self.head = Head(look, station, self._place, model.changed)
        self.tasks = TasksView(look, model)
        self.tasks.setFixedWidth(LIST)
        self.foot = Foot(look, station.frame, station.refusals, at_the_floor(), scanner=False)
        body = row(gap=0)
        body.addWidget(self.tasks)
        body.addWidget(self._sheet(look, station), 1)
        layout = column(self.head)
        layout.addLayout(body, 1)
        layout.addWidget(self.foot)
        self.setLayout(layout)
        self.letters = floor_letters(station) | {"s": self._password, "?": self._turn_keys}
        self.keys: dict[int, Deed] = {
            Qt.Key.Key_Up: partial(model.look_on, -1),
            Qt.Key.Key_Down: partial(model.look_on, 1),
            Qt.Key.Key_Return: model.give_reason,
            Qt.Key.Key_Enter: model.give_reason,
            Qt.Key.Key_Escape: self._escape,
        }
        for voice in (station.line, station.sign_in):
            voice.changed.connect(self.show_model)
        self.show_model()

    def _place(self) -> str:
        floor = self._station.offices.leading.floor
        return self.tr("%n at work", "", len(floor.benches)) if floor else ""

    def _sheet(self, look: Look, station: Station) -> Sheet:
        self.floor = FloorView(look, station.offices.leading)
        self.task = TaskView(look, station.offices.leading, station.pictures)
        self.key_sheet = KeySheet(look, floor_sheet())
        self._inspector = QStackedLayout()
        # At home first: the views of a stack without a widget would be windows for a moment.
        inspector = boxed(self._inspector, width=INSPECTOR)
        for view in (self.task, self.key_sheet):
            self._inspector.addWidget(view)
        self.ended = SessionEnded(look, station)
        self._strip = boxed(row(self.ended, margins=(24, 16, 24, 0)))
        main = column(self._strip)
        main.addWidget(self.floor, 1)
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
        self._inspector.setCurrentWidget(self.task if open_now else self.key_sheet)

    def _escape(self) -> None:
        """Out of the innermost thing: the keys, a step that waits, the line to write on."""
        model = self._station.offices.leading
        if self._inspector.currentWidget() is self.key_sheet:
            self._turn_keys()
        elif not model.acting.undo():
            model.stop_writing()
        self.window().setFocus()
