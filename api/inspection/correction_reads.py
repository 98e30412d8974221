"""What was taken back, and what customers do not agree with. Fixed statements."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.inspection.checklists import Grade
from api.inspection.rules import AppealOutcome, Decision, Finding
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney

CORRECTIONS = """
SELECT c.item_id, c.reason, c.minor, c.currency, c.corrected_by, c.corrected_at, n.grade, n.finding,
  n.inspected_by, d.decision, d.decided_by
FROM correction c LEFT JOIN inspection n ON n.item_id = c.item_id AND n.round = c.round
LEFT JOIN item_decision d ON d.item_id = c.item_id AND d.round = c.round
WHERE c.item_id IN ({ids}) ORDER BY c.item_id, c.round
"""
APPEALS = """
SELECT id, item_id, words, made_at, outcome, reply, answered_by, answered_at
FROM appeal WHERE {where}
"""
OPEN = "outcome IS NULL AND (made_at, id) > ($1, $2) ORDER BY made_at, id LIMIT $3"
BEGINNING = (datetime.fromisoformat("1970-01-01T00:00:00+00:00"), UUID(int=0))


class CorrectionView(msgspec.Struct, frozen=True):
    """What held before, and why it holds no more."""

    grade: Grade | None
    finding: Finding | None
    decision: Decision | None
    judged_by: str | None
    granted: LocalMoney
    reason: str
    corrected_by: str
    corrected_at: datetime


class _Correction(msgspec.Struct, frozen=True):
    item_id: UUID
    reason: str
    minor: int
    currency: str
    corrected_by: str
    corrected_at: datetime
    grade: Grade | None
    finding: Finding | None
    inspected_by: str | None
    decision: Decision | None
    decided_by: str | None


class AppealView(msgspec.Struct, frozen=True):
    id: UUID
    item_id: UUID
    words: str
    made_at: datetime
    outcome: AppealOutcome | None
    reply: str | None
    answered_by: str | None
    answered_at: datetime | None

    @property
    def public_id(self) -> str:
        return public_id("Appeal", self.id)


async def corrections_of_items(
    reads: Reader, item_ids: Sequence[UUID], *, language: str
) -> list[tuple[CorrectionView, ...]]:
    """In the order of the ids, the oldest of each first."""
    sql = CORRECTIONS.format(ids=placeholders(len(item_ids)))
    rows = structs(await reads.fetch(sql, *item_ids), _Correction)
    return [tuple(_view(row, language) for row in rows if row.item_id == id) for id in item_ids]


def _view(row: _Correction, language: str) -> CorrectionView:
    return CorrectionView(
        grade=row.grade,
        finding=row.finding,
        decision=row.decision,
        judged_by=row.decided_by or row.inspected_by,
        granted=LocalMoney(row.minor, row.currency, language),
        reason=row.reason,
        corrected_by=row.corrected_by,
        corrected_at=row.corrected_at,
    )


async def appeals_of_items(reads: Reader, item_ids: Sequence[UUID]) -> list[tuple[AppealView, ...]]:
    """In the order of the ids, the oldest of each first."""
    where = f"item_id IN ({placeholders(len(item_ids))}) ORDER BY item_id, round"
    found = structs(await reads.fetch(APPEALS.format(where=where), *item_ids), AppealView)
    return [tuple(one for one in found if one.item_id == id) for id in item_ids]


async def appeal(reads: Reader, id: UUID) -> AppealView | None:
    return (await appeals_by_id(reads, [id])).get(id)


async def appeals_by_id(reads: Reader, ids: Sequence[UUID]) -> dict[UUID, AppealView]:
    if not ids:
        return {}
    where = f"id IN ({placeholders(len(ids))})"
    rows = structs(await reads.fetch(APPEALS.format(where=where), *ids), AppealView)
    return {row.id: row for row in rows}


async def appeals_to_answer(
    reads: Reader, *, first: int, after: tuple[datetime, UUID] | None
) -> list[AppealView]:
    """Oldest first; `after` is the (made_at, id) of the last one seen."""
    rows = await reads.fetch(APPEALS.format(where=OPEN), *(after or BEGINNING), first)
    return structs(rows, AppealView)
