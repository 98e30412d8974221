"""Signing in: at the start, and again when the server has forgotten us."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer_app import words
from reviewer_app.journal import Journal
from reviewer_app.parcels import Session, Staff
from reviewer_app.server import Declined, Offline, Server
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks


class SignIn(QObject):
    changed = Signal()
    signed_in = Signal(object)  # Staff
    without_network = Signal()
    spoke = Signal(str)  # language

    def __init__(
        self,
        server: Server,
        shelf: Shelf,
        journal: Journal,
        tasks: Tasks,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._server, self._shelf, self._journal, self._tasks = server, shelf, journal, tasks
        self._clock = clock
        self.staff: Staff | None = None
        self.busy, self.message, self.tone = False, "", "mute"

    @property
    def greeting(self) -> str:
        hour = words.hour(self._clock())
        if hour < 12:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if hour < 18 else self.tr("Good evening")

    @property
    def date(self) -> str:
        return words.whole_day(self._clock())

    @property
    def language(self) -> str:
        return self._server.language

    @property
    def people(self) -> list[tuple[Staff, str, str]]:
        """Who was here lately, when, and what of theirs still waits."""
        waiting, now = self._journal.waiting(), self._clock()
        return [
            (
                staff,
                self.tr("Last here {0}").format(
                    words.ago(datetime.fromtimestamp(seen, tz=now.tzinfo), now)
                ),
                self.tr("%n waiting", "", waiting[staff.username])
                if staff.username in waiting
                else "",
            )
            for staff, seen in self._shelf.people()
        ]

    def speak(self, language: str) -> None:
        self._server.language = language
        self.spoke.emit(language)
        self.changed.emit()

    def submit(self, username: str, password: str) -> None:
        if self.busy:
            return
        if not username or not password:
            self._say(self.tr("Type your user name and your password, then press Enter."), "warn")
            return
        self.busy = True
        self._say(self.tr("Signing in…"), "mute")
        self._tasks.run(
            partial(self._server.sign_in, username, password),
            partial(self._welcomed, password),
            partial(self._failed, username, password),
        )

    def leave(self) -> None:
        self.staff = None
        self._say("", "mute")

    def _welcomed(self, password: str, session: Session) -> None:
        self._shelf.remember(session.staff, password, self._clock())
        self._enter(session.staff)

    def _failed(self, username: str, password: str, error: Exception) -> None:
        self.busy = False
        match error:
            case Offline():
                self._go_on_alone(username, password)
            case Declined():
                self._say(self.tr("{0} Check both and try again.").format(error), "bad")
            case _:
                raise error

    def _go_on_alone(self, username: str, password: str) -> None:
        if staff := self._shelf.known(username, password):
            self._enter(staff)
            self.without_network.emit()
            return
        self._say(
            self.tr(
                "The server cannot be reached. Check the network cable and try again,"
                " or sign in as somebody who has worked here before."
            ),
            "warn",
        )

    def _enter(self, staff: Staff) -> None:
        self.busy, self.staff = False, staff
        self._say("", "mute")
        self.signed_in.emit(staff)

    def _say(self, message: str, tone: str) -> None:
        self.message, self.tone = message, tone
        self.changed.emit()
