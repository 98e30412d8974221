"""Which rule decides what, as expressions: the twin of `policy.rules`, where the why is written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

import ibis
from ibis import Column, Table
from ibis import _ as line

from api.policy.columns.claims import BITS, PLACES, Claim, claims_of
from api.policy.columns.conditions import Who, applies
from api.policy.columns.windows import last_day, number
from api.policy.compiling import CompiledPolicy
from api.policy.document import ReturnMethod
from api.policy.slots import (
    METHOD,
    OF_A_LIST,
    OF_THE_WAREHOUSE,
    SOON,
    WINDOW,
    Dimension,
    Lasting,
    Slot,
)

TRUE, FALSE = ibis.literal(True), ibis.literal(False)
ABSENT = ibis.literal(None, "string")
ZERO = ibis.literal(0, "int64")
NOBODY = ibis.literal(-(1 << 62), "int64")
"""Weaker than every claim."""


@dataclass(frozen=True)
class OfferColumns:
    """What one policy gives to somebody. A table may hold two of them, under different names."""

    name: str
    policy: CompiledPolicy
    who: Who

    @cached_property
    def claims(self) -> dict[Slot, Sequence[Claim]]:
        """Of the slots that rules can decide."""
        slots = dict.fromkeys(slot for rule in self.policy.rules for slot, _ in rule.effects)
        return {slot: claims_of(self.policy, slot) for slot in slots}

    def knows(self, slot: Slot) -> bool:
        """A way back that is not in the base has no slots."""
        return slot in self.policy.base

    def column(self, slot: Slot) -> str:
        return f"{self.name} {slot}"

    def match(self, rule: str) -> str:
        return f"{self.name} rule {rule}"

    @property
    def shortened(self) -> str:
        return f"{self.name} shortened"

    def base(self, slot: Slot) -> Claim:
        return Claim(slot, self.policy.base[slot])

    def strength(self, slot: Slot) -> Column:
        """Of the claim that decided."""
        return line[self.column(slot)] if slot in self.claims else self.base(slot).strength

    def rank(self, slot: Slot) -> Column:
        return self.strength(slot) >> BITS

    def value(self, slot: Slot) -> Column:
        """Of the window: see `last_day`."""
        return OF_RANK[slot.dimension](self.rank(slot))

    def last_day(self) -> Column:
        """A number as in `windows`; null: days count from a delivery that is still to come."""
        lasting = [(self._decided(one), _last_day(one)) for one in self.claims.get(WINDOW, ())]
        return choice(lasting, _last_day(self.base(WINDOW)))

    def rule(self, slot: Slot) -> Column:
        """Who decided. Null: the base, or a rule about a list that leaves this entry as it is."""
        named = [(self._decided(one), one.name) for one in self.claims.get(slot, ())]
        if named and slot in OF_A_LIST:
            named = [(self.rank(slot) == self.base(slot).rank, ABSENT), *named]
        return choice(named, ABSENT)

    def is_personal(self, slot: Slot) -> Column:
        return ibis.or_(
            *(self._decided(one) for one in self.claims.get(slot, ()) if one.is_personal)
        )

    def _decided(self, claim: Claim) -> Column:
        return (self.strength(claim.slot) & (PLACES - 1)) == claim.place


def choice(cases: Sequence[tuple[Column, Column | str]], otherwise: Column) -> Column:
    return ibis.cases(*cases, else_=otherwise) if cases else otherwise


def greatest(first: Column, *others: Column) -> Column:
    """Also of one, which Spark refuses."""
    return ibis.greatest(first, *others) if others else first


def with_offers(lines: Table, *offers: OfferColumns) -> Table:
    """Step by step, each from the columns of the one before: which rules apply, how far windows
    are shortened, who decides. A step of all offers at once: Ibis takes its time for each step."""
    for step in (_matches, _shortened, _deciders):
        made = dict(chain.from_iterable(step(offer).items() for offer in offers))
        lines = lines.mutate(**made) if made else lines
    return lines


def _matches(offer: OfferColumns) -> dict[str, Column]:
    """Who objected to being profiled gets no personal rule (GDPR art. 21)."""
    found: dict[str, Column] = {}
    for rule in offer.policy.document.rules:
        matched = applies(rule.when, offer.policy, offer.who)
        if rule.is_personal and offer.who.objected:
            matched &= ~line[offer.who.objected]
        found[offer.match(rule.name)] = matched
    return found


def _matched(offer: OfferColumns, claim: Claim) -> Column:
    """It applies, and its budget still pays for what it asks here."""
    matched = line[offer.match(claim.name)]
    if claim.budget is None:
        return matched
    return matched & ~line[offer.who.gone].contains(claim.budget).fill_null(False)


def _deciders(offer: OfferColumns) -> dict[str, Column]:
    return {offer.column(slot): _decider(offer, slot) for slot in offer.claims}


def _decider(offer: OfferColumns, slot: Slot) -> Column:
    """What stands, or the best for persons where it is better."""
    standing, persons = _of_situations(offer, slot), _of_persons(offer, slot)
    if not persons:
        return standing
    best = greatest(*persons)
    return ibis.ifelse(best >> BITS > standing >> BITS, best, standing)


def _of_persons(offer: OfferColumns, slot: Slot) -> list[Column]:
    persons = [one for one in offer.claims[slot] if one.is_personal]
    return [ibis.ifelse(_matched(offer, one), one.strength, NOBODY) for one in persons]


def _of_situations(offer: OfferColumns, slot: Slot) -> Column:
    """The last one by precedence, or the base."""
    situations = [one for one in offer.claims[slot] if not one.is_personal]
    base = offer.base(slot)
    if slot is WINDOW:
        return _window(offer, base, situations)
    last_first = [(_matched(offer, one), one.strength) for one in reversed(situations)]
    return choice(last_first, base.strength)


def _window(offer: OfferColumns, base: Claim, situations: Sequence[Claim]) -> Column:
    """One that never shortens counts where it comes after the last that may, and reaches further.
    Where both have the same precedence, the one that reaches further comes later."""
    shortened, levels = line[offer.shortened], _levels(situations)
    standing = [
        ibis.ifelse(_matched(offer, one) & (shortened <= levels[one.order]), one.strength, NOBODY)
        for one in situations
    ]
    return greatest(ibis.ifelse(shortened == 0, base.strength, NOBODY), *standing)


def _shortened(offer: OfferColumns) -> dict[str, Column]:
    """The highest level at which a window is set whatever stood before; 0: the base's."""
    if WINDOW not in offer.claims:
        return {}
    situations = [one for one in offer.claims[WINDOW] if not one.is_personal]
    levels = _levels(situations)
    may_shorten = [one for one in situations if not one.never_shortens]
    asked = (ibis.ifelse(_matched(offer, one), levels[one.order], ZERO) for one in may_shorten)
    return {offer.shortened: greatest(ZERO, *asked)}


def _levels(situations: Sequence[Claim]) -> dict[tuple[int, int], int]:
    orders = sorted({one.order for one in situations})
    return {order: level for level, order in enumerate(orders, start=1)}


def better_whole(promised: OfferColumns, now: OfferColumns, *, on: Column) -> Column:
    """Whether the promise is the better one. As `rules.better_whole`."""
    open_then, open_now = (_is_open(offer, on) for offer in (promised, now))
    better = (open_then == open_now) & ~_as_good(now, promised)
    return open_then & ~open_now | better


def _is_open(offer: OfferColumns, on: Column) -> Column:
    return (offer.last_day() >= on).fill_null(True)


def _as_good(one: OfferColumns, other: OfferColumns) -> Column:
    """As `rules.as_good`."""
    return ibis.and_(
        *(
            _gives(one, other, slot) | _is_moot(other, slot)
            for slot in other.policy.base
            if slot not in OF_THE_WAREHOUSE
        )
    )


def _gives(one: OfferColumns, other: OfferColumns, slot: Slot) -> Column:
    """As much of it. Of a way that it does not know the absence tells, not the fee."""
    if one.knows(slot):
        return one.rank(slot) >= other.rank(slot)
    return ~other.value(slot) if slot.dimension is Dimension.METHOD else TRUE


def _is_moot(offer: OfferColumns, slot: Slot) -> Column:
    """The fee of a way that is not offered."""
    if slot.dimension is not Dimension.FEE:
        return FALSE
    return ~offer.value(METHOD[ReturnMethod(slot.key)])


def _last_day(claim: Claim) -> Column:
    assert isinstance(claim.value, Lasting)
    return number(last_day(claim.value))


OF_RANK: dict[Dimension, Callable[[Column], Column]] = {
    **{dimension: lambda rank: rank for dimension in Dimension},
    Dimension.FEE: lambda rank: -rank,
    Dimension.SERVICE_LEVEL: lambda rank: -rank,
    Dimension.METHOD: lambda rank: rank == 1,
    Dimension.RESOLUTION: lambda rank: rank == 1,
    Dimension.INSPECTION: lambda rank: rank == -1,
    Dimension.PHOTOS: lambda rank: rank == -1,
    Dimension.REFUND_TIMING: lambda rank: choice(
        [(rank == place, timing.value) for timing, place in SOON.items()], ABSENT
    ),
}
"""A slot's value from its rank: the inverse of `slots.RANKS`, but for windows."""
