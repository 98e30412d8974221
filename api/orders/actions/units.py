"""Take units of a line into a return, and let them go again.

Called inside the transaction of the room above, with the row of the order locked.
"""

from collections.abc import Collection

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from api.database import raw
from api.kernel import text
from api.kernel.refusal import AlreadyTaken, NotFound
from api.orders.models import OrderLine, TakenUnit
from api.orders.rules import UNIT_TAKEN, UNKNOWN_LINE, LineUnits, numbers_of

PAST = "SELECT coalesce(sum(quantity), 0) AS past FROM past_return WHERE line_id = $1"


async def take_units(line_id: int, count: int) -> list[int]:
    """The numbers of the units that are now in a return, lowest first."""
    text.at_least(count, 1, field="quantity")
    return await take_of(await units_of(line_id), line_id, count)


async def take_again(line_id: int, numbers: Collection[int]) -> None:
    """These very units, which were let go; refused when another return has one by now."""
    units = await units_of(line_id)
    if units.taken.intersection(numbers) or len(numbers) > units.returnable:
        raise AlreadyTaken(UNIT_TAKEN, free=units.returnable)
    await TakenUnit.bulk_create(TakenUnit(line_id=line_id, number=n) for n in numbers)


async def take_of(units: LineUnits, line_id: int, count: int) -> list[int]:
    """With the units as they were seen; the unique index says whether that still holds."""
    numbers = units.free()[:count]
    if count > units.returnable or len(numbers) < count:
        raise AlreadyTaken(UNIT_TAKEN, field="quantity", free=units.returnable)
    try:
        async with in_transaction():  # a savepoint: PostgreSQL gives up the rest otherwise
            await TakenUnit.bulk_create(TakenUnit(line_id=line_id, number=n) for n in numbers)
    except IntegrityError as error:
        left = max(0, units.returnable - count)
        raise AlreadyTaken(UNIT_TAKEN, field="quantity", free=left) from error
    return numbers


async def release_units(line_id: int, numbers: Collection[int]) -> int:
    """How many were let go; those that were free already do not count."""
    return await TakenUnit.filter(line_id=line_id, number__in=[*numbers]).delete()


async def reduce_unit(line_id: int, number: int, minor: int) -> None:
    """It stays with the customer for a part of its price, and is free again."""
    line = await OrderLine.get(id=line_id)
    before = line.reduced or {}
    line.reduced = {**before, f"{number}": before.get(f"{number}", 0) + minor}
    await line.save(update_fields=["reduced"])
    await release_units(line_id, [number])


async def units_of(line_id: int) -> LineUnits:
    line = await OrderLine.get_or_none(id=line_id)
    if line is None:
        raise NotFound(UNKNOWN_LINE, field="line", line=line_id)
    taken = await TakenUnit.filter(line_id=line_id)
    [row] = await raw.execute(PAST, line_id)
    return LineUnits(
        quantity=line.quantity,
        canceled=line.canceled_quantity,
        past=int(row["past"]),
        taken=frozenset(unit.number for unit in taken),
        reduced=numbers_of(line.reduced),
    )
