"""What customers say, heard: a reason for free text, and how far the bench agrees with it."""

from datetime import date
from typing import Annotated

import strawberry

from api.access.rules import Role, Scope
from api.casebook import reasons as casebook
from api.graph.context import Info
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import First, asked, page_size, show, shown
from api.graph.floor import Agreement
from api.graph.reasons import Goods, ReturnReason
from api.graph.terms import ORDER_PARTIES
from api.insights.reads import known
from api.inspection.found import Found
from api.kernel import text as texts
from api.reasons.listening.model import shipped
from api.reasons.reads import reason_node
from api.reasons.rules import BY_HANDLE

WHO_LEARN = allowed(Role.SUPERVISOR, Role.MERCHANDISER, Role.ADMIN)
SPEAKERS = (*ORDER_PARTIES, Role.RECIPIENT)
MOST_TEXT = 1000
FirstDay = Annotated[date, asked("The first day, by the clock of the order's market.", name="from")]
LastDay = Annotated[date, asked("The last day, by the clock of the order's market.", name="to")]


@strawberry.type(
    description="A reason that a text sounds like. A person decides.",
    directives=[allowed(*SPEAKERS)],
)
class ReasonSuggestion:
    reason: ReturnReason = shown("The reason.")
    chance: float = shown("How sure that is: of those at 0.8, some 80 in 100 are right.")


@shows(casebook.FoundCount)
@strawberry.type(description="How often a bench found it.", directives=[WHO_LEARN])
class FoundCount:
    found: Found = shown("What was found.")
    items: int = shown("Of how many items.")


@shows(casebook.OfReason)
@strawberry.type(
    description="What benches found of items that came back for one reason.", directives=[WHO_LEARN]
)
class ReasonHeard:
    handle: str = shown("The reason's lasting name.")
    name: str = shown("The reason in the request's language.")
    expected: Found = shown("What a bench finds where the reason is so.")
    found: list[FoundCount] = shown("What they found.", directives=[sized(5)])
    agreement: Agreement = shown(
        "The share is of its own items; kappa holds them against those of other reasons."
    )


@shows(casebook.OfArticle)
@strawberry.type(description="The same of one article, all reasons.", directives=[WHO_LEARN])
class ArticleHeard:
    article: str = shown("What its variants share, or its own number.")
    title: str = shown("Its name.")
    agreement: Agreement = shown("How far its customers and the bench agree.")


@shows(casebook.ReasonsHeard)
@strawberry.type(
    description="How far what customers say agrees with what the bench finds. Reasons that a bench "
    "cannot see (not as described, recalled, another) are left out, and items without one.",
    directives=[WHO_LEARN],
)
class ReasonsHeard:
    agreement: Agreement = shown("Over all.")
    condition: Agreement = shown(
        "Whether it is as new, used or broken: the customer's answer beside the grade."
    )
    reasons: list[ReasonHeard] = shown("By reason.", directives=[sized(20)])
    articles: list[ArticleHeard] = shown("By article, those with most items first.")


@shows(casebook.SuggestedTaken)
@strawberry.type(description="How often a suggested reason was taken.", directives=[WHO_LEARN])
class SuggestionsTaken:
    asked: int = shown("Units whose customer's words were put to `suggestReason`.")
    told: int = shown("Of those, how many got a suggestion.")
    first_taken: int = shown("How often the first one was chosen.")
    taken: int = shown("How often any of them was chosen.")


@strawberry.type
class ReasonsHeardQuery:
    @strawberry.field(
        description="Up to three reasons that a text in nl, nb, de, en or fr sounds like, the "
        "likeliest first; none where that is not sure enough. The text is not kept.",
        directives=[allowed(*SPEAKERS, scope=Scope.RETURNS_READ), sized(3)],
    )
    def suggest_reason(
        self,
        info: Info,
        text: Annotated[str, asked("In the customer's own words, at most 1,000 characters.")],
        group: Goods = None,
    ) -> list[ReasonSuggestion]:
        said = texts.optional(text, field="text", most=MOST_TEXT) or ""
        language = info.context.language
        return [
            ReasonSuggestion(
                reason=show(ReturnReason, reason_node(BY_HANDLE[one.reason], language, group)),
                chance=round(one.chance, 3),
            )
            for one in shipped().guesses(said, group)
        ]

    @strawberry.field(
        description="How far reasons agree with findings, of items judged in these days.",
        directives=[WHO_LEARN],
    )
    async def reasons_heard(
        self,
        info: Info,
        first_day: FirstDay,
        last_day: LastDay,
        brand: Annotated[str | None, asked("The handle of a brand; all if left out.")] = None,
        country: Annotated[
            str | None, asked("ISO 3166-1 code of a market; all if left out.")
        ] = None,
        first: First = 50,
    ) -> ReasonsHeard:
        of = {
            "brand": texts.typed(brand or "", most=40),
            "country": texts.typed(country or "", most=2).upper(),
        }
        await known(info.context.reads, **of)
        found = await casebook.heard(
            info.context.reads,
            first_day,
            last_day,
            **of,
            most=page_size(first),
            language=info.context.language,
        )
        return show(ReasonsHeard, found)

    @strawberry.field(
        description="How often a suggested reason was taken, of returns asked for in these days.",
        directives=[WHO_LEARN],
    )
    async def suggested_reasons_taken(
        self, info: Info, first_day: FirstDay, last_day: LastDay
    ) -> SuggestionsTaken:
        found = await casebook.suggestions_taken(info.context.reads, first_day, last_day)
        return show(SuggestionsTaken, found)
