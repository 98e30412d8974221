"""How far what customers say agrees with what the bench finds, by reason and by product; and how
often a suggested reason is taken."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from api.database.reader import Reader, Row, structs
from api.insights.days import Span, local_days
from api.inspection.agreement import Agreement, agreement
from api.inspection.checklists import Grade
from api.inspection.found import EXPECTED, GRADED, SAID_OF_IT, Condition, Found, found
from api.inspection.rules import Finding
from api.reasons.questions import CONDITION
from api.reasons.rules import BY_HANDLE

JUDGED = """
SELECT i.reason, n.finding, n.answers, n.faulty, p.brand_id, coalesce(p.style, p.sku) AS article,
  min(p.title) AS title, count(*) AS items
FROM inspection n JOIN return_item i ON i.id = n.item_id AND i.round = n.round
JOIN order_line l ON l.id = i.line_id JOIN product p ON p.id = l.product_id
JOIN brand b ON b.id = p.brand_id
JOIN "order" o ON o.id = l.order_id JOIN market m ON m.id = o.market_id
WHERE n.recorded_at >= $1 AND n.recorded_at < $2 AND m.time_zone = $3
  AND ($4 = '' OR b.handle = $4) AND ($5 = '' OR m.country = $5)
  AND i.reason IS NOT NULL
GROUP BY i.reason, n.finding, n.answers, n.faulty, p.brand_id, coalesce(p.style, p.sku)
"""
CONDITIONS = """
SELECT i.answers, n.grade, count(*) AS items
FROM inspection n JOIN return_item i ON i.id = n.item_id AND i.round = n.round
JOIN order_line l ON l.id = i.line_id JOIN product p ON p.id = l.product_id
JOIN brand b ON b.id = p.brand_id
JOIN "order" o ON o.id = l.order_id JOIN market m ON m.id = o.market_id
WHERE n.recorded_at >= $1 AND n.recorded_at < $2 AND m.time_zone = $3
  AND ($4 = '' OR b.handle = $4) AND ($5 = '' OR m.country = $5)
  AND i.answers IS NOT NULL AND n.grade IS NOT NULL
GROUP BY i.answers, n.grade
"""
SUGGESTED = """
SELECT i.suggested, i.reason, count(*) AS items
FROM return_item i JOIN "return" r ON r.id = i.of_id
JOIN "order" o ON o.id = r.order_id JOIN market m ON m.id = o.market_id
WHERE i.suggested IS NOT NULL AND r.requested_at >= $1 AND r.requested_at < $2
  AND m.time_zone = $3
GROUP BY i.suggested, i.reason
"""
Pair = tuple[Found, Found]
"""What the reason lets one expect, and what was found."""


class FoundCount(msgspec.Struct, frozen=True):
    found: Found
    items: int


class OfReason(msgspec.Struct, frozen=True):
    handle: str
    name: str
    expected: Found
    found: tuple[FoundCount, ...]
    agreement: Agreement


class OfArticle(msgspec.Struct, frozen=True):
    article: str
    title: str
    agreement: Agreement


class ReasonsHeard(msgspec.Struct, frozen=True):
    agreement: Agreement
    condition: Agreement
    reasons: tuple[OfReason, ...]
    articles: tuple[OfArticle, ...]


class SuggestedTaken(msgspec.Struct, frozen=True):
    asked: int
    told: int
    first_taken: int
    taken: int


class _Judged(msgspec.Struct, frozen=True):
    reason: str
    finding: Finding | None
    answers: str
    faulty: bool
    brand_id: int
    article: str
    title: str
    items: int

    @property
    def pair(self) -> Pair:
        said = msgspec.json.decode(self.answers, type=dict[str, str])
        return EXPECTED[self.reason], found(self.finding, said, faulty=self.faulty)


class _Graded(msgspec.Struct, frozen=True):
    answers: str
    grade: Grade
    items: int


class _Suggested(msgspec.Struct, frozen=True):
    suggested: str
    reason: str | None
    items: int


async def heard(
    reads: Reader,
    first: date,
    last: date,
    *,
    brand: str = "",
    country: str = "",
    most: int,
    language: str,
) -> ReasonsHeard:
    """Of items that were judged in these days, by the clock of the order's market; the articles
    with most of them first. Brand is a handle, country that of the market (ISO 3166-1)."""
    spans = await local_days(reads, first, last)
    rows = structs(await _of(reads, JUDGED, spans, brand, country), _Judged)
    reasons: defaultdict[str, list[Pair]] = defaultdict(list)
    articles: defaultdict[tuple[int, str], list[Pair]] = defaultdict(list)
    titles: dict[tuple[int, str], str] = {}
    for row in rows:
        if row.reason in EXPECTED:
            key = (row.brand_id, row.article)
            titles.setdefault(key, row.title)
            articles[key] += [row.pair] * row.items
            reasons[row.reason] += [row.pair] * row.items
    ranked = sorted(articles, key=lambda one: (-len(articles[one]), one))[:most]
    return ReasonsHeard(
        agreement([pair for pairs in reasons.values() for pair in pairs]),
        await _condition(reads, spans, brand, country),
        tuple(_of_reason(one, reasons, language) for one in BY_HANDLE if one in reasons),
        tuple(OfArticle(one[1], titles[one], agreement(articles[one])) for one in ranked),
    )


async def _condition(reads: Reader, spans: Sequence[Span], brand: str, country: str) -> Agreement:
    """What customers say of the condition beside the grade."""
    pairs: list[tuple[Condition, Condition]] = []
    for row in structs(await _of(reads, CONDITIONS, spans, brand, country), _Graded):
        said = msgspec.json.decode(row.answers, type=dict[str, str]).get(CONDITION)
        if said:
            pairs += [(SAID_OF_IT[said], GRADED[row.grade])] * row.items
    return agreement(pairs)


def _of_reason(handle: str, all: Mapping[str, Sequence[Pair]], language: str) -> OfReason:
    """Its share is of its own items; kappa holds them against those of reasons that let one expect
    something else, since of one answer alone chance cannot be told."""
    expected, mine = EXPECTED[handle], Counter(seen for _, seen in all[handle])
    others = [pair for one in all if EXPECTED[one] is not expected for pair in all[one]]
    both = [*all[handle], *others]
    alike = agreement([(f"{said is expected}", f"{seen is expected}") for said, seen in both])
    return OfReason(
        handle,
        BY_HANDLE[handle].name.say(language),
        expected,
        tuple(FoundCount(kind, mine[kind]) for kind in Found if kind in mine),
        Agreement(mine.total(), mine[expected], alike.kappa, alike.low, alike.high),
    )


async def suggestions_taken(reads: Reader, first: date, last: date) -> SuggestedTaken:
    """Of returns asked for in these days, by the clock of the order's market, as far as a
    suggestion was asked for."""
    spans = await local_days(reads, first, last)
    rows = structs(await _of(reads, SUGGESTED, spans), _Suggested)

    def items(of: Iterable[_Suggested]) -> int:
        return sum(row.items for row in of)

    return SuggestedTaken(
        items(rows),
        items(row for row in rows if row.suggested),
        items(row for row in rows if row.reason and row.suggested.split()[:1] == [row.reason]),
        items(row for row in rows if row.reason in row.suggested.split()),
    )


async def _of(reads: Reader, sql: str, spans: Sequence[Span], *values: object) -> list[Row]:
    return [row for span in spans for row in await reads.fetch(sql, *span, *values)]
