from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import NOT_YOURS_TO_DO, STAFF, Role, Scope
from api.casebook import returns as cases
from api.exchanges.actions import asking
from api.graph.complaints import Complaint, complaints_of
from api.graph.context import Context, Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import (
    After,
    First,
    PageInfo,
    after_time,
    asked,
    page_size,
    show,
    show_all,
    shown,
    shown_id,
    time_cursor,
)
from api.graph.histories import Happening, histories_of
from api.graph.items import ReturnItem
from api.graph.money import Money
from api.graph.outlooks import outlook_limits
from api.graph.refused import Refused
from api.graph.return_inputs import (
    ApproveReturnInput,
    CancelReturnInput,
    ChangeReturnMethodInput,
    DeclineReturnInput,
    RequestReturnInput,
    wanted,
)
from api.graph.terms import ORDER_PARTIES
from api.insights import ratings
from api.kernel.ids import int_of, uuid_of
from api.kernel.refusal import NotAllowed, NotFound
from api.policy.document import Resolution, ReturnMethod
from api.returns import actions
from api.returns.rules import (
    UNKNOWN_RETURN,
    Authorization,
    ReturnDeclineReason,
    ReturnStatus,
)
from api.returns.ways import change_return_method
from api.shipping.labels import qr_svg
from api.shipping.rules import TrackingStatus

COUNTER = (Role.SUPPORT_AGENT, Role.STORE_CLERK, Role.SUPERVISOR, Role.ADMIN)


@shows(cases.LabelView)
@strawberry.type(
    description="The way back that was chosen, and the code to show or stick on.",
    directives=[allowed(*ORDER_PARTIES, Role.RECIPIENT)],
)
class Label:
    method: ReturnMethod = shown("The way back.")
    carrier: str = shown("Who carries it.")
    tracking_code: str = shown("The code on the parcel.")
    tracking_status: TrackingStatus = shown("What the carrier last said.")
    handed_over_at: datetime | None = shown("When it was on its way: proof of sending.")
    created_at: datetime = shown("When it was issued.")

    @strawberry.field(
        description="The code as a QR picture (SVG): shown on a phone, no printer needed."
    )
    def qr_code(self) -> str:
        return qr_svg(show(cases.LabelView, self).tracking_code)


@shows(cases.ReturnView)
@strawberry.type(
    description="One customer's wish to send units back.", directives=[allowed(*ORDER_PARTIES)]
)
class Return:
    public_id: strawberry.ID = shown_id("return")
    rma: str = shown("Its short code, for people.")
    order_number: str = shown("The number of the order it is about.")
    status: ReturnStatus = shown("What it is as a whole.")
    authorization: Authorization = shown("Whether it was let in.")
    decline_reason: ReturnDeclineReason | None = shown("Why it was declined.")
    decline_note: str | None = shown("What was said about that.")
    resolution: Resolution = shown("What the customer wants for it.")
    gift: bool = shown(
        "Whether who got it as a gift sends it back. The buyer is not to hear of it."
    )
    method: ReturnMethod = shown("The way back.")
    fee: Money = shown("What the way back costs the customer.")
    requested_at: datetime = shown("When it was asked for.")
    send_back_by: datetime | None = shown("By when it must be sent.")
    refund_due_at: datetime | None = shown("By when the money must have moved, once known.")
    closed_at: datetime | None = shown("When nothing more had to happen.")
    label: Label | None = shown("The label; null until it is approved.")
    refunded: Money = shown("What was granted so far.")
    items: list[ReturnItem] = shown("What comes back.", directives=[sized(20)])

    @strawberry.field(
        description="All that happened to it, the oldest first, with who did it and why where a "
        "person did.",
        directives=[allowed(*STAFF), sized(20)],
    )
    async def history(self, info: Info) -> list[Happening]:
        found = await info.context.load(histories_of, show(cases.ReturnView, self).id)
        return show_all(Happening, found)

    @strawberry.field(description="What was complained of; null for any other return.")
    async def complaint(self, info: Info) -> Complaint | None:
        found = await info.context.load(complaints_of, show(cases.ReturnView, self).id)
        return None if found is None else show(Complaint, found)

    @strawberry.field(
        description="Whether to ask the customer what they thought of it (`rateReturn`): it is "
        "over, and they have not said yet."
    )
    async def rating_wanted(self, info: Info) -> bool:
        case = show(cases.ReturnView, self)
        return case.closed_at is not None and not await info.context.load(_rated, case.id)


async def _rated(context: Context, ids: list[UUID]) -> list[bool]:
    return await ratings.rated(context.reads, ids)


@strawberry.type(description="A page of returns.", directives=[allowed(*STAFF, Role.PARTNER)])
class ReturnConnection:
    nodes: list[Return] = shown("The returns of this page, newest first.")
    page_info: PageInfo = shown("Where the page ends.")


RequestReturnResult = Annotated[
    Return | Refused,
    strawberry.union("RequestReturnResult", description="The return, or why not."),
]
ApproveReturnResult = Annotated[
    Return | Refused,
    strawberry.union("ApproveReturnResult", description="The return, or why not."),
]
DeclineReturnResult = Annotated[
    Return | Refused,
    strawberry.union("DeclineReturnResult", description="The return, or why not."),
]
CancelReturnResult = Annotated[
    Return | Refused,
    strawberry.union("CancelReturnResult", description="The return, or why not."),
]
ChangeReturnMethodResult = Annotated[
    Return | Refused,
    strawberry.union("ChangeReturnMethodResult", description="The return, or why not."),
]


async def return_of(info: Info, id: UUID) -> Return:
    await info.context.bell.ring()
    return show(Return, await _seen(info, id))


async def _seen(info: Info, id: UUID) -> cases.ReturnView:
    found = await _find(info, id)
    if found is None:
        raise NotFound(UNKNOWN_RETURN)
    return found


async def _find(info: Info, id: UUID) -> cases.ReturnView | None:
    """The return, if it is the caller's to see; for everybody else there is none."""
    context = info.context
    return await cases.return_by_id(
        context.reads,
        id,
        actor=context.actor,
        limits=outlook_limits(info),
        now=context.now,
        language=context.language,
    )


@strawberry.type
class ReturnsQuery:
    @strawberry.field(
        name="return",
        description="One return by its id or its RMA; null when there is none that the caller may "
        "see.",
        directives=[allowed(*ORDER_PARTIES, scope=Scope.RETURNS_READ)],
    )
    async def return_(
        self,
        info: Info,
        id: Annotated[strawberry.ID | None, asked("The id of the return.")] = None,
        rma: Annotated[str | None, asked("Or its RMA.")] = None,
    ) -> Return | None:
        if id is not None:
            found = await _find(info, uuid_of(id, "Return"))
        else:
            context = info.context
            found = await cases.return_by_rma(
                context.reads,
                rma or "",
                actor=context.actor,
                limits=outlook_limits(info),
                now=context.now,
                language=context.language,
            )
        return show(Return, found) if found else None

    @strawberry.field(
        description="Returns, newest first.",
        directives=[allowed(*STAFF, Role.PARTNER, scope=Scope.RETURNS_READ)],
    )
    async def returns(
        self,
        info: Info,
        only: Annotated[cases.ReturnFilter, asked("Which ones.")] = cases.ReturnFilter.ALL,
        first: First = 50,
        after: After = None,
    ) -> ReturnConnection:
        context = info.context
        found, more = await cases.returns(
            context.reads,
            only=only,
            first=page_size(first),
            after=after_time(after),
            limits=outlook_limits(info),
            now=context.now,
            language=context.language,
        )
        end = time_cursor(found[-1].requested_at, found[-1].id) if found else None
        return ReturnConnection(
            nodes=show_all(Return, found), page_info=PageInfo(has_next_page=more, end_cursor=end)
        )


@strawberry.type
class ReturnsMutation:
    @mutation(
        Role.SHOPPER,
        Role.PARTNER,
        *COUNTER,
        scope=Scope.RETURNS_WRITE,
        description="Ask to send units back. The terms are checked, the units are taken and the "
        "label is issued in one act; a claim outside the days of withdrawal waits for a person. "
        "What is wanted instead is reserved, or the return refused.",
    )
    async def request_return(self, info: Info, input: RequestReturnInput) -> RequestReturnResult:
        context = info.context
        order_id = int_of(input.order_id, "Order", field="orderId")
        if context.actor.order_id not in (None, order_id):
            raise NotAllowed(NOT_YOURS_TO_DO, field="orderId", roles="SHOPPER")
        id = await asking.request(
            order_id,
            wanted(input.items),
            method=input.method,
            resolution=input.resolution,
            language=context.language,
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        return await return_of(info, id)

    @mutation(
        Role.SUPPORT_AGENT,
        Role.SUPERVISOR,
        Role.ADMIN,
        description="Let a claim in: its label is issued.",
    )
    async def approve_return(self, info: Info, input: ApproveReturnInput) -> ApproveReturnResult:
        id = await actions.approve_return(
            uuid_of(input.return_id, "Return", field="returnId"),
            **info.context.by(input.idempotency_key),
        )
        return await return_of(info, id)

    @mutation(
        Role.SUPPORT_AGENT,
        Role.SUPERVISOR,
        Role.ADMIN,
        description="Turn a claim down, with a reason. Its units are free again.",
    )
    async def decline_return(self, info: Info, input: DeclineReturnInput) -> DeclineReturnResult:
        id = await actions.decline_return(
            uuid_of(input.return_id, "Return", field="returnId"),
            input.reason,
            note=input.note,
            **info.context.by(input.idempotency_key),
        )
        return await return_of(info, id)

    @mutation(
        Role.SHOPPER,
        Role.PARTNER,
        *COUNTER,
        scope=Scope.RETURNS_WRITE,
        description="The customer keeps it after all. Possible until the parcel is handed over.",
    )
    async def cancel_return(self, info: Info, input: CancelReturnInput) -> CancelReturnResult:
        seen = await _seen(info, uuid_of(input.return_id, "Return", field="returnId"))
        id = await actions.cancel_return(
            seen.id,
            **info.context.by(input.idempotency_key),
        )
        return await return_of(info, id)

    @mutation(
        Role.SHOPPER,
        Role.PARTNER,
        *COUNTER,
        scope=Scope.RETURNS_WRITE,
        description="Take another way back, until the parcel is handed over: a new label, the old "
        "one void, and the price as it was told when the return was asked for.",
    )
    async def change_return_method(
        self, info: Info, input: ChangeReturnMethodInput
    ) -> ChangeReturnMethodResult:
        context = info.context
        seen = await _seen(info, uuid_of(input.return_id, "Return", field="returnId"))
        id = await change_return_method(
            seen.id,
            input.method,
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        return await return_of(info, id)
