"""Open the demo shop: who sells, where, what is attested there, and its orders."""

from collections.abc import AsyncGenerator, Sequence
from datetime import datetime
from uuid import uuid4

from api.access.rules import SYSTEM
from api.demo.catalogue import FABRIC, POWER
from api.orders.actions.imports import MOST_ORDERS, Imported, import_orders
from api.orders.formats.incoming import ImportedOrder
from api.orders.models import Order
from api.shop.actions import NewMarket, attest, set_books, set_up_shop
from api.shop.books import Books

ENTITY = ("demo", "Brinkvik & Ostrala Demo B.V.", "NL")
BOOKS = Books(
    street="Voorbeeldkade 1",
    postcode="3511 ZZ",
    city="Utrecht",
    vat_number="NL000000012B34",
    registration="00000012",
    iban="NL91ABNA0417164300",
    bic="ABNANL2A",
    oss=True,
)
"""Nobody's: the IBAN is the one that the norm prints as its example."""
BRANDS = ((FABRIC, "Brinkvik"), (POWER, "Ostrala"))
MARKETS = (
    NewMarket("NL", "EUR", "nl", "Europe/Amsterdam"),
    NewMarket("BE", "EUR", "nl", "Europe/Brussels"),
    NewMarket("NO", "NOK", "nb", "Europe/Oslo"),
    NewMarket("DE", "EUR", "de", "Europe/Berlin"),
)
SOURCE = "demo"


async def is_open() -> bool:
    return await Order.exists(source=SOURCE)


async def set_up(now: datetime) -> None:
    await set_up_shop(entity=ENTITY, brands=BRANDS, markets=MARKETS)
    await set_books(ENTITY[0], BOOKS)
    for market in MARKETS:
        await attest(market.country, by="the demo", now=now, entity=ENTITY[0])


async def take_in(orders: Sequence[ImportedOrder], now: datetime) -> AsyncGenerator[Imported]:
    """Batch by batch, each of one brand."""
    for brand, _ in BRANDS:
        own = [order for order in orders if order.brand == brand]
        for start in range(0, len(own), MOST_ORDERS):
            batch = own[start : start + MOST_ORDERS]
            yield await import_orders(batch, actor=SYSTEM, key=uuid4(), now=now, source=SOURCE)
