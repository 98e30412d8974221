"""Why things come back, as the graph shows it."""

from datetime import date, datetime
from typing import Annotated

import strawberry

from api.access.rules import Role
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import Currency, PageInfo, asked, show, show_all, shown, shown_id
from api.graph.money import Money
from api.insights import feedback, people, ratings, reads, views, weighing
from api.insights.alerts import AlertState, ProductAction
from api.insights.rules import CohortGroup, InsightGroup
from api.insights.spikes import AlertKind
from api.orders.rules import MediaSlot

READERS = (Role.SUPERVISOR, Role.MERCHANDISER, Role.FINANCE, Role.ADMIN)
OF_READERS = [allowed(*READERS)]
LOW = "The lower end of its interval of 95 %"
HIGH = "The upper end"
FEW = "; null of fewer than thirty pieces sold, which say nothing."


@shows(views.CostView)
@strawberry.type(
    description="What came back cost, without tax; below zero where customers paid more than that.",
    directives=OF_READERS,
)
class ReturnCost:
    total: Money = shown("All of these together.")
    shipping: Money = shown("Booked: outbound delivery given back, less fees for the way back.")
    wear: Money = shown("Booked: what was kept for wear, below zero.")
    bonus: Money = shown("Booked: what was put on top of store credit.")
    lost: Money = shown("Judged: the price, less what it brings in where the bench sent it.")
    handling: Money = shown("Assumed: transport and work, so much for each return.")


@shows(views.ReasonCountView)
@strawberry.type(description="How many pieces came back for a reason.", directives=OF_READERS)
class ReasonCount:
    reason: str | None = shown("The handle of the reason; null where none was given.")
    name: str = shown("What it is called.")
    group: str | None = shown("The handle of its group.")
    pieces: int = shown("How many.")


@shows(views.WeekView)
@strawberry.type(
    description="What was sold in a week, and what of it has come back.", directives=OF_READERS
)
class SaleWeek:
    week: date = shown("Its Monday.")
    sold: int = shown("Pieces sold.")
    back: int = shown("Pieces of these that have come back by now.")
    rate: float = shown("The share.")


@shows(views.UsualView)
@strawberry.type(description="What was usual before the five newest weeks.", directives=OF_READERS)
class UsualRate:
    rate: float = shown("The share that came back.")
    low: float = shown("The share of a week is hardly ever below this.")
    high: float = shown("Nor above this.")


@shows(views.FigureView)
@strawberry.type(
    description="What was sold, and what of it came back, for one part of the sales.",
    directives=OF_READERS,
)
class ReturnFigure:
    name: str | None = shown(
        "The style, SKU, size, category, supplier, batch, reason, country, channel or version of "
        "the policy; null where nobody has said, and of all together."
    )
    label: str = shown("What it is called; empty of all together.")
    sold: int = shown("Pieces sold. Of a reason: all of them.")
    back: int = shown("Pieces of these that came back.")
    returns: int = shown("In how many returns.")
    rate: float | None = shown("The share that came back" + FEW)
    low: float | None = shown(LOW + FEW)
    high: float | None = shown(HIGH + FEW)
    paid: Money = shown("What was paid for what was sold.")
    value: Money = shown("What had been paid for what came back.")
    cost: ReturnCost = shown("What that cost.")
    cost_of_one: Money | None = shown("What one return cost; null where there was none.")
    reasons: list[ReasonCount] = shown("Why, the most frequent first.", directives=[sized(10)])
    weeks: list[SaleWeek] = shown(
        "By week of the sale, of a product alone; the oldest first.", directives=[sized(30)]
    )
    usual: UsualRate | None = shown("What was usual, of a product that is sold for long enough.")


@shows(people.ParetoPart)
@strawberry.type(
    description="The customers who brought in most, up to a share of them all.",
    directives=OF_READERS,
)
class ParetoPart:
    customers: float = shown("The share of customers, the best first.")
    gross: float = shown("Their share of what was sold.")
    net: float = shown("The share of what stayed sold that its best customers brought in.")


@shows(views.CohortView)
@strawberry.type(
    description="Customers whose first return in the period went alike, and how many bought again "
    "within ninety days. Ten or more; who objects to profiling is not among them.",
    directives=OF_READERS,
)
class ReturnCohort:
    name: str = shown("How it went, as a code; or the version of the policy.")
    label: str = shown("The same in words.")
    customers: int = shown("How many had ninety days since.")
    bought: int = shown("How many of them bought again.")
    share: float = shown("The share.")
    low: float = shown(LOW + ".")
    high: float = shown(HIGH + ".")


@shows(feedback.SizeSaid)
@strawberry.type(description="How many of one size said it.", directives=OF_READERS)
class SizeSaid:
    size: str = shown("The size.")
    said: int = shown("How many pieces of it came back for this reason.")
    of: int = shown("Of how many of it that came back with a reason.")


@shows(views.LessonView)
@strawberry.type(
    description="What is surely said more often of a product than of others, and what to do.",
    directives=OF_READERS,
)
class ProductFeedback:
    style: str = shown("The product: its style, or its SKU.")
    title: str = shown("What it is called.")
    reason: str = shown("The handle of the reason.")
    reason_name: str = shown("What the reason is called.")
    sentence: str = shown("In words: «Runs small: 34 of 51».")
    said: int = shown("How many pieces came back for it.")
    of: int = shown("Of how many that came back with a reason.")
    sold: int = shown("How many were sold.")
    share: float = shown("The share of its reasons that is this one.")
    low: float = shown(LOW + ".")
    high: float = shown(HIGH + ".")
    usual: float = shown("The same share of all other products.")
    lift: float | None = shown("How many times the usual share; null where nobody else said it.")
    action: ProductAction = shown("What to do.")
    fewer_low: float = shown("Fewer pieces a month, were it said as often as usual: at least.")
    fewer_likely: float = shown("Likely.")
    fewer_high: float = shown("At most.")
    cost: Money = shown("What those that came back for it cost in the period.")
    sizes: list[SizeSaid] = shown(
        "By size, the smallest first; of a reason about the fit alone.", directives=[sized(10)]
    )


@shows(feedback.ContentGap)
@strawberry.type(
    description="What a product's page does not show, and would have told customers.",
    directives=OF_READERS,
)
class ContentGap:
    style: str = shown("The product: its style, or its SKU.")
    title: str = shown("What it is called.")
    said: int = shown("Pieces that came back for what these would have shown.")
    of: int = shown("Of how many that came back.")
    missing: list[MediaSlot] = shown("What is missing, the most needed first.")
    score: float | None = shown(
        "The share of all slots that are filled; null where nobody has said what its page shows."
    )


@shows(views.InsightsView)
@strawberry.type(
    description="Why things come back, what it costs, who comes again: of the orders of a period.",
    directives=OF_READERS,
)
class Insights:
    currency: Currency = shown("The currency of all its amounts.")
    since: date = shown("The first day of orders.", name="from")
    until: date = shown("The last day of orders.", name="to")
    everything: ReturnFigure = shown("All sales together.")
    pareto: list[ParetoPart] = shown(
        "In tenths of the customers; empty of fewer than ten.", directives=[sized(10)]
    )
    net_of_best_fifth: float | None = shown(
        "The share of what stayed sold that the best fifth of customers brought in."
    )
    feedback: list[ProductFeedback] = shown(
        "What is to be learned, the dearest first, at most 100.", directives=[sized(20)]
    )
    content_gaps: list[ContentGap] = shown(
        "What pages do not show, most said first, at most 100.", directives=[sized(20)]
    )

    @strawberry.field(
        description="Its parts, the dearest first, at most 100.", directives=[sized(20)]
    )
    def groups(
        self, by: Annotated[InsightGroup, asked("What makes a part.")]
    ) -> list[ReturnFigure]:
        return show_all(ReturnFigure, show(views.InsightsView, self).parts[by])

    @strawberry.field(description="Who bought again.", directives=[sized(10)])
    def cohorts(
        self, by: Annotated[CohortGroup, asked("What makes them alike.")]
    ) -> list[ReturnCohort]:
        return show_all(ReturnCohort, show(views.InsightsView, self).people[by])


@shows(weighing.DayView)
@strawberry.type(description="What will come in on a day.", directives=OF_READERS)
class ExpectedDay:
    day: date = shown("The day, on the clock of the order's market.")
    likely: float = shown("Pieces, on average.")
    low: int = shown("Of 100 such days 5 have fewer.")
    high: int = shown("Of 100 such days 5 have more.")


@shows(weighing.SkuView)
@strawberry.type(description="What will come in of one variant.", directives=OF_READERS)
class ExpectedVariant:
    sku: str = shown("The variant.")
    title: str = shown("What it is called.")
    likely: float = shown("Pieces in fourteen days, on average.")
    on_the_way: int = shown("How many were asked for and are not here.")
    days: list[ExpectedDay] = shown("Day by day, from today on.", directives=[sized(14)])


@shows(weighing.Coming)
@strawberry.type(
    description="What will come in during fourteen days: what is on its way, and what was sold "
    "lately by the age at which things come back.",
    directives=OF_READERS,
)
class ExpectedReturns:
    together: list[ExpectedDay] = shown("All of it, day by day.", directives=[sized(14)])
    variants: list[ExpectedVariant] = shown(
        "By variant, those of which most will come first, at most 100.",
        directives=[sized(20)],
    )


@shows(reads.AlertView)
@strawberry.type(
    description="More of something came back than chance would have: at most one false alarm in "
    "fifty years of a product.",
    directives=OF_READERS,
)
class ReturnAlert:
    public_id: strawberry.ID = shown_id("alert")
    kind: AlertKind = shown("What of the product stands out.")
    style: str = shown("The product: its style, or its SKU.")
    title: str = shown("What it is called.")
    name: str = shown("Which reason, size or batch; empty of the whole product.")
    finding: str = shown("What is said of it most, in words: «Runs small».")
    sentence: str = shown("In words, with its figures.")
    how_sure: str = shown("How rarely chance alone would do it, in words.")
    first_day: date = shown("Since when.")
    counted_on: date = shown("Until when it was counted.")
    cases: int = shown("Returns since then.")
    expected: float = shown("How many would be usual.")
    sold: int = shown("Pieces sold that could come back in those days.")
    once_in_years: float = shown("A product is quiet for so many years between two such alarms.")
    reason: str | None = shown("The reason that was given most; null: none.")
    suggested: ProductAction = shown("What to do about it.")
    suggestion: str = shown("The same in words.")
    state: AlertState = shown("What a person made of it.")
    done: ProductAction | None = shown("What was done.")
    note: str | None = shown("What was said about that.")
    by: str | None = shown("By whom.")
    raised_at: datetime = shown("When it was first told.")
    closed_at: datetime | None = shown("When a person closed it.")
    words: list[str] = shown(
        "What customers wrote, the three newest; only where one alert is asked for. Nothing of who "
        "objects to profiling.",
        directives=[sized(3)],
    )


@strawberry.type(description="A page of alerts.", directives=OF_READERS)
class ReturnAlertConnection:
    nodes: list[ReturnAlert] = shown("The alerts of this page, newest first.")
    page_info: PageInfo = shown("Where the page ends.")


@shows(ratings.RatedView)
@strawberry.type(description="What customers thought after a return.", directives=OF_READERS)
class Satisfaction:
    name: str | None = shown("The version of the policy; null of all.")
    answers: int = shown("How many answered.")
    mean: float | None = shown("The mean of 1 to 5; null without an answer.")
    content: float | None = shown("The share of 4 and 5.")
    low: float | None = shown(LOW + ".")
    high: float | None = shown(HIGH + ".")


@shows(ratings.SatisfactionView)
@strawberry.type(
    description="Answers to the one question that follows a return.", directives=OF_READERS
)
class SatisfactionReport:
    everybody: Satisfaction = shown("All answers.")
    closed: int = shown("Returns that ended in the same days.")
    scores: list[int] = shown("How many gave 1, 2, 3, 4 and 5.", directives=[sized(5)])
    by_policy: list[Satisfaction] = shown("By the policy of the order.", directives=[sized(10)])
    words: list[str] = shown("What they wrote, the newest ten.", directives=[sized(10)])
