"""What was thrown away in a year: the rows of the yearly disclosure (ESPR art. 24)."""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby

import msgspec

from api.database.reader import Reader, structs
from api.orders.rules import ProductGroup
from api.stock.espr.rules import DISCARDS, Derogation, is_protected
from api.stock.rules import Disposition

MOVED = """
SELECT p.cn_code, p."group", p.category, p.weight_grams, l.disposition, m.derogation, m.unsold,
  CAST(sum(m.quantity) AS BIGINT) AS pieces
FROM stock_movement m JOIN stock_level l ON l.id = m.level_id JOIN product p ON p.id = l.product_id
JOIN brand b ON b.id = p.brand_id JOIN legal_entity e ON e.id = b.entity_id
WHERE e.handle = $1 AND m.at >= $2 AND m.at < $3 AND m.unsold
  AND (l.disposition IN ('DESTROY', 'RECYCLE') AND m.kind IN ('RETURNED', 'CORRECTED', 'MOVED')
    OR l.disposition = 'REFURBISH'
      AND (m.kind IN ('RETURNED', 'CORRECTED') OR m.kind = 'MOVED' AND m.quantity > 0))
GROUP BY p.cn_code, p."group", p.category, p.weight_grams, l.disposition, m.derogation, m.unsold
"""
"""What was moved out of DESTROY again was not destroyed: a row below zero, for no derogation is
known of it. What leaves REFURBISH was refurbished."""


class _Moved(msgspec.Struct, frozen=True):
    cn_code: str | None
    group: ProductGroup
    category: str | None
    weight_grams: int | None
    disposition: Disposition
    derogation: Derogation | None
    pieces: int


class Disclosed(msgspec.Struct, frozen=True):
    """One row. The shares are percent of its pieces; together they are 100."""

    cn_code: str
    category: str
    units: int
    kg: float
    units_not_weighed: int
    """Pieces whose weight nobody has said: they are not in `kg`."""
    reason_code: str
    derogation_code: str
    op_reuse_prep: float
    op_recycling: float
    op_recovery: float
    op_disposal: float


async def disclosure(
    reads: Reader,
    entity: str,
    *,
    since: datetime,
    until: datetime,
    digits: int,
    recovered_percent: int,
) -> list[Disclosed]:
    """`recovered_percent`: what the waste operator states of what we call destroyed was burnt for
    its energy; the rest was disposed of."""
    rows = structs(await reads.fetch(MOVED, entity, since, until), _Moved)
    by_row = sorted(rows, key=lambda row: _key(row, digits))
    told = (
        _told(key, list(group), recovered_percent)
        for key, group in groupby(by_row, lambda row: _key(row, digits))
    )
    return [row for row in told if row.units]


Key = tuple[str, str, str, str]


def _key(row: _Moved, digits: int) -> Key:
    """A derogation is one where the ban needed it; of anything else it is the reason alone."""
    derogated = row.derogation and is_protected(row.cn_code, row.group)
    reason = "REUSE" if row.disposition not in DISCARDS else row.derogation or "NOT_SAID"
    category = row.category or row.group.value
    return (row.cn_code or "")[:digits], category, reason, row.derogation or "" if derogated else ""


def _told(key: Key, rows: Iterable[_Moved], recovered_percent: int) -> Disclosed:
    pieces = dict.fromkeys(Disposition, 0)
    grams = not_weighed = 0
    for row in rows:
        pieces[row.disposition] += row.pieces
        grams += row.pieces * (row.weight_grams or 0)
        not_weighed += 0 if row.weight_grams else row.pieces
    units = sum(pieces.values())
    whole = units or 1
    cn_code, category, reason, derogation = key
    destroyed = 100 * pieces[Disposition.DESTROY] / whole
    recovered = destroyed * recovered_percent / 100
    return Disclosed(
        cn_code=cn_code,
        category=category,
        units=units,
        kg=round(grams / 1000, 3),
        units_not_weighed=not_weighed,
        reason_code=reason,
        derogation_code=derogation,
        op_reuse_prep=round(100 * pieces[Disposition.REFURBISH] / whole, 2),
        op_recycling=round(100 * pieces[Disposition.RECYCLE] / whole, 2),
        op_recovery=round(recovered, 2),
        op_disposal=round(destroyed - recovered, 2),
    )
