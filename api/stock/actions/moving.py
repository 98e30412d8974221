"""Pieces from one disposition's shelf to another's: somebody looked at them, or repaired them."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.kernel import text
from api.kernel.refusal import AlreadyTaken, InvalidInput, NotFound
from api.orders.models import Product
from api.stock.actions.moves import Leaving, move_level, refuse_to_destroy
from api.stock.actions.shelves import locked
from api.stock.espr.rules import Discard, believable
from api.stock.models import Location
from api.stock.rules import (
    NOT_SO_MANY,
    SAME_SHELF,
    UNKNOWN_PRODUCT,
    Disposition,
    move_in,
    move_out,
)


@atomic()
async def move_stock(
    brand: str,
    sku: str,
    pieces: int,
    *,
    origin: Disposition,
    to: Disposition,
    location: str,
    discard: Discard | None = None,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> int:
    """Only what is promised to nobody. Whose it was nobody knows any more, so it counts as unsold
    where it is thrown away. The answer is the id of the product."""
    sku = text.line(sku, field="sku", most=80)
    product = await Product.get_or_none(brand__handle=brand, sku=sku)
    place = await Location.get_or_none(brand__handle=brand, handle=location)
    if product is None or place is None:
        raise NotFound(UNKNOWN_PRODUCT, field="sku", sku=sku)
    if origin is to:
        raise InvalidInput(SAME_SHELF, field="to")
    there, here = ((place.id, product.id, one) for one in (origin, to))
    levels = await locked([there, here])
    body = (brand, sku, pieces, origin, to, location, discard)
    claimed = await claim(actor, key, "moveStock", body, now=now)
    if claimed.before is None:
        leaving = Leaving(discard=discard and believable(discard))
        await refuse_to_destroy(product, to, leaving, now)
        move = move_out(levels[there].now, pieces)
        if move is None:
            free = levels[there].now.free
            raise AlreadyTaken(NOT_SO_MANY, field="quantity", free=free)
        await move_level(levels[there], move, None, actor.name, now)
        await move_level(levels[here], move_in(pieces), None, actor.name, now, leaving)
        await claimed.answer(product.id)
    return product.id
