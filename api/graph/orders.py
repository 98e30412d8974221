from datetime import date, datetime
from typing import Annotated, TypeAlias

import strawberry

from api.access.rules import STAFF, Role, Scope
from api.casebook import orders as book
from api.graph.context import Context, Info
from api.graph.credit import CREDIT_READERS, Credit, credits_of_orders
from api.graph.customers import CUSTOMER_PARTIES, Customer, customers
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import Currency, Tongue, asked, show, show_all, shown, shown_id
from api.graph.money import Money
from api.graph.policy import PolicyStatement
from api.graph.stock import WHO_SEE_STOCK, ProductStock, stock_of_products
from api.graph.terms import ORDER_PARTIES, Terms
from api.kernel import text
from api.kernel.ids import int_of
from api.kernel.moments import instant
from api.kernel.refusal import NotFound
from api.orders.rules import UNKNOWN_LINE, ProductGroup, TenderKind
from api.orders.views import ProductOptionView, ProductView
from api.reasons.rules import chosen
from api.terms.reads import terms_of_lines
from api.terms.rights import Right, RightKind
from api.terms.rules import Terms as TermsStruct
from api.terms.stated import PolicyStatement as StatementStruct
from api.terms.statement import rights_of_orders, statements_of_lines
from api.terms.views import TermsView

Asked: TypeAlias = tuple[int, str | None, datetime | None]
"""Order line, reason, moment; None is now."""

LinesOfOrder: TypeAlias = tuple[tuple[tuple[int, int], ...], str]
"""The ids and numbers of its lines, and its currency."""


@shows(book.TenderView)
@strawberry.type(
    description="One of the ways an order was paid.", directives=[allowed(*ORDER_PARTIES)]
)
class Tender:
    kind: TenderKind = shown("What it was paid with.")
    label: str | None = shown("In words, such as the last digits of a card.")
    amount: Money = shown("How much of the order.")


@shows(ProductOptionView)
@strawberry.type(
    description="One option of a variant, such as its size.",
    directives=[allowed(*ORDER_PARTIES, Role.RECIPIENT)],
)
class ProductOption:
    name: str = shown("Such as «size».")
    value: str = shown("Such as «42».")


@shows(ProductView)
@strawberry.type(
    description="One variant: what is sold, scanned and returned.",
    directives=[allowed(*ORDER_PARTIES, Role.RECIPIENT)],
)
class Product:
    public_id: strawberry.ID = shown_id("product")
    sku: str = shown("The shop's own number.")
    gtin: str | None = shown("The number in its barcode (GS1).")
    title: str = shown("Its name.")
    options: list[ProductOption] = shown("Size, colour and the like.")
    group: ProductGroup = shown("What kind of thing it is.")
    image_url: str | None = shown("Its picture: absolute, or a path on this server.")

    @strawberry.field(
        description="What there is of it, and what is on its way back.",
        directives=[allowed(*WHO_SEE_STOCK, scope=Scope.STOCK_READ)],
    )
    async def stock(self, info: Info) -> ProductStock:
        found = await info.context.load(stock_of_products, show(ProductView, self).id)
        return show(ProductStock, found)


@shows(book.OrderLineView)
@strawberry.type(description="One line of an order.", directives=[allowed(*ORDER_PARTIES)])
class OrderLine:
    public_id: strawberry.ID = shown_id("order line")
    number: int = shown("Its number in the order.")
    product: Product = shown("What was bought.")
    quantity: int = shown("How many were bought.")
    canceled_quantity: int = shown("How many of them were canceled.")
    paid: Money = shown("What the whole line cost, discounts off and tax included.")
    on_sale: bool = shown("Whether it was bought in a sale.")

    @strawberry.field(
        description="What law and policy give for this line at one moment, and why. Many lines "
        "are computed together."
    )
    async def terms(
        self,
        info: Info,
        reason: Annotated[
            str | None, asked("The handle of a reason; leave out if none is given.")
        ] = None,
        at: Annotated[datetime | None, asked("The moment; now if left out.")] = None,
        language: Tongue = None,
    ) -> Terms:
        line = show(book.OrderLineView, self)
        chosen(reason)
        key = (line.id, reason, instant(at, field="at") if at else None)
        terms = await info.context.load(terms_of_asked, key)
        if terms is None:
            raise NotFound(UNKNOWN_LINE, line=line.number)
        return show(Terms, TermsView(terms, line.paid.currency, info.context.spoken(language)))

    @strawberry.field(
        description="What to tell the customer of this line, in the order's confirmation and after "
        "it: their own terms in words, with a date as soon as one is certain."
    )
    async def policy_statement(self, info: Info) -> PolicyStatement:
        line = show(book.OrderLineView, self)
        found = await info.context.load(_statements, (line.id, line.paid.currency))
        if found is None:
            raise NotFound(UNKNOWN_LINE, line=line.number)
        return show(PolicyStatement, found)


async def _rights(context: Context, keys: list[LinesOfOrder]) -> list[tuple[Right, ...]]:
    now, language = context.now.replace(microsecond=0), context.language
    return await rights_of_orders(context.reads, keys, at=now, language=language)


async def _statements(
    context: Context, keys: list[tuple[int, str]]
) -> list[StatementStruct | None]:
    now, language = context.now.replace(microsecond=0), context.language
    return await statements_of_lines(context.reads, keys, at=now, language=language)


async def terms_of_asked(context: Context, keys: list[Asked]) -> list[TermsStruct | None]:
    """All lines that are asked for the same moment, or for now, share their statements."""
    now = context.now.replace(microsecond=0)
    found: dict[Asked, TermsStruct | None] = {}
    for at in {at for _, _, at in keys}:
        asked_for = [(line, reason) for line, reason, moment in keys if moment == at]
        terms = await terms_of_lines(context.reads, asked_for, at=at or now)
        found |= {(*pair, at): given for pair, given in zip(asked_for, terms, strict=True)}
    return [found[key] for key in keys]


@shows(Right)
@strawberry.type(
    description="One right that comes with an order, in the request's language.",
    directives=[allowed(*ORDER_PARTIES)],
)
class OrderRight:
    kind: RightKind = shown("Which right.")
    line_numbers: list[int] = shown("The lines it is about.", directives=[sized(20)])
    until: date | None = shown("Its last day; null where there is none, or none known yet.")
    is_over: bool = shown("Whether that day has passed.")
    sentence: str = shown("The right in plain words.")
    how: str | None = shown("How to use it, and where; null where there is nothing to do.")
    citations: list[str] = shown("The provisions behind it; empty for the shop's own terms.")
    confidence: str | None = shown(
        "How well these were verified: VERIFIED, SECONDARY or UNVERIFIED; null for the shop's own."
    )


@shows(book.OrderView)
@strawberry.type(
    description="What a customer bought in one go.", directives=[allowed(*ORDER_PARTIES)]
)
class Order:
    public_id: strawberry.ID = shown_id("order")
    number: str = shown("What the customer sees and types.")
    brand: str = shown("The brand it was bought from.")
    ordered_at: datetime = shown("When it was placed.")
    delivered_at: datetime | None = shown("When the last parcel so far was delivered.")
    country: str = shown("Where the customer lives (ISO 3166-1).")
    currency: Currency = shown("The currency of the order.")
    delivery: Money = shown("What standard delivery cost.")
    payment_method: str | None = shown("How it was paid, in words.")
    tenders: list[Tender] = shown("How it was paid, where by several ways.", directives=[sized(2)])
    gift: bool = shown("Whether it was bought for somebody else.")
    lines: list[OrderLine] = shown("What was bought.", directives=[sized(20)])

    @strawberry.field(
        description="Who bought it, as the shop's programme knows them; null for a guest.",
        directives=[allowed(*CUSTOMER_PARTIES, scope=Scope.CUSTOMERS_READ)],
    )
    async def customer(self, info: Info) -> Customer | None:
        id = show(book.OrderView, self).customer_id
        return None if id is None else show(Customer, await info.context.load(customers, id))

    @strawberry.field(
        description="Every right that comes with the order, on one card: withdrawal, the shop's "
        "own terms, the legal guarantee, who has to prove; each with its last day and provision.",
        directives=[sized(10)],
    )
    async def rights(self, info: Info) -> list[OrderRight]:
        order = show(book.OrderView, self)
        lines = tuple((line.id, line.number) for line in order.lines)
        found = await info.context.load(_rights, (lines, order.currency))
        return show_all(OrderRight, found)

    @strawberry.field(
        description="Credit that it led to, by a refund or as goodwill: to a buyer that of the "
        "buyer.",
        directives=[allowed(*CREDIT_READERS, Role.SHOPPER, scope=Scope.CREDIT_WRITE), sized(2)],
    )
    async def credits(self, info: Info) -> list[Credit]:
        id = show(book.OrderView, self).id
        return show_all(Credit, await info.context.load(credits_of_orders, id))


@strawberry.type
class OrdersQuery:
    @strawberry.field(
        description="One order; null when there is none by this id that the caller may see.",
        directives=[allowed(*ORDER_PARTIES, scope=Scope.RETURNS_READ)],
    )
    async def order(
        self, info: Info, id: Annotated[strawberry.ID, asked("The id of the order.")]
    ) -> Order | None:
        context = info.context
        key = int_of(id, "Order")
        found = await book.order_by_id(
            context.reads, key, actor=context.actor, language=context.language
        )
        return show(Order, found) if found else None

    @strawberry.field(
        description="Orders by the number that the customer sees; brands may share a number.",
        directives=[allowed(*STAFF, Role.PARTNER, scope=Scope.RETURNS_READ), sized(20)],
    )
    async def orders_by_number(
        self, info: Info, number: Annotated[str, asked("The order number.")]
    ) -> list[Order]:
        context = info.context
        found = await book.orders_by_number(
            context.reads, text.typed(number, most=80), language=context.language
        )
        return show_all(Order, found)
