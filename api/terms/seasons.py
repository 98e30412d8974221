"""How a policy changes through the year, and what each tier gets: for who reads it by machine.

Nothing is read out of the rules but the days on which they may change their mind. What holds
between two of those days is asked of the engine, as any purchase is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

import msgspec

from api.policy.conditions import in_season, month_and_day
from api.policy.document import PolicyDocument
from api.policy.facts import CustomerFacts
from api.terms.facts import local_day
from api.terms.stated import Asked, PolicyStatement, facts_said, stated

DAY, YEAR = timedelta(days=1), timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Season:
    """Orders of these days, both ends included."""

    first: date
    last: date
    says: PolicyStatement


@dataclass(frozen=True, slots=True)
class ThroughTheYear:
    usual: PolicyStatement
    """Out of season."""
    seasons: Sequence[Season]
    """Of the year to come, the present one included: where anything differs from the usual."""


def through_the_year(asked: Asked, language: str, tier: str | None = None) -> ThroughTheYear:
    """As told to everybody, or to a tier: never to a person."""
    whom = CustomerFacts(tier=tier)

    def says(day: date) -> PolicyStatement:
        about = replace(asked.about, ordered_on=day, delivered_on=None, customer=whom)
        it = msgspec.structs.replace(asked, about=about, promised=frozenset())
        return stated(facts_said(it), currency=asked.market.currency, language=language)

    today = local_day(asked.at, asked.market.time_zone)
    document = asked.version.policy.document if asked.version else None
    spells = [Season(first, last, says(first)) for first, last in _spells(document, today)]
    usual = next((one for one in spells if not _is_in_season(document, one.first)), spells[0])
    differing = [one for one in spells if given(one.says) != given(usual.says)]
    return ThroughTheYear(usual.says, differing)


def given(said: PolicyStatement) -> object:
    """What one statement gives, to compare by."""
    return said.window_days, said.until, said.methods, said.resolutions


def _spells(document: PolicyDocument | None, today: date) -> Iterator[tuple[date, date]]:
    """The year cut where something may change; each piece is the same throughout."""
    years = range(today.year - 1, today.year + 3)
    turns = sorted({day for year in years for day in _turns(document, year)})
    spells = [spell for spell in pairwise(turns) if spell[1] > today] or [(today, today + YEAR)]
    for first, after in spells:
        if first < spells[0][0] + YEAR:
            yield first, after - DAY


def _turns(document: PolicyDocument | None, year: int) -> Iterator[date]:
    for rule in document.rules if document else ():
        for part in rule.when.parts():
            for first, last in (season.span for season in part.season or ()):
                yield date(year, *first)
                yield date(year, *last) + DAY
        until = rule.then.window.until if rule.then.window else None
        if until and len(until) == len("01-31"):
            yield date(year, *month_and_day(until)) + DAY


def _is_in_season(document: PolicyDocument | None, day: date) -> bool:
    return any(
        in_season(day, season.span)
        for rule in (document.rules if document else ())
        for part in rule.when.parts()
        for season in part.season or ()
    )
