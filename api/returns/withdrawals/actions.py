"""Declare, confirm, match. One transaction each, no network.

Nothing here refuses a confirmation: not for its day, its reason, a missing account or order, nor
for a key that was used before. The token makes it one act, however often it is sent.

Mailing the acknowledgement belongs to the room `notifications`; until it is there, a partner does
it on WithdrawalDeclared, and the text can be fetched with the token.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import WithdrawalDeclared, WithdrawalMatched
from api.kernel import text
from api.kernel.refusal import InvalidInput
from api.orders.models import Order, OrderLine
from api.orders.rules import UNKNOWN_LINE
from api.returns.withdrawals.carrying_out import acknowledgement, carry_out
from api.returns.withdrawals.models import Withdrawal
from api.returns.withdrawals.rules import NamedLine, WithdrawalState, merged

DRAFT_LIFE = timedelta(days=30)
"""A draft that nobody confirmed is no statement: it is forgotten."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the consumer typed: a name, what identifies the contract, where to answer."""

    name: str
    order_number: str
    email: str
    postcode: str | None
    lines: Sequence[NamedLine]
    """Empty: the whole order."""


@atomic()
async def declare_withdrawal(
    said: Said, *, order_id: int | None, language: str, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """Step one of CRD art. 11a: a draft. `order_id` is the order that the proof fits, if any."""
    claimed = await claim(actor, key, "declareWithdrawal", said, now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    for part in said.lines:
        text.at_least(part.line, 1, field="line")
        text.at_least(1 if part.quantity is None else part.quantity, 1, field="quantity")
    await Withdrawal.filter(state=WithdrawalState.DRAFT, created_at__lt=now - DRAFT_LIFE).delete()
    draft = await Withdrawal.create(
        token=secrets.token_urlsafe(32),
        name=one_line(said.name, field="name", most=120),
        order_number=one_line(said.order_number, field="orderNumber", most=80),
        email=one_line(said.email, field="email", most=254),
        postcode=text.optional(said.postcode, field="postcode", most=16),
        lines=_plain(said.lines),
        language=language,
        created_at=now,
        order_id=order_id,
        notes=[],
    )
    await claimed.answer(str(draft.id))
    return draft.id


def one_line(value: str, *, field: str, most: int) -> str:
    """On one line, so that nobody writes lines of their own into the acknowledgement."""
    return " ".join(text.line(value, field=field, most=most).split())


@atomic()
async def confirm_withdrawal(token: str, *, reads: Reader, actor: Actor, now: datetime) -> UUID:
    """Step two: stamped, carried out as far as it can be, and acknowledged."""
    row = await Withdrawal.locked_by_token(text.typed(token, most=64))
    if row.declared_at is not None:
        return row.id
    row.declared_at, row.declared_by = now, actor.name
    case = await carry_out(row, row.named, reads=reads, declared_at=now, now=now)
    row.statement = await acknowledgement(row, case, declared_at=now)
    await row.save()
    await record(WithdrawalDeclared(row.id, row.of_id), now=now)
    return row.id


@atomic()
async def match_withdrawal(
    withdrawal_id: UUID,
    order_id: int,
    lines: Sequence[NamedLine],
    *,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """A person found the order. The day of the statement counts, not today (CRD art. 11(2))."""
    row = await Withdrawal.locked(withdrawal_id)
    body = (withdrawal_id, order_id, lines)
    claimed = await claim(actor, key, "matchWithdrawal", body, now=now)
    if claimed.before is not None:
        return row.id
    await _refuse_unknown_lines(order_id, lines)
    row.order_id, row.matched_by = order_id, actor.name
    at = row.declared_at or now
    await carry_out(row, merged(lines) or row.named, reads=reads, declared_at=at, now=now)
    await row.save()
    await record(WithdrawalMatched(row.id, row.of_id), now=now)
    await claimed.answer(str(row.id))
    return row.id


async def _refuse_unknown_lines(order_id: int, lines: Sequence[NamedLine]) -> None:
    """A person at a screen can look again; a consumer's statement is taken as it is."""
    order = await Order.locked(order_id)
    known = {line.number for line in await OrderLine.filter(order_id=order.id)}
    for part in lines:
        text.at_least(1 if part.quantity is None else part.quantity, 1, field="quantity")
        if part.line not in known:
            raise InvalidInput(UNKNOWN_LINE, field="lines", line=part.line)


def _plain(lines: Sequence[NamedLine]) -> list[dict[str, int | None]]:
    return [msgspec.to_builtins(part) for part in merged(lines)]
