"""The frame of the office: tabs, versions, one sheet, footer; and what its keys do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from reviewer_app.frame.foot.view import Foot
from reviewer_app.frame.keys import at_a_policy, at_the_text, policy_letters, policy_sheet
from reviewer_app.frame.keysheet.view import KeySheet
from reviewer_app.frame.notices.view import SessionEnded
from reviewer_app.frame.tabs.view import Head
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.sheet import Sheet
from reviewer_app.look.theme import Look
from reviewer_app.policy.against.view import AgainstView
from reviewer_app.policy.editor.view import EditorView, FindingsView
from reviewer_app.policy.rules.view import RulesView
from reviewer_app.policy.versions.view import VersionsView
from reviewer_app.station import Station

VERSIONS, INSPECTOR = 272, 400
Deed = Callable[[], None]


class Office(QWidget):
    def __init__(self, look: Look, station: Station) -> None:
        super().__init__()
        self._look, self._station, policy = look, station, station.offices.policy
        self.head = Head(look, station, self._place, policy.changed)
        self.versions = VersionsView(look, policy)
        self.versions.setFixedWidth(VERSIONS)
        hints = (at_a_policy(), at_the_text())
        self.foot = Foot(look, station.frame, station.refusals, *hints, scanner=False)
        body = row(gap=0)
        body.addWidget(self.versions)
        body.addWidget(self._sheet(look, station), 1)
        layout = column(self.head)
        layout.addLayout(body, 1)
        layout.addWidget(self.foot)
        self.setLayout(layout)
        self.letters = policy_letters(station) | {
            "s": self._simulate,
            "?": self._turn_keys,
        }
        self.keys: dict[int, Deed] = {
            Qt.Key.Key_Left: partial(policy.step, -1),
            Qt.Key.Key_Right: partial(policy.step, 1),
            Qt.Key.Key_Up: partial(policy.look_on, -1),
            Qt.Key.Key_Down: partial(policy.look_on, 1),
            Qt.Key.Key_Escape: self._escape,
        }
        policy.editing.changed.connect(self.show_model)
        for voice in (station.line, station.sign_in):
            voice.changed.connect(self.show_model)
        self.show_model()

    def _place(self) -> str:
        market = self._station.offices.policy.market
        brands = self.tr("%n brand(s)", "", len(market.brands)) if market else ""
        return f"{market.name}, {brands}" if market else ""

    def _sheet(self, look: Look, station: Station) -> Sheet:
        policy = station.offices.policy
        self.rules, self.editor = RulesView(look, policy), EditorView(look, policy)
        self.against = AgainstView(look, policy, station.sign_in)
        self.findings, self.key_sheet = FindingsView(look, policy), KeySheet(look, policy_sheet())
        self._main, self._inspector = QStackedLayout(), QStackedLayout()
        # At home first: the views of a stack without a widget would be windows for a moment.
        stack, inspector = boxed(self._main), boxed(self._inspector, width=INSPECTOR)
        for view in (self.rules, self.editor):
            self._main.addWidget(view)
        for view in (self.against, self.findings, self.key_sheet):
            self._inspector.addWidget(view)
        self.ended = SessionEnded(look, station)
        self._strip = boxed(row(self.ended, margins=(24, 16, 24, 0)))
        main = column(self._strip)
        main.addWidget(stack, 1)
        layout = row(gap=0)
        layout.addLayout(main, 1)
        layout.addWidget(inspector)
        return Sheet(look, layout, inspector=INSPECTOR)

    def show_model(self) -> None:
        self._strip.setVisible(not self.ended.isHidden())
        writing = self._station.offices.policy.editing.about is not None
        if writing != (self._main.currentWidget() is self.editor):
            self._main.setCurrentWidget(self.editor if writing else self.rules)
            self._inspector.setCurrentWidget(self._resting())
            self.foot.show_keys(1 if writing else 0)
            (self.editor.text if writing else self.window()).setFocus()

    def _resting(self) -> QWidget:
        return self.findings if self._station.offices.policy.editing.about else self.against

    def _simulate(self) -> None:
        """Where the session has ended, S is for the password, as at the bench."""
        if self.ended.isHidden():
            self._station.offices.policy.simulate()
        else:
            self.ended.password.edit.setFocus()

    def _turn_keys(self) -> None:
        open_now = self._inspector.currentWidget() is self.key_sheet
        self._inspector.setCurrentWidget(self._resting() if open_now else self.key_sheet)

    def _escape(self) -> None:
        """Out of the innermost thing: the keys, what is about to be published, the text."""
        if self._inspector.currentWidget() is self.key_sheet:
            self._turn_keys()
        elif not self._station.offices.policy.acting.undo():
            self._station.offices.policy.editing.leave()
        self.window().setFocus()
