"""Things that are offered without what they need: a fee of no way, a bonus on no credit."""

from collections.abc import Iterator, Sequence

from api.policy.compiling import CompiledRule, compiled
from api.policy.document import Effects, PolicyDocument, Resolution, ReturnMethod
from api.policy.lint.findings import Finding, FindingKind

GRADES = frozenset("ABCDE")


def findings(document: PolicyDocument) -> Iterator[Finding]:
    base, rules = document.base, document.rules
    if not any(way.offered for way in base.ways.values()):
        yield Finding(FindingKind.NO_WAY_BACK, ("base", "ways"))
    for grade in sorted(base.wear_percent.keys() - GRADES):
        yield Finding(FindingKind.UNKNOWN_GRADE, ("base", "wearPercent", grade), {"grade": grade})
    if base.credit_bonus_percent and not _is_offered(document, Resolution.STORE_CREDIT):
        yield Finding(FindingKind.BONUS_WITHOUT_CREDIT, ("base", "creditBonusPercent"))
    yield from _of_keeping(document)
    yield from _of_tiers(document)
    yield from _of_budgets(document)
    for place, rule in enumerate(rules):
        path, then = ("rules", place, "then"), rule.then
        if then.methods == ():
            yield Finding(FindingKind.NO_WAY_BACK, (*path, "methods"))
        for method in then.fees or ():
            if not _can_be_had(document, method):
                values = {"way": method.value}
                yield Finding(FindingKind.FEE_OF_NO_WAY, (*path, "fees", method.value), values)
        if then.credit_bonus_percent and not _has(document, then, Resolution.STORE_CREDIT):
            yield Finding(FindingKind.BONUS_WITHOUT_CREDIT, (*path, "creditBonusPercent"))


def _of_budgets(document: PolicyDocument) -> Iterator[Finding]:
    used = {rule.budget for rule in compiled(document).rules if _draws(rule)}
    for place, budget in enumerate(document.budgets):
        if budget.name not in used:
            yield Finding(FindingKind.UNUSED_BUDGET, ("budgets", place), {"budget": budget.name})


def _draws(rule: CompiledRule) -> bool:
    return any(slot in rule.paid_out_of_it for slot, _ in rule.effects)


def _can_be_had(document: PolicyDocument, method: ReturnMethod) -> bool:
    by_rule = any(method in (rule.then.methods or ()) for rule in document.rules)
    return by_rule or document.base.ways[method].offered


def _has(document: PolicyDocument, then: Effects, resolution: Resolution) -> bool:
    return resolution in (then.resolutions or ()) or _is_offered(document, resolution)


def _is_offered(document: PolicyDocument, resolution: Resolution) -> bool:
    by_rule = any(resolution in (rule.then.resolutions or ()) for rule in document.rules)
    return by_rule or resolution in document.base.resolutions


def _of_keeping(document: PolicyDocument) -> Iterator[Finding]:
    limits = [document.base.keep_item_up_to, *_limits(document)]
    has_limit = any(float(limit) > 0 for limit in limits)
    if _is_offered(document, Resolution.KEEP_ITEM) and not has_limit:
        yield Finding(FindingKind.KEEP_WITHOUT_LIMIT, ("base", "keepItemUpTo"))
    if has_limit and not _is_offered(document, Resolution.KEEP_ITEM):
        yield Finding(FindingKind.LIMIT_WITHOUT_KEEP, ("base", "resolutions"))


def _limits(document: PolicyDocument) -> Sequence[str]:
    return [rule.then.keep_item_up_to for rule in document.rules if rule.then.keep_item_up_to]


def _of_tiers(document: PolicyDocument) -> Iterator[Finding]:
    asked = {
        tier: place
        for place, rule in reversed(list(enumerate(document.rules)))
        for part in rule.when.parts()
        for tier in part.tier or ()
    }
    if not document.tiers and len(asked) > 1:
        yield Finding(FindingKind.TIERS_WITHOUT_ORDER, ("tiers",), {"tiers": ", ".join(asked)})
    for tier, place in asked.items():
        if document.tiers and tier not in document.tiers:
            yield Finding(FindingKind.UNKNOWN_TIER, ("rules", place, "when"), {"tier": tier})
