"""Whatever the law will override: it would be promised, printed, and never happen."""

from collections.abc import Iterator
from decimal import Decimal

from api.policy.document import PolicyDocument, Resolution, ReturnMethod, Window
from api.policy.lint.findings import Finding, FindingKind
from api.policy.places import Path
from api.policy.statute.calendar import FOURTEEN_DAYS
from api.policy.statute.countries import law_of

LEGAL_DAYS = FOURTEEN_DAYS.days


def findings(document: PolicyDocument, country: str | None) -> Iterator[Finding]:
    if country is not None and law_of(country) is None:
        return
    base = document.base
    yield from _of_window(base.window, ("base", "window", "days"))
    yield from _of_resolutions(base.resolutions, ("base", "resolutions"))
    for method, way in base.ways.items():
        yield from _of_fee(document, method, way.fee, ("base", "ways", method.value, "fee"))
    for place, rule in enumerate(document.rules):
        path: Path = ("rules", place, "then")
        yield from _of_window(rule.then.window, (*path, "window", "days"))
        for method, fee in (rule.then.fees or {}).items():
            yield from _of_fee(document, method, fee, (*path, "fees", method.value))
        if rule.then.resolutions is not None and not rule.is_personal:
            yield from _of_resolutions(rule.then.resolutions, (*path, "resolutions"))


def _of_window(window: Window | None, path: Path) -> Iterator[Finding]:
    if window and window.days is not None and window.days < LEGAL_DAYS:
        values = {"days": window.days, "legal": LEGAL_DAYS}
        yield Finding(FindingKind.WINDOW_BELOW_LAW, path, values)


def _of_fee(
    document: PolicyDocument, method: ReturnMethod, fee: str, path: Path
) -> Iterator[Finding]:
    cost = document.base.ways[method].direct_cost
    if Decimal(fee) > Decimal(cost):
        yield Finding(FindingKind.FEE_ABOVE_COST, path, {"fee": fee, "cost": cost})


def _of_resolutions(resolutions: tuple[Resolution, ...], path: Path) -> Iterator[Finding]:
    if Resolution.ORIGINAL_PAYMENT_METHOD not in resolutions:
        yield Finding(FindingKind.NO_MONEY_BACK, path)
