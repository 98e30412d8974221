"""Customs that a shop charged go back whole (CRD art. 13(1): all payments received)."""

from api.inspection.checklists import Grade
from api.refunds.models import Posting, Refund
from api.refunds.rules import Account, RefundLineKind
from api.returns.actions import Wanted
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House
from tests.shop import sell


@on_both
async def test_wear_takes_nothing_off_the_duties_and_their_parts_add_up(house: House):
    lines = (("MUG-1", 3, "60.00"),)
    order = await sell("Z-1", now=house.now, lines=lines, duties="10.00")
    items = await house.arrived(order, Wanted(1, 3, "changed_mind", None))
    for item, grade in zip(items, (Grade.A, Grade.D, Grade.E), strict=True):
        await house.judge(item.id, grade)

    refunds = await Refund.filter(order_id=order.id).order_by("granted_at", "id")
    parts = {line["kind"]: 0 for one in refunds for line in one.breakdown["lines"]}
    for one in refunds:
        for line in one.breakdown["lines"]:
            parts[line["kind"]] += line["minor"]
    assert parts[RefundLineKind.GOODS] == 5000
    assert parts[RefundLineKind.DUTIES] == 1000
    assert sorted(one.duties_minor for one in items) == [333, 333, 334]
    worth = [2000 - one.duties_minor for one in items]
    wear = worth[1] * 25 // 100 + worth[2] * 50 // 100
    assert -parts[RefundLineKind.DIMINISHED_VALUE] == wear, "in the customer's favour"
    booked = await Posting.filter(account=Account.DUTIES).values_list("minor", flat=True)
    assert sum(int(str(minor)) for minor in booked) == 1000
    assert await violated(house.reads) == {}
