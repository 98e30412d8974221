"""When a rule applies: conditions as data, and as a question to put to facts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta, field

from api.orders.rules import Channel
from api.policy.facts import Purchase

T = TypeVar("T")
Handle = Annotated[str, Meta(pattern="^[A-Z][A-Z0-9_]{0,39}$")]
"""A name in capitals that never changes: GOLD, LOW_RETURNER."""
Country = Annotated[str, Meta(pattern="^[A-Z]{2}$")]
Amount = Annotated[str, Meta(pattern=r"^[0-9]{1,9}(\.[0-9]{1,3})?$")]
"""A decimal in whole units of the policy's currency, «2.95»: no reader ever rounds it."""
DayOfYear = Annotated[str, Meta(pattern="^[0-9]{2}-[0-9]{2}$")]
"""Month and day, «12-24»: every year."""


MonthAndDay = tuple[int, int]
Span = tuple[MonthAndDay, MonthAndDay]


def month_and_day(said: DayOfYear) -> MonthAndDay:
    month, _, day = said.partition("-")
    return int(month), int(day)


class Said(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    rename="camel",
    forbid_unknown_fields=True,
    omit_defaults=True,
):
    """A part of a policy as a person writes it."""


class Season(Said, frozen=True):
    """Days of every year, both ends included; it may run over New Year."""

    first: DayOfYear = field(name="from")
    last: DayOfYear = field(name="to")

    @property
    def span(self) -> Span:
        return month_and_day(self.first), month_and_day(self.last)


class PriceRange(Said, frozen=True):
    """What one piece cost."""

    at_least: Amount | None = None
    below: Amount | None = None


class Condition(Said, frozen=True):
    """Everything that is said here must hold; of a list, one is enough. Nothing: always."""

    tier: Annotated[tuple[Handle, ...], Meta(min_length=1)] | None = None
    segment: Annotated[tuple[Handle, ...], Meta(min_length=1)] | None = None
    sale: bool | None = None
    season: Annotated[tuple[Season, ...], Meta(min_length=1)] | None = None
    """The order was placed then."""
    channel: Annotated[tuple[Channel, ...], Meta(min_length=1)] | None = None
    category: Annotated[tuple[str, ...], Meta(min_length=1)] | None = None
    """As the shop's catalogue calls it."""
    price: PriceRange | None = None
    country: Annotated[tuple[Country, ...], Meta(min_length=1)] | None = None
    """Where the order went (ISO 3166-1)."""
    first_order: bool | None = None
    gift: bool | None = None
    fault: bool | None = None
    """It is broken, wrong or called back, says the customer. At the checkout nothing is."""
    all: Annotated[tuple[Condition, ...], Meta(min_length=1)] | None = None
    any: Annotated[tuple[Condition, ...], Meta(min_length=1)] | None = None
    not_: Condition | None = field(name="not", default=None)

    def parts(self) -> Iterator[Condition]:
        """This condition and all that it is made of."""
        yield self
        inner = (*(self.all or ()), *(self.any or ()), *((self.not_,) if self.not_ else ()))
        for one in inner:
            yield from one.parts()

    @property
    def is_personal(self) -> bool:
        return any_of(self, lambda one: one.tier or one.segment)

    @property
    def specificity(self) -> int:
        """How many things it asks for. Of two rules, the one that asks more knows better."""
        return sum(len(leaves(one)) for one in self.parts())


def any_of(condition: Condition, asks: Callable[[Condition], object]) -> bool:
    return any(asks(one) for one in condition.parts())


class Person(msgspec.Struct, frozen=True):
    """A customer as one policy sees them: their tier with all below it."""

    tiers: frozenset[str]
    segments: frozenset[str]
    orders: int | None


Question = Callable[[Purchase, Person], bool]
Minor = Callable[[Amount], int]
"""An amount in minor units of the policy's currency."""


def question(condition: Condition, minor: Minor) -> Question:
    """The condition as one function, made once for a policy."""
    asked = [_asked(name, value, minor) for name, value in leaves(condition)]
    asked += [question(one, minor) for one in condition.all or ()]
    if condition.any:
        asked.append(_either([question(one, minor) for one in condition.any]))
    if condition.not_:
        asked.append(_unless(question(condition.not_, minor)))
    return asked[0] if len(asked) == 1 else _together(asked)


def leaves(condition: Condition) -> list[tuple[str, Any]]:
    said = ((name, getattr(condition, name)) for name in QUESTIONS)
    return [(name, value) for name, value in said if value is not None]


def _asked(name: str, value: Any, minor: Minor) -> Question:
    return QUESTIONS[name](value, minor)


def _together(asked: Collection[Question]) -> Question:
    return lambda purchase, person: all(ask(purchase, person) for ask in asked)


def _either(asked: Collection[Question]) -> Question:
    return lambda purchase, person: any(ask(purchase, person) for ask in asked)


def _unless(ask: Question) -> Question:
    return lambda purchase, person: not ask(purchase, person)


def _tier(handles: Collection[str], _minor: Minor) -> Question:
    wanted = frozenset(handles)
    return lambda _purchase, person: not wanted.isdisjoint(person.tiers)


def _segment(handles: Collection[str], _minor: Minor) -> Question:
    wanted = frozenset(handles)
    return lambda _purchase, person: not wanted.isdisjoint(person.segments)


def _season(seasons: Collection[Season], _minor: Minor) -> Question:
    spans = [one.span for one in seasons]
    return lambda purchase, _person: any(in_season(purchase.ordered_on, one) for one in spans)


def _price(range_: PriceRange, minor: Minor) -> Question:
    least = minor(range_.at_least) if range_.at_least else 0
    below = minor(range_.below) if range_.below else None
    return lambda purchase, _person: (
        purchase.price_minor >= least and (below is None or purchase.price_minor < below)
    )


def _one_of(get: Callable[[Purchase], T]) -> Callable[[Collection[T], Minor], Question]:
    def asked(values: Collection[T], _minor: Minor) -> Question:
        wanted = frozenset(values)
        return lambda purchase, _person: get(purchase) in wanted

    return asked


def _is(get: Callable[[Purchase], bool]) -> Callable[[bool, Minor], Question]:
    return lambda wanted, _minor: lambda purchase, _person: get(purchase) is wanted


def _first_order(wanted: bool, _minor: Minor) -> Question:
    """Of an unknown customer it is neither known to be the first nor not to be."""
    return lambda _purchase, person: person.orders is not None and (person.orders == 0) is wanted


QUESTIONS: dict[str, Callable[[Any, Minor], Question]] = {
    "tier": _tier,
    "segment": _segment,
    "sale": _is(lambda purchase: purchase.on_sale),
    "season": _season,
    "channel": _one_of(lambda purchase: purchase.channel),
    "category": _one_of(lambda purchase: purchase.category),
    "price": _price,
    "country": _one_of(lambda purchase: purchase.country),
    "first_order": _first_order,
    "gift": _is(lambda purchase: purchase.gift),
    "fault": _is(lambda purchase: purchase.fault),
}


def in_season(day: date, span: Span) -> bool:
    today, (first, last) = (day.month, day.day), span
    return first <= today <= last if first <= last else today >= first or today <= last
