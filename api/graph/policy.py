from datetime import date
from typing import Annotated

import strawberry

from api.access.rules import EVERYBODY, Actor, Scope
from api.graph.context import Info
from api.graph.customers import CUSTOMER_READERS
from api.graph.engine.access import PUBLIC, allowed
from api.graph.engine.shown import shows
from api.graph.fields import JSON, Currency, Tongue, asked, show, shown
from api.graph.loyalty_inputs import AmountInput
from api.graph.terms import MethodTerms, ResolutionTerms
from api.kernel import text
from api.kernel.moments import day
from api.kernel.money import Money
from api.loyalty.programmes import programme_of_brand
from api.orders import amounts
from api.orders.rules import Channel
from api.policy.document import RefundTiming
from api.terms import stated
from api.terms.customers import Whose
from api.terms.merchant_return_policy import json_ld
from api.terms.statement import policy_statement


@shows(stated.PolicyStatement)
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
        "Days from delivery, the legal ones included; 0: not at all. "
        "Null where it is a last day, or no end."
    )
    until: date | None = shown("The last day, where it is not counted in days.")
    last_day: date | None = shown("The last day in the calendar, once the delivery is known.")
    earliest_last_day: date | None = shown(
        "Ordered and not yet delivered: the last day if it came today. It can only be later."
    )
    methods: list[MethodTerms] = shown("The ways back with their prices.", directives=[PUBLIC])
    resolutions: list[ResolutionTerms] = shown("What can be had.", directives=[PUBLIC])
    refund_timing: RefundTiming = shown("When the money is sent.")
    personalised: bool = shown("Whether any of it depends on who the customer is.")
    sentences: list[str] = shown("The policy in words, in the request's language.")
    withdrawal_label: str = shown("What the legal withdrawal button says (CRD art. 11a).")

    @strawberry.field(
        description="The same for everybody and for each tier, by season, as schema.org "
        "MerchantReturnPolicy: of an Offer where a product is named, else of the Organization. "
        "Null for what is bought already."
    )
    async def json_ld(self, info: Info) -> JSON | None:
        asked_for, context = show(stated.PolicyStatement, self).asked, info.context
        if asked_for is None:
            return None
        brand, at = asked_for.market.brand_id, context.now
        programme = await programme_of_brand(context.reads.fetch, brand, at)
        return JSON(json_ld(asked_for, programme, context.language))


@strawberry.type
class PolicyQuery:
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
        surface: Annotated[stated.Surface, asked("Where it will be shown.")],
        sku: Annotated[str | None, asked("The product, on its own page.")] = None,
        on_sale: Annotated[bool, asked("Whether it is sold in a sale.")] = False,
        channel: Annotated[Channel, asked("Where it is sold.")] = Channel.ONLINE,
        gift: Annotated[bool, asked("Whether it is bought for somebody else.")] = False,
        ordered_on: Annotated[date | None, asked("Once it is ordered; today if left out.")] = None,
        delivered_on: Annotated[date | None, asked("Once it is delivered.")] = None,
        price: Annotated[
            AmountInput | None, asked("What one piece costs; its list price if left out.")
        ] = None,
        customer: Annotated[
            str | None,
            asked(
                "Whose terms, by the shop's own id. A shopper's are always their own.",
                directives=[allowed(*CUSTOMER_READERS, scope=Scope.CUSTOMERS_READ)],
            ),
        ] = None,
        language: Tongue = None,
    ) -> PolicyStatement | None:
        context = info.context
        found = await policy_statement(
            context.reads,
            text.typed(brand, most=40),
            text.typed(country, most=2).upper(),
            surface,
            at=context.now,
            language=context.spoken(language),
            about=stated.About(
                sku=text.typed(sku, most=80) if sku else None,
                price=_price(price),
                on_sale=on_sale,
                channel=channel,
                gift=gift,
                ordered_on=day(ordered_on, field="orderedOn"),
                delivered_on=day(delivered_on, field="deliveredOn"),
            ),
            whose=_whose(customer, context.actor),
        )
        return show(PolicyStatement, found) if found else None


def _price(said: AmountInput | None) -> Money | None:
    if said is None:
        return None
    currency = amounts.currency(said.currency, field="price")
    return Money(amounts.minor(f"{said.amount:f}", currency, field="price"), currency)


def _whose(customer: str | None, actor: Actor) -> Whose | None:
    if customer is not None:
        return Whose(external_id=text.typed(customer, most=80))
    mine = None if actor.is_recipient else actor.order_id
    return Whose(order_id=mine) if mine is not None else None
