"""Insights as one request sees them: words and amounts in its language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import msgspec
from scipy import stats

from api.insights.alerts import ProductAction, finding_of
from api.insights.feedback import ContentGap, Lesson, SizeSaid
from api.insights.figures import Week
from api.insights.people import Cohort, ParetoPart, net_share
from api.insights.rules import CohortGroup, Cost, Figure, InsightGroup
from api.insights.whole import Insights
from api.insights.words import cohort_label, label
from api.kernel.language import Sentence
from api.kernel.money import LocalMoney
from api.reasons.reads import OwnRow
from api.reasons.rules import BY_HANDLE, NO_REASON

FIFTH = 0.2
STILL_NEW = 5
"""Weeks that say what is now; those before them say what is usual."""
USUALLY = (0.025, 0.975)


class CostView(msgspec.Struct, frozen=True):
    total: LocalMoney
    shipping: LocalMoney
    wear: LocalMoney
    bonus: LocalMoney
    lost: LocalMoney
    handling: LocalMoney


class ReasonCountView(msgspec.Struct, frozen=True):
    reason: str | None
    name: str
    group: str | None
    pieces: int


class UsualView(msgspec.Struct, frozen=True):
    rate: float
    low: float
    high: float


class WeekView(msgspec.Struct, frozen=True):
    week: date
    sold: int
    back: int

    @property
    def rate(self) -> float:
        return self.back / self.sold


class FigureView(msgspec.Struct, frozen=True):
    name: str | None
    label: str
    sold: int
    back: int
    returns: int
    rate: float | None
    low: float | None
    high: float | None
    paid: LocalMoney
    value: LocalMoney
    cost: CostView
    cost_of_one: LocalMoney | None
    reasons: tuple[ReasonCountView, ...]
    weeks: tuple[WeekView, ...]
    usual: UsualView | None


class CohortView(msgspec.Struct, frozen=True):
    name: str
    label: str
    customers: int
    bought: int
    share: float
    low: float
    high: float


class LessonView(msgspec.Struct, frozen=True):
    style: str
    title: str
    reason: str
    sentence: str
    said: int
    of: int
    sold: int
    share: float
    low: float
    high: float
    usual: float
    lift: float | None
    action: ProductAction
    fewer_low: float
    fewer_likely: float
    fewer_high: float
    cost: LocalMoney
    reason_name: str
    sizes: tuple[SizeSaid, ...]


@dataclass(frozen=True, slots=True)
class InsightsView:
    currency: str
    since: date
    until: date
    everything: FigureView
    parts: Mapping[InsightGroup, Sequence[FigureView]]
    pareto: tuple[ParetoPart, ...]
    net_of_best_fifth: float | None
    people: Mapping[CohortGroup, Sequence[CohortView]]
    feedback: tuple[LessonView, ...]
    content_gaps: tuple[ContentGap, ...]


SAID_OF = Sentence(
    "{finding}: {said} of {of}",
    "{finding}: {said} van {of}",
    "{finding} : {said} sur {of}",
    "{finding}: {said} von {of}",
    "{finding}: {said} av {of}",
)


@dataclass(frozen=True, slots=True)
class _Tongue:
    language: str
    currency: str
    own: Mapping[str, str]
    """What a brand calls our reasons."""

    def money(self, minor: int) -> LocalMoney:
        return LocalMoney(minor, self.currency, self.language)

    def cost(self, it: Cost) -> CostView:
        parts = (it.total, it.shipping, it.wear, it.bonus, it.lost, it.handling)
        return CostView(*map(self.money, parts))

    def figure(self, by: InsightGroup | None, it: Figure, weeks: Sequence[Week] = ()) -> FigureView:
        spread = it.spread
        each = it.cost.total // it.returns if it.returns else None
        return FigureView(
            it.name,
            self.label(by, it) if by else "",
            it.sold,
            it.back,
            it.returns,
            it.rate,
            spread.low if spread else None,
            spread.high if spread else None,
            self.money(it.paid_minor),
            self.money(it.value_minor),
            self.cost(it.cost),
            None if each is None else self.money(each),
            tuple(self.reason(one, pieces) for one, pieces in it.reasons.items()),
            tuple(WeekView(one.week, one.sold, one.back) for one in weeks),
            usual_of(weeks),
        )

    def label(self, by: InsightGroup, it: Figure) -> str:
        if by is InsightGroup.REASON:
            return self.reason_name(it.name or "")
        return label(by, it.name, it.label, self.language)

    def reason(self, handle: str, pieces: int) -> ReasonCountView:
        known = BY_HANDLE.get(handle)
        group = known.parent if known else None
        return ReasonCountView(handle or None, self.reason_name(handle), group, pieces)

    def reason_name(self, handle: str) -> str:
        known = BY_HANDLE.get(handle)
        ours = known.name if known else NO_REASON
        return self.own.get(handle) or ours.say(self.language)

    def cohort(self, it: Cohort) -> CohortView:
        named = cohort_label(it.name, self.language)
        counted = (it.customers, it.bought, it.share, it.spread.low, it.spread.high)
        return CohortView(it.name, named, *counted)

    def lesson(self, it: Lesson) -> LessonView:
        finding = finding_of(it.reason).say(self.language)
        return LessonView(
            it.style,
            it.title,
            it.reason,
            SAID_OF.say(self.language, finding=finding, said=it.said, of=it.of),
            it.said,
            it.of,
            it.sold,
            it.said / it.of,
            it.share.low,
            it.share.high,
            it.usual,
            it.lift,
            it.action,
            it.fewer.low,
            it.likely,
            it.fewer.high,
            self.money(it.cost_minor),
            self.reason_name(it.reason),
            it.sizes,
        )


def usual_of(weeks: Sequence[Week]) -> UsualView | None:
    """Within this the share of a week lies 95 times in 100, as weeks were before the newest."""
    before = weeks[:-STILL_NEW]
    sold, back = sum(one.sold for one in before), sum(one.back for one in before)
    if not sold:
        return None
    rate, each = min(1.0, back / sold), max(1, round(sold / len(before)))
    low, high = (float(stats.binom.ppf(part, each, rate)) / each for part in USUALLY)
    return UsualView(rate, low, high)


def shown(it: Insights, language: str, own: Sequence[OwnRow] = ()) -> InsightsView:
    """`own`: what a brand calls reasons, where all of it is of one brand."""
    names = {row.reason: row.name(language) for row in own if not row.own}
    tongue = _Tongue(language, it.period.currency, names)
    parts = {
        by: [
            tongue.figure(by, one, it.weeks.get(one.name or "", ())
                          if by is InsightGroup.PRODUCT else ())
            for one in rows
        ]
        for by, rows in it.groups.items()
    }  # fmt: skip
    return InsightsView(
        it.period.currency,
        it.period.since,
        it.period.until,
        tongue.figure(None, it.everything),
        parts,
        tuple(it.pareto),
        net_share(it.pareto, FIFTH),
        {by: [tongue.cohort(one) for one in rows] for by, rows in it.cohorts.items()},
        tuple(map(tongue.lesson, it.lessons[:100])),
        tuple(it.gaps[:100]),
    )
