"""What is sent to ask for a return, decide about it, and change it."""

from collections.abc import Sequence
from uuid import UUID

import strawberry

from api.graph.fields import shown
from api.kernel.ids import int_of
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput
from api.policy.document import Resolution, ReturnMethod
from api.returns.opening import Wanted
from api.returns.rules import ReturnDeclineReason

TOO_MANY_ITEMS = Sentence(
    en="At most {most} lines at a time.",
    nl="Hoogstens {most} regels tegelijk.",
    fr="{most} lignes au maximum à la fois.",
    de="Höchstens {most} Positionen auf einmal.",
    nb="Høyst {most} linjer om gangen.",
)


@strawberry.input(description="An answer to a question about the reason.")
class ReasonAnswerInput:
    question: str = shown("The handle of the question, of those that `reasons` gives.")
    answer: str = shown("The handle of the answer.")


@strawberry.input(description="Some units of one order line.")
class RequestReturnItemInput:
    line: int = shown("The number of the order line.")
    quantity: int = shown("How many units of it.", default=1)
    reason: str | None = shown("The handle of a reason; never a duty.", default=None)
    note: str | None = shown("In the customer's own words.", default=None)
    answers: list[ReasonAnswerInput] = shown(
        "What they answered about the reason; never a duty.", default_factory=list
    )
    suggested: list[str] | None = shown(
        "The handles that `suggestReason` gave for the note, if they were shown: kept, so that it "
        "can be measured how often one was taken.",
        default=None,
    )
    product_id: strawberry.ID | None = shown(
        "What is wanted instead of each unit, where the resolution is EXCHANGE.", default=None
    )


@strawberry.input(description="What is to come back, and how.")
class RequestReturnInput:
    order_id: strawberry.ID = shown("The order.")
    items: list[RequestReturnItemInput] = shown("Which units.")
    method: ReturnMethod = shown("The way back.")
    resolution: Resolution = shown(
        "What the customer wants for it.", default=Resolution.ORIGINAL_PAYMENT_METHOD
    )
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="Which return to approve.")
class ApproveReturnInput:
    return_id: strawberry.ID = shown("The return.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="Which return to decline, and why.")
class DeclineReturnInput:
    return_id: strawberry.ID = shown("The return.")
    reason: ReturnDeclineReason = shown("Why.")
    note: str | None = shown("What to tell the customer.", default=None)
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="Which return to cancel.")
class CancelReturnInput:
    return_id: strawberry.ID = shown("The return; it must not have been handed over.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="Another way back for a return.")
class ChangeReturnMethodInput:
    return_id: strawberry.ID = shown("The return; it must not have been handed over.")
    method: ReturnMethod = shown("One of the ways that its terms offered.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


def wanted(items: Sequence[RequestReturnItemInput]) -> list[Wanted]:
    if len(items) > 100:
        raise InvalidInput(TOO_MANY_ITEMS, field="items", most=100)
    return [_wanted(one) for one in items]


def answers_of(given: Sequence[ReasonAnswerInput]) -> tuple[tuple[str, str], ...]:
    return tuple((one.question, one.answer) for one in given)


def _wanted(input: RequestReturnItemInput) -> Wanted:
    instead = input.product_id
    product = None if instead is None else int_of(instead, "Product", field="items")
    return Wanted(
        input.line,
        input.quantity,
        input.reason,
        input.note,
        product,
        answers_of(input.answers),
        None if input.suggested is None else tuple(input.suggested),
    )
