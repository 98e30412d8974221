"""What waits for a commit or for its time: payouts, and returns for which nothing ever came."""

import asyncio
import sys
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from msgspec import structs

from api.desk.reads import ParcelSummaryView, queue
from api.events.bell import Bell
from api.events.models import Outbox
from api.kernel.refusal import WrongMoment
from api.orders.models import TakenUnit
from api.photos.providers import store_from
from api.photos.uploads import Uploads
from api.refunds.actions.grants import hold_refund, release_refund
from api.refunds.models import Payout, Posting, Refund
from api.refunds.providers import Payment, Receipt
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from api.returns.reception import carrier_told
from api.settings import Settings
from api.shipping.models import Label
from api.shipping.rules import TrackingStatus
from api.wiring import effects
from api.worker import do_each, expire, number, run, work_once
from tests.api.test_traps import ran
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import FakePayments, House, grader
from tests.shop import POLICY, put_in_force, sell


async def worked(house: House, payments: FakePayments, *, minutes: int = 0) -> None:
    """Everything that is due by then."""
    now = house.now + timedelta(minutes=minutes)
    chores = effects(payments, lambda: now, reads=house.reads, settings=Settings())
    while await work_once(Bell(), chores, now=now):
        pass


async def granted(house: House, number: str) -> Refund:
    (item,) = await house.arrived(await sell(number, now=house.now))
    await house.judge(item.id)
    return await Refund.get(item_id=item.id)


@on_both
async def test_who_waits_for_events_is_woken_once_they_are_numbered(house: House):
    bell = Bell()
    await house.request(await sell("W-0", now=house.now))
    waiting = bell.ticket

    assert await number(bell)
    assert bell.ticket != waiting
    assert not await number(bell)


@on_both
async def test_a_gateway_that_does_not_answer_is_asked_again_and_pays_once(house: House):
    refund, payments = await granted(house, "W-1"), FakePayments(fails=2)

    await worked(house, payments)
    assert (await Refund.get(id=refund.id)).state == "PENDING"
    for minutes in (1, 2, 3):
        await worked(house, payments, minutes=minutes)

    assert (await Refund.get(id=refund.id)).state == "SUCCEEDED"
    assert payments.asked[(await Payout.get(refund_id=refund.id)).key] == 3
    assert [money.minor for money in payments.paid.values()] == [1900]
    assert await violated(house.reads) == {}


@on_both
async def test_a_gateway_that_refuses_leaves_the_debt_in_the_books(house: House):
    refund, payments = await granted(house, "W-2"), FakePayments(refuses="account closed")

    await worked(house, payments)

    assert (await Refund.get(id=refund.id)).state == "FAILED"
    assert (await Payout.get(refund_id=refund.id)).failure == "account closed"
    owed = await Posting.filter(account="REFUNDS_PAYABLE").values_list("minor", flat=True)
    assert owed == [-1900]
    assert await violated(house.reads) == {}


@on_both
async def test_a_refund_that_is_held_before_it_leaves_is_paid_after_its_release_once(house: House):
    refund, payments = await granted(house, "W-3"), FakePayments()
    await hold_refund(refund.id, "Dubbel?", actor=grader(2), key=uuid4(), now=house.now)
    await worked(house, payments)
    assert payments.paid == {}

    await release_refund(refund.id, actor=grader(3), key=uuid4(), now=house.now)
    await worked(house, payments)

    assert payments.asked == {(await Payout.get(refund_id=refund.id)).key: 1}


class Silent(FakePayments):
    """A gateway that takes the question, and never says anything."""

    def __init__(self) -> None:
        super().__init__()
        self.was_asked = asyncio.Event()

    async def pay(self, payment: Payment) -> Receipt:
        self.was_asked.set()
        await asyncio.Event().wait()
        raise AssertionError("it never answers")


@on_both
async def test_a_gateway_that_does_not_answer_keeps_no_event_from_its_number(house: House):
    payments, settings, bell = Silent(), Settings(), Bell()
    chores = effects(payments, lambda: house.now, reads=house.reads, settings=settings)
    uploads = Uploads(store_from("memory:///"))
    house_of = {"payments": payments, "reads": house.reads, "uploads": uploads}
    working = asyncio.create_task(run(bell, chores, settings, lambda: house.now, **house_of))
    await granted(house, "W-5")
    async with asyncio.timeout(30):
        await payments.was_asked.wait()
        await granted(house, "W-6")
        while await Outbox.filter(is_event=True, position=None).exists():
            await bell.wait(bell.ticket, at_most_s=1)
    working.cancel()
    with suppress(asyncio.CancelledError):
        await working


async def test_a_schedule_that_fails_keeps_none_of_the_others_from_its_turn():
    done: list[str] = []

    async def fails() -> None:
        done.append("failed")
        raise ConnectionError("the line went dead")

    async def works() -> None:
        done.append("worked")

    await do_each([fails, works, fails, works])
    assert done == ["failed", "worked", "failed", "worked"]


DIES = """
import asyncio, os, sys
from datetime import UTC, datetime
from pathlib import Path
from api.database import connect
from api.desk.reads import queue
from api.events.bell import Bell
from api.models import MODELS
from api.settings import Settings
from api.wiring import effects
from api.worker import work_once

class Gateway:
    name = "fake"

    async def pay(self, payment):
        with Path(sys.argv[2]).open("a") as asked:
            asked.write(f"{payment.key} {payment.amount.minor}\\n")
        os._exit(9)

async def main():
    now = datetime.fromisoformat(sys.argv[3])
    async with connect(sys.argv[1], MODELS) as database:
        house = {"reads": database.reads, "settings": Settings()}
        while await work_once(Bell(), effects(Gateway(), lambda: now, **house), now=now):
            pass

asyncio.run(main())
"""


@on_both
async def test_a_worker_that_dies_while_the_gateway_pays_is_followed_by_one_that_settles(
    house: House, tmp_path: Path
):
    refund, asked = await granted(house, "W-4"), tmp_path / "asked"
    payout = await Payout.get(refund_id=refund.id)
    arguments = [house.database.url, str(asked), house.now.isoformat()]
    died = await asyncio.to_thread(ran, [sys.executable, "-c", DIES, *arguments])
    assert (died.returncode, asked.read_text()) == (9, f"{payout.key} 1900\n")
    assert (await Refund.get(id=refund.id)).state == "PENDING"

    payments = FakePayments()
    await worked(house, payments, minutes=1)
    assert payments.asked == {}, "the other one might still be at it"
    await worked(house, payments, minutes=3)

    assert payments.asked == {payout.key: 1}, "by the same key, which a gateway pays once"
    assert (await Refund.get(id=refund.id)).state == "SUCCEEDED"
    assert await violated(house.reads) == {}


async def late(house: House, days: int) -> None:
    await expire(Settings(), now=house.now + timedelta(days=days))


@on_both
async def test_a_parcel_that_never_came_frees_its_units_thirty_days_after_its_last_day(
    house: House,
):
    order = await sell("W-5", now=house.now)
    case = await Return.get(id=await house.request(order))
    assert case.send_back_by
    last = (case.send_back_by - house.now).days

    await late(house, last + 29)
    assert (await Return.get(id=case.id)).closed_at is None
    await late(house, last + 32)

    assert (await ReturnItem.get(of_id=case.id)).reception == "EXPIRED"
    assert (await Return.get(id=case.id)).closed_at
    assert await TakenUnit.all().count() == 0
    assert await Label.filter(voided_at=None).count() == 0
    await late(house, last + 33)
    assert await violated(house.reads) == {}
    with pytest.raises(WrongMoment):
        await house.cancel(case.id, order)


@on_both
async def test_what_is_on_its_way_or_here_never_expires(house: House):
    sent = await house.request(await sell("W-6", now=house.now))
    await house.scan(await house.code_of(sent), TrackingStatus.HANDED_OVER)
    await house.arrived(await sell("W-7", now=house.now))

    await late(house, 400)

    states = await ReturnItem.all().values_list("reception", flat=True)
    assert sorted(states) == ["IN_TRANSIT", "RECEIVED"]


@on_both
async def test_one_return_that_cannot_expire_does_not_keep_the_others(house: House):
    """Half of it is here: a state that no flow makes today, and that must not stop the rest."""
    lines = (("MUG-1", 1, "20.00"), ("MUG-2", 1, "30.00"))
    odd = await house.request(
        await sell("W-8", now=house.now, lines=lines), *(Wanted(n, 1, None, None) for n in (1, 2))
    )
    await ReturnItem.filter(of_id=odd, paid_minor=2000).update(reception="RECEIVED")
    other = await house.request(await sell("W-9", now=house.now))

    await late(house, 400)

    assert (await ReturnItem.get(of_id=other)).reception == "EXPIRED"
    assert (await ReturnItem.get(of_id=odd, paid_minor=2000)).reception == "RECEIVED"


@on_both
async def test_what_was_granted_can_be_held_until_it_leaves(house: House):
    settings, payments = Settings(payout_stays_minutes=10), FakePayments()
    held, left = await granted(house, "W-30"), await granted(house, "W-31")

    async def at(minutes: int) -> list[str]:
        now = house.now + timedelta(minutes=minutes)
        chores = effects(payments, lambda: now, reads=house.reads, settings=settings)
        while await work_once(Bell(), chores, now=now):
            pass
        return [(await Refund.get(id=one.id)).state.value for one in (held, left)]

    assert await at(9) == ["GRANTED", "GRANTED"]
    await hold_refund(held.id, "Looks odd", actor=grader(7), key=uuid4(), now=house.now)
    assert await at(10) == ["HELD", "SUCCEEDED"]
    assert len(payments.paid) == 1


@on_both
async def test_a_scan_from_another_time_zone_keeps_its_place_in_the_queue(house: House):
    """SQLite compares times as text: they must all be written on one clock."""
    for name, hours in (("W-10", -9), ("W-11", 0), ("W-12", 9)):
        case = await house.request(await sell(name, now=house.now))
        at = (house.now - timedelta(hours=12 - hours)).astimezone(timezone(timedelta(hours=-hours)))
        await carrier_told(
            "postwagen",
            name,
            code=await house.code_of(case),
            status=TrackingStatus.DELIVERED,
            at=at,
            reads=house.reads,
            now=house.now,
        )
    found, _ = await queue(house.reads, first=10, after=None, now=house.now, language="nl")
    arrived = [parcel.arrived_at for parcel in found]
    assert len(arrived) == 3
    assert arrived == sorted(arrived)


@on_both
async def test_the_bench_takes_the_higher_priority_first_and_then_the_sooner_due(house: House):
    """As each one's terms said when it was sent back: R025, a gold parcel before the others."""
    for at, (priority, hours) in enumerate(((0, 48), (5, 24), (5, 4), (0, 6))):
        order = await sell(f"W-2{at}", now=house.now)
        base = structs.replace(POLICY.base, priority=priority, handled_within_hours=hours)
        since = house.now - timedelta(days=30)
        await put_in_force(order.market_id, structs.replace(POLICY, base=base), now=since)
        await house.scan(await house.code_of(await house.request(order)), TrackingStatus.DELIVERED)

    async def page(after: tuple[int, datetime, UUID] | None) -> list[ParcelSummaryView]:
        found, _ = await queue(house.reads, first=2, after=after, now=house.now, language="nl")
        return found

    first = await page(None)
    assert first[1].due_at
    second = await page((-first[1].priority, first[1].due_at, first[1].id))
    assert [
        (parcel.priority, (parcel.due_at - parcel.arrived_at) // timedelta(hours=1), parcel.flags)
        for parcel in (*first, *second)
        if parcel.due_at and parcel.arrived_at
    ] == [(5, 4, ("Voorrang",)), (5, 24, ("Voorrang",)), (0, 6, ()), (0, 48, ())]
