"""Money before the bench has looked: promised by the terms, or wanted by the law."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import msgspec
import pytest

from api.casebook.returns import ReturnFilter, returns
from api.events.bell import Bell
from api.events.models import Outbox
from api.inspection.checklists import Grade
from api.inspection.decisions import decide_item
from api.inspection.rules import Decision, Finding
from api.kernel.refusal import WrongMoment
from api.orders.models import Order, TakenUnit
from api.policy.document import RefundTiming, ReturnMethod
from api.refunds.actions.early import refund_in_time, refund_items
from api.refunds.actions.excess import settle_excess
from api.refunds.actions.grants import hold_refund
from api.refunds.actions.payouts import send
from api.refunds.models import Posting, Refund
from api.refunds.reads import refunds_too_high
from api.refunds.rules import Excess, Limits
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from api.returns.ways import change_return_method
from api.settings import Settings
from api.shipping.rules import TrackingStatus
from api.wiring import early_limits, effects
from api.worker import expire, work_once
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import MUCH, FakePayments, House, grader, shopper
from tests.shop import POLICY, put_in_force, sell

TWO = (("MUG-1", 1, "20.00"), ("MUG-2", 1, "30.00"))
BOTH_MUGS = (Wanted(1, 1, "changed_mind", None), Wanted(2, 1, "changed_mind", None))


async def promised(house: House, number: str, timing: RefundTiming, **more: object) -> Order:
    """An order under a policy that pays at this moment."""
    order = await sell(number, now=house.now, **more)
    base = msgspec.structs.replace(POLICY.base, refund_timing=timing)
    since = house.now - timedelta(days=30)
    await put_in_force(order.market_id, msgspec.structs.replace(POLICY, base=base), now=since)
    return order


async def worked(house: House, settings: Settings | None = None) -> FakePayments:
    payments = FakePayments()
    chores = effects(
        payments, lambda: house.now, reads=house.reads, settings=settings or Settings()
    )
    while await work_once(Bell(), chores, now=house.now):
        pass
    return payments


async def refuse(house: House, item: ReturnItem, reason: str) -> None:
    await decide_item(
        item.id,
        Decision.REFUSE,
        reason,
        expected=None,
        limits=MUCH,
        reads=house.reads,
        actor=grader(),
        key=uuid4(),
        now=house.now,
    )


async def states(case: Return) -> list[tuple[str, str, str]]:
    items = await ReturnItem.filter(of_id=case.id).order_by("line_id", "unit")
    return [(one.reception.value, one.acceptance.value, one.refund.value) for one in items]


@on_both
@pytest.mark.parametrize(
    ("timing", "paid_when"),
    [
        (RefundTiming.INSTANT, "asked"),
        (RefundTiming.ON_HANDOVER, "handed over"),
        (RefundTiming.ON_RECEIPT, "received"),
        (RefundTiming.ON_INSPECTION, "inspected"),
    ],
)
async def test_the_money_goes_when_the_terms_say(
    house: House, timing: RefundTiming, paid_when: str
):
    order = await promised(house, "E-1", timing, lines=TWO)
    paid: dict[str, int] = {}

    async def then(moment: str) -> None:
        await worked(house)
        paid[moment] = sum(row.minor for row in await Refund.filter(state="SUCCEEDED"))

    case = await Return.get(id=await house.request(order, *BOTH_MUGS))
    await then("asked")
    await house.scan(await house.code_of(case.id), TrackingStatus.HANDED_OVER)
    await then("handed over")
    await house.receive(case.rma)
    await then("received")
    for item in await ReturnItem.filter(of_id=case.id).order_by("line_id"):
        await house.judge(item.id)
    await then("inspected")

    moments = list(paid)
    whole = 2000 + 3000 + 395 - 495
    assert [paid[moment] for moment in moments] == [
        whole if place >= moments.index(paid_when) else 0 for place in range(len(moments))
    ]
    assert (await Return.get(id=case.id)).closed_at, "seen and paid: over"
    assert await violated(house.reads) == {}


@on_both
async def test_goods_that_were_never_seen_keep_the_return_open(house: House):
    order = await promised(house, "E-2", RefundTiming.INSTANT)
    case = await Return.get(id=await house.request(order))
    await worked(house)

    assert await states(case) == [("AWAITING", "PENDING", "SUCCEEDED")]
    assert (await Return.get(id=case.id)).closed_at is None
    with pytest.raises(WrongMoment, match="refunded already"):
        await house.cancel(case.id, order)
    with pytest.raises(WrongMoment, match="refunded already"):
        await change_return_method(
            case.id,
            ReturnMethod.IN_STORE,
            reads=house.reads,
            actor=shopper(order),
            key=uuid4(),
            now=house.now,
        )


@on_both
async def test_wear_that_is_found_afterwards_is_written_down_and_taken_from_nobody(house: House):
    order = await promised(house, "E-3", RefundTiming.ON_RECEIPT)
    (item,) = await house.arrived(order)
    await worked(house)

    await house.judge(item.id, Grade.D)
    payments = await worked(house)

    refund = await Refund.get(item_id=item.id)
    assert (refund.early, refund.state, refund.minor, refund.over_minor) == (
        *(True, "SUCCEEDED", 1900),
        500,  # a quarter of 20.00
    )
    assert not payments.paid, "nothing moves a second time"
    told = await Outbox.filter(name="RefundFoundTooHigh").values_list("body", flat=True)
    assert [body["minor"] for body in told] == [500]
    assert await violated(house.reads) == {}


@on_both
async def test_what_never_comes_waits_for_a_person_and_its_unit_stays_taken(house: House):
    order = await promised(house, "E-4", RefundTiming.INSTANT)
    case = await Return.get(id=await house.request(order))
    await worked(house)
    late = replace(house, now=house.now + timedelta(days=90))

    await expire(Settings(), now=late.now)

    (item,) = await ReturnItem.filter(of_id=case.id)
    assert item.waits_for_a_person
    assert await TakenUnit.exists(), "else it could be sent back, and refunded, once more"
    assert (await Return.get(id=case.id)).closed_at is None
    await refuse(late, item, "It never came.")
    refund = await Refund.get(item_id=item.id)
    assert refund.over_minor == refund.minor == 1900
    assert (await Return.get(id=case.id)).closed_at
    assert await violated(house.reads) == {}


@on_both
async def test_what_comes_after_all_is_judged_like_anything_else(house: House):
    order = await promised(house, "E-5", RefundTiming.INSTANT)
    case = await Return.get(id=await house.request(order))
    await worked(house)
    late = replace(house, now=house.now + timedelta(days=90))
    await expire(Settings(), now=late.now)

    await late.receive(case.rma)
    (item,) = await ReturnItem.filter(of_id=case.id)
    await late.judge(item.id)

    assert await states(case) == [("RECEIVED", "ACCEPTED", "SUCCEEDED")]
    assert (await Refund.get(item_id=item.id)).over_minor == 0
    assert (await Return.get(id=case.id)).closed_at


@on_both
async def test_an_empty_box_is_found_after_the_money_has_gone(house: House):
    order = await promised(house, "E-6", RefundTiming.ON_HANDOVER)
    case = await Return.get(id=await house.request(order))
    await house.scan(await house.code_of(case.id), TrackingStatus.HANDED_OVER)
    await worked(house)
    await house.receive(case.rma)
    (item,) = await ReturnItem.filter(of_id=case.id)

    await house.judge(item.id, None, finding=Finding.EMPTY)

    (item,) = await ReturnItem.filter(of_id=case.id)
    assert item.waits_for_a_person
    assert (await Return.get(id=case.id)).closed_at is None


@on_both
async def test_above_what_may_be_out_a_person_releases_or_the_bench_by_looking(house: House):
    forty = (("MUG-1", 1, "40.00"),)
    one = await promised(house, "E-7", RefundTiming.INSTANT, lines=forty)
    two = await promised(house, "E-8", RefundTiming.INSTANT, lines=forty)
    await Order.filter(id=two.id).update(customer_id=one.customer_id)
    fifty = Settings(early_limits=("EUR=50",))
    cases = [await Return.get(id=await house.request(order)) for order in (one, two)]

    await worked(house, fifty)

    assert [refund for case in cases for _, _, refund in await states(case)] == [
        "SUCCEEDED",
        "HELD",
    ]
    held = await Refund.get(of_id=cases[1].id)
    assert "50" in (held.hold_reason or "")
    await house.receive(cases[1].rma)
    (item,) = await ReturnItem.filter(of_id=cases[1].id)
    await house.judge(item.id)
    await worked(house, fifty)
    assert await states(cases[1]) == [("RECEIVED", "ACCEPTED", "SUCCEEDED")]
    assert await violated(house.reads) == {}


@on_both
async def test_looking_lets_nothing_go_that_a_person_stopped(house: House):
    order = await promised(house, "E-14", RefundTiming.INSTANT)
    case = await Return.get(id=await house.request(order))
    await refund_items([case.id], limits=early_limits(Settings()), reads=house.reads, now=house.now)
    refund = await Refund.get(of_id=case.id)
    await hold_refund(refund.id, "Odd.", actor=grader(9), key=uuid4(), now=house.now)

    await house.receive(case.rma)
    (item,) = await ReturnItem.filter(of_id=case.id)
    await house.judge(item.id, Grade.D)
    await worked(house)

    stopped = await Refund.get(id=refund.id)
    assert (stopped.state, stopped.held_by, stopped.minor) == ("HELD", "Grader 9", 1400)
    with pytest.raises(WrongMoment, match="nothing to settle"):
        await settle_excess(
            refund.id, Excess.CLAIMED, "Worn.", actor=grader(7), key=uuid4(), now=house.now
        )


@on_both
async def test_what_is_on_its_way_is_claimed_once_it_has_arrived(house: House):
    order = await promised(house, "E-16", RefundTiming.INSTANT)
    case = await Return.get(id=await house.request(order))
    await refund_items([case.id], limits=early_limits(Settings()), reads=house.reads, now=house.now)
    refund = await Refund.get(of_id=case.id)
    await send(refund.id, now=house.now)
    await house.receive(case.rma)
    (item,) = await ReturnItem.filter(of_id=case.id)
    await house.judge(item.id, Grade.D)
    assert (await Refund.get(id=refund.id)).over_minor == 500
    by = {"actor": grader(7), "now": house.now}
    with pytest.raises(WrongMoment, match="not been paid"):
        await settle_excess(refund.id, Excess.CLAIMED, "Worn.", key=uuid4(), **by)
    await worked(house)
    await settle_excess(refund.id, Excess.CLAIMED, "Worn.", key=uuid4(), **by)


@on_both
async def test_what_was_held_and_then_refused_is_never_paid(house: House):
    order = await promised(house, "E-15", RefundTiming.ON_HANDOVER)
    case = await Return.get(id=await house.request(order))
    await house.scan(await house.code_of(case.id), TrackingStatus.HANDED_OVER)
    await worked(house, Settings(early_limits=("EUR=1",)))
    await house.receive(case.rma)
    (item,) = await ReturnItem.filter(of_id=case.id)
    await house.judge(item.id, None, finding=Finding.EMPTY)
    assert (await Refund.get(item_id=item.id)).state == "HELD"

    await refuse(house, item, "The box was empty.")
    payments = await worked(house)

    assert not payments.paid
    assert await states(case) == [("MISSING", "REJECTED", "NONE")]
    assert (await Return.get(id=case.id)).closed_at
    assert sum([one.minor for one in await Posting.all()]) == 0
    assert await violated(house.reads) == {}


@on_both
async def test_the_law_waits_no_longer_although_nobody_has_looked(house: House):
    order = await promised(house, "E-9", RefundTiming.ON_INSPECTION)
    (item,) = await house.arrived(order)
    case = await Return.get(id=item.of_id)
    assert case.refund_due_at
    limits = early_limits(Settings())

    async def on(days_before: int) -> str:
        now = case.refund_due_at - timedelta(days=days_before)
        await refund_in_time(limits=limits, reads=house.reads, now=now)
        return (await ReturnItem.get(id=item.id)).refund.value

    assert await on(3) == "NONE"
    assert await on(1) == "GRANTED"
    assert (await Refund.get(item_id=item.id)).minor == 1900
    assert await on(0) == "GRANTED", "twice is once"


@on_both
async def test_a_large_refund_at_the_deadline_waits_for_a_person_who_knows_why(house: House):
    order = await promised(house, "E-10", RefundTiming.ON_INSPECTION)
    (item,) = await house.arrived(order)
    case = await Return.get(id=item.of_id)
    limits = replace(early_limits(Settings()), deadline=Limits({"EUR": 1000}))
    assert case.refund_due_at

    await refund_in_time(limits=limits, reads=house.reads, now=case.refund_due_at)

    refund = await Refund.get(item_id=item.id)
    assert (refund.state, refund.hold_reason and "law" in refund.hold_reason) == ("HELD", True)


@on_both
@pytest.mark.parametrize("choice", Excess)
async def test_a_person_forgives_or_claims_what_was_given_too_much(house: House, choice: Excess):
    order = await promised(house, "E-11", RefundTiming.ON_RECEIPT)
    (item,) = await house.arrived(order)
    await worked(house)
    await house.judge(item.id, Grade.D)
    refund = await Refund.get(item_id=item.id)
    (listed,) = await refunds_too_high(house.reads, first=9, after=None, language="en")
    key = uuid4()

    async def settle(key: UUID) -> None:
        await settle_excess(
            refund.id, choice, "Worn outside.", actor=grader(7), key=key, now=house.now
        )

    await settle(key)
    await settle(key)
    with pytest.raises(WrongMoment, match="somebody has settled it"):
        await settle(uuid4())

    assert listed.id == refund.id
    assert await refunds_too_high(house.reads, first=9, after=None, language="en") == []
    claims = await Posting.filter(account="CUSTOMER_CLAIMS").values_list("minor", flat=True)
    assert list(claims) == ([500] if choice is Excess.CLAIMED else [])
    kept = await Posting.filter(account="DIMINISHED_VALUE").values_list("minor", flat=True)
    assert list(kept) == ([-413] if choice is Excess.CLAIMED else [])  # 5.00 less 21 % of it
    assert await violated(house.reads) == {}


@on_both
async def test_all_of_it_is_claimed_line_by_line_as_it_was_granted(house: House):
    order = await promised(house, "E-12", RefundTiming.INSTANT)
    case = await Return.get(id=await house.request(order))
    await worked(house)
    await expire(Settings(), now=house.now + timedelta(days=90))
    (item,) = await ReturnItem.filter(of_id=case.id)
    of_it = {"actor": grader(), "now": house.now}
    await decide_item(
        item.id,
        Decision.REFUSE,
        "It never came.",
        **of_it,
        expected=None,
        limits=MUCH,
        reads=house.reads,
        key=uuid4(),
    )
    refund = await Refund.get(item_id=item.id)

    await settle_excess(refund.id, Excess.CLAIMED, "It never came.", key=uuid4(), **of_it)

    left: dict[str, int] = {}
    for posting in await Posting.filter(refund_id=refund.id):
        left[posting.account] = left.get(posting.account, 0) + posting.minor
    assert {account: minor for account, minor in left.items() if minor} == {
        "CUSTOMER_CLAIMS": 1900,
        "BANK": -1900,
    }


@on_both
async def test_what_the_law_wants_by_tomorrow_is_on_the_alarm_list(house: House):
    (item,) = await house.arrived(await promised(house, "E-13", RefundTiming.ON_INSPECTION))
    case = await Return.get(id=item.of_id)
    assert case.refund_due_at

    async def listed(days_before: int) -> list[UUID]:
        now = case.refund_due_at - timedelta(days=days_before, minutes=-1)
        page = {"first": 9, "after": None, "limits": None, "language": "en"}
        found, _ = await returns(house.reads, only=ReturnFilter.DUE, now=now, **page)
        return [one.id for one in found]

    assert await listed(3) == []
    assert await listed(1) == [case.id]
    await house.judge(item.id)
    await worked(house)
    assert await listed(0) == []
