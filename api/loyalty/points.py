"""Points: what is to be booked, so that the ledger says what the purchases say.

A booking's entries sum to zero. What an order has issued is always what its net value earns: the
difference is booked, whatever happened and however often it is looked at. So a part that comes
back takes its part of the points along, to the point, and nothing drifts.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from api.kernel.refusal import WrongMoment
from api.loyalty import sentences as say
from api.loyalty.programme import Overdraft, Points, minor_of
from api.loyalty.rules import History, Purchase

PointsAt = Callable[[datetime], Points | None]
"""The rules for points that were in force at a moment."""


class PointsAccount(StrEnum):
    """The books. What a customer has is their BALANCE; credit is above zero."""

    BALANCE = "BALANCE"
    ISSUED = "ISSUED"
    """Given for purchases, below zero."""
    BONUSES = "BONUSES"
    """Given for the way things came back, below zero."""
    REDEEMED = "REDEEMED"
    FORGIVEN = "FORGIVEN"
    """Spent before they were taken back, and written off: below zero."""


class PointsKind(StrEnum):
    EARNED = "EARNED"
    TAKEN_BACK = "TAKEN_BACK"
    SLOW_BONUS = "SLOW_BONUS"
    CONSOLIDATED_BONUS = "CONSOLIDATED_BONUS"
    REDEEMED = "REDEEMED"


@dataclass(frozen=True, slots=True)
class Booking:
    kind: PointsKind
    entries: tuple[tuple[PointsAccount, int], ...]
    order_id: int | None = None
    return_id: UUID | None = None

    def of(self, account: PointsAccount) -> int:
        return sum(points for name, points in self.entries if name is account)


@dataclass(frozen=True, slots=True)
class Ledger:
    """What is booked of one customer so far."""

    balance: int = 0
    issued: dict[int, int] = field(default_factory=dict[int, int])
    """By order."""
    bonuses: frozenset[tuple[UUID, PointsKind]] = frozenset()


def due(history: History, ledger: Ledger, points_at: PointsAt) -> list[Booking]:
    """What is still to be booked; nothing once it is. What is earned comes before what is taken
    back, so that less has to be forgiven."""
    wrong = [*_differences(history, ledger, points_at)]
    bookings = [
        _booking(PointsKind.EARNED, PointsAccount.ISSUED, points, order_id=order_id)
        for order_id, points, _ in wrong
        if points > 0
    ]
    bookings += _bonuses(history, ledger, points_at)
    balance = ledger.balance + sum(one.of(PointsAccount.BALANCE) for one in bookings)
    for order_id, points, overdraft in wrong:
        if points < 0:
            taken = _take_back(order_id, -points, balance, overdraft)
            balance += taken.of(PointsAccount.BALANCE)
            bookings.append(taken)
    return bookings


def redemption(points: int, balance: int) -> Booking:
    """Never more than there is: WrongMoment."""
    if points > balance:
        raise WrongMoment(say.NOT_ENOUGH_POINTS, field="points", balance=max(0, balance))
    return _booking(PointsKind.REDEEMED, PointsAccount.REDEEMED, -points)


def earned(purchase: Purchase, rules: Points | None) -> int:
    """Whole points; what is left over earns nothing."""
    per = minor_of(rules.per).get(purchase.currency) if rules else None
    return purchase.net_minor // per if per else 0


def _differences(
    history: History, ledger: Ledger, points_at: PointsAt
) -> Iterator[tuple[int, int, Overdraft]]:
    """Order, points to add (or, below zero, to take), by the rules of when it was placed."""
    gone = dict(ledger.issued)
    for purchase in history.purchases:
        rules = points_at(purchase.at)
        points = earned(purchase, rules) - gone.pop(purchase.order_id, 0)
        if points:
            yield purchase.order_id, points, rules.overdraft if rules else Overdraft.FORGIVE
    for order_id, issued in gone.items():  # canceled as a whole
        if issued:
            yield order_id, -issued, Overdraft.FORGIVE


def _bonuses(history: History, ledger: Ledger, points_at: PointsAt) -> Iterator[Booking]:
    """Once for a return, whatever it holds."""
    for choice in history.choices:
        rules = points_at(choice.at)
        if rules is None:
            continue
        chosen = (
            (PointsKind.SLOW_BONUS, choice.slow, rules.slow_bonus),
            (PointsKind.CONSOLIDATED_BONUS, choice.consolidated, rules.consolidated_bonus),
        )
        for kind, was_chosen, points in chosen:
            if was_chosen and points and (choice.return_id, kind) not in ledger.bonuses:
                yield _booking(kind, PointsAccount.BONUSES, points, return_id=choice.return_id)


def _booking(
    kind: PointsKind,
    against: PointsAccount,
    points: int,
    *,
    order_id: int | None = None,
    return_id: UUID | None = None,
) -> Booking:
    entries = ((PointsAccount.BALANCE, points), (against, -points))
    return Booking(kind, entries, order_id, return_id)


def _take_back(order_id: int, points: int, balance: int, overdraft: Overdraft) -> Booking:
    short = max(0, points - max(0, balance)) if overdraft is Overdraft.FORGIVE else 0
    entries = (
        (PointsAccount.BALANCE, short - points),
        (PointsAccount.ISSUED, points),
        (PointsAccount.FORGIVEN, -short),
    )
    kept = tuple((account, n) for account, n in entries if n)
    return Booking(PointsKind.TAKEN_BACK, kept, order_id)
