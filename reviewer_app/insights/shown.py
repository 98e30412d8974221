"""Insights in words, ready to be drawn. Amounts and sentences are the server's own."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from reviewer_app import words
from reviewer_app.causes import Alert, AlertState, Figure
from reviewer_app.insights.viewmodel import CauseDesk
from reviewer_app.rows import Row

translate = QCoreApplication.translate  # the name that lupdate looks for
GROUPS = (
    ("size", "accent"),
    ("expectation", "accentLine"),
    ("other", "line2"),
    ("fault", "ink2"),
    ("delivery", "ink3"),
)
"""From the left, each in its colour."""
SPARK = 24
MUCH = 1.25
"""So many times the usual share is told in amber."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One product: what came back, why, how the weeks went, what it cost."""

    style: str
    title: str
    sub: str
    rate: str
    high: bool
    parts: tuple[tuple[float, str], ...]
    weeks: tuple[float, ...]
    cost: str

    @property
    def sentence(self) -> str:
        return f"{self.title}, {self.sub}, {self.rate}, {self.cost}"


@dataclass(frozen=True, slots=True)
class Chart:
    """The weeks of one product over what is usual."""

    title: str
    points: tuple[tuple[str, float], ...]
    usual: tuple[float, float, float] | None
    since: int | None
    """Which week the alert begins in."""
    labels: tuple[str, str]
    sentence: str


@dataclass(frozen=True, slots=True)
class Action:
    words: str
    sub: str
    mode: str
    key: str


def rows(model: CauseDesk) -> list[Row]:
    return [_row(one) for one in model.alerts]


def _row(alert: Alert) -> Row:
    since = words.day_name(alert.first_day)
    seen = alert.state is AlertState.SEEN
    below = translate("insights", "looked into") if seen else since
    right = translate("insights", "{0} of {1}").format(alert.cases, alert.sold)
    return Row(alert.id, alert.title, alert.finding, right, "warn", (below, "ink3"))


def legend() -> list[tuple[str, str]]:
    names = {
        "size": translate("insights", "Fit"),
        "expectation": translate("insights", "Not as expected"),
        "other": translate("insights", "Other, or none given"),
        "fault": translate("insights", "Fault"),
        "delivery": translate("insights", "Delivery"),
    }
    return [(names[group], token) for group, token in GROUPS]


def headline(model: CauseDesk) -> str:
    if not model.causes:
        return ""
    told = model.causes.insights
    since, until = words.short_date_name(told.since), words.short_date_name(told.until)
    number = QLocale().toString
    said = translate("insights", "{0} to {1}. {2} of {3} items came back")
    line = said.format(since, until, number(told.everything.back), number(told.everything.sold))
    if model.counting:
        line = translate("insights", "Counting {0} days…").format(model.days)
    if not model.line.online:
        line = translate("insights", "No network: this was read before")
    return line


def figures(model: CauseDesk) -> list[tuple[str, str]]:
    if not model.causes:
        return []
    all_ = model.causes.insights.everything
    told: list[tuple[str, str]] = []
    if all_.rate is not None:
        told.append((words.percent(all_.rate, decimals=1), _a_year_ago(model.year_ago)))
    if all_.cost_of_one:
        told.append((all_.cost_of_one.formatted, translate("insights", "cost of one return")))
    return told


def _a_year_ago(rate: float | None) -> str:
    if rate is None:
        return translate("insights", "comes back")
    return translate("insights", "a year ago {0}").format(words.percent(rate, decimals=1))


def columns(bars: Sequence[Bar]) -> tuple[str, str, str, str, str]:
    most = max((len(one.weeks) for one in bars), default=0)
    weeks = translate("insights", "{0} weeks").format(most) if most else ""
    back, reasons = translate("insights", "Back"), translate("insights", "Reasons")
    return translate("insights", "Product"), back, reasons, weeks, translate("insights", "Cost")


def solved(model: CauseDesk) -> tuple[str, str]:
    """Of this quarter."""
    many = model.causes.solved if model.causes else 0
    return translate("insights", "Solved this quarter"), f"{many}" if many else ""


def quotes(model: CauseDesk) -> list[str]:
    return [translate("insights", "“{0}”").format(one) for one in dict.fromkeys(model.words)]


def bars(model: CauseDesk) -> list[Bar]:
    return [_bar(one) for one in model.products if one.name]


def _bar(one: Figure) -> Bar:
    count = Counter[str]()
    for reason in one.reasons:
        known = reason.group if reason.group in dict(GROUPS) else "other"
        count[known or "other"] += reason.pieces
    rate = one.rate
    few = translate("insights", "few sold")
    return Bar(
        one.name or "",
        one.label,
        translate("insights", "{0} of {1}").format(one.back, one.sold),
        few if rate is None else words.percent(rate, decimals=1),
        bool(rate and one.usual and rate > MUCH * one.usual.rate),
        tuple((float(count[group]), token) for group, token in GROUPS),
        tuple(week.rate for week in one.weeks[-SPARK:]),
        one.cost.total.formatted,
    )


def chart(model: CauseDesk) -> Chart | None:
    product, alert = model.product, model.alert
    if not product or not product.weeks:
        return None
    weeks = product.weeks[-SPARK:]
    points = tuple((words.short_date_name(one.week), one.rate) for one in weeks)
    begun = alert.first_day if alert and alert.style == product.name else None
    since = next((n for n, one in enumerate(weeks) if begun and one.week >= begun), None)
    usual = product.usual
    low_high = (words.percent(usual.low), words.percent(usual.high)) if usual else ("", "")
    band = translate("insights", "usual is {0} to {1}").format(*low_high) if usual else ""
    now = words.percent(weeks[-1].rate, decimals=1)
    title = translate("insights", "{0}, share that comes back").format(product.label)
    said = translate("insights", "{0}: {1} in the newest of {2} weeks of sale; {3}")
    return Chart(
        title,
        points,
        (usual.rate, usual.low, usual.high) if usual else None,
        since,
        (band, now),
        said.format(title, now, len(weeks), band),
    )


def said(model: CauseDesk) -> list[tuple[str, int, float]]:
    """(reason, pieces, share of the most frequent), of the product in hand."""
    every = model.product.reasons if model.product else ()
    reasons = sorted(every, key=lambda one: -one.pieces)[:5]
    most = max((one.pieces for one in reasons), default=1) or 1
    return [(one.name, one.pieces, one.pieces / most) for one in reasons]


def by_size(model: CauseDesk) -> tuple[str, list[tuple[str, str, float]]] | None:
    """«Too small, by size», and of each size (size, «11 of 16», share)."""
    found = model.by_size
    if not found:
        return None
    of = translate("insights", "{0} of {1}")
    sizes = [
        (one.size, of.format(one.said, one.of), one.said / one.of) for one in found.sizes if one.of
    ]
    return translate("insights", "{0}, by size").format(found.reason_name), sizes


def fewer(model: CauseDesk) -> tuple[str, tuple[str, str], tuple[float, float, float]] | None:
    """A range is never told without its ends."""
    found = model.fewer
    if not found:
        return None
    likely, low, high = (
        round(one) for one in (found.fewer_likely, found.fewer_low, found.fewer_high)
    )
    a_month = translate("insights", "{0} a month").format(likely)
    return a_month, (f"{low}", f"{high}"), (found.fewer_low, found.fewer_likely, found.fewer_high)


def action(model: CauseDesk) -> Action:
    alert, waits = model.alert, model.acting.waits
    if alert is None:
        quiet = translate("insights", "It is counted every morning")
        return Action(translate("insights", "Nothing stands out"), quiet, "waiting", "")
    if waits:
        if model.acting.sends:
            return Action(translate("insights", "Sending…"), alert.title, "waiting", "")
        told = translate("insights", "In {0} s").format("{s}")
        return Action(told, translate("insights", "U takes it back"), "pending", "U")
    if not model.line.online:
        need = translate("insights", "An answer needs it")
        return Action(translate("insights", "No network"), need, "waiting", "")
    done = translate("insights", "Say that it is done")
    return Action(alert.suggestion, done, "ready", translate("insights", "Space"))
