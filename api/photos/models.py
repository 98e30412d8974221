from datetime import datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.photos.rules import PhotoSide, PhotoState
from api.returns.models import ReturnItem


class Photo(Model):
    """One picture of one item. Its row comes first, what is sent is added up until it is whole."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    side = fields.CharEnumField(PhotoSide, max_length=10)
    state = fields.CharEnumField(PhotoState, max_length=10, default=PhotoState.AWAITED)
    bytes: int = fields.IntField()
    """As it is sent."""
    upload_token = fields.CharField(max_length=64, unique=True)
    """Opens the address to send it to."""
    path = fields.CharField(max_length=64, unique=True)
    """Of its address, and in the store: whoever has it sees the photo."""
    width: int | None = fields.IntField(null=True)
    height: int | None = fields.IntField(null=True)
    marks = fields.JSONField[list[dict[str, object]]]()
    by = fields.CharField(max_length=80)
    added_at: datetime = fields.DatetimeField()
    kept_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        indexes = (("item_id",), ("state", "added_at"))


class PhotoInvitation(Model):
    """An address that a phone opens to add photos of one item."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    token = fields.CharField(max_length=64, unique=True)
    side = fields.CharEnumField(PhotoSide, max_length=10)
    by = fields.CharField(max_length=80)
    good_until: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "photo_invitation"
