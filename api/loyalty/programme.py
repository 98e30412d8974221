"""A loyalty programme as data: its tiers, what they take and bring, and what points are given for.

The same document is read from YAML or JSON, taken by GraphQL, kept, and shown.
"""

import re
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import Annotated

import msgspec

from api.kernel import text
from api.kernel.language import LANGUAGES, spoken
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput
from api.loyalty import sentences as say
from api.orders import amounts

Natural = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
BelowAll = Annotated[int, msgspec.Meta(ge=0, le=99)]
"""A percentage. Not 100: then one return would close a tier, and nothing bought would open it."""
Days = Annotated[int, msgspec.Meta(ge=0, le=3_650)]
HANDLE = re.compile(r"[A-Z][A-Z0-9_]{0,19}", re.ASCII)
MOST_TIERS = 12


class Benefit(StrEnum):
    """What a tier brings, in the four kinds of schema.org's TierBenefitEnumeration."""

    POINTS = "POINTS"
    PRICE = "PRICE"
    RETURNS = "RETURNS"
    SHIPPING = "SHIPPING"


class Overdraft(StrEnum):
    """What happens when points are taken back that were spent already."""

    FORGIVE = "FORGIVE"
    """The balance stops at zero, and the rest is written off."""
    CARRY = "CARRY"
    """The balance goes below zero, and the next points fill it up."""


class Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """What people write: a spelling mistake is refused by name."""


class Reach(Document, frozen=True):
    """What a tier takes within the period, all of it together. Nothing: everybody is in it."""

    spend: dict[str, Decimal] = {}
    """By currency, in whole units: what was paid for goods less what was given back for them.
    One of the currencies is enough."""
    orders: Natural = 0
    """Orders of which something was kept."""
    kept_percent: BelowAll = 0
    """Of the order lines; what came back by a fault or a recall counts as kept."""
    sustainable: Natural = 0
    """Returns by a slower way than was offered, or together with another return."""


class Tier(Document, frozen=True):
    handle: str
    name: str
    translations: dict[str, str] = {}
    """The name by language, where it is another: {"nl": "Goud"}."""
    reach: Reach = Reach()
    benefits: tuple[Benefit, ...] = ()

    def said(self, language: str) -> str:
        return self.translations.get(spoken(language), self.name)


class Points(Document, frozen=True, kw_only=True):
    per: dict[str, Decimal]
    """By currency: the amount that earns one point, {"EUR": "1.00", "NOK": "10.00"}."""
    slow_bonus: Natural = 0
    """For a return by a slower way than was offered."""
    consolidated_bonus: Natural = 0
    """For a return that shares its parcel with another."""
    overdraft: Overdraft = Overdraft.FORGIVE


class Programme(Document, frozen=True, kw_only=True):
    name: str
    description: str
    url: str | None = None
    period_days: Days
    """How far back a tier looks."""
    grace_days: Days = 0
    """How long a tier is kept after it is no longer reached."""
    tiers: tuple[Tier, ...]
    """The lowest first."""
    points: Points | None = None


def read(said: bytes, *, name: str) -> Programme:
    """From YAML, and so from JSON as well; InvalidInput by the name of the file."""
    try:
        return checked(msgspec.yaml.decode(said, type=Programme))
    except msgspec.MsgspecError as error:
        raise InvalidInput(say.NOT_READ, field=name, why=str(error)) from error


def checked(programme: Programme) -> Programme:
    """As it was; InvalidInput names the first field that cannot be meant."""
    text.line(programme.name, field="name", most=120)
    text.line(programme.description, field="description", most=500)
    text.optional(programme.url, field="url", most=300)
    text.at_least(programme.period_days, 1, field="periodDays")
    if not 0 < len(programme.tiers) <= MOST_TIERS:
        raise InvalidInput(say.HOW_MANY_TIERS, field="tiers", most=MOST_TIERS)
    amounts.once([tier.handle for tier in programme.tiers], field="tiers.handle")
    for place, tier in enumerate(programme.tiers):
        _check_tier(tier, programme.points, f"tiers[{place}]")
    if programme.tiers[0].reach != Reach():
        raise InvalidInput(say.FIRST_IS_FOR_ALL, field="tiers[0].reach")
    for place, (lower, higher) in enumerate(pairwise(programme.tiers), 1):
        if field := _asks_less(higher.reach, lower.reach):
            named = {"tier": higher.handle, "lower": lower.handle}
            raise InvalidInput(say.ASKS_LESS, field=f"tiers[{place}].reach.{field}", **named)
    if programme.points:
        _check_amounts(programme.points.per, "points.per", least=1)
    return programme


def _check_tier(tier: Tier, points: Points | None, field: str) -> None:
    if not HANDLE.fullmatch(tier.handle):
        raise InvalidInput(say.BAD_HANDLE, field=f"{field}.handle", value=tier.handle[:40])
    text.line(tier.name, field=f"{field}.name", most=60)
    for language, name in tier.translations.items():
        if language not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise InvalidInput(
                say.UNKNOWN_LANGUAGE,
                field=f"{field}.translations",
                value=language[:20],
                languages=known,
            )
        text.line(name, field=f"{field}.translations.{language}", most=60)
    if Benefit.POINTS in tier.benefits and points is None:
        raise InvalidInput(say.NO_POINTS, field=f"{field}.benefits", tier=tier.handle)
    _check_amounts(tier.reach.spend, f"{field}.reach.spend", least=0)


def _check_amounts(by_currency: dict[str, Decimal], field: str, *, least: int) -> None:
    for currency, amount in by_currency.items():
        amounts.currency(currency, field=field)
        minor = amounts.minor(str(amount), currency, field=f"{field}.{currency}")
        text.at_least(minor, least, field=f"{field}.{currency}")


def _asks_less(higher: Reach, lower: Reach) -> str | None:
    """The field in which a higher tier asks less: then nobody could say which one is better."""
    for currency in lower.spend.keys() | higher.spend.keys():
        if higher.spend.get(currency, 0) < lower.spend.get(currency, 0):
            return "spend"
    asked = (higher.orders, higher.kept_percent, higher.sustainable)
    least = (lower.orders, lower.kept_percent, lower.sustainable)
    names = ("orders", "keptPercent", "sustainable")
    less = (name for name, ours, theirs in zip(names, asked, least, strict=True) if ours < theirs)
    if field := next(less, None):
        return field
    return "spend" if higher == lower else None


def minor_of(by_currency: dict[str, Decimal]) -> dict[str, int]:
    """Whole units as people write them → minor units; exact, because `checked` saw them."""
    return {currency: Money.of(amount, currency).minor for currency, amount in by_currency.items()}
