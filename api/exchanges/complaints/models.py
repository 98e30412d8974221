from datetime import datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.exchanges.complaints.rules import ComplaintDecision, ComplaintKind, ComplaintWish
from api.returns.models import Return


class Complaint(Model):
    """Why units of an order are not as they were sold, for a person to decide about. The units are
    items of its return, which waits for nothing to come back."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    of: fields.ForeignKeyRelation[Return] = fields.ForeignKeyField(
        "retourney.Return", related_name=False, on_delete=fields.RESTRICT
    )
    of_id: UUID
    kind = fields.CharEnumField(ComplaintKind, max_length=12)
    wish = fields.CharEnumField(ComplaintWish, max_length=12)
    photos = fields.JSONField[list[str]]()
    """Addresses of evidence; never a condition."""
    made_at: datetime = fields.DatetimeField(db_index=True)
    decision = fields.CharEnumField(ComplaintDecision, max_length=10, null=True)
    reason = fields.CharField(max_length=500, null=True)
    """Told to the customer."""
    staff_id: int | None = fields.IntField(null=True)
    decided_by = fields.CharField(max_length=80, null=True)
    decided_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        unique_together = (("of",),)
