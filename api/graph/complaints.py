"""What came damaged, wrong or not at all: told by who bought it, decided by a person."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import NOT_YOURS_TO_DO, STAFF, Role, Scope
from api.exchanges.complaints import actions, reads
from api.exchanges.complaints.rules import (
    REASON_OF,
    ComplaintDecision,
    ComplaintKind,
    ComplaintWish,
)
from api.graph.context import Context, Info
from api.graph.decisions import DECIDERS
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
from api.graph.order_inputs import KEY
from api.graph.refused import Refused
from api.graph.return_inputs import TOO_MANY_ITEMS
from api.graph.terms import ORDER_PARTIES
from api.kernel.ids import int_of, uuid_of
from api.kernel.refusal import InvalidInput, NotAllowed
from api.returns.opening import Wanted


@shows(reads.ComplaintView)
@strawberry.type(
    description="Units that came damaged, wrong or not at all. They are the items of its return, "
    "and nothing need be sent back for a person to decide.",
    directives=[allowed(*ORDER_PARTIES)],
)
class Complaint:
    public_id: strawberry.ID = shown_id("complaint")
    rma: str = shown("The code of its return, which has the units and what is given for them.")
    order_number: str = shown("The number of its order.")
    kind: ComplaintKind = shown("What is wrong.")
    wish: ComplaintWish = shown("What the customer would like.")
    photos: list[str] = shown("Addresses of evidence; never a condition.")
    made_at: datetime = shown("When it was made.")
    decision: ComplaintDecision | None = shown("What a person made of it; null: nobody yet.")
    reason: str | None = shown("Why, in words for the customer.")
    decided_at: datetime | None = shown("When.")
    decided_by: str | None = shown("Who decided.", directives=[allowed(*STAFF)])


async def complaints_of(context: Context, ids: list[UUID]) -> list[reads.ComplaintView | None]:
    return await reads.complaints_of_returns(context.reads, ids)


@strawberry.type(description="A page of complaints.", directives=[allowed(*DECIDERS)])
class ComplaintConnection:
    nodes: list[Complaint] = shown("The complaints of this page, oldest first.")
    page_info: PageInfo = shown("Where the page ends.")


@strawberry.input(description="Some units of one order line that are not as they were sold.")
class ComplaintItemInput:
    line: int = shown("The number of the order line.")
    quantity: int = shown("How many units of it.", default=1)
    note: str | None = shown("What is wrong, in the customer's own words.", default=None)


@strawberry.input(description="What came damaged, wrong or not at all.")
class MakeComplaintInput:
    order_id: strawberry.ID = shown("The order.")
    kind: ComplaintKind = shown("What is wrong.")
    items: list[ComplaintItemInput] = shown("Which units.")
    wish: ComplaintWish = shown("What the customer would like.", default=ComplaintWish.MONEY)
    photos: list[str] = shown(
        "Addresses (https) of up to ten photos, where the shop keeps them; never a duty.",
        default_factory=list,
    )
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="What becomes of a complaint.")
class DecideComplaintInput:
    complaint_id: strawberry.ID = shown("The complaint.")
    decision: ComplaintDecision = shown("What is done about it.")
    reason: str = shown("Why, in words for the customer.")
    percent: int | None = shown(
        "With REDUCE: how much of the price goes back, 1 to 99.", default=None
    )
    idempotency_key: UUID = shown(KEY)


MakeComplaintResult = Annotated[
    Complaint | Refused,
    strawberry.union("MakeComplaintResult", description="The complaint, or why not."),
]
DecideComplaintResult = Annotated[
    Complaint | Refused,
    strawberry.union("DecideComplaintResult", description="The complaint, or why not."),
]


async def _complaint(info: Info, id: UUID) -> Complaint:
    await info.context.bell.ring()
    found = await reads.complaint_by_id(info.context.reads, id, actor=info.context.actor)
    return show(Complaint, found)


def _wanted(kind: ComplaintKind, items: Sequence[ComplaintItemInput]) -> list[Wanted]:
    if len(items) > 100:
        raise InvalidInput(TOO_MANY_ITEMS, field="items", most=100)
    return [Wanted(one.line, one.quantity, REASON_OF[kind], one.note) for one in items]


@strawberry.type
class ComplaintsQuery:
    @strawberry.field(
        description="Complaints that nobody has decided yet, oldest first.",
        directives=[allowed(*DECIDERS)],
    )
    async def complaints_to_decide(
        self, info: Info, first: First = 50, after: After = None
    ) -> ComplaintConnection:
        size = page_size(first)
        found = await reads.complaints_to_decide(
            info.context.reads, first=size + 1, after=after_time(after)
        )
        page, end = paged(found, size, lambda one: time_cursor(one.made_at, one.id))
        return ComplaintConnection(nodes=show_all(Complaint, page), page_info=end)


@strawberry.type
class ComplaintsMutation:
    @mutation(
        Role.SHOPPER,
        Role.PARTNER,
        Role.SUPPORT_AGENT,
        Role.STORE_CLERK,
        Role.SUPERVISOR,
        Role.ADMIN,
        scope=Scope.RETURNS_WRITE,
        description="Tell that units came damaged, wrong or not at all. Nothing need be sent back: "
        "a person decides. It is no withdrawal, which is always possible beside it.",
    )
    async def make_complaint(self, info: Info, input: MakeComplaintInput) -> MakeComplaintResult:
        context = info.context
        order_id = int_of(input.order_id, "Order", field="orderId")
        if context.actor.order_id not in (None, order_id):
            raise NotAllowed(NOT_YOURS_TO_DO, field="orderId", roles="SHOPPER")
        id = await actions.make_complaint(
            order_id,
            input.kind,
            _wanted(input.kind, input.items),
            wish=input.wish,
            photos=input.photos,
            language=context.language,
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        return await _complaint(info, id)

    @mutation(
        *DECIDERS,
        description="Refund or replace what was complained of without waiting for it, give a part "
        "of its price, have it sent back first, or refuse. Over a grader's limit the money waits "
        "for a second person.",
    )
    async def decide_complaint(
        self, info: Info, input: DecideComplaintInput
    ) -> DecideComplaintResult:
        id = await actions.decide_complaint(
            uuid_of(input.complaint_id, "Complaint", field="complaintId"),
            input.decision,
            input.reason,
            percent=input.percent,
            **info.context.by(input.idempotency_key),
        )
        return await _complaint(info, id)
