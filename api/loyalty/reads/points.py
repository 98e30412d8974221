"""A customer's points: what there is, and where it came from and went."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.loyalty.points import PointsKind

LATEST = 20
BALANCES = """
SELECT customer_id, CAST(sum(points) AS BIGINT) AS points FROM points_posting
WHERE account = 'BALANCE' AND customer_id IN ({ids}) GROUP BY customer_id
"""
ENTRIES = """
SELECT e.customer_id, e.kind, e.points, e.reference, e.at, o.number AS order_number FROM (
  SELECT p.*, row_number() OVER (PARTITION BY p.customer_id ORDER BY p.at DESC, p.id DESC) AS place
  FROM points_posting p WHERE p.account = 'BALANCE' AND p.customer_id IN ({ids})
) e LEFT JOIN "order" o ON o.id = e.order_id WHERE e.place <= $1 ORDER BY e.customer_id, e.place
"""


class PointsEntryView(msgspec.Struct, frozen=True):
    customer_id: int
    kind: PointsKind
    points: int
    order_number: str | None
    reference: str | None
    at: datetime


class PointsView(msgspec.Struct, frozen=True):
    balance: int
    entries: tuple[PointsEntryView, ...]
    """The latest ones first."""


async def points_of_customers(reads: Reader, ids: Sequence[int]) -> list[PointsView]:
    """In the order of the ids."""
    if not ids:
        return []
    rows = await reads.fetch(BALANCES.format(ids=placeholders(len(ids))), *ids)
    balances = {row["customer_id"]: int(row["points"]) for row in rows}
    marks = placeholders(len(ids), start=2)
    entries: dict[int, list[PointsEntryView]] = {id: [] for id in ids}
    rows = await reads.fetch(ENTRIES.format(ids=marks), LATEST, *ids)
    for entry in structs(rows, PointsEntryView):
        entries[entry.customer_id].append(entry)
    return [PointsView(balances.get(id, 0), tuple(entries[id])) for id in ids]
