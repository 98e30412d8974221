from datetime import datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.kernel.refusal import Leased, NotFound
from api.kernel.states import move
from api.policy.document import ReturnMethod
from api.shipping.rules import (
    LEASED,
    PARCEL_MOVES,
    UNKNOWN_PARCEL,
    ParcelState,
    ParcelStep,
    TrackingStatus,
)


class Parcel(Model):
    """What arrives at the dock. It may hold items of several returns, or be unannounced."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    code = fields.CharField(max_length=80, unique=True)
    """What is printed on it and scanned: the carrier's tracking number, or ours."""
    carrier = fields.CharField(max_length=40, null=True)
    announced = fields.BooleanField(default=True)
    state = fields.CharEnumField(ParcelState, max_length=12, default=ParcelState.EXPECTED)
    tracking = fields.CharEnumField(
        TrackingStatus, max_length=16, default=TrackingStatus.LABEL_CREATED
    )
    handed_over_at: datetime | None = fields.DatetimeField(null=True)
    arrived_at: datetime | None = fields.DatetimeField(null=True)
    done_at: datetime | None = fields.DatetimeField(null=True)
    due_at: datetime | None = fields.DatetimeField(null=True)
    """When the first of its refunds must be decided, or its customer was promised a look."""
    priority: int = fields.IntField(db_default=0)
    """Of its items' terms, the highest: the bench takes the higher first, then the sooner due."""
    weight_grams: int | None = fields.IntField(null=True)
    leased_by = fields.CharField(max_length=80, null=True)
    leased_staff_id: int | None = fields.IntField(null=True)
    bench = fields.CharField(max_length=40, null=True)
    leased_until: datetime | None = fields.DatetimeField(null=True)
    created_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        indexes = (("state", "due_at"),)

    @classmethod
    async def locked(cls, id: UUID) -> "Parcel":
        found = await cls.select_for_update().get_or_none(id=id)
        if found is None:
            raise NotFound(UNKNOWN_PARCEL)
        return found

    def step(self, step: ParcelStep) -> None:
        self.state = move(PARCEL_MOVES, self.state, step)

    def refuse_if_leased(self, staff_id: int | None, *, now: datetime) -> None:
        held = self.leased_until is not None and self.leased_until > now
        if held and self.leased_staff_id != staff_id:
            raise Leased(LEASED, by=self.leased_by, bench=self.bench)


class Label(Model):
    """A way back that was chosen: what the customer shows, prints or sticks on."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    return_id: UUID = fields.UUIDField(db_index=True)
    parcel: fields.ForeignKeyRelation[Parcel] = fields.ForeignKeyField(
        "retourney.Parcel", related_name=False, on_delete=fields.RESTRICT
    )
    parcel_id: UUID
    method = fields.CharEnumField(ReturnMethod, max_length=16)
    carrier = fields.CharField(max_length=40)
    fee_minor: int = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    created_at: datetime = fields.DatetimeField()
    voided_at: datetime | None = fields.DatetimeField(null=True)


class CarrierScan(Model):
    """One scan as a carrier told it. The carrier's own id makes a repeat harmless."""

    id: int = fields.BigIntField(primary_key=True)
    carrier = fields.CharField(max_length=40)
    external_id = fields.CharField(max_length=120)
    code = fields.CharField(max_length=80, db_index=True)
    status = fields.CharEnumField(TrackingStatus, max_length=16)
    at: datetime = fields.DatetimeField()
    told_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "carrier_scan"
        unique_together = (("carrier", "external_id"),)
