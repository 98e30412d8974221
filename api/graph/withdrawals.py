from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import EVERYBODY, Role, Scope
from api.graph.context import Info
from api.graph.engine.access import PUBLIC, allowed, mutation
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
from api.graph.money import Money
from api.graph.refused import Refused
from api.graph.withdrawal_inputs import (
    ConfirmWithdrawalInput,
    DeclareWithdrawalInput,
    MatchWithdrawalInput,
    named,
)
from api.kernel.ids import int_of, uuid_of
from api.kernel.refusal import NotFound
from api.orders.access import order_meant
from api.policy.document import ReturnMethod
from api.returns.withdrawals import actions, reads
from api.returns.withdrawals.rules import NoteKind, WithdrawalState
from api.returns.withdrawals.words import UNKNOWN_WITHDRAWAL
from api.shipping.labels import qr_svg

AGENTS = (Role.SUPPORT_AGENT, Role.SUPERVISOR, Role.ADMIN)


@shows(reads.WithdrawalLineView)
@strawberry.type(description="Goods that somebody withdraws from.", directives=[PUBLIC])
class WithdrawalLine:
    line: int = shown("The number of the order line.")
    quantity: int | None = shown("How many units of it; null for all.")
    title: str | None = shown("What it is; told in a draft whose order is known.")


@shows(reads.WithdrawalDraftView)
@strawberry.type(
    description="What was understood, to read once more before it is confirmed. No statement yet.",
    directives=[PUBLIC],
)
class WithdrawalDraft:
    token: str = shown("Pass it to confirmWithdrawal; it opens the acknowledgement afterwards.")
    name: str = shown("The name, as typed.")
    order_number: str = shown("The order number, as typed.")
    email: str = shown("Where the acknowledgement goes, as typed.")
    postcode: str | None = shown("The postcode, as typed.")
    matched: bool = shown(
        "Whether number and e-mail address or postcode fit one order. When not, confirm all the "
        "same: the statement counts, and a person finds the order."
    )
    lines: list[WithdrawalLine] = shown(
        "The lines that were named; when matched and none was, all that can still come back.",
        directives=[sized(20)],
    )
    last_day: date | None = shown(
        "The last day to declare by law; null while it is not known or not running yet."
    )
    withdraw_label: str = shown("The legal label of the way in: «withdraw from contract here».")
    confirm_label: str = shown("The only words on the next button: «confirm withdrawal».")


@shows(reads.WithdrawalNoteView)
@strawberry.type(
    description="Something to know about a statement, or about one line of it.",
    directives=[PUBLIC],
)
class WithdrawalNote:
    kind: NoteKind = shown("What it is, for programs.")
    line: int | None = shown("The order line it is about; null for the whole.")
    sentence: str = shown("What it is, for people, in the request's language.")


@shows(reads.WithdrawalReturnView)
@strawberry.type(
    description="The return that a withdrawal opened: what is needed to send the goods.",
    directives=[PUBLIC],
)
class WithdrawalReturn:
    public_id: strawberry.ID = shown_id("return")
    rma: str = shown("Its short code, for people.")
    method: ReturnMethod = shown("The way back; changeReturnMethod takes another.")
    fee: Money = shown("What the way back costs: never more than told at the order.")
    tracking_code: str | None = shown("The code for the parcel.")
    unit_count: int = shown("How many units come back.")

    @strawberry.field(description="That code as a QR picture (SVG); null without a label.")
    def qr_code(self) -> str | None:
        code = show(reads.WithdrawalReturnView, self).tracking_code
        return qr_svg(code) if code else None


@shows(reads.WithdrawalView)
@strawberry.type(
    description="A statement of withdrawal that was confirmed. It is kept as it was made.",
    directives=[PUBLIC],
)
class Withdrawal:
    public_id: strawberry.ID = shown_id("withdrawal")
    state: WithdrawalState = shown("What became of it so far.")
    name: str = shown("Who declared it.")
    order_number: str = shown("The order number, as typed.")
    email: str = shown("Where the acknowledgement goes.")
    postcode: str | None = shown("The postcode, as typed.")
    language: str = shown("The language it was made in (BCP 47).")
    lines: list[WithdrawalLine] = shown(
        "The lines that were named; empty for the whole order.", directives=[sized(20)]
    )
    statement: str = shown(
        "The acknowledgement: content, date and time, in the language of the statement."
    )
    declared_at: datetime = shown("The instant it was confirmed: this one counts.")
    in_time: bool | None = shown(
        "Whether that was within the legal period; null while the order is not known, or where "
        "the law gives no right of withdrawal."
    )
    notes: list[WithdrawalNote] = shown("What is to be known about it.", directives=[sized(20)])
    matched_by: str | None = shown("Who found the order, if a person had to.")
    opened: WithdrawalReturn | None = shown("The return that it opened.", name="return")
    send_back_by: datetime | None = shown("By when the goods must be sent; null for nothing to.")
    refund_due_by: datetime | None = shown(
        "By when the money must have moved; null while the shop may wait for goods or proof."
    )

    @strawberry.field(description="The acknowledgement as a text to download and keep.")
    def download_url(self, info: Info) -> str:
        token = show(reads.WithdrawalView, self).token
        return f"{info.context.settings.base_url}/withdrawals/{token}.txt"


@strawberry.type(
    description="A page of withdrawals.",
    directives=[allowed(*AGENTS)],
)
class WithdrawalConnection:
    nodes: list[Withdrawal] = shown("The withdrawals of this page, oldest first.")
    page_info: PageInfo = shown("Where the page ends.")


DeclareWithdrawalResult = Annotated[
    WithdrawalDraft | Refused,
    strawberry.union("DeclareWithdrawalResult", description="The draft, or what to fill in."),
]
ConfirmWithdrawalResult = Annotated[
    Withdrawal | Refused,
    strawberry.union(
        "ConfirmWithdrawalResult", description="The acknowledgement; Refused for no such draft."
    ),
]
MatchWithdrawalResult = Annotated[
    Withdrawal | Refused,
    strawberry.union("MatchWithdrawalResult", description="The withdrawal, or why not."),
]


async def _shown(info: Info, id: UUID) -> Withdrawal:
    context = info.context
    found = await reads.withdrawal(context.reads, id, language=context.language)
    if found is None:
        raise NotFound(UNKNOWN_WITHDRAWAL)
    return show(Withdrawal, found)


@strawberry.type
class WithdrawalsQuery:
    @strawberry.field(
        description="One withdrawal; null when there is none. A partner that mails the "
        "acknowledgement finds its text and address here.",
        directives=[allowed(*AGENTS, Role.PARTNER, scope=Scope.RETURNS_READ)],
    )
    async def withdrawal(
        self, info: Info, id: Annotated[strawberry.ID, asked("The id of the withdrawal.")]
    ) -> Withdrawal | None:
        context = info.context
        found = await reads.withdrawal(
            context.reads, uuid_of(id, "Withdrawal"), language=context.language
        )
        return show(Withdrawal, found) if found else None

    @strawberry.field(
        description="Withdrawals, oldest first: its days run out first.",
        directives=[allowed(*AGENTS)],
    )
    async def withdrawals(
        self,
        info: Info,
        only: Annotated[reads.WithdrawalFilter, asked("Which ones.")] = (
            reads.WithdrawalFilter.WAITING
        ),
        first: First = 50,
        after: After = None,
    ) -> WithdrawalConnection:
        context = info.context
        found, more = await reads.withdrawals(
            context.reads,
            only=only,
            first=page_size(first),
            after=after_time(after),
            language=context.language,
        )
        end = time_cursor(found[-1].declared_at, found[-1].id) if found else None
        return WithdrawalConnection(
            nodes=show_all(Withdrawal, found),
            page_info=PageInfo(has_next_page=more, end_cursor=end),
        )


@strawberry.type
class WithdrawalsMutation:
    @mutation(
        *EVERYBODY,
        description="Step one of withdrawing from a contract (CRD art. 11a): no account, no "
        "reason. Answers alike whether an order exists, unless number and proof fit.",
    )
    async def declare_withdrawal(
        self, info: Info, input: DeclareWithdrawalInput
    ) -> DeclareWithdrawalResult:
        context = info.context
        lines = named(input.lines)
        order_id = await order_meant(
            context.reads, input.order_number, input.email, input.postcode, now=context.now
        )
        id = await actions.declare_withdrawal(
            actions.Said(input.name, input.order_number, input.email, input.postcode, lines),
            order_id=order_id,
            language=context.language,
            **context.by(input.idempotency_key),
        )
        draft = await reads.draft(context.reads, id, at=context.now, language=context.language)
        if draft is None:
            raise NotFound(UNKNOWN_WITHDRAWAL)
        return show(WithdrawalDraft, draft)

    @mutation(
        *EVERYBODY,
        description="Step two: the withdrawal is declared, stamped and acknowledged, and what it "
        "opens is opened. Never refused for its day, an order that is not found, or a key that "
        "was used. Twice is once.",
    )
    async def confirm_withdrawal(
        self, info: Info, input: ConfirmWithdrawalInput
    ) -> ConfirmWithdrawalResult:
        context = info.context
        id = await actions.confirm_withdrawal(
            input.token, reads=context.reads, actor=context.actor, now=context.now
        )
        await context.bell.ring()
        return await _shown(info, id)

    @mutation(
        *AGENTS,
        description="Tie a statement to the order that a person found; the day it was declared "
        "counts. Possible until it has opened a return.",
    )
    async def match_withdrawal(
        self, info: Info, input: MatchWithdrawalInput
    ) -> MatchWithdrawalResult:
        context = info.context
        id = await actions.match_withdrawal(
            uuid_of(input.withdrawal_id, "Withdrawal", field="withdrawalId"),
            int_of(input.order_id, "Order", field="orderId"),
            named(input.lines),
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        await context.bell.ring()
        return await _shown(info, id)
