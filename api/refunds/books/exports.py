"""Take the books of some days out for whoever keeps them, and remember who did."""

from datetime import date, datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.kernel.refusal import InvalidInput, NotFound
from api.refunds.books.models import BookExport
from api.refunds.books.words import WRONG_DAYS
from api.shop.actions import NO_SUCH_ENTITY
from api.shop.models import LegalEntity

MOST_DAYS = 31


@atomic()
async def note_export(
    entity: str, first: date, last: date, *, actor: Actor, key: UUID, now: datetime
) -> None:
    """Before the file is written: what is known to be out may be looked for."""
    seller = await LegalEntity.get_or_none(handle=entity)
    if seller is None:
        raise NotFound(NO_SUCH_ENTITY, field="entity", handle=entity)
    if not 0 <= (last - first).days < MOST_DAYS:
        raise InvalidInput(WRONG_DAYS, field="to", most=MOST_DAYS)
    claimed = await claim(actor, key, "exportBooks", (entity, first, last), now=now)
    if claimed.before is None:
        made = await BookExport.create(
            entity_id=seller.id, since=first, until=last, by=actor.name, at=now
        )
        await claimed.answer(made.id)
