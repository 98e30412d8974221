"""Statements as they are shown: to who holds the token, and on the work-list. One statement of
SQL for any number of them; a draft takes nine, whatever its order holds."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

import msgspec

from api.database.reader import Reader, Row, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.orders.reads import LineView, lines_of_orders
from api.policy.document import ReturnMethod
from api.policy.statute import statutory_floor
from api.returns.withdrawals.rules import NamedLine, Note, NoteKind, WithdrawalState
from api.returns.withdrawals.words import CONFIRM, NOTES
from api.terms.reads import facts_of_lines
from api.terms.statement_words import WITHDRAW_HERE


class WithdrawalFilter(StrEnum):
    UNMATCHED = "UNMATCHED"
    WAITING = "WAITING"
    ALL = "ALL"


class WithdrawalLineView(msgspec.Struct, frozen=True):
    line: int
    quantity: int | None
    title: str | None


class WithdrawalDraftView(msgspec.Struct, frozen=True):
    token: str
    name: str
    order_number: str
    email: str
    postcode: str | None
    matched: bool
    lines: tuple[WithdrawalLineView, ...]
    last_day: date | None
    withdraw_label: str
    confirm_label: str


class WithdrawalNoteView(msgspec.Struct, frozen=True):
    kind: NoteKind
    line: int | None
    sentence: str


class WithdrawalReturnView(msgspec.Struct, frozen=True):
    id: UUID
    rma: str
    method: ReturnMethod
    fee: LocalMoney
    tracking_code: str | None
    unit_count: int

    @property
    def public_id(self) -> str:
        return public_id("Return", self.id)


class WithdrawalView(msgspec.Struct, frozen=True):
    id: UUID
    token: str
    state: WithdrawalState
    name: str
    order_number: str
    email: str
    postcode: str | None
    language: str
    lines: tuple[WithdrawalLineView, ...]
    statement: str
    declared_at: datetime
    in_time: bool | None
    notes: tuple[WithdrawalNoteView, ...]
    matched_by: str | None
    opened: WithdrawalReturnView | None
    send_back_by: datetime | None
    refund_due_by: datetime | None

    @property
    def public_id(self) -> str:
        return public_id("Withdrawal", self.id)


class _Draft(msgspec.Struct, frozen=True):
    token: str
    name: str
    order_number: str
    email: str
    postcode: str | None
    lines: list[NamedLine]
    order_id: int | None


class _Withdrawal(msgspec.Struct, frozen=True):
    id: UUID
    token: str
    state: WithdrawalState
    name: str
    order_number: str
    email: str
    postcode: str | None
    language: str
    lines: list[NamedLine]
    statement: str
    declared_at: datetime
    in_time: bool | None
    notes: list[Note]
    matched_by: str | None
    return_id: UUID | None
    rma: str | None
    method: ReturnMethod | None
    fee_minor: int | None
    currency: str | None
    send_back_by: datetime | None
    refund_due_at: datetime | None
    tracking_code: str | None
    unit_count: int


DRAFT = """
SELECT token, name, order_number, email, postcode, lines, order_id FROM withdrawal WHERE id = $1
"""
WITHDRAWALS = """
SELECT w.id, w.token, w.state, w.name, w.order_number, w.email, w.postcode, w.language, w.lines,
  w.statement, w.declared_at, w.in_time, w.notes, w.matched_by, w.of_id AS return_id, r.rma,
  r.method, r.fee_minor, r.currency, r.send_back_by, r.refund_due_at, p.code AS tracking_code,
  (SELECT count(*) FROM return_item i WHERE i.of_id = w.of_id) AS unit_count
FROM withdrawal w LEFT JOIN "return" r ON r.id = w.of_id
LEFT JOIN label l ON l.return_id = w.of_id AND l.voided_at IS NULL
LEFT JOIN parcel p ON p.id = l.parcel_id
WHERE w.declared_at IS NOT NULL AND {where}
"""
PAGE = "(w.declared_at, w.id) > ($1, $2){only} ORDER BY w.declared_at, w.id LIMIT $3"
ONLY = {
    WithdrawalFilter.UNMATCHED: " AND w.state = 'UNMATCHED'",
    WithdrawalFilter.WAITING: " AND w.state IN ('UNMATCHED', 'UNDECIDED', 'PARTLY')",
    WithdrawalFilter.ALL: "",
}
BEGINNING = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
STATEMENT = "SELECT statement FROM withdrawal WHERE token = $1 AND declared_at IS NOT NULL"


async def draft(
    reads: Reader, id: UUID, *, at: datetime, language: str
) -> WithdrawalDraftView | None:
    """What was understood. Without the proof: no more than what was typed, order or no order."""
    found = structs(_decoded(await reads.fetch(DRAFT, id)), _Draft)
    if not found:
        return None
    (row,) = found
    book = (await lines_of_orders(reads, [row.order_id]))[0] if row.order_id else []
    return WithdrawalDraftView(
        token=row.token,
        name=row.name,
        order_number=row.order_number,
        email=row.email,
        postcode=row.postcode,
        matched=row.order_id is not None,
        lines=_understood(row.lines, book),
        last_day=await _last_day(reads, book, at),
        withdraw_label=WITHDRAW_HERE.say(language),
        confirm_label=CONFIRM.say(language),
    )


def _understood(
    named: Sequence[NamedLine], book: Sequence[LineView]
) -> tuple[WithdrawalLineView, ...]:
    titles = {line.number: line.product.title for line in book}
    if named:
        return tuple(WithdrawalLineView(p.line, p.quantity, titles.get(p.line)) for p in named)
    return tuple(
        WithdrawalLineView(line.number, line.returnable_quantity, line.product.title)
        for line in book
        if line.returnable_quantity
    )


async def _last_day(reads: Reader, book: Sequence[LineView], at: datetime) -> date | None:
    facts = await facts_of_lines(reads, [(line.id, None) for line in book], at=at)
    floors = [statutory_floor(found.statute) for found in facts if found]
    days = [floor.last_day_to_declare for floor in floors if floor.last_day_to_declare]
    return max(days, default=None)


async def withdrawal(reads: Reader, id: UUID, *, language: str) -> WithdrawalView | None:
    sql = WITHDRAWALS.format(where="w.id = $1")
    return next(iter(_views(await reads.fetch(sql, id), language)), None)


async def withdrawals(
    reads: Reader,
    *,
    only: WithdrawalFilter,
    first: int,
    after: tuple[datetime, UUID] | None,
    language: str,
) -> tuple[list[WithdrawalView], bool]:
    """The oldest first, since its days run out first; and whether more follow."""
    at, id = after or (BEGINNING, UUID(int=0))
    sql = WITHDRAWALS.format(where=PAGE.format(only=ONLY[only]))
    rows = await reads.fetch(sql, at, id, first + 1)
    return _views(rows[:first], language), len(rows) > first


async def statement_of(reads: Reader, token: str) -> str | None:
    """The acknowledgement; None for a draft too, as nothing was declared yet."""
    rows = await reads.fetch(STATEMENT, token)
    return str(rows[0]["statement"]) if rows else None


def _decoded(rows: Sequence[Row]) -> list[Row]:
    """Both databases give JSON as its text."""
    return [_plain(dict(row)) for row in rows]


def _plain(row: dict[str, object]) -> Row:
    json = {name: msgspec.json.decode(str(row[name])) for name in ("lines", "notes") if name in row}
    return {**row, **json}


def _views(rows: Sequence[Row], language: str) -> list[WithdrawalView]:
    return [_view(row, language) for row in structs(_decoded(rows), _Withdrawal)]


def _view(row: _Withdrawal, language: str) -> WithdrawalView:
    return WithdrawalView(
        id=row.id,
        token=row.token,
        state=row.state,
        name=row.name,
        order_number=row.order_number,
        email=row.email,
        postcode=row.postcode,
        language=row.language,
        lines=tuple(WithdrawalLineView(one.line, one.quantity, None) for one in row.lines),
        statement=row.statement,
        declared_at=row.declared_at,
        in_time=row.in_time,
        notes=tuple(
            WithdrawalNoteView(note.kind, note.line, NOTES[note.kind].say(language, line=note.line))
            for note in row.notes
        ),
        matched_by=row.matched_by,
        opened=_opened(row, language),
        send_back_by=row.send_back_by,
        refund_due_by=row.refund_due_at,
    )


def _opened(row: _Withdrawal, language: str) -> WithdrawalReturnView | None:
    if not (row.return_id and row.rma and row.method and row.currency):
        return None
    fee = LocalMoney(row.fee_minor or 0, row.currency, language)
    return WithdrawalReturnView(
        row.return_id, row.rma, row.method, fee, row.tracking_code, row.unit_count
    )
