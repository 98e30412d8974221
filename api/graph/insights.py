"""Why things come back: figures, alerts, what will come in; and what customers say afterwards."""

from datetime import date
from decimal import Decimal
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role, Scope
from api.graph.context import Context, Info
from api.graph.engine.access import allowed, mutation
from api.graph.fields import (
    After,
    First,
    PageInfo,
    after_time,
    asked,
    page_size,
    show,
    show_all,
    shown,
    time_cursor,
)
from api.graph.insight_views import (
    READERS,
    ExpectedReturns,
    Insights,
    ReturnAlert,
    ReturnAlertConnection,
    SatisfactionReport,
)
from api.graph.order_inputs import KEY
from api.graph.refused import Refused
from api.insights import actions, ratings, reads
from api.insights.alerts import UNKNOWN_ALERT, AlertState, ProductAction
from api.insights.reads import Where
from api.kernel import text
from api.kernel.ids import uuid_of
from api.kernel.refusal import NotFound
from api.orders import amounts

BRAND = asked("The handle of a brand; all of them if left out.")
RATERS = (
    *(Role.SHOPPER, Role.RECIPIENT, Role.PARTNER),
    *(Role.SUPPORT_AGENT, Role.STORE_CLERK, Role.ADMIN),
)
ACTORS = (Role.MERCHANDISER, Role.SUPERVISOR, Role.ADMIN)


def _where(context: Context) -> Where:
    settings = context.settings
    return Where(context.reads, settings.database_url, settings.analytics_url)


InsightsResult = Annotated[
    Insights | Refused,
    strawberry.union("InsightsResult", description="The insights, or why there are none."),
]


@strawberry.input(description="What a person makes of an alert.")
class AnswerReturnAlertInput:
    alert_id: strawberry.ID = shown("The alert.")
    state: AlertState = shown("SEEN keeps it on the list; ACTED and NOT_NOW close it.")
    done: ProductAction | None = shown(
        "What was done, of ACTED; what was suggested if left out.", default=None
    )
    note: str | None = shown("Why, or what exactly.", default=None)
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="What a customer thought of a return that is over.")
class RateReturnInput:
    return_id: strawberry.ID = shown("The return.")
    score: int = shown("1, not at all content, to 5.")
    words: str | None = shown("What they want to add; never a duty.", default=None)
    idempotency_key: UUID = shown(KEY)


@strawberry.type(description="It was kept.", directives=[allowed(*RATERS)])
class ReturnRated:
    return_id: strawberry.ID = shown("The return.")
    score: int = shown("What was said.")


AnswerReturnAlertResult = Annotated[
    ReturnAlert | Refused,
    strawberry.union("AnswerReturnAlertResult", description="The alert, or why not."),
]
RateReturnResult = Annotated[
    ReturnRated | Refused,
    strawberry.union("RateReturnResult", description="That it was kept, or why not."),
]


@strawberry.type
class InsightsQuery:
    @strawberry.field(
        description="Why the orders of a period came back, what that cost, who bought again. A "
        "shop that is too large for one request is told so: `retourney insights`.",
        directives=[allowed(*READERS)],
    )
    async def insights(
        self,
        info: Info,
        since: Annotated[
            date, strawberry.argument(name="from", description="The first day of orders.")
        ],
        until: Annotated[
            date, strawberry.argument(name="to", description="The last day of orders.")
        ],
        currency: Annotated[
            str | None,
            asked("Orders in this currency (ISO 4217); in that of most of these if left out."),
        ] = None,
        country: Annotated[
            str | None, asked("Of one market (ISO 3166-1); of all if left out.")
        ] = None,
        brand: Annotated[str | None, BRAND] = None,
        handling: Annotated[
            Decimal | None,
            asked("What transport and work of one return cost; a figure of the trade if left out."),
        ] = None,
    ) -> InsightsResult:
        context = info.context
        period = await reads.period_of(
            context.reads,
            since,
            until,
            currency=currency,
            country=text.typed(country, most=2).upper() if country else None,
            brand=text.typed(brand, most=40) if brand else None,
        )
        code, each = period.currency, None if handling is None else f"{handling}"
        minor = None if each is None else amounts.minor(each, code, field="handling")
        found = await reads.insights(
            _where(context), period, handling=minor, now=context.now, language=context.language
        )
        return show(Insights, found)

    @strawberry.field(
        description="What stands out, newest first: counted once a day.",
        directives=[allowed(*READERS)],
    )
    async def return_alerts(
        self,
        info: Info,
        living: Annotated[bool, asked("Only those that nobody has closed.")] = True,
        first: First = 30,
        after: After = None,
        brand: Annotated[str | None, BRAND] = None,
    ) -> ReturnAlertConnection:
        context = info.context
        found, more = await reads.alerts(
            context.reads,
            living=living,
            first=page_size(first),
            after=after_time(after),
            language=context.language,
            brand=text.typed(brand, most=40) if brand else None,
        )
        end = time_cursor(found[-1].raised_at, found[-1].id) if found else None
        return ReturnAlertConnection(
            nodes=show_all(ReturnAlert, found),
            page_info=PageInfo(has_next_page=more, end_cursor=end),
        )

    @strawberry.field(
        description="One alert, with what customers wrote; null where there is none.",
        directives=[allowed(*READERS)],
    )
    async def return_alert(
        self, info: Info, id: Annotated[strawberry.ID, asked("The id of the alert.")]
    ) -> ReturnAlert | None:
        found = await _alert(info.context, uuid_of(id, "ReturnAlert", field="id"))
        return found and show(ReturnAlert, found)

    @strawberry.field(
        description="What will come in during fourteen days, for whoever plans stock and dock.",
        directives=[allowed(*READERS)],
    )
    async def expected_returns(
        self, info: Info, brand: Annotated[str | None, BRAND] = None
    ) -> ExpectedReturns:
        handle = text.typed(brand, most=40) if brand else None
        found = await reads.expected_returns(_where(info.context), handle, now=info.context.now)
        return show(ExpectedReturns, found)

    @strawberry.field(
        description="What customers thought after their returns.", directives=[allowed(*READERS)]
    )
    async def satisfaction(
        self,
        info: Info,
        since: Annotated[
            date,
            strawberry.argument(
                name="from", description="The first day of answers, as the market has it."
            ),
        ],
        until: Annotated[
            date,
            strawberry.argument(
                name="to", description="The last day of answers, as the market has it."
            ),
        ],
    ) -> SatisfactionReport:
        return show(
            SatisfactionReport, await ratings.satisfaction(info.context.reads, since, until)
        )


async def _alert(context: Context, id: UUID) -> reads.AlertView | None:
    return await reads.alert(context.reads, id, language=context.language)


@strawberry.type
class InsightsMutation:
    @mutation(*ACTORS, description="Say that somebody looks into an alert, or close it.")
    async def answer_return_alert(
        self, info: Info, input: AnswerReturnAlertInput
    ) -> AnswerReturnAlertResult:
        context = info.context
        id = await actions.answer_alert(
            uuid_of(input.alert_id, "ReturnAlert", field="alertId"),
            input.state,
            input.done,
            input.note,
            **context.by(input.idempotency_key),
        )
        found = await _alert(context, id)
        if found is None:
            raise NotFound(UNKNOWN_ALERT, field="alertId")
        return show(ReturnAlert, found)

    @mutation(
        *RATERS,
        scope=Scope.RETURNS_WRITE,
        description="The one question after a return: how was it? Asked once; the first answer "
        "stays.",
    )
    async def rate_return(self, info: Info, input: RateReturnInput) -> RateReturnResult:
        await actions.rate_return(
            uuid_of(input.return_id, "Return", field="returnId"),
            input.score,
            input.words,
            **info.context.by(input.idempotency_key),
        )
        return ReturnRated(return_id=input.return_id, score=input.score)
