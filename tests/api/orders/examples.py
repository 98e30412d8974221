"""Orders to try things on, and a short way to import them."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from api.access.rules import SYSTEM
from api.orders.actions.imports import Imported, import_orders
from api.orders.formats.incoming import (
    ImportedCustomer,
    ImportedLine,
    ImportedOrder,
    ImportedPastReturn,
    ImportedProduct,
    ImportedShipment,
)
from tests.api.orders.conftest import NOW

BOOT = ImportedProduct(sku="BOOT-42", title="Boot", options={"size": "42"}, list_price="120.00")
SOCK = ImportedProduct(sku="SOCK", title="Sock")
ORDERED = NOW - timedelta(days=10)


def line(number: int = 1, **said: Any) -> ImportedLine:
    usual = {"number": number, "product": BOOT, "quantity": 3, "paid": "300.00"}
    return ImportedLine(**{**usual, **said})


def order(external_id: str = "o1", **said: Any) -> ImportedOrder:
    usual = {
        "external_id": external_id,
        "number": f"#{external_id}",
        "brand": "brinkvik",
        "market": "NL",
        "customer": ImportedCustomer(external_id="c1", name="Noor Veld"),
        "email": "noor@example.com",
        "postcode": "1017 AB",
        "currency": "EUR",
        "ordered_at": ORDERED,
        "lines": (line(1), line(2, product=SOCK, quantity=2, paid="9.99")),
    }
    return ImportedOrder(**{**usual, **said})


def shipment(external_id: str = "s1", **said: Any) -> ImportedShipment:
    usual = {"external_id": external_id, "shipped_at": ORDERED, "delivered_at": NOW}
    return ImportedShipment(**{**usual, **said})


def past(external_id: str = "p1", **said: Any) -> ImportedPastReturn:
    usual = {"line": 1, "quantity": 1, "amount": "100.00", "returned_at": NOW}
    return ImportedPastReturn(external_id=external_id, **{**usual, **said})


async def take_in(*orders: ImportedOrder, key: UUID | None = None) -> Imported:
    return await import_orders(orders, actor=SYSTEM, key=key or uuid4(), now=NOW)
