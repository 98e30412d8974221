"""Codes, corrections and the end of credit."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import SYSTEM, Actor, digest
from api.events.actions import record
from api.events.catalogue import CreditAdjusted, CreditCodeIssued, CreditExpired
from api.kernel import text
from api.kernel.ids import fresh_code
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotFound, WrongMoment
from api.refunds.credit.actions.giving import moved
from api.refunds.credit.models import Credit
from api.refunds.credit.rules import MovementKind, spelled
from api.refunds.credit.sentences import (
    HAS_OWNER,
    NOT_ENOUGH,
    OTHER_CURRENCY,
    TOLD_ONCE,
    UNKNOWN_CREDIT,
)

LENGTH = 16
"""Eighty bits: nobody guesses it, so nothing else has to be known."""


@atomic()
async def new_code(credit_id: UUID, *, actor: Actor, key: UUID, now: datetime) -> str:
    """Told this once and kept as a digest; one that was told before opens nothing any more."""
    credit = await Credit.locked(credit_id)
    if not actor.sees_return(credit.order_id, gift=credit.gift):
        raise NotFound(UNKNOWN_CREDIT, field="creditId")
    claimed = await claim(actor, key, "newCreditCode", credit_id, now=now)
    if claimed.before is not None:
        raise WrongMoment(TOLD_ONCE, field="idempotencyKey")
    if credit.customer_id is not None:
        raise WrongMoment(HAS_OWNER, field="creditId")
    code = fresh_code("", LENGTH)
    credit.code_hash, credit.last_four = digest(code), code[-4:]
    await credit.save(update_fields=["code_hash", "last_four"])
    await record(CreditCodeIssued(credit.id), now=now)
    await claimed.answer(credit.last_four)
    return spelled(code)


@atomic()
async def adjust(
    credit_id: UUID, by: Money, reason: str, *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """A person puts it right, and says why. Below zero takes away, never more than there is."""
    reason = text.line(reason, field="reason", most=500)
    credit = await Credit.locked(credit_id)
    claimed = await claim(actor, key, "adjustCredit", (credit_id, by, reason), now=now)
    if claimed.before is not None:
        return credit_id
    if by.currency != credit.currency:
        raise InvalidInput(OTHER_CURRENCY, field="amount", currency=credit.currency)
    if (credit.balance + by).minor < 0:
        raise WrongMoment(NOT_ENOUGH, field="amount", balance=credit.balance)
    more = {"by": actor.name, "reason": reason}
    await moved(credit, MovementKind.ADJUSTED, by.minor, now=now, **more)
    await record(CreditAdjusted(credit.id, by.minor, by.currency), now=now)
    await claimed.answer(str(credit_id))
    return credit_id


async def expire_credits(*, now: datetime) -> None:
    """What its brand let end. Whatever is taken up here is empty afterwards."""
    over = Credit.filter(expires_at__lte=now, balance_minor__gt=0)
    for credit in await over.order_by("expires_at").limit(500):
        await _expire(credit.id, now=now)


@atomic()
async def _expire(credit_id: UUID, *, now: datetime) -> None:
    credit = await Credit.locked(credit_id)
    left = credit.balance
    if left.minor and credit.expires_at and credit.expires_at <= now:
        await moved(credit, MovementKind.EXPIRED, -left.minor, now=now, by=SYSTEM.name)
        await record(CreditExpired(credit.id, left.minor, left.currency), now=now)
