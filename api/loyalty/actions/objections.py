"""Object to profiling, and take the objection back (GDPR art. 21).

Who objects is in no segment, has no figures and no outlook, and is left out of what others are
measured against. What the programme promises for buying stays: that is a contract, not a profile
(art. 6(1)(b)), so spend, orders and points count as before, and conditions on behaviour are waived.
"""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import ProfilingObjected, ProfilingObjectionWithdrawn
from api.kernel.refusal import NotFound
from api.loyalty import sentences as say
from api.loyalty.actions.standings import recompute
from api.loyalty.models import Standing
from api.orders.models import Customer, Order


@atomic()
async def object_to_profiling(customer_id: int, *, actor: Actor, key: UUID, now: datetime) -> None:
    """Holds from this moment on; the first one counts."""
    standing = await _locked(customer_id, actor)
    claimed = await claim(actor, key, "objectToProfiling", customer_id, now=now)
    if claimed.before is None:
        if standing.objected_at is None:
            standing.objected_at = now
            await standing.save(update_fields=["objected_at"])
            await recompute([customer_id], now=now)
            await record(ProfilingObjected(customer_id), now=now)
        await claimed.answer(customer_id)


@atomic()
async def withdraw_objection(customer_id: int, *, actor: Actor, key: UUID, now: datetime) -> None:
    standing = await _locked(customer_id, actor)
    claimed = await claim(actor, key, "withdrawProfilingObjection", customer_id, now=now)
    if claimed.before is None:
        if standing.objected_at is not None:
            standing.objected_at = None
            await standing.save(update_fields=["objected_at"])
            await recompute([customer_id], now=now)
            await record(ProfilingObjectionWithdrawn(customer_id), now=now)
        await claimed.answer(customer_id)


async def _locked(customer_id: int, actor: Actor) -> Standing:
    await spoken_for(customer_id, actor)
    return (await Standing.locked([customer_id]))[customer_id]


async def spoken_for(customer_id: int, actor: Actor) -> Customer:
    """A shopper speaks for nobody but the customer of the order they opened."""
    seen = actor.order_id is None or await Order.exists(id=actor.order_id, customer_id=customer_id)
    customer = await Customer.get_or_none(id=customer_id) if seen else None
    if customer is None:
        raise NotFound(say.UNKNOWN_CUSTOMER, field="customerId")
    return customer
