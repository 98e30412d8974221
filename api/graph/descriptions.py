"""What a customer says of an item after its return was asked for: shoppers, and who got a gift."""

from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role, Scope
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import show, shown
from api.graph.order_inputs import KEY
from api.graph.refused import Refused
from api.graph.return_inputs import ReasonAnswerInput, answers_of
from api.graph.terms import ORDER_PARTIES
from api.inspection import reads
from api.inspection.views import ItemView
from api.kernel.ids import uuid_of
from api.reasons.reads import Said
from api.returns.describing import describe_item

TELLERS = (
    *(Role.SHOPPER, Role.RECIPIENT, Role.PARTNER),
    *(Role.STORE_CLERK, Role.SUPPORT_AGENT, Role.ADMIN),
)


@shows(Said)
@strawberry.type(
    description="What the customer answered to a question about the reason.",
    directives=[allowed(*ORDER_PARTIES, Role.RECIPIENT)],
)
class ReasonAnswer:
    question: str = shown("The lasting name of the question.")
    asked: str = shown("The question, in the language of whoever reads it.")
    answer: str = shown("The lasting name of the answer.")
    text: str = shown("The answer, in the language of whoever reads it.")


@shows(ItemView)
@strawberry.type(
    description="What a customer said of one unit that comes back.",
    directives=[allowed(*TELLERS)],
)
class ItemDescription:
    customer_note: str | None = shown("In their own words.")
    answers: list[ReasonAnswer] = shown("What they answered.", directives=[sized(3)])


@strawberry.input(description="More about a unit whose return was asked for.")
class DescribeItemInput:
    return_item_id: strawberry.ID = shown("The unit.")
    note: str | None = shown(
        "In the customer's own words, instead of those before: empty takes these back, left out "
        "they stay.",
        default=None,
    )
    answers: list[ReasonAnswerInput] = shown(
        "Answers to questions about the reason; others given before stay.", default_factory=list
    )
    idempotency_key: UUID = shown(KEY)


DescribeItemResult = Annotated[
    ItemDescription | Refused,
    strawberry.union("DescribeItemResult", description="What was said of it, or why not."),
]


@strawberry.type
class DescriptionsMutation:
    @mutation(
        *TELLERS,
        scope=Scope.RETURNS_WRITE,
        description="Say more about a unit, until it is judged. Never a condition of anything.",
    )
    async def describe_item(self, info: Info, input: DescribeItemInput) -> DescribeItemResult:
        context = info.context
        id = uuid_of(input.return_item_id, "ReturnItem", field="returnItemId")
        by = context.by(input.idempotency_key)
        await describe_item(id, input.note, answers_of(input.answers), **by)
        (item,) = await reads.items(
            context.reads, [id], limits=None, now=context.now, language=context.language
        )
        return show(ItemDescription, item)
