"""A shop says its reasons in its own words."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.kernel import text
from api.kernel.refusal import InvalidInput
from api.orders.sentences import UNKNOWN_BRAND
from api.reasons.models import OwnReason
from api.reasons.own import Own, checked
from api.reasons.rules import UNKNOWN_REASON, split
from api.shop.models import Brand


@atomic()
async def set_reason(brand: str, own: Own, *, actor: Actor, key: UUID, now: datetime) -> None:
    """Names it anew, adds a finer one, takes one off the list or puts it there again."""
    named = text.typed(brand, most=40)
    found = await Brand.select_for_update().get_or_none(handle=named)
    if found is None:
        raise InvalidInput(UNKNOWN_BRAND, field="brand", value=named)
    claimed = await claim(actor, key, "setReason", [named, own], now=now)
    if claimed.before is not None:
        return
    kept = checked(own)
    reason, finer = split(kept.handle)
    row = OwnReason(
        brand_id=found.id,
        reason=reason,
        own=finer or "",
        names=dict(kept.names),
        goods=None if kept.goods is None else list(kept.goods),
        category=kept.category,
        retired=kept.retired,
    )
    await OwnReason.bulk_create(
        [row],
        on_conflict=["brand_id", "reason", "own"],
        update_fields=["names", "goods", "category", "retired"],
    )
    await claimed.answer(True)


async def refuse_unknown(brand_id: int, handles: Iterable[str | None]) -> None:
    """A shop's own that it never had. A retired one is taken: it stood on the page a minute ago,
    and no return may fail for its reason."""
    for handle in handles:
        reason, finer = split(handle or "")
        if finer and not await OwnReason.exists(brand_id=brand_id, reason=reason, own=finer):
            raise InvalidInput(UNKNOWN_REASON, field="reason", handle=f"{reason}/{finer}"[:40])
