"""Levels and what moved them. A level is the sum of its movements; these are only added to."""

from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from api.orders.models import Product
from api.shop.models import Brand
from api.stock.espr.rules import Derogation
from api.stock.rules import Disposition, Level, Move, StockMove

Place: TypeAlias = tuple[int, int, Disposition]
"""Location, product, and where it was sent."""


class Location(Model):
    """A shelf, warehouse or shop, as the shop's own system calls it. The first is where returns
    come in."""

    id: int = fields.IntField(primary_key=True)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    handle = fields.CharField(max_length=40)

    class Meta(Model.Meta):
        unique_together = (("brand", "handle"),)


class StockLevel(Model):
    """How much of a product is at a location, by where it was sent: RESTOCK is what can be sold."""

    id: int = fields.BigIntField(primary_key=True)
    location: fields.ForeignKeyRelation[Location] = fields.ForeignKeyField(
        "retourney.Location", related_name=False, on_delete=fields.RESTRICT
    )
    location_id: int
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "retourney.Product", related_name=False, on_delete=fields.RESTRICT
    )
    product_id: int
    disposition = fields.CharEnumField(Disposition, max_length=16)
    quantity = fields.IntField(default=0)
    reserved = fields.IntField(default=0)
    counted_at: datetime | None = fields.DatetimeField(null=True)
    """Of the shop's newest count. None: all we know is what came back to us."""

    class Meta(Model.Meta):
        table = "stock_level"
        unique_together = (("location", "product", "disposition"),)
        indexes = (("product_id", "disposition"),)

    @property
    def place(self) -> Place:
        return self.location_id, self.product_id, self.disposition

    @property
    def now(self) -> Level:
        return Level(self.quantity, self.reserved, self.counted_at)

    def take(self, move: Move) -> None:
        self.quantity += move.quantity
        self.reserved += move.reserved


class StockMovement(Model):
    """One change of one level. Never changed itself."""

    id: int = fields.BigIntField(primary_key=True)
    level: fields.ForeignKeyRelation[StockLevel] = fields.ForeignKeyField(
        "retourney.StockLevel", related_name=False, on_delete=fields.RESTRICT
    )
    level_id: int
    kind = fields.CharEnumField(StockMove, max_length=10)
    quantity = fields.IntField()
    reserved = fields.IntField()
    item_id: UUID | None = fields.UUIDField(null=True)
    """The unit coming back for which it moved, or the find. None: somebody moved it by hand."""
    unsold = fields.BooleanField(db_default=True)
    """What nobody bought in the end: it is told of once a year where it is thrown away."""
    derogation = fields.CharEnumField(Derogation, max_length=24, null=True)
    """Why it may be thrown away all the same; what shows it stays here for as long as the row."""
    evidence = fields.CharField(max_length=500, null=True)
    evidence_words = fields.CharField(max_length=500, null=True)
    by = fields.CharField(max_length=80)
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "stock_movement"
        indexes = (("level_id", "at"),)
