"""Many hands at the same moment: on PostgreSQL, where rows are really locked."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from api.access.rules import ATTEMPTS
from api.events.actions import relay
from api.events.bell import Bell
from api.events.effects import Effects
from api.inspection.checklists import Grade
from api.kernel.refusal import (
    AlreadyTaken,
    KeyReused,
    NotFound,
    NotReturnable,
    Refusal,
    TooManyAttempts,
    WrongMoment,
)
from api.orders.access import open_order
from api.orders.actions.edits import EditedLine, EditedOrder, edit_order
from api.orders.models import Order, OrderLine, TakenUnit
from api.refunds.models import Payout, Refund
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from api.settings import Settings
from api.shipping.rules import TrackingStatus
from api.wiring import effects
from api.worker import work_once
from tests.conftest import on_both, on_postgres
from tests.invariants import violated
from tests.people import FakePayments, House, grader
from tests.shop import sell

ENOUGH = 6
"""Refunds of a busy hour: which hand comes first is up to the machine, so it goes on until then."""

TWO = (("MUG-1", 1, "20.00"), ("MUG-2", 1, "30.00"))


async def at_once(*acts: Awaitable[Any]) -> list[Any]:
    """What came of each: an answer or a Refusal. Anything else that is raised is a bug."""
    results = await asyncio.gather(*acts, return_exceptions=True)
    bugs = [
        one for one in results if isinstance(one, BaseException) and not isinstance(one, Refusal)
    ]
    assert not bugs, bugs[:3]
    return results


def done(results: Sequence[Any]) -> list[UUID]:
    return [one for one in results if isinstance(one, UUID)]


@on_both
@pytest.mark.parametrize("hands", [2, 20])
async def test_one_of_many_gets_the_last_unit(house: House, hands: int):
    order = await sell("R-1", now=house.now)

    results = await at_once(*(house.request(order) for _ in range(hands)))

    assert len(done(results)) == 1
    refusals = [one for one in results if not isinstance(one, UUID)]
    assert all(isinstance(one, AlreadyTaken | NotReturnable) for one in refusals), refusals
    assert await TakenUnit.all().count() == 1
    assert await violated(house.reads) == {}


@on_both
async def test_the_last_three_of_five_units_go_to_three(house: House):
    order = await sell("R-2", now=house.now, lines=(("MUG-1", 5, "50.00"),))
    await house.request(order, Wanted(1, 2, None, None))

    results = await at_once(*(house.request(order) for _ in range(12)))

    assert len(done(results)) == 3
    assert sorted(await TakenUnit.all().values_list("number", flat=True)) == [1, 2, 3, 4, 5]


@on_both
async def test_the_same_key_thirty_times_is_one_return_with_one_answer(house: House):
    order, key = await sell("R-3", now=house.now, lines=(("MUG-1", 9, "90.00"),)), uuid4()

    results = await at_once(*(house.request(order, key=key) for _ in range(30)))

    assert len(set(done(results))) == 1
    assert len(done(results)) == 30
    assert await Return.all().count() == 1


@on_both
async def test_one_key_for_two_wishes_at_once_is_one_wish_and_a_refusal(house: House):
    order, key = await sell("R-4", now=house.now, lines=(("MUG-1", 9, "90.00"),)), uuid4()
    wishes = [Wanted(1, quantity, None, None) for quantity in (1, 2)]

    results = await at_once(*(house.request(order, wish, key=key) for wish in wishes))

    assert len(done(results)) == 1
    assert Counter(type(one) for one in results)[KeyReused] == 1


@on_both
async def test_a_note_changed_under_the_same_key_is_another_wish(house: House):
    order, key = await sell("R-5", now=house.now, lines=(("MUG-1", 9, "90.00"),)), uuid4()
    await house.request(order, Wanted(1, 1, "other", "a"), key=key)

    with pytest.raises(KeyReused):
        await house.request(order, Wanted(1, 1, "other", "b"), key=key)


@on_both
async def test_two_benches_give_the_delivery_back_once_and_charge_the_fee_once(house: House):
    order = await sell("R-6", now=house.now, lines=TWO)
    items = await house.arrived(order, *(Wanted(n, 1, None, None) for n in (1, 2)))

    await at_once(*(house.judge(item.id, by=grader(n)) for n, item in enumerate(items)))

    refunds = await Refund.all()
    assert sorted(refund.outbound_minor for refund in refunds) == [0, 395]
    assert sorted(refund.fee_minor for refund in refunds) == [0, 495]
    assert sum(refund.minor for refund in refunds) == 2000 + 3000 + 395 - 495
    assert await violated(house.reads) == {}


@on_both
async def test_two_returns_of_one_order_give_its_delivery_back_once(house: House):
    order = await sell("R-7", now=house.now, lines=TWO)
    (one,), (two,) = [await house.arrived(order, Wanted(n, 1, None, None)) for n in (1, 2)]

    await at_once(house.judge(one.id), house.judge(two.id, by=grader(2)))

    assert sum(refund.outbound_minor for refund in await Refund.all()) == 395
    assert await violated(house.reads) == {}


@on_both
async def test_two_benches_judge_one_item_once(house: House):
    order = await sell("R-8", now=house.now)
    (item,) = await house.arrived(order)
    grades = (Grade.A, Grade.B, Grade.C, Grade.D)

    results = await at_once(
        *(house.judge(item.id, grade, by=grader(n)) for n, grade in enumerate(grades))
    )

    assert len(done(results)) == 1
    assert Counter(type(one) for one in results)[WrongMoment] == 3
    assert await Refund.all().count() == 1


@on_both
async def test_a_verdict_sent_ten_times_at_once_is_one_verdict(house: House):
    order, key = await sell("R-9", now=house.now), uuid4()
    (item,) = await house.arrived(order)

    results = await at_once(*(house.judge(item.id, key=key) for _ in range(10)))

    assert len(set(results)) == 1
    assert await violated(house.reads) == {}


@on_both
async def test_a_parcel_is_either_opened_or_canceled(house: House):
    order = await sell("R-10", now=house.now)
    case = await house.request(order)
    code = await house.code_of(case)

    results = await at_once(house.receive(code), house.cancel(case, order))

    item = await ReturnItem.get(of_id=case)
    canceled = not isinstance(results[1], Refusal)
    assert item.reception == ("CANCELED" if canceled else "RECEIVED")
    assert await violated(house.reads) == {}


@on_both
async def test_one_scan_told_ten_times_at_once_is_told_once(house: House):
    case = await house.request(await sell("R-11", now=house.now))
    code = await house.code_of(case)

    news = await at_once(
        *(house.scan(code, TrackingStatus.HANDED_OVER, id="scan-1") for _ in range(10))
    )

    assert news.count(True) == 1


@on_both
async def test_the_relay_numbers_every_event_once_however_many_run(house: House):
    order = await sell("R-12", now=house.now, lines=(("MUG-1", 30, "300.00"),))

    await at_once(*(house.request(order) for _ in range(10)), *(relay() for _ in range(10)))
    while await relay():
        pass

    assert await violated(house.reads) == {}


@on_postgres
@pytest.mark.parametrize("seed", [1, 2])
async def test_a_busy_hour_at_the_dock_leaves_everything_in_order(house: House, seed: int):
    """Requests, scans, benches and cancellations at random: no deadlock, and nothing in
    DESIGN.md's section 7 has happened."""
    chance = random.Random(seed)
    orders = [
        await sell(f"R-{seed}-{n}", now=house.now, lines=(*TWO, ("MUG-3", 4, "99.99")))
        for n in range(6)
    ]
    payments = FakePayments()
    work = effects(payments, lambda: house.now, reads=house.reads, settings=Settings())
    worker = asyncio.create_task(_worker(house, work))
    await asyncio.gather(*(_hand(house, orders, chance, n) for n in range(12)))
    worker.cancel()
    with suppress(asyncio.CancelledError):
        await worker
    while await work_once(Bell(), work, now=house.now + timedelta(minutes=5)):
        pass
    assert await violated(house.reads) == {}
    assert await Refund.all().count() >= ENOUGH
    assert {one.state for one in await Refund.all()} == {"SUCCEEDED"}
    owed = {one.key: one.amount for one in await Payout.all()}
    assert payments.paid == owed, "each once, and what was granted"


async def _worker(house: House, work: Effects) -> None:
    while True:
        await work_once(Bell(), work, now=house.now)
        await asyncio.sleep(0.01)


async def _hand(house: House, orders: Sequence[Order], chance: random.Random, number: int) -> None:
    for act in range(100):
        if act >= 25 and await Refund.all().count() >= ENOUGH:
            return
        order = chance.choice(orders)
        try:
            await _one_act(house, order, chance, number)
        except Refusal:
            continue


async def _one_act(house: House, order: Order, chance: random.Random, number: int) -> None:
    cases = await Return.filter(order_id=order.id)
    if not cases or chance.random() < 0.25:
        lines = chance.sample((1, 2, 3), chance.randint(1, 3))
        await house.request(order, *(Wanted(line, 1, None, None) for line in lines))
        return
    case = chance.choice(cases)
    items = await ReturnItem.filter(of_id=case.id)
    match chance.randrange(8):
        case 0:
            await house.cancel(case.id, order)
        case 1 | 2:
            await house.scan(await house.code_of(case.id), chance.choice([*TrackingStatus]))
        case 3 | 4:
            await house.receive(case.rma, by=grader(number))
        case _:
            grade = chance.choice([*Grade])
            await house.judge(chance.choice(items).id, grade, by=grader(number))


@on_postgres
async def test_an_order_is_not_canceled_under_a_return(house: House):
    """The book and the desk lock the same row: both can never win."""
    order = await sell("R-13", now=house.now, delivered_days_ago=None)
    less = EditedOrder(
        brand="veldhuis", order="ext-R-13", lines=(EditedLine(number=1, quantity=0),)
    )

    results = await at_once(
        house.request(order), edit_order(less, actor=grader(), key=uuid4(), now=house.now)
    )

    line = await OrderLine.get(order_id=order.id)
    assert line.canceled_quantity + await TakenUnit.all().count() == 1, results


@on_both
async def test_forty_guesses_at_once_are_eight_and_a_right_one_does_not_count(house: House):
    await sell("R-99", now=house.now)

    async def guess(proof: str) -> Any:
        return await open_order(house.reads, "R-99", proof, now=house.now)

    for _ in range(ATTEMPTS + 1):
        assert (await guess("3511ab")).order_id
    results = await at_once(*(guess(f"{n}@example.com") for n in range(40)))

    answers = Counter(type(one) for one in results)
    assert answers[NotFound] <= ATTEMPTS
    assert answers[NotFound] + answers[TooManyAttempts] == 40
