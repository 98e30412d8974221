"""A document as UBL 2.1 after EN 16931: CreditNote (381), or Invoice (383) for a debit note. Pure.

BT numbers are those of the norm. Signs are those of the document: what is taken off has a quantity
below zero, because a price may not be (BR-27).
"""

from xml.etree.ElementTree import Element, indent, tostring

from api.kernel.money import Money
from api.kernel.refusal import InvalidInput
from api.refunds.books.document import Document, DocumentKind, Party, TaxTotal
from api.refunds.books.words import NO_RATE, NO_VAT_NUMBER, TERMS, UNTAXED, wording
from api.refunds.rules import RefundLine

NORM = "urn:cen.eu:en16931:2017"
SCHEMA = "urn:oasis:names:specification:ubl:schema:xsd:"
SHAPES = {
    DocumentKind.CREDIT_NOTE: ("CreditNote", "CreditNoteTypeCode", "381", "CreditedQuantity"),
    DocumentKind.DEBIT_NOTE: ("Invoice", "InvoiceTypeCode", "383", "InvoicedQuantity"),
}
"""Root, what its type is called, the type (UNTDID 1001), what a quantity is called."""


def ubl(document: Document) -> bytes:
    """Refused where something is missing that the norm demands."""
    if document.seller.vat_number is None:
        raise InvalidInput(NO_VAT_NUMBER, number=document.number)
    if any(line.tax_minor and line.tax_rate is None for line in document.lines):
        raise InvalidInput(NO_RATE, number=document.number)
    root_name, type_name, type_code, _ = SHAPES[document.kind]
    root = _node(
        root_name,
        _node("cbc:CustomizationID", NORM),
        _node("cbc:ID", document.number),  # BT-1
        _node("cbc:IssueDate", document.issued_on.isoformat()),  # BT-2
        _node(f"cbc:{type_name}", type_code),  # BT-3
        _node("cbc:DocumentCurrencyCode", document.currency),  # BT-5
        _node("cac:OrderReference", _node("cbc:ID", document.order_number)),  # BT-13
        _node("cac:BillingReference", _preceding(document)),
        _node("cac:AccountingSupplierParty", _party(document.seller)),
        _node("cac:AccountingCustomerParty", _party(document.buyer)),
        _node("cac:Delivery", _delivery(document.country)),
        _node("cac:PaymentTerms", _node("cbc:Note", _terms(document))),  # BT-20
        _taxes(document),
        _totals(document),
        *(_line(document, number, line) for number, line in enumerate(document.lines, 1)),
    )
    root.set("xmlns", f"{SCHEMA}{root_name}-2")
    root.set("xmlns:cac", f"{SCHEMA}CommonAggregateComponents-2")
    root.set("xmlns:cbc", f"{SCHEMA}CommonBasicComponents-2")
    indent(root)
    return tostring(root, encoding="utf-8", xml_declaration=True)


def _preceding(document: Document) -> Element:
    return _node(
        "cac:InvoiceDocumentReference",
        _node("cbc:ID", document.corrects.number),  # BT-25
        _node("cbc:IssueDate", document.corrects.on.isoformat()),  # BT-26
    )


def _party(party: Party) -> Element:
    vat, registered = party.vat_number, party.registration
    tax = [_node("cbc:CompanyID", vat), _scheme()] if vat else []  # BT-31
    number = [_node("cbc:CompanyID", registered)] if registered else []  # BT-30
    return _node(
        "cac:Party",
        _node("cac:PostalAddress", *_address(party)),
        *([_node("cac:PartyTaxScheme", *tax)] if tax else []),
        _node("cac:PartyLegalEntity", _node("cbc:RegistrationName", party.name), *number),
    )


def _address(party: Party) -> list[Element]:
    parts = {"StreetName": party.street, "CityName": party.city, "PostalZone": party.postcode}
    said = [_node(f"cbc:{name}", part) for name, part in parts.items() if part]
    return [*said, _country(party.country)]


def _country(code: str) -> Element:
    return _node("cac:Country", _node("cbc:IdentificationCode", code))


def _delivery(country: str) -> Element:
    return _node("cac:DeliveryLocation", _node("cac:Address", _country(country)))  # BT-80


def _terms(document: Document) -> str:
    return TERMS[document.kind].say(document.language)


def _taxes(document: Document) -> Element:
    parts = [_tax(document, total) for total in document.taxes]
    return _node("cac:TaxTotal", _amount("TaxAmount", document.tax), *parts)  # BT-110


def _tax(document: Document, total: TaxTotal) -> Element:
    currency = document.currency
    return _node(
        "cac:TaxSubtotal",
        _amount("TaxableAmount", Money(total.net_minor, currency)),  # BT-116
        _amount("TaxAmount", Money(total.tax_minor, currency)),  # BT-117
        _category("cac:TaxCategory", total.rate, why=UNTAXED.say(document.language)),
    )


def _category(name: str, rate: str | None, *, why: str | None = None) -> Element:
    """Standard rate, zero rate, or no tax at all, of which a total says why (BT-120)."""
    code = "E" if rate is None else "S" if float(rate) else "Z"
    exempt = [_node("cbc:TaxExemptionReason", why)] if why and code == "E" else []
    percent = _node("cbc:Percent", rate or "0")
    return _node(name, _node("cbc:ID", code), percent, *exempt, _scheme())


def _scheme() -> Element:
    return _node("cac:TaxScheme", _node("cbc:ID", "VAT"))


def _totals(document: Document) -> Element:
    net = document.total - document.tax
    return _node(
        "cac:LegalMonetaryTotal",
        _amount("LineExtensionAmount", net),  # BT-106
        _amount("TaxExclusiveAmount", net),  # BT-109
        _amount("TaxInclusiveAmount", document.total),  # BT-112
        _amount("PayableAmount", document.total),  # BT-115
    )


def _line(document: Document, number: int, line: RefundLine) -> Element:
    root_name, _, _, quantity_name = SHAPES[document.kind]
    net = Money(line.minor - line.tax_minor, document.currency)
    below = net.minor < 0
    quantity = _node(f"cbc:{quantity_name}", "-1" if below else "1", unitCode="C62")
    name = _node("cbc:Name", wording(document, line, document.language))  # BT-153
    category = _category("cac:ClassifiedTaxCategory", line.tax_rate)
    return _node(
        f"cac:{root_name}Line",
        _node("cbc:ID", f"{number}"),
        quantity,  # BT-129
        _amount("LineExtensionAmount", net),  # BT-131
        _node("cac:Item", name, category),
        _node("cac:Price", _amount("PriceAmount", -net if below else net)),  # BT-146
    )


def _amount(name: str, money: Money) -> Element:
    return _node(f"cbc:{name}", f"{money.amount}", currencyID=money.currency)


def _node(name: str, *inside: Element | str, **attributes: str) -> Element:
    node = Element(name, attributes)
    for each in inside:
        if isinstance(each, str):
            node.text = "".join(c for c in each if c.isprintable())  # XML holds no others
        else:
            node.append(each)
    return node
