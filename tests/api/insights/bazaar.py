"""A shop with batches and suppliers, of which some things come back."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import uuid4

from api.access.rules import SYSTEM
from api.insights.book import Book, book_of
from api.orders.actions.imports import import_orders
from api.orders.formats.incoming import (
    ImportedCustomer,
    ImportedLine,
    ImportedOrder,
    ImportedPastReturn,
    ImportedProduct,
    ImportedShipment,
)
from api.orders.models import Order
from api.orders.rules import Channel, MediaSlot
from api.simulation.past import Period
from tests.people import House

DUCKDB = "duckdb://"


def coat(size: str = "M", *, media: tuple[MediaSlot, ...] | None = None) -> ImportedProduct:
    return ImportedProduct(
        sku=f"COAT-{size}", title="Fjell rain jacket", style="COAT", options={"size": size},
        category="coats", supplier="Nordvest", media=media,
    )  # fmt: skip


def mug() -> ImportedProduct:
    return ImportedProduct(sku="MUG", title="Ember mug", supplier="Leem")


def sale(
    number: str,
    product: ImportedProduct,
    *,
    at: datetime,
    customer: str | None = None,
    quantity: int = 1,
    batch: str | None = None,
    back: int = 0,
    back_after: float = 8,
    country: str = "NL",
    channel: Channel = Channel.ONLINE,
) -> ImportedOrder:
    """`back`: pieces that came back before Retourney, so long after."""
    line = ImportedLine(
        number=1, product=product, quantity=quantity, paid=f"{100 * quantity}.00", batch=batch
    )
    past = ImportedPastReturn(
        external_id=f"{number}:back", line=1, quantity=back, amount=f"{100 * back}.00",
        returned_at=at + timedelta(days=back_after),
    )  # fmt: skip
    return ImportedOrder(
        external_id=number,
        brand="veldhuis",
        market="NL",
        number=number,
        customer=ImportedCustomer(external_id=customer) if customer else None,
        email=f"{number.lower()}@example.com",
        country=country,
        channel=channel,
        currency="EUR",
        ordered_at=at,
        lines=(line,),
        shipments=(ImportedShipment(external_id="s", delivered_at=at + timedelta(days=1)),),
        past_returns=(past,) if back else (),
    )


async def taken_in(house: House, orders: Sequence[ImportedOrder]) -> None:
    for start in range(0, len(orders), 500):
        done = await import_orders(
            orders[start : start + 500], actor=SYSTEM, key=uuid4(), now=house.now
        )
        assert done.refusals == (), done.refusals


async def bought(house: House, number: str) -> Order:
    return await Order.get(number=number)


async def read(house: House, *, days: int = 100) -> Book:
    today = house.now.date()
    period = Period(today - timedelta(days=days), today, "EUR")
    return await book_of(house.database.url, house.reads, period, now=house.now)
