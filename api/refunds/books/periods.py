"""Close a period: nothing is booked into it any more, and it is never opened again."""

from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.kernel.refusal import NotFound, WrongMoment
from api.refunds.books.models import PeriodLock
from api.refunds.books.words import ALREADY_LOCKED, NOT_OVER
from api.shop.actions import NO_SUCH_ENTITY
from api.shop.models import LegalEntity, Market

GRACE = timedelta(hours=1)
"""What was begun on the last day has committed by then."""


@atomic()
async def lock_books(
    entity: str, until: date, *, actor: Actor, key: UUID, now: datetime
) -> PeriodLock:
    """Whoever is booking holds the entity's lock in common; this waits for them."""
    seller = await LegalEntity.select_for_update().get_or_none(handle=entity)
    if seller is None:
        raise NotFound(NO_SUCH_ENTITY, field="entity", handle=entity)
    claimed = await claim(actor, key, "lockBooks", (entity, until), now=now)
    if claimed.before is not None:
        return await PeriodLock.get(id=claimed.before)
    if seller.locked_until and until <= seller.locked_until:
        raise WrongMoment(ALREADY_LOCKED, field="until", until=seller.locked_until.isoformat())
    home = await Market.get_or_none(entity_id=seller.id, country=seller.country)
    clock = ZoneInfo(home.time_zone if home else "UTC")
    if until >= (now - GRACE).astimezone(clock).date():
        raise WrongMoment(NOT_OVER, field="until", until=until.isoformat())
    seller.locked_until = until
    await seller.save(update_fields=["locked_until"])
    lock = await PeriodLock.create(entity_id=seller.id, until=until, by=actor.name, at=now)
    await claimed.answer(lock.id)
    return lock
