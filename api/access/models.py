from datetime import datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model


class Staff(Model):
    id: int = fields.IntField(primary_key=True)
    username = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=80)
    password_hash = fields.CharField(max_length=200)
    badge_hash = fields.CharField(max_length=64, null=True, unique=True)
    """Of the code on their badge, which is told once."""
    pin_hash = fields.CharField(max_length=200, null=True)
    """Of what they type after it."""
    roles = fields.JSONField[list[str]]()
    language = fields.CharField(max_length=8, default="en")
    active = fields.BooleanField(default=True)
    created_at: datetime = fields.DatetimeField()


class Session(Model):
    """A token that was given out: to staff, to a shopper for one order, or to whoever got it as a
    gift. Kept hashed."""

    id: int = fields.BigIntField(primary_key=True)
    token_hash = fields.CharField(max_length=64, unique=True)
    staff: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "retourney.Staff", null=True, related_name=False, on_delete=fields.CASCADE
    )
    staff_id: int | None
    order_id: int | None = fields.BigIntField(null=True)
    gift = fields.BooleanField(default=False)
    bench = fields.CharField(max_length=40, null=True)
    """Where it is a bench's grant: it outlives a shift, to send what was done there."""
    created_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()


class ApiKey(Model):
    """A partner's key. Shown once. The prefix is what people recognise it by."""

    id: int = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=80)
    prefix = fields.CharField(max_length=12)
    key_hash = fields.CharField(max_length=64, unique=True)
    scopes = fields.JSONField[list[str]]()
    created_at: datetime = fields.DatetimeField()
    revoked_at: datetime | None = fields.DatetimeField(null=True)


class Attempt(Model):
    """A sign-in or look-up that failed. The subject is hashed. Rows older than the window go."""

    id: int = fields.BigIntField(primary_key=True)
    kind = fields.CharField(max_length=20)
    subject = fields.CharField(max_length=64)
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        indexes = (("kind", "subject", "at"),)


class Claim(Model):
    """An idempotency key that was used: by whom, for what, and what came of it."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    owner = fields.CharField(max_length=80)
    key = fields.UUIDField()
    operation = fields.CharField(max_length=60)
    fingerprint = fields.CharField(max_length=64)
    result = fields.JSONField[dict[str, object]](null=True)
    """{"answer": …}: an envelope, since Tortoise takes a bare string for JSON text."""
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        unique_together = (("owner", "key"),)
