"""An order as a shop sends it. Every format is read into these; README.md has an example.

Nothing here is believed yet: `checks.py` says whether it can be meant.
"""

from datetime import datetime
from typing import Annotated

import msgspec

from api.orders.rules import Buyer, Channel, MediaSlot, ProductGroup, TenderKind

Instant = Annotated[datetime, msgspec.Meta(tz=True)]
"""A time without its zone is refused: every clock hangs on these."""


class Incoming(
    msgspec.Struct,
    frozen=True,
    rename="camel",
    forbid_unknown_fields=True,
    omit_defaults=True,
):
    """Amounts are decimal strings («12.50»), so that no reader ever rounds them."""


class ImportedCustomer(Incoming, frozen=True, kw_only=True):
    external_id: str
    name: str | None = None
    email: str | None = None
    country: str | None = None
    language: str | None = None
    tier: str | None = None


class ImportedProduct(Incoming, frozen=True, kw_only=True):
    """What is left out stays as it is in the catalogue."""

    sku: str
    title: str
    style: str | None = None
    gtin: str | None = None
    options: dict[str, str] | None = None
    group: ProductGroup | None = None
    category: str | None = None
    legal_category: str | None = None
    meant_to_last_longer: bool | None = None
    image_url: str | None = None
    list_price: str | None = None
    """In the order's currency; those in others stay."""
    weight_grams: int | None = None
    cn_code: str | None = None
    """Customs' own number of its kind (Combined Nomenclature): 2, 4, 6 or 8 digits."""
    supplier: str | None = None
    maker: str | None = None
    """Whose name it bears, where a shop sells several: sizes run by it."""
    media: tuple[MediaSlot, ...] | None = None
    """What its page shows. Empty: nothing at all."""


class ImportedLine(Incoming, frozen=True, kw_only=True):
    number: int
    product: ImportedProduct
    quantity: int
    paid: str
    """For the whole line: tax included, every discount off."""
    tax: str = "0"
    """Inside what was paid."""
    tax_rate: str | None = None
    """In percent: «21», «5.5»."""
    duties: str = "0"
    """Customs inside what was paid; without tax."""
    discount: str = "0"
    on_sale: bool = False
    canceled: int = 0
    serials: tuple[str, ...] = ()
    """Serial numbers or IMEIs of the pieces that were sent. Empty: as it is known."""
    batch: str | None = None
    """The lot that they came from. None: as it is known."""


class ShippedLine(Incoming, frozen=True, kw_only=True):
    line: int
    quantity: int


class ImportedShipment(Incoming, frozen=True, kw_only=True):
    external_id: str
    carrier: str | None = None
    tracking: str | None = None
    shipped_at: Instant | None = None
    delivered_at: Instant | None = None
    lines: tuple[ShippedLine, ...] = ()
    """Empty: everything in the order that was not canceled."""


class ImportedPastReturn(Incoming, frozen=True, kw_only=True):
    """A return from before. Without a line when only the money is known."""

    external_id: str
    line: int | None = None
    quantity: int = 0
    """0: nobody knows how many pieces came back, only what was paid for them."""
    amount: str
    returned_at: Instant


class LooseReturn(Incoming, frozen=True, kw_only=True):
    """A past return whose purchase is not in the order book."""

    external_id: str
    product: ImportedProduct | None = None
    customer: ImportedCustomer | None = None
    quantity: int
    amount: str
    currency: str
    returned_at: Instant


class ImportedTender(Incoming, frozen=True, kw_only=True):
    """One of the ways an order was paid."""

    kind: TenderKind
    amount: str
    label: str | None = None
    """Words for the customer: «Visa ·· 4242»."""
    reference: str | None = None
    """The gateway's own name for the payment: what a refund is asked against."""


class ImportedOrder(Incoming, frozen=True, kw_only=True):
    external_id: str
    brand: str | None = None
    """Handle of the brand. A file may leave it to the command that reads it."""
    market: str | None = None
    """Country of the market it was sold in; None: where it went."""
    number: str | None = None
    """What the customer sees and types; None: the external id."""
    customer: ImportedCustomer | None = None
    """None: a guest."""
    email: str | None = None
    postcode: str | None = None
    country: str | None = None
    language: str | None = None
    channel: Channel = Channel.ONLINE
    buyer: Buyer = Buyer.CONSUMER
    currency: str
    prices_include_tax: bool = True
    delivery: str = "0"
    delivery_tax: str = "0"
    """Inside what delivery cost."""
    delivery_tax_rate: str | None = None
    express: str = "0"
    payment_method: str | None = None
    tenders: tuple[ImportedTender, ...] = ()
    """Together they are all that was paid. Empty: one payment, as `payment_method` says."""
    disclosure: dict[str, object] | None = None
    gift: bool | None = None
    """Bought for somebody else. None: as it is known, else not."""
    ordered_at: Instant
    canceled_at: Instant | None = None
    lines: tuple[ImportedLine, ...]
    shipments: tuple[ImportedShipment, ...] = ()
    past_returns: tuple[ImportedPastReturn, ...] = ()
