"""Can this order be meant? Checks what a shop sends, and gives it exact amounts. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from api.kernel import text
from api.kernel.refusal import InvalidInput
from api.orders import amounts
from api.orders import sentences as say
from api.orders.formats.incoming import (
    ImportedLine,
    ImportedOrder,
    ImportedPastReturn,
    ImportedProduct,
    ImportedShipment,
)
from api.orders.rules import UNKNOWN_LINE
from api.orders.tenders import check_tenders
from api.orders.who_bought_what import Facts, check_customer, check_product

MOST_LINES = 5_000
MOST_PIECES = 1_000_000


@dataclass(frozen=True, slots=True)
class CheckedLine:
    number: int
    sku: str
    quantity: int
    paid_minor: int
    tax_minor: int
    tax_rate: str | None
    discount_minor: int
    on_sale: bool
    canceled: int
    duties_minor: int
    serials: str | None = None
    batch: str | None = None


@dataclass(frozen=True, slots=True)
class CheckedShipment:
    external_id: str
    facts: Facts
    lines: tuple[tuple[int, int], ...]
    """(line number, quantity)"""


@dataclass(frozen=True, slots=True)
class CheckedPast:
    external_id: str
    line: int | None
    facts: Facts


@dataclass(frozen=True, slots=True)
class CheckedOrder:
    external_id: str
    brand: str
    market: str | None
    facts: Facts
    customer: tuple[str, Facts] | None
    products: dict[str, Facts]
    lines: tuple[CheckedLine, ...]
    shipments: tuple[CheckedShipment, ...]
    past: tuple[CheckedPast, ...]


class Checker:
    """Checks one batch; a product that many lines share is looked at once."""

    def __init__(self, *, now: datetime) -> None:
        self._now = now
        self._products: dict[tuple[int, str], tuple[ImportedProduct, Facts]] = {}

    def order(self, order: ImportedOrder) -> CheckedOrder:
        """Raises InvalidInput, its `field` naming the place."""
        currency = amounts.currency(order.currency, field="currency")
        external_id = text.line(order.external_id, field="externalId", most=80)
        self._counts(order)
        products: dict[str, Facts] = {}
        lines: list[CheckedLine] = []
        for at, line in enumerate(order.lines):
            facts = self._product(line.product, currency, f"lines[{at}].product")
            sku = str(facts["sku"])
            products[sku] = facts
            lines.append(_line(line, sku, order, f"lines[{at}]"))
        return CheckedOrder(
            external_id=external_id,
            brand=text.line(order.brand or "", field="brand", most=40),
            market=order.market,
            facts=self._facts(order) | _tenders(order, lines, currency),
            customer=check_customer(order.customer) if order.customer else None,
            products=products,
            lines=tuple(lines),
            shipments=self._shipments(order, lines),
            past=self._past(order, lines),
        )

    def _counts(self, order: ImportedOrder) -> None:
        if not order.lines:
            raise InvalidInput(say.NO_LINES, field="lines")
        amounts.at_most(len(order.lines), MOST_LINES, field="lines")
        amounts.once([line.number for line in order.lines], field="lines.number")
        amounts.once([s.external_id for s in order.shipments], field="shipments.externalId")
        amounts.once(
            [past.external_id for past in order.past_returns], field="pastReturns.externalId"
        )

    def _facts(self, order: ImportedOrder) -> Facts:
        now, currency = self._now, order.currency
        amounts.possible(order.ordered_at, field="orderedAt", since=None, now=now)
        if order.canceled_at:
            amounts.possible(order.canceled_at, field="canceledAt", since=order.ordered_at, now=now)
        amounts.country(order.market, field="market")
        return {
            "number": text.line(order.number or order.external_id, field="number", most=80),
            "email": text.optional(order.email, field="email", most=254),
            "postcode": text.optional(order.postcode, field="postcode", most=16),
            "country": amounts.country(order.country, field="country"),
            "language": text.optional(order.language, field="language", most=8),
            "channel": order.channel,
            "buyer": order.buyer,
            "currency": currency,
            "prices_include_tax": order.prices_include_tax,
            **_delivery(order, currency),
            "express_minor": amounts.minor(order.express, currency, field="express"),
            "payment_method": text.optional(order.payment_method, field="paymentMethod", most=60),
            "disclosure": order.disclosure,
            "gift": order.gift,
            "ordered_at": order.ordered_at,
            "canceled_at": order.canceled_at,
        }

    def _product(self, product: ImportedProduct, currency: str, field: str) -> Facts:
        key = (id(product), currency)
        if found := self._products.get(key):
            return found[1]
        facts = check_product(product, currency, field)
        self._products[key] = (product, facts)  # holds the product, so its id stays its own
        return facts

    def _shipments(
        self, order: ImportedOrder, lines: Sequence[CheckedLine]
    ) -> tuple[CheckedShipment, ...]:
        if not order.shipments:
            return ()
        left = {line.number: line.quantity - line.canceled for line in lines}
        found: list[CheckedShipment] = []
        for at, shipment in enumerate(order.shipments):
            field = f"shipments[{at}]"
            checked = check_shipment(
                shipment, left=left, since=order.ordered_at, now=self._now, field=field
            )
            for number, quantity in checked.lines:
                left[number] -= quantity
            found.append(checked)
        return tuple(found)

    def _past(self, order: ImportedOrder, lines: Sequence[CheckedLine]) -> tuple[CheckedPast, ...]:
        if not order.past_returns:
            return ()
        left = {line.number: line.quantity - line.canceled for line in lines}
        return tuple(
            _past(past, order, left, f"pastReturns[{at}]", self._now)
            for at, past in enumerate(order.past_returns)
        )


def _line(line: ImportedLine, sku: str, order: ImportedOrder, field: str) -> CheckedLine:
    counts_fit = 0 < line.quantity <= MOST_PIECES and 0 <= line.canceled <= line.quantity
    if not (counts_fit and 0 < line.number <= MOST_PIECES):
        _counts(line, field)
    try:
        paid = amounts.exact(line.paid, order.currency)
        tax = amounts.exact(line.tax, order.currency)
        discount = amounts.exact(line.discount, order.currency)
        duties = amounts.exact(line.duties, order.currency)
    except ValueError:
        paid, tax, discount, duties = _amounts(line, order.currency, field)
    if tax > paid:
        raise amounts.more_than(line.tax, line.paid, field=f"{field}.tax")
    if duties > paid - tax:
        raise amounts.more_than(line.duties, line.paid, field=f"{field}.duties")
    gone = order.canceled_at is not None and not order.shipments
    canceled = line.quantity if gone else line.canceled
    rate = amounts.tax_rate(line.tax_rate, field=f"{field}.taxRate")
    of_it = (paid, tax, rate, discount, line.on_sale, canceled, duties)
    batch = text.optional(line.batch, field=f"{field}.batch", most=40)
    return CheckedLine(line.number, sku, line.quantity, *of_it, serials_of(line, field), batch)


def serials_of(line: ImportedLine, field: str) -> str | None:
    if len(line.serials) > line.quantity:
        raise InvalidInput(say.TOO_MANY_SERIALS, field=f"{field}.serials", most=line.quantity)
    kept = [text.line(one, field=f"{field}.serials", most=40) for one in line.serials]
    return "\n".join(sorted(amounts.serial(one) for one in kept)) or None


def _tenders(order: ImportedOrder, lines: Sequence[CheckedLine], currency: str) -> Facts:
    """None leaves what is known as it is."""
    if not order.tenders:
        return {"tenders": None}
    goods = sum(line.paid_minor for line in lines)
    extra = amounts.exact(order.delivery, currency) + amounts.exact(order.express, currency)
    return {"tenders": check_tenders(order.tenders, goods + extra, currency)}


def _delivery(order: ImportedOrder, currency: str) -> Facts:
    paid = amounts.minor(order.delivery, currency, field="delivery")
    tax = amounts.minor(order.delivery_tax, currency, field="deliveryTax")
    if tax > paid:
        raise amounts.more_than(order.delivery_tax, order.delivery, field="deliveryTax")
    return {
        "delivery_minor": paid,
        "delivery_tax_minor": tax,
        "delivery_tax_rate": amounts.tax_rate(order.delivery_tax_rate, field="deliveryTaxRate"),
    }


def _counts(line: ImportedLine, field: str) -> None:
    text.at_least(line.number, 1, field=f"{field}.number")
    amounts.at_most(line.number, MOST_PIECES, field=f"{field}.number")
    text.at_least(line.quantity, 1, field=f"{field}.quantity")
    amounts.at_most(line.quantity, MOST_PIECES, field=f"{field}.quantity")
    text.at_least(line.canceled, 0, field=f"{field}.canceled")
    if line.canceled > line.quantity:
        raise amounts.more_than(line.canceled, line.quantity, field=f"{field}.canceled")


def _amounts(line: ImportedLine, currency: str, field: str) -> tuple[int, int, int, int]:
    return (
        amounts.minor(line.paid, currency, field=f"{field}.paid"),
        amounts.minor(line.tax, currency, field=f"{field}.tax"),
        amounts.minor(line.discount, currency, field=f"{field}.discount"),
        amounts.minor(line.duties, currency, field=f"{field}.duties"),
    )


def check_shipment(
    shipment: ImportedShipment,
    *,
    left: dict[int, int],
    since: datetime,
    now: datetime,
    field: str,
) -> CheckedShipment:
    """`left`: how many of each line are still to be shipped."""
    for name, at in (("shippedAt", shipment.shipped_at), ("deliveredAt", shipment.delivered_at)):
        if at:
            amounts.possible(at, field=f"{field}.{name}", since=since, now=now)
    amounts.once([line.line for line in shipment.lines], field=f"{field}.lines.line")
    for line in shipment.lines:
        text.at_least(line.quantity, 1, field=f"{field}.lines.quantity")
        if line.line not in left:
            raise InvalidInput(UNKNOWN_LINE, field=f"{field}.lines.line", line=line.line)
        if line.quantity > left[line.line]:
            raise amounts.more_than(line.quantity, left[line.line], field=f"{field}.lines.quantity")
    named = tuple((line.line, line.quantity) for line in shipment.lines)
    return CheckedShipment(
        external_id=text.line(shipment.external_id, field=f"{field}.externalId", most=80),
        facts={
            "carrier": text.optional(shipment.carrier, field=f"{field}.carrier", most=40),
            "tracking": text.optional(shipment.tracking, field=f"{field}.tracking", most=80),
            "shipped_at": shipment.shipped_at,
            "delivered_at": shipment.delivered_at,
        },
        lines=named or tuple((number, count) for number, count in left.items() if count),
    )


def _past(
    past: ImportedPastReturn,
    order: ImportedOrder,
    left: dict[int, int],
    field: str,
    now: datetime,
) -> CheckedPast:
    quantity = text.at_least(past.quantity, 0, field=f"{field}.quantity")
    if past.line is not None:
        if past.line not in left:
            raise InvalidInput(UNKNOWN_LINE, field=f"{field}.line", line=past.line)
        if quantity > left[past.line]:
            raise amounts.more_than(quantity, left[past.line], field=f"{field}.quantity")
        left[past.line] -= quantity
    amounts.at_most(quantity, MOST_PIECES, field=f"{field}.quantity")
    facts: Facts = {
        "quantity": quantity,
        "amount_minor": amounts.minor(past.amount, order.currency, field=f"{field}.amount"),
        "currency": order.currency,
        "returned_at": amounts.possible(
            past.returned_at, field=f"{field}.returnedAt", since=order.ordered_at, now=now
        ),
    }
    external_id = text.line(past.external_id, field=f"{field}.externalId", most=120)
    return CheckedPast(external_id, past.line, facts)
