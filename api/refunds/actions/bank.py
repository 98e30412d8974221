"""Payouts by bank: where to, asked for once, and what the bank says of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from stdnum import iban
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.kernel import text
from api.kernel.ids import fresh_code
from api.kernel.refusal import InvalidInput, NotAllowed, NotFound, Refusal
from api.orders.models import Order
from api.orders.rules import UNKNOWN_ORDER
from api.refunds.actions.payouts import fail, settle
from api.refunds.bank.answers import Answer, Said
from api.refunds.bank.pain001 import Account, Transfer
from api.refunds.models import BankAccount, Payout, Refund, StrayPayment
from api.refunds.sentences import (
    NO_IBAN,
    NO_IBAN_OF_OURS,
    NOT_EURO,
    NOTHING_IN_FILE,
    OTHER_AMOUNT,
    OTHER_IBAN,
    UNKNOWN_PAYOUT,
    WRONG_IBAN,
)
from api.returns.rules import RefundState
from api.shop.actions import entity_called
from api.shop.books import books_of


@atomic()
async def give_bank_account(
    order_id: int, number: str, holder: str, *, actor: Actor, key: UUID, now: datetime
) -> BankAccount:
    """Checked by its check digits. Whoever knows an order's number and postcode can open it, so
    where there is an account, only the shop's own people put another in its place."""
    if actor.order_id not in (None, order_id) or actor.is_recipient:
        raise NotFound(UNKNOWN_ORDER, field="orderId")
    number, holder = text.typed(number, most=60), text.line(holder, field="holder", most=70)
    if not iban.is_valid(number, check_country=False):  # lists of banks grow old
        raise InvalidInput(WRONG_IBAN, field="iban")
    await Order.locked(order_id)
    body = (order_id, iban.compact(number), holder)
    claimed = await claim(actor, key, "giveBankAccount", body, now=now)
    if claimed.before is None:
        before = await BankAccount.get_or_none(order_id=order_id)
        if before and actor.order_id is not None and before.iban != iban.compact(number):
            raise NotAllowed(OTHER_IBAN, field="iban")
        await BankAccount.filter(order_id=order_id).delete()
        await BankAccount.create(
            order_id=order_id,
            iban=iban.compact(number),
            holder=holder,
            given_by=actor.name,
            given_at=now,
        )
        await claimed.answer(order_id)
    return await BankAccount.get(order_id=order_id)


@dataclass(frozen=True, slots=True)
class Export:
    name: str
    payer: Account
    transfers: Sequence[Transfer]
    left_out: Sequence[tuple[str, Refusal]]
    """The references that the file does not ask for, each with why."""


@atomic()
async def export_payouts(entity: str, *, again: str | None = None) -> Export:
    """What waits to be paid is put into one file and marked with its name, so that no other file
    asks for it again. `again` is the name of a file that got lost."""
    seller = await entity_called(entity)
    ours = books_of(seller.books)
    if ours.iban is None:
        raise InvalidInput(NO_IBAN_OF_OURS)
    waiting = Payout.filter(state=RefundState.PENDING, exported_in=again)
    theirs = waiting.filter(refund__of__order__brand__entity_id=seller.id)
    ids = await theirs.values_list("id", flat=True)
    locked = await waiting.filter(id__in=[*ids]).select_for_update().order_by("id")
    if again is not None and not locked:
        raise NotFound(NOTHING_IN_FILE, name=again)
    name = again or fresh_code("RETOURNEY-", 12)
    transfers: list[Transfer] = []
    left_out: list[tuple[str, Refusal]] = []
    for payout in locked:
        if not payout.is_paid_by_us:
            continue
        asked = await _transfer(payout)
        if isinstance(asked, Refusal):
            left_out.append((payout.reference or "", asked))
            continue
        transfers.append(asked)
        await Payout.filter(id=payout.id).update(exported_in=name)
    return Export(
        name, Account(seller.name, iban.compact(ours.iban), ours.bic), transfers, left_out
    )


async def _transfer(payout: Payout) -> Transfer | Refusal:
    order = await Order.get(id=payout.order_id)
    account = await BankAccount.get_or_none(order_id=payout.order_id)
    if payout.currency != "EUR":
        return InvalidInput(NOT_EURO, currency=payout.currency)
    if account is None:
        return NotFound(NO_IBAN, order=order.number)
    about = f"{order.number} {payout.reference}"
    return Transfer(
        payout.reference or "", payout.amount, Account(account.holder, account.iban), about
    )


@atomic()
async def hear(answer: Answer, *, actor: Actor, now: datetime) -> None:
    """What the bank says of one payment, or of all in a file. Twice is once."""
    if answer.of_all:
        of_file = await Payout.filter(exported_in=answer.reference, state=RefundState.PENDING)
        for payout in of_file:
            await fail(payout.id, answer.reason or "", now=now)
        return
    found = await Payout.get_or_none(reference=answer.reference) if answer.reference else None
    if found is None:
        raise NotFound(UNKNOWN_PAYOUT, reference=answer.reference)
    if answer.amount is not None and found.amount != answer.amount:
        owed, paid = found.amount.formatted("en"), answer.amount.formatted("en")
        raise InvalidInput(OTHER_AMOUNT, reference=answer.reference, owed=owed, paid=paid)
    await Refund.locked_with_return(found.refund_id)
    match answer.said:
        case Said.PAID:
            await _paid(found, answer, actor, now)
        case Said.REFUSED:
            await fail(found.id, answer.reason or "", now=now)
        case Said.CAME_BACK:
            await fail(found.id, answer.reason or "The bank sent it back", now=now)


async def _paid(payout: Payout, answer: Answer, actor: Actor, now: datetime) -> None:
    key = uuid5(payout.id, answer.reference)
    claimed = await claim(actor, key, "confirmPayout", answer.reference, now=now)
    if claimed.before is None:
        await settle(payout.id, now=now, moved_on=answer.on)
        await claimed.answer(str(payout.id))


async def remember_stray(answer: Answer, *, now: datetime) -> None:
    """The bank paid what these books do not know, or another amount: reconciliation shows it."""
    if answer.amount is None or answer.said is Said.REFUSED:
        return
    sign = -1 if answer.said is Said.CAME_BACK else 1
    stray = StrayPayment(
        reference=answer.reference[:120],
        minor=sign * answer.amount.minor,
        currency=answer.amount.currency,
        moved_on=answer.on or now.date(),
        told_at=now,
    )
    await StrayPayment.bulk_create([stray], ignore_conflicts=True)


@atomic()
async def explain_stray(reference: str, why: str, *, actor: Actor) -> None:
    """A person found out about it: reconciliation shows it no more."""
    unexplained = StrayPayment.filter(reference=reference, explained=None)
    why = text.line(why, field="note", most=500)
    if not await unexplained.update(explained=why, explained_by=actor.name):
        raise NotFound(UNKNOWN_PAYOUT, reference=reference)
