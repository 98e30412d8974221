from datetime import date, datetime
from typing import Annotated

import strawberry

from api.access.rules import Role
from api.graph.context import Info
from api.graph.engine.access import allowed
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
from api.graph.refunds import RefundTax
from api.kernel.ids import uuid_of
from api.refunds.books import reads
from api.refunds.books.document import DocumentKind

BOOKKEEPERS = (Role.FINANCE, Role.ADMIN)
READERS = (*BOOKKEEPERS, Role.SHOPPER)
"""Who keeps the books, and the customer of whose order it is."""


@shows(reads.CreditNoteView)
@strawberry.type(
    description="What was credited for one unit, or the debit note that takes that back. It is "
    "kept as it was issued.",
    directives=[allowed(*READERS)],
)
class CreditNote:
    public_id: strawberry.ID = shown_id("credit note")
    kind: DocumentKind = shown("Which of the two it is.")
    number: str = shown("Its number: without gaps, per legal entity.")
    issued_on: date = shown("The day it bears.")
    issued_at: datetime = shown("When it was issued.")
    order_number: str = shown("The order it is about.")
    corrects: str = shown("What it corrects: that order, or for a debit note the credit note.")
    country: str = shown("Where the goods were consumed, and taxed (ISO 3166-1).")
    amount: Money = shown("What it comes to, tax included.")
    taxes: list[RefundTax] = shown("The same by tax rate.", directives=[sized(4)])

    @strawberry.field(description="Where it is as a PDF; whoever has the address can open it.")
    def pdf_url(self, info: Info) -> str:
        return _url(info, show(reads.CreditNoteView, self), "pdf")

    @strawberry.field(
        description="Where it is as UBL 2.1 after EN 16931, for machines; whoever has the address "
        "can open it."
    )
    def ubl_url(self, info: Info) -> str:
        return _url(info, show(reads.CreditNoteView, self), "xml")


def _url(info: Info, note: reads.CreditNoteView, kind: str) -> str:
    return f"{info.context.settings.base_url}/credit-notes/{note.token}.{kind}"


@strawberry.type(description="A page of credit notes.", directives=[allowed(*READERS)])
class CreditNoteConnection:
    nodes: list[CreditNote] = shown("The documents of this page, oldest first.")
    page_info: PageInfo = shown("Where the page ends.")


@strawberry.type
class BooksQuery:
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
        page = found[:size]
        end = time_cursor(page[-1].issued_at, page[-1].id) if page else None
        return CreditNoteConnection(
            nodes=show_all(CreditNote, page),
            page_info=PageInfo(has_next_page=len(found) > size, end_cursor=end),
        )

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
