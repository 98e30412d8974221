"""Goodwill: credit that nobody owes, within what its giver may give, or with a second person."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import GoodwillGiven, GoodwillHeld, GoodwillRefused
from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotAllowed, NotFound, WrongMoment
from api.orders.models import Order
from api.refunds.credit.actions.giving import give
from api.refunds.credit.models import Goodwill
from api.refunds.credit.rules import GoodwillChoice, GoodwillState
from api.refunds.credit.sentences import (
    NOT_HELD,
    OTHER_CURRENCY,
    OWN_GOODWILL,
    UNKNOWN_GOODWILL,
)
from api.refunds.rules import Limits
from api.returns.models import Return
from api.returns.rules import UNKNOWN_RETURN


async def order_of(return_id: UUID) -> tuple[int, bool]:
    """Whose goodwill for this return is: its order, and whether it is a gift's."""
    case = await Return.get_or_none(id=return_id)
    if case is None:
        raise NotFound(UNKNOWN_RETURN, field="returnId")
    return case.order_id, case.gift


@atomic()
async def give_goodwill(
    order_id: int,
    amount: Money,
    reason: str,
    *,
    gift: bool,
    limits: Limits,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """The limit holds for all that was given for the order, by whomever: ten times a little is a
    lot. Above it a second person decides."""
    reason = text.line(reason, field="reason", most=500)
    text.at_least(amount.minor, 1, field="amount")
    order = await Order.locked(order_id)
    body = (order_id, amount, reason, gift)
    claimed = await claim(actor, key, "giveGoodwill", body, now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    if amount.currency != order.currency:
        raise InvalidInput(OTHER_CURRENCY, field="amount", currency=order.currency)
    before = await Goodwill.filter(order_id=order_id).exclude(state=GoodwillState.REFUSED)
    total = amount.minor + sum(one.minor for one in before)
    within = total <= limits.of(amount.currency).minor
    goodwill = await Goodwill.create(
        order_id=order_id,
        gift=gift,
        minor=amount.minor,
        currency=amount.currency,
        reason=reason,
        state=GoodwillState.GIVEN if within else GoodwillState.HELD,
        given_by=actor.name,
        given_staff_id=actor.staff_id,
        given_at=now,
    )
    if within:
        await _pay(goodwill, order, now)
    else:
        await record(GoodwillHeld(goodwill.id, goodwill.minor, goodwill.currency), now=now)
    await claimed.answer(str(goodwill.id))
    return goodwill.id


@atomic()
async def settle_goodwill(
    id: UUID,
    choice: GoodwillChoice,
    reason: str | None,
    *,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """A second person, never the same one."""
    reason = text.optional(reason, field="reason", most=500)
    found = await Goodwill.get_or_none(id=id)
    if found is None:
        raise NotFound(UNKNOWN_GOODWILL, field="goodwillId")
    order = await Order.locked(found.order_id)
    goodwill = await Goodwill.get(id=id)
    claimed = await claim(actor, key, "settleGoodwill", (id, choice, reason), now=now)
    if claimed.before is not None:
        return id
    if goodwill.state is not GoodwillState.HELD:
        raise WrongMoment(NOT_HELD, field="goodwillId")
    if actor.staff_id is not None and actor.staff_id == goodwill.given_staff_id:
        raise NotAllowed(OWN_GOODWILL, field="goodwillId")
    goodwill.settled_by, goodwill.settled_reason, goodwill.settled_at = actor.name, reason, now
    if choice is GoodwillChoice.GIVE:
        goodwill.state = GoodwillState.GIVEN
        await _pay(goodwill, order, now)
    else:
        goodwill.state = GoodwillState.REFUSED
        await record(GoodwillRefused(goodwill.id), now=now)
    await goodwill.save()
    await claimed.answer(str(id))
    return id


async def _pay(goodwill: Goodwill, order: Order, now: datetime) -> None:
    await give(
        order,
        goodwill.minor,
        gift=goodwill.gift,
        by=goodwill.given_by,
        reason=goodwill.reason,
        now=now,
    )
    await record(GoodwillGiven(goodwill.id, goodwill.minor, goodwill.currency), now=now)
