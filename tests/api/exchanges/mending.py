"""A short way to have something repaired."""

from typing import Any
from uuid import UUID, uuid4

from api.access.rules import SYSTEM, Actor
from api.exchanges.repairs.actions import end_repair, record_repair
from api.exchanges.repairs.models import Repair
from api.exchanges.repairs.rules import InsteadOfRepair, RepairWork
from api.inspection.checklists import Grade
from api.orders.models import Order
from api.policy.document import Resolution
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from tests.api.test_early_refunds import worked
from tests.people import FakePayments, House, grader

BROKEN = Wanted(1, 1, "defective", "Doet het niet meer")


async def asked(house: House, order: Order, *wanted: Wanted, **more: Any) -> UUID:
    return await house.request(order, *(wanted or (BROKEN,)), resolution=Resolution.REPAIR, **more)


async def at_the_workshop(house: House, order: Order, **more: Any) -> Repair:
    """One unit, judged and admitted."""
    case = await asked(house, order, **more)
    await house.receive((await Return.get(id=case)).rma)
    (item,) = await ReturnItem.filter(of_id=case)
    await house.judge(item.id, Grade.E)
    await worked(house)
    return await Repair.get(item_id=item.id)


async def said(
    house: House, repair: Repair, *work: RepairWork, note: str | None = "Nieuwe accu"
) -> None:
    for one in work:
        await record_repair(
            repair.id,
            one,
            note=note,
            tracking="3SBACK" if one is RepairWork.SENT_BACK else None,
            actor=grader(),
            key=uuid4(),
            now=house.now,
        )


async def chosen(
    house: House, repair: Repair, choice: InsteadOfRepair, *, by: Actor = SYSTEM
) -> FakePayments:
    await end_repair(repair.id, choice, actor=by, key=uuid4(), now=house.now)
    return await worked(house)
