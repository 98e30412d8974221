"""A thing that nobody announced is put aside, or turns out to be somebody's."""

from uuid import UUID, uuid4

import pytest

from api.desk.finds import FindSearch, candidates
from api.desk.reads import find
from api.inspection.finds import set_find_aside, tie_find
from api.inspection.models import Find
from api.inspection.parcels import record_find
from api.inspection.rules import Finding
from api.kernel.refusal import WrongMoment
from api.refunds.rules import Limits
from api.returns.models import Return, ReturnItem
from api.returns.rules import Acceptance, Reception
from api.shipping.models import Parcel
from api.shipping.rules import ParcelState
from api.stock.models import StockLevel
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House, grader
from tests.shop import sell

SKU = "MUG-1"


async def found(house: House, parcel_id: UUID, code: str = SKU) -> UUID:
    by = {"actor": grader(), "key": uuid4(), "now": house.now}
    return await record_find(parcel_id, code, note=None, **by)


async def tie(house: House, find_id: UUID, item_id: UUID, key: UUID | None = None) -> None:
    by = {"actor": grader(2), "key": key or uuid4(), "now": house.now}
    await tie_find(find_id, item_id, reads=house.reads, **by)


async def unannounced(house: House) -> UUID:
    return await house.receive("NOBODY-KNOWS-1")


async def in_quarantine() -> int:
    levels = await StockLevel.filter(disposition="QUARANTINE")
    return sum(level.quantity for level in levels)


@on_both
async def test_what_was_missed_elsewhere_turns_up_and_is_judged_where_it_is(house: House):
    (item,) = await house.arrived(await sell("FI-1", now=house.now))
    await house.judge(item.id, None, finding=Finding.MISSING)
    parcel_id = await unannounced(house)
    before = await in_quarantine()
    id = await found(house, parcel_id)
    seen = await find(house.reads, id)
    searched, (likeliest, *_) = await candidates(
        house.reads, seen, limits=Limits({}), now=house.now, language="en"
    )
    assert (likeliest.item.id, likeliest.where) == (item.id, FindSearch.MISSED)
    assert {one.where: one.found for one in searched}[FindSearch.MISSED] == 1

    key = uuid4()
    await tie(house, id, item.id, key)
    await tie(house, id, item.id, key)

    here = await ReturnItem.get(id=item.id)
    assert (here.reception, here.acceptance) == (Reception.RECEIVED, Acceptance.PENDING)
    assert here.parcel_id == parcel_id
    assert await in_quarantine() == before, "counted once, when it is judged"
    assert (await Find.get(id=id)).tied_by == "Grader 2"
    await house.judge(item.id)
    assert (await Parcel.get(id=parcel_id)).state is ParcelState.DONE
    assert not await violated(house.reads)


@on_both
async def test_what_is_still_expected_counts_as_received(house: House):
    case = await Return.get(id=await house.request(await sell("FI-2", now=house.now)))
    item = await ReturnItem.get(of_id=case.id)
    parcel_id = await unannounced(house)
    await tie(house, await found(house, parcel_id), item.id)
    here = await ReturnItem.get(id=item.id)
    assert (here.reception, here.parcel_id) == (Reception.RECEIVED, parcel_id)
    assert (await Return.get(id=case.id)).refund_due_at is not None
    assert not await violated(house.reads)


@on_both
async def test_a_find_is_one_unit_and_a_judged_unit_is_no_find(house: House):
    (first,) = await house.arrived(await sell("FI-3", now=house.now))
    await house.judge(first.id)
    id = await found(house, await unannounced(house))
    with pytest.raises(WrongMoment, match="here and judged"):
        await tie(house, id, first.id)
    (second,) = await house.arrived(await sell("FI-4", now=house.now))
    await house.judge(second.id, None, finding=Finding.EMPTY)
    await tie(house, id, second.id)
    with pytest.raises(WrongMoment, match="found out already"):
        await tie(house, id, second.id)


@on_both
async def test_a_find_set_aside_says_where_and_keeps_its_note(house: House):
    id = await found(house, await unannounced(house), "F-0188")
    by = {"actor": grader(), "key": uuid4(), "now": house.now}
    await set_find_aside(id, "Q-03", note="A charger.", **by)
    seen = await find(house.reads, id)
    assert seen
    assert (seen.place, seen.note, seen.tied_at) == ("Q-03", "A charger.", None)
