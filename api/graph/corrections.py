"""What was judged is taken back, with a reason, and something else holds."""

from decimal import Decimal
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role
from api.graph.context import Info
from api.graph.discards import DISCARD, DiscardInput, discard_of
from api.graph.engine.access import mutation
from api.graph.fields import show, shown
from api.graph.inspection import BENCH, FAULTY, CheckAnswerInput, answers_of
from api.graph.items import ReturnItem
from api.graph.money import expected
from api.graph.outlooks import outlook_limits
from api.graph.refused import Refused
from api.inspection import corrections, reads
from api.inspection.actions import Verdict
from api.inspection.checklists import Grade
from api.inspection.corrections import Anew
from api.inspection.rules import Decision, Finding
from api.kernel.ids import uuid_of
from api.kernel.money import Money
from api.kernel.refusal import NotFound
from api.refunds.rules import Limits
from api.returns.rules import UNKNOWN_ITEM
from api.stock.rules import Disposition


@strawberry.input(
    description="What was judged of an item is taken back. A grade, a finding or a decision holds "
    "instead; with none of them the bench looks at it again."
)
class CorrectVerdictInput:
    return_item_id: strawberry.ID = shown("The item.")
    reason: str = shown("Why: kept with what was taken back.")
    grade: Grade | None = shown("The grade that holds.", default=None)
    finding: Finding | None = shown("The finding that holds.", default=None)
    decision: Decision | None = shown(
        "What is decided of an item that the bench could not judge. The customer is told the "
        "reason.",
        default=None,
    )
    disposition: Disposition | None = shown(
        "Where it goes; the proposed way if left out.", default=None
    )
    discard: DiscardInput | None = shown(DISCARD, default=None)
    answers: list[CheckAnswerInput] = shown(
        "The answers to the checklist: evidence.", default_factory=list
    )
    faulty: bool = shown(FAULTY, default=False)
    note: str | None = shown("What else was seen.", default=None)
    expected_refund: Decimal | None = shown(
        "All that the customer would get for it, as it was shown. Refused when it is another "
        "amount by now.",
        default=None,
    )
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


CorrectVerdictResult = Annotated[
    ReturnItem | Refused,
    strawberry.union("CorrectVerdictResult", description="The item, or why not."),
]


@strawberry.type
class CorrectionsMutation:
    @mutation(
        *BENCH,
        Role.SUPPORT_AGENT,
        description="Take back what was judged of an item, and say what holds instead. What has "
        "not been paid is granted anew; of what has been paid more is paid on top, and too much "
        "waits for a person to forgive or claim it. A grader may correct their own verdict until "
        "the money leaves.",
    )
    async def correct_verdict(self, info: Info, input: CorrectVerdictInput) -> CorrectVerdictResult:
        context = info.context
        id = uuid_of(input.return_item_id, "ReturnItem", field="returnItemId")
        limits, language = context.refund_limits(), context.language
        before = await reads.items(
            context.reads, [id], limits=None, now=context.now, language=language
        )
        if not before:
            raise NotFound(UNKNOWN_ITEM, field="returnItemId")
        shown_as = expected(input.expected_refund, before[0].paid.currency)
        await corrections.correct_verdict(
            id,
            Anew(_verdict(input, shown_as), input.decision, shown_as),
            input.reason,
            limits=limits or Limits({}),
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        await context.bell.ring()
        found = await reads.items(
            context.reads, [id], limits=outlook_limits(info), now=context.now, language=language
        )
        return show(ReturnItem, found[0])


def _verdict(input: CorrectVerdictInput, shown_as: Money | None) -> Verdict | None:
    if input.grade is None and input.finding is None:
        return None
    return Verdict(
        grade=input.grade,
        finding=input.finding,
        disposition=input.disposition,
        answers=answers_of(input.answers),
        note=input.note,
        expected=shown_as,
        faulty=input.faulty,
        discard=discard_of(input.discard),
        inspected_at=None,
    )
