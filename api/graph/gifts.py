"""What whoever got a gift may ask and do: send it back, without its price, its buyer, or a word
to them."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import msgspec
import strawberry

from api.access.rules import EVERYBODY, NOT_YOURS_TO_DO, Role, Scope
from api.casebook import gifts
from api.casebook.returns import return_by_id
from api.exchanges.actions import asking
from api.graph.context import Info
from api.graph.credit import Credit, credits_of_orders
from api.graph.descriptions import ReasonAnswer
from api.graph.engine.access import PUBLIC, allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import asked, show, show_all, shown, shown_id
from api.graph.money import Money
from api.graph.orders import Product, terms_of_asked
from api.graph.photos import Photo, photos_of
from api.graph.refused import Refused
from api.graph.return_inputs import RequestReturnItemInput, wanted
from api.graph.returns import COUNTER, Label
from api.graph.terms import MethodTerms
from api.inspection.views import ItemView
from api.kernel.ids import int_of
from api.kernel.refusal import NotAllowed, NotFound
from api.orders.actions.gifts import NO_SUCH_GIFT, OpenedGift, issue_gift_receipt, open_gift
from api.orders.rules import UNKNOWN_LINE
from api.policy.document import Resolution, ReturnMethod
from api.reasons.rules import chosen
from api.returns.rules import UNKNOWN_RETURN, ReturnStatus
from api.terms.rules import NonReturnableReason
from api.terms.views import MethodTermsView, TermsView

RECIPIENT = allowed(Role.RECIPIENT)


class GiftTermsView(msgspec.Struct, frozen=True):
    """What of the terms says nothing about what it cost."""

    returnable: int
    non_returnable_reason: NonReturnableReason | None
    deadline: datetime | None
    methods: tuple[MethodTermsView, ...]


@shows(GiftTermsView)
@strawberry.type(
    description="Until when and how a gift can be sent back, for credit to shop with.",
    directives=[RECIPIENT],
)
class GiftTerms:
    returnable: int = shown("How many pieces can come back now.")
    non_returnable_reason: NonReturnableReason | None = shown("Why none can.")
    deadline: datetime | None = shown("Until when; null where there is no last day.")
    methods: list[MethodTerms] = shown("The ways back. Their price is taken off the credit.")


@shows(gifts.GiftLineView)
@strawberry.type(description="One thing in a gift.", directives=[RECIPIENT])
class GiftLine:
    number: int = shown("Its number, to name it by.")
    product: Product = shown("What it is.")
    quantity: int = shown("How many pieces.")

    @strawberry.field(description="What law and policy give for it now: the same as to the buyer.")
    async def terms(
        self,
        info: Info,
        reason: Annotated[
            str | None, asked("The handle of a reason; leave out if none is given.")
        ] = None,
    ) -> GiftTerms:
        line = show(gifts.GiftLineView, self)
        chosen(reason)
        terms = await info.context.load(terms_of_asked, (line.id, reason, None))
        if terms is None:
            raise NotFound(UNKNOWN_LINE, line=line.number)
        view = TermsView(terms, line.currency, info.context.language)
        told = (view.returnable, view.non_returnable_reason, view.deadline, view.methods)
        return show(GiftTerms, GiftTermsView(*told))


@shows(ItemView)
@strawberry.type(description="One piece of a gift on its way back.", directives=[RECIPIENT])
class GiftReturnItem:
    public_id: strawberry.ID = shown_id("item")
    line_number: int = shown("The line of the gift it is a piece of.")
    product: Product = shown("What it is.")
    customer_note: str | None = shown("What was said of it, in their own words.")
    answers: list[ReasonAnswer] = shown(
        "What they answered about the reason.", directives=[sized(3)]
    )

    @strawberry.field(description="Photos of it, the oldest first.", directives=[RECIPIENT])
    async def photos(self, info: Info) -> list[Photo]:
        return show_all(Photo, await info.context.load(photos_of, show(ItemView, self).id))


@shows(gifts.GiftReturnView)
@strawberry.type(description="A gift on its way back.", directives=[RECIPIENT])
class GiftReturn:
    rma: str = shown("Its short code, for people.")
    status: ReturnStatus = shown("What it is as a whole.")
    method: ReturnMethod = shown("The way back.")
    fee: Money = shown("What the way back costs; taken off the credit.")
    requested_at: datetime = shown("When it was asked for.")
    send_back_by: datetime | None = shown("By when it must be sent.")
    closed_at: datetime | None = shown("When nothing more had to happen.")
    label: Label | None = shown("The label; null until it is approved.")
    items: list[GiftReturnItem] = shown("The pieces: `describeItem`, `addPhoto`.")


@shows(gifts.GiftView)
@strawberry.type(description="What somebody got as a gift.", directives=[RECIPIENT])
class Gift:
    brand: str = shown("The brand it was bought from.")
    lines: list[GiftLine] = shown("What is in it.", directives=[sized(20)])
    returns: list[GiftReturn] = shown("What was sent back of it.", directives=[sized(5)])

    @strawberry.field(
        description="The credit for what was sent back: `newCreditCode` tells a code for it.",
        directives=[RECIPIENT, sized(2)],
    )
    async def credits(self, info: Info) -> list[Credit]:
        order_id = show(gifts.GiftView, self).order_id
        return show_all(Credit, await info.context.load(credits_of_orders, order_id))


@strawberry.type(
    description="What to print or send with a gift.",
    directives=[allowed(Role.SHOPPER, Role.PARTNER, *COUNTER)],
)
class GiftReceipt:
    gift_code: str = shown("For `openGift`. It shows no price, and not who bought it.")


@shows(OpenedGift)
@strawberry.type(description="Access to one gift.", directives=[PUBLIC])
class GiftAccess:
    token: str = shown("Send it as `Authorization: Bearer …`: it opens this one gift alone.")
    expires_at: datetime = shown("When it ends by itself.")


@strawberry.input(description="The order that was bought as a gift.")
class IssueGiftReceiptInput:
    order_id: strawberry.ID = shown("The order.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="What is on a gift receipt: no account and no name needed.")
class OpenGiftInput:
    code: str = shown("The code of the gift receipt.")


@strawberry.input(description="What of the gift is to go back, and how.")
class RequestGiftReturnInput:
    items: list[RequestReturnItemInput] = shown("Which pieces.")
    method: ReturnMethod = shown("The way back.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


IssueGiftReceiptResult = Annotated[
    GiftReceipt | Refused,
    strawberry.union("IssueGiftReceiptResult", description="The gift receipt, or why not."),
]
OpenGiftResult = Annotated[
    GiftAccess | Refused,
    strawberry.union("OpenGiftResult", description="Access to the gift, or why not."),
]
RequestGiftReturnResult = Annotated[
    GiftReturn | Refused,
    strawberry.union("RequestGiftReturnResult", description="The return, or why not."),
]


@strawberry.type
class GiftsQuery:
    @strawberry.field(
        description="The gift whose code the caller has opened.", directives=[RECIPIENT]
    )
    async def gift(self, info: Info) -> Gift | None:
        context = info.context
        found = await gifts.gift_of(
            context.reads, actor=context.actor, now=context.now, language=context.language
        )
        return show(Gift, found) if found else None


@strawberry.type
class GiftsMutation:
    @mutation(
        Role.SHOPPER,
        Role.PARTNER,
        *COUNTER,
        scope=Scope.ORDERS_WRITE,
        description="The gift receipt of an order that was bought as a gift. Asked for again, it "
        "has the same code.",
    )
    async def issue_gift_receipt(
        self, info: Info, input: IssueGiftReceiptInput
    ) -> IssueGiftReceiptResult:
        context, order_id = info.context, int_of(input.order_id, "Order", field="orderId")
        if context.actor.order_id not in (None, order_id):
            raise NotAllowed(NOT_YOURS_TO_DO, field="orderId", roles="SHOPPER")
        code = await issue_gift_receipt(
            order_id,
            **context.by(input.idempotency_key),
        )
        return GiftReceipt(gift_code=code)

    @mutation(*EVERYBODY, description="Open a gift with the code of its gift receipt.")
    async def open_gift(self, info: Info, input: OpenGiftInput) -> OpenGiftResult:
        return show(GiftAccess, await open_gift(input.code, now=info.context.now))

    @mutation(
        Role.RECIPIENT,
        description="Send a gift back, for credit to shop with. The buyer is not told, and gets "
        "no money for it.",
    )
    async def request_gift_return(
        self, info: Info, input: RequestGiftReturnInput
    ) -> RequestGiftReturnResult:
        context = info.context
        if context.actor.order_id is None:
            raise NotFound(NO_SUCH_GIFT)
        id = await asking.request(
            context.actor.order_id,
            wanted(input.items),
            method=input.method,
            resolution=Resolution.STORE_CREDIT,
            language=context.language,
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        await context.bell.ring()
        found = await return_by_id(
            context.reads,
            id,
            actor=context.actor,
            limits=None,
            now=context.now,
            language=context.language,
        )
        if found is None:
            raise NotFound(UNKNOWN_RETURN)
        return show(GiftReturn, gifts.gift_return(found))
