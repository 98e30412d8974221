"""What was learned, what was looked at, sizes that fit, and what became of suggestions."""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from api.orders.models import Customer, Product
from api.returns.models import Return
from api.shop.models import Brand
from api.suggestions.rules import Arm


class Likeness(Model):
    """What goes with one product, as it was last learned: packed neighbours, see `packing`."""

    id: int = fields.BigIntField(primary_key=True)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "retourney.Product", related_name=False, on_delete=fields.RESTRICT
    )
    product_id: int
    taste: bytes = fields.BinaryField()
    """What customers who have it are drawn to."""
    together: bytes = fields.BinaryField()
    """What is in one basket with it."""
    viewed: bytes = fields.BinaryField()
    """What is looked at in one visit with it."""
    sells: float = fields.FloatField()
    """Orders of the last weeks, the latest counting most."""
    learned_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        unique_together = (("product",),)
        indexes = (("brand_id", "sells"),)


class View(Model):
    """Somebody looked at a product, and agreed that it is kept. The newest of each alone."""

    id: int = fields.BigIntField(primary_key=True)
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "retourney.Product", related_name=False, on_delete=fields.RESTRICT
    )
    product_id: int
    visitor = fields.CharField(max_length=64)
    """A digest of the name that the shop's front-end gave the visitor: a cookie, an account."""
    customer: fields.ForeignKeyNullableRelation[Customer] = fields.ForeignKeyField(
        "retourney.Customer", null=True, related_name=False, on_delete=fields.CASCADE
    )
    customer_id: int | None
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        unique_together = (("visitor", "product"),)
        indexes = (("visitor", "at"), ("customer_id",), ("at",))


class Size(Model):
    """A size that a customer said fits them. What they kept tells others, see `reads`."""

    id: int = fields.BigIntField(primary_key=True)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "retourney.Customer", related_name=False, on_delete=fields.CASCADE
    )
    customer_id: int
    kind = fields.CharField(max_length=80)
    """Of what: the shop's own category, such as shoes."""
    system = fields.CharField(max_length=20)
    """EU, UK, US, LETTERS, or empty where none is written."""
    maker = fields.CharField(max_length=80, default="")
    """Of whose; empty: of any."""
    size = fields.CharField(max_length=20)
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        unique_together = (("customer", "kind", "system", "maker"),)


class Trial(Model):
    """What one return was shown, and what became of it: once for each return."""

    id: int = fields.BigIntField(primary_key=True)
    of: fields.ForeignKeyRelation[Return] = fields.ForeignKeyField(
        "retourney.Return", related_name=False, on_delete=fields.RESTRICT
    )
    of_id: UUID
    arm = fields.CharEnumField(Arm, max_length=8)
    shown = fields.JSONField[list[int]](default=list)
    """Products."""
    shown_at: datetime | None = fields.DatetimeField(null=True)
    clicked_id: int | None = fields.BigIntField(null=True)
    """The first product of them that was looked at."""
    clicked_at: datetime | None = fields.DatetimeField(null=True)
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        unique_together = (("of",),)
