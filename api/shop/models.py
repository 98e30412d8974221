from datetime import date, datetime

from tortoise import fields
from tortoise.models import Model

from api.shop.rules import EntitySize


class LegalEntity(Model):
    """Who the customer's contract is with, and who owes the refund."""

    id: int = fields.IntField(primary_key=True)
    handle = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=120)
    country = fields.CharField(max_length=2)
    size = fields.CharEnumField(EntitySize, max_length=6, null=True)
    """None: nobody has said, so it has the duties of a large one."""
    books = fields.TextField(null=True)
    """What its books need to know of it (`books.py`), as JSON. None: nobody has said."""
    locked_until: date | None = fields.DateField(null=True)
    """The last day that nothing is booked into any more. None: no period is closed yet."""

    class Meta(Model.Meta):
        table = "legal_entity"


class Brand(Model):
    id: int = fields.IntField(primary_key=True)
    entity: fields.ForeignKeyRelation[LegalEntity] = fields.ForeignKeyField(
        "retourney.LegalEntity", related_name=False, on_delete=fields.RESTRICT
    )
    entity_id: int
    handle = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=120)
    refunds_first = fields.JSONField[list[str]](null=True)
    """Kinds of tender that get their part of a refund first. None or empty: as orders list them."""
    credit_days: int | None = fields.IntField(null=True)
    """How long credit can be spent that is given from now on. None: for good."""


class Market(Model):
    """One country that one entity sells to: its money, its clock, and what it attests there."""

    id: int = fields.IntField(primary_key=True)
    entity: fields.ForeignKeyRelation[LegalEntity] = fields.ForeignKeyField(
        "retourney.LegalEntity", related_name=False, on_delete=fields.RESTRICT
    )
    entity_id: int
    country = fields.CharField(max_length=2)
    currency = fields.CharField(max_length=3)
    language = fields.CharField(max_length=8)
    time_zone = fields.CharField(max_length=40)
    informs_of_withdrawal = fields.BooleanField(default=False)
    """Attested: consumers are told of their right of withdrawal (CRD 6(1)(h)). Until a person has
    said so they count as not told: twelve months more, and no deduction for wear."""
    attested_by = fields.CharField(max_length=80, null=True)
    attested_at: datetime | None = fields.DatetimeField(null=True)
    emissions = fields.TextField(null=True)
    """Attested: what each way back emits (`emissions.py`), as JSON. None: nothing is said of it."""
    emissions_by = fields.CharField(max_length=80, null=True)
    emissions_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        unique_together = (("entity", "country"),)
