"""Payouts as a SEPA credit transfer, ISO 20022 pain.001.001.09. Pure.

One payment block; the name of the file is the name of the block, so a bank's answer about either is
about these payouts. A payout's reference is its EndToEndId.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from xml.etree.ElementTree import Element, indent, tostring

from api.kernel.money import Money

NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
ALLOWED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-?:().,'+ ")
"""What every bank of SEPA takes (EPC217-08)."""
UNDECOMPOSED = str.maketrans(
    {"ß": "ss", "Ø": "O", "ø": "o", "Ł": "L", "ł": "l", "Æ": "AE", "æ": "ae", "Đ": "D", "đ": "d"}
)


@dataclass(frozen=True, slots=True)
class Account:
    name: str
    iban: str
    bic: str | None = None


@dataclass(frozen=True, slots=True)
class Transfer:
    reference: str
    amount: Money
    to: Account
    about: str


def pain001(
    name: str, payer: Account, transfers: Sequence[Transfer], *, on: date, now: datetime
) -> bytes:
    count = _node("NbOfTxs", f"{len(transfers)}")
    total = Money.total((one.amount for one in transfers), "EUR").amount
    root = _node(
        "Document",
        _node(
            "CstmrCdtTrfInitn",
            _node(
                "GrpHdr",
                _node("MsgId", name),
                _node("CreDtTm", f"{now:%Y-%m-%dT%H:%M:%SZ}"),
                count,
                _node("CtrlSum", f"{total}"),
                _node("InitgPty", _name(payer.name)),
            ),
            _node(
                "PmtInf",
                _node("PmtInfId", name),
                _node("PmtMtd", "TRF"),
                count,
                _node("CtrlSum", f"{total}"),
                _node("PmtTpInf", _node("SvcLvl", _node("Cd", "SEPA"))),
                _node("ReqdExctnDt", _node("Dt", on.isoformat())),
                _node("Dbtr", _name(payer.name)),
                _node("DbtrAcct", _iban(payer)),
                _node("DbtrAgt", _bank(payer)),
                _node("ChrgBr", "SLEV"),
                *(_transfer(one) for one in transfers),
            ),
        ),
    )
    root.set("xmlns", NAMESPACE)
    indent(root)
    return tostring(root, encoding="utf-8", xml_declaration=True)


def _transfer(one: Transfer) -> Element:
    return _node(
        "CdtTrfTxInf",
        _node("PmtId", _node("EndToEndId", one.reference)),
        _node("Amt", _node("InstdAmt", f"{one.amount.amount}", Ccy=one.amount.currency)),
        _node("Cdtr", _name(one.to.name)),
        _node("CdtrAcct", _iban(one.to)),
        _node("RmtInf", _node("Ustrd", plain(one.about, most=140))),
    )


def _name(name: str) -> Element:
    return _node("Nm", plain(name, most=70))


def _iban(account: Account) -> Element:
    return _node("Id", _node("IBAN", account.iban))


def _bank(account: Account) -> Element:
    unknown = _node("Othr", _node("Id", "NOTPROVIDED"))
    return _node("FinInstnId", _node("BICFI", account.bic) if account.bic else unknown)


def plain(text: str, *, most: int) -> str:
    """«Łucja Ødegård» → «Lucja Odegard»: what no bank takes becomes a dot."""
    spread = unicodedata.normalize("NFKD", text.translate(UNDECOMPOSED))
    letters = (c for c in spread if not unicodedata.combining(c))
    return "".join(c if c in ALLOWED else "." for c in letters)[:most].strip() or "."


def _node(name: str, *inside: Element | str, **attributes: str) -> Element:
    node = Element(name, attributes)
    for each in inside:
        if isinstance(each, str):
            node.text = each
        else:
            node.append(each)
    return node
