"""Rows of the order book. Every id of a shop's own is unique within its brand."""

from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from api.kernel.money import Money
from api.kernel.refusal import NotFound
from api.orders.rules import UNKNOWN_ORDER, Buyer, Channel, ProductGroup
from api.shop.models import Brand, Market


class Customer(Model):
    id: int = fields.BigIntField(primary_key=True)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    external_id = fields.CharField(max_length=80)
    name = fields.CharField(max_length=120, null=True)
    email = fields.CharField(max_length=254, null=True)
    country = fields.CharField(max_length=2, null=True)
    language = fields.CharField(max_length=8, null=True)
    tier = fields.CharField(max_length=20, null=True)
    """Handle of the loyalty tier, as the shop's own programme says it."""

    class Meta(Model.Meta):
        unique_together = (("brand", "external_id"),)


class Product(Model):
    """One variant: what can be scanned, sold and returned."""

    id: int = fields.BigIntField(primary_key=True)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    sku = fields.CharField(max_length=80)
    style = fields.CharField(max_length=80, null=True)
    """What sizes and colours of one article share."""
    gtin = fields.CharField(max_length=14, null=True, db_index=True)
    title = fields.CharField(max_length=200)
    options = fields.JSONField[dict[str, str]]()
    """{"size": "42", "colour": "Sand"}, in the order they are shown."""
    group = fields.CharEnumField(ProductGroup, max_length=20, default=ProductGroup.OTHER)
    category = fields.CharField(max_length=80, null=True)
    legal_category = fields.CharField(max_length=40, default="ORDINARY")
    """CRD art. 16 category as the statute names it: ORDINARY, CUSTOM_MADE, SEALED_HYGIENE …"""
    meant_to_last_longer = fields.BooleanField(default=False)
    image_url = fields.CharField(max_length=500, null=True)
    prices = fields.JSONField[dict[str, int]](default=dict)
    """What it costs now, in minor units by currency; none: nobody has said."""
    weight_grams: int | None = fields.IntField(null=True)
    cn_code = fields.CharField(max_length=8, null=True)
    """Of the Combined Nomenclature, as far as the shop has said: 2 to 8 digits."""
    supplier = fields.CharField(max_length=80, null=True)
    maker = fields.CharField(max_length=80, null=True)
    """Whose name it bears, as schema.org's Product.brand: sizes run by it."""
    media = fields.JSONField[list[str]](null=True)
    """Which `orders.rules.MediaSlot`s its page fills. None: nobody has said."""

    class Meta(Model.Meta):
        unique_together = (("brand", "sku"),)
        indexes = (("brand_id", "style"),)


class Order(Model):
    id: int = fields.BigIntField(primary_key=True)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    market: fields.ForeignKeyRelation[Market] = fields.ForeignKeyField(
        "retourney.Market", related_name=False, on_delete=fields.RESTRICT
    )
    market_id: int
    customer: fields.ForeignKeyNullableRelation[Customer] = fields.ForeignKeyField(
        "retourney.Customer", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    customer_id: int | None
    external_id = fields.CharField(max_length=80)
    number = fields.CharField(max_length=80, db_index=True)
    """What the customer sees and types."""
    email = fields.CharField(max_length=254, null=True)
    postcode = fields.CharField(max_length=16, null=True)
    country = fields.CharField(max_length=2)
    language = fields.CharField(max_length=8)
    channel = fields.CharEnumField(Channel, max_length=32, default=Channel.ONLINE)
    buyer = fields.CharEnumField(Buyer, max_length=10, default=Buyer.CONSUMER)
    currency = fields.CharField(max_length=3)
    prices_include_tax = fields.BooleanField(default=True)
    delivery_minor: int = fields.BigIntField(default=0)
    """Standard outbound delivery as paid. Given back on a withdrawal (CRD art. 13(1))."""
    delivery_tax_minor: int = fields.BigIntField(default=0)
    """The tax inside delivery_minor."""
    delivery_tax_rate = fields.CharField(max_length=6, null=True)
    express_minor: int = fields.BigIntField(default=0)
    """What express cost on top: not given back (CRD art. 13(2))."""
    payment_method = fields.CharField(max_length=60, null=True)
    """Words for the bench and the customer: «Visa ·· 4242», «iDEAL»."""
    tenders = fields.JSONField[list[dict[str, object]]](null=True)
    """`orders.rules.Tender`s, in the shop's order. None: one payment, of which we know no more."""
    disclosure = fields.JSONField[dict[str, object]](null=True)
    """What the shopper was told at the checkout, frozen. None: counts as not told."""
    ordered_at: datetime = fields.DatetimeField()
    canceled_at: datetime | None = fields.DatetimeField(null=True)
    all_delivered = fields.BooleanField(default=False)
    source = fields.CharField(max_length=20)
    gift = fields.BooleanField(default=False)
    """Bought for somebody else."""
    gift_code = fields.CharField(max_length=20, null=True, unique=True)
    """What is on its gift receipt, once there is one. It opens the gift, never the order."""

    class Meta(Model.Meta):
        unique_together = (("brand", "external_id"),)
        indexes = (("email",), ("customer_id", "ordered_at"))

    @classmethod
    async def locked(cls, id: int) -> "Order":
        found = await cls.select_for_update().get_or_none(id=id)
        if found is None:
            raise NotFound(UNKNOWN_ORDER)
        return found


class OrderLine(Model):
    id: int = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "retourney.Order", related_name=False, on_delete=fields.RESTRICT
    )
    order_id: int
    number = fields.IntField()
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "retourney.Product", related_name=False, on_delete=fields.RESTRICT
    )
    product_id: int
    quantity = fields.IntField()
    paid_minor: int = fields.BigIntField()
    """What the whole line cost the customer: tax included, every discount off."""
    tax_minor: int = fields.BigIntField(default=0)
    """The tax inside paid_minor."""
    tax_rate = fields.CharField(max_length=6, null=True)
    """In percent as it is written: «21», «5.5». None: the shop did not say."""
    duties_minor: int = fields.BigIntField(db_default=0)
    """Customs inside paid_minor: no price of the goods, and without tax."""
    discount_minor: int = fields.BigIntField(default=0)
    on_sale = fields.BooleanField(default=False)
    canceled_quantity = fields.IntField(default=0)
    reduced = fields.JSONField[dict[str, int]](null=True)
    """By the number of a unit: what of its price was given back while it stayed with the customer,
    in minor units. It can still come back, for the rest."""
    repaired_at: datetime | None = fields.DatetimeField(null=True)
    """When a unit of it was repaired because of a fault: the shop answers longer for it."""
    days_in_repair = fields.IntField(db_default=0)
    serials = fields.TextField(null=True)
    """Serial numbers or IMEIs that were sent for it, one a line. None: nobody has said."""
    batch = fields.CharField(max_length=40, null=True)
    """The lot that its pieces came from, as the shop calls it."""

    class Meta(Model.Meta):
        table = "order_line"
        unique_together = (("order", "number"),)
        indexes = (("product_id",),)

    def paid(self, currency: str) -> Money:
        return Money(self.paid_minor, currency)


class Shipment(Model):
    """One outbound parcel of an order. Its delivery starts the clocks."""

    id: int = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "retourney.Order", related_name=False, on_delete=fields.RESTRICT
    )
    order_id: int
    external_id = fields.CharField(max_length=80)
    carrier = fields.CharField(max_length=40, null=True)
    tracking = fields.CharField(max_length=80, null=True)
    shipped_at: datetime | None = fields.DatetimeField(null=True)
    delivered_at: datetime | None = fields.DatetimeField(null=True)
    """Physical possession: for a locker the collected scan, not the delivered one (CRD 9(2))."""

    class Meta(Model.Meta):
        unique_together = (("order", "external_id"),)


class ShipmentLine(Model):
    id: int = fields.BigIntField(primary_key=True)
    shipment: fields.ForeignKeyRelation[Shipment] = fields.ForeignKeyField(
        "retourney.Shipment", related_name=False, on_delete=fields.CASCADE
    )
    shipment_id: int
    line: fields.ForeignKeyRelation[OrderLine] = fields.ForeignKeyField(
        "retourney.OrderLine", related_name=False, on_delete=fields.RESTRICT
    )
    line_id: int
    quantity = fields.IntField()

    class Meta(Model.Meta):
        table = "shipment_line"
        unique_together = (("shipment", "line"),)


class TakenUnit(Model):
    """A unit that is in a living return. The row goes when the return is canceled or expires.

    The unique index is what makes it impossible to return the same piece twice.
    """

    id: int = fields.BigIntField(primary_key=True)
    line: fields.ForeignKeyRelation[OrderLine] = fields.ForeignKeyField(
        "retourney.OrderLine", related_name=False, on_delete=fields.RESTRICT
    )
    line_id: int
    number = fields.IntField()

    class Meta(Model.Meta):
        table = "taken_unit"
        unique_together = (("line", "number"),)


class PastReturn(Model):
    """A return from before Retourney, as the shop imported it: a fact, never a live case."""

    id: int = fields.BigIntField(primary_key=True)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    external_id = fields.CharField(max_length=120)
    line: fields.ForeignKeyNullableRelation[OrderLine] = fields.ForeignKeyField(
        "retourney.OrderLine", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    line_id: int | None
    """None: nobody knows which line; without an order as well, the purchase is not in the book."""
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "retourney.Order", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    order_id: int | None
    """Known more often than the line: what was paid back of it is gone all the same."""
    product: fields.ForeignKeyNullableRelation[Product] = fields.ForeignKeyField(
        "retourney.Product", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    product_id: int | None
    customer: fields.ForeignKeyNullableRelation[Customer] = fields.ForeignKeyField(
        "retourney.Customer", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    customer_id: int | None
    quantity = fields.IntField()
    """0: only the money is known, not the pieces."""
    amount_minor: int = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    returned_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "past_return"
        unique_together = (("brand", "external_id"),)
        indexes = (("line_id",), ("order_id",))
