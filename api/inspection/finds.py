"""A find is worked on: set aside where somebody finds it again, or tied to the unit that it is."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import FindTied, ItemReceived, ParcelChanged
from api.inspection.actions import Judging
from api.inspection.corrections import Anew, correct
from api.inspection.models import Find
from api.inspection.rules import ALREADY_HERE, ALREADY_TIED, UNKNOWN_FIND
from api.kernel import text
from api.kernel.refusal import NotFound, WrongMoment
from api.orders.models import Order, OrderLine, Product
from api.refunds.rules import Limits
from api.returns.models import Return, ReturnItem
from api.returns.reception import set_clock
from api.returns.rules import UNKNOWN_ITEM, Acceptance, Reception, ReceptionStep
from api.shipping.models import Parcel
from api.shipping.rules import ParcelState, ParcelStep
from api.stock.actions.moves import put_back

FOUND = "It turned up as a find: {code}."
COMING = (Reception.AWAITING, Reception.IN_TRANSIT, Reception.LOST_IN_TRANSIT)


@atomic()
async def set_find_aside(
    find_id: UUID, place: str, *, note: str | None, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """Somewhere with a name, until somebody knows whose it is."""
    place = text.line(place, field="place", most=40)
    note = text.optional(note, field="note", most=1000)
    find = await _locked(find_id)
    claimed = await claim(actor, key, "setFindAside", (find_id, place, note), now=now)
    if claimed.before is None:
        _refuse_if_tied(find)
        find.place, find.note = place, note or find.note
        await find.save(update_fields=["place", "note"])
        await claimed.answer(str(find.id))
    return find.id


@atomic()
async def tie_find(
    find_id: UUID, item_id: UUID, *, reads: Reader, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """It is this unit: from now on it is here, in the parcel that it was found in, to be judged
    there. What had been found missing is looked at again."""
    parcel_id = (await _known(find_id)).parcel_id
    case, item = await _lock_all(item_id, parcel_id)
    find = await _locked(find_id)
    claimed = await claim(actor, key, "tieFind", (find_id, item_id), now=now)
    if claimed.before is not None:
        return find.id
    _refuse_if_tied(find)
    if item.acceptance is Acceptance.MANUAL_INTERVENTION_REQUIRED:
        said = FOUND.format(code=find.code)
        by = Judging(limits=Limits({}), reads=reads, actor=actor, now=now)
        await correct(case, item, Anew(), said, **by)
    await _receive(case, item, parcel_id, reads=reads, now=now)
    await put_back(find.id, by=actor.name, now=now)
    find.item_id, find.tied_by, find.tied_at = item.id, actor.name, now
    await find.save(update_fields=["item_id", "tied_by", "tied_at"])
    await record(FindTied(find.id, case.id, item.id), now=now)
    await claimed.answer(str(find.id))
    return find.id


async def _receive(
    case: Return, item: ReturnItem, parcel_id: UUID, *, reads: Reader, now: datetime
) -> None:
    if item.acceptance is not Acceptance.PENDING:
        raise WrongMoment(ALREADY_HERE, field="returnItemId")
    parcel = await Parcel.locked(parcel_id)
    if item.reception in COMING:
        item.receive(ReceptionStep.RECEIVE)
        item.received_at = now
        sku = await _sku(item)
        await record(ItemReceived(case.id, item.id, sku), now=now)
    item.parcel_id = parcel.id
    await item.save(update_fields=["reception", "received_at", "parcel_id"])
    await set_clock(case, [item], parcel, reads=reads)
    if parcel.state is ParcelState.DONE:
        parcel.step(ParcelStep.REOPEN)
        parcel.done_at = None
        await parcel.save(update_fields=["state", "done_at"])
    await record(ParcelChanged(parcel.id, parcel.state.value), now=now)


async def _lock_all(item_id: UUID, parcel_id: UUID) -> tuple[Return, ReturnItem]:
    """Order, parcels by their id, return."""
    found = await ReturnItem.get_or_none(id=item_id)
    if found is None:
        raise NotFound(UNKNOWN_ITEM, field="returnItemId")
    await Order.locked((await OrderLine.get(id=found.line_id)).order_id)
    for id in sorted({parcel_id, found.parcel_id or parcel_id}):
        await Parcel.locked(id)
    return await ReturnItem.locked_with_return(item_id)


async def _known(find_id: UUID) -> Find:
    found = await Find.get_or_none(id=find_id)
    if found is None:
        raise NotFound(UNKNOWN_FIND, field="findId")
    return found


async def _locked(find_id: UUID) -> Find:
    found = await Find.select_for_update().get_or_none(id=find_id)
    if found is None:
        raise NotFound(UNKNOWN_FIND, field="findId")
    return found


def _refuse_if_tied(find: Find) -> None:
    if find.tied_at:
        raise WrongMoment(ALREADY_TIED, field="findId", by=find.tied_by)


async def _sku(item: ReturnItem) -> str:
    line = await OrderLine.get(id=item.line_id)
    return (await Product.get(id=line.product_id)).sku
