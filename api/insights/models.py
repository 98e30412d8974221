"""What is kept here: alerts, until when each brand was counted, and what customers answered."""

from datetime import date, datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.insights.alerts import UNKNOWN_ALERT, AlertState, ProductAction
from api.insights.spikes import AlertKind
from api.kernel.refusal import NotFound
from api.returns.models import Return
from api.shop.models import Brand


class ReturnAlert(Model):
    """More of something came back than chance would have. Told once, until a person closes it."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    kind = fields.CharEnumField(AlertKind, max_length=8)
    style = fields.CharField(max_length=80)
    title = fields.CharField(max_length=200)
    name = fields.CharField(max_length=80)
    """The reason, the size or the batch; empty of a whole product."""
    first_day: date = fields.DateField()
    counted_on: date = fields.DateField()
    """The last day of what is told here."""
    cases = fields.IntField()
    """Returns since the first day."""
    expected = fields.FloatField()
    sold = fields.IntField()
    """Pieces of it in the same days: what the cases are told beside."""
    once_in_years = fields.FloatField()
    reason = fields.CharField(max_length=40)
    """Which was given most often; empty: none."""
    suggested = fields.CharEnumField(ProductAction, max_length=20)
    raised_at: datetime = fields.DatetimeField(db_index=True)
    state = fields.CharEnumField(AlertState, max_length=8, default=AlertState.OPEN)
    done = fields.CharEnumField(ProductAction, max_length=20, null=True)
    note = fields.CharField(max_length=500, null=True)
    by = fields.CharField(max_length=80, null=True)
    closed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "return_alert"
        indexes = (("brand_id", "style", "kind"),)

    @property
    def series(self) -> tuple[AlertKind, str, str]:
        return self.kind, self.style, self.name

    @classmethod
    async def locked(cls, id: UUID) -> "ReturnAlert":
        found = await cls.select_for_update().get_or_none(id=id)
        if found is None:
            raise NotFound(UNKNOWN_ALERT, field="alertId")
        return found


class AlertWatch(Model):
    """Up to which day a brand was looked through. Locked by whoever looks."""

    id: int = fields.IntField(primary_key=True)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    counted_on: date = fields.DateField()
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "alert_watch"
        unique_together = (("brand",),)


class ReturnRating(Model):
    """What a customer thought of a return, asked once after it. One per return."""

    id: int = fields.BigIntField(primary_key=True)
    of: fields.ForeignKeyRelation[Return] = fields.ForeignKeyField(
        "retourney.Return", related_name=False, on_delete=fields.RESTRICT
    )
    of_id: UUID
    score = fields.IntField()
    """1, not at all content, to 5."""
    words = fields.CharField(max_length=1000, null=True)
    at: datetime = fields.DatetimeField(db_index=True)

    class Meta(Model.Meta):
        table = "return_rating"
        # Not unique=True on the field: Tortoise makes no index of that for a foreign key.
        unique_together = (("of",),)
