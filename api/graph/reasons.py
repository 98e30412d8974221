"""Why things come back: the tree to choose from, what may be asked after, the words of others."""

from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import EVERYBODY, Role, Scope
from api.graph.context import Info
from api.graph.engine.access import PUBLIC, allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import asked, show, show_all, shown
from api.graph.refused import Refused
from api.kernel import text
from api.orders.rules import ProductGroup
from api.reasons import reads
from api.reasons.actions import set_reason
from api.reasons.own import Own
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
    questions: list[ReasonQuestion] = shown("What may be asked after it.", directives=[sized(4)])


@shows(reads.ReasonGroup)
@strawberry.type(description="Reasons that belong together.", directives=[PUBLIC])
class ReturnReasonGroup:
    handle: str = shown("Its lasting name.")
    name: str = shown("What they have in common, in the request's language.")
    reasons: list[ReturnReason] = shown("The reasons in it.")


WHO_SAY = allowed(Role.MERCHANDISER, Role.ADMIN)


@strawberry.type(description="What a brand says of a reason.", directives=[WHO_SAY])
class ShopReason:
    handle: str = shown("One of ours, or «ours/own» for a finer one below it.")
    name: str = shown("What it is called, in the request's language as far as there is a name.")
    category: str | None = shown("The only category that it is offered for; null: any.")
    retired: bool = shown("Whether it is off the list; history keeps it.")


@strawberry.input(description="A name in one language.")
class ReasonNameInput:
    language: str = shown("One of en, nl, fr, de, nb.")
    name: str = shown("The name.")


@strawberry.input(description="What a brand says of a reason.")
class SetReasonInput:
    brand: str = shown("The handle of the brand.")
    handle: str = shown("One of ours, or «ours/own» for a finer one: its ground is that of ours.")
    names: list[ReasonNameInput] = shown("What it is called; ours if empty.", default_factory=list)
    groups: list[ProductGroup] | None = shown(
        "The kinds of goods that it is offered for; as ours if left out.", default=None
    )
    category: str | None = shown("The only category that it is offered for.", default=None)
    retired: bool = shown("Off the list; history keeps it.", default=False)
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.type(description="The brand's word is kept.", directives=[WHO_SAY])
class ReasonSet:
    handle: str = shown("Which reason.")


SetReasonResult = Annotated[
    ReasonSet | Refused,
    strawberry.union("SetReasonResult", description="That it was kept, or why not."),
]


@strawberry.type
class ReasonsMutation:
    @mutation(
        Role.MERCHANDISER,
        Role.ADMIN,
        description="Rename a reason for a brand, add a finer one, or take one off its list.",
    )
    async def set_reason(self, info: Info, input: SetReasonInput) -> SetReasonResult:
        names = {one.language: one.name for one in input.names}
        own = Own(input.handle, names, input.groups, input.category, input.retired)
        await set_reason(input.brand, own, **info.context.by(input.idempotency_key))
        return ReasonSet(handle=input.handle)


@strawberry.type
class ReasonsQuery:
    @strawberry.field(
        description="The reasons that can be given, in groups. Giving one is never a duty.",
        directives=[allowed(*EVERYBODY)],
    )
    async def reasons(
        self,
        info: Info,
        group: Goods = None,
        brand: Annotated[str | None, asked("In the words of this brand (its handle).")] = None,
        category: Annotated[
            str | None, asked("The shop's own category, for reasons that are offered for it alone.")
        ] = None,
    ) -> list[ReturnReasonGroup]:
        context = info.context
        own = await reads.own_words(context.reads, text.typed(brand, most=40)) if brand else []
        found = reads.tree(context.language, group, own, category)
        return show_all(ReturnReasonGroup, found)

    @strawberry.field(
        description="What a brand says of reasons, those taken off its list too.",
        directives=[WHO_SAY],
    )
    async def shop_reasons(
        self, info: Info, brand: Annotated[str, asked("The handle of the brand.")]
    ) -> list[ShopReason]:
        rows = await reads.own_words(info.context.reads, text.typed(brand, most=40))
        return [
            ShopReason(
                handle=f"{row.reason}/{row.own}" if row.own else row.reason,
                name=row.name(info.context.language),
                category=row.category,
                retired=row.retired,
            )
            for row in rows
        ]

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
