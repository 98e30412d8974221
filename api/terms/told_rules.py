"""A policy read aloud to who writes it: each rule in words, and what it changes. Pure."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

import msgspec

from api.kernel.language import spoken
from api.policy.compiling import CompiledPolicy, CompiledRule, compiled
from api.policy.document import Base, PolicyDocument, ReturnMethod, Rule, RuleMethod, Window
from api.policy.slots import METHOD, OF_A_LIST, REFUND_TIMING, Dimension, Lasting, Slot, Value
from api.terms.because import Effect, plain_effect
from api.terms.effect_words import EFFECTS
from api.terms.rule_words import EVERYBODY, GIVEN
from api.terms.saying import said_effect
from api.terms.told_conditions import day_of_year, told_conditions

BASE = "base"
UNSAID = compiled(PolicyDocument(currency="XXX", base=Base(window=Window(days=0), ways={}))).base
"""What a base need not say of itself, because it is so wherever nothing is written."""


class RuleChange(StrEnum):
    NEW = "NEW"
    CHANGED = "CHANGED"
    GONE = "GONE"


class ToldRule(msgspec.Struct, frozen=True, kw_only=True):
    """One rule, or the base, in the words of one language."""

    name: str
    method: RuleMethod | None
    title: str
    conditions: list[str]
    effects: list[str]
    change: RuleChange | None = None
    before: list[str] = []
    """What was said of it, and is not any more."""


def told_rules(
    document: PolicyDocument, before: PolicyDocument | None, language: str
) -> list[ToldRule]:
    """The base first, then as written; last what is gone. `before`: the policy in force."""
    now, new = _told(document, language), _parts(document)
    if before is None:
        return list(now.values())
    then, old = _told(before, language), _parts(before)
    kept = [
        rule if old.get(name) == new[name] else _changed(rule, then.get(name))
        for name, rule in now.items()
    ]
    return kept + [_gone(rule) for name, rule in then.items() if name not in now]


def _parts(document: PolicyDocument) -> Mapping[str, Base | Rule]:
    return {BASE: document.base, **{rule.name: rule for rule in document.rules}}


def _changed(rule: ToldRule, then: ToldRule | None) -> ToldRule:
    if then is None:
        return msgspec.structs.replace(rule, change=RuleChange.NEW)
    said = {rule.title, *rule.conditions, *rule.effects}
    lost = [one for one in _sayings(then) if one not in said]
    return msgspec.structs.replace(rule, change=RuleChange.CHANGED, before=lost)


def _gone(rule: ToldRule) -> ToldRule:
    before = [*rule.conditions, *rule.effects]
    return msgspec.structs.replace(
        rule, conditions=[], effects=[], change=RuleChange.GONE, before=before
    )


def _sayings(rule: ToldRule) -> list[str]:
    return [rule.title, *rule.conditions, *rule.effects]


def _told(document: PolicyDocument, language: str) -> Mapping[str, ToldRule]:
    policy = compiled(document)
    base = ToldRule(
        name=BASE,
        method=None,
        title=EVERYBODY.say(language),
        conditions=[],
        effects=[*_of_base(policy, language)],
    )
    pairs = zip(document.rules, policy.rules, strict=True)
    rules = {rule.name: _rule(rule, made, policy, language) for rule, made in pairs}
    return {BASE: base, **rules}


def _rule(rule: Rule, made: CompiledRule, policy: CompiledPolicy, language: str) -> ToldRule:
    titles: Mapping[str, str] = {**rule.title}
    said = [
        _effect(slot, value, policy, language)
        for slot, value in made.effects
        if slot not in OF_A_LIST or policy.base.get(slot, False) != value
    ]
    if rule.priority and not rule.is_personal:
        said.append(GIVEN["rank"].say(language, rank=rule.priority))
    return ToldRule(
        name=rule.name,
        method=rule.method,
        title=titles.get(spoken(language)) or rule.name,
        conditions=told_conditions(rule.when, policy.document, language),
        effects=said,
    )


def _of_base(policy: CompiledPolicy, language: str) -> Iterator[str]:
    for slot, value in policy.base.items():
        if slot.dimension is Dimension.FEE:
            worth_saying = policy.base[METHOD[ReturnMethod(slot.key)]]
        elif slot.dimension is Dimension.METHOD:
            worth_saying = False
        else:
            worth_saying = slot is REFUND_TIMING or UNSAID[slot] != value
        if worth_saying:
            yield _effect(slot, value, policy, language)
    for grade, percent in policy.document.base.wear_percent.items():
        yield GIVEN["wear"].say(language, grade=grade, percent=percent)


def _effect(slot: Slot, value: Value, policy: CompiledPolicy, language: str) -> str:
    if isinstance(value, Lasting):
        return _window(value.said, policy, language)
    return said_effect(plain_effect(slot, value), language, policy.document.currency)


def _window(said: Window, policy: CompiledPolicy, language: str) -> str:
    if said.until and len(said.until) == len("01-31"):
        return EFFECTS["window_until"].say(language, date=day_of_year(said.until, language))
    effect = (
        Effect("window_until", {"date": said.until})
        if said.until
        else Effect("window_unlimited")
        if said.days is None
        else Effect("window_days", {"days": said.days})
    )
    return said_effect(effect, language, policy.document.currency)
