"""What the server tells a lead, as values: what waits, the law's clock, benches, hours."""

from datetime import datetime
from enum import StrEnum

from reviewer_app.parcels import (
    Disposition,
    Finding,
    Grade,
    Money,
    Product,
    Reason,
    RefundLine,
    Value,
)


class LeadTask(StrEnum):
    RELEASE = "RELEASE"
    DECIDE = "DECIDE"
    APPEAL = "APPEAL"
    COMPLAINT = "COMPLAINT"
    OVERDUE = "OVERDUE"
    FIND = "FIND"
    RECHECK = "RECHECK"


class ComplaintKind(StrEnum):
    DAMAGED = "DAMAGED"
    WRONG_ITEM = "WRONG_ITEM"
    MISSING = "MISSING"


class ComplaintWish(StrEnum):
    MONEY = "MONEY"
    REPLACEMENT = "REPLACEMENT"


class Grant(Value, frozen=True):
    amount: Money
    lines: tuple[RefundLine, ...] = ()


class Verdict(Value, frozen=True):
    disposition: Disposition
    grade: Grade | None = None
    finding: Finding | None = None
    note: str | None = None
    evidence: tuple[str, ...] = ()


class Total(Value, frozen=True):
    total: Money


class OfGrade(Value, frozen=True):
    """What the customer would get for it."""

    grade: Grade
    refund: Total


class TaskItem(Value, frozen=True):
    id: str
    product: Product
    paid: Money
    order_number: str
    reason: Reason | None = None
    customer_note: str | None = None
    inspection: Verdict | None = None
    grant: Grant | None = None
    outlooks: tuple[OfGrade, ...] = ()


class Appeal(Value, frozen=True):
    id: str
    words: str


class Complaint(Value, frozen=True):
    id: str
    kind: ComplaintKind
    wish: ComplaintWish
    photos: tuple[str, ...] = ()


class FoundThing(Value, frozen=True):
    id: str
    code: str
    note: str | None = None
    place: str | None = None


class Task(Value, frozen=True):
    id: str
    kind: LeadTask
    customer_name: str
    since: datetime
    rma: str | None = None
    amount: Money | None = None
    why: str | None = None
    asked_by: str | None = None
    due_at: datetime | None = None
    refund_id: str | None = None
    recheck_id: str | None = None
    items: tuple[TaskItem, ...] = ()
    appeal: Appeal | None = None
    complaint: Complaint | None = None
    find: FoundThing | None = None


class Answered(Value, frozen=True):
    count: int
    usual_minutes: int | None = None


class Tasks(Value, frozen=True):
    nodes: tuple[Task, ...]
    total_count: int
    answered: Answered


class ClockDay(Value, frozen=True):
    days: int
    returns: int


class FloorHour(Value, frozen=True):
    hour: int
    came: int
    graded: int


class SameGrade(Value, frozen=True):
    """How often a blind second grade was the same as a person's own."""

    pairs: int
    same: int
    share: float
    low: float
    high: float


class Figures(Value, frozen=True):
    items: int
    items_per_hour: float
    seconds_per_item: int | None = None
    by_hour: tuple[int, ...] = ()
    same_grade: SameGrade | None = None


class Bench(Value, frozen=True):
    name: str
    initials: str
    bench: str | None = None
    parcel_code: str | None = None
    customer_name: str | None = None
    figures: Figures | None = None


class Agreement(Value, frozen=True):
    pairs: int
    same: int
    share: float | None = None
    kappa: float | None = None
    low: float | None = None
    high: float | None = None


class Floor(Value, frozen=True):
    graded: int
    waiting: int
    items_per_hour: float
    clock: tuple[ClockDay, ...]
    benches: tuple[Bench, ...]
    hours: tuple[FloorHour, ...]
    seconds_per_item: int | None = None
    agreement: Agreement | None = None


class Leading(Value, frozen=True):
    """All that a lead's screen shows."""

    lead_tasks: Tasks
    floor: Floor
