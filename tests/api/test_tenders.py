"""An order paid by several ways: each gets back its own, and never more than it paid."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.access.rules import SYSTEM
from api.inspection.reads import items
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotFound, WrongMoment
from api.orders.formats.incoming import ImportedTender
from api.orders.rules import TenderKind
from api.orders.tenders import Tender, check_tenders
from api.refunds.actions.bank import hear
from api.refunds.actions.payouts import retry_refund
from api.refunds.bank.answers import Answer, Said
from api.refunds.models import Payout, Posting, Refund
from api.refunds.providers import Payment, Receipt
from api.refunds.tenders import over_tenders, still_theirs
from api.returns.actions import Wanted
from api.shop.actions import refund_first
from tests.api.test_worker import worked
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import MUCH, FakePayments, House
from tests.shop import sell

KINDS = st.sampled_from(TenderKind)
PAID = st.lists(st.builds(Tender, KINDS, st.integers(0, 50_000)), min_size=1, max_size=5)


@given(PAID, st.lists(KINDS, max_size=4), st.lists(st.integers(0, 20_000), max_size=12), st.data())
def test_whatever_comes_back_in_whatever_parts_each_tender_gets_what_it_paid_and_no_more(
    paid: list[Tender], first: list[TenderKind], wanted: list[int], data: st.DataObject
):
    whole = sum(one.minor for one in paid)
    before = data.draw(st.integers(0, whole))
    given_back: dict[int | None, int] = {}
    for amount in [*wanted, whole]:
        amount = min(amount, whole - before - sum(given_back.values()))
        parts = over_tenders(amount, still_theirs(paid, first, given_back, before))
        assert sum(part.minor for part in parts) == amount
        assert all(part.minor > 0 and part.number for part in parts)
        for part in parts:
            given_back[part.number] = given_back.get(part.number, 0) + part.minor

    assert sum(given_back.values()) == whole - before, "all of it, to the minor unit"
    assert all(given_back.get(n, 0) <= one.minor for n, one in enumerate(paid, 1))


@pytest.mark.parametrize("amounts", [("10.00", "9.99"), ("20.00", "0.01"), ("30.00",)])
def test_tenders_that_are_not_what_the_order_cost_are_refused(amounts: tuple[str, ...]):
    said = [ImportedTender(kind=TenderKind.CARD, amount=amount) for amount in amounts]
    with pytest.raises(InvalidInput, match=r"20\.00 EUR"):
        check_tenders(said, 2_000, "EUR")


SPLIT = (
    ImportedTender(kind=TenderKind.CARD, amount="30.00", label="Visa ·· 4242", reference="pi_7"),
    ImportedTender(kind=TenderKind.GIFT_CARD, amount="13.95"),
)
WALLET = (SPLIT[0], ImportedTender(kind=TenderKind.WALLET, amount="13.95"))
TWO = (("MUG-1", 1, "20.00"), ("MUG-2", 1, "20.00"))


async def judged(
    house: House, line: int, tenders: tuple[ImportedTender, ...] = SPLIT
) -> list[tuple[str | None, int]]:
    """What each tender gets for that line: (kind, minor units)."""
    order = await sell("T-1", now=house.now, lines=TWO, tenders=tenders, fee_told=None)
    (item,) = await house.arrived(order, Wanted(line, 1, "changed_mind", None))
    await house.judge(item.id)
    refund = await Refund.get(item_id=item.id)
    parts = await Payout.filter(refund_id=refund.id).order_by("tender")
    return [(part.kind, part.minor) for part in parts]


@on_both
async def test_a_card_gets_back_what_it_paid_and_the_gift_card_the_rest(house: House):
    first, second = await judged(house, 1), await judged(house, 2)
    payments = FakePayments()
    await worked(house, payments)

    assert first == [("CARD", 2_000)]
    assert second == [("CARD", 1_000), ("GIFT_CARD", 1_395)], "the delivery, too"
    assert {one.original for one in payments.seen} == {"pi_7"}
    owed = await Posting.filter(account="VOUCHERS").values_list("minor", flat=True)
    assert owed == [-1_395], "the shop owes goods, not money"
    assert {one.state for one in await Refund.all()} == {"SUCCEEDED"}
    assert await violated(house.reads) == {}


async def test_the_bench_sees_before_the_grade_which_way_gets_how_much(house: House):
    order = await sell("T-1", now=house.now, lines=TWO, tenders=SPLIT, fee_told=None)
    both = (Wanted(1, 1, "changed_mind", None), Wanted(2, 1, "changed_mind", None))
    one, two = await house.arrived(order, *both)
    await house.judge(one.id)

    (seen,) = await items(house.reads, [two.id], limits=MUCH, now=house.now, language="en")

    (grade_a, *_) = seen.outlooks
    told = [(part.kind, part.label, part.amount.minor) for part in grade_a.refund.tenders]
    await house.judge(two.id)
    paid = await Payout.filter(refund__item_id=two.id).order_by("tender")
    assert told == [(part.kind, part.label, part.minor) for part in paid]
    assert len(told) == 2
    assert grade_a.refund.total.minor == sum(minor for _, _, minor in told)


async def test_a_brand_can_have_gift_cards_refunded_first(house: House):
    await refund_first("veldhuis", ["GIFT_CARD"])
    assert await judged(house, 1) == [("CARD", 605), ("GIFT_CARD", 1_395)]


@on_both
async def test_one_tender_that_fails_is_asked_again_and_the_other_is_not(house: House):
    await judged(house, 1)
    await judged(house, 2)
    payments = FakePayments(refuses="card expired", refuses_only=TenderKind.CARD)
    await worked(house, payments)
    refund = await Refund.get(id=(await Payout.get(kind="GIFT_CARD")).refund_id)
    assert refund.state == "FAILED"
    states = await Payout.filter(refund_id=refund.id).order_by("tender").values_list("state")
    assert states == [("FAILED",), ("SUCCEEDED",)]
    assert await violated(house.reads) == {}

    payments.refuses, key = None, uuid4()
    for _ in range(2):
        await retry_refund(refund.id, actor=SYSTEM, key=key, now=house.now)
    await worked(house, payments)

    assert (await Refund.get(id=refund.id)).state == "SUCCEEDED"
    assert [money.minor for money in payments.paid.values()] == [1_000]
    assert max(payments.asked.values()) == 1, "a refused key is never asked again"
    with pytest.raises(WrongMoment):
        await retry_refund(refund.id, actor=SYSTEM, key=uuid4(), now=house.now)
    assert await violated(house.reads) == {}


class DeadLine(FakePayments):
    """Refuses the card, and the first word about anything else gets no answer."""

    async def pay(self, payment: Payment) -> Receipt:
        if payment.kind is not TenderKind.CARD and payment.key not in self.asked:
            self.asked[payment.key] += 1
            raise ConnectionError("the line went dead")
        return await super().pay(payment)


@on_both
async def test_a_worker_that_stops_after_one_refusal_still_pays_the_other_tender(house: House):
    await judged(house, 1, WALLET)
    await judged(house, 2, WALLET)
    payments = DeadLine(refuses="card expired", refuses_only=TenderKind.CARD)
    await worked(house, payments)
    await worked(house, payments, minutes=5)

    assert (await Payout.get(kind="WALLET")).state == "SUCCEEDED"
    assert {one.state for one in await Payout.filter(kind="CARD")} == {"FAILED"}
    assert await violated(house.reads) == {}


async def test_a_bank_file_with_an_empty_reference_confirms_nothing(house: House):
    await judged(house, 1)
    await judged(house, 2)
    await worked(house, FakePayments(refuses="account closed"))

    said = Answer(Said.PAID, "", Money(2_000, "EUR"))
    with pytest.raises(NotFound):
        await hear(said, actor=SYSTEM, now=house.now)


async def test_nothing_to_pay_is_paid_without_asking_the_gateway(house: House):
    order = await sell("T-2", now=house.now, lines=(("MUG-1", 1, "0.00"),), delivery="0")
    (item,) = await house.arrived(order)
    await house.judge(item.id)
    payments = FakePayments()
    await worked(house, payments)

    assert (await Refund.get(item_id=item.id)).state == "SUCCEEDED"
    assert (payments.seen, await violated(house.reads)) == ([], {})
