"""Seasons that leave a few days between them, and last days that are over."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from api.policy.conditions import month_and_day
from api.policy.document import PolicyDocument, Rule, RuleMethod, Window
from api.policy.lint.findings import Finding, FindingKind
from api.policy.places import Path

NARROW = 14
"""Days between two seasons that nobody meant to leave out. More than that was meant."""
YEAR, A_YEAR = 2027, timedelta(days=365)


def findings(document: PolicyDocument, today: date) -> Iterator[Finding]:
    yield from _gaps(document)
    windows: list[tuple[Path, Window | None]] = [(("base", "window"), document.base.window)]
    windows += [
        (("rules", place, "then", "window"), rule.then.window)
        for place, rule in enumerate(document.rules)
    ]
    for path, window in windows:
        if window and window.until and len(window.until) > len("01-31") and _over(window, today):
            yield Finding(FindingKind.UNTIL_PASSED, path, {"date": window.until})


def _over(window: Window, today: date) -> bool:
    return date.fromisoformat(window.until or "") < today


def _gaps(document: PolicyDocument) -> Iterator[Finding]:
    """The first season of the next year follows the last of this one."""
    spans = sorted(_spans(document.rules), key=lambda one: (one.first, one.place))
    following = [*spans[1:], *(one.next_year() for one in spans[:1])]
    for span, after in zip(spans, following, strict=True):
        days = (after.first - span.last).days - 1
        if 0 < days < NARROW:
            values = {"rule": after.rule, "by": span.rule, "days": days}
            path = ("rules", after.place, "when")
            yield Finding(FindingKind.GAP_BETWEEN_SEASONS, path, values)


@dataclass(frozen=True, slots=True)
class _Span:
    first: date
    last: date
    place: int
    rule: str

    def next_year(self) -> "_Span":
        return replace(self, first=self.first + A_YEAR, last=self.last + A_YEAR)


def _spans(rules: tuple[Rule, ...]) -> Iterator[_Span]:
    """Of the situations that give another window."""
    for place, rule in enumerate(rules):
        if rule.method is not RuleMethod.SITUATION or rule.then.window is None:
            continue
        for part in rule.when.parts():
            for season in part.season or ():
                first, last = (date(YEAR, *month_and_day(d)) for d in (season.first, season.last))
                yield _Span(first, last if last >= first else last + A_YEAR, place, rule.name)
