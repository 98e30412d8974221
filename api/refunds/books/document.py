"""A credit note, or the debit note that takes one back: frozen when it is issued. Pure.

Every amount is a part of the refund's breakdown, tax and all; nothing is reckoned again.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import StrEnum

import msgspec

from api.kernel.money import Money
from api.refunds.rules import Breakdown, RefundLine, RefundLineKind


class DocumentKind(StrEnum):
    CREDIT_NOTE = "CREDIT_NOTE"
    """The shop owes the customer."""
    DEBIT_NOTE = "DEBIT_NOTE"
    """It does not, or not so much, after all: takes a credit note back, whole or in part."""


class Party(msgspec.Struct, frozen=True):
    name: str
    country: str
    street: str | None = None
    postcode: str | None = None
    city: str | None = None
    vat_number: str | None = None
    registration: str | None = None


class Corrected(msgspec.Struct, frozen=True):
    """What a document follows: the order, or the credit note that a debit note takes back."""

    number: str
    on: date


class TaxTotal(msgspec.Struct, frozen=True):
    """All of a document that has one rate."""

    rate: str | None
    net_minor: int
    tax_minor: int


class Document(msgspec.Struct, frozen=True):
    kind: DocumentKind
    number: str
    issued_on: date
    language: str
    currency: str
    seller: Party
    buyer: Party
    country: str
    """Where the goods were consumed: its tax was charged."""
    order_number: str
    corrects: Corrected
    rma: str
    article: str
    lines: tuple[RefundLine, ...]
    """As the breakdown has them: above zero is the customer's on a credit note, and the shop's on
    a debit note."""

    @property
    def total(self) -> Money:
        return Money(sum(line.minor for line in self.lines), self.currency)

    @property
    def tax(self) -> Money:
        return Money(sum(line.tax_minor for line in self.lines), self.currency)

    @property
    def taxes(self) -> tuple[TaxTotal, ...]:
        """The highest rate first; what has none last."""
        return taxes_of(self.lines)


def told_in_documents(parts: Breakdown) -> tuple[RefundLine, ...]:
    """By what a refund is paid, and what is put on top, changes nothing of what was sold."""
    apart = (RefundLineKind.EXCHANGED, RefundLineKind.CREDIT_BONUS)
    return tuple(line for line in parts.lines if line.kind not in apart)


def taxes_of(lines: Iterable[RefundLine]) -> tuple[TaxTotal, ...]:
    found: dict[str | None, tuple[int, int]] = {}
    for line in lines:
        net, tax = found.get(line.tax_rate, (0, 0))
        found[line.tax_rate] = net + line.minor - line.tax_minor, tax + line.tax_minor
    rates = sorted(found, key=lambda rate: -Decimal(rate or -1))
    return tuple(TaxTotal(rate, *found[rate]) for rate in rates)
