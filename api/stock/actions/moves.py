"""What moves by our own doing: reserved, released, issued, taken back. Each is told.

Called inside the transaction of the room above, after every other lock: levels are locked last.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from api.events.actions import record
from api.events.catalogue import StockMoved
from api.kernel.refusal import AlreadyTaken
from api.orders.models import Product
from api.shop.models import Brand, LegalEntity
from api.stock.actions.shelves import home, locked, sellable
from api.stock.espr.rules import DISCARDS, Derogation, Discard, Piece, refuse_unless_allowed
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


@dataclass(frozen=True, slots=True)
class Leaving:
    """What the law wants to know of a piece that is thrown away."""

    unsold: bool = True
    discard: Discard | None = None


UNSOLD = Leaving()


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
    product_id: int,
    where: Disposition,
    item_id: UUID,
    *,
    by: str,
    now: datetime,
    leaving: Leaving = UNSOLD,
) -> None:
    """The bench sent it there, or somebody who has not looked at it: then to QUARANTINE."""
    product = await Product.get(id=product_id)
    await refuse_to_destroy(product, where, leaving, now)
    place = (await home(product.brand_id), product_id, where)
    level = (await locked([place]))[place]
    await move_level(level, take_back(level.now), item_id, by, now, leaving)


async def refuse_to_destroy(
    product: Product, where: Disposition, leaving: Leaving, now: datetime
) -> None:
    """Unless the law lets this seller throw this away, or what lets it is at hand."""
    if where in DISCARDS:
        refuse_unless_allowed(await piece_of(product, leaving, now), where, leaving.discard)


async def piece_of(product: Product, leaving: Leaving, now: datetime) -> Piece:
    brand = await Brand.get(id=product.brand_id)
    size = (await LegalEntity.get(id=brand.entity_id)).size
    return Piece(product.title, product.cn_code, product.group, leaving.unsold, size, now.date())


async def put_back(item_id: UUID, *, by: str, now: datetime) -> None:
    """From where the bench had sent it, to be looked at again. Nothing where it had sent it
    nowhere."""
    here = (StockMove.RETURNED, StockMove.CORRECTED)
    newest = await StockMovement.filter(item_id=item_id, kind__in=here).order_by("-id").first()
    if newest and newest.kind is StockMove.RETURNED:
        leaving = Leaving(newest.unsold, _discard(newest))
        await _change(newest.level_id, put_right, item_id, by, now, leaving)


def _discard(movement: StockMovement) -> Discard | None:
    said = (movement.derogation, movement.evidence, movement.evidence_words)
    match said:
        case Derogation() as why, str(evidence), str(words):
            return Discard(why, evidence, words)
        case _:
            return None


async def _change(
    level_id: int,
    rule: Callable[[Level], Move],
    item_id: UUID,
    by: str,
    now: datetime,
    leaving: Leaving = UNSOLD,
) -> None:
    level = await StockLevel.select_for_update().get(id=level_id)
    await move_level(level, rule(level.now), item_id, by, now, leaving)


async def move_level(
    level: StockLevel,
    move: Move,
    item_id: UUID | None,
    by: str,
    now: datetime,
    leaving: Leaving = UNSOLD,
) -> None:
    why = leaving.discard
    level.take(move)
    await level.save(update_fields=["quantity", "reserved"])
    await StockMovement.create(
        level_id=level.id,
        kind=move.kind,
        quantity=move.quantity,
        reserved=move.reserved,
        item_id=item_id,
        unsold=leaving.unsold,
        derogation=why and why.derogation,
        evidence=why and why.evidence,
        evidence_words=why and why.words,
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
