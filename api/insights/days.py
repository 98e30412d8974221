"""Days as a shop counts them: each market by its own clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from api.database.reader import Reader
from api.kernel.moments import EARLIEST, LATEST

Span = tuple[datetime, datetime, str]
"""From, until, and the clock that says so."""
ZONES = "SELECT DISTINCT time_zone FROM market"
A_DAY = timedelta(days=1)


async def local_days(reads: Reader, first: date, last: date) -> list[Span]:
    """When the first day begins and the last one has ended, for each clock that markets have."""
    since, until = max(first, EARLIEST.date()), min(last, LATEST.date())
    zones = [str(row["time_zone"]) for row in await reads.fetch(ZONES)]
    return [(_midnight(since, zone), _midnight(until + A_DAY, zone), zone) for zone in zones]


def _midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
