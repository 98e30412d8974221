"""What the server tells finance, as values: books, days, differences, what is out."""

from datetime import date, datetime
from enum import StrEnum

from reviewer_app.parcels import Money, Value


class DayPart(StrEnum):
    AGREES = "AGREES"
    GOODS_TO_COME = "GOODS_TO_COME"
    UNPAID = "UNPAID"
    REFUSED = "REFUSED"
    NOT_GRANTED = "NOT_GRANTED"


class Step(StrEnum):
    RELEASE = "RELEASE"
    RETRY = "RETRY"
    PAY_BY_HAND = "PAY_BY_HAND"
    CONFIRM = "CONFIRM"
    SETTLE = "SETTLE"
    NOTE = "NOTE"


class RefundState(StrEnum):
    NONE = "NONE"
    GRANTED = "GRANTED"
    HELD = "HELD"
    PENDING = "PENDING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


class Excess(StrEnum):
    FORGIVEN = "FORGIVEN"
    CLAIMED = "CLAIMED"


class Books(Value, frozen=True):
    entity: str
    name: str
    country: str
    currency: str
    locked_until: date | None = None

    @property
    def key(self) -> str:
        """The same before and after a day was closed."""
        return f"{self.entity} {self.currency}"


class AllBooks(Value, frozen=True):
    money_books: tuple[Books, ...]


class Sums(Value, frozen=True):
    granted: Money
    paid: Money
    goods: Money
    refunds: int
    payments: int
    returns: int


class Part(Value, frozen=True):
    kind: DayPart
    sums: Sums


class Day(Value, frozen=True):
    on: date
    sums: Sums
    parts: tuple[Part, ...]
    open: int
    closed: bool
    can_close: bool


class Month(Value, frozen=True):
    granted: Money
    unexplained: Money
    closed_by: str | None = None
    closed_at: datetime | None = None


class Days(Value, frozen=True):
    days: tuple[Day, ...]
    month: Month


class Age(Value, frozen=True):
    from_days: int
    amount: Money
    refunds: int
    to_days: int | None = None


class Loss(Value, frozen=True):
    low: Money
    likely: Money
    high: Money


class Exposure(Value, frozen=True):
    amount: Money
    refunds: int
    limit: Money
    ages: tuple[Age, ...]
    past_refunds: int
    share: float | None = None
    loss: Loss | None = None


class Credit(Value, frozen=True):
    amount: Money
    credits: int
    ends_soon: Money


class Note(Value, frozen=True):
    note: str
    by: str
    at: datetime


class Difference(Value, frozen=True):
    id: str
    on: date
    kind: str
    step: Step
    reference: str
    amount: Money
    what: str
    next_step: str
    rma: str | None = None
    customer: str | None = None
    refund_id: str | None = None
    granted: Money | None = None
    paid: Money | None = None
    goods: Money | None = None
    state: RefundState | None = None
    since: datetime | None = None
    due_at: datetime | None = None
    why: str | None = None
    note: Note | None = None


class Overview(Value, frozen=True):
    """All that the screen shows of one entity's books, but for what hangs on one day."""

    money_days: Days
    money_differences: tuple[Difference, ...]
    early_exposure: Exposure
    outstanding_credit: Credit


class BooksOfDay(Value, frozen=True):
    credit_notes: int
    refunds: int
    tax: Money
    exported_at: datetime | None = None
    exported_by: str | None = None


class ExportedBooks(Value, frozen=True):
    name: str
    csv: str
