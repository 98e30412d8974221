"""What is on the shelf, promised, and expected back."""

from datetime import date, datetime
from typing import Annotated

import strawberry

from api.access.rules import STAFF, Role, Scope
from api.casebook import stock as shelves
from api.graph.context import Context, Info
from api.graph.discards import discard_of
from api.graph.engine.access import allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import After, First, PageInfo, asked, page_size, show, show_all, shown
from api.graph.refused import Refused
from api.graph.stock_inputs import MoveStockInput, RecordStockInput, count_of
from api.kernel import text
from api.kernel.ids import int_of, public_id
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput, RefusalCode
from api.stock.actions import counts, moving
from api.stock.rules import Disposition

SHOP_SYSTEMS = (Role.PARTNER, Role.ADMIN)
WHO_SEE_STOCK = (*STAFF, Role.PARTNER)
MOST_SKUS = 100
TOO_MANY_SKUS = Sentence(
    en="At most {most} articles at a time.",
    nl="Hoogstens {most} artikelen tegelijk.",
    fr="{most} articles au maximum à la fois.",
    de="Höchstens {most} Artikel auf einmal.",
    nb="Høyst {most} varer om gangen.",
)


@shows(shelves.StockLevelView)
@strawberry.type(
    description="What is at one place, of what was sent there.",
    directives=[allowed(*WHO_SEE_STOCK, scope=Scope.STOCK_READ)],
)
class StockLevel:
    location: str = shown("The shop's own name of the place.")
    disposition: Disposition = shown("RESTOCK can be sold; the rest went elsewhere.")
    quantity: int = shown("How many are there.")
    reserved: int = shown("How many of them are promised.")
    counted_at: datetime | None = shown("When the shop last counted it; null: never.")


@shows(shelves.ExpectedBackView)
@strawberry.type(
    description="Pieces in open returns.",
    directives=[allowed(*WHO_SEE_STOCK, scope=Scope.STOCK_READ)],
)
class ExpectedBack:
    by: date | None = shown("By when, at the latest; null where nothing says so.")
    quantity: int = shown("How many.")


@shows(shelves.ProductStockView)
@strawberry.type(
    description="What there is of one article, and what is on its way back.",
    directives=[allowed(*WHO_SEE_STOCK, scope=Scope.STOCK_READ)],
)
class ProductStock:
    sku: str = shown("The shop's own number.")
    title: str = shown("Its name.")
    on_hand: int = shown("How many can be sold, those included that are promised.")
    reserved: int = shown("How many are promised to exchanges and replacements.")
    available: int = shown("How many are left to promise.")
    short: int = shown("How many were promised and are not there, by the shop's own count.")
    levels: list[StockLevel] = shown("Place by place.", directives=[sized(5)])
    expected_back: list[ExpectedBack] = shown(
        "What is in open returns and not judged yet, the first day first.", directives=[sized(10)]
    )


@strawberry.type(
    description="A page of articles.",
    directives=[allowed(*WHO_SEE_STOCK, scope=Scope.STOCK_READ)],
)
class StockConnection:
    nodes: list[ProductStock] = shown("The articles of this page.")
    page_info: PageInfo = shown("Where the page ends.")


@shows(counts.CountRefused)
@strawberry.type(
    description="One count that was refused; the others were taken.",
    directives=[allowed(*SHOP_SYSTEMS)],
)
class CountRefused:
    sku: str = shown("The article.")
    code: RefusalCode = shown("Why, for programs.")
    field: str | None = shown("The field that it is about.")
    message: str = shown("Why, for people.")


@shows(counts.Counted)
@strawberry.type(description="What came of a batch.", directives=[allowed(*SHOP_SYSTEMS)])
class StockReport:
    changed: int = shown("Counts that changed a level.")
    unchanged: int = shown("Counts that said what was known.")
    older: int = shown("Counts that a newer one had overtaken: left alone.")
    refusals: list[CountRefused] = shown("Those that were refused, each with its reason.")


RecordStockResult = Annotated[
    StockReport | Refused,
    strawberry.union("RecordStockResult", description="The report, or why nothing was done."),
]


MoveStockResult = Annotated[
    ProductStock | Refused,
    strawberry.union("MoveStockResult", description="What there is of it now, or why not."),
]


async def stock_of_products(context: Context, ids: list[int]) -> list[shelves.ProductStockView]:
    return await shelves.stock_of_products(context.reads, ids)


@strawberry.type
class StockQuery:
    @strawberry.field(
        description="What there is of a brand's articles.",
        directives=[allowed(*WHO_SEE_STOCK, scope=Scope.STOCK_READ)],
    )
    async def stock(
        self,
        info: Info,
        brand: Annotated[str, asked("The handle of the brand.")],
        skus: Annotated[list[str] | None, asked("Only these; up to 100.")] = None,
        first: First = 50,
        after: After = None,
    ) -> StockConnection:
        if skus is not None and len(skus) > MOST_SKUS:
            raise InvalidInput(TOO_MANY_SKUS, field="skus", most=MOST_SKUS)
        found, more = await shelves.stock(
            info.context.reads,
            text.typed(brand, most=40),
            skus and [text.typed(sku, most=80) for sku in skus],
            first=page_size(first),
            after=int_of(after, "Stock", field="after") if after is not None else 0,
        )
        end = public_id("Stock", found[-1].id) if found else None
        return StockConnection(
            nodes=show_all(ProductStock, found),
            page_info=PageInfo(has_next_page=more, end_cursor=end),
        )


@strawberry.type
class StockMutation:
    @mutation(
        *SHOP_SYSTEMS,
        scope=Scope.STOCK_WRITE,
        description="Say what is on the shelves, up to 500 counts at a time. The article, the "
        "place and the moment make a repeat harmless; an older count never overwrites a newer "
        "one, and a bad one never stops the good ones.",
    )
    async def record_stock(self, info: Info, input: RecordStockInput) -> RecordStockResult:
        report = await counts.record_stock(
            [count_of(one) for one in input.counts],
            brand=text.line(input.brand, field="brand", most=40),
            **info.context.by(input.idempotency_key),
            language=info.context.language,
        )
        return show(StockReport, report)

    @mutation(
        Role.GRADER,
        Role.SUPERVISOR,
        Role.STORE_CLERK,
        *SHOP_SYSTEMS,
        scope=Scope.STOCK_WRITE,
        description="Send pieces elsewhere than the bench had sent them: out of quarantine, or "
        "back to the shelf once they are refurbished.",
    )
    async def move_stock(self, info: Info, input: MoveStockInput) -> MoveStockResult:
        id = await moving.move_stock(
            text.line(input.brand, field="brand", most=40),
            input.sku,
            input.quantity,
            origin=input.origin,
            to=input.to,
            location=text.line(input.location, field="location", most=40),
            discard=discard_of(input.discard),
            **info.context.by(input.idempotency_key),
        )
        await info.context.bell.ring()
        return show(ProductStock, (await stock_of_products(info.context, [id]))[0])
