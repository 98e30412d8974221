"""Insights as one page that can be mailed and printed: no script, no network, light and dark."""

from collections.abc import Iterable, Sequence
from html import escape

from api.insights.alerts import IN_WORDS
from api.insights.feedback import ContentGap
from api.insights.reads import AlertView
from api.insights.rules import CohortGroup, InsightGroup
from api.insights.views import SAID_OF, CohortView, FigureView, InsightsView, LessonView
from api.pages import insights_words as words
from api.pages.answers import Answers, answers
from api.pages.charts import Bar, counts, line, ranges
from api.pages.simulation import page, section, table
from api.pages.simulation_words import Tongue

MOST_BARS = 12
CHARTS = 6
"""Products that have a chart of their own: the dearest ones."""


def report(
    it: InsightsView, alerts: Sequence[AlertView], more: Answers, *, language: str = "en"
) -> str:
    tongue = Tongue(language, it.currency)
    say, all_ = tongue.say, it.everything
    days = {"since": tongue.day(it.since), "until": tongue.day(it.until)}
    sold, back = tongue.number(all_.sold), tongue.number(all_.back)
    title, period = say(words.TITLE), say(words.PERIOD, **days, sold=sold, back=back)
    products = it.parts[InsightGroup.PRODUCT]
    return page(
        title,
        f'<h1>{escape(title)}</h1><p class="quiet">{escape(period)}</p><div class="two">'
        + section(f"{say(words.RATE)}: {rate_of(all_, tongue)}", _reasons(it, tongue))
        + section(_cost_title(all_, tongue), _cost(all_, tongue))
        + "</div>"
        + section(say(words.STANDS_OUT), _alerts(alerts, tongue))
        + section(say(words.LEARN), learned(it.feedback, tongue))
        + '<div class="two">'
        + "".join(_weekly(one, tongue) for one in products[:CHARTS] if len(one.weeks) > 1)
        + "</div>"
        + "".join(
            section(say(words.BY[by]), _groups(it.parts[by], tongue))
            for by in InsightGroup
            if it.parts[by]
        )
        + section(say(words.GAPS), _gaps(it, tongue))
        + answers(more, tongue)
        + _people(it, tongue),
        language=tongue.tag,
    )


def rate_of(it: FigureView, tongue: Tongue) -> str:
    """With its interval, or that there is too little of it."""
    if it.rate is None or it.low is None or it.high is None:
        return tongue.say(words.TOO_FEW)
    spread = tongue.say(words.BETWEEN, low=tongue.share(it.low), high=tongue.share(it.high))
    return f"{tongue.share(it.rate)} ({spread})"


def _cost_title(it: FigureView, tongue: Tongue) -> str:
    whole = f"{tongue.say(words.COST)}: {tongue.money(it.cost.total.minor)}"
    if it.cost_of_one is None:
        return whole
    return f"{whole}; {tongue.say(words.EACH)}: {tongue.money(it.cost_of_one.minor)}"


def _cost(it: FigureView, tongue: Tongue) -> str:
    cost = it.cost
    parts = (
        (words.SHIPPING, cost.shipping),
        (words.WEAR, cost.wear),
        (words.BONUS, cost.bonus),
        (words.LOST, cost.lost),
        (words.HANDLING, cost.handling),
    )
    return table(("", ""), [(tongue.say(name), tongue.money(it.minor)) for name, it in parts])


def _reasons(it: InsightsView, tongue: Tongue) -> str:
    named = [(one.label, one.back) for one in it.parts[InsightGroup.REASON][:MOST_BARS]]
    return counts(named, tongue.number, tongue.say(words.BY[InsightGroup.REASON]))


def _alerts(alerts: Sequence[AlertView], tongue: Tongue) -> str:
    said = (
        f"<p>{escape(one.sentence)} <span class='quiet'>{escape(one.how_sure)}</span> "
        f"<b>{escape(tongue.say(IN_WORDS[one.suggested]))}</b></p>"
        for one in alerts
    )
    return "".join(said) or f"<p>{tongue.say(words.NOTHING)}</p>"


def learned(lessons: Iterable[LessonView], tongue: Tongue) -> str:
    def by_size(one: LessonView) -> str:
        said = (tongue.say(SAID_OF, finding=it.size, said=it.said, of=it.of) for it in one.sizes)
        sizes = (escape(it).replace(" ", "&nbsp;") for it in said)
        return f"<small>{', '.join(sizes)}</small>" if one.sizes else ""

    def fewer(one: LessonView) -> str:
        low, high = (tongue.number(round(end)) for end in (one.fewer_low, one.fewer_high))
        spread = tongue.say(words.BETWEEN, low=low, high=high)
        return f"{tongue.number(round(one.fewer_likely))}<small>{spread}</small>"

    rows = [
        (
            f"{escape(one.title)}<small>{escape(one.sentence)}</small>{by_size(one)}",
            escape(tongue.say(IN_WORDS[one.action])),
            fewer(one),
            tongue.money(one.cost.minor),
        )
        for one in lessons
    ]
    heads = ("", tongue.say(words.LEARN), tongue.say(words.FEWER), tongue.say(words.COST))
    return table(heads, rows, wide=(0, 1)) if rows else f"<p>{tongue.say(words.NOTHING)}</p>"


def _weekly(it: FigureView, tongue: Tongue) -> str:
    title = tongue.say(words.WEEKLY, title=it.label)
    usual = (it.usual.low, it.usual.high) if it.usual else None
    ends = tongue.day(it.weeks[0].week), tongue.day(it.weeks[-1].week)
    points = [one.rate for one in it.weeks]
    return section(title, line(points, ends, title, usual=usual, say=tongue.share))


def _groups(rows: Sequence[FigureView], tongue: Tongue) -> str:
    heads = (words.SOLD, words.BACK, words.RATE, words.COST)
    return table(
        ("", *map(tongue.say, heads)),
        [
            (
                escape(one.label),
                tongue.number(one.sold),
                tongue.number(one.back),
                rate_of(one, tongue),
                tongue.money(one.cost.total.minor),
            )
            for one in rows[:40]
        ],
    )


def missing(gap: ContentGap, tongue: Tongue) -> str:
    return ", ".join(tongue.say(words.SLOTS[slot]) for slot in gap.missing)


def _gaps(it: InsightsView, tongue: Tongue) -> str:
    rows = [
        (escape(one.title), escape(missing(one, tongue)), f"{one.said} / {one.of}")
        for one in it.content_gaps[:40]
    ]
    return table(("", "", ""), rows, wide=(0, 1)) if rows else f"<p>{tongue.say(words.NOTHING)}</p>"


def _people(it: InsightsView, tongue: Tongue) -> str:
    charts = "".join(
        f"<h2>{escape(tongue.say(words.COHORTS[by]))}</h2>{_cohorts(it.people[by], tongue)}"
        for by in CohortGroup
        if it.people[by]
    )
    said = f'<p class="quiet">{escape(tongue.say(words.OBJECTED))}</p>'
    nobody = f"<p>{escape(tongue.say(words.NOT_YET))}</p>"
    again = section(tongue.say(words.AGAIN), charts or nobody, said)
    if it.net_of_best_fifth is None:
        return again
    title = tongue.say(words.PARETO, share=tongue.share(it.net_of_best_fifth))
    points = [0.0, *(one.net for one in it.pareto)]
    return again + section(
        title, line(points, (tongue.share(0), tongue.share(1)), title, say=tongue.share)
    )


def _cohorts(rows: Iterable[CohortView], tongue: Tongue) -> str:
    bars = [
        Bar(f"{one.label} ({tongue.number(one.customers)})", one.low, one.share, one.high, "plain")
        for one in rows
    ]
    return ranges(bars, tongue.share)
