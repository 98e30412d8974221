"""How much of which credit is spent, where money goes back to, and until when it can be spent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from api.kernel.money import Money
from api.kernel.refusal import WrongMoment
from api.refunds.credit.sentences import NOT_ENOUGH
from api.refunds.rules import Account


class CreditKind(StrEnum):
    GIFT_CARD = "GIFT_CARD"
    STORE_CREDIT = "STORE_CREDIT"


class MovementKind(StrEnum):
    ISSUED = "ISSUED"
    REDEEMED = "REDEEMED"
    REVERSED = "REVERSED"
    """A redemption was undone."""
    EXPIRED = "EXPIRED"
    ADJUSTED = "ADJUSTED"


class GoodwillState(StrEnum):
    GIVEN = "GIVEN"
    HELD = "HELD"
    REFUSED = "REFUSED"


class GoodwillChoice(StrEnum):
    """What a second person makes of goodwill that was held."""

    GIVE = "GIVE"
    REFUSE = "REFUSE"


PREFIX = "CREDIT"
"""How codes begin, so that people know what they are. No code has an «I» of its own."""

AGAINST = {
    MovementKind.REDEEMED: Account.CREDIT_REDEEMED,
    MovementKind.REVERSED: Account.CREDIT_REDEEMED,
    MovementKind.EXPIRED: Account.CREDIT_EXPIRED,
    MovementKind.ADJUSTED: Account.CREDIT_ADJUSTED,
}
"""What a movement is booked against. What is issued says itself where it comes from."""


def spelled(bare: str) -> str:
    """As people read it: in fours."""
    return "-".join([PREFIX, *(bare[at : at + 4] for at in range(0, len(bare), 4))])


def bare(code: str) -> str:
    """What counts of a code, however somebody types it."""
    return "".join(c for c in code.upper() if c.isalnum()).removeprefix(PREFIX)


def booked(minor: int, against: Account) -> list[tuple[Account, int]]:
    """What so much more credit books, or, below zero, so much less: a debt is a credit entry."""
    return [(against, minor), (Account.VOUCHERS, -minor)]


NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Spendable:
    """A credit that can be spent."""

    id: UUID
    minor: int
    expires_at: datetime | None


def spread(amount: Money, held: Sequence[Spendable]) -> list[tuple[UUID, int]]:
    """What ends first is spent first, none below zero: WrongMoment when all of it is too little."""
    has = sum(one.minor for one in held)
    if has < amount.minor:
        raise WrongMoment(NOT_ENOUGH, field="amount", balance=Money(has, amount.currency))
    parts, left = list[tuple[UUID, int]](), amount.minor
    for one in sorted(held, key=lambda one: (one.expires_at or NEVER, one.id)):
        part = min(left, one.minor)
        left -= part
        parts.append((one.id, part))
    return [(id, part) for id, part in parts if part]


def paid_with(gave: Mapping[UUID, int], tender: int) -> UUID | None:
    """Which credit an order's tender was: the one that gave as much, or else the most."""
    ranked = [(minor == tender, minor, id) for id, minor in gave.items() if minor > 0]
    return max(ranked)[2] if ranked else None


def end_of(now: datetime, days: int | None) -> datetime | None:
    """None: it never ends, unless the brand has said so."""
    return now + timedelta(days=days) if days else None


def later(one: datetime | None, other: datetime | None) -> datetime | None:
    """What is added to never ends sooner than it would have, nor than what is added."""
    return max(one, other) if one and other else None
