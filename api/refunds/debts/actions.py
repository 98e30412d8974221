"""A debt arises, becomes less, is settled. The first two inside the transaction of their cause."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid4

from tortoise.functions import Sum
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import DebtArose, DebtSettled
from api.kernel import text
from api.kernel.money import Money
from api.refunds.books.actions import post
from api.refunds.debts.models import Debt, Settlement
from api.refunds.debts.rules import DebtCause, Debtor, Settling, settled
from api.refunds.models import Refund
from api.refunds.rules import Account, Entry


async def claim_from_customer(refund: Refund, over: Money, *, now: datetime) -> None:
    """What `claim_back` has booked."""
    of_it = {"order_id": refund.order_id, "refund_id": refund.id, "cause": DebtCause.EXCESS}
    await _arise(Debt(debtor=Debtor.CUSTOMER, minor=over.minor, **of_it), over.currency, now)


async def owe_customer(
    order_id: int,
    amount: Money,
    against: Account,
    *,
    cause: DebtCause,
    reference: str | None = None,
    now: datetime,
) -> None:
    debt = Debt(
        order_id=order_id,
        debtor=Debtor.SHOP,
        cause=cause,
        minor=amount.minor,
        reference=reference,
    )
    await _arise(debt, amount.currency, now)
    entries = [Entry(against, amount.minor), Entry(Account.REFUNDS_PAYABLE, -amount.minor)]
    await post(debt.id, order_id, entries, amount.currency, now)


async def _arise(debt: Debt, currency: str, now: datetime) -> None:
    debt.currency, debt.arose_at = currency, now
    await debt.save()
    arose = DebtArose(debt.id, debt.debtor.value, debt.cause.value, debt.minor, currency)
    await record(arose, now=now)


async def claim_less(refund: Refund, less: Money, *, now: datetime) -> None:
    """So much of a claim is not owed after all, and the books say so already. What was paid of it
    goes back; what was given up of it was never lost."""
    claims = Debt.filter(refund_id=refund.id, debtor=Debtor.CUSTOMER).order_by("-arose_at")
    debt = (await claims.select_for_update())[0]
    debt.minor -= less.minor
    if too_much := max(0, debt.settled_minor - debt.minor):
        back = max(0, await _paid(debt) - debt.minor)
        debt.minor = debt.settled_minor = debt.settled_minor - (too_much - back)
        await _give_up_less(debt, too_much - back, now)
        money = Money(back, debt.currency)
        if back:
            claims = Account.CUSTOMER_CLAIMS
            await owe_customer(refund.order_id, money, claims, cause=DebtCause.EXCESS, now=now)
    await debt.save()


async def _paid(debt: Debt) -> int:
    paid = Settlement.filter(debt_id=debt.id, how=Settling.PAID)
    [total] = await paid.annotate(total=Sum("minor")).values_list("total", flat=True)
    return int(str(total or 0))


async def _give_up_less(debt: Debt, minor: int, now: datetime) -> None:
    if minor:
        claims = Entry(Account.CUSTOMER_CLAIMS, minor)
        entries = [claims, Entry(Account.CLAIMS_WRITTEN_OFF, -minor)]
        why, how = "Not owed after all", Settling.WRITTEN_OFF
        await _keep(debt, how, -minor, why, "retourney", entries, now)


@atomic()
async def settle_debt(
    debt_id: UUID,
    how: Settling,
    amount: Money,
    note: str,
    *,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """Finance says that it was paid, by the customer or to them; or that nobody will pay it."""
    note = text.line(note, field="note", most=500)
    debt = await Debt.locked(debt_id)
    body = (debt_id, how, amount.minor, amount.currency, note)
    claimed = await claim(actor, key, "settleDebt", body, now=now)
    if claimed.before is None:
        entries = settled(debt.debtor, how, amount, debt.left)
        debt.settled_minor += amount.minor
        await debt.save(update_fields=["settled_minor"])
        told = DebtSettled(debt.id, how.value, amount.minor, debt.left.minor, debt.currency)
        await record(told, now=now)
        await _keep(debt, how, amount.minor, note, actor.name, entries, now)
        await claimed.answer(str(debt.id))
    return debt.id


async def _keep(
    debt: Debt,
    how: Settling,
    minor: int,
    note: str,
    by: str,
    entries: Sequence[Entry],
    now: datetime,
) -> None:
    id = uuid4()
    await Settlement.create(id=id, debt_id=debt.id, how=how, minor=minor, note=note, by=by, at=now)
    await post(id, debt.order_id, entries, debt.currency, now)
