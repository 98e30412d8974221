"""What others see of the order book: plain structs, a fixed few statements however many rows."""

import hmac
from collections.abc import Sequence
from datetime import datetime

import msgspec
import orjson

from api.access.rules import same_postcode
from api.database.reader import Reader, Row, placeholders, structs
from api.orders.rules import Buyer, Channel, LineUnits, ProductGroup, numbers_of


class OrderView(msgspec.Struct, frozen=True):
    id: int
    brand_id: int
    market_id: int
    customer_id: int | None
    external_id: str
    number: str
    country: str
    language: str
    channel: Channel
    buyer: Buyer
    currency: str
    prices_include_tax: bool
    delivery_minor: int
    express_minor: int
    payment_method: str | None
    disclosure: dict[str, object] | None
    ordered_at: datetime
    canceled_at: datetime | None
    all_delivered: bool
    repaid_minor: int
    """What past returns of this order have paid back, whichever line they were of."""


class ProductView(msgspec.Struct, frozen=True):
    id: int
    sku: str
    style: str | None
    gtin: str | None
    title: str
    options: dict[str, str]
    group: ProductGroup
    category: str | None
    legal_category: str
    meant_to_last_longer: bool
    image_url: str | None
    weight_grams: int | None


class ArrivedUnits(msgspec.Struct, frozen=True):
    """Units of a line that were delivered together and share their clock."""

    shipment_id: int
    quantity: int
    shipped_at: datetime | None
    delivered_at: datetime | None


class LineView(msgspec.Struct, frozen=True):
    id: int
    order_id: int
    number: int
    quantity: int
    canceled_quantity: int
    paid_minor: int
    tax_minor: int
    discount_minor: int
    currency: str
    on_sale: bool
    past_quantity: int
    taken: frozenset[int]
    reduced: dict[str, int] | None
    product: ProductView
    shipments: tuple[ArrivedUnits, ...]

    @property
    def units(self) -> LineUnits:
        return LineUnits(
            self.quantity,
            self.canceled_quantity,
            self.past_quantity,
            self.taken,
            numbers_of(self.reduced),
        )

    @property
    def returnable_quantity(self) -> int:
        return self.units.returnable

    @property
    def delivered_quantity(self) -> int:
        return sum(part.quantity for part in self.shipments if part.delivered_at)


BY_NUMBER = """
SELECT id, email, postcode FROM "order" WHERE number IN ($1, $2, $3, $4) ORDER BY id LIMIT 50
"""
ORDERS = """
SELECT o.id, o.brand_id, o.market_id, o.customer_id, o.external_id, o.number, o.country,
       o.language, o.channel, o.buyer, o.currency, o.prices_include_tax, o.delivery_minor,
       o.express_minor, o.payment_method, o.disclosure, o.ordered_at, o.canceled_at,
       o.all_delivered,
       (SELECT CAST(coalesce(sum(p.amount_minor), 0) AS BIGINT)
        FROM past_return p WHERE p.order_id = o.id) AS repaid_minor
FROM "order" o WHERE o.id IN ({})
"""
LINES = """
SELECT l.id, l.order_id, l.number, l.quantity, l.canceled_quantity, l.paid_minor, l.tax_minor,
       l.discount_minor, l.reduced, o.currency, l.on_sale,
       (SELECT coalesce(sum(p.quantity), 0) FROM past_return p WHERE p.line_id = l.id)
       AS past_quantity,
       p.id AS product_id, p.sku, p.style, p.gtin, p.title, p.options, p."group", p.category,
       p.legal_category, p.meant_to_last_longer, p.image_url, p.weight_grams
FROM order_line l JOIN "order" o ON o.id = l.order_id JOIN product p ON p.id = l.product_id
WHERE l.order_id IN ({}) ORDER BY l.order_id, l.number
"""
TAKEN = """
SELECT t.line_id, t.number FROM order_line l JOIN taken_unit t ON t.line_id = l.id
WHERE l.order_id IN ({})
"""
ARRIVED = """
SELECT sl.line_id, s.id AS shipment_id, sl.quantity, s.shipped_at, s.delivered_at
FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id
WHERE s.order_id IN ({}) ORDER BY s.delivered_at, s.id
"""
PRODUCT = tuple(field for field in ProductView.__struct_fields__ if field != "id")


async def order_by_credentials(reads: Reader, number: str, email_or_postcode: str) -> int | None:
    """The order that both belong to. One statement and one answer, whatever is wrong.

    Several brands may use a number: the proof says which is meant. Who asks is counted outside
    (`access.check_attempts`), before and after.
    """
    bare = number.strip()[:80].removeprefix("#")
    spellings = (bare, f"#{bare}", bare.upper(), f"#{bare.upper()}")
    rows = await reads.fetch(BY_NUMBER, *spellings)
    found = [row["id"] for row in [*rows, NOBODYS] if _proves(row, email_or_postcode[:254])]
    return found[0] if found else None


NOBODYS: Row = {"id": None, "email": None, "postcode": None}
"""Compared as well, so that an unknown number takes the same way as a known one."""


def _proves(row: Row, said: str) -> bool:
    mail = hmac.compare_digest(_fold(row["email"] or ""), _fold(said))
    return (mail and bool(row["email"])) | same_postcode(row["postcode"] or "", said)


def _fold(email: str) -> bytes:
    return email.strip().casefold().encode()


async def orders_by_ids(reads: Reader, ids: Sequence[int]) -> list[OrderView | None]:
    """In the order of the ids."""
    if not ids:
        return []
    rows = await reads.fetch(ORDERS.format(placeholders(len(ids))), *ids)
    plain = [{**row, "disclosure": _json(row["disclosure"])} for row in map(dict, rows)]
    found = {view.id: view for view in structs(plain, OrderView)}
    return [found.get(id) for id in ids]


async def lines_of_orders(reads: Reader, ids: Sequence[int]) -> list[list[LineView]]:
    """Per order, by line number. Three statements."""
    if not ids:
        return []
    marks = placeholders(len(ids))
    lines = await reads.fetch(LINES.format(marks), *ids)
    taken: dict[int, set[int]] = {}
    for row in await reads.fetch(TAKEN.format(marks), *ids):
        taken.setdefault(row["line_id"], set()).add(row["number"])
    arrived: dict[int, list[Row]] = {}
    for row in await reads.fetch(ARRIVED.format(marks), *ids):
        arrived.setdefault(row["line_id"], []).append(row)
    found: dict[int, list[LineView]] = {id: [] for id in ids}
    for row in lines:
        view = _line(row, taken.get(row["id"], set()), arrived.get(row["id"], []))
        found[view.order_id].append(view)
    return [found[id] for id in ids]


def _line(row: Row, taken: set[int], arrived: Sequence[Row]) -> LineView:
    product = {name: row[name] for name in PRODUCT} | {
        "id": row["product_id"],
        "options": _json(row["options"]),
    }
    parts = [dict(part) for part in arrived]
    whole = {
        **dict(row),
        "reduced": _json(row["reduced"]),
        "taken": taken,
        "product": product,
        "shipments": parts,
    }
    return msgspec.convert(whole, LineView, strict=False)


def _json(value: object) -> object:
    """SQLite and asyncpg give JSON as its text."""
    return orjson.loads(value) if isinstance(value, str) else value
