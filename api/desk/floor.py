"""The floor as a lead sees it: what the law's clock says, who holds which parcel, and the day by
the hour. A fixed number of statements."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from api.database.reader import Reader, structs
from api.desk.leads import UNSENT
from api.desk.pace import gaps, rate, usual
from api.inspection.agreement import Agreement, SameGrade, agreement, same_grade
from api.kernel.ids import public_id

DAYS = 7
"""From so many on, all in one."""


class ClockView(msgspec.Struct, frozen=True):
    """`days` until the law wants the money: below 0 it is late, the last is that or more."""

    days: int
    returns: int


class FloorHourView(msgspec.Struct, frozen=True):
    hour: int
    came: int
    graded: int


class FiguresView(msgspec.Struct, frozen=True):
    """One person's day, and how alike with others they graded of late."""

    items: int
    items_per_hour: float
    seconds_per_item: int | None
    by_hour: tuple[int, ...]
    same_grade: SameGrade | None


class BenchView(msgspec.Struct, frozen=True):
    name: str
    bench: str | None
    parcel_code: str | None
    customer_name: str | None
    parcel_key: UUID | None
    until: datetime | None
    figures: FiguresView | None

    @property
    def parcel_id(self) -> str | None:
        return public_id("Parcel", self.parcel_key) if self.parcel_key else None

    @property
    def initials(self) -> str:
        words = self.name.split() or ["?"]
        return "".join(word[0] for word in (words[0], words[-1])[: len(words)]).upper()


class FloorView(msgspec.Struct, frozen=True):
    graded: int
    waiting: int
    items_per_hour: float
    seconds_per_item: int | None
    clock: tuple[ClockView, ...]
    benches: tuple[BenchView, ...]
    hours: tuple[FloorHourView, ...]
    agreement: Agreement


class _Lease(msgspec.Struct, frozen=True):
    leased_staff_id: int | None
    leased_by: str
    bench: str
    id: UUID
    code: str
    leased_until: datetime
    customer_name: str | None


class _Again(msgspec.Struct, frozen=True):
    staff_id: int | None
    first: str
    second: str


class _Judged(msgspec.Struct, frozen=True):
    staff_id: int | None
    inspected_by: str
    inspected_at: datetime


LEASES = """
SELECT p.leased_staff_id, p.leased_by, p.bench, p.id, p.code,
  p.leased_until, (SELECT min(c.name) FROM return_item i JOIN "return" r ON r.id = i.of_id
    JOIN "order" o ON o.id = r.order_id JOIN customer c ON c.id = o.customer_id
    WHERE i.parcel_id = p.id) AS customer_name
FROM parcel p WHERE p.leased_until > $1 ORDER BY p.bench, p.leased_until DESC
"""
JUDGED = """
SELECT staff_id, inspected_by, inspected_at FROM inspection WHERE inspected_at >= $1
ORDER BY inspected_at
"""
CAME = "SELECT received_at FROM return_item WHERE received_at >= $1"
AGAIN_DAYS = 90
AGAIN = """
SELECT n.staff_id, n.grade AS first, k.grade AS second FROM recheck k
JOIN inspection n ON n.item_id = k.item_id AND n.round = k.round WHERE k.graded_at >= $1
"""
WAITING = """
SELECT count(*) AS waiting FROM return_item
WHERE acceptance = 'PENDING' AND reception = 'RECEIVED'
"""


async def floor(reads: Reader, *, time_zone: str, per_person: bool, now: datetime) -> FloorView:
    """The figures of single persons only where the shop wants them (`per_person`)."""
    zone = ZoneInfo(time_zone)
    midnight = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    since = midnight.astimezone(ZoneInfo("UTC"))
    judged = structs(await reads.fetch(JUDGED, since), _Judged)
    came = [_instant(row["received_at"]) for row in await reads.fetch(CAME, since)]
    leases = structs(await reads.fetch(LEASES, now), _Lease)
    left = int((await reads.fetch(WAITING))[0]["waiting"])
    again = structs(await reads.fetch(AGAIN, now - timedelta(days=AGAIN_DAYS)), _Again)
    times = [one.inspected_at for one in judged]
    figures = partial(_figures, judged, again, now, zone) if per_person else None
    between = [gap for mine in _by_person(judged).values() for gap in gaps(mine)]
    return FloorView(
        graded=len(judged),
        waiting=left,
        items_per_hour=rate(times, now),
        seconds_per_item=usual(between),
        clock=await _clock(reads, midnight, now),
        benches=tuple(_benches(leases, judged, figures)),
        hours=_hours(came, times, zone),
        agreement=agreement([(one.first, one.second) for one in again]),
    )


async def _clock(reads: Reader, midnight: datetime, now: datetime) -> tuple[ClockView, ...]:
    ends = [midnight + timedelta(days=1 + n) for n in range(DAYS)]
    cases = " ".join(f"WHEN r.refund_due_at < ${n + 2} THEN {n}" for n in range(DAYS))
    sql = f"""
    SELECT days, count(*) AS returns FROM (
      SELECT CASE WHEN r.refund_due_at < $1 THEN -1 {cases} ELSE {DAYS} END AS days
      FROM "return" r WHERE r.refund_due_at IS NOT NULL AND EXISTS (
        SELECT 1 FROM return_item i WHERE i.of_id = r.id AND {UNSENT})
    ) d GROUP BY days
    """
    rows = await reads.fetch(sql, now, *(end.astimezone(ZoneInfo("UTC")) for end in ends))
    found = {int(row["days"]): int(row["returns"]) for row in rows}
    return tuple(ClockView(days, found.get(days, 0)) for days in range(-1, DAYS + 1))


def _benches(
    leases: Sequence[_Lease],
    judged: Sequence[_Judged],
    figures: Callable[[int | None], FiguresView] | None,
) -> list[BenchView]:
    """Whoever holds a parcel, and then whoever graded today."""
    names = {one.staff_id: one.inspected_by for one in judged}
    held = {one.leased_staff_id: one for one in reversed(leases)}
    people = [*(one.leased_staff_id for one in leases), *names]
    return [
        _bench(
            held.get(person),
            names.get(person, ""),
            figures(person) if figures else None,
        )
        for person in dict.fromkeys(people)
    ]


def _bench(lease: _Lease | None, name: str, figures: FiguresView | None) -> BenchView:
    if lease is None:
        return BenchView(name, None, None, None, None, None, figures)
    return BenchView(
        lease.leased_by,
        lease.bench,
        lease.code,
        lease.customer_name,
        lease.id,
        lease.leased_until,
        figures,
    )


def _figures(
    judged: Sequence[_Judged],
    again: Sequence[_Again],
    now: datetime,
    zone: ZoneInfo,
    person: int | None,
) -> FiguresView:
    times = [one.inspected_at for one in judged if one.staff_id == person]
    pairs = [(one.first, one.second) for one in again if one.staff_id == person]
    hours = [time.astimezone(zone).hour for time in times]
    span = range(hours[0], now.astimezone(zone).hour + 1) if hours else range(0)
    by_hour = tuple(hours.count(hour) for hour in span)
    pace = rate(times, now), usual(gaps(times))
    return FiguresView(len(times), *pace, by_hour, same_grade(pairs))


def _hours(
    came: Sequence[datetime], graded: Sequence[datetime], zone: ZoneInfo
) -> tuple[FloorHourView, ...]:
    arrived = [time.astimezone(zone).hour for time in came]
    done = [time.astimezone(zone).hour for time in graded]
    every = {*arrived, *done}
    span = range(min(every), max(every) + 1) if every else range(0)
    return tuple(FloorHourView(hour, arrived.count(hour), done.count(hour)) for hour in span)


def _by_person(judged: Sequence[_Judged]) -> dict[int | None, list[datetime]]:
    found: dict[int | None, list[datetime]] = {}
    for one in judged:
        found.setdefault(one.staff_id, []).append(one.inspected_at)
    return found


def _instant(value: object) -> datetime:
    return msgspec.convert(value, datetime, strict=False)
