"""Where one is, the screens there are, and who is here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.marks import AvatarKey, Logo
from reviewer_app.look.tabs import Tab
from reviewer_app.look.theme import Look
from reviewer_app.screens import Screen, screen_name
from reviewer_app.station import Station

LEFT, HEIGHT = 280, 68


class Head(QWidget):
    def __init__(
        self, look: Look, station: Station, place: Callable[[], str], told: SignalInstance
    ) -> None:
        """`place`: where the screen is, in words; `told` says when that changes."""
        super().__init__()
        self._look, self._station, self._where = look, station, place
        self._place = Text(look, role="caption", token="ink3")
        name = column(None, Text(look, "Retourney", "leadB"), self._place, None, gap=1)
        left = boxed(row(Logo(look), name, None, gap=10, margins=(22, 0, 0, 0)))
        left.setFixedWidth(LEFT)
        self.tabs: dict[Screen, Tab] = {}
        self._tabs = row(gap=2)
        self.avatar = AvatarKey(look)
        self.avatar.clicked.connect(station.leave)
        self.setLayout(row(left, self._tabs, None, self.avatar, gap=0, margins=(0, 6, 16, 0)))
        self.setFixedHeight(HEIGHT)
        station.screens.changed.connect(self.show_model)
        told.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        screens, staff = self._station.screens, self._station.sign_in.staff
        self._place.show_text(self._where())
        if tuple(self.tabs) != screens.all:
            emptied(self._tabs)
            self.tabs = {screen: self._tab(screen) for screen in screens.all}
        for screen, tab in self.tabs.items():
            tab.mark(on=screen is screens.here)
        if staff:
            told = self.tr("{0}. Press to sign out (O)").format(staff.name)
            self.avatar.show_person(staff.initials, told)

    def _tab(self, screen: Screen) -> Tab:
        tab = Tab(self._look, screen_name(screen))
        tab.clicked.connect(partial(self._station.screens.go, screen))
        self._tabs.addWidget(tab)
        return tab
