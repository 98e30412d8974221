"""What one row of the UCI layout is: a line, delivery, a cancellation, or nothing we can use."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

DELIVERY = frozenset({"POST", "DOT", "C2", "C3"})
"""Postage, «Dotcom postage», carriage: what the customer paid for outbound delivery."""
NOT_GOODS = frozenset(
    {"M", "D", "S", "B", "BANK CHARGES", "AMAZONFEE", "CRUK", "ADJUST", "ADJUST2"}
    | {"TEST001", "TEST002"}
)
"""Manual entries, discounts, samples, bad debt, fees, commission, tests: no piece of anything.
Gift vouchers (GIFT_0001_20), DCGS… and PADS are sold by the piece and stay."""


class Kind(StrEnum):
    LINE = "LINE"
    DELIVERY = "DELIVERY"
    CANCELLATION = "CANCELLATION"


class Reason(StrEnum):
    NO_INVOICE = "NO_INVOICE"
    UNREADABLE = "UNREADABLE"
    ADJUSTMENT = "ADJUSTMENT"
    NO_ITEM = "NO_ITEM"
    NOT_GOODS = "NOT_GOODS"
    DELIVERY_REFUND = "DELIVERY_REFUND"
    NO_QUANTITY = "NO_QUANTITY"
    NOT_A_SALE = "NOT_A_SALE"
    NO_PRICE = "NO_PRICE"
    FRACTION = "FRACTION"
    NO_GOODS_ON_INVOICE = "NO_GOODS_ON_INVOICE"


WORDS = {
    Reason.NO_INVOICE: "There is no invoice number.",
    Reason.UNREADABLE: "The date, the quantity or the price cannot be read.",
    Reason.ADJUSTMENT: "An A… invoice is an adjustment of the books, not a sale.",
    Reason.NO_ITEM: "There is no stock code.",
    Reason.NOT_GOODS: "The stock code is a fee, a discount, a sample or a manual entry, not goods.",
    Reason.DELIVERY_REFUND: "Delivery was paid back; no piece came back with it.",
    Reason.NO_QUANTITY: "A cancellation takes a quantity below zero.",
    Reason.NOT_A_SALE: "A quantity of zero or below without a cancellation corrects the stock.",
    Reason.NO_PRICE: "The price is zero or below: a gift, a loss or a stock correction.",
    Reason.FRACTION: "The amount is no whole number of pennies.",
    Reason.NO_GOODS_ON_INVOICE: "The invoice has delivery, but no goods that could be delivered.",
}


def judge(
    invoice: str, item: str, quantity: int | None, price: Decimal | None, at: datetime | None
) -> Kind | Reason:
    if not invoice:
        return Reason.NO_INVOICE
    if quantity is None or price is None or at is None:
        return Reason.UNREADABLE
    if invoice[0] == "A":
        return Reason.ADJUSTMENT
    if not item:
        return Reason.NO_ITEM
    if item in NOT_GOODS:
        return Reason.NOT_GOODS
    return _of_goods(invoice[0] == "C", item in DELIVERY, quantity, price)


def _of_goods(canceled: bool, delivery: bool, quantity: int, price: Decimal) -> Kind | Reason:
    if canceled and delivery:
        return Reason.DELIVERY_REFUND
    if canceled and quantity >= 0:
        return Reason.NO_QUANTITY
    if not canceled and quantity <= 0:
        return Reason.NOT_A_SALE
    if price <= 0:
        return Reason.NO_PRICE
    if (price * quantity * 100) % 1:
        return Reason.FRACTION
    if delivery:
        return Kind.DELIVERY
    return Kind.CANCELLATION if canceled else Kind.LINE
