"""A second person agrees at the bench, by badge."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

import strawberry

from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.shown import shows
from api.graph.fields import show, shown, shown_id
from api.graph.inspection import BENCH, FAULTY
from api.graph.money import expected
from api.graph.refused import Refused
from api.inspection import approvals, reads
from api.inspection.actions import Verdict
from api.inspection.checklists import Grade
from api.kernel.ids import uuid_of
from api.kernel.refusal import NotFound
from api.returns.rules import UNKNOWN_ITEM
from api.stock.rules import Disposition


@shows(approvals.Approved)
@strawberry.type(
    description="A second person agreed to one verdict: it counts once, for five minutes.",
    directives=[allowed(*BENCH)],
)
class Approval:
    public_id: strawberry.ID = shown_id("approval")
    approved_by: str = shown("Who agreed.")
    expires_at: datetime = shown("Until when it counts.")


@strawberry.input(description="A verdict over the bench's limit, and the badge of who agrees.")
class ApproveVerdictInput:
    badge: str = shown("What the scanner read from the badge: never of who is signed in.")
    return_item_id: strawberry.ID = shown("The item.")
    grade: Grade = shown("The grade.")
    disposition: Disposition | None = shown(
        "Where it goes; the proposed way if left out.", default=None
    )
    faulty: bool = shown(FAULTY, default=False)
    expected_refund: Decimal = shown("The amount that the bench shows.")
    reason: str | None = shown("Why, if they say.", default=None)
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


ApproveVerdictResult = Annotated[
    Approval | Refused,
    strawberry.union("ApproveVerdictResult", description="The approval, or why not."),
]


@strawberry.type
class ApprovalsMutation:
    @mutation(
        *BENCH,
        description="Have a lead agree at the bench to a refund over its limit, by their badge. "
        "Send the id with `inspectItem`: exactly this verdict is then paid without waiting.",
    )
    async def approve_verdict(self, info: Info, input: ApproveVerdictInput) -> ApproveVerdictResult:
        context = info.context
        id = uuid_of(input.return_item_id, "ReturnItem", field="returnItemId")
        before = await reads.items(
            context.reads, [id], limits=None, now=context.now, language=context.language
        )
        if not before:
            raise NotFound(UNKNOWN_ITEM, field="returnItemId")
        amount = expected(input.expected_refund, before[0].paid.currency)
        verdict = Verdict(
            input.grade, None, input.disposition, {}, None, amount, None, input.faulty
        )
        made = await approvals.approve_verdict(
            id,
            verdict,
            input.badge,
            reason=input.reason,
            limits_of=context.limits_of,
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        return show(Approval, made)
