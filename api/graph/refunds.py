from datetime import datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import STAFF, Role
from api.graph.context import Context, Info
from api.graph.credit_notes import READERS, CreditNote, RefundTax, notes_of
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
    paged,
    show,
    show_all,
    shown,
    shown_id,
    time_cursor,
)
from api.graph.money import Money
from api.graph.refused import Refused
from api.graph.terms import ORDER_PARTIES
from api.kernel.ids import uuid_of
from api.orders.rules import TenderKind
from api.refunds import reads
from api.refunds.actions import grants, payouts
from api.refunds.actions.excess import settle_excess
from api.refunds.rules import Excess, RefundLineKind
from api.returns.rules import RefundState


@shows(reads.RefundLineView)
@strawberry.type(
    description="One line of a refund, with its reason.", directives=[allowed(*ORDER_PARTIES)]
)
class RefundLine:
    kind: RefundLineKind = shown("What it is about.")
    label: str = shown("The same in words.")
    amount: Money = shown("How much; what is taken off is below zero.")
    reason: str | None = shown("Why, in words that the customer sees too.")
    tax: Money = shown("The tax inside, of the same sign.")
    tax_rate: Decimal | None = shown("Its rate in percent; null where nobody said it.")


@shows(reads.PayoutView)
@strawberry.type(
    description="The part of a refund that goes back by one of the ways the order was paid.",
    directives=[allowed(*ORDER_PARTIES)],
)
class Payout:
    kind: TenderKind | None = shown("What it goes back to; null: as the order was paid.")
    label: str | None = shown("The same in words, such as the last digits of a card.")
    amount: Money = shown("How much.")
    state: RefundState = shown("Where the money stands; GRANTED is not sent yet.")
    settled_at: datetime | None = shown("When it had moved.")
    reference: str | None = shown(
        "The gateway's name for the payment.", directives=[allowed(*STAFF)]
    )
    failure: str | None = shown("Why the gateway refused.", directives=[allowed(*STAFF)])


@shows(reads.TenderView)
@strawberry.type(
    description="What one of the ways an order was paid would get back of a refund.",
    directives=[allowed(*STAFF)],
)
class TenderShare:
    kind: TenderKind | None = shown("What it would go back to; null: as the order was paid.")
    label: str | None = shown("The same in words, such as the last digits of a card.")
    amount: Money = shown("How much.")


async def payouts_of(context: Context, ids: list[UUID]) -> list[tuple[reads.PayoutView, ...]]:
    return await reads.payouts_of_refunds(context.reads, ids, language=context.language)


@shows(reads.RefundView)
@strawberry.type(
    description="Money back for one unit. Granted is not paid: follow its state.",
    directives=[allowed(*ORDER_PARTIES)],
)
class Refund:
    public_id: strawberry.ID = shown_id("refund")
    state: RefundState = shown("Where the money stands.")
    amount: Money = shown("What the customer gets.")
    lines: list[RefundLine] = shown("How the amount came about.")
    taxes: list[RefundTax] = shown("The same by tax rate: net and tax add up to the amount.")
    granted_at: datetime = shown("When it was granted.")
    settled_at: datetime | None = shown("When the money had moved.")
    granted_by: str = shown("Who granted it.", directives=[allowed(*STAFF)])
    release_reason: str | None = shown("Why, if they said.", directives=[allowed(*STAFF)])
    released_by: str | None = shown(
        "Who released it as the second person.", directives=[allowed(*STAFF)]
    )
    early: bool = shown("Whether it was given before the bench had looked.")
    found_too_high: Money | None = shown(
        "Of an early refund: what the bench then found not to be owed. Nothing is taken back by "
        "itself.",
        directives=[allowed(*STAFF)],
    )
    excess: Excess | None = shown(
        "What a person made of that; null: nobody yet.", directives=[allowed(*STAFF)]
    )
    excess_reason: str | None = shown("Why.", directives=[allowed(*STAFF)])
    excess_by: str | None = shown("Who decided that.", directives=[allowed(*STAFF)])
    excess_at: datetime | None = shown("When.", directives=[allowed(*STAFF)])
    hold_reason: str | None = shown("Why it was held.", directives=[allowed(*STAFF)])

    @strawberry.field(
        description="By which ways it goes back: they add up to the amount.",
        directives=[allowed(*ORDER_PARTIES)],
    )
    async def payouts(self, info: Info) -> list[Payout]:
        id = show(reads.RefundView, self).id
        return show_all(Payout, await info.context.load(payouts_of, id))

    @strawberry.field(
        description="Its credit note, and what took that back.",
        directives=[allowed(*READERS), sized(4)],
    )
    async def credit_notes(self, info: Info) -> list[CreditNote]:
        id = show(reads.RefundView, self).id
        return show_all(CreditNote, await info.context.load(notes_of, id))


@strawberry.type(
    description="A page of refunds.",
    directives=[allowed(Role.FINANCE, Role.SUPERVISOR, Role.SUPPORT_AGENT, Role.ADMIN)],
)
class RefundConnection:
    nodes: list[Refund] = shown("The refunds of this page, oldest first.")
    page_info: PageInfo = shown("Where the page ends.")


@strawberry.input(description="Which refund to let go.")
class ReleaseRefundInput:
    refund_id: strawberry.ID = shown("The refund.")
    reason: str | None = shown("Why.", default=None)
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="Which refund to stop, and why.")
class HoldRefundInput:
    refund_id: strawberry.ID = shown("The refund; it must not have left yet.")
    reason: str = shown("Why, for whoever looks at it next.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="Which payout has moved.")
class ConfirmPayoutInput:
    refund_id: strawberry.ID = shown("The refund.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="Which refund to try again.")
class RetryRefundInput:
    refund_id: strawberry.ID = shown("The refund; it must have failed.")
    by_hand: bool = shown(
        "Pay it another way, outside the gateway, and confirm it with `confirmPayout`.",
        default=False,
    )
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="What becomes of what an early refund gave too much.")
class SettleRefundExcessInput:
    refund_id: strawberry.ID = shown("The refund.")
    choice: Excess = shown("Forgive it or claim it.")
    reason: str = shown("Why, for the books.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


SettleRefundExcessResult = Annotated[
    Refund | Refused,
    strawberry.union("SettleRefundExcessResult", description="The refund, or why not."),
]
RetryRefundResult = Annotated[
    Refund | Refused, strawberry.union("RetryRefundResult", description="The refund, or why not.")
]
ReleaseRefundResult = Annotated[
    Refund | Refused,
    strawberry.union("ReleaseRefundResult", description="The refund, or why not."),
]
HoldRefundResult = Annotated[
    Refund | Refused, strawberry.union("HoldRefundResult", description="The refund, or why not.")
]
ConfirmPayoutResult = Annotated[
    Refund | Refused,
    strawberry.union("ConfirmPayoutResult", description="The refund, or why not."),
]


@strawberry.type
class RefundsQuery:
    @strawberry.field(
        description="Refunds in one state, oldest first: what is held, pending or failed.",
        directives=[allowed(Role.FINANCE, Role.SUPERVISOR, Role.SUPPORT_AGENT, Role.ADMIN)],
    )
    async def refunds(
        self,
        info: Info,
        state: Annotated[RefundState, asked("Which ones.")],
        first: First = 50,
        after: After = None,
    ) -> RefundConnection:
        context = info.context
        size = page_size(first)
        found = await reads.refunds_in_state(
            context.reads, state, first=size + 1, after=after_time(after), language=context.language
        )
        return _page(found, size)

    @strawberry.field(
        description="Early refunds that gave more than the bench then found to be owed, and that "
        "nobody has settled yet, oldest first.",
        directives=[allowed(Role.FINANCE, Role.SUPERVISOR, Role.ADMIN)],
    )
    async def refunds_too_high(
        self, info: Info, first: First = 50, after: After = None
    ) -> RefundConnection:
        context, size = info.context, page_size(first)
        found = await reads.refunds_too_high(
            context.reads, first=size + 1, after=after_time(after), language=context.language
        )
        return _page(found, size)


def _page(found: list[reads.RefundView], size: int) -> RefundConnection:
    page, end = paged(found, size, lambda one: time_cursor(one.granted_at, one.id))
    return RefundConnection(nodes=show_all(Refund, page), page_info=end)


async def _shown(info: Info, id: UUID) -> Refund:
    await info.context.bell.ring()
    context = info.context
    return show(Refund, await reads.refund(context.reads, id, language=context.language))


@strawberry.type
class RefundsMutation:
    @mutation(
        Role.SUPERVISOR,
        Role.FINANCE,
        Role.ADMIN,
        description="Let a held refund go. Never the person who granted it.",
    )
    async def release_refund(self, info: Info, input: ReleaseRefundInput) -> ReleaseRefundResult:
        id = await grants.release_refund(
            uuid_of(input.refund_id, "Refund", field="refundId"),
            reason=input.reason,
            **info.context.by(input.idempotency_key),
        )
        return await _shown(info, id)

    @mutation(
        Role.SUPERVISOR,
        Role.FINANCE,
        Role.ADMIN,
        description="Stop a refund that has not left yet.",
    )
    async def hold_refund(self, info: Info, input: HoldRefundInput) -> HoldRefundResult:
        id = await grants.hold_refund(
            uuid_of(input.refund_id, "Refund", field="refundId"),
            input.reason,
            **info.context.by(input.idempotency_key),
        )
        return await _shown(info, id)

    @mutation(
        Role.SUPERVISOR,
        Role.FINANCE,
        Role.ADMIN,
        description="Forgive or claim what an early refund gave too much. Never the person who "
        "granted it; no card is charged.",
    )
    async def settle_refund_excess(
        self, info: Info, input: SettleRefundExcessInput
    ) -> SettleRefundExcessResult:
        id = await settle_excess(
            uuid_of(input.refund_id, "Refund", field="refundId"),
            input.choice,
            input.reason,
            **info.context.by(input.idempotency_key),
        )
        return await _shown(info, id)

    @mutation(
        Role.FINANCE, Role.ADMIN, description="Say that the money of a pending payout has moved."
    )
    async def confirm_payout(self, info: Info, input: ConfirmPayoutInput) -> ConfirmPayoutResult:
        id = await payouts.confirm_refund(
            uuid_of(input.refund_id, "Refund", field="refundId"),
            **info.context.by(input.idempotency_key),
        )
        return await _shown(info, id)

    @mutation(
        Role.FINANCE,
        Role.ADMIN,
        description="Try once more what failed: ask the gateway again when a card was renewed, or "
        "pay it by hand another way and confirm it, where a card or an account is closed.",
    )
    async def retry_refund(self, info: Info, input: RetryRefundInput) -> RetryRefundResult:
        id = await payouts.retry_refund(
            uuid_of(input.refund_id, "Refund", field="refundId"),
            by_hand=input.by_hand,
            **info.context.by(input.idempotency_key),
        )
        return await _shown(info, id)
