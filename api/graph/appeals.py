"""A customer does not agree, and a person answers."""

from decimal import Decimal
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role
from api.graph.context import Info
from api.graph.decisions import DECIDERS
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
from api.graph.items import Appeal
from api.graph.money import expected
from api.graph.refused import Refused
from api.inspection import appeals, reads
from api.inspection import correction_reads as shown_appeals
from api.inspection.actions import Verdict
from api.inspection.checklists import Grade
from api.inspection.corrections import Anew
from api.inspection.rules import UNKNOWN_APPEAL, Decision
from api.kernel.ids import uuid_of
from api.kernel.money import Money
from api.kernel.refusal import NotFound
from api.refunds.rules import Limits


@strawberry.type(description="A page of appeals.", directives=[allowed(*DECIDERS)])
class AppealsConnection:
    nodes: list[Appeal] = shown("The appeals of this page, oldest first.")
    page_info: PageInfo = shown("Where the page ends.")


@strawberry.input(description="Somebody does not agree with a deduction, or with a refusal.")
class AppealInput:
    return_item_id: strawberry.ID = shown("The item.")
    words: str = shown("Why, in the customer's own words.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(
    description="An appeal is answered. Without a grade and a decision, what was judged stands."
)
class AnswerAppealInput:
    appeal_id: strawberry.ID = shown("The appeal.")
    reply: str = shown("Why, in words for the customer.")
    grade: Grade | None = shown("The grade that holds instead.", default=None)
    faulty: bool = shown(
        "With a grade: whether the item was faulty; then nothing is taken off.", default=False
    )
    decision: Decision | None = shown(
        "What is decided instead, of an item that the bench could not judge.", default=None
    )
    expected_refund: Decimal | None = shown(
        "All that the customer would get for it, as it was shown.", default=None
    )
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


AppealResult = Annotated[
    Appeal | Refused, strawberry.union("AppealResult", description="The appeal, or why not.")
]
AnswerAppealResult = Annotated[
    Appeal | Refused, strawberry.union("AnswerAppealResult", description="The appeal, or why not.")
]


@strawberry.type
class AppealsQuery:
    @strawberry.field(
        description="Appeals that nobody has answered, oldest first.",
        directives=[allowed(*DECIDERS)],
    )
    async def appeals_to_answer(
        self, info: Info, first: First = 50, after: After = None
    ) -> AppealsConnection:
        size = page_size(first)
        found = await shown_appeals.appeals_to_answer(
            info.context.reads, first=size + 1, after=after_time(after)
        )
        page, end = paged(found, size, lambda one: time_cursor(one.made_at, one.id))
        return AppealsConnection(nodes=show_all(Appeal, page), page_info=end)


@strawberry.type
class AppealsMutation:
    @mutation(
        Role.SHOPPER,
        Role.SUPPORT_AGENT,
        Role.ADMIN,
        description="Say that a deduction, or a refusal, is not right. A person who did not judge "
        "the item answers. Once for each verdict.",
    )
    async def appeal(self, info: Info, input: AppealInput) -> AppealResult:
        context = info.context
        id = await appeals.appeal(
            uuid_of(input.return_item_id, "ReturnItem", field="returnItemId"),
            input.words,
            **context.by(input.idempotency_key),
        )
        return await _appeal(info, id)

    @mutation(
        *DECIDERS,
        description="Answer an appeal: what was judged stands, or something else holds, which is a "
        "correction like any other. Never by who judged the item.",
    )
    async def answer_appeal(self, info: Info, input: AnswerAppealInput) -> AnswerAppealResult:
        context = info.context
        id = uuid_of(input.appeal_id, "Appeal", field="appealId")
        made = await shown_appeals.appeal(context.reads, id)
        if made is None:
            raise NotFound(UNKNOWN_APPEAL, field="appealId")
        limits, language = context.refund_limits(), context.language
        (item,) = await reads.items(
            context.reads, [made.item_id], limits=None, now=context.now, language=language
        )
        shown_as = expected(input.expected_refund, item.paid.currency)
        anew = _anew(input, shown_as)
        await appeals.answer_appeal(
            id,
            input.reply,
            anew,
            limits=limits or Limits({}),
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        await context.bell.ring()
        return await _appeal(info, id)


def _anew(input: AnswerAppealInput, shown_as: Money | None) -> Anew | None:
    if input.grade is None and input.decision is None:
        return None
    verdict = None
    if input.grade:
        verdict = Verdict(input.grade, None, None, {}, None, shown_as, None, input.faulty)
    return Anew(verdict, input.decision, shown_as)


async def _appeal(info: Info, id: UUID) -> Appeal:
    return show(Appeal, await shown_appeals.appeal(info.context.reads, id))
