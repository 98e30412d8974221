"""What customers thought of their returns."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.insights.days import local_days
from api.insights.rules import interval
from api.kernel.moments import day


class RatedView(msgspec.Struct, frozen=True):
    """Answers to the question after a return."""

    name: str | None
    """The version of the policy. None: of all."""
    answers: int
    mean: float | None
    content: float | None
    low: float | None
    high: float | None


class SatisfactionView(msgspec.Struct, frozen=True):
    everybody: RatedView
    closed: int
    scores: tuple[int, ...]
    by_policy: tuple[RatedView, ...]
    words: tuple[str, ...]


class _Rated(msgspec.Struct, frozen=True):
    at: datetime
    score: int
    words: str | None
    policy: str | None


RATED = """
SELECT g.at, g.score, g.words, (SELECT m.country || ' ' || v.version FROM policy v
    JOIN market m ON m.id = v.market_id WHERE v.market_id = o.market_id
    AND v.valid_from <= o.ordered_at AND (v.brand_id = o.brand_id OR v.brand_id IS NULL)
    ORDER BY v.brand_id IS NULL, v.valid_from DESC, v.version DESC LIMIT 1) AS policy
FROM return_rating g JOIN "return" r ON r.id = g.of_id JOIN "order" o ON o.id = r.order_id
JOIN market m ON m.id = o.market_id
WHERE g.at >= $1 AND g.at < $2 AND m.time_zone = $3 ORDER BY g.at DESC, g.id DESC
"""
CLOSED = """
SELECT count(*) AS many
FROM "return" r JOIN "order" o ON o.id = r.order_id JOIN market m ON m.id = o.market_id
WHERE r.closed_at >= $1 AND r.closed_at < $2 AND m.time_zone = $3
"""
CONTENT = 4
"""From this score on somebody is content (the two best of five: «top two boxes»)."""
SCORES = range(1, 6)


async def rated(reads: Reader, return_ids: Sequence[UUID]) -> list[bool]:
    """Whether the customer has said what they thought of it, in the order of the ids."""
    known = f"SELECT of_id FROM return_rating WHERE of_id IN ({placeholders(len(return_ids))})"
    told = {UUID(str(row["of_id"])) for row in await reads.fetch(known, *return_ids)}
    return [id in told for id in return_ids]


async def satisfaction(reads: Reader, since: date, until: date) -> SatisfactionView:
    """Days by the clock of the order's market."""
    day(since, field="from")
    day(until, field="to")
    rows: list[_Rated] = []
    closed = 0
    for span in await local_days(reads, since, until):
        rows += structs(await reads.fetch(RATED, *span), _Rated)
        closed += int((await reads.fetch(CLOSED, *span))[0]["many"])
    rows.sort(key=lambda row: row.at, reverse=True)
    every = [row.score for row in rows]
    versions = sorted({row.policy for row in rows if row.policy})
    return SatisfactionView(
        _rated(None, every),
        closed,
        tuple(every.count(score) for score in SCORES),
        tuple(_rated(one, [row.score for row in rows if row.policy == one]) for one in versions),
        tuple(row.words for row in rows if row.words)[:10],
    )


def _rated(name: str | None, scores: Sequence[int]) -> RatedView:
    if not scores:
        return RatedView(name, 0, None, None, None, None)
    content = sum(score >= CONTENT for score in scores)
    spread = interval(content, len(scores))
    mean, share = sum(scores) / len(scores), content / len(scores)
    return RatedView(name, len(scores), mean, share, spread.low, spread.high)
