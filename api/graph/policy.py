from datetime import date
from typing import Annotated

import strawberry

from api.access.rules import EVERYBODY
from api.graph.context import Info
from api.graph.engine.access import PUBLIC, allowed
from api.graph.engine.shown import shows
from api.graph.fields import Currency, asked, show, shown
from api.graph.terms import MethodTerms, ResolutionTerms
from api.kernel import text
from api.kernel.moments import day
from api.orders.rules import Channel
from api.policy.document import RefundTiming
from api.reasons import reads as reasons
from api.reasons.rules import Ground
from api.terms import statement


@shows(reasons.ReasonNode)
@strawberry.type(description="One reason that can be given.", directives=[PUBLIC])
class ReturnReason:
    handle: str = shown("Its lasting name.")
    name: str = shown("The reason in the request's language.")
    ground: Ground = shown("What the law makes of it.")


@shows(reasons.ReasonGroup)
@strawberry.type(description="Reasons that belong together.", directives=[PUBLIC])
class ReturnReasonGroup:
    handle: str = shown("Its lasting name.")
    name: str = shown("What they have in common, in the request's language.")
    reasons: list[ReturnReason] = shown("The reasons in it.")


@shows(statement.PolicyStatement)
@strawberry.type(
    description="What a shop says about sending things back: the same facts as the terms.",
    directives=[PUBLIC],
)
class PolicyStatement:
    disclosure_id: str | None = shown(
        "At the checkout: store it with the order, and what was told here is held to."
    )
    country: str = shown("The market (ISO 3166-1).")
    currency: Currency = shown("The currency of its prices.")
    window_days: int | None = shown(
        "Days from delivery, the legal ones included; null where it is a last day, or no end."
    )
    until: date | None = shown("The last day, where it is not counted in days.")
    last_day: date | None = shown("The last day in the calendar, once the delivery is known.")
    methods: list[MethodTerms] = shown("The ways back with their prices.", directives=[PUBLIC])
    resolutions: list[ResolutionTerms] = shown("What can be had.", directives=[PUBLIC])
    refund_timing: RefundTiming = shown("When the money is sent.")
    personalised: bool = shown("Whether any of it depends on who the customer is.")
    sentences: list[str] = shown("The policy in words, in the request's language.")
    withdrawal_label: str = shown("What the legal withdrawal button says (CRD art. 11a).")


@strawberry.type
class PolicyQuery:
    @strawberry.field(
        description="The reasons that can be given, in groups. Giving one is never a duty.",
        directives=[allowed(*EVERYBODY)],
    )
    def reasons(self, info: Info) -> list[ReturnReasonGroup]:
        return [show(ReturnReasonGroup, one) for one in reasons.tree(info.context.language)]

    @strawberry.field(
        description="What to tell shoppers, by market and place. At the checkout it carries a "
        "`disclosureId` to store with the order. Null for a market that is not sold to.",
        directives=[allowed(*EVERYBODY)],
    )
    async def policy_statement(
        self,
        info: Info,
        brand: Annotated[str, asked("The handle of the brand.")],
        country: Annotated[str, asked("The market (ISO 3166-1).")],
        surface: Annotated[statement.Surface, asked("Where it will be shown.")],
        sku: Annotated[str | None, asked("The product, on its own page.")] = None,
        on_sale: Annotated[bool, asked("Whether it is sold in a sale.")] = False,
        channel: Annotated[Channel, asked("Where it is sold.")] = Channel.ONLINE,
        ordered_on: Annotated[date | None, asked("Once it is ordered; today if left out.")] = None,
        delivered_on: Annotated[date | None, asked("Once it is delivered.")] = None,
    ) -> PolicyStatement | None:
        context = info.context
        found = await statement.policy_statement(
            context.reads,
            text.typed(brand, most=40),
            text.typed(country, most=2).upper(),
            surface,
            at=context.now,
            language=context.language,
            about=statement.About(
                sku=text.typed(sku, most=80) if sku else None,
                on_sale=on_sale,
                channel=channel,
                ordered_on=day(ordered_on, field="orderedOn"),
                delivered_on=day(delivered_on, field="deliveredOn"),
            ),
        )
        return show(PolicyStatement, found) if found else None
