"""Parcels at the bench: opened, kept for one bench, let go, and what nobody announced."""

import re
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import FindRecorded, ParcelChanged
from api.inspection.actions import accept_unseen, finish
from api.inspection.models import Find
from api.inspection.rules import MALFORMED_CODE, NOT_OPENED, STILL_TO_JUDGE
from api.kernel import text
from api.kernel.barcodes import Barcode, read
from api.kernel.refusal import InvalidInput, WrongMoment
from api.orders.models import Order, OrderLine, Product
from api.reasons.rules import Ground, ground_of
from api.refunds.rules import Limits
from api.returns.models import Return, ReturnItem
from api.returns.reception import receive_items
from api.returns.rules import Acceptance, Reception
from api.shipping.actions import lease, release
from api.shipping.models import Parcel
from api.shipping.rules import ParcelState, ParcelStep
from api.stock.actions.moves import take_in
from api.stock.rules import Disposition

LONGEST_RMA = 20
CODE = re.compile(r"[\w\-./:+?=&%#()]{4,80}", re.ASCII)


@atomic()
async def receive_parcel(
    code: str,
    bench: str,
    *,
    weight_grams: int | None,
    lease_minutes: int,
    limits: Limits,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """Open a parcel at a bench by its own code or an RMA. An unknown code is an unannounced
    parcel: it is kept, and what is in it becomes finds. What nobody wants to look at is accepted
    and refunded by the scan."""
    barcode, bench = barcode_of(code), text.line(bench, field="bench", most=40)
    if weight_grams is not None:
        text.at_least(weight_grams, 1, field="weightGrams")
    await _lock_orders_of_unseen(barcode)
    parcel = await parcel_of(barcode, now)
    body = (barcode.code, bench, weight_grams)
    claimed = await claim(actor, key, "receiveParcel", body, now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    lease(parcel, actor, bench, minutes=lease_minutes, now=now)
    if parcel.state is not ParcelState.DONE:
        parcel.step(ParcelStep.OPEN)
    parcel.arrived_at = parcel.arrived_at or now
    parcel.weight_grams = weight_grams or parcel.weight_grams
    await parcel.save()
    await receive_items(parcel, reads=reads, now=now)
    unseen = await _unseen(parcel.id, reception=Reception.RECEIVED)
    for item in unseen:
        await accept_unseen(item, limits=limits, reads=reads, actor=actor, now=now)
    for item in unseen:
        product_id = (await OrderLine.get(id=item.line_id)).product_id
        await take_in(product_id, Disposition.QUARANTINE, item.id, by=actor.name, now=now)
    await record(ParcelChanged(parcel.id, parcel.state.value), now=now)
    items = ReturnItem.filter(parcel_id=parcel.id)
    if await items.exists() and not await items.filter(acceptance=Acceptance.PENDING).exists():
        await finish(parcel, now)  # nobody needs to look, or it was lost and somebody decided
    await claimed.answer(str(parcel.id))
    return parcel.id


def barcode_of(scanned: str) -> Barcode:
    barcode = read(scanned)
    if not CODE.fullmatch(barcode.code):
        raise InvalidInput(MALFORMED_CODE, field="code")
    return barcode


async def known_as(barcode: Barcode) -> UUID | None:
    """The parcel of this code, or of the return of this RMA."""
    if found := await Parcel.filter(code__in=barcode.names).first():
        return found.id
    rma = barcode.code.upper()
    if len(rma) > LONGEST_RMA:  # Tortoise refuses to ask for it
        return None
    item = await ReturnItem.filter(of__rma=rma, parcel_id__not_isnull=True).first()
    return item.parcel_id if item else None


async def _unseen(parcel_id: UUID, **only: Reception) -> list[ReturnItem]:
    """What its terms do not want inspected, and nobody has judged. What the maker calls back is
    kept apart by hand in any case."""
    items = ReturnItem.filter(
        parcel_id=parcel_id, acceptance=Acceptance.PENDING, to_repair=False, **only
    )
    return [
        item
        for item in await items.order_by("id")
        if item.terms.get("inspection") is False and ground_of(item.reason) is not Ground.RECALL
    ]


async def _lock_orders_of_unseen(barcode: Barcode) -> None:
    """A refund locks its order, and everybody locks an order before a parcel."""
    if parcel_id := await known_as(barcode):
        cases = {item.of_id for item in await _unseen(parcel_id)}
        orders = await Return.filter(id__in=cases).values_list("order_id", flat=True)
        for order_id in sorted({int(str(id)) for id in orders}):
            await Order.locked(order_id)


async def parcel_of(barcode: Barcode, now: datetime) -> Parcel:
    """Locked; made where nobody announced it."""
    if known := await known_as(barcode):
        return await Parcel.locked(known)
    code = barcode.code
    fresh = Parcel(code=code, announced=False, created_at=now, arrived_at=now)
    await Parcel.bulk_create([fresh], ignore_conflicts=True)
    return await Parcel.select_for_update().get(code=code)


@atomic()
async def lease_parcel(
    parcel_id: UUID, bench: str, *, lease_minutes: int, actor: Actor, key: UUID, now: datetime
) -> UUID:
    bench = text.line(bench, field="bench", most=40)
    parcel = await Parcel.locked(parcel_id)
    claimed = await claim(actor, key, "leaseParcel", (parcel_id, bench), now=now)
    if claimed.before is None:
        lease(parcel, actor, bench, minutes=lease_minutes, now=now)
        await parcel.save()
        await record(ParcelChanged(parcel.id, parcel.state.value), now=now)
        await claimed.answer(str(parcel.id))
    return parcel.id


@atomic()
async def release_parcel(parcel_id: UUID, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """Let it go unfinished. Somebody else's lease is left alone."""
    parcel = await Parcel.locked(parcel_id)
    claimed = await claim(actor, key, "releaseParcel", parcel_id, now=now)
    if claimed.before is None:
        if parcel.leased_staff_id == actor.staff_id:
            release(parcel)
            await parcel.save()
            await record(ParcelChanged(parcel.id, parcel.state.value), now=now)
        await claimed.answer(str(parcel.id))
    return parcel.id


@atomic()
async def finish_parcel(parcel_id: UUID, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """The last verdict finishes a parcel by itself; of one that nobody announced only a person
    can say that it is empty."""
    parcel = await Parcel.locked(parcel_id)
    claimed = await claim(actor, key, "finishParcel", parcel_id, now=now)
    if claimed.before is None:
        if parcel.state in (ParcelState.EXPECTED, ParcelState.ARRIVED):
            raise WrongMoment(NOT_OPENED, field="parcelId")
        if await ReturnItem.exists(parcel_id=parcel.id, acceptance=Acceptance.PENDING):
            raise WrongMoment(STILL_TO_JUDGE, field="parcelId")
        parcel.refuse_if_leased(actor.staff_id, now=now)
        await finish(parcel, now)
        await claimed.answer(str(parcel.id))
    return parcel.id


@atomic()
async def record_find(
    parcel_id: UUID, code: str, *, note: str | None, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """Note a thing that belongs to nothing in this parcel, so that it is not lost. What the shop
    sells is in stock from now on, until somebody finds out whose it is."""
    barcode = barcode_of(code)
    code = barcode.code
    parcel = await Parcel.locked(parcel_id)
    claimed = await claim(actor, key, "recordFind", (parcel_id, code, note), now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    find = await Find.create(
        parcel_id=parcel.id,
        code=code,
        note=text.optional(note, field="note", most=1000),
        recorded_by=actor.name,
        recorded_at=now,
    )
    await record(FindRecorded(find.id, parcel.code, code), now=now)
    known = await Product.filter(Q(sku=code) | Q(gtin__in=barcode.gtins)).limit(2)
    if len(known) == 1:  # of two brands' articles nobody knows which
        shelf = Disposition.QUARANTINE
        await take_in(known[0].id, shelf, find.id, by=actor.name, now=now)
    await claimed.answer(str(find.id))
    return find.id
