"""The server as the station sees it: what can be asked, and how it can say no.

Trouble
|-- Offline        it could not be reached: try again, nothing is lost
|-- SignInNeeded   it does not know us any more: ask for the password
`-- Declined       it answered, and the answer is no; the words are for a person
"""

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from reviewer_app.causes import Alert, AlertState, Causes
from reviewer_app.finances import (
    Books,
    BooksOfDay,
    Difference,
    Excess,
    ExportedBooks,
    Overview,
)
from reviewer_app.floors import Leading, Task
from reviewer_app.journal import Entry
from reviewer_app.parcels import (
    Answer,
    Approved,
    Candidates,
    Change,
    Grade,
    LookUp,
    Parcel,
    Ring,
    ScanAnswer,
    Session,
    Statistics,
    Waiting,
)
from reviewer_app.policies import (
    Draft,
    Market,
    Policies,
    Policy,
    Review,
    Rule,
    Simulation,
    Version,
)


class Trouble(Exception):
    """Anything that kept the server from doing what was asked."""


class Offline(Trouble):
    pass


class SignInNeeded(Trouble):
    pass


class Declined(Trouble):
    def __init__(self, message: str, *, final: bool = True) -> None:
        """`final`: said by a rule, so asking again is no use; else the server stumbled."""
        super().__init__(message)
        self.final = final


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The queue as it stands: its first rows, and how many there are."""

    rows: tuple[Waiting, ...]
    total: int


class PolicyServer(Protocol):
    """Policies. Nothing here is journaled: an act is done while the server answers, or not."""

    async def all(self) -> Policies: ...
    async def rules(self, policy_id: str) -> tuple[Rule, ...]: ...
    async def lint(self, text: str, country: str) -> Review: ...
    async def simulate(self, market: Market, policy: Policy, first: date, last: date) -> Simulation:
        """Played over the orders of those days."""
        ...

    async def draft(self, market: Market, about: Policy, text: str, key: str) -> Draft:
        """`about`: whom the new one is for: all brands of the market, or one."""
        ...

    async def publish(self, draft_id: str, since: datetime | None, key: str) -> Version: ...
    async def publish_again(self, version_id: str, since: datetime | None, key: str) -> Version: ...


class FinanceServer(Protocol):
    """The books. As with policies, an act is done while the server answers, or not."""

    async def books(self) -> tuple[Books, ...]: ...
    async def overview(self, books: Books) -> Overview: ...
    async def books_of_day(self, books: Books, on: date) -> BooksOfDay: ...
    async def release(self, about: Difference, reason: str, key: str) -> None:
        """The reason may be empty."""
        ...

    async def retry(self, about: Difference, key: str, *, by_hand: bool) -> None: ...
    async def confirm(self, about: Difference, key: str) -> None: ...
    async def settle(self, about: Difference, choice: Excess, reason: str, key: str) -> None: ...
    async def note(self, about: Difference, note: str, key: str) -> None: ...
    async def close(self, books: Books, until: date, key: str) -> None: ...
    async def export(self, books: Books, on: date, key: str) -> ExportedBooks: ...


class FloorServer(Protocol):
    """A lead's work. Reasons and replies are words that the customer or the bench reads."""

    async def leading(self) -> Leading: ...
    async def release(self, task: Task, reason: str, key: str) -> None:
        """The reason may be empty."""
        ...

    async def look_again(self, task: Task, reason: str, key: str) -> None:
        """Takes back what was judged: the bench judges it anew."""
        ...

    async def decide(self, task: Task, decision: str, reason: str, key: str) -> None: ...
    async def answer_appeal(self, task: Task, grade: Grade | None, reply: str, key: str) -> None:
        """Without a grade what was judged stands."""
        ...

    async def grade_again(self, task: Task, grade: Grade, key: str) -> None:
        """Blind; it changes nothing of the verdict."""
        ...

    async def decide_complaint(self, task: Task, decision: str, reason: str, key: str) -> None: ...


class CauseServer(Protocol):
    """Why things come back."""

    async def causes(self, days: int) -> Causes: ...

    async def year_ago(self, days: int) -> float | None:
        """The share that came back in the same days a year before; None: nothing was sold then."""
        ...

    async def words(self, alert_id: str) -> tuple[str, ...]:
        """What customers wrote of it, the newest first."""
        ...

    async def answer(self, alert: Alert, state: AlertState, key: str) -> None: ...


class Server(Protocol):
    language: str

    @property
    def policies(self) -> PolicyServer: ...
    @property
    def finances(self) -> FinanceServer: ...
    @property
    def floors(self) -> FloorServer: ...
    @property
    def causes(self) -> CauseServer: ...

    @property
    def grants(self) -> dict[str, str]:
        """By user name: who may send what they did here when they are not signed in."""
        ...

    async def sign_in(self, username: str, password: str, bench: str) -> Session: ...
    async def sign_in_with_badge(self, badge: str, pin: str, bench: str) -> Session: ...
    async def approve(self, given: Mapping[str, Any], key: str) -> Approved:
        """A lead's badge agrees to a verdict."""
        ...

    async def sign_out(self, key: str) -> None: ...
    async def queue(self) -> Snapshot: ...
    def queue_changes(self) -> AsyncGenerator[Change | None, None]:
        """None first, when changes are being listened to: the moment to take a snapshot."""
        ...

    async def parcel(self, parcel_id: str) -> Parcel | None: ...
    async def scan(self, code: str) -> ScanAnswer: ...
    async def look_up(self, said: str) -> LookUp: ...
    async def statistics(self) -> Statistics: ...
    async def plates(self, bench: str, key: str) -> tuple[str, ...]:
        """Numbers that no other bench gets."""
        ...

    async def correct(self, item_id: str, reason: str, key: str) -> None:
        """Takes back what was judged: the bench judges it anew."""
        ...

    async def find_candidates(self, find_id: str) -> Candidates | None: ...
    async def tie_find(self, find_id: str, item_id: str, key: str) -> None: ...
    async def set_find_aside(self, find_id: str, place: str, key: str) -> None: ...
    async def add_photo(self, item_id: str, file: Path, key: str) -> None:
        """In parts; what came before a line broke is not sent again."""
        ...

    async def mark_photo(self, photo_id: str, rings: Sequence[Ring], key: str) -> None: ...
    async def invite_photos(self, item_id: str, key: str) -> str:
        """The address of a page for phones."""
        ...

    async def lease(self, parcel_id: str, bench: str, key: str) -> Parcel: ...
    async def release(self, parcel_id: str, key: str) -> None: ...
    async def send(self, entry: Entry) -> Answer:
        """Carries an act over. Returns what the answer tells beside yes."""
        ...

    async def picture(self, url: str) -> bytes: ...
    async def close(self) -> None: ...
