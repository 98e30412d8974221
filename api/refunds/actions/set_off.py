"""Other goods for a unit instead of its money, and the money after all. Inside the transaction of
the room above, the order and the return locked."""

from datetime import datetime
from uuid import UUID, uuid4

import msgspec

from api.database import Reader
from api.events.actions import record
from api.events.catalogue import PayOut, RefundRaised
from api.kernel.money import Money
from api.refunds.actions.grants import divide
from api.refunds.books.actions import book, keep_exchanged, post
from api.refunds.debts.actions import claim_less, owe_customer
from api.refunds.debts.rules import DebtCause
from api.refunds.facts import refund_facts
from api.refunds.models import Refund, SetOff
from api.refunds.rules import Account, Breakdown, Excess, RefundLineKind
from api.refunds.tenders import TenderPart, credit, over_tenders
from api.returns.models import Return, ReturnItem
from api.returns.rules import Acceptance, RefundState, ReopenStep


async def set_off(item_id: UUID, price: Money | None) -> None:
    """None: like for like."""
    await SetOff.create(item_id=item_id, price_minor=price.minor if price else None)


async def paid_on_top(item_id: UUID, order_id: int, more: Money, *, now: datetime) -> None:
    """The value of the unit need not pay this part: the order of the other goods takes it."""
    row = await SetOff.get(item_id=item_id)
    row.paid_minor += more.minor
    await row.save(update_fields=["paid_minor"])
    entries = [(Account.BANK, more.minor), (Account.EXCHANGES, -more.minor)]
    await post(uuid4(), order_id, entries, more.currency, now)


async def give_back_top(order_id: int, paid: Money, reference: str | None, now: datetime) -> None:
    """Of other goods that are not to be had: owed, until finance has paid it back."""
    cause, against = DebtCause.EXCHANGE, Account.EXCHANGES
    await owe_customer(order_id, paid, against, cause=cause, reference=reference, now=now)


async def given(item_id: UUID) -> None:
    await SetOff.filter(item_id=item_id).update(given=True)


async def pay_after_all(case: Return, item: ReturnItem, *, reads: Reader, now: datetime) -> None:
    """What the other goods had taken of a refund goes back as money does. Nothing was granted yet:
    it will be, as usual."""
    await SetOff.filter(item_id=item.id).delete()
    refund = await Refund.get_or_none(item_id=item.id)
    if refund is None or not refund.exchanged_minor:
        return
    if item.acceptance is Acceptance.REJECTED and refund.excess is not Excess.FORGIVEN:
        await _keep(refund, now)
        return
    more, refund.exchanged_minor = refund.exchanged_minor, 0
    facts = (await refund_facts(reads, [item.id]))[item.id]
    parts = credit(more) if facts.as_credit else over_tenders(more, facts.tenders)
    await divide(refund, parts)
    refund.minor += more
    refund.breakdown = msgspec.to_builtins(_as_money(refund, parts))
    if refund.owed_at:
        await book(refund, [(Account.EXCHANGES, more), (Account.REFUNDS_PAYABLE, -more)], now)
    if refund.state is RefundState.SUCCEEDED:
        refund.reopen(ReopenStep.RAISE, item)
        await item.save(update_fields=["refund"])
        await Return.filter(id=case.id).update(closed_at=None)
    await refund.save()
    await record(RefundRaised(case.id, refund.id, more, refund.currency), now=now)
    await record(PayOut(refund.id), now=now)


async def _keep(refund: Refund, now: datetime) -> None:
    """Given early, for what was refused since: what was not sent is not owed, as goods or money."""
    kept = Money(refund.exchanged_minor, refund.currency)
    parts = msgspec.convert(refund.breakdown, Breakdown)
    claimed = refund.excess is Excess.CLAIMED
    await keep_exchanged(refund, parts, kept, claimed=claimed, now=now)
    if claimed:
        await claim_less(refund, kept, now=now)
    refund.exchanged_minor, refund.over_minor = 0, refund.over_minor - kept.minor
    await refund.save()


def _as_money(refund: Refund, more: tuple[TenderPart, ...]) -> Breakdown:
    parts = msgspec.convert(refund.breakdown, Breakdown)
    lines = tuple(line for line in parts.lines if line.kind is not RefundLineKind.EXCHANGED)
    return msgspec.structs.replace(
        parts, lines=lines, tenders=(*parts.tenders, *more), price_minor=0
    )
