from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from api.loyalty.points import PointsAccount, PointsKind
from api.orders.models import Customer, Order, OrderLine
from api.shop.models import Brand


class LoyaltyProgramme(Model):
    """One version of a brand's programme. Never changed: a new one takes over."""

    id: int = fields.IntField(primary_key=True)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    version = fields.IntField()
    document = fields.JSONField[dict[str, object]]()
    valid_from: datetime = fields.DatetimeField()
    published_by = fields.CharField(max_length=80)

    class Meta(Model.Meta):
        table = "loyalty_programme"
        unique_together = (("brand", "version"),)


class ReturnedUnit(Model):
    """A unit that came back and was paid for, as the refund told it: one row per refund."""

    refund_id: UUID = fields.UUIDField(primary_key=True)
    return_id: UUID = fields.UUIDField()
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "retourney.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    customer_id: int
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "retourney.Order", related_name=False, on_delete=fields.RESTRICT
    )
    order_id: int
    line: fields.ForeignKeyRelation[OrderLine] = fields.ForeignKeyField(
        "retourney.OrderLine", related_name=False, on_delete=fields.RESTRICT
    )
    line_id: int
    reason = fields.CharField(max_length=40, null=True)
    counts = fields.BooleanField()
    """Against the customer's return rate: never a fault and never a recall."""
    goods_minor: int = fields.BigIntField()
    """Given back for the goods: delivery, fee and wear aside."""
    slow = fields.BooleanField()
    """A faster way that cost more was passed over."""
    consolidated = fields.BooleanField()
    """It shared its parcel with another return."""
    returned_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "returned_unit"
        indexes = (("customer_id",), ("order_id",), ("line_id",))


class Standing(Model):
    """Who a customer is to the shop, as it was last worked out. The aggregate of this room."""

    id: int = fields.BigIntField(primary_key=True)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "retourney.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    customer_id: int
    tier = fields.CharField(max_length=20, null=True)
    tier_until: datetime | None = fields.DatetimeField(null=True)
    """When it goes down unless something is bought."""
    next_tier = fields.CharField(max_length=20, null=True)
    missing = fields.JSONField[list[dict[str, object]]](default=list)
    """What the next tier still takes."""
    figures = fields.JSONField[dict[str, object] | None](null=True)
    """What is reckoned of them; None for whoever objects or has bought nothing."""
    segments = fields.JSONField[list[str]](default=list)
    objected_at: datetime | None = fields.DatetimeField(null=True)
    """Since when they object to profiling (GDPR art. 21)."""
    computed_at: datetime | None = fields.DatetimeField(null=True)
    due_at: datetime | None = fields.DatetimeField(null=True, db_index=True)
    """When time alone may change it."""

    class Meta(Model.Meta):
        # Not unique=True on the field: Tortoise makes no index of that for a foreign key.
        unique_together = (("customer",),)

    @classmethod
    async def locked(cls, customer_ids: Collection[int]) -> dict[int, "Standing"]:
        """By customer; made where there is none. Always in the order of ids, so nobody waits in
        a ring."""
        ids = sorted(set(customer_ids))
        new = [cls(customer_id=id) for id in ids]
        await cls.bulk_create(new, ignore_conflicts=True)
        rows = await cls.filter(customer_id__in=ids).order_by("customer_id").select_for_update()
        return {row.customer_id: row for row in rows}


class Measure(Model):
    """What the customers of a brand who pay in one currency are measured against."""

    id: int = fields.IntField(primary_key=True)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    currency = fields.CharField(max_length=3)
    yardstick = fields.JSONField[dict[str, object]]()
    measured_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        unique_together = (("brand", "currency"),)


class PointsPosting(Model):
    """One side of a booking of points. The postings of one booking sum to zero. Never changed."""

    id: int = fields.BigIntField(primary_key=True)
    booking = fields.UUIDField()
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "retourney.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    customer_id: int
    kind = fields.CharEnumField(PointsKind, max_length=20)
    account = fields.CharEnumField(PointsAccount, max_length=12)
    points: int = fields.BigIntField()
    """Credit above zero, debit below."""
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "retourney.Order", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    order_id: int | None
    return_id: UUID | None = fields.UUIDField(null=True)
    reference = fields.CharField(max_length=80, null=True)
    """The shop's own word for what they were spent on."""
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "points_posting"
        # A return brings each bonus once, whatever else goes wrong.
        unique_together = (("booking", "account"), ("return_id", "kind", "account"))
        indexes = (("customer_id", "at"),)
