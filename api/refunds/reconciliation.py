"""Granted × paid × received: where the three do not agree, and what to do about it. Pure.

Goods, judgement and money never imply each other, so a difference is nobody's mistake until a
person has looked: each finding says what is odd and who can put it right.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

import msgspec

from api.returns.rules import Acceptance, Reception, RefundState


class Difference(StrEnum):
    PAID_WITHOUT_GOODS = "PAID_WITHOUT_GOODS"
    GOODS_WITHOUT_REFUND = "GOODS_WITHOUT_REFUND"
    GRANTED_NOT_SENT = "GRANTED_NOT_SENT"
    PENDING_TOO_LONG = "PENDING_TOO_LONG"
    FAILED = "FAILED"
    AMOUNT_DIFFERS = "AMOUNT_DIFFERS"
    PAID_OUTSIDE = "PAID_OUTSIDE"
    HELD = "HELD"
    OVERDUE = "OVERDUE"
    GAVE_TOO_MUCH = "GAVE_TOO_MUCH"
    CLAIM_UNPAID = "CLAIM_UNPAID"
    OWED_TO_CUSTOMER = "OWED_TO_CUSTOMER"


class Step(StrEnum):
    """What finance can do about a difference, here and now."""

    RELEASE = "RELEASE"
    RETRY = "RETRY"
    PAY_BY_HAND = "PAY_BY_HAND"
    CONFIRM = "CONFIRM"
    SETTLE = "SETTLE"
    NOTE = "NOTE"


class Patience(msgspec.Struct, frozen=True):
    """How long things may take before they are a difference."""

    goods: timedelta = timedelta(days=14)
    """From the money to the goods, and from the goods to the money."""
    sending: timedelta = timedelta(hours=1)
    paying: timedelta = timedelta(days=5)
    """Also of what is owed to a customer beside the refunds."""
    claims: timedelta = timedelta(days=30)
    """A customer's time to pay what is claimed."""


class Matched(msgspec.Struct, frozen=True):
    """All that is known of one unit: its goods, its grant, its payouts, its books."""

    item_id: UUID
    rma: str
    order_number: str
    customer: str | None
    currency: str
    reception: Reception
    acceptance: Acceptance
    received_at: datetime | None
    due_at: datetime | None
    """When the law wants the money there."""
    refund_id: UUID | None
    state: RefundState | None
    minor: int
    granted_at: datetime | None
    owed_at: datetime | None
    """What was held is owed from its release on."""
    settled_at: datetime | None
    over_minor: int
    excess_settled: bool
    payouts_minor: int
    paid_minor: int
    booked_minor: int
    """What left the bank or was given as credit, by the ledger."""
    asked_at: datetime | None
    """When a gateway was asked last."""
    tried_again: bool
    paid_by_us: bool
    """What is on its way, finance moves itself: nobody else can say that it has moved."""
    why: str | None
    """It was held, or the gateway refused: in the words of whoever did."""

    @property
    def is_here(self) -> bool:
        return self.reception in HERE

    @property
    def is_granted(self) -> bool:
        """Not so what was withdrawn, although it has its row."""
        return self.state not in (None, RefundState.NONE)

    @property
    def begun_at(self) -> datetime | None:
        """Its day in the books: that of the grant, else that of the goods."""
        return self.granted_at or self.received_at or self.due_at


class Finding(msgspec.Struct, frozen=True):
    kind: Difference
    step: Step
    minor: int
    currency: str
    since: datetime | None
    match: Matched | None = None
    """None: it is of no unit."""
    stray: str = ""
    """What the bank calls the payment that it told of; of a debt, the number of its order."""
    refund_id: UUID | None = None
    """Of a debt."""


class Noted(msgspec.Struct, frozen=True):
    """Somebody has looked, and this is what they found out."""

    note: str
    by: str
    at: datetime


HERE = (Reception.RECEIVED, Reception.KEPT, Reception.REDUCED)


def findings(match: Matched, now: datetime, patience: Patience) -> Iterator[Finding]:
    """One for each question that this unit answers with yes."""
    for kind, (asks, since) in QUESTIONS.items():
        if asks(match, now, patience):
            minor = match.over_minor if kind is Difference.GAVE_TOO_MUCH else match.minor
            step = _step(kind, match)
            yield Finding(kind, step, minor, match.currency, since(match), match)


def _step(kind: Difference, match: Matched) -> Step:
    """A gateway that refused twice will refuse again; and only what we pay, we can confirm."""
    match kind:
        case Difference.HELD:
            return Step.RELEASE
        case Difference.FAILED:
            return Step.PAY_BY_HAND if match.tried_again else Step.RETRY
        case Difference.PENDING_TOO_LONG if match.paid_by_us:
            return Step.CONFIRM
        case Difference.GAVE_TOO_MUCH:
            return Step.SETTLE
        case _:
            return Step.NOTE


def _older(at: datetime | None, than: timedelta, now: datetime) -> bool:
    return at is not None and now - at > than


def _paid_without_goods(match: Matched, now: datetime, patience: Patience) -> bool:
    decided = match.acceptance is Acceptance.ACCEPTED or match.excess_settled
    absent = match.reception not in HERE and not decided
    paid = match.state is RefundState.SUCCEEDED and match.minor > 0
    return paid and absent and _older(match.settled_at, patience.goods, now)


def _goods_without_refund(match: Matched, now: datetime, patience: Patience) -> bool:
    open_ = match.acceptance is not Acceptance.REJECTED and not match.is_granted
    here = match.reception is Reception.RECEIVED
    return here and open_ and _older(match.received_at, patience.goods, now)


def _not_sent(match: Matched, now: datetime, patience: Patience) -> bool:
    waits = match.state is RefundState.GRANTED
    return waits and _older(match.owed_at, patience.sending, now)


def _pending(match: Matched, now: datetime, patience: Patience) -> bool:
    waits = match.state is RefundState.PENDING
    return waits and _older(match.granted_at, patience.paying, now)


def _failed(match: Matched, now: datetime, patience: Patience) -> bool:
    return match.state is RefundState.FAILED


def _differs(match: Matched, now: datetime, patience: Patience) -> bool:
    granted = match.minor if match.is_granted else 0
    return match.payouts_minor != granted or match.booked_minor != match.paid_minor


def _held(match: Matched, now: datetime, patience: Patience) -> bool:
    return match.state is RefundState.HELD


def _overdue(match: Matched, now: datetime, patience: Patience) -> bool:
    """Not even granted; that goods lie here for long is told by itself."""
    nothing = not match.is_granted and match.acceptance is not Acceptance.REJECTED
    told = _goods_without_refund(match, now, patience)
    return nothing and not told and match.due_at is not None and match.due_at < now


def _too_much(match: Matched, now: datetime, patience: Patience) -> bool:
    waits = match.over_minor > 0 and not match.excess_settled
    return waits and match.state is RefundState.SUCCEEDED


Question = Callable[[Matched, datetime, Patience], bool]
QUESTIONS: Mapping[Difference, tuple[Question, Callable[[Matched], datetime | None]]] = {
    Difference.AMOUNT_DIFFERS: (_differs, lambda match: match.granted_at),
    Difference.PAID_WITHOUT_GOODS: (_paid_without_goods, lambda match: match.settled_at),
    Difference.GOODS_WITHOUT_REFUND: (_goods_without_refund, lambda match: match.received_at),
    Difference.GRANTED_NOT_SENT: (_not_sent, lambda match: match.owed_at),
    Difference.PENDING_TOO_LONG: (_pending, lambda match: match.granted_at),
    Difference.FAILED: (_failed, lambda match: match.asked_at or match.granted_at),
    Difference.HELD: (_held, lambda match: match.granted_at),
    Difference.OVERDUE: (_overdue, lambda match: match.due_at),
    Difference.GAVE_TOO_MUCH: (_too_much, lambda match: match.settled_at),
}
"""The others are not of a unit: the bank told of a payment, or it is a debt (`debts/`)."""
