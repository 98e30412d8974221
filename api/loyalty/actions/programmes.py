"""Put a programme in force."""

from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.loyalty.models import LoyaltyProgramme, Standing
from api.loyalty.programme import Programme, checked
from api.shop.actions import brand_called
from api.shop.models import Brand


@atomic()
async def set_programme(
    brand: str, programme: Programme, *, actor: Actor, key: UUID, now: datetime
) -> None:
    """In force from now on; the standings of the brand's customers follow."""
    programme = checked(programme)
    seller = await brand_called(brand)
    await Brand.select_for_update(no_key=True).get(id=seller.id)
    document = msgspec.to_builtins(programme)
    claimed = await claim(actor, key, "setLoyaltyProgramme", [brand, document], now=now)
    if claimed.before is not None:
        return
    newest = await LoyaltyProgramme.filter(brand_id=seller.id).order_by("-version").first()
    version = newest.version + 1 if newest else 1
    await LoyaltyProgramme.create(
        brand_id=seller.id,
        version=version,
        document=document,
        valid_from=now,
        published_by=actor.name,
    )
    await Standing.filter(customer__brand_id=seller.id).update(due_at=now)
    await claimed.answer(version)
