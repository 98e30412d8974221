"""What was over goes on after all, with the same units, or not at all."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from api.access.rules import Actor, Role
from api.casebook.history import histories
from api.kernel.refusal import AlreadyTaken, WrongMoment
from api.orders.models import TakenUnit
from api.refunds.models import Refund
from api.returns.actions import Wanted, approve_return, decline_return, expire_return
from api.returns.models import Return, ReturnItem
from api.returns.reopening import reopen_return
from api.returns.rules import Authorization, Reception, ReturnDeclineReason
from api.settings import Settings
from api.shipping.models import Label
from api.worker import expire
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House
from tests.shop import sell

AGENT = Actor("Agent", frozenset({Role.SUPPORT_AGENT}), staff_id=8)


async def reopen(house: House, case: UUID, key: UUID | None = None) -> None:
    by = {"actor": AGENT, "key": key or uuid4(), "now": house.now}
    await reopen_return(case, "Het pakket lag nog bij de buren", **by)


@on_both
async def test_a_parcel_that_came_after_its_return_had_expired_is_judged_like_any_other(
    house: House,
):
    order = await sell("O-1", now=house.now)
    case = await house.request(order)
    code = await house.code_of(case)
    await expire_return(case, now=house.now)
    key = uuid4()
    for _ in range(2):
        await reopen(house, case, key)

    assert await TakenUnit.all().count() == 1
    assert await Label.filter(voided_at=None).count() == 1
    await expire(Settings(), now=house.now + timedelta(days=20))
    await house.receive(code)
    (item,) = await ReturnItem.filter(of_id=case)
    assert item.reception is Reception.RECEIVED, "not closed a minute later"
    await house.judge(item.id)
    assert (await Refund.get()).minor == 1900
    (told,) = await histories(house.reads, [case], language="nl")
    (mine,) = [one for one in told if one.name == "ReturnReopened"]
    assert (mine.text, mine.by, mine.why) == (
        "Heropend",
        "Agent",
        "Het pakket lag nog bij de buren",
    )
    assert await violated(house.reads) == {}


@on_both
async def test_what_was_canceled_and_asked_for_again_is_not_in_two_returns(house: House):
    order = await sell("O-2", now=house.now)
    first = await house.request(order)
    await house.cancel(first, order)
    second = await house.request(order)
    with pytest.raises(AlreadyTaken):
        await reopen(house, first)
    with pytest.raises(WrongMoment, match="still goes on"):
        await reopen(house, second)
    assert await violated(house.reads) == {}


@on_both
async def test_what_was_declined_too_soon_waits_to_be_approved(house: House):
    order = await sell("O-3", now=house.now, delivered_days_ago=60)
    case = await house.request(order, Wanted(1, 1, "defective", None))
    by = {"actor": AGENT, "now": house.now}
    no = ReturnDeclineReason.OTHER
    await decline_return(case, no, note="Val", key=uuid4(), **by)
    await reopen(house, case)
    assert (await Return.get(id=case)).authorization is Authorization.REQUESTED
    await approve_return(case, key=uuid4(), **by)
    (item,) = await house_items(house, case)
    assert item.reception is Reception.RECEIVED
    assert await violated(house.reads) == {}


async def house_items(house: House, case: UUID) -> list[ReturnItem]:
    await house.receive(await house.code_of(case))
    return await ReturnItem.filter(of_id=case)
