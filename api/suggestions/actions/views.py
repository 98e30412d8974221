"""What a visitor looked at, with their consent; guests too. And all of it forgotten again."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.kernel import text
from api.kernel.refusal import InvalidInput, NotFound
from api.loyalty.models import Standing
from api.orders.models import Customer, Product
from api.suggestions.models import Size, View
from api.suggestions.sentences import NO_CONSENT, UNKNOWN_PRODUCT, UNKNOWN_VISITOR
from api.suggestions.visitors import digest

MOST = 200


@atomic()
async def record_view(
    product_id: int,
    visitor: str,
    customer_id: int | None,
    *,
    consent: bool,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> None:
    """Another brand's customer is nobody here, and so is who objects to profiling."""
    if not consent:
        raise InvalidInput(NO_CONSENT, field="consent")
    name = text.optional(visitor, field="visitor", most=MOST)
    if name is None:
        raise InvalidInput(UNKNOWN_VISITOR, field="visitor")
    body = [product_id, name, customer_id]
    claimed = await claim(actor, key, "recordView", body, now=now)
    if claimed.before is not None:
        return
    product = await Product.get_or_none(id=product_id)
    if product is None:
        raise NotFound(UNKNOWN_PRODUCT, field="productId")
    theirs = await Customer.exists(id=customer_id or 0, brand_id=product.brand_id)
    known = theirs and not await Standing.exists(customer_id=customer_id, objected_at__isnull=False)
    row = View(
        product_id=product_id,
        visitor=digest(name),
        customer_id=customer_id if known else None,
        at=now,
    )
    # Who signs out and looks again is still who they were, or erasure would not find it.
    newer = ["customer_id", "at"] if known else ["at"]
    await View.bulk_create([row], on_conflict=["visitor", "product_id"], update_fields=newer)
    await claimed.answer(True)


@atomic()
async def forget_views(visitor: str, *, actor: Actor, key: UUID, now: datetime) -> int:
    """A visitor took their consent back."""
    name = text.optional(visitor, field="visitor", most=MOST)
    if name is None:
        raise InvalidInput(UNKNOWN_VISITOR, field="visitor")
    claimed = await claim(actor, key, "forgetViews", digest(name), now=now)
    if isinstance(claimed.before, int):
        return claimed.before
    gone = await View.filter(visitor=digest(name)).delete()
    await claimed.answer(gone)
    return gone


async def forget(customer_id: int) -> None:
    """Erasure, and what an objection asks for: nothing of theirs is left here, nor what they looked
    at before they signed in. What was learned with it is learned anew the next night."""
    theirs = await View.filter(customer_id=customer_id).distinct().values_list("visitor", flat=True)
    await View.filter(visitor__in=list(theirs)).delete()
    await Size.filter(customer_id=customer_id).delete()
