"""Our e-invoices by the rules of those who wrote the norm."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from api.refunds.books.document import Document, DocumentKind
from api.refunds.books.ubl import ubl
from api.refunds.rules import RefundLine, RefundLineKind
from tests.api.books.documents import A_DOCUMENT
from tests.api.books.official import UBL, breaks_norm, breaks_schema, official, published

pytestmark = official
UNTAXED = (RefundLine(RefundLineKind.GOODS, 2_000), RefundLine(RefundLineKind.RETURN_FEE, -495))
ZERO = (RefundLine(RefundLineKind.GOODS, 2_000, None, 0, "0"),)


@pytest.mark.parametrize(
    "document",
    [
        A_DOCUMENT,
        replace(A_DOCUMENT, kind=DocumentKind.DEBIT_NOTE),
        replace(A_DOCUMENT, lines=UNTAXED),
        replace(A_DOCUMENT, lines=ZERO, buyer=replace(A_DOCUMENT.buyer, postcode=None)),
        replace(A_DOCUMENT, currency="NOK", country="NO"),
    ],
    ids=["credit note", "debit note", "without tax", "zero rate", "another currency"],
)
def test_an_e_invoice_keeps_to_the_norm_and_to_ubl(document: Document, tmp_path: Path):
    file = tmp_path / "note.xml"
    file.write_bytes(ubl(document))
    root = "CreditNote" if document.kind is DocumentKind.CREDIT_NOTE else "Invoice"
    assert breaks_schema(published("facturx", UBL.format(root=root)), file.read_bytes()) == []
    assert breaks_norm(file) == []


def test_the_norm_finds_what_is_wrong(tmp_path: Path):
    file = tmp_path / "note.xml"
    file.write_bytes(ubl(A_DOCUMENT).replace(b">17.00<", b">17.01<"))
    assert "BR-CO-15" in breaks_norm(file)
