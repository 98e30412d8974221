"""Other goods for what comes back: what it would cost, and what becomes of it."""

from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role, Scope
from api.exchanges import reads
from api.exchanges.actions import ending
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.exchange_views import Exchange, ExchangePreview
from api.graph.fields import asked, show, shown
from api.graph.loyalty_inputs import AmountInput
from api.graph.order_inputs import KEY
from api.graph.refused import Refused
from api.graph.terms import ORDER_PARTIES
from api.kernel.ids import int_of, uuid_of
from api.kernel.money import Money
from api.orders.amounts import currency, minor
from api.policy.document import ReturnMethod
from api.reasons.rules import chosen

SHOP_SYSTEMS = (Role.PARTNER, Role.ADMIN)


@strawberry.input(description="What the customer paid on top.")
class RecordExchangePaymentInput:
    exchange_id: strawberry.ID = shown("The exchange.")
    amount: AmountInput = shown("All that was owed.")
    reference: str = shown("The shop's or the gateway's name for the payment.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="What was sent.")
class RecordExchangeShippedInput:
    exchange_id: strawberry.ID = shown("The exchange; it must have been released.")
    tracking: str | None = shown("The carrier's code.", default=None)
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="Which exchange to call off.")
class CancelExchangeInput:
    exchange_id: strawberry.ID = shown("The exchange; it must not have been sent.")
    idempotency_key: UUID = shown(KEY)


RecordExchangePaymentResult = Annotated[
    Exchange | Refused,
    strawberry.union("RecordExchangePaymentResult", description="The exchange, or why not."),
]
RecordExchangeShippedResult = Annotated[
    Exchange | Refused,
    strawberry.union("RecordExchangeShippedResult", description="The exchange, or why not."),
]
CancelExchangeResult = Annotated[
    Exchange | Refused,
    strawberry.union("CancelExchangeResult", description="The exchange, or why not."),
]


async def _exchange(info: Info, id: UUID) -> Exchange:
    context = info.context
    await context.bell.ring()
    found = await reads.exchange_by_id(
        context.reads, id, actor=context.actor, language=context.language
    )
    return show(Exchange, found)


def _id(id: str) -> UUID:
    return uuid_of(id, "Exchange", field="exchangeId")


@strawberry.type
class ExchangesQuery:
    @strawberry.field(
        description="What it would come to if one unit of this line were exchanged for that.",
        directives=[allowed(*ORDER_PARTIES, scope=Scope.RETURNS_READ)],
    )
    async def preview_exchange(
        self,
        info: Info,
        order_line_id: Annotated[strawberry.ID, asked("The line a unit of which comes back.")],
        product_id: Annotated[strawberry.ID, asked("What is wanted instead.")],
        reason: Annotated[str | None, asked("The handle of a reason; never a duty.")] = None,
        method: Annotated[
            ReturnMethod | None, asked("The way back; the cheapest if left out.")
        ] = None,
    ) -> ExchangePreview:
        context = info.context
        chosen(reason)
        found = await reads.preview(
            context.reads,
            int_of(order_line_id, "OrderLine", field="orderLineId"),
            int_of(product_id, "Product", field="productId"),
            reason=reason,
            method=method,
            actor=context.actor,
            at=context.now,
            language=context.language,
        )
        return show(ExchangePreview, found)


@strawberry.type
class ExchangesMutation:
    @mutation(
        *SHOP_SYSTEMS,
        Role.FINANCE,
        scope=Scope.RETURNS_WRITE,
        description="Say that the customer has paid what an exchange costs on top: all of it.",
    )
    async def record_exchange_payment(
        self, info: Info, input: RecordExchangePaymentInput
    ) -> RecordExchangePaymentResult:
        id = await ending.record_payment(
            _id(input.exchange_id),
            _money(input.amount),
            input.reference,
            reads=info.context.reads,
            **info.context.by(input.idempotency_key),
        )
        return await _exchange(info, id)

    @mutation(
        *SHOP_SYSTEMS,
        scope=Scope.RETURNS_WRITE,
        description="Say that what was wanted instead has been sent.",
    )
    async def record_exchange_shipped(
        self, info: Info, input: RecordExchangeShippedInput
    ) -> RecordExchangeShippedResult:
        id = await ending.record_shipped(
            _id(input.exchange_id), input.tracking, **info.context.by(input.idempotency_key)
        )
        return await _exchange(info, id)

    @mutation(
        Role.SHOPPER,
        Role.PARTNER,
        Role.SUPPORT_AGENT,
        Role.STORE_CLERK,
        Role.SUPERVISOR,
        Role.ADMIN,
        scope=Scope.RETURNS_WRITE,
        description="Money instead of other goods. The customer may until the shop was told to "
        "send them, the shop until they were sent.",
    )
    async def cancel_exchange(self, info: Info, input: CancelExchangeInput) -> CancelExchangeResult:
        context, id = info.context, _id(input.exchange_id)
        await reads.exchange_by_id(
            context.reads, id, actor=context.actor, language=context.language
        )
        await ending.cancel_exchange(id, reads=context.reads, **context.by(input.idempotency_key))
        return await _exchange(info, id)


def _money(said: AmountInput) -> Money:
    kind = currency(said.currency, field="amount.currency")
    return Money(minor(f"{said.amount:f}", kind, field="amount.amount"), kind)
