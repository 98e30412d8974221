"""What is sent to declare, confirm and match a withdrawal."""

from uuid import UUID

import strawberry

from api.graph.fields import shown
from api.graph.return_inputs import TOO_MANY_ITEMS
from api.kernel.refusal import InvalidInput
from api.returns.withdrawals.rules import NamedLine


@strawberry.input(description="Some units of one order line to withdraw from.")
class WithdrawalLineInput:
    line: int = shown("The number of the order line.")
    quantity: int | None = shown("How many units of it; all of them if left out.", default=None)


@strawberry.input(
    description="What the law lets a shop ask: a name, what identifies the contract, and where to "
    "send the acknowledgement. Nothing else, and no reason."
)
class DeclareWithdrawalInput:
    name: str = shown("The consumer's name.")
    order_number: str = shown("The order number, as on the confirmation.")
    email: str = shown("Where the acknowledgement goes; proves the order if it is the order's.")
    postcode: str | None = shown("Proves the order where the e-mail is another.", default=None)
    lines: list[WithdrawalLineInput] | None = shown(
        "Which goods; the whole order if left out.", default=None
    )
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="The draft to confirm.")
class ConfirmWithdrawalInput:
    token: str = shown("The token of the draft.")
    idempotency_key: UUID = shown(
        "Made by the client. The token alone makes it one act: no key is ever refused here."
    )


@strawberry.input(description="The order of a statement that matched none, or another one.")
class MatchWithdrawalInput:
    withdrawal_id: strawberry.ID = shown("The withdrawal.")
    order_id: strawberry.ID = shown("The order it is about.")
    lines: list[WithdrawalLineInput] | None = shown(
        "Which goods are meant; as the statement says if left out.", default=None
    )
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


def named(lines: list[WithdrawalLineInput] | None) -> list[NamedLine]:
    if len(lines or ()) > 100:
        raise InvalidInput(TOO_MANY_ITEMS, field="lines", most=100)
    return [NamedLine(one.line, one.quantity) for one in lines or ()]
