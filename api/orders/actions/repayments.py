"""Money that went back to a customer without us: so much less is left of what they paid."""

from datetime import datetime

import structlog
from tortoise.transactions import atomic

from api.database import raw
from api.kernel.money import Money
from api.orders.models import Order, PastReturn

log = structlog.get_logger("orders")


@atomic()
async def note_repayment(paid_by: str, name: str, amount: Money, *, at: datetime) -> None:
    """`paid_by` is the reference of a tender, `name` the repayment's own. Twice is once; of orders
    that are not in the book there is nothing to note."""
    for order_id in await _paid_by(paid_by):
        order = await Order.locked(order_id)
        if not await PastReturn.exists(brand_id=order.brand_id, external_id=name):
            await PastReturn.create(
                brand_id=order.brand_id,
                external_id=name,
                order_id=order.id,
                customer_id=order.customer_id,
                quantity=0,
                amount_minor=amount.minor,
                currency=amount.currency,
                returned_at=at,
            )
            log.warning("repaid_elsewhere", order=order.number, minor=amount.minor, name=name)


async def _paid_by(reference: str) -> list[int]:
    """Seldom asked, so without an index: the database narrows it down, the list decides."""
    like = 'SELECT id FROM "order" WHERE CAST(tenders AS TEXT) LIKE $1'
    ids = [int(row["id"]) for row in await raw.execute(like, f'%"{reference}"%')]
    orders = await Order.filter(id__in=ids).order_by("id")
    return [
        order.id
        for order in orders
        if any(one.get("reference") == reference for one in order.tenders or [])
    ]
