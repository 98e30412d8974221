"""Granted × paid × received: every difference is found, and nothing is found where they agree."""

from datetime import timedelta

import pytest

from api.events.bell import Bell
from api.kernel.language import LANGUAGES
from api.refunds.models import Payout, Posting, Refund, StrayPayment
from api.refunds.reconciliation import Difference
from api.refunds.reconciliation_words import NEXT, WHAT
from api.refunds.reconciling import differences
from api.returns.models import ReturnItem
from api.settings import Settings
from api.wiring import effects
from api.worker import work_once
from tests.api.books.test_credit_notes import refunded
from tests.conftest import on_both
from tests.people import FakePayments, House
from tests.shop import sell

LATER = timedelta(days=30)


async def paid(house: House, payments: FakePayments | None = None) -> Refund:
    refund = await refunded(house)
    chores = effects(
        payments or FakePayments(), lambda: house.now, reads=house.reads, settings=Settings()
    )
    while await work_once(Bell(), chores, now=house.now):
        pass
    return await Refund.get(id=refund.id)


async def found(house: House) -> list[Difference]:
    listed = await differences(house.reads, now=house.now + LATER, language="nl")
    return [one.kind for one in listed]


@on_both
async def test_where_all_is_as_it_should_be_nothing_is_found(house: House):
    await paid(house)
    assert await found(house) == []


async def goods_that_went_away(refund: Refund) -> None:
    await ReturnItem.filter(id=refund.item_id).update(reception="IN_TRANSIT", acceptance="PENDING")


async def another_payout(refund: Refund) -> None:
    await Payout.filter(refund_id=refund.id).update(minor=1)


async def a_booking_that_is_missing(refund: Refund) -> None:
    await Posting.filter(refund_id=refund.id, account="BANK").delete()


async def still_pending(refund: Refund) -> None:
    await Payout.filter(refund_id=refund.id).update(state="PENDING")
    await Posting.filter(refund_id=refund.id, account="BANK").delete()
    await Refund.filter(id=refund.id).update(state="PENDING")


async def taken_back(refund: Refund) -> None:
    """Granted and withdrawn: its row stays, and owes nothing."""
    await Payout.filter(refund_id=refund.id).delete()
    await Posting.filter(refund_id=refund.id).delete()
    await Refund.filter(id=refund.id).update(state="NONE", minor=0)
    await ReturnItem.filter(id=refund.item_id).update(acceptance="PENDING", refund="NONE")


async def a_stray_payment(refund: Refund) -> None:
    await StrayPayment.create(
        reference="LEDGER-NOBODY",
        minor=5,
        currency="EUR",
        moved_on=refund.granted_at.date(),
        told_at=refund.granted_at,
    )


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (goods_that_went_away, Difference.PAID_WITHOUT_GOODS),
        (another_payout, Difference.AMOUNT_DIFFERS),
        (a_booking_that_is_missing, Difference.AMOUNT_DIFFERS),
        (still_pending, Difference.PENDING_TOO_LONG),
        (taken_back, Difference.GOODS_WITHOUT_REFUND),
        (a_stray_payment, Difference.PAID_OUTSIDE),
    ],
)
async def test_what_was_spoilt_is_found(house: House, spoil, kind: Difference):
    await spoil(await paid(house))
    assert await found(house) == [kind]


async def test_a_grant_that_nobody_sends_is_found_and_one_that_failed(house: House):
    await refunded(house)
    assert await found(house) == [Difference.GRANTED_NOT_SENT]
    await ReturnItem.all().update(reception="AWAITING")
    assert await differences(house.reads, now=house.now, language="en") == [], "not yet"


async def test_a_refusal_of_the_bank_is_found(house: House):
    await paid(house, FakePayments(refuses="account closed"))
    assert await found(house) == [Difference.FAILED]


@on_both
async def test_goods_that_nobody_looks_at_are_found(house: House):
    await house.arrived(await sell("R-1", now=house.now))
    assert await found(house) == [Difference.GOODS_WITHOUT_REFUND]


def test_every_difference_is_told_with_a_next_step_in_every_language():
    for table in (WHAT, NEXT):
        assert set(table) == set(Difference)
        assert all(table[kind].say(language) for kind in Difference for language in LANGUAGES)
