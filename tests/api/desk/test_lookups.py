"""A parcel whose code is torn off is found by what is left of it, or by whose it is."""

from uuid import UUID

import pytest

from api.desk.lookups import MOST, look_up
from api.kernel.refusal import InvalidInput
from api.returns.models import Return
from tests.conftest import on_both
from tests.people import House
from tests.shop import sell


async def found(house: House, said: str) -> list[UUID]:
    rows, _ = await look_up(house.reads, said, now=house.now, language="en")
    return [row.id for row in rows]


@on_both
async def test_by_the_end_of_a_code_or_rma_by_name_or_by_postcode(house: House):
    case_id = await house.request(await sell("LU-1", now=house.now))
    code, case = await house.code_of(case_id), await Return.get(id=case_id)
    (parcel_id,) = await found(house, code[-4:].lower())
    for said in (case.rma[-4:], "saar", "VOS", "Saar Vos", "3511AB", "3511 ab"):
        assert await found(house, said) == [parcel_id], said
    for said in ("3511", "Saar Vosse", code[:4] + "%", "%%%abc", "___abc"):
        assert await found(house, said) == [], said


@on_both
async def test_what_is_here_comes_first_what_is_done_not_at_all_and_never_too_many(house: House):
    for n in range(MOST + 1):
        await house.request(await sell(f"LU-{n}", now=house.now))
    (item,) = await house.arrived(await sell("LU-HERE", now=house.now))
    rows, more = await look_up(house.reads, "Saar", now=house.now, language="en")
    assert (len(rows), more, rows[0].id) == (MOST, True, item.parcel_id)
    await house.judge(item.id)
    assert item.parcel_id not in await found(house, "Saar")


@on_both
async def test_too_little_is_not_looked_for(house: House):
    for said in ("", "ab", "%%%", "  a "):
        with pytest.raises(InvalidInput, match="at least 3"):
            await found(house, said)
