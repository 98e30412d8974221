"""What customers owe, and what is owed to them beside refunds: for finance."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role
from api.graph.context import Info
from api.graph.credit import money_of
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
from api.graph.loyalty_inputs import AmountInput
from api.graph.money import Money
from api.graph.order_inputs import KEY
from api.graph.refused import Refused
from api.kernel.ids import uuid_of
from api.refunds.debts import reads
from api.refunds.debts.actions import settle_debt
from api.refunds.debts.rules import DebtCause, Debtor, Settling

READERS = (Role.FINANCE, Role.SUPERVISOR, Role.SUPPORT_AGENT, Role.ADMIN)


@shows(reads.SettlementView)
@strawberry.type(
    description="A part of a debt that was paid or given up.", directives=[allowed(*READERS)]
)
class DebtSettlement:
    how: Settling = shown("Paid or given up.")
    amount: Money = shown("How much; below zero where it was not given up after all.")
    note: str = shown("What the payment is called, or why it was given up.")
    by: str = shown("Who said so.")
    at: datetime = shown("When.")


@shows(reads.DebtView)
@strawberry.type(
    description="What one side owes the other beside the refunds. Nobody is charged for it, and "
    "nothing is paid, but by a person.",
    directives=[allowed(*READERS)],
)
class Debt:
    public_id: strawberry.ID = shown_id("debt")
    order_number: str = shown("The order it is about.")
    public_refund_id: strawberry.ID | None = shown(
        "The refund that gave too much; null for what is to go back.", name="refundId"
    )
    debtor: Debtor = shown("Who owes it.")
    cause: DebtCause = shown("How it arose.")
    amount: Money = shown("How much it is.")
    left: Money = shown("How much of it is still owed.")
    reference: str | None = shown("What the customer's own payment was called: it goes back there.")
    arose_at: datetime = shown("Since when.")
    settlements: list[DebtSettlement] = shown("What was settled of it.", directives=[sized(3)])


@strawberry.type(description="A page of debts.", directives=[allowed(*READERS)])
class DebtConnection:
    nodes: list[Debt] = shown("What is owed, oldest first.")
    page_info: PageInfo = shown("Where the page ends.")


@strawberry.input(description="What was settled of a debt.")
class SettleDebtInput:
    debt_id: strawberry.ID = shown("The debt.")
    how: Settling = shown("Paid, or given up; what the shop owes is never given up.")
    amount: AmountInput = shown("How much: all that is left, or a part of it.")
    note: str = shown("What the payment is called, or why it is given up.")
    idempotency_key: UUID = shown(KEY)


SettleDebtResult = Annotated[
    Debt | Refused, strawberry.union("SettleDebtResult", description="The debt, or why not.")
]


@strawberry.type
class DebtsQuery:
    @strawberry.field(
        description="What is still owed beside the refunds, oldest first.",
        directives=[allowed(*READERS)],
    )
    async def debts(
        self,
        info: Info,
        debtor: Annotated[Debtor, asked("By whom.")],
        first: First = 50,
        after: After = None,
    ) -> DebtConnection:
        context, size = info.context, page_size(first)
        found = await reads.debts_outstanding(
            context.reads,
            debtor,
            first=size + 1,
            after=after_time(after),
            language=context.language,
        )
        page, end = paged(found, size, lambda one: time_cursor(one.arose_at, one.id))
        return DebtConnection(nodes=show_all(Debt, page), page_info=end)


@strawberry.type
class DebtsMutation:
    @mutation(
        Role.FINANCE,
        Role.ADMIN,
        description="Say that a debt was paid, by the customer or to them, or that what a customer "
        "owes is given up; wholly or in part.",
    )
    async def settle_debt(self, info: Info, input: SettleDebtInput) -> SettleDebtResult:
        context = info.context
        id = await settle_debt(
            uuid_of(input.debt_id, "Debt", field="debtId"),
            input.how,
            money_of(input.amount, field="amount"),
            input.note,
            **context.by(input.idempotency_key),
        )
        await context.bell.ring()
        return show(Debt, await reads.debt_by_id(context.reads, id, language=context.language))
