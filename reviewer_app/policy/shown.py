"""The policy screen in words, ready to be drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from reviewer_app import words
from reviewer_app.policies import (
    BASE,
    Draft,
    Finding,
    Policy,
    PolicyRuleChange,
    Rule,
    RuleMethod,
    Version,
)
from reviewer_app.policy.viewmodel import PolicyDesk, changes, count
from reviewer_app.rows import Row

translate = QCoreApplication.translate  # the name that lupdate looks for
BELOW_LAW = frozenset({"WINDOW_BELOW_LAW", "FEE_ABOVE_COST", "NO_MONEY_BACK", "RIGHTS_DENIED"})
HIDING = frozenset({"UNREACHABLE", "NO_EFFECT", "SHADOWED", "TIER_INVERSION", "CONTRADICTION"})
GROUPS = (None, RuleMethod.TIER, RuleMethod.BEHAVIOUR, RuleMethod.SITUATION)


@dataclass(frozen=True, slots=True)
class RuleRow:
    name: str
    title: str
    mark: str
    sub: str
    was: str
    count: str
    share: float


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    about: str
    rules: tuple[RuleRow, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    words: str
    icon: str
    tone: str


@dataclass(frozen=True, slots=True)
class Action:
    words: str
    sub: str
    mode: str
    icon: str
    key: str


def number(model: PolicyDesk, policy: Policy) -> int:
    """Of a draft: the one that it would have today."""
    if isinstance(policy, Version):
        return policy.version
    return max((one.version for one in model.list if isinstance(one, Version)), default=0) + 1


def title(model: PolicyDesk, policy: Policy) -> str:
    return translate("policy", "Version {0}").format(number(model, policy))


def rows(model: PolicyDesk) -> list[Row]:
    return [_draft_row(model, p) if isinstance(p, Draft) else _row(model, p) for p in model.list]


def _draft_row(model: PolicyDesk, draft: Draft) -> Row:
    by = translate("policy", "{0}, {1}").format(draft.drafted_by, _moment(model, draft.drafted_at))
    name = translate("policy", "{0}, draft").format(title(model, draft))
    changed = changes(model.rules_of(draft))
    right = translate("policy", "%n change(s)", "", changed) if changed else ""
    return Row(draft.id, name, _branded(draft, by), right, "ink3")


def _row(model: PolicyDesk, version: Version) -> Row:
    since = words.day(version.valid_from)
    right, tone = "", "ink3"
    if version.in_force:
        right, tone = translate("policy", "In force"), "good"
    elif version.valid_from > model.clock():
        right, tone = translate("policy", "Later"), "warn"
    told = translate("policy", "since {0}, {1}") if version.in_force else "{0}, {1}"
    return Row(
        version.id,
        title(model, version),
        _branded(version, told.format(since, version.published_by)),
        right,
        tone,
    )


def _branded(policy: Policy, told: str) -> str:
    return f"{policy.brand}: {told}" if policy.brand else told


def _moment(model: PolicyDesk, when: datetime) -> str:
    return words.today_or_day(when, model.clock())


def headline(model: PolicyDesk, policy: Policy) -> str:
    """What it is, how much is in it, how much of that is new."""
    what = _what(model, policy)
    if not model.rules:
        return what
    rules = translate("policy", "%n rule(s)", "", count(model.rules))
    against = model.in_force
    if against is None or against.id == policy.id:
        return f"{what}. {rules}"
    changed = changes(model.rules)
    if not changed:
        told = translate("policy", "{0}. {1}, the same as version {2}")
        return told.format(what, rules, against.version)
    told = translate("policy", "{0}. {1}, {2} changed since version {3}")
    return told.format(what, rules, changed, against.version)


def _what(model: PolicyDesk, policy: Policy) -> str:
    if isinstance(policy, Draft):
        return translate("policy", "Draft")
    if policy.in_force:
        return translate("policy", "In force since {0}").format(words.day(policy.valid_from))
    later = policy.valid_from > model.clock()
    told = translate("policy", "Begins {0}") if later else translate("policy", "Began {0}")
    return told.format(words.day(policy.valid_from))


def groups(model: PolicyDesk) -> list[Group]:
    """By how a rule finds the customer; a group without rules is not there."""
    told = {
        None: (translate("policy", "Base"), translate("policy", "what everybody gets")),
        RuleMethod.TIER: (
            translate("policy", "Loyalty"),
            translate("policy", "what members earned"),
        ),
        RuleMethod.BEHAVIOUR: (
            translate("policy", "Behaviour"),
            translate("policy", "what people usually do"),
        ),
        RuleMethod.SITUATION: (
            translate("policy", "Situation"),
            translate("policy", "what happened"),
        ),
    }
    decided = {one.name: one.decided for one in model.simulation.rules} if model.simulation else {}
    most = max(decided.values(), default=0) or 1
    shown = [rule for rule in model.rules if rule.change or not model.comparing]
    return [
        Group(*told[method], tuple(_rule_row(rule, decided, most) for rule in rules))
        for method in GROUPS
        if (rules := [rule for rule in shown if rule.method == method])
    ]


def _rule_row(rule: Rule, decided: dict[str, int], most: int) -> RuleRow:
    marks = {
        None: "",
        PolicyRuleChange.NEW: translate("policy", "New"),
        PolicyRuleChange.CHANGED: translate("policy", "Changed"),
        PolicyRuleChange.GONE: translate("policy", "Gone"),
    }
    was = translate("policy", "Was: {0}").format(", ".join(rule.before)) if rule.before else ""
    times = decided.get(rule.name)
    gone = rule.change is PolicyRuleChange.GONE
    return RuleRow(
        rule.name,
        rule.title,
        marks[rule.change],
        was if gone else _sentence(rule),
        "" if gone else was,
        "" if times is None else QLocale().toString(times),
        0 if times is None or rule.name == BASE else times / most,
    )


def _sentence(rule: Rule) -> str:
    given = ", ".join(rule.effects)
    whole = f"{', '.join(rule.conditions)}: {given}" if rule.conditions else given
    return whole[:1].upper() + whole[1:]


def checked(model: PolicyDesk) -> list[Remark]:
    if model.review is None:
        return []
    found, unread = model.review.findings, model.review.law_warning
    law = [Remark(unread, "info", "ink2")] if unread else []
    return [*_promises(found), *(remark(one) for one in found), *law]


def _promises(findings: Sequence[Finding]) -> list[Remark]:
    kinds = {one.kind for one in findings}
    kept = [
        (BELOW_LAW, translate("policy", "Nobody gets less than the law.")),
        (HIDING, translate("policy", "No rule hides another.")),
    ]
    return [Remark(told, "check", "good") for against, told in kept if not kinds & against]


def remark(finding: Finding) -> Remark:
    told = translate("policy", "Line {0}: {1}").format(finding.line, finding.message)
    return Remark(told, "triangle-alert", "bad" if finding.blocks else "warn")


def starts(model: PolicyDesk) -> str:
    if model.since is None:
        return translate("policy", "At once")
    return words.short_day(model.since)


def second_person(model: PolicyDesk, me: str) -> str:
    """Who agrees, beside whoever wrote it."""
    match model.chosen:
        case Draft(yours=True):
            return translate("policy", "Somebody else")
        case Draft():
            return translate("policy", "You, {0}").format(me)
        case Version(published_by=by):
            return by
        case None:
            return ""


def action(model: PolicyDesk) -> Action:
    chosen, space = model.chosen, translate("policy", "Space")
    if chosen is None:
        return _waiting(translate("policy", "Nothing to publish"), "")
    name = title(model, chosen)
    if model.acting.sends:
        return _waiting(translate("policy", "Publishing…"), name)
    if model.acting.waits:
        told = translate("policy", "Publishing in {0} s").format("{s}")
        return Action(told, translate("policy", "U takes it back"), "pending", "users-round", "U")
    if not model.line.online:
        told = translate("policy", "No network")
        return _waiting(told, translate("policy", "Publishing needs it"))
    if isinstance(chosen, Version):
        return _of_version(chosen, name, space)
    if chosen.yours:
        told = translate("policy", "Somebody else publishes it")
        return _waiting(told, translate("policy", "You wrote this draft"))
    if not model.can_publish:
        told = translate("policy", "Not like this")
        return _waiting(told, translate("policy", "See what was checked"))
    told = translate("policy", "Publish version {0}").format(number(model, chosen))
    by = translate("policy", "Written by {0}").format(chosen.drafted_by)
    return Action(told, by, "ready", "users-round", space)


def _of_version(version: Version, name: str, space: str) -> Action:
    if version.in_force:
        return _waiting(translate("policy", "In force"), name)
    told = translate("policy", "Bring version {0} back").format(version.version)
    sub = translate("policy", "As the newest version")
    return Action(told, sub, "ready", "rotate-ccw", space)


def _waiting(told: str, sub: str) -> Action:
    return Action(told, sub, "waiting", "circle-dashed", "")
