"""The ledger of points: whatever happens, it says what the purchases say."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from api.kernel.refusal import WrongMoment
from api.loyalty.points import Booking, Ledger, PointsAccount, PointsKind, due, earned, redemption
from api.loyalty.programme import Overdraft, Points
from api.loyalty.rules import Choice, History, Purchase
from tests.api.loyalty.conftest import NOW
from tests.api.loyalty.histories import bought, chosen, history, purchases

RULES = Points(per={"EUR": Decimal("1.50")}, slow_bonus=25, consolidated_bonus=40)


def always(rules: Points | None = RULES):
    def points_at(_at: datetime) -> Points | None:
        return rules

    return points_at


def booked(ledger: Ledger, bookings: list[Booking]) -> Ledger:
    issued, bonuses = dict(ledger.issued), set(ledger.bonuses)
    for one in bookings:
        if one.order_id is not None:
            before = issued.get(one.order_id, 0)
            issued[one.order_id] = before - one.of(PointsAccount.ISSUED)
        if one.return_id is not None:
            bonuses.add((one.return_id, one.kind))
    balance = ledger.balance + sum(one.of(PointsAccount.BALANCE) for one in bookings)
    return Ledger(balance, issued, frozenset(bonuses))


def settled(story: History, ledger: Ledger | None = None, rules: Points = RULES) -> Ledger:
    ledger = ledger or Ledger()
    return booked(ledger, due(story, ledger, always(rules)))


def test_an_order_earns_whole_points_for_what_was_kept():
    assert settled(history(bought(3, 10_000))).balance == 66
    assert settled(history(bought(3, 149))).balance == 0
    assert settled(history(replace(bought(3), currency="NOK"))).balance == 0


def test_without_rules_at_the_time_an_order_earns_nothing():
    assert due(history(bought(3)), Ledger(), always(None)) == []


@given(st.integers(0, 10**8), st.lists(st.integers(0, 10**8), max_size=6))
def test_what_comes_back_takes_its_part_along_to_the_point(paid: int, left: list[int]):
    """However many steps it takes, the order has issued what its net value earns."""
    ledger = settled(history(bought(3, paid)))
    for net in [*sorted((min(paid, one) for one in left), reverse=True), 0]:
        purchase = replace(bought(3, paid), net_minor=net)
        ledger = settled(history(purchase), ledger)
        assert ledger.balance == earned(purchase, RULES)
    assert ledger.balance == 0


def test_an_order_that_is_canceled_as_a_whole_takes_all_back():
    ledger = settled(history(bought(3, 15_000), bought(4, 1_500)))

    assert settled(history(bought(4, 1_500)), ledger).balance == 10


def test_what_was_spent_before_it_is_taken_back_is_forgiven():
    ledger = settled(history(bought(3, 15_000)))
    ledger = booked(ledger, [redemption(80, ledger.balance)])

    (taken,) = due(history(), ledger, always())

    assert dict(taken.entries) == {
        PointsAccount.BALANCE: -20,
        PointsAccount.ISSUED: 100,
        PointsAccount.FORGIVEN: -80,
    }


def test_a_programme_may_carry_the_debt():
    carries = Points(per={"EUR": Decimal("1.50")}, overdraft=Overdraft.CARRY)
    nothing = replace(bought(3, 15_000), net_minor=0)
    ledger = settled(history(bought(3, 15_000)), rules=carries)
    ledger = booked(ledger, [redemption(80, ledger.balance)])

    assert settled(history(nothing), ledger, carries).balance == -80


def test_a_return_brings_each_bonus_once():
    both = chosen(3, consolidated=True)
    once = settled(history(choices=(both,)))

    assert once.balance == 65
    assert settled(history(choices=(both,)), once) == once
    assert settled(history(choices=(chosen(3, slow=False),))).balance == 0


def test_nobody_spends_more_than_there_is():
    with pytest.raises(WrongMoment):
        redemption(11, 10)
    with pytest.raises(WrongMoment):
        redemption(1, -5)
    assert redemption(10, 10).of(PointsAccount.BALANCE) == -10


class Ledgers(RuleBasedStateMachine):
    """A customer who buys, sends back, cancels, chooses and spends, in any order."""

    overdraft = Overdraft.FORGIVE

    def __init__(self) -> None:
        super().__init__()
        self.orders: dict[int, Purchase] = {}
        self.choices: list[Choice] = []
        self.ledger = Ledger()
        self.bookings: list[Booking] = []
        self.rules = Points(
            per=RULES.per, slow_bonus=25, consolidated_bonus=40, overdraft=self.overdraft
        )

    @rule(purchase=purchases)
    def buys(self, purchase: Purchase) -> None:
        order_id = len(self.bookings) * 1000 + len(self.orders)
        self.orders[order_id] = replace(purchase, order_id=order_id)
        self.looks()

    @rule(which=st.integers(0, 99), percent=st.integers(0, 100))
    def sends_a_part_back(self, which: int, percent: int) -> None:
        for order_id in [*self.orders][which : which + 1]:
            order = self.orders[order_id]
            self.orders[order_id] = replace(order, net_minor=order.net_minor * percent // 100)
        self.looks()

    @rule(which=st.integers(0, 99))
    def cancels(self, which: int) -> None:
        for order_id in [*self.orders][which : which + 1]:
            del self.orders[order_id]
        self.looks()

    @rule(slow=st.booleans(), consolidated=st.booleans())
    def returns_with_care(self, slow: bool, consolidated: bool) -> None:
        self.choices.append(Choice(uuid4(), NOW, slow, consolidated))
        self.looks()

    @rule(points=st.integers(1, 500))
    def spends(self, points: int) -> None:
        if points <= self.ledger.balance:
            self._book([redemption(points, self.ledger.balance)])

    @rule()
    def looks(self) -> None:
        """An effect may run twice and at any time."""
        story = history(*self.orders.values(), choices=tuple(self.choices))
        self._book(due(story, self.ledger, always(self.rules)))
        assert due(story, self.ledger, always(self.rules)) == []

    def _book(self, bookings: list[Booking]) -> None:
        self.bookings += bookings
        self.ledger = booked(self.ledger, bookings)

    @invariant()
    def every_booking_sums_to_zero(self) -> None:
        assert all(sum(points for _, points in one.entries) == 0 for one in self.bookings)

    @invariant()
    def the_balance_is_never_below_zero(self) -> None:
        if self.overdraft is Overdraft.FORGIVE:
            assert self.ledger.balance >= 0

    @invariant()
    def what_was_issued_is_what_the_orders_earn(self) -> None:
        issued = -self._sum(PointsAccount.ISSUED)
        assert issued == sum(earned(order, self.rules) for order in self.orders.values())

    @invariant()
    def what_there_is_is_what_came_less_what_went(self) -> None:
        others = (account for account in PointsAccount if account is not PointsAccount.BALANCE)
        assert self.ledger.balance == -sum(map(self._sum, others))

    @invariant()
    def only_what_was_spent_is_forgiven(self) -> None:
        assert 0 <= -self._sum(PointsAccount.FORGIVEN) <= self._sum(PointsAccount.REDEEMED)

    def _sum(self, account: PointsAccount) -> int:
        return sum(one.of(account) for one in self.bookings)


class CarryingLedgers(Ledgers):
    overdraft = Overdraft.CARRY


TestLedgers = Ledgers.TestCase
TestCarryingLedgers = CarryingLedgers.TestCase


def test_kinds_and_accounts_have_names_that_fit_their_columns():
    assert max(map(len, PointsKind)) <= 20
    assert max(map(len, PointsAccount)) <= 12
