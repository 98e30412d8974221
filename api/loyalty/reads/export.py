"""All that this room holds of one person, and by which logic it was worked out (GDPR art. 15).

Amounts in minor units of their currency, times in UTC.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from api.database.reader import Reader, structs
from api.loyalty.behaviour import FORGOTTEN, HALF_LIFE, LIKELY
from api.loyalty.figures import UNMEASURED, Figures, Yardstick
from api.loyalty.history import histories_of
from api.loyalty.outlook import WEEKS_AHEAD
from api.loyalty.segments import FORMULAS, Segment, because

PERSON = """
SELECT c.id, b.handle AS brand, c.brand_id, c.external_id, c.name, c.email, c.country, c.language,
  c.tier AS given_tier, s.tier, s.tier_until, s.next_tier, s.missing, s.segments, s.figures,
  s.objected_at, s.computed_at
FROM customer c JOIN brand b ON b.id = c.brand_id LEFT JOIN standing s ON s.customer_id = c.id
WHERE c.id = $1
"""
RETURNED = """
SELECT order_id, line_id, reason, counts, goods_minor, slow, consolidated, returned_at
FROM returned_unit WHERE customer_id = $1 ORDER BY returned_at, refund_id
"""
POINTS = """
SELECT booking, kind, account, points, order_id, return_id, reference, at
FROM points_posting WHERE customer_id = $1 ORDER BY id
"""
YARDSTICK = "SELECT yardstick FROM measure WHERE brand_id = $1 AND currency = $2"


class _Person(msgspec.Struct, frozen=True):
    id: int
    brand: str
    brand_id: int
    external_id: str
    name: str | None
    email: str | None
    country: str | None
    language: str | None
    given_tier: str | None
    tier: str | None
    tier_until: datetime | None
    next_tier: str | None
    missing: str | None
    segments: str | None
    figures: str | None
    objected_at: datetime | None
    computed_at: datetime | None


SHOWN = (
    *("id", "brand", "external_id", "name", "email", "country", "language", "given_tier", "tier"),
    *("tier_until", "next_tier", "objected_at", "computed_at"),
)


class _Returned(msgspec.Struct, frozen=True):
    order_id: int
    line_id: int
    reason: str | None
    counts: bool
    goods_minor: int
    slow: bool
    consolidated: bool
    returned_at: datetime


class _Posting(msgspec.Struct, frozen=True):
    booking: UUID
    kind: str
    account: str
    points: int
    order_id: int | None
    return_id: UUID | None
    reference: str | None
    at: datetime


async def export_of(reads: Reader, customer_id: int, *, language: str) -> dict[str, object] | None:
    """Ready for JSON; None for whom we do not know."""
    for row in await reads.fetch(PERSON, customer_id):
        person = msgspec.convert(row, _Person, strict=False)
        figures = msgspec.json.decode(person.figures or "null", type=Figures | None)
        segments = msgspec.json.decode(person.segments or "[]", type=tuple[Segment, ...])
        (history,) = await histories_of(reads.fetch, [customer_id])
        return {
            "customer": {name: _plain(getattr(person, name)) for name in SHOWN},
            "missing": msgspec.json.decode(person.missing or "[]"),
            "purchases": _plain(history.purchases),
            "returned": _plain(structs(await reads.fetch(RETURNED, customer_id), _Returned)),
            "points": _plain(structs(await reads.fetch(POINTS, customer_id), _Posting)),
            "figures": _plain(figures),
            "segments": [
                {"segment": str(one), "because": because(one, figures, language)}
                for one in segments
                if figures
            ],
            "logic": await _logic(reads, person.brand_id, history.currency),
        }
    return None


async def _logic(reads: Reader, brand_id: int, currency: str | None) -> dict[str, object]:
    """What it was worked out by: the same for everybody of the brand."""
    rows = await reads.fetch(YARDSTICK, brand_id, currency)
    found = [msgspec.json.decode(row["yardstick"], type=Yardstick) for row in rows]
    return {
        "segments": {str(segment): formula for segment, formula in FORMULAS.items()},
        "halfLifeDays": HALF_LIFE.days,
        "forgottenAfterDays": FORGOTTEN.days,
        "credibleInterval": LIKELY,
        "outlookWeeks": WEEKS_AHEAD,
        "measuredAgainst": _plain(next(iter(found), UNMEASURED)),
    }


def _plain(value: object) -> Any:
    """What JSON knows."""
    return msgspec.to_builtins(value)
