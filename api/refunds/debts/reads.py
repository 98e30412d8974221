"""Debts as they are shown. Two statements for any number."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.refunds.debts.rules import DebtCause, Debtor, Settling


class SettlementView(msgspec.Struct, frozen=True):
    how: Settling
    amount: LocalMoney
    note: str
    by: str
    at: datetime


class DebtView(msgspec.Struct, frozen=True):
    id: UUID
    order_number: str
    refund_id: UUID | None
    debtor: Debtor
    cause: DebtCause
    amount: LocalMoney
    left: LocalMoney
    reference: str | None
    arose_at: datetime
    settlements: tuple[SettlementView, ...]

    @property
    def public_id(self) -> str:
        return public_id("Debt", self.id)

    @property
    def public_refund_id(self) -> str | None:
        return public_id("Refund", self.refund_id) if self.refund_id else None


class _Row(msgspec.Struct, frozen=True):
    id: UUID
    order_number: str
    refund_id: UUID | None
    debtor: Debtor
    cause: DebtCause
    minor: int
    settled_minor: int
    currency: str
    reference: str | None
    arose_at: datetime


class _Settlement(msgspec.Struct, frozen=True):
    debt_id: UUID
    how: Settling
    minor: int
    note: str
    by: str
    at: datetime


DEBTS = """
SELECT d.id, o.number AS order_number, d.refund_id, d.debtor, d.cause, d.minor, d.settled_minor,
  d.currency, d.reference, d.arose_at
FROM debt d JOIN "order" o ON o.id = d.order_id WHERE {where}
"""
OUTSTANDING = """d.debtor = $1 AND d.minor > d.settled_minor AND (d.arose_at, d.id) > ($2, $3)
ORDER BY d.arose_at, d.id LIMIT $4"""
SETTLED = 'SELECT debt_id, how, minor, note, "by", at FROM settlement WHERE debt_id IN ({ids})'
BEGINNING = (datetime.fromisoformat("1970-01-01T00:00:00+00:00"), UUID(int=0))


async def debts_outstanding(
    reads: Reader,
    debtor: Debtor,
    *,
    first: int,
    after: tuple[datetime, UUID] | None,
    language: str,
) -> list[DebtView]:
    """The oldest first; `after` is the (arose_at, id) of the last one seen."""
    sql = DEBTS.format(where=OUTSTANDING)
    rows = await reads.fetch(sql, debtor.value, *(after or BEGINNING), first)
    return await _views(reads, structs(rows, _Row), language)


async def debt_by_id(reads: Reader, id: UUID, *, language: str) -> DebtView:
    """Of a debt that is known."""
    rows = structs(await reads.fetch(DEBTS.format(where="d.id = $1"), id), _Row)
    return (await _views(reads, rows, language))[0]


async def _views(reads: Reader, rows: Sequence[_Row], language: str) -> list[DebtView]:
    if not rows:
        return []
    ids = [row.id for row in rows]
    sql = SETTLED.format(ids=placeholders(len(ids))) + " ORDER BY at, id"
    found = structs(await reads.fetch(sql, *ids), _Settlement)
    return [_view(row, [one for one in found if one.debt_id == row.id], language) for row in rows]


def _view(row: _Row, settled: Sequence[_Settlement], language: str) -> DebtView:
    def money(minor: int) -> LocalMoney:
        return LocalMoney(minor, row.currency, language)

    return DebtView(
        id=row.id,
        order_number=row.order_number,
        refund_id=row.refund_id,
        debtor=row.debtor,
        cause=row.cause,
        amount=money(row.minor),
        left=money(row.minor - row.settled_minor),
        reference=row.reference,
        arose_at=row.arose_at,
        settlements=tuple(
            SettlementView(one.how, money(one.minor), one.note, one.by, one.at) for one in settled
        ),
    )
