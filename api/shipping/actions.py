"""Issue labels, and keep what carriers tell. Called inside the transactions of rooms above."""

from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import atomic

from api.access.rules import Actor
from api.kernel.money import Money
from api.policy.document import ReturnMethod
from api.shipping.models import CarrierScan, Label, Parcel
from api.shipping.rules import ParcelStep, Scan, TrackingStatus, fresh_tracking, tracked


@atomic()
async def issue_label(
    return_id: UUID, *, method: ReturnMethod, carrier: str, fee: Money, now: datetime
) -> Label:
    """A parcel to expect, and the code that goes on it. The label before it is void."""
    await Label.filter(return_id=return_id, voided_at=None).update(voided_at=now)
    parcel = await Parcel.create(code=fresh_tracking(), carrier=carrier, created_at=now)
    return await Label.create(
        return_id=return_id,
        parcel_id=parcel.id,
        method=method,
        carrier=carrier,
        fee_minor=fee.minor,
        currency=fee.currency,
        created_at=now,
    )


@atomic()
async def keep_scan(
    carrier: str,
    external_id: str,
    *,
    code: str,
    status: TrackingStatus,
    at: datetime,
    now: datetime,
) -> Parcel | None:
    """The parcel as all its scans now tell it; None when we do not know it or heard this before."""
    known = await Parcel.select_for_update().get_or_none(code=code)
    scan = CarrierScan(
        carrier=carrier, external_id=external_id, code=code, status=status, at=at, told_at=now
    )
    before = await CarrierScan.filter(carrier=carrier, external_id=external_id).exists()
    if before:
        return None
    await CarrierScan.bulk_create([scan], ignore_conflicts=True)
    if known is None:
        return None
    heard = await CarrierScan.filter(code=code)
    told = tracked(Scan(one.status, one.at) for one in heard)
    known.tracking, known.handed_over_at = told.status, told.handed_over_at
    if told.delivered_at and known.arrived_at is None:
        known.step(ParcelStep.ARRIVE)
        known.arrived_at = told.delivered_at
    await known.save()
    return known


def lease(parcel: Parcel, actor: Actor, bench: str, *, minutes: int, now: datetime) -> None:
    parcel.refuse_if_leased(actor.staff_id, now=now)
    parcel.leased_by, parcel.leased_staff_id, parcel.bench = actor.name, actor.staff_id, bench
    parcel.leased_until = now + timedelta(minutes=minutes)


def release(parcel: Parcel) -> None:
    parcel.leased_by = parcel.leased_staff_id = parcel.bench = parcel.leased_until = None
