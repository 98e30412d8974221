"""What was sold and what of that came back, by what one wants to see: one statement each."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

import msgspec
from ibis import BaseBackend

from api.analytics.engine import asked
from api.insights.rules import Cost, Figure, InsightGroup

MOST = 100
"""Groups of one kind that are shown: the dearest ones."""
COLUMN = {
    InsightGroup.PRODUCT: "style",
    InsightGroup.VARIANT: "sku",
    InsightGroup.SIZE: "size",
    InsightGroup.CATEGORY: "category",
    InsightGroup.SUPPLIER: "supplier",
    InsightGroup.BATCH: "batch",
    InsightGroup.COUNTRY: "country",
    InsightGroup.CHANNEL: "channel",
    InsightGroup.POLICY: "policy",
}
SUMS = """
CAST(sum(pieces) AS BIGINT) AS back, CAST(sum(part) AS DOUBLE) AS parts,
count(DISTINCT "of") AS returns, CAST(sum("value") AS BIGINT) AS "value",
CAST(sum(shipping) AS BIGINT) AS shipping, CAST(sum(wear) AS BIGINT) AS wear,
CAST(sum(bonus) AS BIGINT) AS bonus, CAST(sum(lost) AS BIGINT) AS lost
"""
GROUPS = f"""
WITH s AS (SELECT {{column}} AS name, max(title) AS title, CAST(sum(units) AS BIGINT) AS sold,
  CAST(sum(paid) AS BIGINT) AS paid FROM line GROUP BY {{column}}),
b AS (SELECT {{column}} AS name, {SUMS} FROM came GROUP BY {{column}})
SELECT s.name, s.title, s.sold, s.paid, coalesce(b.back, 0) AS back,
  coalesce(b.returns, 0) AS returns, coalesce(b."value", 0) AS "value",
  coalesce(b.shipping, 0) AS shipping, coalesce(b.wear, 0) AS wear, coalesce(b.bonus, 0) AS bonus,
  coalesce(b.lost, 0) AS lost, coalesce(b.parts, 0) AS parts
FROM s LEFT JOIN b ON b.name = s.name OR (b.name IS NULL AND s.name IS NULL)
ORDER BY coalesce(b.shipping + b.wear + b.bonus + b.lost + b.parts * {{handling}}, 0) DESC,
  coalesce(b.back, 0) DESC, s.sold DESC, s.name
{{limit}}
"""
REASONS = f"""
SELECT reason AS name, NULL AS title, (SELECT CAST(sum(units) AS BIGINT) FROM line) AS sold,
  (SELECT CAST(sum(paid) AS BIGINT) FROM line) AS paid, {SUMS}
FROM came GROUP BY reason ORDER BY back DESC, reason
"""
ALL = f"""
SELECT NULL AS name, NULL AS title, s.sold, s.paid, b.* FROM
  (SELECT CAST(coalesce(sum(units), 0) AS BIGINT) AS sold,
    CAST(coalesce(sum(paid), 0) AS BIGINT) AS paid FROM line) s,
  (SELECT {SUMS} FROM came) b
"""
BY_REASON = """
SELECT {column} AS name, coalesce(reason, '') AS reason, CAST(sum(pieces) AS BIGINT) AS pieces
FROM came GROUP BY ALL ORDER BY pieces DESC
"""
BY_SIZE = """
SELECT style, size, reason, CAST(sum(pieces) AS BIGINT) AS pieces FROM came
WHERE size IS NOT NULL AND reason IS NOT NULL GROUP BY ALL
"""
WEEKS = """
SELECT s.style, s.week, s.sold, coalesce(b.back, 0) AS back
FROM (SELECT style, CAST(date_trunc('week', on_day) AS DATE) AS week,
  CAST(sum(units) AS BIGINT) AS sold FROM line GROUP BY ALL) s
LEFT JOIN (SELECT style, CAST(date_trunc('week', sold_day) AS DATE) AS week,
  CAST(sum(pieces) AS BIGINT) AS back FROM came GROUP BY ALL) b
ON b.style = s.style AND b.week = s.week ORDER BY s.style, s.week
"""


class _Group(msgspec.Struct, frozen=True):
    name: str | None
    title: str | None
    sold: int | None
    paid: int | None
    back: int | None
    returns: int
    value: int | None
    shipping: int | None
    wear: int | None
    bonus: int | None
    lost: int | None
    parts: float | None


class Week(msgspec.Struct, frozen=True):
    """What was sold in one week, and what of that has come back by now."""

    week: date
    sold: int
    back: int


def groups(
    analytics: BaseBackend, by: InsightGroup, *, handling: int, most: int | None = MOST
) -> list[Figure]:
    """`handling`: what a return takes of transport and work, in minor units. `most`: None is all
    of them."""
    column, limit = COLUMN.get(by), f"LIMIT {most}" if most else ""
    query = GROUPS.format(column=column, handling=handling, limit=limit) if column else REASONS
    rows = msgspec.convert(asked(analytics, query).to_pylist(), list[_Group])
    reasons = _reasons(analytics, column) if column else dict[str | None, dict[str, int]]()
    return [_figure(row, reasons.get(row.name, {}), handling) for row in rows]


def all_together(analytics: BaseBackend, *, handling: int) -> Figure:
    (row,) = msgspec.convert(asked(analytics, ALL).to_pylist(), list[_Group])
    return _figure(row, {}, handling)


def _reasons(analytics: BaseBackend, column: str) -> Mapping[str | None, dict[str, int]]:
    found: defaultdict[str | None, dict[str, int]] = defaultdict(dict)
    for row in asked(analytics, BY_REASON.format(column=column)).to_pylist():
        found[row["name"]][row["reason"]] = row["pieces"]
    return found


def _figure(row: _Group, reasons: Mapping[str, int], handling: int) -> Figure:
    cost = Cost(
        row.shipping or 0,
        row.wear or 0,
        row.bonus or 0,
        row.lost or 0,
        round((row.parts or 0) * handling),
    )
    counted = (row.sold or 0, row.back or 0, row.returns, row.paid or 0, row.value or 0)
    return Figure(row.name, *counted, cost, row.title or "", reasons)


def by_size(analytics: BaseBackend) -> Mapping[str, Mapping[str, Mapping[str, int]]]:
    """What was given as a reason, by product and size."""
    found: defaultdict[str, defaultdict[str, dict[str, int]]]
    found = defaultdict(lambda: defaultdict(dict))
    for row in asked(analytics, BY_SIZE).to_pylist():
        found[row["style"]][row["size"]][row["reason"]] = row["pieces"]
    return found


def weeks(analytics: BaseBackend) -> Mapping[str, list[Week]]:
    """By product and week of sale, the oldest first."""
    found: defaultdict[str, list[Week]] = defaultdict(list)
    for row in asked(analytics, WEEKS).to_pylist():
        found[row["style"]].append(Week(row["week"], row["sold"], row["back"]))
    return found
