"""Keep the customers and products that an import mentions: new ones made, known ones renewed."""

from collections.abc import Mapping, Sequence

from api.orders.actions import book
from api.orders.checks import Facts
from api.orders.merging import differing
from api.orders.models import Customer, Product


async def keep_customers(brand_id: int, wanted: Mapping[str, Facts]) -> dict[str, int]:
    """Ids by the shop's own."""
    known = await book.customers(brand_id, wanted)
    new = [
        Customer(brand_id=brand_id, external_id=external_id, **facts)
        for external_id, facts in wanted.items()
        if external_id not in known
    ]
    await Customer.bulk_create(new)
    await _renew([(row, wanted[external_id]) for external_id, row in known.items()])
    if new:
        known |= await book.customers(brand_id, [row.external_id for row in new])
    return {external_id: row.id for external_id, row in known.items()}


async def keep_products(brand_id: int, wanted: Mapping[str, Facts]) -> dict[str, int]:
    """Ids by SKU."""
    known = await book.products(brand_id, wanted)
    new = [
        Product(brand_id=brand_id, **{"options": {}, **said(facts)})
        for sku, facts in wanted.items()
        if sku not in known
    ]
    await Product.bulk_create(new)
    await _renew([(row, wanted[sku]) for sku, row in known.items()])
    if new:
        known |= await book.products(brand_id, [row.sku for row in new])
    return {sku: row.id for sku, row in known.items()}


def said(facts: Facts) -> Facts:
    """What a shop leaves out is left to the column's own default."""
    return {name: value for name, value in facts.items() if value is not None}


async def _renew(rows: Sequence[tuple[Customer | Product, Facts]]) -> None:
    for row, wanted in rows:
        if changes := differing(wanted, book.facts_of(row, wanted)):
            await type(row).filter(id=row.id).update(**changes)
