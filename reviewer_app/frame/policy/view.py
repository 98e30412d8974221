"""The frame of the policy: versions, its rules or its text, and what speaks against it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reviewer_app.frame.keys import at_a_policy, at_the_text, policy_letters, policy_sheet
from reviewer_app.frame.office.view import Office
from reviewer_app.look.theme import Look
from reviewer_app.policy.against.view import AgainstView
from reviewer_app.policy.editor.view import EditorView, FindingsView
from reviewer_app.policy.rules.view import RulesView
from reviewer_app.policy.versions.view import VersionsView
from reviewer_app.station import Station


class PolicyOffice(Office):
    def __init__(self, look: Look, station: Station) -> None:
        self._policy = policy = station.offices.policy
        super().__init__(look, station, policy.changed)
        self.versions = VersionsView(look, policy)
        self.rules, self.editor = RulesView(look, policy), EditorView(look, policy)
        self.against = AgainstView(look, policy, station.sign_in)
        self.findings = FindingsView(look, policy)
        main, beside = (self.rules, self.editor), (self.against, self.findings)
        hints = at_a_policy(), at_the_text()
        self._furnish(self.versions, main, beside, *hints, sheet=policy_sheet())
        self._listen(
            policy_letters(station),
            {
                Qt.Key.Key_Left: partial(policy.step, -1),
                Qt.Key.Key_Right: partial(policy.step, 1),
                Qt.Key.Key_Up: partial(policy.look_on, -1),
                Qt.Key.Key_Down: partial(policy.look_on, 1),
            },
        )
        policy.editing.changed.connect(self.show_model)

    def _place(self) -> str:
        market = self._policy.market
        brands = self.tr("%n brand(s)", "", len(market.brands)) if market else ""
        return f"{market.name}, {brands}" if market else ""

    def show_model(self) -> None:
        super().show_model()
        writing = self._policy.editing.about is not None
        if writing != (self._main.currentWidget() is self.editor):
            self._main.setCurrentWidget(self.editor if writing else self.rules)
            self._inspector.setCurrentWidget(self._resting())
            self.foot.show_keys(1 if writing else 0)
            (self.editor.text if writing else self.window()).setFocus()

    def _resting(self) -> QWidget:
        return self.findings if self._policy.editing.about else self.against

    def _leave(self) -> None:
        """What is about to be published, then the text."""
        if not self._policy.acting.undo():
            self._policy.editing.leave()
