"""Whose a find may be: where was looked, in which order, and what came of it. Fixed statements."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.desk.reads import FindView
from api.inspection.reads import items
from api.inspection.views import ItemView
from api.kernel.barcodes import read
from api.refunds.rules import Limits

MOST = 10


class FindSearch(StrEnum):
    """The order is that of how likely it is."""

    THIS_PARCEL = "THIS_PARCEL"
    SAME_CUSTOMER = "SAME_CUSTOMER"
    MISSED = "MISSED"
    EXPECTED = "EXPECTED"


class SearchedView(msgspec.Struct, frozen=True):
    where: FindSearch
    found: int


class CandidateView(msgspec.Struct, frozen=True):
    where: FindSearch
    customer_name: str | None
    item: ItemView


class _Row(msgspec.Struct, frozen=True):
    id: UUID
    searched: FindSearch
    customer_name: str | None


CANDIDATES = """
SELECT i.id, u.name AS customer_name, CASE
    WHEN i.parcel_id = $1 THEN 'THIS_PARCEL'
    WHEN EXISTS (SELECT 1 FROM return_item k JOIN "return" s ON s.id = k.of_id
      JOIN "order" t ON t.id = s.order_id
      WHERE k.parcel_id = $1 AND t.customer_id = o.customer_id) THEN 'SAME_CUSTOMER'
    WHEN i.acceptance = 'MANUAL_INTERVENTION_REQUIRED' THEN 'MISSED'
    ELSE 'EXPECTED' END AS searched
FROM return_item i JOIN order_line l ON l.id = i.line_id JOIN product p ON p.id = l.product_id
JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
LEFT JOIN customer u ON u.id = o.customer_id
WHERE (p.sku = $2 OR p.gtin IN ({goods})) AND r.authorization = 'APPROVED' AND (
  (i.acceptance = 'MANUAL_INTERVENTION_REQUIRED' AND i.reception IN ('MISSING', 'WRONG_ITEM'))
  OR (i.acceptance = 'PENDING' AND i.reception IN ('AWAITING', 'IN_TRANSIT', 'LOST_IN_TRANSIT')))
ORDER BY CASE WHEN i.parcel_id = $1 THEN 0 WHEN i.acceptance <> 'PENDING' THEN 1 ELSE 2 END,
  r.requested_at, i.id LIMIT 100
"""


async def candidates(
    reads: Reader, find: FindView, *, limits: Limits | None, now: datetime, language: str
) -> tuple[list[SearchedView], list[CandidateView]]:
    """The likeliest first."""
    goods = (find.code, *read(find.code).gtins)
    sql = CANDIDATES.format(goods=placeholders(len(goods), start=2))
    found = structs(await reads.fetch(sql, find.parcel_id, *goods), _Row)
    rank = list(FindSearch)
    rows = sorted(found, key=lambda row: rank.index(row.searched))[:MOST]
    shown = await items(reads, [row.id for row in rows], limits=limits, now=now, language=language)
    by_id = {one.id: one for one in shown}
    return (
        [SearchedView(where, sum(row.searched is where for row in found)) for where in rank],
        [CandidateView(row.searched, row.customer_name, by_id[row.id]) for row in rows],
    )
