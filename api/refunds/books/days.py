"""What was granted, paid and came back, day by day, and what the books made of one. Reads only.

A unit belongs to the day of its grant; what was never granted, to the day its goods came.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

import msgspec

from api.database.reader import Reader, structs
from api.kernel.money import LocalMoney
from api.refunds.books.calendar import A_DAY, MoneyBooks
from api.refunds.reconciling import DifferenceView


class DayPart(StrEnum):
    """How grant, payment and goods of a unit stand to each other."""

    AGREES = "AGREES"
    GOODS_TO_COME = "GOODS_TO_COME"
    UNPAID = "UNPAID"
    REFUSED = "REFUSED"
    NOT_GRANTED = "NOT_GRANTED"


class Sums(msgspec.Struct, frozen=True):
    granted_minor: int = 0
    paid_minor: int = 0
    goods_minor: int = 0
    refunds: int = 0
    payments: int = 0
    returns: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        both = zip(msgspec.structs.astuple(self), msgspec.structs.astuple(other), strict=True)
        return Sums(*(one + more for one, more in both))


class SumsView(msgspec.Struct, frozen=True):
    sums: Sums
    currency: str
    language: str

    @property
    def granted(self) -> LocalMoney:
        return self._money(self.sums.granted_minor)

    @property
    def paid(self) -> LocalMoney:
        return self._money(self.sums.paid_minor)

    @property
    def goods(self) -> LocalMoney:
        return self._money(self.sums.goods_minor)

    @property
    def refunds(self) -> int:
        return self.sums.refunds

    @property
    def payments(self) -> int:
        return self.sums.payments

    @property
    def returns(self) -> int:
        return self.sums.returns

    def _money(self, minor: int) -> LocalMoney:
        return LocalMoney(minor, self.currency, self.language)


class PartView(msgspec.Struct, frozen=True):
    kind: DayPart
    sums: SumsView


class DayView(msgspec.Struct, frozen=True):
    on: date
    sums: SumsView
    parts: tuple[PartView, ...]
    open: int
    closed: bool
    can_close: bool


class MonthView(msgspec.Struct, frozen=True):
    """All of a month up to a day."""

    granted: LocalMoney
    unexplained: LocalMoney
    """Of its closed days: what nobody has settled."""
    closed_by: str | None
    closed_at: datetime | None


class _Part(msgspec.Struct, frozen=True):
    place: int
    part: DayPart
    sums: Sums


class _Done(msgspec.Struct, frozen=True):
    by: str
    at: datetime


OF_BOOKS = """
JOIN "order" o ON o.id = r.order_id JOIN brand d ON d.id = o.brand_id
JOIN legal_entity e ON e.id = d.entity_id
"""
IS_HERE = "i.reception IN ('RECEIVED', 'KEPT', 'REDUCED')"
"""Or stays where it is, as agreed."""
UNITS = f"""
SELECT f.granted_at AS begun_at, f.minor AS granted,
  (SELECT CAST(coalesce(sum(p.minor), 0) AS BIGINT) FROM payout p
    WHERE p.refund_id = f.id AND p.state = 'SUCCEEDED') AS paid,
  CASE WHEN {IS_HERE} THEN f.minor ELSE 0 END AS goods, 1 AS refund,
  CASE WHEN {IS_HERE} THEN 1 ELSE 0 END AS here,
  CASE WHEN f.state = 'FAILED' THEN 'REFUSED' WHEN f.state <> 'SUCCEEDED' THEN 'UNPAID'
    WHEN {IS_HERE} OR i.acceptance = 'ACCEPTED'
      OR f.excess IS NOT NULL THEN 'AGREES' ELSE 'GOODS_TO_COME' END AS part
FROM refund f JOIN return_item i ON i.id = f.item_id JOIN "return" r ON r.id = i.of_id {OF_BOOKS}
WHERE f.state IN ('GRANTED', 'PENDING', 'SUCCEEDED', 'FAILED') AND e.handle = $1
  AND f.currency = $2 AND f.granted_at >= $3 AND f.granted_at < $4
UNION ALL
SELECT i.received_at, 0, 0, i.paid_minor, 0, 1, 'NOT_GRANTED'
FROM return_item i JOIN "return" r ON r.id = i.of_id {OF_BOOKS}
WHERE i.refund = 'NONE' AND i.acceptance <> 'REJECTED' AND i.reception = 'RECEIVED'
  AND e.handle = $1 AND i.currency = $2 AND i.received_at >= $3 AND i.received_at < $4
"""
"""What is held is not owed yet: it is nobody's day until a second person has agreed."""
PARTS = """
SELECT {place} AS place, part, CAST(sum(granted) AS BIGINT) AS granted_minor,
  CAST(sum(paid) AS BIGINT) AS paid_minor, CAST(sum(goods) AS BIGINT) AS goods_minor,
  CAST(sum(refund) AS BIGINT) AS refunds, CAST(sum(here) AS BIGINT) AS returns,
  CAST(sum(CASE WHEN paid > 0 THEN 1 ELSE 0 END) AS BIGINT) AS payments
FROM ({units}) unit GROUP BY 1, 2 ORDER BY 1, 2
"""


async def money_days(
    reads: Reader,
    books: MoneyBooks,
    last: date,
    count: int,
    *,
    differences: Sequence[DifferenceView],
    now: datetime,
    language: str,
) -> list[DayView]:
    """The newest first. A day can be closed when it is over and nothing of it, or before, is
    left."""
    days = [last - A_DAY * (count - 1 - n) for n in range(count)]
    parts = await _parts(reads, books, [*days, last + A_DAY])
    still = Counter(one.on for one in differences if one.note is None)
    today = books.day(now)
    found: list[DayView] = []
    for place, day in enumerate(days):
        of_day = [one for one in parts if one.place == place]
        settled = not any(left for on, left in still.items() if on <= day)
        closed = books.is_closed(day)
        found.append(
            DayView(
                day,
                _sums(of_day, books, language),
                tuple(PartView(one.part, _sums([one], books, language)) for one in of_day),
                still[day],
                closed,
                settled and day < today and not closed,
            )
        )
    return found[::-1]


LOCK = """
SELECT l.by, l.at FROM period_lock l JOIN legal_entity e ON e.id = l.entity_id
WHERE e.handle = $1 ORDER BY l.id DESC LIMIT 1
"""


async def money_month(
    reads: Reader,
    books: MoneyBooks,
    last: date,
    *,
    differences: Sequence[DifferenceView],
    language: str,
) -> MonthView:
    first = last.replace(day=1)
    parts = await _parts(reads, books, [first, last + A_DAY])
    lock = structs(await reads.fetch(LOCK, books.entity), _Done)
    left = [
        one.finding.minor
        for one in differences
        if one.note is None and first <= one.on <= last and books.is_closed(one.on)
    ]
    return MonthView(
        _sums(parts, books, language).granted,
        LocalMoney(sum(left), books.currency, language),
        lock[0].by if lock else None,
        lock[0].at if lock else None,
    )


async def _parts(reads: Reader, books: MoneyBooks, edges: Sequence[date]) -> list[_Part]:
    """Between each two days, by the clock of the books."""
    moments = [books.begins(day) for day in edges]
    inner = moments[1:-1]
    ladder = " ".join(f"WHEN begun_at < ${5 + n} THEN {n}" for n in range(len(inner)))
    place = f"CASE {ladder} ELSE {len(inner)} END" if inner else "0"
    sql = PARTS.format(place=place, units=UNITS)
    of_these = (books.entity, books.currency, moments[0], moments[-1])
    return [
        _Part(row["place"], DayPart(row["part"]), msgspec.convert(row, Sums))
        for row in await reads.fetch(sql, *of_these, *inner)
    ]


def _sums(parts: Sequence[_Part], books: MoneyBooks, language: str) -> SumsView:
    return SumsView(sum((one.sums for one in parts), Sums()), books.currency, language)


class BooksOfDay(msgspec.Struct, frozen=True):
    """What the bookkeeper has of a day."""

    credit_notes: int
    refunds: int
    """That should have one."""
    tax: LocalMoney
    exported_at: datetime | None
    exported_by: str | None


NOTES_MADE = f"""
SELECT count(DISTINCT f.id) AS refunds, count(DISTINCT c.refund_id) AS credit_notes
FROM refund f JOIN "return" r ON r.id = f.of_id {OF_BOOKS}
LEFT JOIN credit_note c ON c.refund_id = f.id AND c.kind = 'CREDIT_NOTE'
WHERE f.state IN ('GRANTED', 'PENDING', 'SUCCEEDED', 'FAILED') AND e.handle = $1
  AND f.currency = $2 AND f.granted_at >= $3 AND f.granted_at < $4
  AND (f.minor > 0 OR f.exchanged_minor > 0)
"""
TAX_BACK = """
SELECT CAST(coalesce(sum(p.minor), 0) AS BIGINT) AS minor
FROM posting p JOIN "order" o ON o.id = p.order_id
JOIN brand d ON d.id = o.brand_id JOIN legal_entity e ON e.id = d.entity_id
WHERE e.handle = $1 AND p.currency = $2 AND p.booked_on = $3 AND p.account = 'OUTPUT_TAX'
"""
EXPORTED = """
SELECT x.by, x.at FROM book_export x JOIN legal_entity e ON e.id = x.entity_id
WHERE e.handle = $1 AND x.since <= $2 AND x.until >= $2 ORDER BY x.id DESC LIMIT 1
"""


async def books_of_day(reads: Reader, books: MoneyBooks, day: date, *, language: str) -> BooksOfDay:
    between = (books.begins(day), books.begins(day + A_DAY))
    (made,) = await reads.fetch(NOTES_MADE, books.entity, books.currency, *between)
    (tax,) = await reads.fetch(TAX_BACK, books.entity, books.currency, day)
    out = structs(await reads.fetch(EXPORTED, books.entity, day), _Done)
    return BooksOfDay(
        made["credit_notes"],
        made["refunds"],
        LocalMoney(tax["minor"], books.currency, language),
        out[0].at if out else None,
        out[0].by if out else None,
    )
