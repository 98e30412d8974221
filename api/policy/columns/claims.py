"""What each rule asks for a slot: all that can be known before the purchases are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ibis import Column

from api.policy.columns.windows import number, reach
from api.policy.compiling import CompiledPolicy, CompiledRule
from api.policy.facts import Purchase
from api.policy.slots import Lasting, Slot, Value

BITS = 10  # of a place: a policy has at most 200 rules
PLACES = 1 << BITS
ANY = Purchase(ordered_on=date.min)
"""Only a window's rank depends on the purchase."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Without a rule it is the base's, at place 0."""

    slot: Slot
    value: Value
    rule: CompiledRule | None = None
    place: int = 0

    @property
    def is_personal(self) -> bool:
        return self.rule is not None and self.rule.is_personal

    @property
    def name(self) -> str:
        assert self.rule
        return self.rule.name

    @property
    def order(self) -> tuple[int, int]:
        assert self.rule
        return self.rule.order

    @property
    def budget(self) -> str | None:
        """Out of which this effect of its rule is paid."""
        return self.rule.budget if self.rule and self.slot in self.rule.paid_out_of_it else None

    @property
    def never_shortens(self) -> bool:
        return isinstance(self.value, Lasting) and self.value.never_shortens

    @property
    def rank(self) -> int:
        """As far as it does not depend on the purchase."""
        return 0 if isinstance(self.value, Lasting) else int(self.slot.rank(self.value, ANY))

    @property
    def strength(self) -> Column:
        """Rank and place in one number: of two claims the better is the greater number, of two
        that are as good the one with the higher place."""
        rank = reach(self.value) if isinstance(self.value, Lasting) else self.rank
        return number(rank * PLACES + self.place)


def claims_of(policy: CompiledPolicy, slot: Slot) -> Sequence[Claim]:
    """Situations in the order of their precedence; of persons, the first of equals decides."""
    asked = [
        Claim(slot, value, rule)
        for rule in policy.rules
        for wanted, value in rule.effects
        if wanted is slot
    ]
    situations = sorted((one for one in asked if not one.is_personal), key=_precedence)
    persons = sorted((one for one in asked if one.is_personal), key=_precedence, reverse=True)
    return [
        Claim(slot, one.value, one.rule, place)
        for place, one in enumerate((*situations, *persons), start=1)
    ]


def _precedence(claim: Claim) -> tuple[tuple[int, int], int, str]:
    return claim.order, claim.rank, claim.name
