"""Ask for other goods instead of money: the return, its pieces and their reservation in one act."""

from collections.abc import Awaitable, Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.rules import Actor
from api.database import Reader
from api.exchanges.actions.following import follow
from api.exchanges.actions.pieces import put_aside
from api.exchanges.complaints.rules import COMPLAIN_INSTEAD, REASON_OF, ComplaintKind
from api.exchanges.models import Exchange
from api.exchanges.repairs.actions import put_up
from api.exchanges.repairs.models import Repair
from api.exchanges.repairs.rules import ONLY_FAULTS_REPAIRED
from api.exchanges.rules import NOT_EXCHANGED, ONLY_FAULTS, SAY_WHAT, UNKNOWN_ARTICLE
from api.kernel.refusal import InvalidInput, NotFound
from api.orders.models import Order, OrderLine, Product
from api.policy.document import Resolution, ReturnMethod
from api.reasons.rules import Ground, chosen
from api.returns.actions import request_return
from api.returns.models import Return, ReturnItem
from api.returns.opening import Wanted

INSTEAD = (Resolution.EXCHANGE, Resolution.REPLACEMENT)
FAULTS_ALONE = {
    Resolution.REPLACEMENT: ONLY_FAULTS,
    Resolution.REPAIR: ONLY_FAULTS_REPAIRED,
}
NOT_AS_SOLD = (Ground.FAULT, Ground.RECALL)


async def request(
    order_id: int,
    wanted: Sequence[Wanted],
    *,
    method: ReturnMethod,
    resolution: Resolution,
    language: str,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """Any return. One that wants other goods has a piece of each reserved, or is refused; what they
    cost on top is known as soon as it is committed. One that wants a repair gets no money."""
    _check(wanted, resolution)
    case = request_return(
        order_id,
        wanted,
        method=method,
        resolution=resolution,
        language=language,
        reads=reads,
        actor=actor,
        key=key,
        now=now,
    )
    if resolution is Resolution.REPAIR:
        return await _with_repairs(case, now=now)
    if resolution not in INSTEAD:
        return await case
    id = await _with_pieces(case, wanted, by=actor.name, now=now)
    await follow(id, reads=reads, now=now)
    return id


def _check(wanted: Sequence[Wanted], resolution: Resolution) -> None:
    if resolution is Resolution.EXCHANGE:
        if any(part.instead is None for part in wanted):
            raise InvalidInput(SAY_WHAT, field="items")
    elif any(part.instead is not None for part in wanted):
        raise InvalidInput(NOT_EXCHANGED, field="items")
    reasons = [chosen(part.reason) for part in wanted]
    if REASON_OF[ComplaintKind.MISSING] in [one and one.handle for one in reasons]:
        raise InvalidInput(COMPLAIN_INSTEAD, field="items")
    faulty = all(one is not None and one.ground in NOT_AS_SOLD for one in reasons)
    if resolution in FAULTS_ALONE and not faulty:
        raise InvalidInput(FAULTS_ALONE[resolution], field="items")


@atomic()
async def _with_repairs(case: Awaitable[UUID], *, now: datetime) -> UUID:
    id = await case
    if not await Repair.exists(return_id=id):
        await put_up(id, now=now)
    return id


@atomic()
async def _with_pieces(
    case: Awaitable[UUID], wanted: Sequence[Wanted], *, by: str, now: datetime
) -> UUID:
    """The return and a piece for each of its units, or nothing."""
    id = await case
    if not await Exchange.exists(return_id=id):
        await _reserve(id, wanted, by=by, now=now)
    return id


async def _reserve(return_id: UUID, wanted: Sequence[Wanted], *, by: str, now: datetime) -> None:
    order = await Order.get(id=(await Return.get(id=return_id)).order_id)
    instead = await _instead(return_id, wanted, order.brand_id)
    await put_aside(instead, order, by=by, now=now)


async def _instead(
    return_id: UUID, wanted: Sequence[Wanted], brand_id: int
) -> list[tuple[ReturnItem, Product]]:
    """What is wanted for each unit: they were taken in the order of the wish, from the lowest."""
    items = await ReturnItem.filter(of_id=return_id).order_by("line_id", "unit")
    lines = {line.id: line for line in await OrderLine.filter(id__in=[i.line_id for i in items])}
    found: list[tuple[ReturnItem, Product]] = []
    for item in items:
        parts = [part for part in wanted if part.line == lines[item.line_id].number]
        choices = [part.instead for part in parts for _ in range(part.quantity)]
        nth = sum(other.line_id == item.line_id for other, _ in found)
        product_id = choices[nth] or lines[item.line_id].product_id
        product = await Product.get_or_none(id=product_id, brand_id=brand_id)
        if product is None:
            raise NotFound(UNKNOWN_ARTICLE, field="items")
        found.append((item, product))
    return found
