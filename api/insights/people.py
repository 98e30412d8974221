"""What customers bring in after all that came back, and whether they come again. Only sums of
many: who objects to profiling is not in it, and groups of few are not told."""

from collections.abc import Sequence
from datetime import timedelta

import msgspec
import numpy as np
from ibis import BaseBackend

from api.analytics.engine import asked
from api.insights.rules import FEWEST_PEOPLE, CohortGroup, Interval, interval

AGAIN_DAYS = 90
PARTS = 10
NET = """
SELECT CAST(s.paid AS DOUBLE) AS gross, CAST(s.paid - coalesce(b.back, 0) AS DOUBLE) AS net
FROM (SELECT customer, sum(paid) AS paid FROM line WHERE customer IS NOT NULL GROUP BY customer) s
LEFT JOIN (SELECT customer, sum("value") AS back FROM came
  WHERE customer IS NOT NULL AND acceptance <> 'REJECTED' GROUP BY customer) b
ON b.customer = s.customer
"""
HOW = {
    CohortGroup.OUTCOME: """CASE WHEN refused THEN 'REFUSED' WHEN exchanged THEN 'EXCHANGED'
      WHEN early THEN 'INSTANT' WHEN credit THEN 'CREDIT' ELSE 'REFUNDED' END""",
    CohortGroup.DAYS_TO_REFUND: """CASE WHEN days IS NULL THEN 'NONE' WHEN days < 1 THEN 'D00'
      WHEN days <= 3 THEN 'D03' WHEN days <= 7 THEN 'D07' WHEN days <= 14 THEN 'D14'
      ELSE 'D15' END""",
    CohortGroup.DEDUCTION: "CASE WHEN worn THEN 'DEDUCTED' ELSE 'WHOLE' END",
    CohortGroup.POLICY: "policy",
}
NO_RETURN = "NO_RETURN"
FIRST = """
WITH ended AS (
  SELECT customer, "of", min(moment) AS moment, max(policy) AS policy,
    bool_and(acceptance = 'REJECTED') AS refused,
    bool_or(resolution IN ('EXCHANGE', 'REPLACEMENT', 'REPAIR')) AS exchanged,
    bool_or(resolution = 'STORE_CREDIT') AS credit, bool_or(early) AS early,
    bool_or(wear < 0) AS worn,
    max(date_diff('second', moment, settled_at)) / 86400.0 AS days
  FROM came WHERE customer IS NOT NULL GROUP BY customer, "of"
), first AS (
  SELECT * FROM (SELECT e.*, row_number() OVER (PARTITION BY customer ORDER BY moment, "of") AS turn
    FROM ended e) t WHERE turn = 1
)
"""
"""One return of each customer, the first: so that customers, not returns, are counted."""
BACK_AGAIN = """
SELECT {how} AS name, count(*) AS customers, CAST(sum(CASE WHEN EXISTS (
    SELECT 1 FROM again a WHERE a.customer = f.customer AND a.moment > f.moment
    AND a.moment <= f.moment + INTERVAL {days} DAY) THEN 1 ELSE 0 END) AS BIGINT) AS bought
FROM ({of}) f WHERE f.moment < CAST('{until}' AS TIMESTAMP) GROUP BY 1 ORDER BY 1
"""
KEPT_ALL = """
SELECT l.customer, min(l.moment) AS moment, 1 AS whole FROM line l
WHERE l.customer IS NOT NULL AND NOT EXISTS (SELECT 1 FROM came c WHERE c.customer = l.customer)
GROUP BY l.customer
"""


class ParetoPart(msgspec.Struct, frozen=True):
    """The best customers up to this share of them all."""

    customers: float
    gross: float
    """Their share of what was sold."""
    net: float
    """Their share of what stayed sold."""


class Cohort(msgspec.Struct, frozen=True):
    """Customers whose first return in the period went like this."""

    name: str
    customers: int
    bought: int
    spread: Interval

    @property
    def share(self) -> float:
        return self.bought / self.customers


def pareto(analytics: BaseBackend) -> list[ParetoPart]:
    """In tenths of the customers, the best first; each measure in its own order. Empty where
    there are too few to be nobody."""
    found = asked(analytics, NET)
    gross, net = (np.sort(found[name].to_numpy())[::-1] for name in ("gross", "net"))
    if len(net) < FEWEST_PEOPLE or gross.sum() <= 0 or net.sum() <= 0:
        return []
    places = [round(len(net) * part / PARTS) for part in range(1, PARTS + 1)]
    sold, kept = np.cumsum(gross) / gross.sum(), np.cumsum(net) / net.sum()
    return [
        ParetoPart(part / PARTS, float(sold[place - 1]), float(kept[place - 1]))
        for part, place in enumerate(places, 1)
    ]


def cohorts(analytics: BaseBackend, by: CohortGroup, *, until: str) -> list[Cohort]:
    """Beside those who sent nothing back, from their first order on. Only who had ninety days to
    come again by `until`."""
    of = f"{FIRST} SELECT * FROM first"
    rows = asked(analytics, BACK_AGAIN.format(how=HOW[by], of=of, **_until(until))).to_pylist()
    kept = BACK_AGAIN.format(how=f"'{NO_RETURN}'", of=KEPT_ALL, **_until(until))
    every = [*rows, *asked(analytics, kept).to_pylist()]
    return [
        Cohort(
            row["name"], row["customers"], row["bought"], interval(row["bought"], row["customers"])
        )
        for row in every
        if row["name"] is not None and row["customers"] >= FEWEST_PEOPLE
    ]


def _until(until: str) -> dict[str, object]:
    return {"until": until, "days": AGAIN_DAYS}


def net_share(parts: Sequence[ParetoPart], customers: float) -> float | None:
    """What the best so many bring in, of what stayed sold."""
    return next((one.net for one in parts if abs(one.customers - customers) < 1e-9), None)


NINETY_DAYS = timedelta(days=AGAIN_DAYS)
