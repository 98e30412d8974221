"""Credit and debit notes as they are shown. One statement each."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

import msgspec

from api.access.rules import Actor
from api.database.reader import Reader, Row, placeholders, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.refunds.books.document import Document, DocumentKind
from api.refunds.reads import TaxView, tax_views
from api.refunds.rules import Breakdown


class CreditNoteView(msgspec.Struct, frozen=True):
    id: UUID
    refund_id: UUID
    issued_at: datetime
    token: str
    document: Document
    language: str

    @property
    def public_id(self) -> str:
        return public_id("CreditNote", self.id)

    @property
    def kind(self) -> DocumentKind:
        return self.document.kind

    @property
    def number(self) -> str:
        return self.document.number

    @property
    def issued_on(self) -> date:
        return self.document.issued_on

    @property
    def corrects(self) -> str:
        return self.document.corrects.number

    @property
    def order_number(self) -> str:
        return self.document.order_number

    @property
    def country(self) -> str:
        return self.document.country

    @property
    def amount(self) -> LocalMoney:
        return LocalMoney(self.document.total.minor, self.document.currency, self.language)

    @property
    def taxes(self) -> tuple[TaxView, ...]:
        return tax_views(Breakdown(self.document.lines, self.document.currency), self.language)


class _Row(msgspec.Struct, frozen=True):
    id: UUID
    refund_id: UUID
    issued_at: datetime
    token: str
    content: str


BEGINNING = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
NOTES = """
SELECT c.id, c.refund_id, c.issued_at, c.token, c.content FROM credit_note c {more} WHERE {where}
"""
OWN = 'JOIN refund f ON f.id = c.refund_id JOIN "return" r ON r.id = f.of_id AND NOT r.gift'
"""A buyer does not learn that a gift came back."""
PAGE = "(c.issued_at, c.id) > ($1, $2) ORDER BY c.issued_at, c.id LIMIT $3"
CONTENT = "SELECT content FROM credit_note WHERE token = $1"
NUMBERED = """
SELECT c.content FROM credit_note c JOIN legal_entity e ON e.id = c.entity_id
WHERE c.number = $1 AND (e.handle = $2 OR $2 = '') ORDER BY c.id LIMIT 1
"""


async def credit_note(
    reads: Reader, id: UUID, *, actor: Actor, language: str
) -> CreditNoteView | None:
    """None also for who may not see it: a customer sees those of their own order."""
    sql, values = _own(NOTES, "c.id = $1", actor, [id])
    return next(iter(_views(await reads.fetch(sql, *values), language)), None)


async def credit_notes(
    reads: Reader,
    *,
    actor: Actor,
    first: int,
    after: tuple[datetime, UUID] | None,
    language: str,
) -> list[CreditNoteView]:
    """Oldest first; `after` is the (issued_at, id) of the last one seen."""
    sql, values = _own(NOTES, PAGE, actor, [*(after or (BEGINNING, UUID(int=0))), first])
    return _views(await reads.fetch(sql, *values), language)


async def notes_of_refunds(
    reads: Reader, ids: Sequence[UUID], *, language: str
) -> list[tuple[CreditNoteView, ...]]:
    """In the order of the ids; the credit note before what takes it back."""
    mine = f"c.refund_id IN ({placeholders(len(ids))}) ORDER BY c.issued_at, c.kind"
    found = _views(await reads.fetch(NOTES.format(more="", where=mine), *ids), language)
    return [tuple(one for one in found if one.refund_id == id) for id in ids]


async def document_by_token(reads: Reader, token: str) -> Document | None:
    return _document(await reads.fetch(CONTENT, token))


async def document_numbered(reads: Reader, number: str, *, entity: str = "") -> Document | None:
    """Two entities may use the same numbers: then say which."""
    return _document(await reads.fetch(NUMBERED, number, entity))


def _own(sql: str, where: str, actor: Actor, values: list[object]) -> tuple[str, list[object]]:
    if actor.order_id is None:
        return sql.format(more="", where=where), values
    mine = f"c.order_id = ${len(values) + 1} AND {where}"
    return sql.format(more=OWN, where=mine), [*values, actor.order_id]


def _document(rows: Sequence[Row]) -> Document | None:
    return msgspec.json.decode(rows[0]["content"], type=Document) if rows else None


def _views(rows: Sequence[Row], language: str) -> list[CreditNoteView]:
    return [
        CreditNoteView(
            row.id,
            row.refund_id,
            row.issued_at,
            row.token,
            msgspec.json.decode(row.content, type=Document),
            language,
        )
        for row in structs(rows, _Row)
    ]
