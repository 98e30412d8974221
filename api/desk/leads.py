"""What waits for a lead: refunds for a second person, holds, appeals, complaints, what is late by
law, finds. A fixed number of statements, whatever the rows."""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

import msgspec

from api.database.reader import Reader, structs
from api.desk.reads import GUEST, NOBODY_KNOWN, FindView, finds
from api.exchanges.complaints.reads import ComplaintView, complaints_of_returns
from api.inspection.correction_reads import AppealView, appeals_by_id
from api.inspection.reads import items, items_of_returns
from api.inspection.views import ItemView
from api.kernel.ids import public_id
from api.kernel.language import Sentence
from api.kernel.money import LocalMoney
from api.refunds.rules import Limits


class LeadTask(StrEnum):
    RELEASE = "RELEASE"
    DECIDE = "DECIDE"
    APPEAL = "APPEAL"
    COMPLAINT = "COMPLAINT"
    OVERDUE = "OVERDUE"
    FIND = "FIND"
    RECHECK = "RECHECK"


class TaskView(msgspec.Struct, frozen=True):
    kind: LeadTask
    key: UUID
    customer_name: str
    rma: str | None
    amount: LocalMoney | None
    why: str | None
    asked_by: str | None
    since: datetime
    due_at: datetime | None
    refund_id: str | None
    recheck_id: str | None
    items: tuple[ItemView, ...]
    appeal: AppealView | None
    complaint: ComplaintView | None
    find: FindView | None

    @property
    def public_id(self) -> str:
        return public_id("LeadTask", f"{self.kind}:{self.key}")


class AnsweredView(msgspec.Struct, frozen=True):
    """What leads did today, and in how many minutes half of it was answered."""

    count: int
    usual_minutes: int | None


class _Row(msgspec.Struct, frozen=True):
    kind: LeadTask
    key: UUID
    item_id: UUID | None
    return_id: UUID | None
    since: datetime
    why: str | None
    asked_by: str | None
    minor: int
    currency: str | None
    rma: str | None
    due_at: datetime | None
    customer_name: str | None


TASKS = """
SELECT t.kind, t.key, t.item_id, t.return_id, t.since, t.why, t.asked_by, t.minor, t.currency,
  r.rma, r.refund_due_at AS due_at, c.name AS customer_name
FROM (
  SELECT 'RELEASE' AS kind, f.id AS key, f.item_id AS item_id, f.of_id AS return_id,
    f.granted_at AS since, f.hold_reason AS why, coalesce(f.held_by, f.granted_by) AS asked_by,
    f.minor AS minor, f.currency AS currency
  FROM refund f WHERE f.state = 'HELD'
  UNION ALL
  SELECT 'DECIDE', i.id, i.id, i.of_id, coalesce(n.inspected_at, o.requested_at), n.note,
    n.inspected_by, i.paid_minor, i.currency
  FROM return_item i JOIN "return" o ON o.id = i.of_id
  LEFT JOIN inspection n ON n.item_id = i.id AND n.round = i.round
  WHERE i.acceptance = 'MANUAL_INTERVENTION_REQUIRED'
    OR (i.acceptance = 'PENDING' AND i.reception = 'LOST_IN_TRANSIT')
  UNION ALL
  SELECT 'APPEAL', a.id, a.item_id, i.of_id, a.made_at, a.words, NULL, i.paid_minor, i.currency
  FROM appeal a JOIN return_item i ON i.id = a.item_id WHERE a.outcome IS NULL
  UNION ALL
  SELECT 'COMPLAINT', m.id, NULL, m.of_id, m.made_at, NULL, NULL,
    (SELECT CAST(sum(i.paid_minor) AS BIGINT) FROM return_item i WHERE i.of_id = m.of_id),
    o.currency
  FROM complaint m JOIN "return" o ON o.id = m.of_id
  WHERE m.decision IS NULL AND o.closed_at IS NULL
  UNION ALL
  SELECT 'OVERDUE', o.id, NULL, o.id, o.refund_due_at, NULL, NULL,
    CAST(sum(i.paid_minor) AS BIGINT), o.currency
  FROM "return" o JOIN return_item i ON i.of_id = o.id
  WHERE o.refund_due_at < $1 AND {UNSENT} GROUP BY o.id, o.refund_due_at, o.currency
  UNION ALL
  SELECT 'FIND', d.id, d.item_id, NULL, d.recorded_at, d.note, d.recorded_by, 0, NULL
  FROM find d WHERE d.tied_at IS NULL
  UNION ALL
  SELECT 'RECHECK', k.id, k.item_id, NULL, k.asked_at, NULL, NULL, 0, NULL
  FROM recheck k JOIN inspection n ON n.item_id = k.item_id AND n.round = k.round
  WHERE k.graded_at IS NULL AND coalesce(n.staff_id, 0) <> {me} AND k.asked_at > {about}
) t LEFT JOIN "return" r ON r.id = t.return_id LEFT JOIN "order" o ON o.id = r.order_id
LEFT JOIN customer c ON c.id = o.customer_id
"""
UNSENT = """NOT i.to_repair AND i.acceptance IN ('PENDING', 'ACCEPTED')
    AND i.reception IN ('RECEIVED', 'IN_TRANSIT')
    AND i.refund IN ('NONE', 'GRANTED', 'PENDING', 'FAILED')"""
"""Its money is owed or will be, nobody holds it back, and it has not left."""
WAITING = TASKS.replace("{UNSENT}", UNSENT)
PAGE = WAITING.replace("{me}", "$4").replace("{about}", "$5") + (
    "ORDER BY coalesce(r.refund_due_at, $2), t.since, t.key LIMIT $3"
)
COUNT = (
    "SELECT count(*) AS waiting FROM ("
    + WAITING.replace("{me}", "$2").replace("{about}", "$3")
    + ") a"
)
STILL_ABOUT = timedelta(days=3)
"""What was drawn to be graded again is sold or gone after that."""
LAST = datetime.fromisoformat("9999-01-01T00:00:00+00:00")
"""Of what no law sets a date for."""
UNSEEN: dict[str, None] = {"inspection": None, "grant": None, "decision": None, "facts": None}
"""What would tell how it was graded."""
ANSWERED = """
SELECT granted_at AS asked_at, released_at AS answered_at FROM refund
  WHERE released_at >= $1 AND hold_reason IS NOT NULL
UNION ALL SELECT made_at, answered_at FROM appeal WHERE answered_at >= $1
UNION ALL SELECT made_at, decided_at FROM complaint WHERE decided_at >= $1
UNION ALL SELECT coalesce(n.inspected_at, d.decided_at), d.decided_at FROM item_decision d
  LEFT JOIN inspection n ON n.item_id = d.item_id AND n.round = d.round WHERE d.decided_at >= $1
"""


async def tasks(
    reads: Reader,
    *,
    first: int,
    limits: Limits | None,
    staff_id: int,
    now: datetime,
    language: str,
) -> list[TaskView]:
    """What the law wants soonest first, then what waits longest. Nobody grades again what they
    graded themselves, or knowing how it was graded."""
    rows = structs(await reads.fetch(PAGE, now, LAST, first, staff_id, now - STILL_ABOUT), _Row)
    mine = [row.item_id for row in rows if row.item_id]
    whole = [row.return_id for row in rows if row.return_id and not row.item_id]
    found = [
        *await items(reads, mine, limits=limits, now=now, language=language),
        *await items_of_returns(reads, whole, limits=limits, now=now, language=language),
    ]
    appeals = await appeals_by_id(reads, _keys(rows, LeadTask.APPEAL))
    complaints = await complaints_of_returns(reads, whole) if whole else []
    noted = await finds(reads, _keys(rows, LeadTask.FIND))
    by_return = dict(zip(whole, complaints, strict=True))
    return [
        TaskView(
            kind=row.kind,
            key=row.key,
            customer_name=row.customer_name or _nameless(row).say(language),
            rma=row.rma,
            amount=LocalMoney(row.minor, row.currency, language) if row.currency else None,
            why=row.why,
            asked_by=row.asked_by,
            since=row.since,
            due_at=row.due_at,
            recheck_id=public_id("Recheck", row.key) if row.kind is LeadTask.RECHECK else None,
            refund_id=public_id("Refund", row.key) if row.kind is LeadTask.RELEASE else None,
            items=tuple(_theirs(row, found)),
            appeal=appeals.get(row.key),
            complaint=by_return.get(row.return_id) if row.return_id else None,
            find=noted.get(row.key),
        )
        for row in rows
    ]


async def waiting(reads: Reader, *, staff_id: int, now: datetime) -> int:
    return int((await reads.fetch(COUNT, now, staff_id, now - STILL_ABOUT))[0]["waiting"])


async def answered(reads: Reader, *, since: datetime) -> AnsweredView:
    rows = structs(await reads.fetch(ANSWERED, since), _Answered)
    took = sorted((row.answered_at - row.asked_at).total_seconds() for row in rows)
    return AnsweredView(len(took), int(took[len(took) // 2] // 60) if took else None)


class _Answered(msgspec.Struct, frozen=True):
    asked_at: datetime
    answered_at: datetime


def _nameless(row: _Row) -> Sentence:
    return GUEST if row.rma else NOBODY_KNOWN


def _keys(rows: list[_Row], kind: LeadTask) -> list[UUID]:
    return [row.key for row in rows if row.kind is kind]


def _theirs(row: _Row, found: list[ItemView]) -> list[ItemView]:
    """The item that it is about, or all of its return."""
    if row.item_id:
        mine = [one for one in found if one.id == row.item_id][:1]
        blind = row.kind is LeadTask.RECHECK
        return [msgspec.structs.replace(one, **UNSEEN) for one in mine] if blind else mine
    return list({one.id: one for one in found if one.return_id == row.return_id}.values())
