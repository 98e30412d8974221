"""Instants from outside: on one clock, and in a century that can be reckoned with."""

from datetime import UTC, date, datetime

from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput

EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
OUT_OF_REACH = Sentence(
    en="{field} is {value}; it takes a moment between 2000 and 2100.",
    nl="{field} is {value}; het moet een moment tussen 2000 en 2100 zijn.",
    fr="{field} vaut {value} ; il faut un instant entre 2000 et 2100.",
    de="{field} ist {value}; es muss ein Zeitpunkt zwischen 2000 und 2100 sein.",
    nb="{field} er {value}; det må være et tidspunkt mellom 2000 og 2100.",
)


def instant(value: datetime, *, field: str) -> datetime:
    """In UTC. Without a zone it counts as UTC: the schema says so of every time."""
    try:
        at = value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    except OverflowError:
        at = None
    if at is None or not EARLIEST <= at < LATEST:
        raise InvalidInput(OUT_OF_REACH, field=field, value=value.isoformat())
    return at


def day(value: date | None, *, field: str) -> date | None:
    if value is not None and not EARLIEST.date() <= value < LATEST.date():
        raise InvalidInput(OUT_OF_REACH, field=field, value=value.isoformat())
    return value
