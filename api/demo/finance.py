"""What finance finds in the demo shop: a bank that refuses now and then, days that are closed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from uuid import UUID, uuid4

from api.access.rules import Actor
from api.database import Database, Reader
from api.demo.returns import PlannedReturn, Stage
from api.demo.shop import ENTITY
from api.inspection.decisions import decide_item
from api.inspection.rules import Decision
from api.policy.document import RefundTiming
from api.refunds.actions.grants import release_refund
from api.refunds.actions.notes import note_difference
from api.refunds.books.calendar import A_DAY, all_books
from api.refunds.books.exports import MOST_DAYS, note_export
from api.refunds.books.periods import lock_books
from api.refunds.models import Refund
from api.refunds.providers import Payment, PayoutStatus, Receipt
from api.refunds.providers.ledger import Ledger
from api.refunds.reconciling import differences
from api.refunds.rules import Limits
from api.returns.models import ReturnItem
from api.returns.rules import RefundState
from api.settings import Settings, amounts

LATELY = timedelta(days=3)
"""What is older was looked at."""
REFUSED, LOST, LONG = 0.15, 0.05, 8.0
ASKED = "The carrier was asked, and looks for it."
SENT_WRONG = "Our warehouse sent another one than was ordered."
LEAD = Limits(amounts(Settings().supervisor_limits))


@dataclass(frozen=True, slots=True)
class Bank(Ledger):
    """Pays at once, but for some of what is asked lately."""

    lately: bool = False

    async def pay(self, payment: Payment) -> Receipt:
        if self.lately and Random(payment.amount.minor).random() < REFUSED:
            return Receipt(PayoutStatus.REFUSED, "", "The account is closed.")
        return await Ledger.pay(self, payment)


def bank_of(at: datetime, now: datetime) -> Bank:
    return Bank(confirms_itself=True, lately=now - at < LATELY)


async def look_again(
    item_id: UUID, by: Actor, at: datetime, *, reads: Reader, now: datetime
) -> None:
    """What a second person had to see, they saw some hours later."""
    then = at + timedelta(hours=5)
    if now - then <= LATELY / 3:
        return
    if held := await Refund.get_or_none(item_id=item_id, state=RefundState.HELD):
        await release_refund(held.id, actor=by, key=uuid4(), now=then)
    elif (await ReturnItem.get(id=item_id)).waits_for_a_person:
        await decide_item(
            item_id,
            Decision.REFUND,
            SENT_WRONG,
            expected=None,
            limits=LEAD,
            reads=reads,
            actor=by,
            key=uuid4(),
            now=then,
        )


def is_paid_early(item: ReturnItem) -> bool:
    return item.terms["refund_timing"] == RefundTiming.ON_HANDOVER


def is_lost(planned: PlannedReturn) -> bool:
    """A few of the parcels that should long be here; the money is with the customer."""
    long_ago = planned.stage is Stage.INSPECTED and planned.requested_days_ago > LONG
    return long_ago and Random(planned.order).random() < LOST


async def close_days(database: Database, staff: Mapping[str, Actor], now: datetime) -> None:
    """Up to three days ago, and taken out for the bookkeeper."""
    books = next(one for one in await all_books(database.reads) if one.entity == ENTITY[0])
    last, frida = books.day(now - LATELY), staff["frida"]
    for odd in await differences(database.reads, now=now, language="en", books=books):
        if odd.on <= last and odd.finding.match:
            about, key = odd.finding.match.item_id, uuid4()
            await note_difference(odd.kind, about, ASKED, actor=frida, key=key, now=now)
    first = last - A_DAY * (MOST_DAYS - 1)
    await lock_books(books.entity, last, actor=frida, key=uuid4(), now=now)
    await note_export(books.entity, first, last, actor=frida, key=uuid4(), now=now)
