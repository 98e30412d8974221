"""The frame of the insights: tabs, what stands out, one sheet, footer; and what its keys do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from reviewer_app import words
from reviewer_app.frame.foot.view import Foot
from reviewer_app.frame.keys import at_the_insights, insight_letters, insight_sheet
from reviewer_app.frame.keysheet.view import KeySheet
from reviewer_app.frame.notices.view import SessionEnded
from reviewer_app.frame.tabs.view import Head
from reviewer_app.insights.alerts.view import AlertsView
from reviewer_app.insights.doing.view import DoingView
from reviewer_app.insights.why.view import WhyView
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.sheet import Sheet
from reviewer_app.look.theme import Look
from reviewer_app.station import Station

LIST, INSPECTOR = 272, 400
Deed = Callable[[], object]


class InsightOffice(QWidget):
    def __init__(self, look: Look, station: Station) -> None:
        super().__init__()
        self._station, model = station, station.offices.causes
        self.head = Head(look, station, self._place, model.changed)
        self.alerts = AlertsView(look, model)
        self.alerts.setFixedWidth(LIST)
        self.foot = Foot(look, station.frame, station.refusals, at_the_insights(), scanner=False)
        body = row(gap=0)
        body.addWidget(self.alerts)
        body.addWidget(self._sheet(look, station), 1)
        layout = column(self.head)
        layout.addLayout(body, 1)
        layout.addWidget(self.foot)
        self.setLayout(layout)
        self.letters = insight_letters(station) | {"s": self._password, "?": self._turn_keys}
        self.keys: dict[int, Deed] = {
            Qt.Key.Key_Up: partial(model.look_on, -1),
            Qt.Key.Key_Down: partial(model.look_on, 1),
            Qt.Key.Key_Escape: self._escape,
        }
        for voice in (station.line, station.sign_in):
            voice.changed.connect(self.show_model)
        self.show_model()

    def _place(self) -> str:
        counted = max((one.counted_on for one in self._station.offices.causes.alerts), default=None)
        return (
            self.tr("Counted until {0}").format(words.short_date_name(counted)) if counted else ""
        )

    def _sheet(self, look: Look, station: Station) -> Sheet:
        self.why = WhyView(look, station.offices.causes)
        self.doing = DoingView(look, station.offices.causes)
        self.key_sheet = KeySheet(look, insight_sheet())
        self._inspector = QStackedLayout()
        # At home first: the views of a stack without a widget would be windows for a moment.
        inspector = boxed(self._inspector, width=INSPECTOR)
        for view in (self.doing, self.key_sheet):
            self._inspector.addWidget(view)
        self.ended = SessionEnded(look, station)
        self._strip = boxed(row(self.ended, margins=(24, 16, 24, 0)))
        main = column(self._strip)
        main.addWidget(self.why, 1)
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
        self._inspector.setCurrentWidget(self.doing if open_now else self.key_sheet)

    def _escape(self) -> None:
        """Out of the innermost thing: the keys, a step that waits."""
        if self._inspector.currentWidget() is self.key_sheet:
            self._turn_keys()
        else:
            self._station.offices.causes.undo()
        self.window().setFocus()
