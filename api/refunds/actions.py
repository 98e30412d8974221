"""Grant, hold, release, send, settle. Granting is not paying: money moves after the commit."""

from datetime import datetime
from uuid import UUID, uuid4, uuid5

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import (
    PayOut,
    RefundFailed,
    RefundGranted,
    RefundHeld,
    RefundPending,
    RefundReleased,
    RefundSucceeded,
    RefundWithdrawn,
)
from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotAllowed, NotFound
from api.policy.ledger import spend_return
from api.refunds.models import Posting, Refund
from api.refunds.rules import (
    OTHER_AMOUNT,
    SECOND_PERSON,
    UNKNOWN_PAYOUT,
    Account,
    Breakdown,
    RefundLineKind,
    postings,
)
from api.returns.actions import close_if_over
from api.returns.models import Return, ReturnItem
from api.returns.rules import RefundState, RefundStep


async def grant(
    case: Return,
    item: ReturnItem,
    parts: Breakdown,
    *,
    hold_reason: str | None,
    actor: Actor,
    now: datetime,
    early: bool = False,
) -> Refund:
    """Inside the verdict's transaction, the return locked. Held when a second person is needed."""
    item.pay(RefundStep.HOLD if hold_reason else RefundStep.GRANT)
    await item.save(update_fields=["refund"])
    refund = await Refund.create(
        item_id=item.id,
        of_id=case.id,
        order_id=case.order_id,
        state=item.refund,
        minor=parts.total.minor,
        currency=parts.currency,
        fee_minor=-parts.of(RefundLineKind.RETURN_FEE),
        outbound_minor=parts.of(RefundLineKind.OUTBOUND_DELIVERY),
        breakdown=msgspec.to_builtins(parts),
        hold_reason=hold_reason,
        early=early,
        granted_by=actor.name,
        granted_staff_id=actor.staff_id,
        granted_at=now,
    )
    await book(refund, postings(parts), now)
    await spend_return(case.id)
    await record(RefundGranted(case.id, refund.id, refund.minor, refund.currency), now=now)
    if hold_reason:
        await record(RefundHeld(case.id, refund.id, hold_reason), now=now)
    else:
        await record(PayOut(refund.id), now=now)
    return refund


@atomic()
async def release_refund(refund_id: UUID, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """A second person, never the same one, lets a held refund go."""
    _, item, refund = await Refund.locked_with_return(refund_id)
    claimed = await claim(actor, key, "releaseRefund", refund_id, now=now)
    if claimed.before is None:
        if refund.granted_staff_id is not None and refund.granted_staff_id == actor.staff_id:
            raise NotAllowed(SECOND_PERSON)
        await let_go(refund, item, by=actor.name, now=now)
        await claimed.answer(str(refund.id))
    return refund.id


async def let_go(refund: Refund, item: ReturnItem, *, by: str, now: datetime) -> None:
    refund.released_by, refund.held_by = by, None
    await _step(refund, item, RefundStep.RELEASE)
    await record(RefundReleased(refund.of_id, refund.id), now=now)
    await record(PayOut(refund.id), now=now)


async def withdraw(refund: Refund, item: ReturnItem, *, now: datetime) -> None:
    """What was granted and held is refused: the books take it back, line by line."""
    parts = msgspec.convert(refund.breakdown, Breakdown)
    await book(refund, [(account, -minor) for account, minor in postings(parts)], now)
    refund.minor = refund.fee_minor = refund.outbound_minor = 0
    await _step(refund, item, RefundStep.WITHDRAW)
    await record(RefundWithdrawn(refund.of_id, refund.id), now=now)


@atomic()
async def hold_refund(
    refund_id: UUID, reason: str, *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """Stop a refund that has not left yet, with a reason."""
    reason = text.line(reason, field="reason")
    case, item, refund = await Refund.locked_with_return(refund_id)
    claimed = await claim(actor, key, "holdRefund", (refund_id, reason), now=now)
    if claimed.before is None:
        refund.hold_reason, refund.held_by = reason, actor.name
        await _step(refund, item, RefundStep.HOLD)
        await record(RefundHeld(case.id, refund.id, reason), now=now)
        await claimed.answer(str(refund.id))
    return refund.id


@atomic()
async def send(refund_id: UUID, *, now: datetime) -> Refund | None:
    """It is about to be asked of the gateway. None when there is nothing to ask (any more)."""
    case, item, refund = await Refund.locked_with_return(refund_id)
    if refund.state is RefundState.PENDING:
        return refund
    if refund.state is not RefundState.GRANTED:
        return None
    await _step(refund, item, RefundStep.SEND)
    await record(RefundPending(case.id, refund.id), now=now)
    return refund


@atomic()
async def keep_reference(refund_id: UUID, reference: str) -> None:
    await Refund.filter(id=refund_id).update(reference=reference[:120])


@atomic()
async def settle(refund_id: UUID, *, now: datetime) -> None:
    """The money has moved. Twice is once."""
    case, item, refund = await Refund.locked_with_return(refund_id)
    if refund.state is RefundState.SUCCEEDED:
        return
    refund.settled_at = now
    await _step(refund, item, RefundStep.SETTLE)
    out_of = Account.STORE_CREDIT if case.gift else Account.BANK
    paid = [(Account.REFUNDS_PAYABLE, refund.minor), (out_of, -refund.minor)]
    await book(refund, paid, now)
    await record(RefundSucceeded(case.id, refund.id, refund.minor, refund.currency), now=now)
    await close_if_over(case, now=now)


@atomic()
async def fail(refund_id: UUID, reason: str, *, now: datetime) -> None:
    """The gateway refused. The debt stays in the books; a person finds another way."""
    case, item, refund = await Refund.locked_with_return(refund_id)
    if refund.state is RefundState.FAILED:
        return
    refund.failure = reason[:200]
    await _step(refund, item, RefundStep.FAIL)
    await record(RefundFailed(case.id, refund.id, refund.failure), now=now)


@atomic()
async def confirm_payout(refund_id: UUID, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """Finance, or a line of a bank file, says that it was paid."""
    await Refund.locked_with_return(refund_id)
    claimed = await claim(actor, key, "confirmPayout", refund_id, now=now)
    if claimed.before is None:
        await settle(refund_id, now=now)
        await claimed.answer(str(refund_id))
    return refund_id


@atomic()
async def confirm_by_reference(
    reference: str, amount: Money, *, actor: Actor, now: datetime
) -> None:
    """A line of a bank file says that this payout left the account. Twice is once."""
    found = await Refund.get_or_none(reference=reference)
    if found is None:
        raise NotFound(UNKNOWN_PAYOUT, reference=reference)
    if found.amount != amount:
        owed, paid = found.amount.formatted("en"), amount.formatted("en")
        raise InvalidInput(OTHER_AMOUNT, reference=reference, owed=owed, paid=paid)
    await confirm_payout(found.id, actor=actor, key=uuid5(found.id, reference), now=now)


async def _step(refund: Refund, item: ReturnItem, step: RefundStep) -> None:
    refund.step(step, item)
    await refund.save()
    await item.save(update_fields=["refund"])


async def book(refund: Refund, entries: list[tuple[Account, int]], now: datetime) -> None:
    booking = uuid4()
    for account, minor in entries:
        await Posting.create(
            booking=booking,
            refund_id=refund.id,
            account=account,
            minor=minor,
            currency=refund.currency,
            at=now,
        )
