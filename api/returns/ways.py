"""Another way back: possible until the parcel is handed over."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import ReturnMethodChanged
from api.kernel.refusal import WrongMoment
from api.orders.models import Order
from api.policy.document import Resolution, ReturnMethod
from api.returns.models import Return, ReturnItem
from api.returns.opening import new_label, refuse_if_kept, reserve, tell_label, way_back
from api.returns.reception import set_clock
from api.returns.rules import ALREADY_REFUNDED, HANDED_OVER, Authorization, Reception, RefundState
from api.shipping.models import Parcel
from api.terms.rules import Terms
from api.terms.ways import MethodTerms


@atomic()
async def change_return_method(
    return_id: UUID,
    method: ReturnMethod,
    *,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """A new label and its price; the old label is void. The same way again changes nothing."""
    parcels = await _locked_parcels(return_id)
    case = await Return.locked(return_id)
    claimed = await claim(actor, key, "changeReturnMethod", (return_id, method), now=now)
    if claimed.before is not None:
        return case.id
    items = await ReturnItem.filter(of_id=case.id)
    _refuse_unless_here(case, items, parcels)
    if method is not case.method:
        await _change(case, items, way_back([_terms(item) for item in items], method), reads, now)
    await claimed.answer(str(case.id))
    return case.id


async def _locked_parcels(return_id: UUID) -> list[Parcel]:
    """Parcel before return, as everybody locks: a scan of this moment is waited for."""
    items = await ReturnItem.filter(of_id=return_id, parcel_id__not_isnull=True)
    ids = sorted({item.parcel_id for item in items if item.parcel_id})
    return [await Parcel.locked(id) for id in ids]


def _refuse_unless_here(
    case: Return, items: Sequence[ReturnItem], parcels: Sequence[Parcel]
) -> None:
    """Still with the customer, as far as anybody knows."""
    case.refuse_if_closed()
    refuse_if_kept(case)
    sent = any(parcel.handed_over_at or parcel.arrived_at for parcel in parcels)
    if sent or any(item.reception is not Reception.AWAITING for item in items):
        raise WrongMoment(HANDED_OVER, rma=case.rma)
    if any(item.refund is not RefundState.NONE for item in items):
        raise WrongMoment(ALREADY_REFUNDED, rma=case.rma)


async def _change(
    case: Return, items: Sequence[ReturnItem], way: MethodTerms, reads: Reader, now: datetime
) -> None:
    case.method, case.carrier = way.method, way.carrier
    case.fee_minor = 0 if case.resolution is Resolution.KEEP_ITEM else way.fee_minor
    await case.save(update_fields=["method", "carrier", "fee_minor"])
    order = await Order.get(id=case.order_id)
    await reserve(case, order, [(_terms(item), 1) for item in items], must=True, now=now)
    await record(ReturnMethodChanged(case.id, case.method.value), now=now)
    if case.authorization is Authorization.APPROVED:
        label = await new_label(case, now=now)
        await set_clock(case, items, await Parcel.get(id=label.parcel_id), reads=reads)
        await tell_label(case, label, now=now)


def _terms(item: ReturnItem) -> Terms:
    """As they were when it was asked for: the price is never above what was told then."""
    return msgspec.convert(item.terms, Terms)
