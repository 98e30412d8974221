"""What a bank says of payments: camt.053 (what moved) and pain.002 (what it refuses). Pure.

Read by the names of elements, whatever the version: all of them name alike what matters here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from api.kernel.language import Sentence
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput

NO_BANK_FILE = Sentence(
    en="This is neither camt.053 nor pain.002 nor our own CSV: {why}.",
    nl="Dit is geen camt.053, geen pain.002 en niet onze eigen CSV: {why}.",
    fr="Ce n'est ni camt.053, ni pain.002, ni notre propre CSV : {why}.",
    de="Das ist weder camt.053 noch pain.002 noch unser eigenes CSV: {why}.",
    nb="Dette er verken camt.053, pain.002 eller vår egen CSV: {why}.",
)


class Said(StrEnum):
    PAID = "PAID"
    REFUSED = "REFUSED"
    CAME_BACK = "CAME_BACK"
    """It had left the account, and the other bank sent it back."""


@dataclass(frozen=True, slots=True)
class Answer:
    said: Said
    reference: str
    """A payout's; of a refusal of everything, the name of the file or block."""
    amount: Money | None = None
    """None: the bank names the payment, not its amount."""
    on: date | None = None
    reason: str | None = None
    of_all: bool = False


def answers(xml: bytes) -> list[Answer]:
    """What the file says of payments that name an EndToEndId; of all else it says nothing to us."""
    try:
        root: Element = fromstring(xml)
        kind = root.tag.partition("}")[0].rpartition("xsd:")[2]
        if kind.startswith("camt.053."):
            return list(_moved(root))
        if kind.startswith("pain.002."):
            return list(_taken(root))
    except (ParseError, DefusedXmlException, InvalidOperation, ValueError) as error:
        raise InvalidInput(NO_BANK_FILE, why=f"{error}"[:100] or type(error).__name__) from error
    raise InvalidInput(NO_BANK_FILE, why=kind or root.tag)


def _moved(root: Element) -> Iterator[Answer]:
    for entry in root.iterfind(".//{*}Stmt/{*}Ntry"):
        if (_text(entry, "{*}Sts/{*}Cd") or _text(entry, "{*}Sts")) != "BOOK":
            continue
        details = entry.findall("{*}NtryDtls/{*}TxDtls")
        for one in details:
            reference = _text(one, "{*}Refs/{*}EndToEndId")
            if reference:
                amount = _amount(one) or (_money(entry, "{*}Amt") if len(details) == 1 else None)
                yield Answer(_direction(entry, one), reference, amount, _day(entry))


def _direction(entry: Element, one: Element) -> Said:
    sign = _text(one, "{*}CdtDbtInd") or _text(entry, "{*}CdtDbtInd")
    return Said.PAID if sign == "DBIT" else Said.CAME_BACK


def _amount(one: Element) -> Money | None:
    return _money(one, "{*}Amt") or _money(one, "{*}AmtDtls/{*}TxAmt/{*}Amt")


def _taken(root: Element) -> Iterator[Answer]:
    said_of_each = False
    for one in root.iterfind(".//{*}TxInfAndSts"):
        said_of_each = True
        reference, status = _text(one, "{*}OrgnlEndToEndId"), _text(one, "{*}TxSts")
        said = {"RJCT": Said.REFUSED, "ACSC": Said.PAID}.get(status)
        if reference and said:
            amount = _money(one, "{*}OrgnlTxRef/{*}Amt/{*}InstdAmt")
            yield Answer(said, reference, amount, None, _reason(one))
    whole = root.find(".//{*}OrgnlGrpInfAndSts")
    if whole is None or said_of_each:
        return
    blocks = {_text(block, "{*}PmtInfSts") for block in root.iterfind(".//{*}OrgnlPmtInfAndSts")}
    if "RJCT" in {_text(whole, "{*}GrpSts"), *blocks}:
        name = _text(whole, "{*}OrgnlMsgId")
        yield Answer(Said.REFUSED, name, reason=_reason(root), of_all=True)


def _reason(one: Element) -> str:
    parts = (_text(one, ".//{*}StsRsnInf/{*}Rsn/{*}Cd"), _text(one, ".//{*}StsRsnInf/{*}AddtlInf"))
    return " ".join(part for part in parts if part) or "refused by the bank"


def _day(entry: Element) -> date | None:
    said = _text(entry, "{*}BookgDt/{*}Dt") or _text(entry, "{*}BookgDt/{*}DtTm")
    return date.fromisoformat(said[:10]) if said else None


def _money(one: Element, path: str) -> Money | None:
    found = one.find(path)
    if found is None:
        return None
    return Money.of(Decimal((found.text or "").strip()), found.get("Ccy", ""))


def _text(one: Element, path: str) -> str:
    return (one.findtext(path) or "").strip()
