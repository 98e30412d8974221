"""From the bench to the yearly report: what was thrown away, why, and what shows it."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest

from api.access.rules import Actor, Role
from api.inspection.actions import Verdict
from api.inspection.checklists import CheckAnswer, Grade
from api.inspection.corrections import Anew, correct_verdict
from api.inspection.models import Inspection
from api.inspection.reads import inspection_of, items
from api.kernel.refusal import NotAllowed
from api.orders.models import Product
from api.refunds.models import Refund
from api.returns.actions import Wanted
from api.shop.actions import say_size
from api.shop.rules import EntitySize
from api.stock.actions.moving import move_stock
from api.stock.espr.reads import Disclosed, disclosure
from api.stock.espr.rules import Derogation, Discard
from api.stock.models import StockMovement
from api.stock.rules import Disposition
from tests.conftest import on_both
from tests.people import MUCH, House, grader
from tests.shop import sell

LEAD = Actor("Lead", frozenset({Role.SUPERVISOR}), staff_id=50)
TORN = Discard(Derogation.DAMAGED, "https://shop.example/torn.jpg", "Torn from seam to seam")


@pytest.fixture
def after(house: House) -> House:
    """The same house, once the ban is in force, whenever this runs."""
    return replace(house, now=max(house.now, datetime(2026, 8, 1, tzinfo=UTC)))


async def back(house: House, number: str, sku: str = "SHIRT-M", reason: str = "changed_mind"):
    order = await sell(number, now=house.now, lines=((sku, 1, "20.00"),))
    (item,) = await house.arrived(order, Wanted(1, 1, reason, None))
    return item


async def told(house: House, **more: int) -> list[Disclosed]:
    year = house.now.year
    since, until = (datetime(one, 1, 1, tzinfo=UTC) for one in (year, year + 1))
    given = {"digits": 2, "recovered_percent": 0, **more}
    return await disclosure(house.reads, "veldhuis", since=since, until=until, **given)


async def correct(house: House, item: UUID, grade: Grade, **more: Any) -> None:
    where, answers = more.pop("to", None), more.pop("answers", {})
    anew = Anew(Verdict(grade, None, where, answers, None, None, None, **more))
    by = {"limits": MUCH, "reads": house.reads, "actor": LEAD, "now": house.now}
    await correct_verdict(item, anew, "A slip", key=uuid4(), **by)


@on_both
async def test_a_shirt_is_destroyed_with_evidence_or_not_at_all(after: House):
    item = await back(after, "E-1")
    with pytest.raises(NotAllowed, match="2024/1781"):
        await after.judge(item.id, Grade.E, to=Disposition.DESTROY)
    assert not await Inspection.exists()
    assert not await Refund.exists(), "nothing of a refused verdict stays"

    await after.judge(item.id, Grade.E, to=Disposition.DESTROY, discard=TORN)
    seen = await inspection_of(after.reads, item.id, language="nl")
    assert seen.discard is not None
    assert (seen.discard.derogation, seen.discard.evidence) == (TORN.derogation, TORN.evidence)
    (row,) = await told(after, digits=4, recovered_percent=25)
    assert (row.cn_code, row.units, row.kg, row.units_not_weighed) == ("6109", 1, 0.2, 0)
    assert row.derogation_code == row.reason_code == "DAMAGED"
    assert (row.op_recycling, row.op_recovery, row.op_disposal) == (0, 25, 75)


@on_both
async def test_a_correction_is_held_to_it_too_and_takes_the_piece_out_of_the_report(after: House):
    item = await back(after, "E-2")
    await after.judge(item.id, Grade.E, to=Disposition.RECYCLE, discard=TORN)
    with pytest.raises(NotAllowed):
        await correct(after, item.id, Grade.E, to=Disposition.DESTROY)
    await correct(after, item.id, Grade.D, to=Disposition.DONATE)
    assert await told(after) == [], "donated goods are not reported"
    await correct(after, item.id, Grade.E, to=Disposition.DESTROY, discard=TORN)
    assert [row.op_disposal for row in await told(after)] == [100]
    rounds = await Inspection.all().order_by("round").values_list("derogation", flat=True)
    assert [*rounds] == [Derogation.DAMAGED, None, Derogation.DAMAGED]


@on_both
async def test_what_was_faulty_or_of_a_small_shop_may_go_and_calling_it_faulty_opens_nothing(
    after: House,
):
    faulty = await back(after, "E-3", reason="defective")
    await after.judge(faulty.id, Grade.E, to=Disposition.RECYCLE)
    assert await told(after) == [], "it was sold, so it is none of the report's"

    item = await back(after, "E-4")
    with pytest.raises(NotAllowed):
        await after.judge(item.id, Grade.E, to=Disposition.RECYCLE, faulty=True)
    await say_size("veldhuis", EntitySize.MEDIUM)
    await after.judge(item.id, Grade.E, to=Disposition.RECYCLE)
    (row,) = await told(after)
    assert (row.reason_code, row.derogation_code, row.op_recycling) == ("NOT_SAID", "", 100)


@on_both
async def test_nothing_is_smuggled_out_through_quarantine(after: House):
    item = await back(after, "E-5")
    await after.judge(item.id, Grade.D, to=Disposition.QUARANTINE)
    move = {"origin": Disposition.QUARANTINE, "to": Disposition.DESTROY, "location": "main"}
    by = {"actor": LEAD, "now": after.now}
    with pytest.raises(NotAllowed, match="2024/1781"):
        await move_stock("veldhuis", "SHIRT-M", 1, **move, **by, key=uuid4())
    await move_stock("veldhuis", "SHIRT-M", 1, **move, **by, key=uuid4(), discard=TORN)
    assert [row.derogation_code for row in await told(after)] == ["DAMAGED"]
    assert await StockMovement.filter(evidence=TORN.evidence).count() == 1


@on_both
async def test_the_bench_is_told_where_it_may_go_and_what_that_brings(after: House):
    shirt, radio = await back(after, "E-6"), await back(after, "E-7", "RADIO-1")
    seen = {
        one.id: {way.disposition: way for way in one.outlooks[2].ways}
        for one in await items(
            after.reads, [shirt.id, radio.id], limits=MUCH, now=after.now, language="nl"
        )
    }
    assert seen[shirt.id][Disposition.DESTROY].takes_derogation
    assert "2024/1781" in (seen[shirt.id][Disposition.RECYCLE].barred or "")
    assert not seen[radio.id][Disposition.DESTROY].takes_derogation
    assert seen[radio.id][Disposition.RECYCLE].barred is None
    assert seen[shirt.id][Disposition.OUTLET].expected_value.minor == 1200
    assert "1 verkocht" in seen[shirt.id][Disposition.OUTLET].because


@on_both
async def test_a_phone_that_was_not_wiped_is_not_sold_on_whoever_grades_it_again(after: House):
    item = await back(after, "E-8", "RADIO-2")
    no = {"wiped": CheckAnswer.NO}
    with pytest.raises(NotAllowed, match="wiped"):
        await after.judge(item.id, Grade.B, to=Disposition.RESTOCK, answers=no)
    await after.judge(item.id, Grade.C, answers=no)
    assert (await Inspection.get()).disposition is Disposition.REFURBISH
    await correct(after, item.id, Grade.B)
    assert (await Inspection.get(round=1)).disposition is Disposition.QUARANTINE
    await correct(after, item.id, Grade.B, answers={"wiped": CheckAnswer.YES})
    assert (await Inspection.get(round=2)).disposition is Disposition.RESTOCK
    assert (await Product.get(sku="RADIO-2")).cn_code is None


@on_both
async def test_a_grader_is_enough_for_both_to_come_out_of_one_day(after: House):
    for number, reason in (("E-9", "too_small"), ("E-10", "changed_mind")):
        item = await back(after, number, reason=reason)
        await after.judge(item.id, Grade.E, to=Disposition.RECYCLE, discard=TORN, by=grader(3))
    item = await back(after, "E-11")
    await after.judge(item.id, Grade.C, to=Disposition.REFURBISH)
    rows = {row.reason_code: (row.units, row.op_reuse_prep) for row in await told(after)}
    assert rows == {"DAMAGED": (2, 0), "REUSE": (1, 100)}
