"""Money that went back to a customer without us: so much less is left of what they paid."""

from datetime import datetime, timedelta

import structlog
from tortoise.transactions import atomic

from api.database import raw
from api.kernel.money import Money
from api.orders.models import Order, PastReturn

log = structlog.get_logger("orders")


TOLD_WITHIN = timedelta(days=7)
"""A past return of the shop's own telling, so near to it, is this repayment."""


@atomic()
async def note_repayment(
    paid_by: str, gateway: str, name: str, amount: Money, *, at: datetime
) -> None:
    """`paid_by` is the reference of a tender, `name` the repayment's own. Twice is once, and so is
    what the shop tells of itself, before or after; orders that are not in the book are left out."""
    for order_id in await _paid_by(paid_by):
        order = await Order.locked(order_id)
        rows = await PastReturn.filter(order_id=order.id)
        told = [
            row.amount_minor
            for row in rows
            if not row.external_id.startswith(f"{gateway}:")
            and abs(row.returned_at - at) <= TOLD_WITHIN
        ]
        minor = max(0, amount.minor - sum(told))
        noted = next((row for row in rows if row.external_id == f"{gateway}:{name}"), None)
        if noted is not None:
            await PastReturn.filter(id=noted.id).update(amount_minor=minor)
        elif minor:
            await PastReturn.create(
                brand_id=order.brand_id,
                external_id=f"{gateway}:{name}",
                order_id=order.id,
                customer_id=order.customer_id,
                quantity=0,
                amount_minor=minor,
                currency=amount.currency,
                returned_at=at,
            )
            log.warning("repaid_elsewhere", order=order.number, minor=minor, name=name)


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
