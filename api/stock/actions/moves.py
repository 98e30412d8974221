"""What moves by our own doing: reserved, released, issued, taken back. Each is told.

Called inside the transaction of the room above, after every other lock: levels are locked last.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

from api.events.actions import record
from api.events.catalogue import StockMoved
from api.kernel.refusal import AlreadyTaken
from api.orders.models import Product
from api.shop.models import Brand
from api.stock.actions.shelves import home, locked, sellable
from api.stock.models import Location, StockLevel, StockMovement
from api.stock.rules import (
    OUT_OF_STOCK,
    Disposition,
    Level,
    Move,
    StockMove,
    issue,
    put_right,
    release,
    reserve,
    take_back,
)


async def reserve_for(wanted: Mapping[UUID, int], *, by: str, now: datetime) -> dict[UUID, int]:
    """A piece of its product for each item, all of them or none: the level it is reserved on."""
    levels = await sellable(set(wanted.values()))
    found: dict[UUID, int] = {}
    for item_id, product_id in wanted.items():
        mine = [level for level in levels if level.product_id == product_id and level.now.free]
        move = reserve(mine[0].now) if mine else None
        if move is None:
            title = (await Product.get(id=product_id)).title
            raise AlreadyTaken(OUT_OF_STOCK, field="items", title=title)
        await move_level(mine[0], move, item_id, by, now)
        found[item_id] = mine[0].id
    return found


async def release_of(level_id: int, item_id: UUID, *, by: str, now: datetime) -> None:
    await _change(level_id, release, item_id, by, now)


async def issue_of(level_id: int, item_id: UUID, *, by: str, now: datetime) -> None:
    await _change(level_id, issue, item_id, by, now)


async def take_in(
    product_id: int, where: Disposition, item_id: UUID, *, by: str, now: datetime
) -> None:
    """The bench sent it there, or somebody who has not looked at it: then to QUARANTINE."""
    brand_id = (await Product.get(id=product_id)).brand_id
    place = (await home(brand_id), product_id, where)
    level = (await locked([place]))[place]
    await move_level(level, take_back(level.now), item_id, by, now)


async def put_back(item_id: UUID, *, by: str, now: datetime) -> None:
    """From where the bench had sent it, to be looked at again. Nothing where it had sent it
    nowhere."""
    here = (StockMove.RETURNED, StockMove.CORRECTED)
    newest = await StockMovement.filter(item_id=item_id, kind__in=here).order_by("-id").first()
    if newest and newest.kind is StockMove.RETURNED:
        await _change(newest.level_id, put_right, item_id, by, now)


async def _change(
    level_id: int, rule: Callable[[Level], Move], item_id: UUID, by: str, now: datetime
) -> None:
    level = await StockLevel.select_for_update().get(id=level_id)
    await move_level(level, rule(level.now), item_id, by, now)


async def move_level(
    level: StockLevel, move: Move, item_id: UUID | None, by: str, now: datetime
) -> None:
    level.take(move)
    await level.save(update_fields=["quantity", "reserved"])
    await StockMovement.create(
        level_id=level.id,
        kind=move.kind,
        quantity=move.quantity,
        reserved=move.reserved,
        item_id=item_id,
        by=by,
        at=now,
    )
    await record(await _told(level, move, item_id), now=now)


async def _told(level: StockLevel, move: Move, item_id: UUID | None) -> StockMoved:
    location = await Location.get(id=level.location_id)
    return StockMoved(
        brand=(await Brand.get(id=location.brand_id)).handle,
        location=location.handle,
        sku=(await Product.get(id=level.product_id)).sku,
        disposition=level.disposition.value,
        kind=move.kind.value,
        quantity=move.quantity,
        reserved=move.reserved,
        now_quantity=level.quantity,
        now_reserved=level.reserved,
        item_id=item_id,
    )
