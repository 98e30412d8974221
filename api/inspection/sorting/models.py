from datetime import datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.returns.models import ReturnItem
from api.stock.rules import Disposition


class PlateBlock(Model):
    """A hundred plate numbers that a bench was given, so that it can print without a network."""

    id: int = fields.BigIntField(primary_key=True)
    bench = fields.CharField(max_length=40)
    given_to = fields.CharField(max_length=80)
    given_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "plate_block"


class Container(Model):
    """A bin from when its first piece was put in until it was closed. Its label is used again."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    code = fields.CharField(max_length=40, db_index=True)
    open_code = fields.CharField(max_length=40, null=True, unique=True)
    """Its code as long as it is open: so a bin is open once."""
    disposition = fields.CharEnumField(Disposition, max_length=16)
    opened_at: datetime = fields.DatetimeField()
    closed_at: datetime | None = fields.DatetimeField(null=True)
    closed_by = fields.CharField(max_length=80, null=True)


class Plate(Model):
    """The license plate of a piece that left the bench, and where it lies."""

    number = fields.CharField(max_length=16, primary_key=True)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    container: fields.ForeignKeyNullableRelation[Container] = fields.ForeignKeyField(
        "retourney.Container", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    container_id: UUID | None
    placed_by = fields.CharField(max_length=80, null=True)
    placed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        unique_together = (("item",),)
