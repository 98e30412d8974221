"""Whose books these are, in which money, and by which clock their days begin. Reads only."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec

from api.database.reader import Reader, structs
from api.kernel.refusal import NotFound
from api.shop.actions import NO_SUCH_ENTITY


class MoneyBooks(msgspec.Struct, frozen=True):
    """What one legal entity's refunds come to in one currency."""

    entity: str
    name: str
    country: str
    currency: str
    locked_until: date | None
    time_zone: str | None

    def day(self, at: datetime) -> date:
        return at.astimezone(self._clock).date()

    def begins(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._clock).astimezone(UTC)

    def is_closed(self, day: date) -> bool:
        return self.locked_until is not None and day <= self.locked_until

    @property
    def _clock(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone or "UTC")


A_DAY = timedelta(days=1)
BOOKS = """
SELECT e.handle AS entity, e.name, e.country, m.currency, e.locked_until,
  max(CASE WHEN m.country = e.country THEN 1 ELSE 0 END) AS at_home,
  (SELECT h.time_zone FROM market h WHERE h.entity_id = e.id AND h.country = e.country) AS time_zone
FROM legal_entity e JOIN market m ON m.entity_id = e.id
GROUP BY e.id, e.handle, e.name, e.country, m.currency, e.locked_until
ORDER BY e.handle, at_home DESC, m.currency
"""


async def all_books(reads: Reader) -> list[MoneyBooks]:
    """By entity, the money of its home first."""
    return structs(await reads.fetch(BOOKS), MoneyBooks)


async def the_books(reads: Reader, entity: str, currency: str) -> MoneyBooks:
    for one in await all_books(reads):
        if (one.entity, one.currency) == (entity, currency):
            return one
    raise NotFound(NO_SUCH_ENTITY, field="entity", handle=f"{entity}, {currency}")
