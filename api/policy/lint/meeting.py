"""Rules that never apply, never decide, or contradict each other: asked of the engine itself."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from api.policy.compiling import CompiledPolicy, CompiledRule
from api.policy.document import RuleMethod
from api.policy.lint.findings import Finding, FindingKind
from api.policy.lint.witnesses import Case, witnesses
from api.policy.rules import Offer, resolve
from api.policy.slots import Lasting, Slot


def findings(policy: CompiledPolicy) -> Iterator[Finding]:
    reached = [place for place in range(len(policy.rules)) if _cases(policy, place) != []]
    for place, rule in enumerate(policy.rules):
        path = ("rules", place)
        if place not in reached:
            yield Finding(FindingKind.UNREACHABLE, (*path, "when"), {"rule": rule.name})
        elif _never_decides(policy, place):
            yield Finding(FindingKind.NO_EFFECT, (*path, "then"), {"rule": rule.name})
        else:
            yield from _overshadowed(policy, place, reached)
            yield from _contradicted(policy, place, reached)


def _cases(policy: CompiledPolicy, *places: int) -> list[Case] | None:
    """Those in which the first of these rules applies, and what the others ask differs."""
    first = policy.rules[places[0]]
    cases = witnesses(policy.document, [policy.document.rules[place].when for place in places])
    return cases and [case for case in cases if _applies(policy, first, case)]


def _applies(policy: CompiledPolicy, rule: CompiledRule, case: Case) -> bool:
    purchase, customer = case
    return rule.applies(purchase, policy.person(customer))


def _never_decides(policy: CompiledPolicy, *places: int) -> bool:
    """The first of these rules, when there are only these."""
    rule = policy.rules[places[0]]
    few = replace(policy, rules=tuple(policy.rules[place] for place in places))
    cases = _cases(policy, *places)
    return cases is not None and not any(_decides(resolve(few, *case), rule) for case in cases)


def _decides(offer: Offer, rule: CompiledRule) -> bool:
    """Something that the base did not say already."""
    return any(
        one.rule == rule.name and one.loss is None and one.value != offer.policy.base[one.slot]
        for one in offer.heard
    )


def _overshadowed(policy: CompiledPolicy, place: int, reached: Sequence[int]) -> Iterator[Finding]:
    rule = policy.rules[place]
    others = [other for other in reached if other != place]
    for other in others:
        theirs = policy.rules[other]
        if _shared(rule, theirs) and _never_decides(policy, place, other):
            tiers = {rule.method, theirs.method} == {RuleMethod.TIER}
            kind = FindingKind.TIER_INVERSION if tiers else FindingKind.SHADOWED
            yield Finding(kind, ("rules", place), {"rule": rule.name, "by": theirs.name})
            return


def _contradicted(policy: CompiledPolicy, place: int, reached: Sequence[int]) -> Iterator[Finding]:
    """Each pair once, at the later of the two."""
    rule = policy.rules[place]
    for other in (other for other in reached if other < place):
        theirs = policy.rules[other]
        if rule.order != theirs.order or rule.is_personal or theirs.is_personal:
            continue
        sides = [slot for slot in _shared(rule, theirs) if _differ(rule, theirs, slot)]
        cases = (_cases(policy, place, other) if sides else None) or ()
        if any(_applies(policy, theirs, case) for case in cases):
            values = {"rule": rule.name, "by": theirs.name, "side": sides[0].dimension.value}
            yield Finding(FindingKind.CONTRADICTION, ("rules", place), values)


def _shared(one: CompiledRule, other: CompiledRule) -> list[Slot]:
    theirs = dict(other.effects)
    return [slot for slot, _ in one.effects if slot in theirs]


def _differ(one: CompiledRule, other: CompiledRule, slot: Slot) -> bool:
    mine, theirs = dict(one.effects)[slot], dict(other.effects)[slot]
    lasts = [value for value in (mine, theirs) if isinstance(value, Lasting)]
    return mine != theirs and not any(value.never_shortens for value in lasts)
