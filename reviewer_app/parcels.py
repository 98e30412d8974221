"""What the server tells about parcels, as values. Amounts stay words: the station never counts."""

from datetime import datetime
from enum import StrEnum

import msgspec

BADGE = "BADGE-"
"""What the code on a badge begins with."""


class Grade(StrEnum):
    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


class Finding(StrEnum):
    INCORRECT_ITEM = "INCORRECT_ITEM"
    MISSING = "MISSING"
    EMPTY = "EMPTY"


class Disposition(StrEnum):
    RESTOCK = "RESTOCK"
    REFURBISH = "REFURBISH"
    OUTLET = "OUTLET"
    DONATE = "DONATE"
    RECYCLE = "RECYCLE"
    RETURN_TO_VENDOR = "RETURN_TO_VENDOR"
    DESTROY = "DESTROY"
    QUARANTINE = "QUARANTINE"


class Derogation(StrEnum):
    """Why something that nobody bought may be thrown away all the same."""

    DANGEROUS = "DANGEROUS"
    NOT_COMPLIANT = "NOT_COMPLIANT"
    INFRINGES_RIGHTS = "INFRINGES_RIGHTS"
    LICENCE_EXPIRED = "LICENCE_EXPIRED"
    LOGO_NOT_REMOVABLE = "LOGO_NOT_REMOVABLE"
    DAMAGED = "DAMAGED"
    DEFECT = "DEFECT"
    DONATION_REJECTED = "DONATION_REJECTED"
    NO_RECIPIENT = "NO_RECIPIENT"
    NO_RECIPIENT_AFTER_REUSE = "NO_RECIPIENT_AFTER_REUSE"


class CheckAnswer(StrEnum):
    YES = "YES"
    NO = "NO"
    NOT_APPLICABLE = "NOT_APPLICABLE"


class TenderKind(StrEnum):
    CARD = "CARD"
    WALLET = "WALLET"
    BANK_TRANSFER = "BANK_TRANSFER"
    PAY_LATER = "PAY_LATER"
    CASH = "CASH"
    GIFT_CARD = "GIFT_CARD"
    STORE_CREDIT = "STORE_CREDIT"
    OTHER = "OTHER"


class Value(msgspec.Struct, frozen=True, rename="camel"):
    """Read from the wire, kept on the shelf in the same words."""


class Money(Value, frozen=True):
    amount: str
    formatted: str


class Option(Value, frozen=True):
    name: str
    value: str


class Product(Value, frozen=True):
    title: str
    sku: str
    gtin: str | None = None
    options: tuple[Option, ...] = ()
    image_url: str | None = None


class Check(Value, frozen=True):
    handle: str
    question: str
    critical: bool = False
    grades: tuple[Grade, ...] = ()
    only: tuple[Disposition, ...] = tuple(Disposition)
    only_because: str | None = None
    seals: bool = False
    """A yes answers all others: nobody has been inside."""


class Reason(Value, frozen=True):
    name: str


class SaidOfReason(Value, frozen=True):
    """What the customer answered to a question about the reason."""

    asked: str
    text: str


class RefundLine(Value, frozen=True):
    label: str
    amount: Money
    reason: str | None = None


class TenderShare(Value, frozen=True):
    """What one of the ways the order was paid would get back."""

    amount: Money
    kind: TenderKind | None = None
    label: str | None = None


class RefundPreview(Value, frozen=True):
    lines: tuple[RefundLine, ...]
    total: Money
    tenders: tuple[TenderShare, ...] = ()
    needs_approval: bool = False
    because: tuple[str, ...] = ()


class Way(Value, frozen=True):
    """One place that it could go to."""

    disposition: Disposition
    because: str
    barred: str | None = None
    takes_derogation: bool = False


class Outlook(Value, frozen=True):
    """What a grade would lead to. The first of its ways that is open is the one proposed."""

    grade: Grade
    disposition: Disposition
    expected_value: Money
    because: str
    confidence: float
    refund: RefundPreview
    ways: tuple[Way, ...] = ()
    photo_wanted: bool = False


class Refund(Value, frozen=True):
    amount: Money


class Inspection(Value, frozen=True):
    disposition: Disposition
    grade: Grade | None = None
    finding: Finding | None = None
    refund: Refund | None = None
    inspected_by: str | None = None


class PhotoSide(StrEnum):
    CUSTOMER = "CUSTOMER"
    BENCH = "BENCH"


class Ring(Value, frozen=True):
    """What matters on a photo, in parts of its width and height; the radius of its width."""

    x: float
    y: float
    radius: float
    words: str = ""


class Photo(Value, frozen=True):
    url: str
    side: PhotoSide
    id: str = ""
    marks: tuple[Ring, ...] = ()


class Fact(Value, frozen=True):
    """What stands out about an item."""

    sentence: str


class Item(Value, frozen=True):
    id: str
    unit: int
    line_number: int
    rma: str
    order_number: str
    product: Product
    paid: Money
    requested_at: datetime
    reason: Reason | None = None
    customer_note: str | None = None
    answers: tuple[SaidOfReason, ...] = ()
    delivered_at: datetime | None = None
    weight_grams: int | None = None
    checks: tuple[Check, ...] = ()
    outlooks: tuple[Outlook, ...] = ()
    inspection: Inspection | None = None
    photos: tuple[Photo, ...] = ()
    serials: tuple[str, ...] = ()
    """As sold; several pieces of a line have several."""
    signals: tuple[Fact, ...] = ()


class Find(Value, frozen=True):
    code: str
    note: str | None = None
    id: str = ""
    place: str | None = None
    tied_by: str | None = None


class Lease(Value, frozen=True):
    by: str
    bench: str
    until: datetime


class Parcel(Value, frozen=True):
    id: str
    code: str
    state: str
    announced: bool
    customer_name: str
    value: Money
    items: tuple[Item, ...] = ()
    finds: tuple[Find, ...] = ()
    due_at: datetime | None = None
    flags: tuple[str, ...] = ()
    lease: Lease | None = None


class Waiting(Value, frozen=True):
    """A parcel in the queue."""

    id: str
    code: str
    customer_name: str
    item_count: int
    value: Money
    due_at: datetime | None = None
    priority: int = 0
    flags: tuple[str, ...] = ()
    lease: Lease | None = None


class LookUp(Value, frozen=True):
    """Parcels that a damaged code may be."""

    parcels: tuple[Waiting, ...]
    more: bool = False


class FindSearch(StrEnum):
    THIS_PARCEL = "THIS_PARCEL"
    SAME_CUSTOMER = "SAME_CUSTOMER"
    MISSED = "MISSED"
    EXPECTED = "EXPECTED"


class Searched(Value, frozen=True):
    where: FindSearch
    found: int


class CandidateItem(Value, frozen=True):
    id: str
    rma: str
    product: Product
    paid: Money


class Candidate(Value, frozen=True):
    """Whose a find may be."""

    where: FindSearch
    item: CandidateItem
    customer_name: str | None = None


class Candidates(Value, frozen=True):
    searched: tuple[Searched, ...]
    candidates: tuple[Candidate, ...] = ()


class Change(Value, frozen=True):
    """One parcel came into the queue, changed in it, or left it."""

    parcel_id: str
    position: str
    parcel: Waiting | None = None


class HourCount(Value, frozen=True):
    hour: int
    items: int


class Statistics(Value, frozen=True):
    items_today: int
    items_per_hour: float | None = None
    seconds_per_item: int | None = None
    by_hour: tuple[HourCount, ...] = ()


class Role(StrEnum):
    ANONYMOUS = "ANONYMOUS"
    SHOPPER = "SHOPPER"
    RECIPIENT = "RECIPIENT"
    GRADER = "GRADER"
    SUPERVISOR = "SUPERVISOR"
    STORE_CLERK = "STORE_CLERK"
    SUPPORT_AGENT = "SUPPORT_AGENT"
    MERCHANDISER = "MERCHANDISER"
    FINANCE = "FINANCE"
    PARTNER = "PARTNER"
    ADMIN = "ADMIN"


class Staff(Value, frozen=True):
    username: str
    name: str
    initials: str
    language: str
    roles: tuple[Role, ...] = ()


class BenchGrant(Value, frozen=True):
    """Sends what somebody did at this bench, when their session is over or they are gone."""

    token: str
    bench: str
    until: datetime


class Session(Value, frozen=True):
    token: str
    staff: Staff
    grant: BenchGrant | None = None


class Approved(Value, frozen=True):
    """A lead agreed to one verdict, for some minutes."""

    id: str
    approved_by: str
    expires_at: datetime


class DockOutcome(StrEnum):
    RECEIVED = "RECEIVED"
    ALREADY_HERE = "ALREADY_HERE"
    UNANNOUNCED = "UNANNOUNCED"
    NOT_OURS = "NOT_OURS"
    UNREADABLE = "UNREADABLE"


class DockReceipt(Value, frozen=True):
    code: str
    outcome: DockOutcome


class DockReceipts(Value, frozen=True):
    receipts: tuple[DockReceipt, ...]


class ScannedItem(Value, frozen=True):
    parcel_id: str
    return_item_id: str


class ScannedNothing(Value, frozen=True):
    code: str
    message: str


ScanAnswer = Parcel | ScannedItem | ScannedNothing
Answer = Parcel | DockReceipts | None
"""Of an act that was sent, where it tells something."""
