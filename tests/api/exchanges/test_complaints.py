"""What came damaged, wrong or not at all: a person decides, and no parcel is awaited."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from api.access.rules import Actor, Role
from api.events.models import Outbox
from api.exchanges.complaints.actions import decide_complaint, make_complaint, refund_complaint
from api.exchanges.complaints.models import Complaint
from api.exchanges.complaints.reads import complaint_by_id, complaints_to_decide
from api.exchanges.complaints.rules import (
    REASON_OF,
    ComplaintDecision,
    ComplaintKind,
    ComplaintWish,
)
from api.exchanges.models import Exchange
from api.exchanges.rules import ExchangeState
from api.inspection.checklists import Grade
from api.kernel.refusal import AlreadyTaken, InvalidInput, NotAllowed, NotFound, WrongMoment
from api.orders.models import Order, TakenUnit
from api.reasons.rules import Ground, ground_of
from api.refunds.actions.grants import release_refund
from api.refunds.models import Refund
from api.refunds.rules import Limits
from api.returns.actions import Wanted, approve_return, decline_return
from api.returns.models import Return, ReturnItem
from api.returns.rules import RefundState, ReturnDeclineReason
from api.settings import Settings
from api.shipping.models import Label
from api.stock.models import StockMovement
from tests.api.exchanges.swapping import on_shelf, sent, worked
from tests.api.stock.counting import level
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House, shopper
from tests.shop import sell

AGENT = Actor("Support", frozenset({Role.SUPPORT_AGENT}), staff_id=5)
TWO = (("MUG-1", 2, "40.00"), ("MUG-2", 1, "30.00"))
DAMAGED, MISSING = ComplaintKind.DAMAGED, ComplaintKind.MISSING
REDUCE, REFUND = ComplaintDecision.REDUCE, ComplaintDecision.REFUND


async def made(
    house: House, order: Order, kind: ComplaintKind = MISSING, *lines: tuple[int, int], **more: Any
) -> Complaint:
    wanted = [Wanted(line, pieces, REASON_OF[kind], "Weg") for line, pieces in lines or [(1, 1)]]
    id = await make_complaint(
        order.id,
        kind,
        wanted,
        language="nl",
        reads=house.reads,
        actor=more.pop("by", None) or shopper(order),
        now=house.now,
        **{"wish": ComplaintWish.MONEY, "photos": [], "key": uuid4(), **more},
    )
    return await Complaint.get(id=id)


async def decided(
    house: House,
    complaint: Complaint,
    what: ComplaintDecision,
    key: UUID | None = None,
    **more: Any,
):
    await decide_complaint(
        complaint.id, what, "Vervelend.", actor=AGENT, key=key or uuid4(), now=house.now, **more
    )
    return await worked(house)


@on_both
async def test_what_never_came_is_paid_back_and_nothing_is_awaited(house: House):
    order = await sell("C-1", now=house.now, lines=TWO)
    complaint = await made(house, order, MISSING, (1, 1), (2, 1))
    (waiting,) = await complaints_to_decide(house.reads, first=5, after=None)
    assert not (await worked(house)).paid, "a person decides"

    payments = await decided(house, complaint, ComplaintDecision.REFUND)

    assert waiting.id == complaint.id
    assert sent(payments) == 2000 + 3000
    assert not await Label.exists()
    assert not await StockMovement.exists()
    assert (await Return.get(id=complaint.of_id)).closed_at
    assert await complaints_to_decide(house.reads, first=5, after=None) == []
    told = await Outbox.filter(name__startswith="Complaint").order_by("id")
    assert [one.name for one in told] == ["ComplaintMade", "ComplaintDecided"]
    assert await violated(house.reads) == {}


@on_both
async def test_delivery_goes_back_when_all_of_it_never_came(house: House):
    order = await sell("C-2", now=house.now, lines=TWO)
    complaint = await made(house, order, MISSING, (1, 2), (2, 1))

    payments = await decided(house, complaint, ComplaintDecision.REFUND)

    assert sent(payments) == 4000 + 3000 + 395
    assert await violated(house.reads) == {}


@on_both
async def test_the_same_again_is_sent_and_nothing_comes_back(house: House):
    order = await sell("C-3", now=house.now, lines=TWO)
    await on_shelf(house, "MUG-1", None)
    complaint = await made(house, order, DAMAGED, wish=ComplaintWish.REPLACEMENT)

    payments = await decided(house, complaint, ComplaintDecision.REPLACE)

    exchange = await Exchange.get(return_id=complaint.of_id)
    assert (exchange.state, exchange.owed_minor) == (ExchangeState.RELEASED, 0)
    assert not payments.paid
    assert await level("MUG-1") == (1, 1)
    assert (await Return.get(id=complaint.of_id)).closed_at
    assert await violated(house.reads) == {}


async def test_without_a_piece_on_the_shelf_nothing_is_decided(house: House):
    complaint = await made(house, await sell("C-4", now=house.now, lines=TWO))

    with pytest.raises(AlreadyTaken):
        await decided(house, complaint, ComplaintDecision.REPLACE)

    assert (await Complaint.get(id=complaint.id)).decision is None
    assert (await Return.get(id=complaint.of_id)).authorization == "REQUESTED"


@on_both
@pytest.mark.parametrize("wish", ComplaintWish)
async def test_what_is_to_be_seen_first_is_sent_back_as_a_fault(house: House, wish: ComplaintWish):
    order = await sell("C-5", now=house.now, lines=TWO)
    await on_shelf(house, "MUG-1", None)
    complaint = await made(house, order, DAMAGED, wish=wish)

    await decided(house, complaint, ComplaintDecision.SEND_BACK)

    case = await Return.get(id=complaint.of_id)
    assert (case.authorization, case.fee_minor) == ("APPROVED", 0)
    assert await Label.filter(return_id=case.id).count() == 1
    await house.receive(case.rma)
    (item,) = await ReturnItem.filter(of_id=case.id)
    await house.judge(item.id, Grade.E)
    payments = await worked(house)
    assert sent(payments) == (2000 if wish is ComplaintWish.MONEY else 0)
    assert await Exchange.exists() is (wish is ComplaintWish.REPLACEMENT)
    assert await violated(house.reads) == {}


@on_both
async def test_what_is_refused_tells_why_and_its_units_are_free(house: House):
    order = await sell("C-6", now=house.now, lines=TWO)
    complaint = await made(house, order)

    await decided(house, complaint, ComplaintDecision.REFUSE)

    case = await Return.get(id=complaint.of_id)
    assert (case.authorization, case.decline_note) == ("DECLINED", "Vervelend.")
    assert not await TakenUnit.exists()
    assert not await Refund.exists()
    assert await violated(house.reads) == {}


async def test_over_the_limit_a_second_person_and_never_the_same(house: House):
    order = await sell("C-7", now=house.now, lines=TWO)
    complaint = await made(house, order)
    await decide_complaint(
        complaint.id, ComplaintDecision.REFUND, "Ja.", actor=AGENT, key=uuid4(), now=house.now
    )

    small = {"limits": Limits({"EUR": 1999}), "reads": house.reads, "now": house.now}
    await refund_complaint(complaint.id, **small)
    await refund_complaint(complaint.id, **small)

    refund = await Refund.get(of_id=complaint.of_id)
    assert refund.state == "HELD"
    with pytest.raises(NotAllowed):
        await release_refund(refund.id, actor=AGENT, key=uuid4(), now=house.now)
    assert Settings().grader_limits


async def test_it_is_decided_once_and_by_no_other_door(house: House):
    order, key = await sell("C-8", now=house.now, lines=TWO), uuid4()
    complaint = await made(house, order)
    by = {"actor": AGENT, "key": uuid4(), "now": house.now}

    with pytest.raises(WrongMoment, match="complaint"):
        await approve_return(complaint.of_id, **by)
    with pytest.raises(WrongMoment, match="complaint"):
        await decline_return(complaint.of_id, ReturnDeclineReason.OTHER, note=None, **by)
    with pytest.raises(InvalidInput, match="never reached"):
        await decided(house, complaint, ComplaintDecision.SEND_BACK)
    for _ in range(2):
        await decided(house, complaint, ComplaintDecision.REFUND, key)
    with pytest.raises(WrongMoment):
        await decided(house, complaint, ComplaintDecision.REFUSE)

    assert await Refund.all().count() == 1


async def test_what_cannot_be_meant_takes_nothing(house: House):
    order = await sell("C-9", now=house.now, lines=TWO)
    other = await sell("C-10", now=house.now)

    with pytest.raises(InvalidInput, match="https"):
        await made(house, order, photos=["http://example.com/mug.jpg"])
    with pytest.raises(InvalidInput, match="https"):
        await made(house, order, photos=["https://example.com/ <script>"])
    with pytest.raises(InvalidInput, match="10"):
        await made(house, order, photos=["https://example.com/a.jpg"] * 11)
    with pytest.raises(InvalidInput):
        await made(house, order, MISSING, (7, 1))
    with pytest.raises(AlreadyTaken):
        await made(house, order, MISSING, (1, 3))
    with pytest.raises(InvalidInput, match="makeComplaint"):
        await house.request(order, Wanted(1, 1, REASON_OF[MISSING], None))
    assert not await Return.exists()
    complaint = await made(house, order, photos=["https://example.com/a.jpg"])
    with pytest.raises(NotFound):
        await complaint_by_id(house.reads, complaint.id, actor=shopper(other))


async def test_said_twice_with_one_key_it_is_one_complaint(house: House):
    order, key = await sell("C-11", now=house.now, lines=TWO), uuid4()
    first, second = [await made(house, order, key=key) for _ in range(2)]
    assert first.id == second.id
    await house.cancel(first.of_id, order)
    assert not await TakenUnit.exists()
    assert await complaints_to_decide(house.reads, first=5, after=None) == []


def test_whatever_is_complained_of_is_a_fault():
    assert {ground_of(REASON_OF[kind]) for kind in ComplaintKind} == {Ground.FAULT}


@on_both
async def test_what_came_damaged_may_stay_for_a_part_of_its_price(house: House):
    order = await sell("C-20", now=house.now, lines=TWO)
    complaint = await made(house, order, DAMAGED, (1, 1))

    await decided(house, complaint, REDUCE, percent=40)

    assert await Refund.all().values_list("minor", "state") == [(800, RefundState.SUCCEEDED)]
    assert not await TakenUnit.exists(line__order_id=order.id)
    (other, damaged) = await house.arrived(order, Wanted(1, 2, "changed_mind", None))
    assert (other.reduced_minor, damaged.reduced_minor) in ((0, 800), (800, 0))
    for item in (other, damaged):
        await house.judge(item.id, Grade.A)
    kept = [refund.breakdown["lines"] for refund in await Refund.filter(order_id=order.id)]
    goods = ("GOODS", "KEPT", "REDUCED")
    assert sum(x["minor"] for lines in kept for x in lines if x["kind"] in goods) == 4_000
    assert await violated(house.reads) == {}


@on_both
async def test_one_of_two_comes_back_and_is_the_one_that_cost_all(house: House):
    order = await sell("C-21", now=house.now, lines=TWO)
    await decided(house, await made(house, order, DAMAGED, (1, 1)), REDUCE, percent=40)
    (item,) = await house.arrived(order, Wanted(1, 1, "changed_mind", None))
    assert (item.unit, item.reduced_minor) == (2, 0)


@pytest.mark.parametrize(("what", "percent"), [(REDUCE, None), (REDUCE, 100), (REFUND, 40)])
async def test_a_part_is_between_nothing_and_all_and_goes_with_its_decision(
    house: House, what: ComplaintDecision, percent: int | None
):
    order = await sell("C-22", now=house.now, lines=TWO)
    complaint = await made(house, order, DAMAGED, (1, 1))
    with pytest.raises(InvalidInput):
        await decided(house, complaint, what, percent=percent)


async def test_what_never_came_cannot_be_kept(house: House):
    order = await sell("C-23", now=house.now, lines=TWO)
    complaint = await made(house, order, MISSING, (1, 1))
    with pytest.raises(InvalidInput):
        await decided(house, complaint, REDUCE, percent=40)
