from datetime import date, datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

import strawberry

from api.graph.context import Info
from api.graph.credit_notes import BOOKKEEPERS, READERS, CreditNote
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
from api.kernel import text
from api.kernel.ids import uuid_of
from api.refunds.books import reads
from api.refunds.books.periods import lock_books
from api.refunds.books.totals import TaxScheme, VatTotalView, vat_totals
from api.refunds.reconciliation import Difference, Noted, Step
from api.refunds.reconciling import DifferenceView, differences
from api.returns.rules import Reception, RefundState

MOST_DIFFERENCES = 200


@strawberry.type(description="A page of credit notes.", directives=[allowed(*READERS)])
class CreditNoteConnection:
    nodes: list[CreditNote] = shown("The documents of this page, oldest first.")
    page_info: PageInfo = shown("Where the page ends.")


@shows(VatTotalView)
@strawberry.type(
    description="What the refunds of a period take back of one country's tax at one rate. Above "
    "zero lowers what is owed to the state.",
    directives=[allowed(*BOOKKEEPERS)],
)
class VatTotal:
    country: str = shown("Where the goods were consumed (ISO 3166-1).")
    scheme: TaxScheme = shown("Where it is declared.")
    rate: Decimal | None = shown("The rate in percent; null where nobody said it.")
    net: Money = shown("Turnover taken back, without the tax.")
    tax: Money = shown("The tax of it.")


@strawberry.type(
    description="Books that are closed up to a day.", directives=[allowed(*BOOKKEEPERS)]
)
class LockedBooks:
    entity: str = shown("The legal entity, by its handle.")
    until: date = shown("The last day that nothing is booked into any more.")
    locked_by: str = shown("Who closed them.")
    locked_at: datetime = shown("When.")


@shows(Noted)
@strawberry.type(
    description="What a person found out about a difference.", directives=[allowed(*BOOKKEEPERS)]
)
class DifferenceNote:
    note: str = shown("What it is.")
    by: str = shown("Who says so.")
    at: datetime = shown("Since when.")


@shows(DifferenceView)
@strawberry.type(
    description="Where grants, payments and goods do not agree, and what to do about it.",
    directives=[allowed(*BOOKKEEPERS)],
)
class RefundDifference:
    public_id: strawberry.ID = shown_id("difference")
    on: date = shown("Its day in the books: of the grant, else of the goods.")
    kind: Difference = shown("Which kind of difference, for programs.")
    step: Step = shown("What can be done about it at once.")
    customer: str | None = shown("Whose order it is; null where nobody has told.")
    rma: str | None = shown(
        "The return; null for a debt, and for a payment that these books do not know."
    )
    reference: str = shown("The order number, or what the bank calls the payment.")
    refund_id: strawberry.ID | None = shown("The refund, where there is one.")
    amount: Money = shown("How much it is about.")
    granted: Money | None = shown("What was granted; null: nothing.")
    paid: Money | None = shown("What has been paid; null: nothing.")
    goods: Money | None = shown("What the goods are worth by that, if they are here.")
    state: RefundState | None = shown("Where the money stands; null where nothing was granted.")
    reception: Reception | None = shown("Where the goods are.")
    since: datetime | None = shown("Since when.")
    due_at: datetime | None = shown("When the law wants the money there.")
    note: DifferenceNote | None = shown("What it turned out to be; null: it is open.")
    what: str = shown("What is odd, in words.")
    why: str | None = shown("Why it was held or refused, in the words of whoever did.")
    next_step: str = shown("What to do next, in words.")


@strawberry.input(description="Which books to close, and up to when. They are not opened again.")
class LockBooksInput:
    entity: str = shown("The handle of the legal entity.")
    until: date = shown("The last day to close; it must have passed.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


LockBooksResult = Annotated[
    LockedBooks | Refused,
    strawberry.union("LockBooksResult", description="The closed books, or why not."),
]


@strawberry.type
class BooksMutation:
    @mutation(
        *BOOKKEEPERS,
        description="Close the books up to a day. What belongs to a closed day is booked on the "
        "first open one.",
    )
    async def lock_books(self, info: Info, input: LockBooksInput) -> LockBooksResult:
        entity = text.typed(input.entity, most=40)
        lock = await lock_books(entity, input.until, **info.context.by(input.idempotency_key))
        return LockedBooks(entity=entity, until=lock.until, locked_by=lock.by, locked_at=lock.at)


@strawberry.type
class BooksQuery:
    @strawberry.field(
        description="The tax that refunds take back in a period, by country and rate.",
        directives=[allowed(*BOOKKEEPERS), sized(60)],
    )
    async def vat_totals(
        self,
        info: Info,
        entity: Annotated[str, asked("The handle of the legal entity.")],
        first: Annotated[date, asked("The first day.", name="from")],
        last: Annotated[date, asked("The last day.", name="to")],
    ) -> list[VatTotal]:
        context, handle = info.context, text.typed(entity, most=40)
        found = await vat_totals(context.reads, handle, first, last, language=context.language)
        return show_all(VatTotal, found)

    @strawberry.field(
        description="What was granted, held against what was paid and what came back: where they "
        "do not agree, at most 200, the oldest first.",
        directives=[allowed(*BOOKKEEPERS), sized(MOST_DIFFERENCES)],
    )
    async def refund_differences(self, info: Info) -> list[RefundDifference]:
        context = info.context
        found = await differences(context.reads, now=context.now, language=context.language)
        return show_all(RefundDifference, found[:MOST_DIFFERENCES])

    @strawberry.field(
        description="Credit and debit notes, oldest first; a customer's those of their order.",
        directives=[allowed(*READERS)],
    )
    async def credit_notes(
        self, info: Info, first: First = 50, after: After = None
    ) -> CreditNoteConnection:
        context, size = info.context, page_size(first)
        found = await reads.credit_notes(
            context.reads,
            actor=context.actor,
            first=size + 1,
            after=after_time(after),
            language=context.language,
        )
        page, end = paged(found, size, lambda one: time_cursor(one.issued_at, one.id))
        return CreditNoteConnection(nodes=show_all(CreditNote, page), page_info=end)

    @strawberry.field(
        description="One credit or debit note; null when there is none that the caller may see.",
        directives=[allowed(*READERS)],
    )
    async def credit_note(
        self, info: Info, id: Annotated[strawberry.ID, asked("The id of the document.")]
    ) -> CreditNote | None:
        context, key = info.context, uuid_of(id, "CreditNote")
        found = await reads.credit_note(
            context.reads, key, actor=context.actor, language=context.language
        )
        return show(CreditNote, found) if found else None
