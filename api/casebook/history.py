"""All that happened to a return, by whom and why: its events, beside what people said."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from api.casebook.history_words import HAPPENED
from api.database.reader import Reader, placeholders, structs
from api.events.catalogue import KINDS
from api.kernel.money import LocalMoney

EVENTS = """
SELECT return_id, name, body, at FROM outbox
WHERE is_event AND return_id IN ({ids}) ORDER BY return_id, sequence
"""
SAID = """
SELECT i.of_id AS return_id, 'ItemInspected' AS name, n.recorded_at AS at,
  n.inspected_by AS by_whom, n.note AS why
FROM inspection n JOIN return_item i ON i.id = n.item_id WHERE i.of_id IN ({ids})
UNION ALL SELECT i.of_id, 'ItemDecided', d.decided_at, d.decided_by, d.reason
FROM item_decision d JOIN return_item i ON i.id = d.item_id WHERE i.of_id IN ({ids})
UNION ALL SELECT i.of_id, 'VerdictTakenBack', c.corrected_at, c.corrected_by, c.reason
FROM correction c JOIN return_item i ON i.id = c.item_id WHERE i.of_id IN ({ids})
UNION ALL SELECT i.of_id, 'AppealMade', a.made_at, a.made_by, a.words
FROM appeal a JOIN return_item i ON i.id = a.item_id WHERE i.of_id IN ({ids})
UNION ALL SELECT i.of_id, 'AppealAnswered', a.answered_at, a.answered_by, a.reply
FROM appeal a JOIN return_item i ON i.id = a.item_id
WHERE a.answered_at IS NOT NULL AND i.of_id IN ({ids})
UNION ALL SELECT f.of_id, 'RefundGranted', f.granted_at, f.granted_by, NULL
FROM refund f WHERE f.of_id IN ({ids})
UNION ALL SELECT f.of_id, 'RefundReleased', f.released_at, f.released_by, f.release_reason
FROM refund f WHERE f.released_at IS NOT NULL AND f.of_id IN ({ids})
UNION ALL SELECT f.of_id, 'RefundExcessSettled', f.excess_at, f.excess_by, f.excess_reason
FROM refund f WHERE f.excess_at IS NOT NULL AND f.of_id IN ({ids})
UNION ALL SELECT x.return_id, 'RepairDone', x.done_at, x.worked_by, x.note
FROM repair x WHERE x.done_at IS NOT NULL AND x.return_id IN ({ids})
UNION ALL SELECT c.of_id, 'ComplaintDecided', c.decided_at, c.decided_by, c.reason
FROM complaint c WHERE c.decided_at IS NOT NULL AND c.of_id IN ({ids})
UNION ALL SELECT r.id, 'ReturnRequested', r.requested_at, r.requested_by, NULL
FROM "return" r WHERE r.id IN ({ids})
UNION ALL SELECT r.id, 'ReturnReopened', r.reopened_at, r.reopened_by, r.reopen_reason
FROM "return" r WHERE r.reopened_at IS NOT NULL AND r.id IN ({ids})
"""


class HappeningView(msgspec.Struct, frozen=True):
    name: str
    at: datetime
    text: str
    by: str | None
    why: str | None


class _Event(msgspec.Struct, frozen=True):
    return_id: UUID
    name: str
    body: str
    at: datetime


class _Said(msgspec.Struct, frozen=True):
    return_id: UUID
    name: str
    at: datetime
    by_whom: str
    why: str | None


async def histories(
    reads: Reader, return_ids: Sequence[UUID], *, language: str
) -> list[tuple[HappeningView, ...]]:
    """In the order of the ids, the oldest first. What a person did has the moment of its event."""
    ids = placeholders(len(return_ids))
    events = structs(await reads.fetch(EVENTS.format(ids=ids), *return_ids), _Event)
    rows = structs(await reads.fetch(SAID.format(ids=ids), *return_ids), _Said)
    said = {(one.return_id, one.name, one.at): one for one in rows}
    return [
        tuple(_view(one, said, language) for one in events if one.return_id == id)
        for id in return_ids
    ]


def _view(
    row: _Event, said: Mapping[tuple[UUID, str, datetime], _Said], language: str
) -> HappeningView:
    body = msgspec.json.decode(row.body, type=dict[str, Any])
    who = said.get((row.return_id, row.name, row.at))
    why = who.why if who else None
    words = {name: str(value) for name, value in body.items()}
    if "minor" in body:
        money = LocalMoney(body["minor"], body["currency"], language)
        words["amount"] = money.formatted
    words["verdict"] = body.get("grade") or body.get("finding") or ""
    kind = KINDS[row.name]
    return HappeningView(
        name=row.name,
        at=row.at,
        text=HAPPENED[kind].say(language, **words) if kind in HAPPENED else row.name,
        by=who.by_whom if who else None,
        why=why or body.get("reason"),
    )
