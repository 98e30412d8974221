"""Which screens a person has, by their roles, and which of them is open."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reviewer_app.parcels import Role

translate = QCoreApplication.translate  # the name that lupdate looks for


class Screen(StrEnum):
    INSIGHTS = "INSIGHTS"
    POLICY = "POLICY"
    BENCH = "BENCH"
    FLOOR = "FLOOR"
    MONEY = "MONEY"


WRITERS = {Role.MERCHANDISER, Role.ADMIN}
WHO = {
    Screen.INSIGHTS: WRITERS,
    Screen.POLICY: WRITERS,
    Screen.BENCH: {Role.GRADER, Role.SUPERVISOR, Role.STORE_CLERK, Role.ADMIN},
    Screen.FLOOR: {Role.SUPERVISOR, Role.ADMIN},
    Screen.MONEY: {Role.FINANCE, Role.ADMIN},
}
"""As the server lets them ask. The first that fits opens."""
READERS = {Role.SUPERVISOR}
TURNED_TO = (Screen.INSIGHTS, Screen.POLICY)
"""Readers may turn to these; they are never the first."""


def screen_name(screen: Screen) -> str:
    return {
        Screen.INSIGHTS: translate("screens", "Insights"),
        Screen.POLICY: translate("screens", "Policy"),
        Screen.BENCH: translate("screens", "Bench"),
        Screen.FLOOR: translate("screens", "Floor"),
        Screen.MONEY: translate("screens", "Money"),
    }[screen]


def screens_of(roles: Iterable[Role]) -> tuple[Screen, ...]:
    """Whoever has no screen of their own may look at the bench: the server says no in words."""
    mine = set(roles)
    own = tuple(screen for screen, who in WHO.items() if who & mine) or (Screen.BENCH,)
    more = (screen for screen in TURNED_TO if mine & READERS and screen not in own)
    return (*own, *more)


def may_write(roles: Iterable[Role]) -> bool:
    """Policies: the server would say no to anybody else."""
    return bool(WRITERS & set(roles))


class Screens(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.all: tuple[Screen, ...] = ()
        self.here: Screen | None = None

    def enter(self, roles: Iterable[Role]) -> None:
        """The same person again (a session that was renewed) stays where they were."""
        self.all = screens_of(roles)
        self.go(self.here if self.here in self.all else self.all[0])

    def leave(self) -> None:
        self.all, self.here = (), None
        self.changed.emit()

    def go(self, screen: Screen | None) -> None:
        self.here = screen
        self.changed.emit()

    def turn(self) -> None:
        if self.here:
            self.go(self.all[(self.all.index(self.here) + 1) % len(self.all)])
