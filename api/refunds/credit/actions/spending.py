"""Spend credit at the shop's checkout, and undo that. Never more than there is."""

from datetime import datetime
from uuid import UUID, uuid4

from tortoise.transactions import atomic

from api.access.actions import begin_attempt
from api.access.claims import claim, owner_of
from api.access.rules import Actor, digest
from api.events.actions import record
from api.events.catalogue import CreditRedeemed, CreditRedemptionReversed
from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import NotFound, WrongMoment
from api.orders.models import Customer, Order
from api.orders.rules import OWED_IN_GOODS
from api.refunds.credit.actions.giving import moved
from api.refunds.credit.models import Credit, CreditMovement
from api.refunds.credit.rules import MovementKind, Spendable, bare, spread
from api.refunds.credit.sentences import (
    ALREADY_REVERSED,
    REFUNDED_SINCE,
    UNKNOWN_CREDIT,
    UNKNOWN_REDEMPTION,
)
from api.refunds.models import Payout

FIRST = 2
"""Wrong guesses are counted by who asks and how the code begins: one customer's slips of the
finger do not close the till for the next."""


async def credit_with_code(code: str, *, actor: Actor, now: datetime) -> UUID:
    """The same answer whatever is wrong with it, and only so often."""
    typed = bare(text.typed(code, most=60))
    subject = f"{owner_of(actor)}:{typed[:FIRST]}"
    attempt = await begin_attempt("CREDIT", subject, now=now)
    found = await Credit.get_or_none(code_hash=digest(typed))
    if found is None:
        raise NotFound(UNKNOWN_CREDIT, field="code")
    await attempt.delete()
    return found.id


@atomic()
async def redeem(
    whose: UUID | int, amount: Money, reference: str, *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """Of one credit, or of all that a customer has: the redemption. `reference` is the shop's own
    id of the order that it pays for, by which a refund finds its way back."""
    text.at_least(amount.minor, 1, field="amount")
    reference = text.line(reference, field="orderReference", most=80)
    credits = await _locked(whose)
    body = (whose, amount, reference)
    claimed = await claim(actor, key, "redeemCredit", body, now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    held = [
        Spendable(one.id, one.balance_minor, one.expires_at)
        for one in credits
        if one.currency == amount.currency and (one.expires_at is None or one.expires_at > now)
    ]
    by_id, redemption = {one.id: one for one in credits}, uuid4()
    for id, minor in spread(amount, held):
        more = {"redemption": redemption, "reference": reference, "by": actor.name}
        await moved(by_id[id], MovementKind.REDEEMED, -minor, now=now, **more)
        await record(CreditRedeemed(id, redemption, minor, amount.currency), now=now)
    await claimed.answer(str(redemption))
    return redemption


@atomic()
async def reverse(redemption: UUID, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """The order came to nothing: all of it comes back, and so does the time that it was away."""
    spent = await CreditMovement.filter(redemption=redemption, kind=MovementKind.REDEEMED)
    if not spent:
        raise NotFound(UNKNOWN_REDEMPTION, field="redemptionId")
    order = await _order_of(spent[0])
    credits = {one.id: one for one in await Credit.all_locked([one.credit_id for one in spent])}
    claimed = await claim(actor, key, "reverseCreditRedemption", redemption, now=now)
    if claimed.before is not None:
        return redemption
    if await CreditMovement.exists(redemption=redemption, kind=MovementKind.REVERSED):
        raise WrongMoment(ALREADY_REVERSED, field="redemptionId")
    if order and await _is_refunded(order):
        raise WrongMoment(REFUNDED_SINCE, field="redemptionId", order=order.number)
    for one in spent:
        credit = credits[one.credit_id]
        if credit.expires_at:
            credit.expires_at += now - one.at
        more = {"redemption": redemption, "reference": one.reference, "by": actor.name}
        await moved(credit, MovementKind.REVERSED, -one.minor, now=now, **more)
        back = CreditRedemptionReversed(credit.id, redemption, -one.minor, credit.currency)
        await record(back, now=now)
    await claimed.answer(str(redemption))
    return redemption


async def _locked(whose: UUID | int) -> list[Credit]:
    if isinstance(whose, UUID):
        return [await Credit.locked(whose)]
    if not await Customer.exists(id=whose):
        raise NotFound(UNKNOWN_CREDIT, field="customerId")
    return await Credit.filter(customer_id=whose).order_by("id").select_for_update()


async def _order_of(spent: CreditMovement) -> Order | None:
    """What was paid with it, locked before the credit, as whoever refunds it does."""
    brand_id = (await Credit.get(id=spent.credit_id)).brand_id
    order = await Order.get_or_none(brand_id=brand_id, external_id=spent.reference)
    return await Order.locked(order.id) if order else None


async def _is_refunded(order: Order) -> bool:
    """What went back to the card as a refund does not come back a second time."""
    back = Payout.filter(order_id=order.id, tender__not_isnull=True, kind__in=[*OWED_IN_GOODS])
    return await back.exists()
