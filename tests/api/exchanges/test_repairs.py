"""What is faulty goes back repaired, and whoever waits in vain gets another one or their money."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from api.events.models import Outbox
from api.exchanges.models import Exchange
from api.exchanges.repairs.actions import raise_alarms, record_repair
from api.exchanges.repairs.models import Repair
from api.exchanges.repairs.reads import RepairFilter, repair_by_id, repairs
from api.exchanges.repairs.rules import (
    REPAIR_MOVES,
    InsteadOfRepair,
    Moment,
    RepairState,
    RepairWork,
    WhyEnded,
    may_choose,
)
from api.exchanges.rules import ExchangeState
from api.inspection.checklists import Grade
from api.inspection.reads import items
from api.inspection.rules import Finding
from api.kernel.refusal import InvalidInput, NotFound, WrongMoment
from api.orders.models import OrderLine, TakenUnit
from api.policy.document import RefundTiming, Resolution
from api.refunds.actions.early import refund_in_time
from api.refunds.models import Refund
from api.refunds.reconciling import differences
from api.returns.actions import Wanted, decline_return
from api.returns.models import Return, ReturnItem
from api.returns.rules import Reception, RefundState, ReturnDeclineReason
from api.settings import Settings
from api.stock.models import StockMovement
from api.stock.rules import Disposition
from api.terms.reads import terms_of_lines
from api.wiring import early_limits
from tests.api.exchanges.mending import asked, at_the_workshop, chosen, said
from tests.api.exchanges.swapping import exchanging, on_shelf, sent, worked
from tests.api.inspection.test_decisions import decide
from tests.api.stock.counting import level
from tests.api.test_early_refunds import promised, refuse
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House, grader, shopper
from tests.shop import sell

MONEY, REPLACEMENT = InsteadOfRepair.MONEY, InsteadOfRepair.REPLACEMENT
STARTED, DONE = RepairWork.STARTED, RepairWork.DONE
IMPOSSIBLE, SENT_BACK = RepairWork.IMPOSSIBLE, RepairWork.SENT_BACK


def later(house: House, days: int) -> House:
    return replace(house, now=house.now + timedelta(days=days))


async def state(repair: Repair) -> RepairState:
    return (await Repair.get(id=repair.id)).state


@on_both
async def test_it_is_repaired_and_sent_back_and_nobody_is_paid(house: House):
    order = await sell("R-1", now=house.now)
    repair = await at_the_workshop(house, order)
    assert await state(repair) is RepairState.WAITING
    assert (await Return.get(id=repair.return_id)).fee_minor == 0

    await said(house, repair, STARTED, DONE, SENT_BACK)
    payments = await worked(house)

    found = await Repair.get(id=repair.id)
    assert (found.state, found.tracking, found.note) == (
        *(RepairState.SENT_BACK, "3SBACK", "Nieuwe accu"),
    )
    item = await ReturnItem.get(id=repair.item_id)
    assert (item.reception, item.refund) == (Reception.SENT_BACK, RefundState.NONE)
    assert (await Return.get(id=item.of_id)).closed_at
    assert not payments.paid
    assert not await Refund.exists()
    assert not await StockMovement.exists(), "it never was the shop's"
    told = await Outbox.filter(name__startswith="Repair").order_by("id").values_list("name")
    assert [name for (name,) in told] == [
        *("RepairRequested", "RepairStarted", "RepairDone", "RepairSentBack"),
    ]
    assert await violated(house.reads) == {}


@on_both
async def test_what_was_repaired_may_come_back_and_the_shop_answers_a_year_longer(house: House):
    order = await sell("R-2", now=house.now)
    line = await OrderLine.get(order_id=order.id)

    async def until() -> tuple[date | None, date | None]:
        (terms,) = await terms_of_lines(house.reads, [(line.id, "defective")], at=house.now)
        assert terms
        return terms.statutory.conformity_until, terms.statutory.repair_extends_until

    before, if_repaired = await until()
    repair = await at_the_workshop(house, order)
    await said(house, repair, STARTED, DONE, SENT_BACK)

    assert before
    assert if_repaired == before.replace(year=before.year + 1)
    assert (await Repair.get(id=repair.id)).extends_until == if_repaired
    assert await until() == (if_repaired, None), "once"
    assert not await TakenUnit.exists()
    case = await asked(later(house, 700), order)
    assert (await Repair.get(return_id=case)).extends_until is None
    assert await violated(house.reads) == {}


async def test_the_choice_and_its_twelve_months_are_told_before(house: House):
    order = await sell("R-3", now=house.now)
    line = await OrderLine.get(order_id=order.id)
    asked_for = [(line.id, reason) for reason in ("defective", "recalled", "changed_mind")]

    faulty, recalled, remorse = await terms_of_lines(house.reads, asked_for, at=house.now)

    assert faulty
    assert recalled
    assert remorse
    assert {Resolution.REPAIR, Resolution.REPLACEMENT} <= {*faulty.resolutions}
    assert Resolution.REPAIR not in {*recalled.resolutions, *remorse.resolutions}
    told = {one.sentence for one in faulty.because}
    assert {"choice_of_remedy", "repair_extends"} <= told
    assert not {"choice_of_remedy"} & {one.sentence for one in remorse.because}


async def test_only_what_is_faulty_is_repaired(house: House):
    order = await exchanging(house, "R-4")

    with pytest.raises(InvalidInput, match="faulty is repaired"):
        await asked(house, order, Wanted(1, 1, "changed_mind", None))

    assert not await Repair.exists()
    assert not await Return.exists()


@on_both
@pytest.mark.parametrize("timing", [RefundTiming.INSTANT, RefundTiming.ON_INSPECTION])
async def test_no_money_is_given_while_it_goes_whatever_was_promised(
    house: House, timing: RefundTiming
):
    order = await promised(house, "R-5", timing)
    repair = await at_the_workshop(house, order)

    far = later(house, 60)
    await refund_in_time(limits=early_limits(Settings()), reads=far.reads, now=far.now)
    await worked(far)

    assert not await Refund.exists()
    (seen,) = await items(house.reads, [repair.item_id], limits=None, now=house.now, language="en")
    assert seen.inspection
    assert seen.inspection.disposition is Disposition.REFURBISH
    assert await differences(far.reads, now=far.now, language="en") == []


@on_both
@pytest.mark.parametrize("choice", InsteadOfRepair)
async def test_what_cannot_be_repaired_is_replaced_or_paid_back_whole(
    house: House, choice: InsteadOfRepair
):
    order = await sell("R-6", now=house.now)
    await on_shelf(house, "MUG-1", None)
    repair = await at_the_workshop(house, order)
    await said(house, repair, IMPOSSIBLE, note="De motor is stuk.")
    waiting = await repairs(house.reads, RepairFilter.TO_CHOOSE, first=5, after=None, now=house.now)

    payments = await chosen(later(house, 20), repair, choice, by=shopper(order))

    assert [one.id for one in waiting] == [repair.id]
    assert waiting[0].choices == (MONEY, REPLACEMENT)
    refund = await Refund.get(item_id=repair.item_id)
    assert refund.value.minor == 2000 + 395
    if choice is REPLACEMENT:
        assert (await Exchange.get(item_id=repair.item_id)).state is ExchangeState.RELEASED
        assert (sent(payments), refund.exchanged_minor) == (0, 2395)
    else:
        assert sent(payments) == 2395
    assert await level("MUG-1", Disposition.QUARANTINE) == (1, 0), "it is the shop's now"
    assert (await Repair.get(id=repair.id)).why_ended == choice.value
    assert await violated(house.reads) == {}


async def test_it_is_not_the_customers_to_break_off_what_is_in_work_and_in_time(house: House):
    order = await sell("R-7", now=house.now, delivered_days_ago=200)
    case = await asked(house, order)
    await Return.filter(id=case).update(authorization="APPROVED")
    (item,) = await ReturnItem.filter(of_id=case)
    await ReturnItem.filter(id=item.id).update(reception="RECEIVED")
    await house.judge(item.id, Grade.E)
    await worked(house)
    repair = await Repair.get(item_id=item.id)
    await said(house, repair, STARTED)
    view = await repair_by_id(house.reads, repair.id, actor=shopper(order), now=house.now)

    with pytest.raises(WrongMoment, match="being repaired"):
        await chosen(house, repair, MONEY, by=shopper(order))

    assert view.choices == ()
    late = later(house, 31)
    await raise_alarms(after=timedelta(days=30), now=late.now)
    await raise_alarms(after=timedelta(days=30), now=late.now)
    assert await Outbox.filter(name="RepairLate").count() == 1
    (listed,) = await repairs(late.reads, RepairFilter.LATE, first=5, after=None, now=late.now)
    assert listed.choices == (MONEY, REPLACEMENT)
    assert sent(await chosen(late, repair, MONEY, by=shopper(order))) == 2395
    assert await violated(house.reads) == {}


async def test_who_can_still_withdraw_has_their_money_although_it_is_in_work(house: House):
    order = await sell("R-8", now=house.now)
    repair = await at_the_workshop(house, order)
    await said(house, repair, STARTED)

    payments = await chosen(house, repair, MONEY, by=shopper(order))

    assert sent(payments) == 2395
    with pytest.raises(WrongMoment):
        await said(house, repair, DONE)


async def test_money_instead_before_it_came_makes_it_a_return_like_any_other(house: House):
    order = await sell("R-9", now=house.now)
    case = await asked(house, order)
    repair = await Repair.get(return_id=case)
    await chosen(house, repair, MONEY, by=shopper(order))
    assert not await Refund.exists()

    await house.receive((await Return.get(id=case)).rma)
    await house.judge(repair.item_id, Grade.D)
    payments = await worked(house)

    assert sent(payments) == 2395
    assert await level("MUG-1", Disposition.REFURBISH) == (1, 0)
    assert await violated(house.reads) == {}


@on_both
@pytest.mark.parametrize("how", ["canceled", "declined", "refused", "paid"])
async def test_a_repair_ends_when_nothing_comes_for_it(house: House, how: str):
    order = await sell("R-10", now=house.now, delivered_days_ago=40 if how == "declined" else 3)
    case = await asked(house, order)
    repair = await Repair.get(return_id=case)

    match how:
        case "canceled":
            await house.cancel(case, order)
        case "declined":
            by = {"actor": grader(), "key": uuid4(), "now": house.now}
            await decline_return(case, ReturnDeclineReason.OTHER, note=None, **by)
        case _:
            await house.receive((await Return.get(id=case)).rma)
            await house.judge(repair.item_id, None, finding=Finding.EMPTY)
            item = await ReturnItem.get(id=repair.item_id)
            await (refuse(house, item, "leeg") if how == "refused" else decide(house, item.id))
    await worked(house)

    ended = await Repair.get(id=repair.id)
    assert ended.state is RepairState.ENDED
    assert ended.why_ended is (WhyEnded.MONEY if how == "paid" else WhyEnded.NOT_RETURNED)
    assert await Refund.exists() is (how == "paid")
    assert not await StockMovement.exists()
    assert await violated(house.reads) == {}


async def test_delivery_is_not_given_back_for_what_the_customer_keeps(house: House):
    order = await sell("R-11", now=house.now, lines=(("MUG-1", 1, "20.00"), ("MUG-2", 1, "30.00")))
    await at_the_workshop(house, order)
    (other,) = await house.arrived(order, Wanted(2, 1, "changed_mind", None))

    await house.judge(other.id)

    assert (await Refund.get(item_id=other.id)).minor == 3000 - 495


async def test_what_the_workshop_says_is_said_once_and_with_words(house: House):
    order = await sell("R-12", now=house.now)
    repair, key = await at_the_workshop(house, order), uuid4()
    by = {"tracking": None, "actor": grader(), "now": house.now}

    with pytest.raises(InvalidInput):
        await record_repair(repair.id, IMPOSSIBLE, note=" ", key=key, **by)
    for _ in range(2):
        await record_repair(repair.id, STARTED, note=None, key=key, **by)
    with pytest.raises(WrongMoment):
        await record_repair(repair.id, SENT_BACK, note=None, key=uuid4(), **by)
    with pytest.raises(NotFound):
        await record_repair(uuid4(), STARTED, note=None, key=uuid4(), **by)

    assert await Outbox.filter(name="RepairStarted").count() == 1


async def test_a_stranger_sees_no_repair(house: House):
    repair = await at_the_workshop(house, await sell("R-13", now=house.now))
    other = await sell("R-14", now=house.now)
    with pytest.raises(NotFound):
        await repair_by_id(house.reads, repair.id, actor=shopper(other), now=house.now)


def test_the_customer_can_always_get_out_but_of_what_is_being_done_in_time():
    day = date(2026, 11, 21)
    living = {state for state, _ in REPAIR_MOVES}
    fast = {one for one in living if not may_choose(Moment(one, False, day, day - timedelta(1)))}
    assert fast == {RepairState.STARTED, RepairState.DONE}
    for one in living:
        assert may_choose(Moment(one, True, day, None))
        assert may_choose(Moment(one, False, day, day))
    for over in {*RepairState} - living:
        assert not may_choose(Moment(over, True, day, day))
