"""Whoever's orders changed is reckoned anew, after the commit."""

from collections.abc import Collection
from datetime import datetime

from api.events.actions import record
from api.events.catalogue import RecomputeStandings
from api.orders.models import Order


async def tell_standings(order_ids: Collection[int], *, now: datetime) -> None:
    """One chore, however many orders. A guest has no standing."""
    if not order_ids:
        return
    known = Order.filter(id__in=[*order_ids], customer_id__not_isnull=True)
    ids = {row.customer_id for row in await known.only("id", "customer_id") if row.customer_id}
    if ids:
        await record(RecomputeStandings(tuple(sorted(ids))), now=now)
