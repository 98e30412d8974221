"""Goodwill: credit that nobody owes, and a second person where it is more than a little."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role
from api.graph.context import Info
from api.graph.credit import money_of
from api.graph.engine.access import allowed, mutation
from api.graph.engine.shown import shows
from api.graph.fields import (
    After,
    First,
    PageInfo,
    after_time,
    page_size,
    paged,
    show,
    show_all,
    shown,
    shown_id,
    time_cursor,
)
from api.graph.loyalty_inputs import AmountInput
from api.graph.money import Money
from api.graph.order_inputs import KEY
from api.graph.refused import Refused
from api.kernel.ids import int_of, uuid_of
from api.kernel.refusal import InvalidInput
from api.refunds.credit import goodwill_reads as reads
from api.refunds.credit.actions import goodwill
from api.refunds.credit.rules import GoodwillChoice, GoodwillState
from api.refunds.credit.sentences import ORDER_OR_RETURN

SECOND = (Role.SUPERVISOR, Role.FINANCE, Role.ADMIN)
GIVERS = (Role.SUPPORT_AGENT, *SECOND)


@shows(reads.GoodwillView)
@strawberry.type(
    description="Credit that somebody gave without owing it.", directives=[allowed(*GIVERS)]
)
class Goodwill:
    public_id: strawberry.ID = shown_id("goodwill")
    order_number: str = shown("The number of its order.")
    amount: Money = shown("How much.")
    reason: str = shown("Why it was given.")
    state: GoodwillState = shown("What became of it.")
    given_by: str = shown("Who gave it.")
    given_at: datetime = shown("When.")
    settled_by: str | None = shown("The second person, where one was needed.")
    settled_reason: str | None = shown("Why that person decided so.")
    settled_at: datetime | None = shown("When.")


@strawberry.type(description="A page of goodwill.", directives=[allowed(*GIVERS)])
class GoodwillConnection:
    nodes: list[Goodwill] = shown("What waits, oldest first.")
    page_info: PageInfo = shown("Where the page ends.")


@strawberry.input(description="What to give, for which order or return, and why.")
class GiveGoodwillInput:
    order_id: strawberry.ID | None = shown("The order; or else the return.", default=None)
    return_id: strawberry.ID | None = shown(
        "The return: who sends a gift back gets it, not its buyer.", default=None
    )
    amount: AmountInput = shown("How much, in the order's currency.")
    reason: str = shown("Why, for the books.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="What becomes of goodwill that was held.")
class SettleGoodwillInput:
    goodwill_id: strawberry.ID = shown("The goodwill.")
    choice: GoodwillChoice = shown("Give it or refuse it.")
    reason: str | None = shown("Why, for whoever gave it.", default=None)
    idempotency_key: UUID = shown(KEY)


GiveGoodwillResult = Annotated[
    Goodwill | Refused,
    strawberry.union("GiveGoodwillResult", description="The goodwill, or why not."),
]
SettleGoodwillResult = Annotated[
    Goodwill | Refused,
    strawberry.union("SettleGoodwillResult", description="The goodwill, or why not."),
]


async def _shown(info: Info, id: UUID) -> Goodwill:
    await info.context.bell.ring()
    context = info.context
    return show(Goodwill, await reads.goodwill(context.reads, id, language=context.language))


async def _meant(input: GiveGoodwillInput) -> tuple[int, bool]:
    """The order, and whether it goes to whoever got that as a gift."""
    match input.order_id, input.return_id:
        case str(order), None:
            return int_of(order, "Order", field="orderId"), False
        case None, str(case):
            return await goodwill.order_of(uuid_of(case, "Return", field="returnId"))
        case _:
            raise InvalidInput(ORDER_OR_RETURN, field="orderId")


@strawberry.type
class GoodwillQuery:
    @strawberry.field(
        description="Goodwill that waits for a second person, oldest first.",
        directives=[allowed(*GIVERS)],
    )
    async def goodwill_held(
        self, info: Info, first: First = 50, after: After = None
    ) -> GoodwillConnection:
        context, size = info.context, page_size(first)
        found = await reads.goodwill_held(
            context.reads, first=size + 1, after=after_time(after), language=context.language
        )
        page, end = paged(found, size, lambda one: time_cursor(one.given_at, one.id))
        return GoodwillConnection(nodes=show_all(Goodwill, page), page_info=end)


@strawberry.type
class GoodwillMutation:
    @mutation(
        *GIVERS,
        description="Give credit without owing it. Above what the caller may give for one order it "
        "is held for a second person.",
    )
    async def give_goodwill(self, info: Info, input: GiveGoodwillInput) -> GiveGoodwillResult:
        order_id, gift = await _meant(input)
        id = await goodwill.give_goodwill(
            order_id,
            money_of(input.amount, field="amount"),
            input.reason,
            gift=gift,
            limits=info.context.goodwill_limits(),
            **info.context.by(input.idempotency_key),
        )
        return await _shown(info, id)

    @mutation(
        *SECOND,
        description="Give or refuse goodwill that was held. Never the person who gave it.",
    )
    async def settle_goodwill(self, info: Info, input: SettleGoodwillInput) -> SettleGoodwillResult:
        id = await goodwill.settle_goodwill(
            uuid_of(input.goodwill_id, "Goodwill", field="goodwillId"),
            input.choice,
            input.reason,
            **info.context.by(input.idempotency_key),
        )
        return await _shown(info, id)
