"""Products as they are shown, by id."""

from collections.abc import Collection, Mapping

from api.database.reader import Reader, placeholders, structs
from api.orders.views import PRODUCT_COLUMNS, ProductView, WithProduct

PRODUCTS = f"SELECT {PRODUCT_COLUMNS} FROM product p WHERE p.id IN ({{ids}})"


async def products(reads: Reader, ids: Collection[int]) -> Mapping[int, ProductView]:
    asked = sorted(set(ids))
    if not asked:
        return {}
    rows = await reads.fetch(PRODUCTS.format(ids=placeholders(len(asked))), *asked)
    return {one.product_id: one.product for one in structs(rows, WithProduct)}
