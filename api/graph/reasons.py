"""Why things come back: the tree to choose from, what may be asked after, the words of others."""

from typing import Annotated

import strawberry

from api.access.rules import EVERYBODY, Role, Scope
from api.graph.context import Info
from api.graph.engine.access import PUBLIC, allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import asked, show, shown
from api.orders.rules import ProductGroup
from api.reasons import reads
from api.reasons.rules import BY_HANDLE, Ground
from api.reasons.vocabularies import FROM_SHOPIFY, SchemaOrgReason, ShopifyReason

Goods = Annotated[
    ProductGroup | None, asked("For this kind of goods, a product's `group`; any if left out.")
]


@shows(reads.AnswerNode)
@strawberry.type(description="One answer that can be given.", directives=[PUBLIC])
class QuestionAnswer:
    handle: str = shown("Its lasting name.")
    text: str = shown("The answer in the request's language.")


@shows(reads.QuestionNode)
@strawberry.type(
    description="What may be asked after a reason. Nobody has to answer.", directives=[PUBLIC]
)
class ReasonQuestion:
    handle: str = shown("Its lasting name.")
    text: str = shown("The question in the request's language.")
    answers: list[QuestionAnswer] = shown("What can be answered.", directives=[sized(10)])


@shows(reads.ReasonNode)
@strawberry.type(description="One reason that can be given.", directives=[PUBLIC])
class ReturnReason:
    handle: str = shown("Its lasting name.")
    name: str = shown("The reason in the request's language.")
    ground: Ground = shown("What the law makes of it.")
    shopify: ShopifyReason = shown("What Shopify calls it; theirs are coarser.")
    schema_org: SchemaOrgReason = shown("Which of schema.org's return policies it falls under.")
    questions: list[ReasonQuestion] = shown("What may be asked after it.", directives=[sized(3)])


@shows(reads.ReasonGroup)
@strawberry.type(description="Reasons that belong together.", directives=[PUBLIC])
class ReturnReasonGroup:
    handle: str = shown("Its lasting name.")
    name: str = shown("What they have in common, in the request's language.")
    reasons: list[ReturnReason] = shown("The reasons in it.")


@strawberry.type
class ReasonsQuery:
    @strawberry.field(
        description="The reasons that can be given, in groups. Giving one is never a duty.",
        directives=[allowed(*EVERYBODY)],
    )
    def reasons(self, info: Info, group: Goods = None) -> list[ReturnReasonGroup]:
        return [show(ReturnReasonGroup, one) for one in reads.tree(info.context.language, group)]

    @strawberry.field(
        description="The reason that one of Shopify's comes in as. Null for UNKNOWN: none given.",
        directives=[allowed(Role.PARTNER, Role.ADMIN, scope=Scope.RETURNS_READ)],
    )
    def reason_from_shopify(
        self, info: Info, reason: Annotated[ShopifyReason, asked("Shopify's `ReturnReason`.")]
    ) -> ReturnReason | None:
        handle = FROM_SHOPIFY[reason]
        if handle is None:
            return None
        return show(ReturnReason, reads.reason_node(BY_HANDLE[handle], info.context.language))
