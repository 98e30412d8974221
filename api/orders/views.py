"""A product as it is shown beside what was bought or comes back."""

import msgspec

from api.kernel.ids import public_id
from api.orders.rules import ProductGroup

PRODUCT_COLUMNS = """p.id AS product_id, p.sku, p.gtin, p.title, p.options AS options_json,
  p."group", p.image_url"""


class ProductOptionView(msgspec.Struct, frozen=True):
    name: str
    value: str


class ProductView(msgspec.Struct, frozen=True):
    id: int
    sku: str
    gtin: str | None
    title: str
    options_json: str
    group: ProductGroup
    image_url: str | None

    @property
    def public_id(self) -> str:
        return public_id("Product", self.id)

    @property
    def options(self) -> tuple[ProductOptionView, ...]:
        named: dict[str, str] = msgspec.json.decode(self.options_json)
        return tuple(ProductOptionView(name, value) for name, value in named.items())


class WithProduct(msgspec.Struct, frozen=True):
    """A row that selects PRODUCT_COLUMNS among others."""

    product_id: int
    sku: str
    gtin: str | None
    title: str
    options_json: str
    group: ProductGroup
    image_url: str | None

    @property
    def product(self) -> ProductView:
        return ProductView(
            self.product_id,
            self.sku,
            self.gtin,
            self.title,
            self.options_json,
            self.group,
            self.image_url,
        )
