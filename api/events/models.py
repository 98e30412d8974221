from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.models import Model


class Outbox(Model):
    """One row per event or chore, written in the same transaction as the change it tells of."""

    id: int = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=60)
    is_event = fields.BooleanField()
    body = fields.JSONField[dict[str, object]]()
    return_id: UUID | None = fields.UUIDField(null=True)
    sequence: int | None = fields.IntField(null=True)
    """Counts the events of one return from 1, so a partner sees when one is still to come."""
    at: datetime = fields.DatetimeField()
    position: int | None = fields.BigIntField(null=True, unique=True)
    """Given by the relay, in the order of commits and without gaps: the one cursor everybody
    resumes from. A bare sequence would lose events under concurrent commits."""
    done = fields.BooleanField(default=False)
    attempts = fields.IntField(default=0)
    next_try_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        unique_together = (("return_id", "sequence"),)
        indexes = (("is_event", "position"), ("done", "next_try_at"))
