"""What goes back to the customer repaired: for the workshop, and for who waits for it."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import STAFF, Role, Scope
from api.exchanges.repairs import actions, reads
from api.exchanges.repairs.reads import RepairFilter
from api.exchanges.repairs.rules import InsteadOfRepair, RepairState, RepairWork, WhyEnded
from api.graph.context import Context, Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.shown import shows
from api.graph.fields import (
    After,
    First,
    PageInfo,
    after_time,
    asked,
    page_size,
    paged,
    show,
    show_all,
    shown,
    shown_id,
    time_cursor,
)
from api.graph.order_inputs import KEY
from api.graph.orders import Product
from api.graph.refused import Refused
from api.graph.terms import ORDER_PARTIES
from api.kernel.ids import uuid_of

WORKSHOP = (Role.GRADER, Role.SUPERVISOR, Role.STORE_CLERK, Role.PARTNER, Role.ADMIN)


@shows(reads.RepairView)
@strawberry.type(
    description="A unit that is faulty and goes back to the customer repaired, free of charge. No "
    "money is given for it meanwhile.",
    directives=[allowed(*ORDER_PARTIES)],
)
class Repair:
    public_id: strawberry.ID = shown_id("repair")
    rma: str = shown("The code of its return.")
    product: Product = shown("What is repaired.")
    state: RepairState = shown("Where it stands.")
    choices: list[InsteadOfRepair] = shown(
        "What the customer may have instead, as things are now; empty while it is repaired in time."
    )
    requested_at: datetime = shown("When it was asked for.")
    extends_until: date | None = shown(
        "Until when the shop answers for it once it was repaired, as told when it was asked for."
    )
    started_at: datetime | None = shown("When the work began.")
    done_at: datetime | None = shown("When the work was over, however it ended.")
    note: str | None = shown("What was done, or why it cannot be.")
    worked_by: str | None = shown("Who worked on it.", directives=[allowed(*STAFF)])
    late_at: datetime | None = shown("When it had taken too long.")
    sent_back_at: datetime | None = shown("When it was sent to the customer.")
    tracking: str | None = shown("The carrier's code.")
    ended_at: datetime | None = shown("When it became something else.")
    why_ended: WhyEnded | None = shown("What it became.")


async def repairs_of(context: Context, ids: list[UUID]) -> list[reads.RepairView | None]:
    return await reads.repairs_of_items(context.reads, ids, now=context.now)


@strawberry.type(
    description="A page of repairs.", directives=[allowed(*WORKSHOP, Role.SUPPORT_AGENT)]
)
class RepairConnection:
    nodes: list[Repair] = shown("The repairs of this page, longest asked for first.")
    page_info: PageInfo = shown("Where the page ends.")


@strawberry.input(description="What the workshop has to say of a repair.")
class RecordRepairInput:
    repair_id: strawberry.ID = shown("The repair.")
    work: RepairWork = shown("How far it is.")
    note: str | None = shown(
        "In words for the customer: what was done, or why it cannot be. Asked for with DONE and "
        "IMPOSSIBLE.",
        default=None,
    )
    tracking: str | None = shown("The carrier's code, with SENT_BACK.", default=None)
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="What the customer wants instead of a repair.")
class EndRepairInput:
    repair_id: strawberry.ID = shown("The repair.")
    choice: InsteadOfRepair = shown("One of its `choices`; who works here may at any time.")
    idempotency_key: UUID = shown(KEY)


RecordRepairResult = Annotated[
    Repair | Refused,
    strawberry.union("RecordRepairResult", description="The repair, or why not."),
]
EndRepairResult = Annotated[
    Repair | Refused,
    strawberry.union("EndRepairResult", description="The repair, or why not."),
]


async def _repair(info: Info, id: UUID) -> Repair:
    context = info.context
    await context.bell.ring()
    found = await reads.repair_by_id(context.reads, id, actor=context.actor, now=context.now)
    return show(Repair, found)


def _id(id: str) -> UUID:
    return uuid_of(id, "Repair", field="repairId")


@strawberry.type
class RepairsQuery:
    @strawberry.field(
        description="Repairs that somebody has to see to, longest asked for first.",
        directives=[allowed(*WORKSHOP, Role.SUPPORT_AGENT, scope=Scope.RETURNS_READ)],
    )
    async def repairs(
        self,
        info: Info,
        only: Annotated[RepairFilter, asked("Which ones.")] = RepairFilter.TO_DO,
        first: First = 50,
        after: After = None,
    ) -> RepairConnection:
        context, size = info.context, page_size(first)
        found = await reads.repairs(
            context.reads, only, first=size + 1, after=after_time(after), now=context.now
        )
        page, end = paged(found, size, lambda one: time_cursor(one.requested_at, one.id))
        return RepairConnection(nodes=show_all(Repair, page), page_info=end)


@strawberry.type
class RepairsMutation:
    @mutation(
        *WORKSHOP,
        scope=Scope.RETURNS_WRITE,
        description="Say how far a repair is: begun, done, impossible, or sent back.",
    )
    async def record_repair(self, info: Info, input: RecordRepairInput) -> RecordRepairResult:
        id = await actions.record_repair(
            _id(input.repair_id),
            input.work,
            note=input.note,
            tracking=input.tracking,
            **info.context.by(input.idempotency_key),
        )
        return await _repair(info, id)

    @mutation(
        Role.SHOPPER,
        Role.PARTNER,
        Role.SUPPORT_AGENT,
        Role.STORE_CLERK,
        Role.SUPERVISOR,
        Role.ADMIN,
        scope=Scope.RETURNS_WRITE,
        description="Money or another one instead of a repair: the customer may until it is begun, "
        "when it cannot be repaired or takes too long, and while they can withdraw anyway.",
    )
    async def end_repair(self, info: Info, input: EndRepairInput) -> EndRepairResult:
        context, id = info.context, _id(input.repair_id)
        await reads.repair_by_id(context.reads, id, actor=context.actor, now=context.now)
        await actions.end_repair(id, input.choice, **context.by(input.idempotency_key))
        return await _repair(info, id)
