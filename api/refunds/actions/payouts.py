"""Send, settle, fail, try again. A refund has a payout for each tender that gets a part of it; it
has succeeded when all of them have, and failed when one has."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from tortoise.expressions import Q
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import PayOut, RefundFailed, RefundPending, RefundSucceeded
from api.kernel.refusal import WrongMoment
from api.orders.rules import OWED_IN_GOODS
from api.refunds.actions.grants import step
from api.refunds.books.actions import book
from api.refunds.credit.actions.giving import give_back
from api.refunds.models import BY_LEDGER, BankAccount, Payout, Refund
from api.refunds.rules import Account
from api.refunds.sentences import NOT_FAILED
from api.returns.actions import close_if_over
from api.returns.models import Return, ReturnItem
from api.returns.rules import RefundState, RefundStep, ReopenStep


@atomic()
async def send(
    refund_id: UUID, *, now: datetime, stays: timedelta = timedelta()
) -> Sequence[Payout]:
    """What is to be asked of the gateway, now or once more: also when another part has failed. For
    so long after the grant it stays, and can be held."""
    case, item, refund = await Refund.locked_with_return(refund_id)
    if refund.state is RefundState.GRANTED and now < refund.granted_at + stays:
        await record(PayOut(refund.id), now=now, due=refund.granted_at + stays)
        return ()
    if refund.state in (RefundState.GRANTED, RefundState.PENDING):
        await _step_all(refund, RefundState.GRANTED, RefundStep.SEND)
    if refund.state is RefundState.GRANTED:
        await step(refund, item, RefundStep.SEND)
        await record(RefundPending(case.id, refund.id), now=now)
        await _follow(case, item, refund, now)  # nothing, or nothing more, may be left to pay
    return await Payout.filter(refund_id=refund_id, state=RefundState.PENDING).order_by("tender")


@atomic()
async def keep_reference(payout_id: UUID, reference: str, *, now: datetime) -> None:
    """A gateway that refused may have no name for it."""
    await Payout.filter(id=payout_id).update(reference=reference[:120] or None, asked_at=now)


@atomic()
async def ask_of(payout_id: UUID, gateway: str) -> bool:
    """Whether it may be asked. A shop may have changed its gateway since another one was."""
    await Payout.filter(id=payout_id, asked_of=None).update(asked_of=gateway)
    return (await Payout.get(id=payout_id)).asked_of == gateway


async def waiting(gateway: str, *, asked_before: datetime) -> Sequence[Payout]:
    """Money on its way; of what waits longest a hundred."""
    money = Q(kind__isnull=True) | Q(kind__not_in=OWED_IN_GOODS)
    asked = Payout.filter(
        money, state=RefundState.PENDING, by_hand=False, asked_at__lt=asked_before, asked_of=gateway
    ).exclude(reference__startswith=BY_LEDGER)
    return await asked.order_by("asked_at").limit(100)


async def called(reference: str) -> Sequence[Payout]:
    return await Payout.filter(reference=reference)


@atomic()
async def settle(payout_id: UUID, *, now: datetime, moved_on: date | None = None) -> None:
    """The money has moved, today or when the bank says; or, where the house itself owes goods, is
    on a credit. Twice is once."""
    case, item, refund, payout = await _locked(payout_id)
    if payout.state is RefundState.SUCCEEDED:
        return
    payout.settled_at = now
    payout.step(RefundStep.SETTLE)
    await payout.save()
    in_goods = payout.is_owed_in_goods
    booking = await give_back(payout, gift=case.gift, now=now) if in_goods else None
    await book(refund, _paid(payout), now, booking=booking, moved_on=moved_on)
    if not await Payout.filter(order_id=refund.order_id).exclude(state=payout.state).exists():
        await BankAccount.filter(order_id=refund.order_id).delete()
    await _follow(case, item, refund, now)


@atomic()
async def fail(payout_id: UUID, reason: str, *, now: datetime) -> None:
    """The gateway refused, or a bank sent the money back. The debt is in the books; a person tries
    again or another way."""
    case, item, refund, payout = await _locked(payout_id)
    if payout.state is RefundState.FAILED:
        return
    payout.failure = reason[:200]
    if payout.state is RefundState.SUCCEEDED:
        await _bounce(case, item, refund, payout, now)
    else:
        payout.step(RefundStep.FAIL)
    await payout.save()
    if refund.state is RefundState.PENDING:
        await step(refund, item, RefundStep.FAIL)
    await record(RefundFailed(case.id, refund.id, payout.failure), now=now)


async def _bounce(
    case: Return, item: ReturnItem, refund: Refund, payout: Payout, now: datetime
) -> None:
    """The card or the account was closed: what had moved is here again, and owed."""
    await book(refund, [(account, -minor) for account, minor in _paid(payout)], now)
    payout.bounce()
    payout.settled_at = None
    if refund.state is RefundState.SUCCEEDED:
        refund.settled_at = case.closed_at = None
        refund.reopen(ReopenStep.BOUNCE, item)
        await refund.save()
        await item.save(update_fields=["refund"])
        await case.save(update_fields=["closed_at"])


def _paid(payout: Payout) -> list[tuple[Account, int]]:
    from_account = Account.VOUCHERS if payout.is_owed_in_goods else Account.BANK
    return [(Account.REFUNDS_PAYABLE, payout.minor), (from_account, -payout.minor)]


@atomic()
async def retry_refund(
    refund_id: UUID, *, actor: Actor, key: UUID, now: datetime, by_hand: bool = False
) -> UUID:
    """What failed of it is asked again, by a new key: the old one has its answer. Or a person pays
    it another way and confirms it, since what it was paid with can take nothing back."""
    case, item, refund = await Refund.locked_with_return(refund_id)
    claimed = await claim(actor, key, "retryRefund", (refund_id, by_hand), now=now)
    if claimed.before is None:
        if refund.state is not RefundState.FAILED:
            raise WrongMoment(NOT_FAILED, field="refundId")
        for payout in await Payout.filter(refund_id=refund_id, state=RefundState.FAILED):
            payout.attempt, payout.failure = payout.attempt + 1, None
            payout.by_hand, payout.exported_in, payout.asked_of = by_hand, None, None
            payout.step(RefundStep.SEND)
            await payout.save()
        await step(refund, item, RefundStep.SEND)
        await record(RefundPending(case.id, refund.id), now=now)
        await record(PayOut(refund.id), now=now)
        await claimed.answer(str(refund.id))
    return refund.id


@atomic()
async def confirm_refund(refund_id: UUID, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """Finance says that all that was asked of it was paid."""
    _, item, refund = await Refund.locked_with_return(refund_id)
    claimed = await claim(actor, key, "confirmPayout", refund_id, now=now)
    if claimed.before is None:
        pending = await Payout.filter(refund_id=refund_id, state=RefundState.PENDING)
        if not pending and refund.state is not RefundState.SUCCEEDED:
            refund.step(RefundStep.SETTLE, item)  # refused in words: there is nothing on its way
        for payout in pending:
            await settle(payout.id, now=now)
        await claimed.answer(str(refund_id))
    return refund_id


async def _locked(payout_id: UUID) -> tuple[Return, ReturnItem, Refund, Payout]:
    refund_id = (await Payout.get(id=payout_id)).refund_id
    case, item, refund = await Refund.locked_with_return(refund_id)
    return case, item, refund, await Payout.get(id=payout_id)


async def _step_all(refund: Refund, state: RefundState, to: RefundStep) -> None:
    for payout in await Payout.filter(refund_id=refund.id, state=state):
        payout.step(to)
        await payout.save(update_fields=["state"])


async def _follow(case: Return, item: ReturnItem, refund: Refund, now: datetime) -> None:
    """The refund has succeeded once nothing of it is left to pay."""
    paid = RefundState.SUCCEEDED
    if refund.state is not RefundState.PENDING:
        return
    if await Payout.filter(refund_id=refund.id).exclude(state=paid).exists():
        return
    refund.settled_at = now
    await step(refund, item, RefundStep.SETTLE)
    await record(RefundSucceeded(case.id, refund.id, refund.minor, refund.currency), now=now)
    await close_if_over(case, now=now)
