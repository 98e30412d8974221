"""All that is written to the outbox.

An Event is told to partners, in the past tense: a contract, so only ever add to it. It carries
ids and codes, never a name or an address: personal fields are joined when read, so erasure holds.
A Chore is for ourselves, in the imperative: work that must wait for the commit.
"""

from datetime import datetime
from uuid import UUID

import msgspec


class Event(msgspec.Struct, frozen=True):
    pass


class Chore(msgspec.Struct, frozen=True):
    pass


class OrdersImported(Event, frozen=True):
    brand: str
    source: str
    orders: int


class OrdersShipped(Event, frozen=True):
    brand: str
    orders: int


class OrdersDelivered(Event, frozen=True):
    brand: str
    orders: int


class OrderEdited(Event, frozen=True):
    brand: str
    order_number: str


class OrderCanceled(Event, frozen=True):
    """What had not been shipped of it; the rest can come back."""

    brand: str
    order_number: str
    units: int


class ReturnRequested(Event, frozen=True):
    return_id: UUID
    rma: str
    order_number: str
    items: int


class ReturnApproved(Event, frozen=True):
    return_id: UUID


class ReturnDeclined(Event, frozen=True):
    return_id: UUID
    reason: str


class ReturnCanceled(Event, frozen=True):
    return_id: UUID


class ReturnExpired(Event, frozen=True):
    return_id: UUID


class ReturnReopened(Event, frozen=True):
    """Expired, canceled or declined, and it goes on after all."""

    return_id: UUID


class ReturnReminded(Event, frozen=True):
    """It was paid back, and nothing was sent: tell the customer, now once more."""

    return_id: UUID
    step: int
    send_back_by: datetime


class ReturnUnsent(Event, frozen=True):
    """Paid back, reminded of, and nothing came: a person extends the time, claims or forgives."""

    return_id: UUID


class ReturnExtended(Event, frozen=True):
    return_id: UUID
    until: datetime


class LabelIssued(Event, frozen=True):
    return_id: UUID
    method: str
    tracking: str


class ParcelTracked(Event, frozen=True):
    """A carrier's scan, as far as it says something new about the parcel."""

    return_id: UUID
    tracking: str
    status: str


class ParcelChanged(Event, frozen=True):
    """A parcel arrived at the dock, was opened, taken by a bench, let go, or is done."""

    parcel_id: UUID
    state: str


class ItemReceived(Event, frozen=True):
    return_id: UUID
    item_id: UUID
    sku: str


class ItemInspected(Event, frozen=True):
    return_id: UUID
    item_id: UUID
    sku: str
    grade: str | None
    finding: str | None
    disposition: str


class VerdictTakenBack(Event, frozen=True):
    """What was judged or decided of an item holds no more: another verdict follows."""

    return_id: UUID
    item_id: UUID


class ItemDescribed(Event, frozen=True):
    """A customer said more of an item, or something else, before it was judged."""

    return_id: UUID
    item_id: UUID


class PhotoAdded(Event, frozen=True):
    """All of it is here."""

    return_id: UUID
    item_id: UUID
    photo_id: UUID


class AppealMade(Event, frozen=True):
    """A customer does not agree with what was taken off, or refused."""

    return_id: UUID
    item_id: UUID
    appeal_id: UUID


class AppealAnswered(Event, frozen=True):
    return_id: UUID
    item_id: UUID
    appeal_id: UUID
    outcome: str


class ItemDecided(Event, frozen=True):
    """A person refunded or refused an item that was missing, wrong or lost."""

    return_id: UUID
    item_id: UUID
    decision: str


class FindRecorded(Event, frozen=True):
    """A thing at the bench that belongs to no unit that we know."""

    find_id: UUID
    parcel_code: str
    code: str


class FindTied(Event, frozen=True):
    """It turned out to be a unit of this return."""

    find_id: UUID
    return_id: UUID
    item_id: UUID


class RefundGranted(Event, frozen=True):
    return_id: UUID
    refund_id: UUID
    minor: int
    currency: str


class RefundHeld(Event, frozen=True):
    return_id: UUID
    refund_id: UUID
    reason: str


class RefundFoundTooHigh(Event, frozen=True):
    """Given before the bench had looked, and this much of it turned out not to be owed."""

    return_id: UUID
    refund_id: UUID
    minor: int
    currency: str


class RefundExcessSettled(Event, frozen=True):
    """What an early refund gave too much was forgiven, or is claimed from the customer."""

    return_id: UUID
    refund_id: UUID
    choice: str


class RefundWithdrawn(Event, frozen=True):
    """Granted early, held, and then refused: it was never paid, and never will be."""

    return_id: UUID
    refund_id: UUID


class RefundRaised(Event, frozen=True):
    """Other goods were to take this much of it, and do not: it is paid as well."""

    return_id: UUID
    refund_id: UUID
    minor: int
    currency: str


class RefundReleased(Event, frozen=True):
    return_id: UUID
    refund_id: UUID


class RefundPending(Event, frozen=True):
    """Handed to the gateway; the money has not moved yet."""

    return_id: UUID
    refund_id: UUID


class RefundSucceeded(Event, frozen=True):
    return_id: UUID
    refund_id: UUID
    minor: int
    currency: str


class RefundFailed(Event, frozen=True):
    return_id: UUID
    refund_id: UUID
    reason: str


class DebtArose(Event, frozen=True):
    """Beside the refunds: a customer was given too much and is claimed so, or is owed so much."""

    debt_id: UUID
    debtor: str
    cause: str
    minor: int
    currency: str


class DebtSettled(Event, frozen=True):
    """Paid or given up; `left_minor` is still owed."""

    debt_id: UUID
    how: str
    minor: int
    left_minor: int
    currency: str


class CreditIssued(Event, frozen=True):
    """So much came onto a credit: a refund in goods, or goodwill."""

    credit_id: UUID
    minor: int
    currency: str


class CreditCodeIssued(Event, frozen=True):
    """Whoever holds it was told a code; an older one opens nothing any more."""

    credit_id: UUID


class CreditRedeemed(Event, frozen=True):
    """One for each credit that a redemption took from."""

    credit_id: UUID
    redemption_id: UUID
    minor: int
    currency: str


class CreditRedemptionReversed(Event, frozen=True):
    credit_id: UUID
    redemption_id: UUID
    minor: int
    currency: str


class CreditExpired(Event, frozen=True):
    credit_id: UUID
    minor: int
    currency: str


class CreditAdjusted(Event, frozen=True):
    """A person put it right: above zero there is more of it."""

    credit_id: UUID
    minor: int
    currency: str


class GoodwillHeld(Event, frozen=True):
    """Over what its giver may give alone: a second person decides."""

    goodwill_id: UUID
    minor: int
    currency: str


class GoodwillGiven(Event, frozen=True):
    goodwill_id: UUID
    minor: int
    currency: str


class GoodwillRefused(Event, frozen=True):
    goodwill_id: UUID


class ExchangeRequested(Event, frozen=True):
    """Other goods are wanted for a unit, and a piece of them is reserved."""

    return_id: UUID
    exchange_id: UUID
    item_id: UUID
    sku: str


class ExchangeAwaitsPayment(Event, frozen=True):
    """It costs this much more than what comes back: ask the customer. Nothing is charged by us."""

    return_id: UUID
    exchange_id: UUID
    minor: int
    currency: str


class ExchangeReleased(Event, frozen=True):
    """Send it: make an order of it, worth what was exchanged and what was paid on top."""

    return_id: UUID
    exchange_id: UUID
    order_number: str
    sku: str
    quantity: int
    location: str
    exchanged_minor: int
    paid_minor: int
    currency: str


class ExchangeShipped(Event, frozen=True):
    return_id: UUID
    exchange_id: UUID


class ExchangeCanceled(Event, frozen=True):
    """The money goes back instead. What was paid on top is a debt (`DebtArose`)."""

    return_id: UUID
    exchange_id: UUID
    why: str
    paid_minor: int
    currency: str


class RepairRequested(Event, frozen=True):
    """The customer wants it repaired. No money is given for it meanwhile."""

    return_id: UUID
    repair_id: UUID
    item_id: UUID


class RepairStarted(Event, frozen=True):
    return_id: UUID
    repair_id: UUID


class RepairDone(Event, frozen=True):
    """Send it back to the customer."""

    return_id: UUID
    repair_id: UUID


class RepairImpossible(Event, frozen=True):
    """It cannot be repaired: ask the customer for their choice, another one or money."""

    return_id: UUID
    repair_id: UUID


class RepairLate(Event, frozen=True):
    """It takes longer than is reasonable: the customer may have another one or money instead."""

    return_id: UUID
    repair_id: UUID


class RepairSentBack(Event, frozen=True):
    return_id: UUID
    repair_id: UUID


class RepairEnded(Event, frozen=True):
    """Something else instead of the repair, or nothing came for it."""

    return_id: UUID
    repair_id: UUID
    item_id: UUID
    why: str


class ComplaintMade(Event, frozen=True):
    """Units came damaged, wrong or not at all. A person decides; nothing need be sent back."""

    return_id: UUID
    complaint_id: UUID
    kind: str


class ComplaintDecided(Event, frozen=True):
    return_id: UUID
    complaint_id: UUID
    decision: str


class ReturnClosed(Event, frozen=True):
    """Nothing more has to happen. The moment to ask what the customer thought of it: `rateReturn`
    takes the answer, `Return.ratingWanted` says whether there is one."""

    return_id: UUID


class ReturnMethodChanged(Event, frozen=True):
    """Another way back was chosen; LabelIssued follows with the new code."""

    return_id: UUID
    method: str


class WithdrawalDeclared(Event, frozen=True):
    """A consumer confirmed a withdrawal. Whoever mails for the shop mails its acknowledgement."""

    withdrawal_id: UUID
    return_id: UUID | None


class WithdrawalMatched(Event, frozen=True):
    """A person found the order of a statement."""

    withdrawal_id: UUID
    return_id: UUID | None


class StockCounted(Event, frozen=True):
    """The shop's own counts changed so many levels. It knows them: it sent them."""

    brand: str
    levels: int


class ContainerLine(msgspec.Struct, frozen=True):
    """So many of one article, with their license plates."""

    brand: str
    sku: str
    quantity: int
    plates: tuple[str, ...]


class ContainerClosed(Event, frozen=True):
    """A bin leaves the bench for where its disposition says: what will arrive there."""

    container_id: UUID
    code: str
    disposition: str
    lines: tuple[ContainerLine, ...]


class StockMoved(Event, frozen=True):
    """A level changed by our doing: for the shop's own system. `quantity` and `reserved` are what
    changed, `now_…` what is there after it; `item_id` is the unit coming back it moved for, or the
    find; null where somebody moved it by hand."""

    brand: str
    location: str
    sku: str
    disposition: str
    kind: str
    quantity: int
    reserved: int
    now_quantity: int
    now_reserved: int
    item_id: UUID | None


class StockShort(Event, frozen=True):
    """More was promised of this than the shop counted: so many must choose anew."""

    brand: str
    location: str
    sku: str
    pieces: int


class StandingsChanged(Event, frozen=True):
    """The tier, the segments or the points of these customers are others than before."""

    customer_ids: tuple[int, ...]
    moved: tuple[str, ...] = ()
    """Of these, by public id, the tier or the segments: what they are now is asked for."""


class ProfilingObjected(Event, frozen=True):
    """This customer is not to be profiled (GDPR art. 21): forget segments and scores."""

    customer_id: int


class ProfilingObjectionWithdrawn(Event, frozen=True):
    customer_id: int


class CustomerErased(Event, frozen=True):
    """Who this customer was is erased here (GDPR art. 17): forget it too (art. 19)."""

    customer_id: int


class ReturnsSpiked(Event, frozen=True):
    """More of a product came back than chance would have: `kind` says whether all of it, one
    reason, one size or one batch, and `name` which."""

    alert_id: UUID
    brand: str
    style: str
    kind: str
    name: str
    reason: str
    first_day: str
    cases: int
    expected: float
    once_in_years: float
    suggested: str


class ReturnRated(Event, frozen=True):
    """The customer said what they thought of it, 1 to 5. The words are asked for."""

    return_id: UUID
    score: int


class PayOut(Chore, frozen=True):
    refund_id: UUID


class RecomputeStandings(Chore, frozen=True):
    """Something these customers bought is new or another than it was."""

    customer_ids: tuple[int, ...]


EVENTS: tuple[type[Event], ...] = tuple(Event.__subclasses__())
CHORES: tuple[type[Chore], ...] = tuple(Chore.__subclasses__())
KINDS: dict[str, type[Event] | type[Chore]] = {kind.__name__: kind for kind in (*EVENTS, *CHORES)}
