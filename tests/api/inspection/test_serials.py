"""Another serial than was sold is a question for a person, and never an answer."""

import pytest

from api.inspection.checklists import Grade
from api.inspection.reads import items
from api.kernel.refusal import InvalidInput
from api.orders.models import OrderLine
from api.refunds.models import Refund
from api.returns.rules import RefundState
from tests.conftest import on_both
from tests.people import MUCH, House
from tests.shop import sell


@on_both
async def test_another_serial_holds_the_money_and_the_same_one_lets_it_go(house: House):
    for number, scanned, state in (
        ("SN-1", "an7-2231 88q4", RefundState.GRANTED),
        ("SN-2", "AN7-9999-1111", RefundState.HELD),
        ("SN-3", None, RefundState.GRANTED),
    ):
        order = await sell(
            number, now=house.now, lines=(("RADIO-1", 1, "20.00"),), serials=("AN7-2231-88Q4",)
        )
        (item,) = await house.arrived(order)
        await house.judge(item.id, Grade.B, serial=scanned)
        (seen,) = await items(house.reads, [item.id], limits=MUCH, now=house.now, language="nl")
        assert (seen.refund, seen.serials) == (state, ("AN7223188Q4",)), number
        assert seen.inspection is not None
        assert seen.inspection.grade is Grade.B, "nothing is refused"
    held = await Refund.get(hold_reason__not_isnull=True)
    assert "AN799991111" in (held.hold_reason or "")


@on_both
async def test_of_a_line_whose_serials_nobody_said_any_is_taken(house: House):
    (item,) = await house.arrived(await sell("SN-4", now=house.now))
    await house.judge(item.id, serial="ANYTHING-1")
    assert (await Refund.get()).hold_reason is None


@on_both
async def test_serials_come_later_and_stay_when_they_are_left_out(house: House):
    for serials in ((), ("B-2", "A-1"), ()):
        await sell("SN-5", now=house.now, lines=(("MUG-1", 2, "20.00"),), serials=serials)
    assert (await OrderLine.get()).serials == "A1\nB2"
    with pytest.raises(AssertionError, match="serial"):
        await sell("SN-6", now=house.now, serials=("A-1", "B-2"))
    with pytest.raises((InvalidInput, AssertionError)):
        await sell("SN-7", now=house.now, serials=("  ",))


@on_both
async def test_what_the_scale_said_is_kept_with_the_verdict(house: House):
    (item,) = await house.arrived(await sell("SN-8", now=house.now))
    with pytest.raises(InvalidInput):
        await house.judge(item.id, weight_grams=0)
    await house.judge(item.id, weight_grams=254)
    (seen,) = await items(house.reads, [item.id], limits=MUCH, now=house.now, language="nl")
    assert seen.inspection is not None
    assert seen.inspection.weight_grams == 254
