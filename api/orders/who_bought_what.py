"""Can this customer be meant, and this product? What outlives an order. Pure."""

from api.kernel import text
from api.orders import amounts
from api.orders.formats.incoming import ImportedCustomer, ImportedProduct

Facts = dict[str, object]
"""Columns of a row and what the shop says they hold."""


def check_customer(customer: ImportedCustomer) -> tuple[str, Facts]:
    external_id = text.line(customer.external_id, field="customer.externalId", most=80)
    return external_id, {
        "name": text.optional(customer.name, field="customer.name", most=120),
        "email": text.optional(customer.email, field="customer.email", most=254),
        "country": amounts.country(customer.country, field="customer.country"),
        "language": text.optional(customer.language, field="customer.language", most=8),
        "tier": text.optional(customer.tier, field="customer.tier", most=20),
    }


def check_product(product: ImportedProduct, currency: str, field: str) -> Facts:
    price, weight = product.list_price, product.weight_grams
    return {
        "sku": text.line(product.sku, field=f"{field}.sku", most=80),
        "title": text.line(product.title, field=f"{field}.title"),
        "style": text.optional(product.style, field=f"{field}.style", most=80),
        "gtin": amounts.gtin(product.gtin, field=f"{field}.gtin"),
        "options": _options(product.options, f"{field}.options"),
        "group": product.group,
        "category": text.optional(product.category, field=f"{field}.category", most=80),
        "legal_category": amounts.legal_category(
            product.legal_category, field=f"{field}.legalCategory"
        ),
        "meant_to_last_longer": product.meant_to_last_longer,
        "image_url": text.optional(product.image_url, field=f"{field}.imageUrl", most=500),
        "prices": price and {currency: amounts.minor(price, currency, field=f"{field}.listPrice")},
        "weight_grams": weight
        and amounts.at_most(
            text.at_least(weight, 0, field=f"{field}.weightGrams"),
            1_000_000,
            field=f"{field}.weightGrams",
        ),
        "cn_code": amounts.cn_code(product.cn_code, field=f"{field}.cnCode"),
        "supplier": text.optional(product.supplier, field=f"{field}.supplier", most=80),
        "maker": text.optional(product.maker, field=f"{field}.maker", most=80),
        "media": None if product.media is None else sorted(set(product.media)),
    }


def _options(options: dict[str, str] | None, field: str) -> dict[str, str] | None:
    if options is None:
        return None
    return {
        text.line(name, field=field, most=40): text.line(value, field=field, most=80)
        for name, value in options.items()
    }
