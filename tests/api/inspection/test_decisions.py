"""What the bench could not judge: a person decides, and no cent is lost on the way."""

from uuid import UUID, uuid4

import pytest

from api.access.rules import Actor, Role
from api.events.models import Outbox
from api.inspection.decisions import decide_item
from api.inspection.models import ItemDecision
from api.inspection.reads import items_to_decide
from api.inspection.rules import Decision, Finding
from api.kernel.money import Money
from api.kernel.refusal import WrongMoment
from api.refunds.models import Posting, Refund
from api.refunds.rules import Limits
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from api.returns.rules import Acceptance, Reception, RefundState
from api.shipping.models import Parcel
from api.shipping.rules import ParcelState, TrackingStatus
from tests.conftest import on_both
from tests.people import MUCH, House
from tests.shop import sell

SUPERVISOR = Actor("Supervisor", frozenset({Role.SUPERVISOR}), staff_id=2)
TWO = (("MUG-1", 1, "20.00"), ("MUG-2", 1, "30.00"))
BOTH = (Wanted(1, 1, "changed_mind", None), Wanted(2, 1, "changed_mind", None))


async def decide(
    house: House, item: UUID, decision: Decision = Decision.REFUND, **more: object
) -> None:
    given = {"expected": None, "limits": MUCH, "key": uuid4(), **more}
    await decide_item(
        item,
        decision,
        "Het pakket was leeg",
        reads=house.reads,
        actor=SUPERVISOR,
        now=house.now,
        **given,
    )


async def refunded(order_id: int) -> list[int]:
    return [one.minor for one in await Refund.filter(order_id=order_id).order_by("granted_at")]


@on_both
@pytest.mark.parametrize("missing", [0, 1])
@pytest.mark.parametrize("missing_first", [True, False])
async def test_one_that_was_missing_is_refunded_to_the_cent(
    house: House, missing: int, missing_first: bool
) -> None:
    order = await sell("D-1", now=house.now, lines=TWO)
    items = await house.arrived(order, *BOTH)
    lost, found = items[missing].id, items[1 - missing].id
    if missing_first:
        await house.judge(lost, None, finding=Finding.MISSING)
        await house.judge(found)
    else:
        await house.judge(found)
        await house.judge(lost, None, finding=Finding.MISSING)

    await decide(house, lost)

    assert sum(await refunded(order.id)) == 2000 + 3000 + 395 - 495
    assert sum(one.minor for one in await Posting.all()) == 0
    item = await ReturnItem.get(id=lost)
    assert (item.reception, item.acceptance, item.refund) == (
        Reception.MISSING,
        Acceptance.ACCEPTED,
        RefundState.GRANTED,
    )


@on_both
async def test_what_is_refused_closes_the_case_and_its_delivery_stays(house: House) -> None:
    order = await sell("D-2", now=house.now, lines=TWO)
    first, second = await house.arrived(order, *BOTH)
    await house.judge(first.id, None, finding=Finding.EMPTY)

    await decide(house, first.id, Decision.REFUSE)
    assert (await Return.get(id=first.of_id)).closed_at is None, "the other one is still open"
    await house.judge(second.id)

    assert await refunded(order.id) == [3000 - 495], "one unit stayed: so does what delivery cost"
    decision = await ItemDecision.get(item_id=first.id)
    assert (decision.reason, decision.decided_by) == ("Het pakket was leeg", "Supervisor")


@on_both
async def test_the_last_one_refused_closes_the_case(house: House) -> None:
    order = await sell("D-3", now=house.now)
    (item,) = await house.arrived(order)
    await house.judge(item.id, None, finding=Finding.INCORRECT_ITEM)
    await decide(house, item.id, Decision.REFUSE)
    assert (await Return.get(id=item.of_id)).closed_at == house.now
    assert await refunded(order.id) == []


@on_both
async def test_what_the_carrier_lost_is_refunded_and_judged_no_more(house: House) -> None:
    order = await sell("D-4", now=house.now)
    case = await house.request(order)
    code = await house.code_of(case)
    await house.scan(code, TrackingStatus.HANDED_OVER)
    await house.scan(code, TrackingStatus.LOST, minutes=1)
    (waiting,) = await items_to_decide(
        house.reads, first=5, after=None, limits=None, now=house.now, language="nl"
    )
    assert waiting.reception is Reception.LOST_IN_TRANSIT

    await decide(house, waiting.id)
    assert await refunded(order.id) == [2000 + 395 - 495]
    assert not await items_to_decide(
        house.reads, first=5, after=None, limits=None, now=house.now, language="nl"
    )
    parcel = await Parcel.get(id=await house.receive(code))
    assert parcel.state is ParcelState.DONE, "nothing waits in it: it is in nobody's queue"
    with pytest.raises(WrongMoment, match="Supervisor"):
        await house.judge(waiting.id)
    assert await Refund.all().count() == 1


@on_both
async def test_twice_is_once_and_another_time_is_refused(house: House) -> None:
    order = await sell("D-5", now=house.now)
    (item,) = await house.arrived(order)
    await house.judge(item.id, None, finding=Finding.MISSING)
    key = uuid4()
    for _ in range(2):
        await decide(house, item.id, key=key)
    with pytest.raises(WrongMoment):
        await decide(house, item.id, Decision.REFUSE)
    assert await Refund.all().count() == 1
    assert await Outbox.filter(name="ItemDecided").count() == 1


@on_both
async def test_over_the_limit_a_second_person_and_another_amount_nothing(house: House) -> None:
    order = await sell("D-6", now=house.now)
    (item,) = await house.arrived(order)
    with pytest.raises(WrongMoment):
        await decide(house, item.id)  # the bench has not looked
    await house.judge(item.id, None, finding=Finding.MISSING)
    with pytest.raises(WrongMoment):
        await decide(house, item.id, expected=Money(2000, "EUR"))
    assert await ItemDecision.all().count() == 0
    await decide(house, item.id, expected=Money(1900, "EUR"), limits=Limits({"EUR": 1000}))
    assert (await Refund.get()).state is RefundState.HELD
