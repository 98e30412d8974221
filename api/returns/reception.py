"""Goods on their way and at the dock, and what that does to the refund clock."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.database import Reader
from api.events.actions import record
from api.events.catalogue import ItemReceived, ParcelChanged, ParcelTracked
from api.orders.models import OrderLine, Product
from api.policy.document import ReturnMethod
from api.policy.statute import statutory_floor
from api.returns.models import Return, ReturnItem
from api.returns.rules import AcceptanceStep, Authorization, Reception, ReceptionStep
from api.shipping.actions import keep_scan
from api.shipping.models import Parcel
from api.shipping.rules import TrackingStatus
from api.terms.facts import LineFacts, end_of_day, local_day
from api.terms.reads import facts_of_lines

SERVICE = timedelta(days=2)
"""How soon the bench wants to look at a parcel of which no terms are known."""


@atomic()
async def carrier_told(
    carrier: str,
    external_id: str,
    *,
    code: str,
    status: TrackingStatus,
    at: datetime,
    reads: Reader,
    now: datetime,
) -> bool:
    """One scan of a carrier, in any order, as often as it likes. False: it said nothing new."""
    before = await Parcel.get_or_none(code=code)
    parcel = await keep_scan(carrier, external_id, code=code, status=status, at=at, now=now)
    if parcel is None or before is None:
        return False
    for case, items in await locked_cases(parcel.id):
        if parcel.handed_over_at:
            await _move(items, Reception.AWAITING, ReceptionStep.HAND_OVER)
        if parcel.tracking is TrackingStatus.LOST:
            await _move(items, Reception.IN_TRANSIT, ReceptionStep.LOSE)
        else:
            await _move(items, Reception.LOST_IN_TRANSIT, ReceptionStep.TURN_UP)
        await set_clock(case, items, parcel, reads=reads)
        if parcel.tracking is not before.tracking:
            await record(ParcelTracked(case.id, code, parcel.tracking.value), now=now)
    if parcel.arrived_at:
        await set_turn(parcel)
        await record(ParcelChanged(parcel.id, parcel.state.value), now=now)
    return True


async def receive_items(parcel: Parcel, *, reads: Reader, now: datetime) -> None:
    """The parcel is open at a bench: what it should hold counts as here until it is missed."""
    for case, items in await locked_cases(parcel.id):
        if case.authorization is not Authorization.APPROVED:
            continue
        arrived: list[ReturnItem] = []
        for reception in (Reception.AWAITING, Reception.IN_TRANSIT, Reception.LOST_IN_TRANSIT):
            arrived += await _move(items, reception, ReceptionStep.RECEIVE, now=now)
        await set_clock(case, items, parcel, reads=reads)
        for item in arrived:
            await record(ItemReceived(case.id, item.id, await _sku(item)), now=now)
    await set_turn(parcel)


async def arrive(parcel: Parcel, *, reads: Reader) -> None:
    """It stands at the dock, unopened: the goods are with the trader, and the time for the refund
    runs (CRD art. 13(3)); what is in it nobody has seen."""
    for case, items in await locked_cases(parcel.id):
        await _move(items, Reception.LOST_IN_TRANSIT, ReceptionStep.TURN_UP)
        await set_clock(case, items, parcel, reads=reads)
    await set_turn(parcel)


async def locked_cases(parcel_id: UUID) -> list[tuple[Return, list[ReturnItem]]]:
    """The returns with items in this parcel, locked in the order of their ids.

    Everybody locks parcel before return, so two benches never wait for each other in a ring.
    """
    items = await ReturnItem.filter(parcel_id=parcel_id).order_by("of_id", "line_id", "unit")
    cases: list[tuple[Return, list[ReturnItem]]] = []
    for id in dict.fromkeys(item.of_id for item in items):
        case = await Return.locked(id)
        mine = await ReturnItem.filter(of_id=id, parcel_id=parcel_id).order_by("line_id", "unit")
        cases.append((case, mine))
    return cases


async def set_clock(
    case: Return, items: Sequence[ReturnItem], parcel: Parcel, *, reads: Reader
) -> None:
    """By when the law wants the money to have moved (CRD art. 13), as far as it can be known. It
    says nothing of a gift's recipient, who has no contract to withdraw from."""
    if case.gift:
        return
    asked = [(item.line_id, item.reason) for item in items if not item.to_repair]
    facts = [found for found in await facts_of_lines(reads, asked, at=case.requested_at) if found]
    days = [(fact, day) for fact in facts if (day := _refund_due(fact, case, parcel))]
    if days:
        fact, day = min(days, key=lambda pair: pair[1])
        case.refund_due_at = end_of_day(day, fact.time_zone)
        await case.save(update_fields=["refund_due_at"])


def _refund_due(facts: LineFacts, case: Return, parcel: Parcel) -> date | None:
    def day(at: datetime | None) -> date | None:
        return local_day(at, facts.time_zone) if at else None

    floor = statutory_floor(
        replace(
            facts.statute,
            requested_on=local_day(case.requested_at, facts.time_zone),
            proof_of_sending_on=day(parcel.handed_over_at),
            goods_received_on=day(parcel.arrived_at),
            trader_collects=case.method in (ReturnMethod.HOME_PICKUP, ReturnMethod.CURBSIDE),
        )
    )
    return floor.refund_due_safe


async def set_turn(parcel: Parcel) -> None:
    """When it is the parcel's turn at the bench: its highest priority, and the earliest of what the
    law and the terms of its items set as a deadline."""
    items = await ReturnItem.filter(parcel_id=parcel.id)
    cases = await Return.filter(id__in={item.of_id for item in items})
    law = [case.refund_due_at for case in cases if case.refund_due_at]
    promised = [msgspec.convert(item.terms, _Service) for item in items]
    service = min((timedelta(hours=one.handled_within_hours) for one in promised), default=SERVICE)
    parcel.due_at = min([*law, (parcel.arrived_at or parcel.created_at) + service])
    parcel.priority = max((one.priority for one in promised), default=0)
    await parcel.save(update_fields=["due_at", "priority"])


class _Service(msgspec.Struct, frozen=True):
    """Of the terms that an item keeps, what concerns the warehouse."""

    handled_within_hours: int
    priority: int


async def _move(
    items: Sequence[ReturnItem],
    reception: Reception,
    step: ReceptionStep,
    *,
    now: datetime | None = None,
) -> list[ReturnItem]:
    moved = [item for item in items if item.reception is reception]
    for item in moved:
        item.receive(step)
        if step is ReceptionStep.RECEIVE and item.waits_for_a_person:
            item.judge(AcceptanceStep.LOOK)  # it came after all
        item.received_at = now or item.received_at
        await item.save(update_fields=["reception", "acceptance", "received_at"])
    return moved


async def _sku(item: ReturnItem) -> str:
    line = await OrderLine.get(id=item.line_id)
    return (await Product.get(id=line.product_id)).sku
