"""The frame of the insights: what stands out, why, and what to do about it."""

from functools import partial

from PySide6.QtCore import Qt

from reviewer_app import words
from reviewer_app.frame.keys import at_the_insights, insight_letters, insight_sheet
from reviewer_app.frame.office.view import Office
from reviewer_app.insights.alerts.view import AlertsView
from reviewer_app.insights.doing.view import DoingView
from reviewer_app.insights.why.view import WhyView
from reviewer_app.look.theme import Look
from reviewer_app.station import Station


class InsightOffice(Office):
    def __init__(self, look: Look, station: Station) -> None:
        self._causes = causes = station.offices.causes
        super().__init__(look, station, causes.changed)
        self.alerts = AlertsView(look, causes)
        self.why, self.doing = WhyView(look, causes), DoingView(look, causes)
        hints, sheet = at_the_insights(), insight_sheet()
        self._furnish(self.alerts, [self.why], [self.doing], hints, sheet=sheet)
        self._listen(
            insight_letters(station),
            {
                Qt.Key.Key_Up: partial(causes.look_on, -1),
                Qt.Key.Key_Down: partial(causes.look_on, 1),
            },
        )

    def _place(self) -> str:
        counted = max((one.counted_on for one in self._causes.alerts), default=None)
        return (
            self.tr("Counted until {0}").format(words.short_date_name(counted)) if counted else ""
        )

    def _leave(self) -> None:
        """A step that waits."""
        self._causes.undo()
