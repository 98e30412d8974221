"""All insights of one period, from its columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from api.analytics.engine import asked
from api.insights.book import TABLES, Book, Say, opened
from api.insights.feedback import ContentGap, Lesson, gaps, lessons
from api.insights.figures import MOST, Week, all_together, by_size, groups, weeks
from api.insights.people import NINETY_DAYS, Cohort, ParetoPart, cohorts, pareto
from api.insights.rules import CohortGroup, Figure, InsightGroup
from api.simulation.past import Period

STEPS = TABLES + len(InsightGroup)
MEDIA = "SELECT style, max(media) AS media FROM product GROUP BY style"


@dataclass(frozen=True, slots=True)
class Insights:
    period: Period
    everything: Figure
    groups: Mapping[InsightGroup, Sequence[Figure]]
    weeks: Mapping[str, Sequence[Week]]
    """Of the products in `groups`, by their style."""
    pareto: Sequence[ParetoPart]
    cohorts: Mapping[CohortGroup, Sequence[Cohort]]
    lessons: Sequence[Lesson]
    gaps: Sequence[ContentGap]


def insights_of(book: Book, url: str, *, handling: int, say: Say = lambda: None) -> Insights:
    """`handling`: what one return takes of transport and work, in minor units. `say` is told of
    each of STEPS."""
    until = f"{book.now - NINETY_DAYS:%Y-%m-%d %H:%M:%S}"
    days = (book.period.until - book.period.since).days + 1
    with opened(book, url) as analytics:
        every: dict[InsightGroup, list[Figure]] = {}
        for by in InsightGroup:
            most = None if by is InsightGroup.PRODUCT else MOST
            every[by] = groups(analytics, by, handling=handling, most=most)
            say()
        all_products = every[InsightGroup.PRODUCT]
        products = every[InsightGroup.PRODUCT] = all_products[:MOST]
        told = {one.name for one in products}
        media = {row["style"]: row["media"] for row in asked(analytics, MEDIA).to_pylist()}
        return Insights(
            book.period,
            all_together(analytics, handling=handling),
            every,
            {style: of for style, of in weeks(analytics).items() if style in told},
            pareto(analytics),
            {by: cohorts(analytics, by, until=until) for by in CohortGroup},
            lessons(all_products, by_size(analytics), days=days),
            gaps(all_products, {style: _slots(said) for style, said in media.items()}),
        )


def _slots(said: str | None) -> list[str] | None:
    return None if said is None else said.split()
