"""Give credit: what a refund owes in goods, back to the card that paid or else to a new credit."""

from collections import Counter
from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.transactions import in_transaction

from api.access.rules import SYSTEM
from api.events.actions import record
from api.events.catalogue import CreditIssued
from api.orders.models import Order
from api.orders.rules import TenderKind
from api.orders.tenders import Tender
from api.refunds.books.actions import post
from api.refunds.credit.models import Credit, CreditMovement
from api.refunds.credit.rules import (
    AGAINST,
    CreditKind,
    MovementKind,
    booked,
    end_of,
    later,
    paid_with,
)
from api.refunds.models import Payout
from api.refunds.rules import Account
from api.shop.models import Brand


async def give_back(payout: Payout, *, gift: bool, now: datetime) -> UUID:
    """Inside the transaction that settles it, its return locked. The id of the booking."""
    order = await Order.get(id=payout.order_id)
    is_card = payout.kind is TenderKind.GIFT_CARD
    kind = CreditKind.GIFT_CARD if is_card else CreditKind.STORE_CREDIT
    known = await _paid_with(order, payout.tender) if payout.tender else None
    credit = known or await _credit_of(order, kind, gift=gift, now=now)
    return await _add(credit, payout.minor, by=SYSTEM.name, payout_id=payout.id, now=now)


async def give(
    order: Order, minor: int, *, gift: bool, by: str, reason: str, now: datetime
) -> None:
    """What nobody owes: goodwill. Inside a transaction that has the order locked."""
    credit = await _credit_of(order, CreditKind.STORE_CREDIT, gift=gift, now=now)
    booking = await _add(credit, minor, by=by, reason=reason, now=now)
    entries = booked(minor, Account.GOODWILL)
    await post(booking, credit.order_id, entries, credit.currency, now)


async def moved(
    credit: Credit, kind: MovementKind, minor: int, *, now: datetime, **more: object
) -> None:
    """What no refund books, booked."""
    booking = await _move(credit, kind, minor, now=now, **more)
    entries = booked(minor, AGAINST[kind])
    await post(booking, credit.order_id, entries, credit.currency, now)


async def _move(
    credit: Credit, kind: MovementKind, minor: int, *, now: datetime, **more: object
) -> UUID:
    """The one place where a balance changes: together with the movement that says why."""
    credit.balance_minor += minor
    await credit.save(update_fields=["balance_minor", "expires_at"])
    made = CreditMovement(credit_id=credit.id, kind=kind, minor=minor, at=now, **more)
    await made.save()
    return made.id


async def _credit_of(order: Order, kind: CreditKind, *, gift: bool, now: datetime) -> Credit:
    """Locked; made when it is first asked for."""
    key = {"order_id": order.id, "gift": gift, "kind": kind}
    made = Credit(
        **key,
        brand_id=order.brand_id,
        customer_id=None if gift else order.customer_id,
        currency=order.currency,
        expires_at=await _end(order.brand_id, now),
        issued_at=now,
    )
    async with in_transaction():
        await Credit.bulk_create([made], ignore_conflicts=True)
    return await Credit.select_for_update().get(**key)


async def _add(credit: Credit, minor: int, *, now: datetime, **more: object) -> UUID:
    credit.expires_at = later(credit.expires_at, await _end(credit.brand_id, now))
    id = await _move(credit, MovementKind.ISSUED, minor, now=now, **more)
    await record(CreditIssued(credit.id, minor, credit.currency), now=now)
    return id


async def _end(brand_id: int, now: datetime) -> datetime | None:
    return end_of(now, (await Brand.get(id=brand_id)).credit_days)


async def _paid_with(order: Order, tender: int) -> Credit | None:
    """The card that this tender of the order was, if the shop's checkout redeemed it here."""
    tenders = msgspec.convert(order.tenders or [], list[Tender])
    paid = tenders[tender - 1].minor if tenders else 0
    gave = Counter[UUID]()
    for one in await CreditMovement.filter(
        reference=order.external_id,
        credit__brand_id=order.brand_id,
        credit__currency=order.currency,
    ):
        gave[one.credit_id] -= one.minor
    id = paid_with(gave, paid)
    return await Credit.locked(id) if id else None
