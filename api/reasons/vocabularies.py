"""Our reasons in the words of others: Shopify's `ReturnReason`, and schema.org's two kinds."""

from collections.abc import Mapping
from enum import StrEnum

from api.reasons.rules import Reason


class ShopifyReason(StrEnum):
    """Shopify's Admin API, 2026-04."""

    COLOR = "COLOR"
    DEFECTIVE = "DEFECTIVE"
    NOT_AS_DESCRIBED = "NOT_AS_DESCRIBED"
    OTHER = "OTHER"
    SIZE_TOO_LARGE = "SIZE_TOO_LARGE"
    SIZE_TOO_SMALL = "SIZE_TOO_SMALL"
    STYLE = "STYLE"
    UNKNOWN = "UNKNOWN"
    UNWANTED = "UNWANTED"
    WRONG_ITEM = "WRONG_ITEM"


class SchemaOrgReason(StrEnum):
    """What the properties of a `MerchantReturnPolicy` begin with."""

    CUSTOMER_REMORSE = "customerRemorse"
    ITEM_DEFECT = "itemDefect"


TO_SHOPIFY: Mapping[str, ShopifyReason] = {
    "too_small": ShopifyReason.SIZE_TOO_SMALL,
    "too_large": ShopifyReason.SIZE_TOO_LARGE,
    "length": ShopifyReason.OTHER,  # theirs has no length: too short is not too small
    "width": ShopifyReason.OTHER,
    "fits_differently": ShopifyReason.OTHER,
    "colour_differs": ShopifyReason.COLOR,
    "material": ShopifyReason.STYLE,
    "look": ShopifyReason.STYLE,
    "quality": ShopifyReason.UNWANTED,
    "not_as_expected": ShopifyReason.UNWANTED,
    "changed_mind": ShopifyReason.UNWANTED,
    "ordered_several": ShopifyReason.UNWANTED,
    "found_cheaper": ShopifyReason.UNWANTED,
    "late_delivery": ShopifyReason.UNWANTED,
    "gift": ShopifyReason.UNWANTED,
    "defective": ShopifyReason.DEFECTIVE,
    "damaged_in_transit": ShopifyReason.DEFECTIVE,
    "parts_missing": ShopifyReason.DEFECTIVE,
    "wrong_item": ShopifyReason.WRONG_ITEM,
    "not_as_described": ShopifyReason.NOT_AS_DESCRIBED,
    "not_received": ShopifyReason.OTHER,
    "recalled": ShopifyReason.DEFECTIVE,
    "other": ShopifyReason.OTHER,
}

FROM_SHOPIFY: Mapping[ShopifyReason, str | None] = {
    ShopifyReason.COLOR: "colour_differs",
    ShopifyReason.DEFECTIVE: "defective",
    ShopifyReason.NOT_AS_DESCRIBED: "not_as_described",
    ShopifyReason.OTHER: "other",
    ShopifyReason.SIZE_TOO_LARGE: "too_large",
    ShopifyReason.SIZE_TOO_SMALL: "too_small",
    ShopifyReason.STYLE: "look",
    ShopifyReason.UNKNOWN: None,
    ShopifyReason.UNWANTED: "changed_mind",
    ShopifyReason.WRONG_ITEM: "wrong_item",
}
"""The way back, as far as there is one: what was finer with us stays coarse."""


def shopify(handle: str | None) -> ShopifyReason:
    """No reason given is theirs to say too."""
    return TO_SHOPIFY[handle] if handle else ShopifyReason.UNKNOWN


def schema_org(reason: Reason) -> SchemaOrgReason:
    fault = reason.ground.is_fault
    return SchemaOrgReason.ITEM_DEFECT if fault else SchemaOrgReason.CUSTOMER_REMORSE
