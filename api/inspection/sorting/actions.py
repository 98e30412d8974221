"""Give numbers to benches, put pieces into containers, close those."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import ContainerClosed, ContainerLine
from api.inspection.models import Inspection
from api.inspection.sorting.models import Container, Plate, PlateBlock
from api.inspection.sorting.rules import (
    NO_PLATE,
    NOT_OPEN,
    NOT_SENT,
    PLATE_TAKEN,
    UNKNOWN_PLATE,
    bin_code,
    block_of,
    plates_of,
    refuse_mixed,
)
from api.kernel import text
from api.kernel.refusal import AlreadyTaken, InvalidInput, NotFound, WrongMoment
from api.orders.models import Brand, OrderLine, Product
from api.returns.models import ReturnItem
from api.returns.rules import Acceptance


@atomic()
async def allocate_plates(bench: str, *, actor: Actor, key: UUID, now: datetime) -> tuple[str, ...]:
    """A block of numbers that no other bench gets. What is not used of it is lost, and no harm."""
    bench = text.line(bench, field="bench", most=40)
    claimed = await claim(actor, key, "allocatePlates", bench, now=now)
    if isinstance(claimed.before, int):
        return plates_of(claimed.before)
    block = await PlateBlock.create(bench=bench, given_to=actor.name, given_at=now)
    await claimed.answer(block.id)
    return plates_of(block.id)


async def fix_plate(item_id: UUID, plate: str) -> None:
    """Onto an item that is judged; inside that transaction, its item locked. One per item, whatever
    is judged of it later."""
    if not await PlateBlock.exists(id=block_of(plate)):
        raise InvalidInput(NO_PLATE, field="plate", code=plate)
    # The label may have been printed again, and the first one thrown away.
    await Plate.filter(item_id=item_id).exclude(number=plate).delete()
    fresh = Plate(number=plate, item_id=item_id)
    await Plate.bulk_create([fresh], ignore_conflicts=True)
    if (await Plate.get(number=plate)).item_id != item_id:
        raise AlreadyTaken(PLATE_TAKEN, field="plate", code=plate)


async def take_out(item_id: UUID) -> None:
    """What was judged of it is taken back: wherever it lies, it belongs there no more."""
    await Plate.filter(item_id=item_id).update(container_id=None, placed_by=None, placed_at=None)


@atomic()
async def place_item(plate: str, container: str, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """Into a bin of its disposition; an empty bin takes that of the first piece. The answer is the
    container's id."""
    block_of(plate)
    code = bin_code(container)
    found = await Plate.select_for_update().get_or_none(number=plate)
    if found is None:
        raise NotFound(UNKNOWN_PLATE, field="plate", code=plate)
    item = await ReturnItem.get(id=found.item_id)
    verdict = await Inspection.get_or_none(item_id=item.id, round=item.round)
    if verdict is None or item.acceptance is Acceptance.PENDING:
        raise WrongMoment(NOT_SENT, field="plate")
    fresh = Container(code=code, open_code=code, disposition=verdict.disposition, opened_at=now)
    await Container.bulk_create([fresh], ignore_conflicts=True)
    into = await Container.select_for_update().get(open_code=code)
    claimed = await claim(actor, key, "placeItem", (plate, code), now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    refuse_mixed(code, into.disposition, verdict.disposition)
    found.container_id, found.placed_by, found.placed_at = into.id, actor.name, now
    await found.save(update_fields=["container_id", "placed_by", "placed_at"])
    await claimed.answer(str(into.id))
    return into.id


@atomic()
async def close_container(container: str, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """It leaves the bench, and whoever gets it is told beforehand what is in it."""
    code = bin_code(container)
    found = await Container.select_for_update().get_or_none(open_code=code)
    claimed = await claim(actor, key, "closeContainer", code, now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    if found is None:
        raise WrongMoment(NOT_OPEN, field="container", code=code)
    found.open_code, found.closed_at, found.closed_by = None, now, actor.name
    await found.save(update_fields=["open_code", "closed_at", "closed_by"])
    lines = await _lines(found.id)
    told = ContainerClosed(found.id, code, found.disposition.value, lines)
    await record(told, now=now)
    await claimed.answer(str(found.id))
    return found.id


async def _lines(container_id: UUID) -> tuple[ContainerLine, ...]:
    counted: dict[tuple[str, str], list[str]] = {}
    for plate in await Plate.filter(container_id=container_id).order_by("number"):
        item = await ReturnItem.get(id=plate.item_id)
        product = await Product.get(id=(await OrderLine.get(id=item.line_id)).product_id)
        brand = await Brand.get(id=product.brand_id)
        counted.setdefault((brand.handle, product.sku), []).append(plate.number)
    return tuple(
        ContainerLine(brand, sku, len(plates), tuple(plates))
        for (brand, sku), plates in sorted(counted.items())
    )
