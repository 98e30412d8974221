"""Credit and debit notes as everybody sees them who may: finance, and the customer."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

import strawberry

from api.access.rules import Role
from api.graph.context import Context, Info
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import show, shown, shown_id
from api.graph.money import Money
from api.graph.terms import ORDER_PARTIES
from api.refunds.books import reads
from api.refunds.books.document import DocumentKind
from api.refunds.reads import TaxView

BOOKKEEPERS = (Role.FINANCE, Role.ADMIN)
READERS = (*BOOKKEEPERS, Role.SHOPPER)
"""Who keeps the books, and the customer of whose order it is."""


@shows(TaxView)
@strawberry.type(
    description="All of a refund that is taxed at one rate.", directives=[allowed(*ORDER_PARTIES)]
)
class RefundTax:
    rate: Decimal | None = shown("The rate in percent; null where nobody said it.")
    net: Money = shown("Without the tax.")
    tax: Money = shown("The tax.")


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


async def notes_of(context: Context, ids: list[UUID]) -> list[tuple[reads.CreditNoteView, ...]]:
    return await reads.notes_of_refunds(context.reads, ids, language=context.language)
