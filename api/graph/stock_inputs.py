"""What a shop's own system says of its shelves."""

from datetime import datetime
from uuid import UUID

import strawberry

from api.graph.discards import DISCARD, DiscardInput
from api.graph.fields import Currency, shown
from api.graph.order_inputs import KEY, ImportedProductInput, believed, plain
from api.stock.actions.counts import CountedStock
from api.stock.rules import Disposition


@strawberry.input(description="One count of one article at one place.")
class CountedStockInput:
    sku: str | None = shown("The article, where it is known; or `product`.", default=None)
    product: ImportedProductInput | None = shown(
        "The article itself, to be kept in the catalogue; or `sku`.", default=None
    )
    quantity: int = shown("How many are there, those included that are promised.")
    counted_at: datetime = shown("When: an older count never overwrites a newer one.")
    currency: Currency | None = shown("Of the article's list price.", default=None)
    location: str = shown("The shop's own name of the place.", default="main")
    disposition: Disposition = shown(
        "RESTOCK is what can be sold; the others are where the bench has sent things.",
        default=Disposition.RESTOCK,
    )


@strawberry.input(description="Up to 500 counts.")
class RecordStockInput:
    brand: str = shown("The handle of the brand.")
    counts: list[CountedStockInput] = shown("The counts.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="Pieces that are sent elsewhere than the bench had sent them.")
class MoveStockInput:
    brand: str = shown("The handle of the brand.")
    sku: str = shown("The article.")
    quantity: int = shown("How many pieces; what is promised stays.", default=1)
    origin: Disposition = shown("Where they are.")
    to: Disposition = shown("Where they go; RESTOCK can be sold.")
    location: str = shown("The shop's own name of the place.", default="main")
    discard: DiscardInput | None = shown(DISCARD, default=None)
    idempotency_key: UUID = shown(KEY)


def count_of(input: CountedStockInput) -> CountedStock:
    return believed(plain(input), CountedStock)
