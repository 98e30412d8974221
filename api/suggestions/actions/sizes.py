"""A size that a customer says fits them."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.kernel import text
from api.kernel.refusal import InvalidInput
from api.loyalty.actions.objections import spoken_for
from api.orders.models import Product
from api.suggestions import sizes
from api.suggestions.models import Size
from api.suggestions.sentences import NO_SIZE, NO_SUCH_KIND, NO_SUCH_MAKER


@atomic()
async def set_size(
    customer_id: int,
    kind: str,
    size: str | None,
    *,
    maker: str | None = None,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> None:
    """None forgets the sizes of that kind and maker. One size for each system: EU, UK, US,
    letters."""
    customer = await spoken_for(customer_id, actor)
    kind = text.optional(kind, field="kind", most=80) or ""
    written = None if size is None else text.line(size, field="size", most=20)
    maker = text.optional(maker, field="maker", most=80) or ""
    claimed = await claim(actor, key, "setSize", [customer_id, kind, maker, written], now=now)
    if claimed.before is not None:
        return
    if written is None:
        await Size.filter(customer_id=customer_id, kind=kind, maker=maker).delete()
    else:
        found = sizes.read(written)
        if found is None:
            raise InvalidInput(NO_SIZE, field="size", size=written)
        if kind and not await Product.exists(brand_id=customer.brand_id, category=kind):
            raise InvalidInput(NO_SUCH_KIND, field="kind", kind=kind)
        if maker and not await Product.exists(brand_id=customer.brand_id, maker=maker):
            raise InvalidInput(NO_SUCH_MAKER, field="maker", maker=maker)
        whose = {"customer_id": customer_id, "kind": kind, "system": found.system, "maker": maker}
        row = Size(**whose, size=written, at=now)
        await Size.bulk_create([row], on_conflict=[*whose], update_fields=["size", "at"])
    await claimed.answer(True)
