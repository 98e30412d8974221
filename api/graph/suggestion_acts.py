"""What is told of suggestions: who looked at what, which size fits, what was shown and clicked."""

from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role, Scope
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.fields import shown
from api.graph.order_inputs import KEY
from api.graph.refused import Refused
from api.kernel.ids import int_of, uuid_of
from api.suggestions.actions import trials
from api.suggestions.actions.sizes import set_size
from api.suggestions.actions.views import forget_views, record_view

SHOP_SYSTEMS = (Role.PARTNER, Role.ADMIN)
SIZE_HANDS = (Role.PARTNER, Role.SUPPORT_AGENT, Role.ADMIN)
FRONT_ENDS = (Role.SHOPPER, Role.PARTNER, Role.SUPPORT_AGENT, Role.STORE_CLERK, Role.ADMIN)


@strawberry.input(description="Somebody looked at a product.")
class RecordViewInput:
    product_id: strawberry.ID = shown("The product.")
    visitor: str = shown("What the front-end calls the visitor; only a digest is kept.")
    customer_id: strawberry.ID | None = shown("Who it is, if that is known.", default=None)
    consent: bool = shown("Whether they agreed that it is kept; without that nothing is.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="A visitor took their consent back.")
class ForgetViewsInput:
    visitor: str = shown("What the front-end calls the visitor.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="A size that fits a customer.")
class SetSizeInput:
    customer_id: strawberry.ID = shown("The customer.")
    kind: str = shown("Of which kind of article, as the shop's catalogue calls it.")
    size: str | None = shown(
        "Such as EU 42, UK 8 or XL, one for each system; null forgets them all.",
        default=None,
    )
    maker: str | None = shown(
        "Of whose articles alone, as the shop's catalogue calls it.", default=None
    )
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="The customer saw suggestions.")
class RecordSuggestionsShownInput:
    return_item_id: strawberry.ID = shown("The unit that comes back.")
    product_ids: list[strawberry.ID] = shown("What they saw, at most 20.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="The customer had a look at one of them.")
class RecordSuggestionClickedInput:
    return_item_id: strawberry.ID = shown("The unit that comes back.")
    product_id: strawberry.ID = shown("What they looked at.")
    idempotency_key: UUID = shown(KEY)


@strawberry.type(description="It was kept.", directives=[allowed(*FRONT_ENDS)])
class Noted:
    ok: bool = shown("Always true.")


def _answer(name: str) -> object:
    return strawberry.union(name, description="That it was kept, or why not.")


RecordViewResult = Annotated[Noted | Refused, _answer("RecordViewResult")]
ForgetViewsResult = Annotated[Noted | Refused, _answer("ForgetViewsResult")]
SetSizeResult = Annotated[Noted | Refused, _answer("SetSizeResult")]
RecordSuggestionsShownResult = Annotated[Noted | Refused, _answer("RecordSuggestionsShownResult")]
RecordSuggestionClickedResult = Annotated[Noted | Refused, _answer("RecordSuggestionClickedResult")]


@strawberry.type
class SuggestionsMutation:
    @mutation(
        *SHOP_SYSTEMS,
        scope=Scope.VIEWS_WRITE,
        description="Keep that somebody looked at a product, a guest too, if they agreed to it.",
    )
    async def record_view(self, info: Info, input: RecordViewInput) -> RecordViewResult:
        who = input.customer_id
        await record_view(
            int_of(input.product_id, "Product", field="productId"),
            input.visitor,
            int_of(who, "Customer", field="customerId") if who else None,
            consent=input.consent,
            **info.context.by(input.idempotency_key),
        )
        return Noted(ok=True)

    @mutation(
        *SHOP_SYSTEMS,
        scope=Scope.VIEWS_WRITE,
        description="Forget all that a visitor looked at.",
    )
    async def forget_views(self, info: Info, input: ForgetViewsInput) -> ForgetViewsResult:
        await forget_views(input.visitor, **info.context.by(input.idempotency_key))
        return Noted(ok=True)

    @mutation(
        *SIZE_HANDS,
        scope=Scope.CUSTOMERS_READ,
        description="Keep a size that a customer says fits them. It goes before what was learned.",
    )
    async def set_size(self, info: Info, input: SetSizeInput) -> SetSizeResult:
        await set_size(
            int_of(input.customer_id, "Customer", field="customerId"),
            input.kind,
            input.size,
            maker=input.maker,
            **info.context.by(input.idempotency_key),
        )
        return Noted(ok=True)

    @mutation(
        *FRONT_ENDS,
        scope=Scope.RETURNS_WRITE,
        description="Say which suggestions the customer saw at a return. The first time counts.",
    )
    async def record_suggestions_shown(
        self, info: Info, input: RecordSuggestionsShownInput
    ) -> RecordSuggestionsShownResult:
        ids = [int_of(id, "Product", field="productIds") for id in input.product_ids]
        await trials.record_shown(
            uuid_of(input.return_item_id, "ReturnItem", field="returnItemId"),
            ids,
            **info.context.by(input.idempotency_key),
        )
        return Noted(ok=True)

    @mutation(
        *FRONT_ENDS,
        scope=Scope.RETURNS_WRITE,
        description="Say which suggestion the customer looked at. The first one counts.",
    )
    async def record_suggestion_clicked(
        self, info: Info, input: RecordSuggestionClickedInput
    ) -> RecordSuggestionClickedResult:
        await trials.record_clicked(
            uuid_of(input.return_item_id, "ReturnItem", field="returnItemId"),
            int_of(input.product_id, "Product", field="productId"),
            **info.context.by(input.idempotency_key),
        )
        return Noted(ok=True)
