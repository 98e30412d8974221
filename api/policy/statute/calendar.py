"""Days as the law counts them: months, and days on which no period ends."""

from calendar import monthrange
from datetime import date, timedelta
from functools import cache

import holidays

ONE_DAY = timedelta(days=1)
FOURTEEN_DAYS = timedelta(days=14)


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last day (Reg. 1182/71 art. 3(2)(c))."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@cache
def has_region(country: str, region: str) -> bool:
    """Whether public holidays of this part of the country are known."""
    return region in holidays.list_supported_countries().get(country, ())


@cache
def days_off(country: str, region: str, year: int) -> frozenset[date]:
    """Public holidays of a country, and of the region where it is known."""
    subdivision = region if has_region(country, region) else None
    named = holidays.country_holidays(country, subdiv=subdivision, years=[year])
    return frozenset(named) | _added(country, year)


def working_day(day: date, *, country: str, region: str = "") -> date:
    """That day, or the next that is no Saturday, Sunday or holiday (Reg. 1182/71 art. 3(4))."""
    while day.weekday() >= 5 or day in days_off(country, region, day.year):
        day += ONE_DAY
    return day


def _added(country: str, year: int) -> frozenset[date]:
    """Algemene termijnenwet art. 3: Good Friday, and 5 May every year, where `holidays` has
    it in years of a lustrum only."""
    if country != "NL":
        return frozenset()
    return frozenset({date(year, 5, 5), _easter(year) - 2 * ONE_DAY})


def _easter(year: int) -> date:
    """Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)
