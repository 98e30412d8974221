"""Signing in: at the start, and again when the server has forgotten us."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer_app import words
from reviewer_app.journal import Journal
from reviewer_app.parcels import BADGE, Session, Staff
from reviewer_app.server import Declined, Offline, Server
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks
from reviewer_app.vault import Vault


class SignIn(QObject):
    changed = Signal()
    signed_in = Signal(object)  # Staff
    without_network = Signal()
    spoke = Signal(str)  # language
    granted = Signal()  # acts may be sent by what the bench was granted

    def __init__(
        self,
        server: Server,
        shelf: Shelf,
        journal: Journal,
        tasks: Tasks,
        vault: Vault,
        *,
        clock: Callable[[], datetime],
        bench: str,
    ) -> None:
        super().__init__()
        self._bench = bench
        self.badge = ""  # read, and its PIN is still to come
        self._server, self._shelf, self._journal, self._tasks = server, shelf, journal, tasks
        self._clock, self._vault = clock, vault
        self.staff: Staff | None = None
        self.busy, self.message, self.tone = False, "", "mute"

    @property
    def greeting(self) -> str:
        hour = words.hour(self._clock())
        part = self.tr("Good afternoon") if hour < 18 else self.tr("Good evening")
        part = self.tr("Good morning") if hour < 12 else part
        return f"{part}, {self.wearer.name.split()[0]}" if self.wearer else part

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

    @property
    def wearer(self) -> Staff | None:
        """Whose badge was read, where they were here before."""
        return self._shelf.named(self.badge) if self.badge else None

    def read_badge(self, typed: str) -> bool:
        """Whether a badge was scanned into a field that a person types into."""
        found = typed.strip().upper().startswith(BADGE)
        if found:
            self.take_badge(typed.strip())
        return found

    def take_badge(self, badge: str) -> None:
        self.badge = badge
        self._say(self.tr("Badge read. Now type your PIN.") if badge else "", "mute")

    def submit(self, username: str, password: str) -> None:
        """The password is the PIN where a badge was read."""
        if self.busy or self.read_badge(password):
            return
        if badge := self.badge:
            self._submit_pin(badge, password)
            return
        if not username or not password:
            self._say(self.tr("Type your user name and your password, then press Enter."), "warn")
            return
        self.busy = True
        self._say(self.tr("Signing in…"), "mute")
        self._tasks.run(
            partial(self._server.sign_in, username, password, self._bench),
            partial(self._welcomed, password),
            partial(self._failed, username, password),
        )

    def _submit_pin(self, badge: str, pin: str) -> None:
        if not pin:
            return
        self.busy = True
        self._say(self.tr("Signing in…"), "mute")
        self._tasks.run(
            partial(self._server.sign_in_with_badge, badge, pin, self._bench),
            partial(self._welcomed_by_badge, badge, pin),
            partial(self._badge_failed, badge, pin),
        )

    def tell_locked(self) -> None:
        self._say(self.tr("Locked: nobody was here. What was open is still open."), "mute")

    def leave(self) -> None:
        self.staff, self.badge = None, ""
        self._say("", "mute")

    def _welcomed(self, password: str, session: Session) -> None:
        self._shelf.remember(session.staff, password, self._clock())
        self._keep_grant(session)
        self._enter(session.staff)

    def _welcomed_by_badge(self, badge: str, pin: str, session: Session) -> None:
        self._shelf.remember_badge(session.staff, badge, pin)
        self._keep_grant(session)
        self._enter(session.staff)

    def _keep_grant(self, session: Session) -> None:
        if grant := session.grant:
            name = session.staff.username
            self._shelf.keep_grant(name, grant)
            self._server.grants[name] = grant.token
            self._tasks.run(partial(_kept, self._vault, name, grant.token), _done, _raised)

    def remember_grants(self) -> None:
        """What was granted before this start: once it is read, what others left is sent."""
        names = [*self._shelf.grants(self._clock())]
        self._tasks.run(partial(_tokens, self._vault, names), self._granted, _raised)

    def _granted(self, tokens: dict[str, str]) -> None:
        self._server.grants.update(tokens)
        self.granted.emit()

    def _badge_failed(self, badge: str, pin: str, error: Exception) -> None:
        self.busy = False
        match error:
            case Offline():
                self._go_on_with_badge(badge, pin)
            case Declined():
                self._say(str(error), "bad")
            case _:
                raise error

    def _go_on_with_badge(self, badge: str, pin: str) -> None:
        """What was granted to this bench holds for some days, and no longer."""
        if staff := self._shelf.wearer(badge, pin, self._clock()):
            self._enter(staff)
            self.without_network.emit()
            return
        told = self.tr(
            "No network, and this badge and PIN do not open this bench. Try again, or wait."
        )
        self._say(told, "warn")

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
        self.busy, self.staff, self.badge = False, staff, ""
        self._say("", "mute")
        self.signed_in.emit(staff)

    def _say(self, message: str, tone: str) -> None:
        self.message, self.tone = message, tone
        self.changed.emit()


async def _kept(vault: Vault, name: str, token: str) -> None:
    await asyncio.to_thread(vault.keep, name, token)


async def _tokens(vault: Vault, names: Sequence[str]) -> dict[str, str]:
    found = [(name, await asyncio.to_thread(vault.read, name)) for name in names]
    return {name: token for name, token in found if token}


def _done(_: None) -> None:
    pass


def _raised(error: Exception) -> None:
    raise error
