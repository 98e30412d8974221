"""Other goods for a unit, as everybody concerned sees them."""

from datetime import datetime
from uuid import UUID

import strawberry

from api.exchanges import reads
from api.exchanges.rules import ExchangeState, WhyCanceled
from api.graph.context import Context
from api.graph.engine.access import allowed
from api.graph.engine.shown import shows
from api.graph.fields import shown, shown_id
from api.graph.money import Money
from api.graph.orders import Product
from api.graph.refunds import RefundLine
from api.graph.terms import ORDER_PARTIES


@shows(reads.ExchangeView)
@strawberry.type(
    description="Other goods for a unit that comes back.", directives=[allowed(*ORDER_PARTIES)]
)
class Exchange:
    public_id: strawberry.ID = shown_id("exchange")
    product: Product = shown("What is wanted.")
    state: ExchangeState = shown("Where it stands.")
    owed: Money = shown("What is still to be paid on top. It is never charged without a word.")
    paid: Money = shown("What was paid on top.")
    pay_by: datetime | None = shown("By when; after that there is money instead.")
    requested_at: datetime = shown("When it was asked for.")
    released_at: datetime | None = shown("When the shop was told to send it.")
    shipped_at: datetime | None = shown("When it was sent.")
    tracking: str | None = shown("The carrier's code.")
    canceled_at: datetime | None = shown("When it became money instead.")
    why_canceled: WhyCanceled | None = shown("Why.")


@shows(reads.PreviewView)
@strawberry.type(
    description="What an exchange of one unit would come to, if it comes back unworn. The same "
    "function computes the real one.",
    directives=[allowed(*ORDER_PARTIES)],
)
class ExchangePreview:
    available: bool = shown("Whether a piece of it can be put aside.")
    like_for_like: bool = shown("The same, or another size or colour of it: nothing on top.")
    lines: list[RefundLine] = shown("How the amounts come about.")
    exchanged: Money = shown("What of the unit's value pays for it.")
    owed: Money = shown("What it costs on top.")
    refunded: Money = shown("What is left of the unit's value, and goes back as it was paid.")


async def exchanges_of(context: Context, ids: list[UUID]) -> list[reads.ExchangeView | None]:
    return await reads.exchanges_of_items(context.reads, ids, language=context.language)
