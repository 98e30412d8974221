"""Finance by the day: what a day comes to, what is open of it, when it may be closed."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.access.rules import Actor, Role
from api.kernel.refusal import KeyReused, NotFound
from api.refunds.actions.excess import settle_excess
from api.refunds.actions.notes import note_difference
from api.refunds.actions.payouts import retry_refund
from api.refunds.books.calendar import MoneyBooks, all_books, the_books
from api.refunds.books.days import DayPart, DayView, books_of_day, money_days, money_month
from api.refunds.books.exports import note_export
from api.refunds.books.periods import lock_books
from api.refunds.exposed import early_exposure
from api.refunds.exposure import LEAST, Out, age_of, likely_lost
from api.refunds.models import Payout, Refund
from api.refunds.reconciliation import Difference, Step
from api.refunds.reconciling import DifferenceView, all_differences, differences
from api.refunds.rules import Excess, Limits
from api.returns.models import Return, ReturnItem
from api.shop.actions import NewMarket, set_up_shop
from tests.api.books.test_credit_notes import NOTHING_ALONE, refunded
from tests.api.books.test_reconciliation import paid
from tests.api.test_early_refunds import RefundTiming, promised, worked
from tests.conftest import on_both
from tests.people import FakePayments, House
from tests.shop import sell

FINANCE = Actor("Frida Berg", frozenset({Role.FINANCE}), staff_id=7)


async def books(house: House) -> MoneyBooks:
    return await the_books(house.reads, "veldhuis", "EUR")


async def odd(house: House) -> list[DifferenceView]:
    of_these = await books(house)
    return [
        *await all_differences(house.reads, now=house.now, language="en", books=of_these),
    ]


async def days(house: House, count: int = 3) -> list[DayView]:
    of_these = await books(house)
    return await money_days(
        house.reads,
        of_these,
        of_these.day(house.now),
        count,
        differences=await odd(house),
        now=house.now,
        language="en",
    )


def by(house: House):
    return {"actor": FINANCE, "key": uuid4(), "now": house.now}


@on_both
async def test_the_parts_of_a_day_say_how_money_and_goods_stand(house: House):
    await paid(house)
    (await refunded(house, "K-2"))
    await house.arrived(await sell("K-3", now=house.now))
    instant = await promised(house, "K-4", RefundTiming.INSTANT)
    await house.request(instant)
    await worked(house)

    today, yesterday, _ = await days(house)

    parts = {
        one.kind: (one.sums.granted.minor, one.sums.paid.minor, one.sums.goods.minor)
        for one in today.parts
    }
    assert parts == {
        DayPart.AGREES: (3800, 3800, 3800),
        DayPart.GOODS_TO_COME: (1900, 1900, 0),
        DayPart.NOT_GRANTED: (0, 0, 2000),
    }
    sums = today.sums
    assert (sums.granted.formatted, sums.refunds, sums.payments, sums.returns) == (
        "€57.00",
        3,
        3,
        3,
    )
    assert (yesterday.sums.refunds, yesterday.parts) == (0, ())


@on_both
async def test_what_is_refused_or_waits_is_a_part_of_its_own(house: House):
    await paid(house, FakePayments(refuses="account closed"))
    await refunded(house, "K-2")
    (today,) = await days(house, 1)
    assert {one.kind: one.sums.granted.minor for one in today.parts} == {
        DayPart.REFUSED: 1900,
        DayPart.UNPAID: 1900,
    }
    assert today.open == 1, "what was granted a minute ago may still be sent"


@on_both
async def test_what_a_second_person_must_see_is_held_and_in_no_day(house: House):
    await refunded(house, limits=NOTHING_ALONE)
    (today,) = await days(house, 1)
    assert (today.sums.refunds, today.open) == (0, 1)
    (held,) = await odd(house)
    assert (held.kind, held.step, held.state) == (Difference.HELD, Step.RELEASE, "HELD")
    assert held.why == (await Refund.get()).hold_reason


async def test_a_day_begins_at_midnight_by_the_entitys_clock(house: House):
    refund = await paid(house)
    of_these = await books(house)
    midnight = of_these.begins(of_these.day(house.now))
    assert midnight.hour in (22, 23), "Amsterdam is ahead of UTC"
    for moment, expected in ((midnight, [1, 0]), (midnight - timedelta(seconds=1), [0, 1])):
        await Refund.filter(id=refund.id).update(granted_at=moment)
        assert [day.sums.refunds for day in await days(house, 2)] == expected


@on_both
async def test_a_day_is_closed_when_it_is_over_and_nothing_of_it_is_open(house: House):
    await paid(house, FakePayments(refuses="account closed"))
    tomorrow = replace(house, now=house.now + timedelta(days=1))
    _, then = await days(tomorrow, 2)
    assert (then.open, then.can_close) == (1, False)

    (failed,) = await odd(tomorrow)
    assert failed.finding.match
    about = failed.finding.match.item_id
    key = uuid4()
    for _ in range(2):
        await note_difference(
            Difference.FAILED, about, "Paid in cash.", actor=FINANCE, key=key, now=tomorrow.now
        )
    with pytest.raises(KeyReused):
        await note_difference(
            Difference.FAILED, about, "Or not.", actor=FINANCE, key=key, now=tomorrow.now
        )

    (noted,) = await odd(tomorrow)
    assert noted.note
    assert (noted.note.note, noted.note.by) == ("Paid in cash.", "Frida Berg")
    assert await differences(tomorrow.reads, now=tomorrow.now, language="en") == []
    today, then = await days(tomorrow, 2)
    assert (then.open, then.can_close, today.can_close) == (0, True, False)
    await lock_books("veldhuis", then.on, **by(tomorrow))
    _, then = await days(tomorrow, 2)
    assert (then.closed, then.can_close) == (True, False)


async def test_a_note_is_about_what_was_seen_and_not_about_what_fails_afterwards(house: House):
    refund = await paid(house, FakePayments(refuses="account closed"))
    (failed,) = await odd(house)
    assert failed.finding.match
    assert (failed.step, failed.why) == (Step.RETRY, "account closed")
    about = failed.finding.match.item_id
    await note_difference(Difference.FAILED, about, "Card was lost.", **by(house))
    later = replace(house, now=house.now + timedelta(hours=2))
    await retry_refund(refund.id, **by(later))
    await worked_refusing(later)

    (again,) = await odd(later)

    assert again.note is None
    assert again.step is Step.PAY_BY_HAND


async def worked_refusing(house: House) -> None:
    await Payout.all().update(state="FAILED", asked_at=house.now)
    await Refund.all().update(state="FAILED")


async def test_what_we_pay_ourselves_is_confirmed_and_what_a_gateway_pays_is_not(house: House):
    refund = await paid(house)
    await Refund.filter(id=refund.id).update(state="PENDING")
    late = replace(house, now=house.now + timedelta(days=6))
    for reference, step in (("LEDGER-4F2A", Step.CONFIRM), ("re_4F2A", Step.NOTE)):
        await Payout.filter(refund_id=refund.id).update(state="PENDING", reference=reference)
        steps = {one.kind: one.step for one in await odd(late)}
        assert steps[Difference.PENDING_TOO_LONG] is step


async def test_what_was_too_much_is_open_until_somebody_settles_it(house: House):
    order = await promised(house, "K-5", RefundTiming.ON_RECEIPT)
    (item,) = await house.arrived(order)
    await worked(house)
    await Refund.filter(item_id=item.id).update(over_minor=500)
    (much,) = await odd(house)
    assert (much.kind, much.step, much.amount.minor) == (
        *(Difference.GAVE_TOO_MUCH, Step.SETTLE, 500),
    )
    refund = await Refund.get(item_id=item.id)
    await ReturnItem.filter(id=item.id).update(acceptance="ACCEPTED")
    await settle_excess(refund.id, Excess.FORGIVEN, "A good customer.", **by(house))
    assert await odd(house) == []


@on_both
async def test_what_the_law_wants_paid_by_now_is_overdue_though_it_is_on_its_way(house: House):
    case = await house.request(await sell("K-6", now=house.now))
    await ReturnItem.filter(of_id=case).update(reception="IN_TRANSIT")
    await Return.filter(id=case).update(refund_due_at=house.now - timedelta(hours=1))
    (late,) = await odd(house)
    assert (late.kind, late.customer, late.refund_id) == (Difference.OVERDUE, "Saar Vos", None)
    assert (late.granted, late.goods, late.reception) == (None, None, "IN_TRANSIT")
    await Return.filter(id=case).update(refund_due_at=house.now + timedelta(hours=1))
    assert await odd(house) == []


@on_both
async def test_the_books_of_a_day_tell_notes_tax_and_who_took_them_out(house: House):
    await paid(house)
    of_these, today = await books(house), (await books(house)).day(house.now)
    before = await books_of_day(house.reads, of_these, today, language="en")
    assert (before.credit_notes, before.refunds, before.tax.minor) == (1, 1, 330)
    assert before.exported_at is None
    key = uuid4()
    for _ in range(2):
        await note_export("veldhuis", today, today, actor=FINANCE, key=key, now=house.now)
    after = await books_of_day(house.reads, of_these, today, language="en")
    assert (after.exported_by, after.exported_at) == ("Frida Berg", house.now)
    other = await books_of_day(house.reads, of_these, today - timedelta(days=1), language="en")
    assert (other.refunds, other.exported_by, other.tax.minor) == (0, None, 0)


async def test_a_month_tells_what_was_granted_and_what_closed_days_left_open(house: House):
    await paid(house, FakePayments(refuses="account closed"))
    later = replace(house, now=house.now + timedelta(days=1))
    of_these = await books(house)
    today = of_these.day(house.now)
    await lock_books("veldhuis", today, **by(later))

    month = await money_month(
        later.reads, await books(house), today, differences=await odd(later), language="en"
    )

    assert (month.granted.minor, month.unexplained.minor) == (1900, 1900)
    assert (month.closed_by, month.closed_at) == ("Frida Berg", later.now)


async def test_each_entity_and_money_has_books_of_its_own(house: House):
    await paid(house, FakePayments(refuses="no"))
    await set_up_shop(
        entity=("noord", "Noord AS", "NO"),
        brands=[("noord", "Noord")],
        markets=[NewMarket("NO", "NOK", "nb", "Europe/Oslo")],
    )
    every = [(one.entity, one.currency) for one in await all_books(house.reads)]
    assert every == [("noord", "NOK"), ("veldhuis", "EUR")]
    others = await the_books(house.reads, "noord", "NOK")
    assert not await all_differences(house.reads, now=house.now, language="en", books=others)
    with pytest.raises(NotFound):
        await the_books(house.reads, "noord", "EUR")


@on_both
async def test_what_is_out_is_what_counts_towards_the_limit(house: House):
    order = await promised(house, "K-7", RefundTiming.INSTANT)
    await house.request(order)
    await worked(house)
    limits = Limits({"EUR": 10_000})
    later = house.now + timedelta(days=5)

    told = await early_exposure(house.reads, "EUR", limits=limits, now=later, language="en")

    assert (told.amount.minor, told.refunds, told.limit.minor, told.share) == (
        *(1900, 1, 10_000, 0.19),
    )
    assert [one.amount.minor for one in told.ages] == [0, 1900, 0, 0]
    assert (told.loss, told.past_refunds) == (None, 0), "nothing is said of so few"
    none = await early_exposure(house.reads, "NOK", limits=limits, now=later, language="en")
    assert (none.refunds, none.share) == (0, None)


def test_little_is_said_of_few_and_the_range_narrows_with_many():
    out = [Out(1000, 1)] * 50
    assert likely_lost(out, [3] * (LEAST - 1)) is None
    few = likely_lost(out, ([2] * 27 + [None] * 3))
    many = likely_lost(out, ([2] * 2700 + [None] * 300))
    assert few
    assert many
    assert 0 <= few.low <= few.likely <= few.high <= 50_000
    assert few.high - few.low > many.high - many.low
    assert 4_000 < many.likely < 6_000, "a tenth of 50 pieces"


def test_what_is_out_for_longer_comes_less_often():
    past = [*([2] * 90), *([20] * 5), *([None] * 5)]
    young, old = (likely_lost([Out(1000, days)] * 20, past) for days in (1, 16))
    assert young
    assert old
    assert old.likely > 5 * young.likely, "half of what was out for sixteen days never came"


@given(st.integers(0, 400))
def test_every_age_has_its_place(days: int):
    assert [days <= 3, 4 <= days <= 7, 8 <= days <= 14, days > 14].index(True) == age_of(days)
