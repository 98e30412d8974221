"""What waits for a person because the bench could not judge it."""

from decimal import Decimal
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
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
    time_cursor,
)
from api.graph.items import ReturnItem
from api.graph.money import expected
from api.graph.outlooks import outlook_limits
from api.graph.refused import Refused
from api.inspection import decisions, reads
from api.inspection.rules import Decision
from api.kernel.ids import uuid_of
from api.kernel.refusal import NotFound
from api.refunds.rules import Limits
from api.returns.rules import UNKNOWN_ITEM

DECIDERS = (Role.SUPERVISOR, Role.SUPPORT_AGENT, Role.ADMIN)


@strawberry.type(description="A page of items to decide.", directives=[allowed(*DECIDERS)])
class ItemsToDecideConnection:
    nodes: list[ReturnItem] = shown("The items of this page, longest asked for first.")
    page_info: PageInfo = shown("Where the page ends.")


@strawberry.input(description="What becomes of an item that the bench could not judge.")
class DecideItemInput:
    return_item_id: strawberry.ID = shown("The item: missing, another thing, or lost on its way.")
    decision: Decision = shown("Refund it or refuse it.")
    reason: str = shown("Why, in words for the customer.")
    expected_refund: Decimal | None = shown(
        "The amount that was shown. Refused when it is another by now.", default=None
    )
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


DecideItemResult = Annotated[
    ReturnItem | Refused, strawberry.union("DecideItemResult", description="The item, or why not.")
]


@strawberry.type
class DecisionsQuery:
    @strawberry.field(
        description="Items that wait for a person: found missing, another thing in the box, or "
        "lost on their way. Longest asked for first.",
        directives=[allowed(*DECIDERS)],
    )
    async def items_to_decide(
        self, info: Info, first: First = 50, after: After = None
    ) -> ItemsToDecideConnection:
        context = info.context
        size = page_size(first)
        found = await reads.items_to_decide(
            context.reads,
            first=size + 1,
            after=after_time(after),
            limits=outlook_limits(info),
            now=context.now,
            language=context.language,
        )
        page, end = paged(found, size, lambda one: time_cursor(one.requested_at, one.id))
        return ItemsToDecideConnection(nodes=show_all(ReturnItem, page), page_info=end)


@strawberry.type
class DecisionsMutation:
    @mutation(
        *DECIDERS,
        description="Refund or refuse an item that the bench could not judge. Over the limit the "
        "refund waits for a second person.",
    )
    async def decide_item(self, info: Info, input: DecideItemInput) -> DecideItemResult:
        context = info.context
        id = uuid_of(input.return_item_id, "ReturnItem", field="returnItemId")
        limits = context.refund_limits()
        before = await reads.items(
            context.reads, [id], limits=None, now=context.now, language=context.language
        )
        if not before:
            raise NotFound(UNKNOWN_ITEM, field="returnItemId")
        await decisions.decide_item(
            id,
            input.decision,
            input.reason,
            expected=expected(input.expected_refund, before[0].paid.currency),
            limits=limits or Limits({}),
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        await context.bell.ring()
        found = await reads.items(
            context.reads,
            [id],
            limits=outlook_limits(info),
            now=context.now,
            language=context.language,
        )
        return show(ReturnItem, found[0])
