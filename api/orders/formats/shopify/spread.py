"""What each line cost the customer, to the cent. Pure.

The export has prices before discounts, discounts per line and per order, and one sum of taxes,
which may be inside the prices or on top. Subtotal and total are the truth; what the parts leave
open is spread by largest remainder, so that lines and delivery add up to the total exactly.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from api.kernel.money import Money
from api.orders.formats.shopify.rows import Unusable


@dataclass(frozen=True, slots=True)
class Charged:
    """One line as the export has it."""

    gross: int
    """Price times quantity, before any discount."""
    discount: int
    taxable: bool


@dataclass(frozen=True, slots=True)
class Sums:
    """Of the whole order; None where the export is silent."""

    subtotal: int | None
    shipping: int
    taxes: int
    duties: int
    discount: int
    total: int | None


@dataclass(frozen=True, slots=True)
class Paid:
    paid: int
    tax: int
    discount: int
    duties: int
    """Inside what was paid."""


@dataclass(frozen=True, slots=True)
class Spread:
    lines: list[Paid]
    delivery: int
    delivery_tax: int
    taxes_included: bool


def spread(lines: Sequence[Charged], sums: Sums) -> Spread:
    before = [line.gross - line.discount for line in lines]
    if any(amount < 0 for amount in before):
        raise Unusable("Lineitem discount is more than the line costs.")
    subtotal = sum(before) - sums.discount if sums.subtotal is None else sums.subtotal
    off = sum(before) - subtotal
    if off < 0:
        raise Unusable("Subtotal is more than the lines cost after their discounts.")
    offs = divide(off, before)
    net = [amount - part for amount, part in zip(before, offs, strict=True)]
    included, shipping = _adds_up(subtotal, sums, free_shipping=0 if off else sums.discount)
    taxed = [amount if line.taxable else 0 for amount, line in zip(net, lines, strict=True)]
    weights = [*taxed, shipping] if any(taxed) or shipping else [*net, 0]
    *taxes, shipping_tax = divide(sums.taxes, weights)
    duties = divide(sums.duties, net)
    added = 0 if included else 1
    paid = [
        Paid(amount + added * tax + duty, tax, line.discount + part, duty)
        for amount, tax, line, part, duty in zip(net, taxes, lines, offs, duties, strict=True)
    ]
    return Spread(paid, shipping + added * shipping_tax, shipping_tax, included)


def divide(amount: int, weights: Sequence[int]) -> list[int]:
    if not amount:
        return [0] * len(weights)
    if not any(weights):
        raise Unusable("There are taxes or discounts on an order that costs nothing.")
    return [part.minor for part in Money(amount, "").split(weights)]


def _adds_up(subtotal: int, sums: Sums, *, free_shipping: int) -> tuple[bool, int]:
    """Are taxes inside the prices, and what did shipping cost after its own discount?"""
    for included, shipping in _readings(sums, free_shipping):
        on_top = 0 if included else sums.taxes
        if sums.total is None or subtotal + shipping + sums.duties + on_top == sums.total:
            return included, shipping
    raise Unusable("Total is not subtotal, shipping, duties and taxes together.")


def _readings(sums: Sums, free_shipping: int) -> Iterator[tuple[bool, int]]:
    for shipping in (sums.shipping, sums.shipping - free_shipping):
        if shipping >= 0:
            yield True, shipping
            yield False, shipping
