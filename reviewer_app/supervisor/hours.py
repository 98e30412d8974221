"""The day by the hour as columns over a grid."""

from PySide6.QtCore import QCoreApplication

from reviewer_app import words
from reviewer_app.floors import FloorHour
from reviewer_app.grids import Column, Columns, scaled
from reviewer_app.supervisor.viewmodel import LeadDesk

translate = QCoreApplication.translate  # the name that lupdate looks for


def by_hour(model: LeadDesk) -> Columns:
    """What came in beside what was graded; the hour that runs is marked."""
    here = words.hour(model.clock())
    every = model.floor.hours if model.floor else ()
    columns = tuple(_column(one, here=one.hour == here) for one in every)
    grid, unit = scaled(columns, "")
    told = translate("floor", "{0}: {1} came in, {2} graded")
    said = (told.format(one.hour, one.came, one.graded) for one in every)
    return Columns(columns, grid, unit, "; ".join(said))


def _column(one: FloorHour, *, here: bool) -> Column:
    tokens = ("line2", "accent" if here else "ink3")
    return Column(f"{one.hour}", (one.came, one.graded), tokens, here=here)
