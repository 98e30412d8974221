"""Credit as it is shown. Fixed statements."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeAlias
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.refunds.credit.rules import CreditKind, MovementKind

After: TypeAlias = tuple[datetime, UUID] | None
SOON = timedelta(days=90)
THE_END = datetime.fromisoformat("9999-01-01T00:00:00+00:00"), UUID(int=2**128 - 1)


class CreditView(msgspec.Struct, frozen=True):
    id: UUID
    kind: CreditKind
    balance: LocalMoney
    last_four: str | None
    expires_at: datetime | None
    issued_at: datetime

    @property
    def public_id(self) -> str:
        return public_id("Credit", self.id)


class MovementView(msgspec.Struct, frozen=True):
    id: UUID
    kind: MovementKind
    amount: LocalMoney
    reference: str | None
    reason: str | None
    by: str
    at: datetime


class RedemptionView(msgspec.Struct, frozen=True):
    id: UUID
    amount: LocalMoney
    reference: str
    redeemed_at: datetime
    reversed_at: datetime | None
    credits: tuple[CreditView, ...]

    @property
    def public_id(self) -> str:
        return public_id("CreditRedemption", self.id)


class Outstanding(msgspec.Struct, frozen=True):
    """What a brand owes in goods, in one currency."""

    brand: str
    currency: str
    credits: int
    minor: int
    ends_soon_minor: int


class _Credit(msgspec.Struct, frozen=True):
    id: UUID
    order_id: int
    customer_id: int | None
    kind: CreditKind
    balance_minor: int
    currency: str
    last_four: str | None
    expires_at: datetime | None
    issued_at: datetime


CREDITS = """
SELECT id, order_id, customer_id, kind, balance_minor, currency, last_four, expires_at, issued_at
FROM credit WHERE {where} ORDER BY issued_at, id
"""


async def credit(reads: Reader, id: UUID, *, language: str) -> CreditView | None:
    rows = await _credits(reads, "id = $1", [id])
    return next((_view(row, language) for row in rows), None)


async def credits_of_orders(
    reads: Reader, ids: Sequence[int], *, gift: bool | None, language: str
) -> list[tuple[CreditView, ...]]:
    """In the order of the ids; the buyer's or the recipient's, or, for None, both."""
    only = "" if gift is None else f" AND {'' if gift else 'NOT '}gift"
    rows = await _credits(reads, f"order_id IN ({placeholders(len(ids))}){only}", ids)
    return _by(ids, [(row.order_id, row) for row in rows], language)


async def credits_of_customers(
    reads: Reader, ids: Sequence[int], *, language: str
) -> list[tuple[CreditView, ...]]:
    """In the order of the ids."""
    rows = await _credits(reads, f"customer_id IN ({placeholders(len(ids))})", ids)
    return _by(ids, [(row.customer_id, row) for row in rows], language)


MOVEMENTS = """
SELECT * FROM (
  SELECT m.id, m.credit_id, m.kind, m.minor, c.currency, m.reference, m.reason, m.by, m.at,
    row_number() OVER (PARTITION BY m.credit_id ORDER BY m.at DESC, m.id DESC) AS place
  FROM credit_movement m JOIN credit c ON c.id = m.credit_id
  WHERE (m.at, m.id) < ($1, $2) AND m.credit_id IN ({ids})
) latest WHERE place <= $3 ORDER BY credit_id, place
"""


class _Movement(msgspec.Struct, frozen=True):
    id: UUID
    credit_id: UUID
    kind: MovementKind
    minor: int
    currency: str
    reference: str | None
    reason: str | None
    by: str
    at: datetime


async def movements_of_credits(
    reads: Reader, ids: Sequence[UUID], *, first: int, after: After, language: str
) -> dict[UUID, list[MovementView]]:
    """The newest first; `after` is the (at, id) of the last one seen."""
    sql = MOVEMENTS.format(ids=placeholders(len(ids), start=4))
    found: dict[UUID, list[MovementView]] = defaultdict(list)
    for row in structs(await reads.fetch(sql, *(after or THE_END), first, *ids), _Movement):
        amount = LocalMoney(row.minor, row.currency, language)
        said = (row.id, row.kind, amount, row.reference, row.reason, row.by, row.at)
        found[row.credit_id].append(MovementView(*said))
    return found


REDEMPTION = """
SELECT m.credit_id, m.kind, m.minor, c.currency, m.reference, m.at
FROM credit_movement m JOIN credit c ON c.id = m.credit_id WHERE m.redemption = $1 ORDER BY m.at
"""


class _Part(msgspec.Struct, frozen=True):
    credit_id: UUID
    kind: MovementKind
    minor: int
    currency: str
    reference: str
    at: datetime


async def redemption(reads: Reader, id: UUID, *, language: str) -> RedemptionView:
    """Of one that there is."""
    parts = structs(await reads.fetch(REDEMPTION, id), _Part)
    spent = [part for part in parts if part.kind is MovementKind.REDEEMED]
    undone = [part.at for part in parts if part.kind is MovementKind.REVERSED]
    ids = [part.credit_id for part in spent]
    rows = await _credits(reads, f"id IN ({placeholders(len(ids))})", ids)
    return RedemptionView(
        id,
        LocalMoney(-sum(part.minor for part in spent), spent[0].currency, language),
        spent[0].reference,
        spent[0].at,
        undone[0] if undone else None,
        tuple(_view(row, language) for row in rows),
    )


OUTSTANDING = """
SELECT b.handle AS brand, c.currency, count(*) AS credits,
  CAST(sum(c.balance_minor) AS BIGINT) AS minor,
  CAST(sum(CASE WHEN c.expires_at < $1 THEN c.balance_minor ELSE 0 END) AS BIGINT)
    AS ends_soon_minor
FROM credit c JOIN brand b ON b.id = c.brand_id WHERE c.balance_minor > 0
GROUP BY b.handle, c.currency ORDER BY b.handle, c.currency
"""


async def outstanding(reads: Reader, *, now: datetime) -> list[Outstanding]:
    """All that could be spent, and what of it ends within ninety days."""
    return structs(await reads.fetch(OUTSTANDING, now + SOON), Outstanding)


class OutstandingView(msgspec.Struct, frozen=True):
    """What an entity's brands owe in goods, in one currency."""

    amount: LocalMoney
    credits: int
    ends_soon: LocalMoney


OF_ENTITY = """
SELECT b.handle FROM brand b JOIN legal_entity e ON e.id = b.entity_id WHERE e.handle = $1
"""


async def outstanding_in(
    reads: Reader, entity: str, currency: str, *, now: datetime, language: str
) -> OutstandingView:
    brands = {row["handle"] for row in await reads.fetch(OF_ENTITY, entity)}
    every = await outstanding(reads, now=now)
    owed = [one for one in every if one.brand in brands and one.currency == currency]

    def money(minor: int) -> LocalMoney:
        return LocalMoney(minor, currency, language)

    return OutstandingView(
        money(sum(one.minor for one in owed)),
        sum(one.credits for one in owed),
        money(sum(one.ends_soon_minor for one in owed)),
    )


async def _credits(reads: Reader, where: str, values: Sequence[object]) -> list[_Credit]:
    if not values:
        return []
    return structs(await reads.fetch(CREDITS.format(where=where), *values), _Credit)


def _by(
    ids: Sequence[int], rows: Iterable[tuple[int | None, _Credit]], language: str
) -> list[tuple[CreditView, ...]]:
    found: dict[int | None, list[CreditView]] = defaultdict(list)
    for id, row in rows:
        found[id].append(_view(row, language))
    return [tuple(found[id]) for id in ids]


def _view(row: _Credit, language: str) -> CreditView:
    balance = LocalMoney(row.balance_minor, row.currency, language)
    return CreditView(row.id, row.kind, balance, row.last_four, row.expires_at, row.issued_at)
