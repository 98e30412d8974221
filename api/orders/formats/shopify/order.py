"""One order of the export as an ImportedOrder."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from api.kernel.money import Money
from api.orders.formats.incoming import (
    ImportedCustomer,
    ImportedLine,
    ImportedOrder,
    ImportedPastReturn,
    ImportedProduct,
    ImportedShipment,
    ShippedLine,
)
from api.orders.formats.reading import Defaults
from api.orders.formats.shopify.rows import (
    Cells,
    Group,
    Unusable,
    country,
    minor,
    postcode,
    whole,
)
from api.orders.formats.shopify.spread import Charged, Paid, Spread, Sums, spread
from api.orders.rules import Channel

NEVER_PAID = frozenset({"voided", "expired"})
GIFT = re.compile(r"(is |this is a )?gift([ _-]?(order|note|message|wrap|wrapping|receipt))?")
NO = frozenset({"", "no", "false", "0", "off"})
CHANNELS = {
    "pos": Channel.STORE,
    **dict.fromkeys(("facebook", "instagram", "tiktok", "pinterest"), Channel.SOCIAL),
    **dict.fromkeys(("amazon", "ebay", "walmart", "etsy"), Channel.MARKETPLACE),
}


def read_order(group: Group, defaults: Defaults) -> ImportedOrder:
    lines, ordered_at = group.lines, group.at("created at")
    if not group.name or not lines or ordered_at is None:
        raise Unusable("Name, Created at or the line items are missing.")
    canceled_at = group.at("cancelled at")
    if (group.said("financial status") or "") in NEVER_PAID and canceled_at is None:
        raise Unusable("Financial status says that nothing was paid.")
    currency = group.first["currency"]
    amounts = spread([_charged(line, currency) for line in lines], _sums(group))
    shipped = _shipped(group, lines)
    to = country(group.said("shipping country") or group.said("billing country"))
    zip_code = group.said("shipping zip") or group.said("billing zip")
    delivered_at = _delivered_at(group, defaults)
    return ImportedOrder(
        external_id=group.said("id") or group.name,
        number=group.name,
        brand=defaults.brand,
        market=defaults.market or to,
        customer=_customer(group, to),
        email=group.said("email"),
        postcode=postcode(zip_code),
        country=to,
        channel=CHANNELS.get((group.said("source") or "").casefold(), Channel.ONLINE),
        currency=currency,
        prices_include_tax=amounts.taxes_included,
        delivery=_text(amounts.delivery, currency),
        delivery_tax=_text(amounts.delivery_tax, currency),
        gift=_is_gift(group.said("note attributes") or ""),
        payment_method=(group.said("payment method") or "")[:60] or None,
        ordered_at=ordered_at,
        canceled_at=canceled_at,
        lines=tuple(
            _line(place, cells, paid, currency, canceled=bool(canceled_at) and place not in shipped)
            for place, (cells, paid) in enumerate(zip(lines, amounts.lines, strict=True), 1)
        ),
        shipments=_shipments(group, shipped, delivered_at),
        past_returns=_past(group, lines, amounts, shipped, delivered_at or ordered_at),
    )


def _charged(line: Cells, currency: str) -> Charged:
    price = minor(line["lineitem price"], currency, "lineitem price")
    off = minor(line.get("lineitem discount") or "0", currency, "lineitem discount")
    taxable = line.get("lineitem taxable", "true").casefold() != "false"
    return Charged(price * _quantity(line), off, taxable)


def _quantity(line: Cells) -> int:
    return whole(line["lineitem quantity"], "lineitem quantity")


def _sums(group: Group) -> Sums:
    return Sums(
        subtotal=group.minor("subtotal"),
        shipping=group.minor("shipping") or 0,
        taxes=group.minor("taxes") or 0,
        duties=group.minor("duties") or 0,
        discount=group.minor("discount amount") or 0,
        total=group.minor("total"),
    )


def _customer(group: Group, to: str | None) -> ImportedCustomer | None:
    """The export has no ids of customers; an e-mail address stands for one. None: a guest."""
    email = group.said("email")
    if email is None:
        return None
    name = group.said("billing name") or group.said("shipping name")
    return ImportedCustomer(external_id=email.casefold()[:80], name=name, email=email, country=to)


def _is_gift(attributes: str) -> bool | None:
    """Shopify has no column for it: themes and apps write «gift: yes» or a gift message into the
    cart's attributes, one to a line. None: none of them says anything."""
    said = [line.partition(":") for line in attributes.casefold().splitlines()]
    found = [value.strip() not in NO for name, _, value in said if GIFT.fullmatch(name.strip())]
    return any(found) if found else None


def _line(place: int, cells: Cells, paid: Paid, currency: str, *, canceled: bool) -> ImportedLine:
    quantity, compared = _quantity(cells), cells.get("lineitem compare at price") or "0"
    price = minor(cells["lineitem price"], currency, "lineitem price")
    title = cells["lineitem name"][:200]
    return ImportedLine(
        number=place,
        product=ImportedProduct(
            sku=(cells.get("lineitem sku") or f"~{title}")[:80],
            title=title,
            maker=(cells.get("vendor") or "")[:80] or None,
        ),
        quantity=quantity,
        paid=_text(paid.paid, currency),
        tax=_text(paid.tax, currency),
        duties=_text(paid.duties, currency),
        discount=_text(paid.discount, currency),
        on_sale=minor(compared, currency, "lineitem compare at price") > price,
        canceled=quantity if canceled else 0,
    )


def _shipped(group: Group, lines: Sequence[Cells]) -> set[int]:
    """Places of the lines that have left whole. «partial» does not say how many: not yet."""
    if not group.said("fulfilled at"):
        return set()
    whole_order = group.said("fulfillment status") == "fulfilled"
    return {
        place
        for place, line in enumerate(lines, 1)
        if whole_order or line.get("lineitem fulfillment status") == "fulfilled"
    }


def _delivered_at(group: Group, defaults: Defaults) -> datetime | None:
    left = group.at("fulfilled at")
    return left + timedelta(days=defaults.delivery_days) if left else None


def _shipments(
    group: Group, shipped: set[int], delivered_at: datetime | None
) -> tuple[ImportedShipment, ...]:
    if not shipped:
        return ()
    counts = {place: _quantity(line) for place, line in enumerate(group.lines, 1)}
    return (
        ImportedShipment(
            external_id="fulfilled",
            shipped_at=group.at("fulfilled at"),
            delivered_at=delivered_at,
            lines=tuple(ShippedLine(line=n, quantity=counts[n]) for n in sorted(shipped)),
        ),
    )


def _past(
    group: Group, lines: Sequence[Cells], amounts: Spread, shipped: set[int], at: datetime
) -> tuple[ImportedPastReturn, ...]:
    """The export knows what was paid back, not for which line: so only when it is the whole one."""
    refunded, currency = group.minor("refunded amount") or 0, group.first["currency"]
    if not refunded or not shipped:
        return ()  # nothing left the house: money back for what was canceled
    paid = {n: line.paid for n, line in enumerate(amounts.lines, 1)}
    if refunded > sum(paid.values()) + amounts.delivery:
        raise Unusable("Refunded amount is more than the order cost.")
    back = _whole_lines(refunded, paid, shipped, amounts.delivery)
    rest = refunded - sum(paid[n] for n in back)
    id = group.said("id") or group.name
    found = [
        ImportedPastReturn(
            external_id=f"{id}:refund:{n}",
            line=n,
            quantity=_quantity(lines[n - 1]),
            amount=_text(paid[n], currency),
            returned_at=at,
        )
        for n in back
    ]
    if rest:
        loose = ImportedPastReturn(
            external_id=f"{id}:refund", amount=_text(rest, currency), returned_at=at
        )
        found.append(loose)
    return tuple(found)


def _whole_lines(
    refunded: int, paid: dict[int, int], shipped: set[int], delivery: int
) -> list[int]:
    everything = sum(paid[n] for n in shipped)
    if refunded in (everything, everything + delivery):
        return sorted(shipped)
    alike = [n for n in sorted(shipped) if paid[n] == refunded]
    return alike if len(alike) == 1 else []


def _text(amount: int, currency: str) -> str:
    exact: Decimal = Money(amount, currency).amount
    return f"{exact:f}"
