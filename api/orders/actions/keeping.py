"""Keep the customers and products that an import mentions: new ones made, known ones renewed."""

from collections.abc import Iterable, Mapping
from typing import cast

from api.orders.actions import book
from api.orders.merging import differing
from api.orders.models import Customer, Product
from api.orders.who_bought_what import Facts


async def keep_customers(brand_id: int, wanted: Mapping[str, Facts]) -> dict[str, int]:
    """Ids by the shop's own."""
    known = await book.customers(brand_id, wanted)
    new = [
        Customer(brand_id=brand_id, external_id=external_id, **facts)
        for external_id, facts in wanted.items()
        if external_id not in known
    ]
    await Customer.bulk_create(new)
    await _renew(Customer, known, wanted)
    if new:
        known |= await book.customers(brand_id, [row.external_id for row in new])
    return _ids(known)


async def keep_products(brand_id: int, said_of: Iterable[tuple[str, Facts]]) -> dict[str, int]:
    """Ids by SKU. Of one that is told several times all holds that is said."""
    wanted: dict[str, Facts] = {}
    for sku, facts in said_of:
        before = wanted.get(sku)
        wanted[sku] = facts if before in (None, facts) else _also(before, facts)
    known = await book.products(brand_id, wanted)
    new = [
        Product(brand_id=brand_id, **{"options": {}, **said(facts)})
        for sku, facts in wanted.items()
        if sku not in known
    ]
    await Product.bulk_create(new)
    await _renew(Product, known, wanted)
    if new:
        known |= await book.products(brand_id, [row.sku for row in new])
    return _ids(known)


def said(facts: Facts) -> Facts:
    """What a shop leaves out is left to the column's own default."""
    return {name: value for name, value in facts.items() if value is not None}


async def _renew(
    kind: type[Customer] | type[Product], known: Mapping[str, Facts], wanted: Mapping[str, Facts]
) -> None:
    for name, kept in known.items():
        if changes := differing(_also(kept, wanted[name]), kept):
            await kind.filter(id=kept["id"]).update(**changes)


def _also(before: Facts, facts: Facts) -> Facts:
    """What is said later holds; a price in its own currency."""
    known, told = (cast(dict[str, int] | None, one.get("prices")) for one in (before, facts))
    prices = {"prices": {**known, **told}} if known and told else {}
    return {**before, **said(facts), **prices}


def _ids(known: Mapping[str, Facts]) -> dict[str, int]:
    # Every row has an id of the database's.
    return {name: cast(int, row["id"]) for name, row in known.items()}
