"""When a rule applies, in words."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from babel.dates import format_skeleton
from babel.lists import format_list

from api.kernel.language import country_name, spoken
from api.kernel.money import Money
from api.policy.conditions import QUESTIONS, Condition, PriceRange, Season, month_and_day
from api.policy.document import PolicyDocument
from api.terms.rule_words import CALLED, CONDITIONS, SEASON

LEAP_YEAR = 2000
"""In which every day of a year can be named."""


def told_conditions(condition: Condition, policy: PolicyDocument, language: str) -> list[str]:
    """All of them must hold. One that asks for nothing says so."""
    said = _said(condition, policy, language)
    return said or [CONDITIONS["always"].say(language)]


def day_of_year(said: str, language: str) -> str:
    """«01-31» → 31 January"""
    tag = {"en": "en_GB"}.get(spoken(language), spoken(language))
    return format_skeleton("MMMMd", date(LEAP_YEAR, *month_and_day(said)), locale=tag)


def _said(condition: Condition, policy: PolicyDocument, language: str) -> list[str]:
    said = list[str]()
    for name in QUESTIONS:
        value: Any = getattr(condition, name)
        if isinstance(value, bool):
            said.append(CONDITIONS[f"{name}_{'yes' if value else 'no'}"].say(language))
        elif isinstance(value, PriceRange):
            said += _prices(value, policy.currency, language)
        elif value is not None:
            names = _either([NAMED.get(name, _called)(one, language) for one in value], language)
            key = "tier_up" if name == "tier" and _has_higher(value, policy) else name
            said.append(CONDITIONS[key].say(language, names=names))
    for one in condition.all or ():
        said += _said(one, policy, language)
    if condition.any:
        said.append(_either([_together(one, policy, language) for one in condition.any], language))
    if condition.not_:
        what = _together(condition.not_, policy, language)
        said.append(CONDITIONS["not"].say(language, what=what))
    return said


def _together(condition: Condition, policy: PolicyDocument, language: str) -> str:
    return format_list(told_conditions(condition, policy, language), locale=spoken(language))


def _either(names: Sequence[str], language: str) -> str:
    return format_list(names, style="or", locale=spoken(language))


def _has_higher(tiers: Iterable[str], policy: PolicyDocument) -> bool:
    """A higher tier is in the lower ones, where the policy knows which is higher."""
    return any(tier in policy.tiers[:-1] for tier in tiers)


def _prices(range_: PriceRange, currency: str, language: str) -> list[str]:
    ends = {"price_least": range_.at_least, "price_below": range_.below}
    return [
        CONDITIONS[key].say(language, price=Money.of(Decimal(amount), currency).formatted(language))
        for key, amount in ends.items()
        if amount is not None
    ]


def _called(handle: str, language: str) -> str:
    known = CALLED.get(handle)
    return known.say(language) if known else handle


def _tier(handle: str, _language: str) -> str:
    return handle.replace("_", " ").capitalize()


def _as_written(name: str, _language: str) -> str:
    return name


def _season(season: Season, language: str) -> str:
    first, last = (day_of_year(day, language) for day in (season.first, season.last))
    return SEASON.say(language, first=first, last=last)


NAMED: dict[str, Callable[[Any, str], str]] = {
    "tier": _tier,
    "category": _as_written,
    "season": _season,
    "country": country_name,
}
"""How the values of a question are called; else by `CALLED`."""
