"""A small shop with sizes, stock and enough orders to learn from."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from msgspec.structs import replace

from api.access.rules import SYSTEM
from api.orders.actions.imports import import_orders
from api.orders.formats.incoming import (
    ImportedCustomer,
    ImportedLine,
    ImportedOrder,
    ImportedProduct,
    ImportedShipment,
)
from api.orders.models import Order, OrderLine, Product
from api.shop.models import Brand
from api.stock.actions.counts import CountedStock
from api.suggestions.actions.learning import learn
from api.suggestions.reads.at_return import Showing, SuggestionView, for_items, for_lines
from tests.api.stock.counting import take_in
from tests.people import House

SHOES = [f"SHOE-{size}" for size in (41, 42, 43)]
OTHERS = ["BAG", "BELT", "HAT", "SOCKS"]


def article(sku: str, currency: str = "EUR") -> ImportedProduct:
    """In kroner only shoes and bags have a price; of boots alone is known who makes them."""
    if currency == "NOK":
        price = {"SHOE": "900.00", "BAG": "700.00"}.get(sku.partition("-")[0])
        return replace(article(sku), list_price=price)
    if sku.startswith("SHOE"):
        size = sku.partition("-")[2]
        options = {"size": f"EU {size}", "colour": "sand"}
        return ImportedProduct(
            sku=sku, title=f"Shoe {size}", style="SHOE", category="shoes", options=options,
            list_price="80.00",
        )  # fmt: skip
    style, _, size = sku.partition("-")
    if style in ("FJORD", "ALTO"):
        return ImportedProduct(
            sku=sku, title=f"{style.title()} boot", style=style, category="shoes",
            maker=style.title(), options={"size": f"EU {size}"}, list_price="70.00",
        )  # fmt: skip
    if size:
        return ImportedProduct(
            sku=sku, title=f"The {style.title()}", style=style, category="coats",
            options={"size": size}, list_price="50.00",
        )  # fmt: skip
    return ImportedProduct(sku=sku, title=f"The {sku.title()}", list_price="50.00")


async def bought(
    house: House,
    number: str,
    customer: str,
    *skus: str,
    days_ago: int = 5,
    name: str = "Saar Vos",
    currency: str = "EUR",
) -> Order:
    at = house.now - timedelta(days=days_ago)
    delivered = min(at + timedelta(days=2), house.now)
    lines = [
        ImportedLine(number=n, product=article(sku, currency), quantity=1, paid="60.00")
        for n, sku in enumerate(skus, 1)
    ]
    order = ImportedOrder(
        external_id=f"ext-{number}",
        brand="veldhuis",
        market="NL",
        number=number,
        customer=ImportedCustomer(external_id=customer, name=name),
        email=f"{number.lower()}@example.com",
        country="NL",
        language="nl",
        currency=currency,
        ordered_at=at,
        lines=tuple(lines),
        shipments=(ImportedShipment(external_id="s1", delivered_at=delivered),),
    )
    outcome = await import_orders([order], actor=SYSTEM, key=uuid4(), now=house.now)
    assert outcome.refusals == (), outcome.refusals
    return await Order.get(number=number)


async def stocked(house: House, **pieces: int) -> None:
    """As many of each; five where nothing is said. Coats and vests only where they are named."""
    at = house.now - timedelta(hours=1)
    many = dict.fromkeys([*SHOES, *OTHERS], 5)
    many.update({name.replace("_", "-"): quantity for name, quantity in pieces.items()})
    counts = [
        CountedStock(product=article(sku), quantity=quantity, counted_at=at)
        for sku, quantity in many.items()
    ]
    done = await take_in(*counts, now=house.now)
    assert done.refusals == ()


async def crowd(house: House) -> None:
    """Twelve customers who have a shoe in 42 and, later, a bag; six with a hat and socks."""
    for n in range(12):
        await bought(house, f"CA-{n}", f"crowd-{n}", "SHOE-42", days_ago=40)
        await bought(house, f"CB-{n}", f"crowd-{n}", "BAG", days_ago=20)
    for n in range(6):
        await bought(house, f"CC-{n}", f"hats-{n}", "HAT", "SOCKS", days_ago=30)


async def coats(house: House) -> None:
    """Twelve customers who have a vest and, later, a coat, all of them small."""
    for n in range(12):
        await bought(house, f"CV-{n}", f"coats-{n}", "VEST-S", days_ago=40)
        await bought(house, f"CW-{n}", f"coats-{n}", "COAT-S", days_ago=20)


async def taught(house: House) -> int:
    url = house.database.url
    return await learn(url, await Brand.get(handle="veldhuis"), now=house.now)


def showing(now: datetime, *, held_out: int = 0, language: str = "en") -> Showing:
    return Showing(held_out, now, language)


async def instead_of(
    house: House, order: Order, line: int, reason: str | None, **more: object
) -> tuple[SuggestionView, ...]:
    """What is suggested before there is a return."""
    found = await OrderLine.get(order_id=order.id, number=line)
    (views,) = await for_lines(house.reads, [(found.id, reason)], showing(house.now, **more))
    return views


async def at_return(house: House, item: UUID, **more: object) -> tuple[SuggestionView, ...]:
    (views,) = await for_items(house.reads, [item], showing(house.now, **more))
    return views


def skus(views: tuple[SuggestionView, ...]) -> list[str]:
    return [one.product.sku for one in views]


async def id_of(sku: str) -> int:
    return (await Product.get(sku=sku)).id
