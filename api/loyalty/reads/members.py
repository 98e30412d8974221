"""Who is in a tier or a segment: for CRM and merchandisers, a page at a time."""

from datetime import datetime

import msgspec

from api.database.reader import Reader, structs
from api.kernel.ids import public_id
from api.loyalty.segments import Segment


class Member(msgspec.Struct, frozen=True, rename="camel"):
    """A customer without a name: whoever takes this over knows them by the shop's own id."""

    id: str
    external_id: str
    tier: str | None
    tier_until: datetime | None
    segments: tuple[Segment, ...]
    objected: bool
    """To profiling (GDPR art. 21), so in no segment. A tier is a contract, no profile."""
    computed_at: datetime | None


class _Row(msgspec.Struct, frozen=True):
    id: int
    external_id: str
    tier: str | None
    tier_until: datetime | None
    segments: str | None
    objected_at: datetime | None
    computed_at: datetime | None


MEMBERS = """
SELECT c.id, c.external_id,
  CASE WHEN s.computed_at IS NULL THEN c.tier ELSE s.tier END AS tier, s.tier_until, s.segments,
  s.objected_at, s.computed_at
FROM customer c JOIN brand b ON b.id = c.brand_id LEFT JOIN standing s ON s.customer_id = c.id
WHERE b.handle = $1 AND c.id > $2
  AND ($3 = '' OR $3 = CASE WHEN s.computed_at IS NULL THEN c.tier ELSE s.tier END)
  AND ($4 = '' OR CAST(s.segments AS TEXT) LIKE $4) ORDER BY c.id LIMIT $5
"""


async def members(
    reads: Reader, brand: str, *, tier: str | None, segment: Segment | None, after: int, first: int
) -> list[tuple[int, Member]]:
    """By the id to go on after."""
    named = f'%"{segment}"%' if segment else ""
    rows = await reads.fetch(MEMBERS, brand, after, tier or "", named, first)
    return [(row.id, _member(row)) for row in structs(rows, _Row)]


def _member(row: _Row) -> Member:
    return Member(
        id=public_id("Customer", row.id),
        external_id=row.external_id,
        tier=row.tier,
        tier_until=row.tier_until,
        segments=msgspec.json.decode(row.segments or "[]", type=tuple[Segment, ...]),
        objected=row.objected_at is not None,
        computed_at=row.computed_at,
    )
