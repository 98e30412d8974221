"""Book points. The postings of a booking sum to zero and are never changed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid4

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import raw
from api.database.reader import placeholders, structs
from api.events.actions import record
from api.events.catalogue import StandingsChanged
from api.kernel import text
from api.kernel.refusal import NotFound
from api.loyalty import sentences as say
from api.loyalty.models import PointsPosting, Standing
from api.loyalty.points import (
    Booking,
    Ledger,
    PointsAccount,
    PointsKind,
    due,
    redemption,
)
from api.loyalty.programmes import ProgrammeVersion, points_of
from api.loyalty.rules import History
from api.orders import amounts
from api.orders.models import Customer

MOST_POINTS = 1_000_000_000
POSTED = """
SELECT customer_id, account, kind, order_id, return_id, CAST(sum(points) AS BIGINT) AS points
FROM points_posting WHERE customer_id IN ({ids})
GROUP BY customer_id, account, kind, order_id, return_id
"""


class _Posted(msgspec.Struct, frozen=True):
    customer_id: int
    account: PointsAccount
    kind: PointsKind
    order_id: int | None
    return_id: UUID | None
    points: int


async def settle(
    histories: Sequence[History],
    versions: Mapping[int, Sequence[ProgrammeVersion]],
    *,
    now: datetime,
) -> list[int]:
    """Inside the transaction that has their standings locked. Whose points changed."""
    ledgers = await _ledgers([history.customer_id for history in histories])
    changed: list[int] = []
    rows: list[PointsPosting] = []
    for history in histories:
        rules = points_of(versions[history.brand_id])
        bookings = due(history, ledgers[history.customer_id], rules)
        rows += _postings(history.customer_id, bookings, now)
        if bookings:
            changed.append(history.customer_id)
    await PointsPosting.bulk_create(rows)
    return changed


@atomic()
async def redeem(
    customer_id: int, points: int, reference: str | None, *, actor: Actor, key: UUID, now: datetime
) -> int:
    """Spend points; the balance that is left. `reference` is the shop's own word for it."""
    text.at_least(points, 1, field="points")
    amounts.at_most(points, MOST_POINTS, field="points")
    reference = text.optional(reference, field="reference", most=80)
    if not await Customer.exists(id=customer_id):
        raise NotFound(say.UNKNOWN_CUSTOMER, field="customerId")
    await Standing.locked([customer_id])
    claimed = await claim(actor, key, "redeemPoints", [customer_id, points, reference], now=now)
    if isinstance(claimed.before, int):
        return claimed.before
    before = (await _ledgers([customer_id]))[customer_id].balance
    booking = redemption(points, before)
    await PointsPosting.bulk_create(_postings(customer_id, [booking], now, reference=reference))
    await record(StandingsChanged((customer_id,)), now=now)
    await claimed.answer(before - points)
    return before - points


async def _ledgers(customer_ids: Sequence[int]) -> dict[int, Ledger]:
    rows = await raw.execute(POSTED.format(ids=placeholders(len(customer_ids))), *customer_ids)
    posted: dict[int, list[_Posted]] = {id: [] for id in customer_ids}
    for row in structs(rows, _Posted):
        posted[row.customer_id].append(row)
    return {id: _ledger(entries) for id, entries in posted.items()}


def _ledger(posted: Iterable[_Posted]) -> Ledger:
    balance, issued, bonuses = 0, dict[int, int](), set[tuple[UUID, PointsKind]]()
    for row in posted:
        if row.account is PointsAccount.BALANCE:
            balance += row.points
        if row.account is PointsAccount.ISSUED and row.order_id is not None:
            issued[row.order_id] = issued.get(row.order_id, 0) - row.points
        if row.account is PointsAccount.BONUSES and row.return_id is not None:
            bonuses.add((row.return_id, row.kind))
    return Ledger(balance, issued, frozenset(bonuses))


def _postings(
    customer_id: int, bookings: Iterable[Booking], now: datetime, *, reference: str | None = None
) -> list[PointsPosting]:
    return [
        PointsPosting(
            booking=id,
            customer_id=customer_id,
            kind=booking.kind,
            account=account,
            points=points,
            order_id=booking.order_id,
            return_id=booking.return_id,
            reference=reference,
            at=now,
        )
        for id, booking in ((uuid4(), booking) for booking in bookings)
        for account, points in booking.entries
    ]
