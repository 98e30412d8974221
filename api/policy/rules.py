"""Which rule decides what: the offer of one policy for one purchase of one customer, explained.

Situations come first. In each slot the one with the highest priority decides; of equals, the one
that asks for more; of equals again, the better for the customer. Then persons: whoever qualifies
for a personal rule gets the best of them where that is better than what stands. So who a customer
is can only make it better (GDPR art. 22), a higher tier has all that a lower one has, and nothing
depends on the order in which rules are written.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import msgspec

from api.policy.compiling import CompiledPolicy, CompiledRule
from api.policy.document import Per, RefundTiming, Resolution, ReturnMethod, RuleMethod
from api.policy.facts import UNKNOWN, CustomerFacts, Purchase
from api.policy.slots import (
    FEE,
    METHOD,
    OF_A_LIST,
    OF_THE_WAREHOUSE,
    REFUND_TIMING,
    RESOLUTION,
    WINDOW,
    Dimension,
    Lasting,
    Slot,
    Value,
)

NOTHING_GONE: Mapping[str | None, date] = {}


class Loss(StrEnum):
    """Why a rule that applies did not decide."""

    OUTRANKED = "OUTRANKED"
    LESS_SPECIFIC = "LESS_SPECIFIC"
    GIVES_LESS = "GIVES_LESS"
    GIVES_THE_SAME = "GIVES_THE_SAME"
    BUDGET_GONE = "BUDGET_GONE"


class Heard(msgspec.Struct, frozen=True):
    """One rule in one slot. `loss` None: it decided; else `by` is who did, None for the base."""

    rule: str
    method: RuleMethod
    slot: Slot
    value: Value
    loss: Loss | None = None
    by: str | None = None
    until: date | None = None
    """When a budget that is gone begins anew."""


class Draw(msgspec.Struct, frozen=True):
    """What one return takes out of a budget, in minor units of the policy's currency."""

    budget: str
    brand_id: int | None
    """Whose policy it is of; None: every brand's that has none of its own."""
    amount: int
    """All that the budget has in a period."""
    per: Per
    fees: dict[ReturnMethod, int] = {}
    """What the way would have cost: once, for there is one way back for all pieces."""
    refund: int = 0
    """What is paid back at once, for each piece."""
    told: bool = False
    """It was promised, so it is paid whatever is left."""

    @property
    def most(self) -> int:
        return max(self.fees.values(), default=0) + self.refund


@dataclass(frozen=True, slots=True)
class Offer:
    """What one policy gives. Money in minor units of its currency."""

    policy: CompiledPolicy
    purchase: Purchase
    values: Mapping[Slot, Value]
    heard: tuple[Heard, ...] = ()
    personalised: bool = False
    """A personal rule decided something."""
    draws: tuple[Draw, ...] = ()
    """What this takes out of budgets."""

    @property
    def window(self) -> Lasting:
        found = self.values[WINDOW]
        assert isinstance(found, Lasting)
        return found

    @property
    def last_day(self) -> date | None:
        return self.window.last_day(self.purchase)

    @property
    def methods(self) -> list[ReturnMethod]:
        """In the order of the document."""
        return [way for way in self.policy.document.base.ways if self.values[METHOD[way]]]

    @property
    def resolutions(self) -> list[Resolution]:
        return [way for way in Resolution if self.values[RESOLUTION[way]]]

    @property
    def refund_timing(self) -> RefundTiming:
        return RefundTiming(self.values[REFUND_TIMING])

    def number(self, slot: Slot) -> int:
        found = self.values[slot]
        assert isinstance(found, int)
        return found

    def fee(self, method: ReturnMethod) -> int:
        return self.number(FEE[method])


class _Claim(msgspec.Struct, frozen=True, eq=False):
    """What one rule asks for one slot; without a rule, the base."""

    rule: CompiledRule | None
    value: Value
    rank: int


def resolve(
    policy: CompiledPolicy,
    purchase: Purchase,
    customer: CustomerFacts = UNKNOWN,
    gone: Mapping[str | None, date] = NOTHING_GONE,
) -> Offer:
    """Pure: the same facts, the same offer. `gone`: budgets that give no more until that day."""
    person = policy.person(customer)
    matched = [
        rule
        for rule in policy.rules
        if not (customer.objected and rule.is_personal) and rule.applies(purchase, person)
    ]
    if not matched:
        return Offer(policy, purchase, policy.base)
    values, heard, personalised = dict(policy.base), list[Heard](), False
    for slot, claims in _by_slot(matched, purchase, gone).items():
        value = policy.base[slot]
        base = _Claim(None, value, slot.rank(value, purchase))
        decided = _decided(base, claims)
        values[slot] = decided.value
        personalised |= _is_personal(decided)
        if slot not in OF_A_LIST or decided.value != base.value or len(claims) > 1:
            heard += _explained(slot, decided, claims)
    if gone:
        heard += [*_unpaid(matched, heard, gone)]
    return Offer(policy, purchase, values, tuple(heard), personalised)


def _by_slot(
    matched: Sequence[CompiledRule], purchase: Purchase, gone: Mapping[str | None, date]
) -> dict[Slot, list[_Claim]]:
    claims: dict[Slot, list[_Claim]] = {}
    for rule in matched:
        for slot, value in rule.effects:
            if rule.budget in gone and slot in rule.paid_out_of_it:
                continue
            claim = _Claim(rule, value, slot.rank(value, purchase))
            claims.setdefault(slot, []).append(claim)
    return claims


def _unpaid(
    matched: Sequence[CompiledRule], heard: Sequence[Heard], gone: Mapping[str | None, date]
) -> Iterator[Heard]:
    """What would have been given, had its budget not been used up."""
    deciders = {one.slot: one.rule for one in heard if one.loss is None}
    for rule in matched:
        for slot, value in rule.effects:
            if rule.budget in gone and slot in rule.paid_out_of_it:
                by, until = deciders.get(slot), gone[rule.budget]
                yield Heard(rule.name, rule.method, slot, value, Loss.BUDGET_GONE, by, until)


def _decided(base: _Claim, claims: Sequence[_Claim]) -> _Claim:
    standing, best = base, None
    for claim in sorted(claims, key=_precedence) if len(claims) > 1 else claims:
        if _is_personal(claim):
            best = claim if best is None or claim.rank > best.rank else best
        elif claim.rank >= standing.rank or not _never_shortens(claim.value):
            standing = claim
    return best if best and best.rank > standing.rank else standing


def _precedence(claim: _Claim) -> tuple[tuple[int, int], int, str]:
    assert claim.rule
    return claim.rule.order, claim.rank, claim.rule.name


def _is_personal(claim: _Claim) -> bool:
    return claim.rule is not None and claim.rule.is_personal


def _never_shortens(value: Value) -> bool:
    return isinstance(value, Lasting) and value.never_shortens


def _explained(slot: Slot, decided: _Claim, claims: Sequence[_Claim]) -> Iterator[Heard]:
    """The one that decided first, then the others by name."""
    by = decided.rule.name if decided.rule else None
    if rule := decided.rule:
        yield Heard(rule.name, rule.method, slot, decided.value)
    lost = [claim for claim in claims if claim is not decided]
    for claim in sorted(lost, key=_precedence) if len(lost) > 1 else lost:
        if rule := claim.rule:
            yield Heard(rule.name, rule.method, slot, claim.value, _loss(claim, decided), by)


def _loss(claim: _Claim, decided: _Claim) -> Loss:
    if claim.rank == decided.rank:
        return Loss.GIVES_THE_SAME
    mine, theirs = claim.rule, decided.rule
    if mine and theirs and not mine.is_personal and not theirs.is_personal:
        if mine.order[0] < theirs.order[0]:
            return Loss.OUTRANKED
        if mine.order < theirs.order:
            return Loss.LESS_SPECIFIC
    return Loss.GIVES_LESS


def as_good(one: Offer, other: Offer) -> bool:
    """In everything that the customer sees, at least as good as the other. Of the same purchase."""
    return one.values == other.values or all(
        _rank(one, slot, value) >= slot.rank(value, other.purchase)
        for slot, value in other.values.items()
        if slot not in OF_THE_WAREHOUSE and not _is_moot(slot, other)
    )


def _is_moot(slot: Slot, offer: Offer) -> bool:
    """The fee of a way that is not offered."""
    return slot.dimension is Dimension.FEE and not offer.values[METHOD[ReturnMethod(slot.key)]]


def _rank(offer: Offer, slot: Slot, instead: Value) -> int:
    """A way that this policy does not know has no fee to compare; its absence tells already."""
    absent: Value = False if slot.dimension is Dimension.METHOD else instead
    return slot.rank(offer.values.get(slot, absent), offer.purchase)


def better_whole(promised: Offer, now: Offer, *, on: date) -> Offer:
    """Of what was promised at the order and what is offered today: never a mixture of both.

    The one under which it can still come back; of two, the promise, unless today's is at least as
    good in everything.
    """
    if _is_open(promised, on) != _is_open(now, on):
        return promised if _is_open(promised, on) else now
    return now if as_good(now, promised) else promised


def _is_open(offer: Offer, on: date) -> bool:
    last = offer.last_day
    return last is None or on <= last
