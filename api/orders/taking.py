"""Which pieces of a line are in a living return. The order's row must be locked by the caller."""

from collections.abc import Collection

from tortoise.exceptions import IntegrityError
from tortoise.functions import Sum

from api.kernel.refusal import AlreadyTaken
from api.orders.models import OrderLine, PastReturn, TakenUnit
from api.orders.rules import UNIT_TAKEN, LineUnits


async def take_units(line_id: int, count: int) -> list[int]:
    """The numbers of so many free units, taken; AlreadyTaken when there are not enough."""
    units = await units_of(line_id)
    free = units.free()
    if count > units.returnable or count > len(free):
        raise AlreadyTaken(UNIT_TAKEN, field="items", free=units.returnable)
    numbers = free[:count]
    try:
        await TakenUnit.bulk_create(
            [TakenUnit(line_id=line_id, number=number) for number in numbers]
        )
    except IntegrityError as error:
        raise AlreadyTaken(UNIT_TAKEN, field="items", free=0) from error
    return numbers


async def release_units(line_id: int, numbers: Collection[int]) -> None:
    """They may enter another return."""
    await TakenUnit.filter(line_id=line_id, number__in=list(numbers)).delete()


async def units_of(line_id: int) -> LineUnits:
    line = await OrderLine.get(id=line_id)
    taken = await TakenUnit.filter(line_id=line_id).values_list("number", flat=True)
    totals = await PastReturn.filter(line_id=line_id).annotate(sum=Sum("quantity")).values("sum")
    past = int(totals[0]["sum"] or 0) if totals else 0
    numbers = frozenset(int(str(number)) for number in taken)
    return LineUnits(line.quantity, line.canceled_quantity, past, numbers)
