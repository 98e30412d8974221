from datetime import date, datetime
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from api.policy.budgets import ReservationState
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


class BudgetPeriod(Model):
    """One budget in one month or quarter. Locked by whoever takes out of it."""

    id: int = fields.BigIntField(primary_key=True)
    market: fields.ForeignKeyRelation[Market] = fields.ForeignKeyField(
        "retourney.Market", related_name=False, on_delete=fields.RESTRICT
    )
    market_id: int
    brand_id: int = fields.IntField(default=0)
    """0: of every brand that has no policy of its own."""
    name = fields.CharField(max_length=40)
    first_day: date = fields.DateField()
    reserved_minor: int = fields.BigIntField(default=0)
    spent_minor: int = fields.BigIntField(default=0)

    class Meta(Model.Meta):
        table = "budget_period"
        unique_together = (("market", "brand_id", "name", "first_day"),)


class BudgetReservation(Model):
    """Money put aside for what was told or asked for. Never deleted: it proves what was told."""

    id: int = fields.BigIntField(primary_key=True)
    period: fields.ForeignKeyRelation[BudgetPeriod] = fields.ForeignKeyField(
        "retourney.BudgetPeriod", related_name=False, on_delete=fields.RESTRICT
    )
    period_id: int
    disclosure_id = fields.CharField(max_length=255, null=True, db_index=True)
    """What was told at a checkout; None: the return was asked for without that."""
    return_id: UUID | None = fields.UUIDField(null=True, db_index=True)
    """Who uses it; None: nobody yet."""
    minor: int = fields.BigIntField()
    state = fields.CharEnumField(ReservationState, max_length=10)
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "budget_reservation"
        unique_together = (("period", "return_id"),)
