"""The frame of the floor: what waits, all of the floor, and the task in hand."""

from functools import partial

from PySide6.QtCore import Qt

from reviewer_app.frame.keys import at_the_floor, floor_letters, floor_sheet
from reviewer_app.frame.office.view import Office
from reviewer_app.look.theme import Look
from reviewer_app.station import Station
from reviewer_app.supervisor.floor.view import FloorView
from reviewer_app.supervisor.task.view import TaskView
from reviewer_app.supervisor.tasks.view import TasksView


class FloorOffice(Office):
    def __init__(self, look: Look, station: Station) -> None:
        self._leading = leading = station.offices.leading
        super().__init__(look, station, leading.changed)
        self.tasks, self.floor = TasksView(look, leading), FloorView(look, leading)
        self.task = TaskView(look, leading, station.pictures)
        self._furnish(self.tasks, [self.floor], [self.task], at_the_floor(), sheet=floor_sheet())
        self._listen(
            floor_letters(station),
            {
                Qt.Key.Key_Up: partial(leading.look_on, -1),
                Qt.Key.Key_Down: partial(leading.look_on, 1),
                Qt.Key.Key_Return: leading.give_reason,
                Qt.Key.Key_Enter: leading.give_reason,
            },
        )

    def _place(self) -> str:
        floor = self._leading.floor
        return self.tr("%n at work", "", len(floor.benches)) if floor else ""

    def _leave(self) -> None:
        """A step that waits, then the line to write on."""
        if not self._leading.acting.undo():
            self._leading.stop_writing()
