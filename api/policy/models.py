from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from api.shop.models import Brand, Market


class Policy(Model):
    """One version of a market's policy. Never changed once published: a new one takes over."""

    id: int = fields.BigIntField(primary_key=True)
    market: fields.ForeignKeyRelation[Market] = fields.ForeignKeyField(
        "retourney.Market", related_name=False, on_delete=fields.RESTRICT
    )
    market_id: int
    brand: fields.ForeignKeyNullableRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int | None
    """None: every brand that has none of its own."""
    version = fields.IntField()
    """Counted by market, over all its brands."""
    text = fields.TextField()
    """As it was written, with its comments."""
    document = fields.TextField()
    """The same as JSON. Text, because a JSON column forgets in which order the ways stand."""
    valid_from: datetime = fields.DatetimeField()
    drafted_by = fields.CharField(max_length=80)
    published_by = fields.CharField(max_length=80)
    published_at: datetime = fields.DatetimeField()
    seal = fields.CharField(max_length=40)
    """The secret that disclosures of it are sealed with. Shown to nobody."""

    class Meta(Model.Meta):
        unique_together = (("market", "version"),)


class PolicyDraft(Model):
    """A policy that waits for a second person. An edit is a new draft, so each stays as it was."""

    id: int = fields.BigIntField(primary_key=True)
    market: fields.ForeignKeyRelation[Market] = fields.ForeignKeyField(
        "retourney.Market", related_name=False, on_delete=fields.RESTRICT
    )
    market_id: int
    brand: fields.ForeignKeyNullableRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int | None
    text = fields.TextField()
    document = fields.TextField()
    drafted_by = fields.CharField(max_length=80)
    drafted_by_owner = fields.CharField(max_length=120)
    """Whose it is, to tell persons of one name apart."""
    drafted_at: datetime = fields.DatetimeField()
    published: fields.ForeignKeyNullableRelation[Policy] = fields.ForeignKeyField(
        "retourney.Policy", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    published_id: int | None

    class Meta(Model.Meta):
        table = "policy_draft"
