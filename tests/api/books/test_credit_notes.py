"""A credit note for each refund: numbered without gaps, and taken back by a document of its own."""

import asyncio
from decimal import Decimal
from typing import Any
from uuid import uuid4
from xml.etree.ElementTree import fromstring

import msgspec
import pytest
from hypothesis import given
from msgspec.structs import replace

from api.inspection.checklists import Grade
from api.kernel.language import LANGUAGES
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput
from api.refunds.actions.corrections import not_owed
from api.refunds.actions.excess import settle_excess
from api.refunds.actions.grants import hold_refund, release_refund
from api.refunds.books.document import Document, DocumentKind
from api.refunds.books.models import CreditNote
from api.refunds.books.pdf import pdf
from api.refunds.books.ubl import ubl
from api.refunds.models import Posting, Refund
from api.refunds.rules import Excess, Limits
from api.returns.actions import Wanted
from api.returns.models import ReturnItem
from api.shop.actions import set_books
from api.shop.books import Books
from tests.api.books.documents import A_DOCUMENT, DOCUMENTS, OURS
from tests.conftest import on_both, on_postgres
from tests.invariants import violated
from tests.people import House, grader
from tests.properties import tried
from tests.shop import sell

NOTHING_ALONE = Limits({"EUR": 0})
NAMES = {
    part: f"urn:oasis:names:specification:ubl:schema:xsd:Common{name}Components-2"
    for part, name in (("cac", "Aggregate"), ("cbc", "Basic"))
}


async def refunded(house: House, number: str = "K-1", **more: Any) -> Refund:
    (item,) = await house.arrived(await sell(number, now=house.now))
    await house.judge(item.id, **more)
    return await Refund.get(item_id=item.id)


async def documents(refund: Refund) -> list[Document]:
    found = await CreditNote.filter(refund_id=refund.id).order_by("kind")
    return [msgspec.convert(one.content, Document) for one in found]


@on_both
async def test_a_credit_note_says_what_the_breakdown_says(house: House):
    await set_books("veldhuis", OURS)
    refund = await refunded(house)
    (note,) = await documents(refund)

    assert note.number == f"CN-{house.now.year}-000001"
    assert (note.seller.name, note.seller.vat_number) == ("Veldhuis BV", "NL004495445B01")
    assert (note.buyer.name, note.country, note.corrects.number) == ("Saar Vos", "NL", "K-1")
    assert note.total == refund.amount == Money(1_900, "EUR")
    assert [(one.rate, one.net_minor, one.tax_minor) for one in note.taxes] == [("21", 1_570, 330)]
    assert await violated(house.reads) == {}


async def test_what_a_second_person_must_see_is_owed_once_they_agree(house: House):
    refund = await refunded(house, limits=NOTHING_ALONE)
    assert (await documents(refund), await Posting.all()) == ([], [])

    await release_refund(refund.id, actor=grader(2), key=uuid4(), now=house.now)
    await hold_refund(refund.id, "Wait.", actor=grader(2), key=uuid4(), now=house.now)
    await release_refund(refund.id, actor=grader(2), key=uuid4(), now=house.now)

    assert [note.total for note in await documents(refund)] == [refund.amount]
    assert await violated(house.reads) == {}


@on_both
async def test_what_is_refused_before_it_was_paid_is_taken_back_line_by_line(house: House):
    refund = await refunded(house)
    await hold_refund(refund.id, "Odd.", actor=grader(2), key=uuid4(), now=house.now)
    await not_owed(await ReturnItem.get(id=refund.item_id), now=house.now)

    credit, debit = await documents(refund)
    assert (debit.kind, debit.corrects.number) == (DocumentKind.DEBIT_NOTE, credit.number)
    assert debit.number == f"DN-{house.now.year}-000001"
    assert (debit.lines, debit.taxes) == (credit.lines, credit.taxes)
    assert await violated(house.reads) == {}


async def test_a_claim_takes_back_the_wear_and_its_tax(house: House):
    refund = await refunded(house)
    paid = {"state": "SUCCEEDED", "over_minor": 500}
    await Refund.filter(id=refund.id).update(**paid)
    await settle_excess(
        refund.id, Excess.CLAIMED, "Worn.", actor=grader(7), key=uuid4(), now=house.now
    )
    _, debit = await documents(refund)
    assert debit.total == Money(500, "EUR")
    assert [(one.rate, one.tax_minor) for one in debit.taxes] == [("21", 87)]


async def test_what_was_issued_stays_as_it_was(house: House):
    before = await documents(refund := await refunded(house))
    await set_books("veldhuis", OURS)
    assert await documents(refund) == before
    assert [one.seller.vat_number for one in before] == [None]


@on_postgres
async def test_fifty_refunds_at_once_are_numbered_from_one_to_fifty(house: House):
    lines = tuple((f"MUG-{n}", 1, "20.00") for n in range(50))
    orders = [await sell(f"K-{n}", now=house.now, lines=lines[:5]) for n in range(10)]
    every = [Wanted(line, 1, "changed_mind", None) for line in range(1, 6)]
    items = [item for order in orders for item in await house.arrived(order, *every)]

    await asyncio.gather(*(house.judge(item.id) for item in items))

    numbers = [one.serial for one in await CreditNote.all().order_by("serial")]
    assert numbers == list(range(1, 51))
    assert await violated(house.reads) == {}


@pytest.mark.parametrize(
    ("books", "numbers"),
    [
        (Books(), ["CN-{}-000001", "CN-{}-000002"]),
        (Books(credit_notes="G", debit_notes="L"), ["G000001", "G000002"]),
    ],
)
async def test_an_entity_numbers_by_year_or_for_ever(
    house: House, books: Books, numbers: list[str]
):
    await set_books("veldhuis", books)
    for number in ("K-1", "K-2"):
        await refunded(house, number, grade=Grade.A)
    found = [one.number for one in await CreditNote.all().order_by("serial")]
    assert found == [number.format(house.now.year) for number in numbers]


@pytest.mark.parametrize(
    "wrong",
    [
        Books(vat_number="NL004495446B01"),
        Books(vat_number="004495445B01"),
        Books(iban="NL92ABNA0417164300"),
        Books(credit_notes="CN {year}"),
        Books(credit_notes="X", debit_notes="X"),
        Books(accounts={"bank": "1100"}),
    ],
)
async def test_books_that_cannot_be_meant_are_refused(house: House, wrong: Books):
    with pytest.raises(InvalidInput):
        await set_books("veldhuis", wrong)


@tried(40)
@given(DOCUMENTS)
def test_an_e_invoice_adds_up_as_the_norm_wants_it(document: Document):
    if any(line.tax_minor and not line.tax_rate for line in document.lines):
        with pytest.raises(InvalidInput, match="did not say the rate"):
            ubl(document)
        return
    root = fromstring(ubl(document))

    def amounts(path: str) -> list[Decimal]:
        return [Decimal(one.text or "") for one in root.findall(path, NAMES)]

    (net,), (tax,) = amounts("*/cbc:TaxExclusiveAmount"), amounts("cac:TaxTotal/cbc:TaxAmount")
    assert sum(amounts("*/cbc:LineExtensionAmount")) == 2 * net, "BR-CO-10: lines, and their total"
    assert sum(amounts("*/*/cbc:TaxAmount")) == tax, "BR-CO-14"
    assert sum(amounts("*/*/cbc:TaxableAmount")) == net, "the base of each rate"
    assert amounts("*/cbc:PayableAmount") == [net + tax] == [document.total.amount], "BR-CO-15"
    assert min(amounts("*/cac:Price/cbc:PriceAmount")) >= 0, "BR-27"


def test_an_e_invoice_without_the_sellers_vat_number_is_refused_in_words():
    nobody = replace(A_DOCUMENT, seller=replace(A_DOCUMENT.seller, vat_number=None))
    with pytest.raises(InvalidInput, match="names no VAT number"):
        ubl(nobody)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_is_the_same_file_whenever_it_is_printed(language: str):
    once = pdf(A_DOCUMENT, language)
    assert once.startswith(b"%PDF-")
    assert pdf(A_DOCUMENT, language) == once
