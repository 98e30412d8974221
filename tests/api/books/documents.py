"""Documents of the books: one that is easy to read, and any that a refund can give."""

from datetime import date

from hypothesis import strategies as st
from msgspec.structs import replace

from api.inspection.checklists import Grade
from api.refunds.books.document import Corrected, Document, DocumentKind, Party
from api.refunds.rules import RefundLine, RefundLineKind, breakdown
from api.shop.books import Books
from tests.api.rooms.test_breakdown import FACTS

OURS = Books(
    street="Oudegracht 1",
    postcode="3511 AB",
    city="Utrecht",
    vat_number="NL004495445B01",
    registration="12345678",
    iban="NL91ABNA0417164300",
)
A_DOCUMENT = Document(
    kind=DocumentKind.CREDIT_NOTE,
    number="CN-2026-000001",
    issued_on=date(2026, 11, 21),
    language="nl",
    currency="EUR",
    seller=Party(
        "Veldhuis & Zn. BV",
        "NL",
        OURS.street,
        OURS.postcode,
        OURS.city,
        OURS.vat_number,
        "12345678",
    ),
    buyer=Party("Łucja Ødegård", "BE", postcode="9000"),
    country="BE",
    order_number="K-1001",
    corrects=Corrected("K-1001", date(2026, 11, 2)),
    rma="RMA-UP3XPUF",
    article="Wollen trui <M>",
    lines=(
        RefundLine(RefundLineKind.GOODS, 2_000, None, 165, "9"),
        RefundLine(RefundLineKind.OUTBOUND_DELIVERY, 395, "whole_order", 69, "21"),
        RefundLine(RefundLineKind.RETURN_FEE, -495, "fee_told", -86, "21"),
        RefundLine(RefundLineKind.DIMINISHED_VALUE, -200, "wear_C", -17, "9"),
    ),
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    lines = breakdown(draw(FACTS), draw(st.sampled_from(Grade))).lines
    kind = draw(st.sampled_from(DocumentKind))
    return replace(A_DOCUMENT, kind=kind, lines=lines, article=draw(st.text(max_size=20)))


DOCUMENTS = documents()
