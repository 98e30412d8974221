from datetime import datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.inspection.checklists import Grade
from api.inspection.rules import Decision, Finding
from api.returns.models import ReturnItem
from api.shipping.models import Parcel
from api.stock.rules import Disposition


class Inspection(Model):
    """The verdict on one item: a grade or a finding, and where it goes."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    grade = fields.CharEnumField(Grade, max_length=1, null=True)
    finding = fields.CharEnumField(Finding, max_length=16, null=True)
    disposition = fields.CharEnumField(Disposition, max_length=16)
    answers = fields.JSONField[dict[str, str]]()
    """{check handle: YES | NO | NOT_APPLICABLE}: evidence for a deduction."""
    note = fields.CharField(max_length=1000, null=True)
    expected_value_minor: int = fields.BigIntField()
    staff_id: int | None = fields.IntField(null=True)
    inspected_by = fields.CharField(max_length=80)
    inspected_at: datetime = fields.DatetimeField()
    """By the bench's own clock: it may have been offline."""
    recorded_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        # Not unique=True on the field: Tortoise makes no index of that for a foreign key.
        unique_together = (("item",),)
        indexes = (("staff_id", "inspected_at"),)


class ItemDecision(Model):
    """What a person decided about an item that was missing, wrong or lost, and why."""

    id: int = fields.IntField(primary_key=True)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    decision = fields.CharEnumField(Decision, max_length=8)
    reason = fields.CharField(max_length=500)
    """Told to the customer."""
    staff_id: int | None = fields.IntField(null=True)
    decided_by = fields.CharField(max_length=80)
    decided_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "item_decision"
        unique_together = (("item",),)


class Find(Model):
    """A thing at the bench that is not (yet) tied to a unit."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    parcel: fields.ForeignKeyRelation[Parcel] = fields.ForeignKeyField(
        "retourney.Parcel", related_name=False, on_delete=fields.RESTRICT
    )
    parcel_id: UUID
    code = fields.CharField(max_length=80)
    note = fields.CharField(max_length=1000, null=True)
    recorded_by = fields.CharField(max_length=80)
    recorded_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        indexes = (("parcel_id",),)
