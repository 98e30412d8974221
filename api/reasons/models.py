from tortoise import fields
from tortoise.models import Model

from api.shop.models import Brand


class OwnReason(Model):
    """What a brand says of a reason: another name for one of ours, or a finer one below it. Rows
    stay for the history that names them, so only `retired` takes one off the list."""

    id: int = fields.IntField(primary_key=True)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    reason = fields.CharField(max_length=40)
    """One of ours, and with it the law."""
    own = fields.CharField(max_length=40, db_default="")
    """What the shop calls the finer one. Empty: this row is about ours itself."""
    names = fields.JSONField[dict[str, str]]()
    """{language: name}, in as many as the shop has."""
    goods = fields.JSONField[list[str]](null=True)
    """Kinds of goods that it is offered for. None: as ours."""
    category = fields.CharField(max_length=80, null=True)
    """The only one of the shop's own categories that it is offered for. None: any."""
    retired = fields.BooleanField(db_default=False)

    class Meta(Model.Meta):
        table = "own_reason"
        unique_together = (("brand", "reason", "own"),)
