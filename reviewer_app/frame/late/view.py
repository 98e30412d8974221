"""Views that are built when they are wanted: a bench starts without them."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QStackedLayout, QWidget

from reviewer_app.look.theme import Look
from reviewer_app.screens import Screen
from reviewer_app.station import Station

if TYPE_CHECKING:
    from reviewer_app.finding.find.view import FindView
    from reviewer_app.finding.likely.view import LikelyView
    from reviewer_app.frame.floor.view import FloorOffice
    from reviewer_app.frame.insights.view import InsightOffice
    from reviewer_app.frame.keysheet.view import KeySheet
    from reviewer_app.frame.money.view import MoneyOffice
    from reviewer_app.frame.office.view import Office
    from reviewer_app.frame.policy.view import PolicyOffice
    from reviewer_app.setup.view import SetupView

V = TypeVar("V", bound=QWidget)


class LateViews:
    def __init__(
        self,
        look: Look,
        station: Station,
        *,
        screens: QStackedLayout,
        main: QStackedLayout,
        inspector: QStackedLayout,
    ) -> None:
        self._look, self._station = look, station
        self._screens, self._main, self._inspector = screens, main, inspector

    def office(self, here: Screen | None) -> "Office | None":
        """The one that is open; a bench is none."""
        match here:
            case Screen.POLICY:
                return self.policy
            case Screen.MONEY:
                return self.money
            case Screen.FLOOR:
                return self.floor
            case Screen.INSIGHTS:
                return self.insights
            case _:
                return None

    @cached_property
    def policy(self) -> "PolicyOffice":
        from reviewer_app.frame.policy.view import PolicyOffice

        return _into(self._screens, PolicyOffice(self._look, self._station))

    @cached_property
    def money(self) -> "MoneyOffice":
        from reviewer_app.frame.money.view import MoneyOffice

        return _into(self._screens, MoneyOffice(self._look, self._station))

    @cached_property
    def floor(self) -> "FloorOffice":
        from reviewer_app.frame.floor.view import FloorOffice

        return _into(self._screens, FloorOffice(self._look, self._station))

    @cached_property
    def insights(self) -> "InsightOffice":
        from reviewer_app.frame.insights.view import InsightOffice

        return _into(self._screens, InsightOffice(self._look, self._station))

    @cached_property
    def setup(self) -> "SetupView":
        from reviewer_app.setup.view import SetupView

        return _into(self._screens, SetupView(self._look, self._station.setup))

    @cached_property
    def found(self) -> "FindView":
        from reviewer_app.finding.find.view import FindView

        return _into(self._main, FindView(self._look, self._station.finds))

    @cached_property
    def likely(self) -> "LikelyView":
        from reviewer_app.finding.likely.view import LikelyView

        return _into(self._inspector, LikelyView(self._look, self._station.finds))

    @cached_property
    def key_sheet(self) -> "KeySheet":
        from reviewer_app.frame.keys import sheet
        from reviewer_app.frame.keysheet.view import KeySheet

        return _into(self._inspector, KeySheet(self._look, sheet()))

    @property
    def built_key_sheet(self) -> QWidget | None:
        """Null while nobody has asked for it."""
        return self.__dict__.get("key_sheet")


def _into(stack: QStackedLayout, view: V) -> V:
    stack.addWidget(view)
    return view
