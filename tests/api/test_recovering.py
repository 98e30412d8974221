"""Paid back, and nothing comes: the customer is reminded, and then a person decides."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from api.access.rules import Actor, Role
from api.events.models import Outbox
from api.inspection.reads import items_to_decide
from api.kernel.refusal import InvalidInput, WrongMoment
from api.policy.document import RefundTiming
from api.refunds.actions.excess import settle_excess
from api.refunds.actions.recovering import extend_return
from api.refunds.debts.models import Debt
from api.refunds.models import Refund
from api.refunds.rules import Excess
from api.returns.models import Return, ReturnItem
from api.settings import BadSetting, Settings, settings_from
from api.shipping.rules import TrackingStatus
from api.worker import recover
from tests.api.test_early_refunds import promised, refuse, worked
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House, grader

AGENT = Actor("Support", frozenset({Role.SUPPORT_AGENT}), staff_id=5)


async def unsent(house: House, number: str, timing: RefundTiming = RefundTiming.INSTANT) -> Return:
    order = await promised(house, number, timing)
    case = await house.request(order)
    await worked(house)
    return await Return.get(id=case)


async def after(case: Return, days: int) -> list[int]:
    """The reminders, once the worker has looked, so many days after the last day to send."""
    assert case.send_back_by
    await recover(Settings(), now=case.send_back_by + timedelta(days=days))
    told = await Outbox.filter(name="ReturnReminded", return_id=case.id).order_by("id")
    return [one.body["step"] for one in told]


async def extended(case: Return, days: int, house: House) -> None:
    until, by = house.now + timedelta(days=days), {"actor": AGENT, "key": uuid4()}
    await extend_return(case.id, until, "Was op reis.", now=house.now, **by)


@on_both
async def test_each_reminder_is_told_once_and_then_a_person_is_asked(house: House):
    case = await unsent(house, "RC-1")
    page = {"first": 9, "after": None, "limits": None, "now": house.now, "language": "en"}

    assert await after(case, -5) == []
    assert await after(case, -4) == await after(case, 2) == [1]
    assert await after(case, 3) == await after(case, 6) == [1, 2]
    assert await items_to_decide(house.reads, **page) == []
    assert await after(case, 7) == await after(case, 30) == [1, 2]

    (waiting,) = await items_to_decide(house.reads, **page)
    assert (waiting.return_id, waiting.refund.value) == (case.id, "SUCCEEDED")
    assert await Outbox.filter(name="ReturnUnsent").count() == 1
    assert await violated(house.reads) == {}


async def test_who_was_not_looked_after_for_long_is_reminded_once_not_twice(house: House):
    case = await unsent(house, "RC-2")
    assert await after(case, 4) == [2]


@on_both
async def test_a_person_claims_what_never_came(house: House):
    case = await unsent(house, "RC-3")
    await after(case, 8)
    (item,) = await ReturnItem.filter(of_id=case.id)

    await refuse(house, item, "It never came.")
    refund = await Refund.get(item_id=item.id)
    by = {"actor": grader(7), "key": uuid4(), "now": house.now}
    await settle_excess(refund.id, Excess.CLAIMED, "It never came.", **by)

    assert (await Debt.get(refund_id=refund.id)).left.minor == refund.minor == 1900
    assert await violated(house.reads) == {}


@on_both
async def test_a_person_gives_more_time_and_all_is_counted_anew(house: House):
    case = await unsent(house, "RC-4")
    assert await after(case, 8) == [2]
    later = replace(house, now=(case.send_back_by or house.now) + timedelta(days=8))

    await extended(case, 10, later)

    longer = await Return.get(id=case.id)
    assert longer.send_back_by == later.now + timedelta(days=10)
    assert (longer.extended_by, longer.extended_why) == ("Support", "Was op reis.")
    (item,) = await ReturnItem.filter(of_id=case.id)
    assert item.acceptance == "PENDING"
    assert await after(longer, -3) == [2, 1]
    assert await after(longer, 8) == [2, 1, 2]
    (item,) = await ReturnItem.filter(of_id=case.id)
    assert item.waits_for_a_person


async def test_what_is_on_its_way_or_was_not_paid_is_left_alone(house: House):
    sent, unpaid = (
        await unsent(house, "RC-5"),
        await unsent(house, "RC-6", RefundTiming.ON_INSPECTION),
    )
    await house.scan(await house.code_of(sent.id), TrackingStatus.HANDED_OVER)

    assert await after(sent, 30) == await after(unpaid, 30) == []

    for case in (sent, unpaid):
        with pytest.raises(WrongMoment):
            await extended(case, 10, house)


async def test_more_time_is_later_and_not_for_ever(house: House):
    case = await unsent(house, "RC-7")
    for days in (-1, 0, 91):
        with pytest.raises(InvalidInput):
            await extended(case, days, house)
    assert (await Return.get(id=case.id)).send_back_by == case.send_back_by


async def test_whoever_is_paid_early_has_a_last_day_to_send(house: House):
    order = await promised(house, "RC-8", RefundTiming.INSTANT, delivered_days_ago=25)
    case = await Return.get(id=await house.request(order))
    assert case.send_back_by is None, "after the days of withdrawal, within the shop's own"

    await worked(house)

    assert (await Return.get(id=case.id)).send_back_by == house.now + timedelta(days=14)


def test_reminders_are_whole_days_in_any_order():
    assert settings_from({"RETOURNEY_REMIND_DAYS": "3,-4"}).remind_days == ("3", "-4")
    with pytest.raises(BadSetting, match="whole days"):
        settings_from({"RETOURNEY_REMIND_DAYS": "soon"})
