"""Store credit and gift cards: what there is, what came and went, and spending it."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from api.access.rules import Role, Scope
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
from api.kernel import money
from api.kernel.ids import int_of, uuid_of
from api.kernel.refusal import InvalidInput
from api.orders import amounts
from api.refunds.credit import reads
from api.refunds.credit.actions import spending, upkeep
from api.refunds.credit.rules import CreditKind, MovementKind
from api.refunds.credit.sentences import ONE_OF_BOTH

CREDIT_HANDS = (Role.STORE_CLERK, Role.SUPPORT_AGENT, Role.PARTNER, Role.ADMIN)
CREDIT_READERS = (*CREDIT_HANDS, Role.SUPERVISOR, Role.FINANCE)
CREDIT_PARTIES = (*CREDIT_READERS, Role.SHOPPER, Role.RECIPIENT)
PAPER = allowed(Role.SUPPORT_AGENT, Role.SUPERVISOR, Role.FINANCE, Role.ADMIN)
Page: TypeAlias = tuple[UUID, int, reads.After]


def money_of(input: AmountInput, *, field: str) -> money.Money:
    """Exact, or refused; the sign is kept."""
    currency = amounts.currency(input.currency, field=f"{field}.currency")
    size: Decimal = input.amount.copy_abs()
    minor = amounts.minor(str(size), currency, field=f"{field}.amount")
    return money.Money(-minor if input.amount.is_signed() else minor, currency)


@shows(reads.MovementView)
@strawberry.type(
    description="What came onto a credit, or went from it. Never changed.",
    directives=[allowed(*CREDIT_PARTIES)],
)
class CreditMovement:
    kind: MovementKind = shown("Why.")
    amount: Money = shown("Above zero it came, below zero it went.")
    reference: str | None = shown("The shop's own id of the order that it paid for.")
    at: datetime = shown("When.")
    reason: str | None = shown("Why, where a person gave or changed it.", directives=[PAPER])
    by: str = shown("By whom.", directives=[PAPER])


@strawberry.type(description="A page of movements.", directives=[allowed(*CREDIT_PARTIES)])
class CreditMovementConnection:
    nodes: list[CreditMovement] = shown("The movements of this page, newest first.")
    page_info: PageInfo = shown("Where the page ends.")


@shows(reads.CreditView)
@strawberry.type(
    description="What the shop owes somebody in goods: a customer, or whoever has its code.",
    directives=[allowed(*CREDIT_PARTIES)],
)
class Credit:
    public_id: strawberry.ID = shown_id("credit")
    kind: CreditKind = shown("What kind of credit.")
    balance: Money = shown("What is left: all that came less all that went.")
    last_four: str | None = shown(
        "The end of its code; null where nobody was told one, or none is needed."
    )
    expires_at: datetime | None = shown("Until when it can be spent; null: for good.")
    issued_at: datetime = shown("Since when there is one.")

    @strawberry.field(
        description="What came and went, newest first.", directives=[allowed(*CREDIT_PARTIES)]
    )
    async def movements(
        self, info: Info, first: First = 20, after: After = None
    ) -> CreditMovementConnection:
        size = page_size(first)
        key = (show(reads.CreditView, self).id, size + 1, after_time(after))
        found = await info.context.load(_movements, key)
        page, end = paged(found, size, lambda one: time_cursor(one.at, one.id))
        return CreditMovementConnection(nodes=show_all(CreditMovement, page), page_info=end)


async def _movements(context: Context, keys: list[Page]) -> list[list[reads.MovementView]]:
    """A statement for each page that the document asks for, however many credits have it."""
    found: dict[Page, list[reads.MovementView]] = {}
    for first, after in {(first, after) for _, first, after in keys}:
        ids = [id for id, size, start in keys if (size, start) == (first, after)]
        pages = await reads.movements_of_credits(
            context.reads, ids, first=first, after=after, language=context.language
        )
        found |= {(id, first, after): pages.get(id, []) for id in ids}
    return [found[key] for key in keys]


async def credits_of_orders(context: Context, ids: list[int]) -> list[tuple[reads.CreditView, ...]]:
    """The buyer sees theirs, whoever got it as a gift theirs, and the shop both."""
    actor = context.actor
    gift = actor.is_recipient if actor.order_id is not None else None
    return await reads.credits_of_orders(context.reads, ids, gift=gift, language=context.language)


async def credits_of_customers(
    context: Context, ids: list[int]
) -> list[tuple[reads.CreditView, ...]]:
    return await reads.credits_of_customers(context.reads, ids, language=context.language)


@shows(reads.RedemptionView)
@strawberry.type(
    description="One act of spending; it may take from several credits of a customer.",
    directives=[allowed(*CREDIT_READERS)],
)
class CreditRedemption:
    public_id: strawberry.ID = shown_id("redemption")
    amount: Money = shown("How much was spent.")
    reference: str = shown("The shop's own id of the order that it paid for.")
    redeemed_at: datetime = shown("When.")
    reversed_at: datetime | None = shown("When it was undone; null: it was not.")
    credits: list[Credit] = shown("What it took from, as it is now.", directives=[sized(2)])


@strawberry.type(
    description="A code, told this once: it is not kept.",
    directives=[allowed(*CREDIT_PARTIES)],
)
class CreditCode:
    credit_code: str = shown("Whoever has it can spend the credit.")


@strawberry.input(description="What to spend, of which credit, on which order.")
class RedeemCreditInput:
    code: str | None = shown("The code of a credit; or else say whose.", default=None)
    customer_id: strawberry.ID | None = shown(
        "A customer: of all they have, what ends first goes first.", default=None
    )
    amount: AmountInput = shown("How much; never more than there is.")
    order_reference: str = shown(
        "The shop's own id of the order, as it is imported: what comes back of it goes back here."
    )
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="Which redemption is undone.")
class ReverseCreditRedemptionInput:
    redemption_id: strawberry.ID = shown("The redemption; all of it comes back.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="Which credit needs a code.")
class NewCreditCodeInput:
    credit_id: strawberry.ID = shown("The credit; one that belongs to a customer needs none.")
    idempotency_key: UUID = shown("Made by the client. The same key tells no code twice.")


@strawberry.input(description="What is put right on a credit, and why.")
class AdjustCreditInput:
    credit_id: strawberry.ID = shown("The credit.")
    amount: AmountInput = shown("Below zero takes away, never more than there is.")
    reason: str = shown("Why, for the books.")
    idempotency_key: UUID = shown(KEY)


RedeemCreditResult = Annotated[
    CreditRedemption | Refused,
    strawberry.union("RedeemCreditResult", description="What was spent, or why not."),
]
ReverseCreditRedemptionResult = Annotated[
    CreditRedemption | Refused,
    strawberry.union("ReverseCreditRedemptionResult", description="What came back, or why not."),
]
NewCreditCodeResult = Annotated[
    CreditCode | Refused,
    strawberry.union("NewCreditCodeResult", description="The code, or why not."),
]
AdjustCreditResult = Annotated[
    Credit | Refused,
    strawberry.union("AdjustCreditResult", description="The credit, or why not."),
]


async def _redemption(info: Info, id: UUID) -> CreditRedemption:
    await info.context.bell.ring()
    context = info.context
    found = await reads.redemption(context.reads, id, language=context.language)
    return show(CreditRedemption, found)


@strawberry.type
class CreditQuery:
    @strawberry.field(
        description="One credit by its id or its code; null if unknown. Wrong codes are counted.",
        directives=[allowed(*CREDIT_READERS, scope=Scope.CREDIT_WRITE)],
    )
    async def credit(
        self,
        info: Info,
        id: Annotated[strawberry.ID | None, asked("The id of the credit.")] = None,
        code: Annotated[str | None, asked("Its code, as the customer types it.")] = None,
    ) -> Credit | None:
        context = info.context
        if (id is None) == (code is None):
            raise InvalidInput(ONE_OF_BOTH, field="code")
        if code is not None:
            key = await spending.credit_with_code(code, actor=context.actor, now=context.now)
        else:
            key = uuid_of(id or "", "Credit")
        found = await reads.credit(context.reads, key, language=context.language)
        return show(Credit, found) if found else None


@strawberry.type
class CreditMutation:
    @mutation(
        *CREDIT_HANDS,
        scope=Scope.CREDIT_WRITE,
        description="Pay for an order with credit, as at a checkout. Never more than there is.",
    )
    async def redeem_credit(self, info: Info, input: RedeemCreditInput) -> RedeemCreditResult:
        context = info.context
        amount = money_of(input.amount, field="amount")
        by = context.by(input.idempotency_key)
        if (input.code is None) == (input.customer_id is None):
            raise InvalidInput(ONE_OF_BOTH, field="code")
        whose: UUID | int
        if input.code is not None:
            whose = await spending.credit_with_code(input.code, actor=by["actor"], now=by["now"])
        else:
            whose = int_of(input.customer_id or "", "Customer", field="customerId")
        id = await spending.redeem(whose, amount, input.order_reference, **by)
        return await _redemption(info, id)

    @mutation(
        *CREDIT_HANDS,
        scope=Scope.CREDIT_WRITE,
        description="Undo a redemption whose order came to nothing. Not once something of that "
        "order went back to the credit as a refund.",
    )
    async def reverse_credit_redemption(
        self, info: Info, input: ReverseCreditRedemptionInput
    ) -> ReverseCreditRedemptionResult:
        id = uuid_of(input.redemption_id, "CreditRedemption", field="redemptionId")
        await spending.reverse(id, **info.context.by(input.idempotency_key))
        return await _redemption(info, id)

    @mutation(
        Role.SHOPPER,
        Role.RECIPIENT,
        Role.SUPPORT_AGENT,
        Role.ADMIN,
        description="A code for credit that belongs to no customer: told this once, and one that "
        "was told before opens nothing any more.",
    )
    async def new_credit_code(self, info: Info, input: NewCreditCodeInput) -> NewCreditCodeResult:
        id = uuid_of(input.credit_id, "Credit", field="creditId")
        code = await upkeep.new_code(id, **info.context.by(input.idempotency_key))
        return CreditCode(credit_code=code)

    @mutation(
        Role.FINANCE, Role.ADMIN, description="Put a credit right, with a reason for the books."
    )
    async def adjust_credit(self, info: Info, input: AdjustCreditInput) -> AdjustCreditResult:
        context = info.context
        id = uuid_of(input.credit_id, "Credit", field="creditId")
        amount = money_of(input.amount, field="amount")
        await upkeep.adjust(id, amount, input.reason, **context.by(input.idempotency_key))
        await context.bell.ring()
        return show(Credit, await reads.credit(context.reads, id, language=context.language))
