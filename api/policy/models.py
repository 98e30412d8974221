from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from api.shop.models import Market


class Policy(Model):
    """One version of a market's policy. Never changed once published: a new one takes over."""

    id: int = fields.IntField(primary_key=True)
    market: fields.ForeignKeyRelation[Market] = fields.ForeignKeyField(
        "retourney.Market", related_name=False, on_delete=fields.RESTRICT
    )
    market_id: int
    version = fields.IntField()
    document = fields.JSONField[dict[str, object]]()
    valid_from: datetime = fields.DatetimeField()
    published_by = fields.CharField(max_length=80)

    class Meta(Model.Meta):
        unique_together = (("market", "version"),)
