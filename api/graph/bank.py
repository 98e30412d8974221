from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.fields import shown
from api.graph.refused import Refused
from api.kernel.ids import int_of
from api.refunds.actions.bank import give_bank_account

MAY_GIVE = (Role.SHOPPER, Role.SUPPORT_AGENT, Role.FINANCE, Role.ADMIN)


@strawberry.type(
    description="Where the money of an order goes when it is paid by bank. Kept until it is paid.",
    directives=[allowed(*MAY_GIVE)],
)
class BankAccount:
    last_digits: str = shown("The last four characters of its IBAN; the rest is told to nobody.")
    holder: str = shown("Whose it is.")
    given_at: datetime = shown("When it was given.")


@strawberry.input(description="A bank account for the refunds of an order.")
class GiveBankAccountInput:
    order_id: strawberry.ID = shown("The order.")
    iban: str = shown("Its IBAN, with or without spaces.")
    holder: str = shown("The name of whose account it is.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


GiveBankAccountResult = Annotated[
    BankAccount | Refused,
    strawberry.union("GiveBankAccountResult", description="The account, or why not."),
]


@strawberry.type
class BankMutation:
    @mutation(
        *MAY_GIVE,
        description="Say where the money of an order goes where it cannot go back by the way it "
        "was paid. Once given, only the shop's own people change it.",
    )
    async def give_bank_account(
        self, info: Info, input: GiveBankAccountInput
    ) -> GiveBankAccountResult:
        given = await give_bank_account(
            int_of(input.order_id, "Order", field="orderId"),
            input.iban,
            input.holder,
            **info.context.by(input.idempotency_key),
        )
        return BankAccount(
            last_digits=given.iban[-4:], holder=given.holder, given_at=given.given_at
        )
