"""What does fit instead, what goes with it, which size."""

from datetime import date
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role, Scope
from api.casebook.suggestions import results
from api.graph.context import Context, Info
from api.graph.customers import CUSTOMER_READERS
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.fields import First, asked, page_size, show, show_all
from api.graph.orders import Product
from api.graph.suggestion_views import (
    MERCHANDISERS,
    BasketHint,
    CustomerSize,
    Recommendations,
    SizeAdvice,
    Suggestion,
    SuggestionResults,
)
from api.graph.terms import ORDER_PARTIES
from api.insights.reads import known
from api.kernel import text
from api.kernel.ids import int_of
from api.kernel.refusal import NotFound
from api.orders.amounts import currency as known_currency
from api.orders.rules import UNKNOWN_ORDER_LINE
from api.reasons.rules import chosen
from api.suggestions.reads import at_return, baskets, pages, sizes
from api.suggestions.reads.at_return import AskedLine, Showing, SuggestionView

ProductId = Annotated[strawberry.ID, asked("The id of the product.")]
MOST_IN_BASKET = 50
CustomerId = Annotated[strawberry.ID, asked("The id of the customer.")]


def _showing(context: Context) -> Showing:
    held_out = context.settings.suggestions_held_out_percent
    return Showing(held_out, context.now, context.language)


async def suggestions_of_items(
    context: Context, ids: list[UUID]
) -> list[tuple[SuggestionView, ...]]:
    return await at_return.for_items(context.reads, ids, _showing(context))


async def _of_lines(
    context: Context, keys: list[AskedLine]
) -> list[tuple[SuggestionView, ...] | None]:
    order_id = context.actor.order_id
    return await at_return.for_lines(context.reads, keys, _showing(context), order_id=order_id)


@strawberry.type
class SuggestionsQuery:
    @strawberry.field(
        description="What may fit instead of one unit of an order line, before there is a return. "
        "Never for a withdrawal, and none while a complaint of the customer is open.",
        directives=[allowed(*ORDER_PARTIES, scope=Scope.RETURNS_READ)],
    )
    async def suggestions(
        self,
        info: Info,
        order_line_id: Annotated[strawberry.ID, asked("The line a unit of which comes back.")],
        reason: Annotated[str | None, asked("The handle of a reason; never a duty.")] = None,
        first: First = 5,
    ) -> list[Suggestion]:
        why = chosen(reason)
        size = page_size(first)
        id = int_of(order_line_id, "OrderLine", field="orderLineId")
        found = await info.context.load(_of_lines, (id, why and why.handle))
        if found is None:
            raise NotFound(UNKNOWN_ORDER_LINE, field="orderLineId")
        return show_all(Suggestion, found[:size])

    @strawberry.field(
        description="What is often in one basket with it, and in stock.",
        directives=[allowed(*ORDER_PARTIES, scope=Scope.STOCK_READ)],
    )
    async def also_bought(
        self, info: Info, product_id: ProductId, first: First = 10
    ) -> list[Product]:
        id = int_of(product_id, "Product", field="productId")
        return show_all(Product, await pages.also_bought(info.context.reads, id, page_size(first)))

    @strawberry.field(
        description="What visitors who looked at it looked at too, and is in stock.",
        directives=[allowed(*ORDER_PARTIES, scope=Scope.STOCK_READ)],
    )
    async def also_viewed(
        self, info: Info, product_id: ProductId, first: First = 10
    ) -> list[Product]:
        id = int_of(product_id, "Product", field="productId")
        return show_all(Product, await pages.also_viewed(info.context.reads, id, page_size(first)))

    @strawberry.field(
        description="What a visitor looked at last, as far as they agreed that it is kept.",
        directives=[allowed(Role.PARTNER, Role.ADMIN, scope=Scope.VIEWS_WRITE)],
    )
    async def recently_viewed(
        self,
        info: Info,
        visitor: Annotated[str, asked("What the front-end calls the visitor.")],
        first: First = 10,
    ) -> list[Product]:
        name, size = text.typed(visitor, most=200), page_size(first)
        return show_all(Product, await pages.recently_viewed(info.context.reads, name, size))

    @strawberry.field(
        description="How an article turned out for others, and the size that this customer keeps: "
        "a hint, never a verdict. Null for a product that we do not know.",
        directives=[allowed(*ORDER_PARTIES, scope=Scope.STOCK_READ)],
    )
    async def size_advice(
        self,
        info: Info,
        product_id: ProductId,
        customer_id: Annotated[
            strawberry.ID | None,
            asked("For whom.", directives=[allowed(*CUSTOMER_READERS, scope=Scope.CUSTOMERS_READ)]),
        ] = None,
    ) -> SizeAdvice | None:
        context = info.context
        found = await pages.size_advice(
            context.reads,
            int_of(product_id, "Product", field="productId"),
            int_of(customer_id, "Customer", field="customerId") if customer_id else None,
            language=context.language,
        )
        return show(SizeAdvice, found) if found else None

    @strawberry.field(
        description="What is in a basket in several sizes, and which one may do: before it is "
        "bought, so that nothing has to come back. Never a reason to refuse an order.",
        directives=[allowed(*ORDER_PARTIES, scope=Scope.STOCK_READ), sized(5)],
    )
    async def basket_hints(
        self,
        info: Info,
        product_ids: Annotated[
            list[strawberry.ID], asked("What is in it; of more than 50 the first 50.")
        ],
        customer_id: Annotated[
            strawberry.ID | None,
            asked(
                "Whose it is.", directives=[allowed(*CUSTOMER_READERS, scope=Scope.CUSTOMERS_READ)]
            ),
        ] = None,
    ) -> list[BasketHint]:
        found = await baskets.basket_hints(
            info.context.reads,
            [int_of(one, "Product", field="productIds") for one in product_ids[:MOST_IN_BASKET]],
            int_of(customer_id, "Customer", field="customerId") if customer_id else None,
            language=info.context.language,
        )
        return show_all(BasketHint, found)

    @strawberry.field(
        description="The sizes that fit a customer: what they said, and what they kept.",
        directives=[allowed(*CUSTOMER_READERS, scope=Scope.CUSTOMERS_READ), sized(20)],
    )
    async def sizes(self, info: Info, customer_id: CustomerId) -> list[CustomerSize]:
        id = int_of(customer_id, "Customer", field="customerId")
        return show_all(CustomerSize, await sizes.sizes_of(info.context.reads, id))

    @strawberry.field(
        description="A customer's own page: a greeting, and what they may like. Null if unknown.",
        directives=[allowed(*CUSTOMER_READERS, scope=Scope.CUSTOMERS_READ)],
    )
    async def recommendations(
        self, info: Info, customer_id: CustomerId, first: First = 10
    ) -> Recommendations | None:
        context = info.context
        found = await pages.recommendations(
            context.reads,
            int_of(customer_id, "Customer", field="customerId"),
            page_size(first),
            now=context.now,
            language=context.language,
        )
        return show(Recommendations, found) if found else None

    @strawberry.field(
        description="What suggestions at returns came to, beside those who were held out.",
        directives=[allowed(*MERCHANDISERS)],
    )
    async def suggestion_results(
        self,
        info: Info,
        first: Annotated[
            date, asked("The first day, by the clock of the order's market.", name="from")
        ],
        last: Annotated[
            date, asked("The last day, by the clock of the order's market.", name="to")
        ],
        currency: Annotated[str, asked("Returns in this currency (ISO 4217).")],
        brand: Annotated[str | None, asked("The handle of a brand; all if left out.")] = None,
        country: Annotated[
            str | None, asked("ISO 3166-1 code of a market; all if left out.")
        ] = None,
    ) -> SuggestionResults:
        of = {
            "brand": text.typed(brand or "", most=40),
            "country": text.typed(country or "", most=2).upper(),
        }
        await known(info.context.reads, **of)
        kind = known_currency(currency, field="currency")
        found = await results(
            info.context.reads, first, last, kind, **of, language=info.context.language
        )
        return show(SuggestionResults, found)
