"""A lorry at the dock: many parcels, each checked in by itself, once."""

from collections.abc import Sequence
from uuid import UUID, uuid4

import pytest

from api.inspection.docks import MOST, DockOutcome, receive_parcels
from api.kernel.refusal import InvalidInput, KeyReused
from api.returns.models import Return, ReturnItem
from api.returns.rules import Reception
from api.shipping.models import Parcel
from api.shipping.rules import ParcelState
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House, grader
from tests.shop import sell


async def check_in(
    house: House, codes: Sequence[str], *, keep: bool = True, key: UUID | None = None
) -> dict[str, DockOutcome]:
    by = {"actor": grader(), "key": key or uuid4(), "now": house.now}
    found = await receive_parcels(codes, keep_unknown=keep, reads=house.reads, **by)
    return {one.code: one.outcome for one in found}


@on_both
async def test_each_code_of_a_list_has_its_own_outcome(house: House):
    case_id = await house.request(await sell("DO-1", now=house.now))
    code = await house.code_of(case_id)
    seen = await check_in(house, [code, "JJD000399", "x", f" {code} "])
    assert seen == {
        code: DockOutcome.RECEIVED,
        "JJD000399": DockOutcome.UNANNOUNCED,
        "x": DockOutcome.UNREADABLE,
    }
    assert await check_in(house, [code, "NOT-OURS-7"], keep=False) == {
        code: DockOutcome.ALREADY_HERE,
        "NOT-OURS-7": DockOutcome.NOT_OURS,
    }
    assert await Parcel.filter(state=ParcelState.ARRIVED).count() == 2
    case, item = await Return.get(id=case_id), await ReturnItem.get(of_id=case_id)
    assert case.refund_due_at is not None, "the time for the refund runs"
    assert item.reception is not Reception.RECEIVED, "nobody has opened it"
    assert not await violated(house.reads)


@on_both
async def test_a_list_that_broke_off_goes_on_and_says_the_same_again(house: House):
    codes = [await house.code_of(await house.request(await sell("DO-2", now=house.now)))]
    key = uuid4()
    first = await check_in(house, codes, key=key)
    assert first == await check_in(house, codes, key=key) == {codes[0]: DockOutcome.RECEIVED}
    with pytest.raises(KeyReused):
        await check_in(house, [*codes, "JJD000400"], key=key)
    assert not await Parcel.filter(code="JJD000400").exists()


@on_both
async def test_what_was_checked_in_is_opened_at_a_bench_like_any_other(house: House):
    case_id = await house.request(await sell("DO-3", now=house.now))
    code = await house.code_of(case_id)
    await check_in(house, [code])
    parcel = await Parcel.get(id=await house.receive(code))
    assert (parcel.state, parcel.arrived_at) == (ParcelState.OPEN, house.now)
    assert (await ReturnItem.get(of_id=case_id)).reception is Reception.RECEIVED
    assert await check_in(house, [code]) == {code: DockOutcome.ALREADY_HERE}


@on_both
async def test_a_lorry_is_no_train(house: House):
    for codes in ((), [f"JJD{n:06}" for n in range(MOST + 1)]):
        with pytest.raises(InvalidInput, match="300"):
            await check_in(house, codes)
    assert not await Parcel.all().exists()
