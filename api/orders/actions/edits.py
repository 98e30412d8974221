"""What happens to an order after it was placed: fewer pieces, another address, canceled."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import raw
from api.events.actions import record
from api.events.catalogue import OrderCanceled, OrderEdited
from api.kernel import text
from api.kernel.refusal import InvalidInput, NotFound, WrongMoment
from api.orders import amounts
from api.orders import sentences as say
from api.orders.actions import book
from api.orders.actions.imports import fingerprint
from api.orders.actions.telling import tell_standings
from api.orders.actions.writing import settle_deliveries
from api.orders.formats.incoming import Incoming
from api.orders.merging import KeptOrder, differing, refuse_held
from api.orders.models import Order
from api.orders.rules import UNKNOWN_LINE, UNKNOWN_ORDER
from api.orders.who_bought_what import Facts
from api.shop.models import Brand

CANCEL = "UPDATE order_line SET canceled_quantity = $1 WHERE id = $2"


class EditedLine(Incoming, frozen=True, kw_only=True):
    number: int
    quantity: int
    """How many are still wanted. More than before comes by an import."""


class EditedOrder(Incoming, frozen=True, kw_only=True):
    """What is left out stays as it is."""

    brand: str
    order: str
    email: str | None = None
    postcode: str | None = None
    country: str | None = None
    lines: tuple[EditedLine, ...] = ()


@atomic()
async def edit_order(edit: EditedOrder, *, actor: Actor, key: UUID, now: datetime) -> int:
    """The id of the order."""
    kept = await _locked(edit.brand, edit.order)
    claimed = await claim(actor, key, "edit_order", fingerprint(edit), now=now)
    if claimed.before is not None:
        return kept.id
    facts = differing(_facts(edit), kept.facts)
    if kept.touched:
        refuse_held(facts)
    canceled = _canceled(edit, kept)
    if facts:
        await Order.filter(id=kept.id).update(**facts)
    await raw.execute_many(CANCEL, canceled)
    await settle_deliveries([kept.id])
    if facts or canceled:
        await record(OrderEdited(edit.brand, str(kept.facts["number"])), now=now)
        await tell_standings([kept.id], now=now)
    await claimed.answer(kept.id)
    return kept.id


@atomic()
async def cancel_order(brand: str, order: str, *, actor: Actor, key: UUID, now: datetime) -> int:
    """How many units were canceled: those that had not been shipped."""
    kept = await _locked(brand, order)
    claimed = await claim(actor, key, "cancel_order", [brand, order], now=now)
    if isinstance(claimed.before, int):
        return claimed.before
    used = kept.used()
    canceled = [
        (line.quantity - used[number], line.id)
        for number, line in kept.lines.items()
        if line.quantity - line.canceled > used[number]
    ]
    if not canceled:
        raise WrongMoment(say.ALL_SHIPPED, field="order")
    units = sum(count for count, _ in canceled) - sum(
        line.canceled for line in kept.lines.values() if line.id in {id for _, id in canceled}
    )
    await raw.execute_many(CANCEL, canceled)
    if not used.total():
        await Order.filter(id=kept.id, canceled_at=None).update(canceled_at=now)
    await settle_deliveries([kept.id])
    await record(OrderCanceled(brand, str(kept.facts["number"]), units), now=now)
    await tell_standings([kept.id], now=now)
    await claimed.answer(units)
    return units


async def _locked(brand: str, order: str) -> KeptOrder:
    row = await Brand.get_or_none(handle=brand)
    if row is None:
        raise InvalidInput(say.UNKNOWN_BRAND, field="brand", value=brand)
    if found := (await book.kept_orders(row.id, [order])).get(order):
        return found
    raise NotFound(UNKNOWN_ORDER, field="order")


def _facts(edit: EditedOrder) -> Facts:
    return {
        "email": text.optional(edit.email, field="email", most=254),
        "postcode": text.optional(edit.postcode, field="postcode", most=16),
        "country": amounts.country(edit.country, field="country"),
    }


def _canceled(edit: EditedOrder, kept: KeptOrder) -> list[tuple[int, int]]:
    """(how many of the line are canceled, the line)"""
    amounts.once([line.number for line in edit.lines], field="lines.number")
    used, work = kept.used(), list[tuple[int, int]]()
    for at, wanted in enumerate(edit.lines):
        field = f"lines[{at}]"
        line = kept.lines.get(wanted.number)
        if line is None:
            raise InvalidInput(UNKNOWN_LINE, field=f"{field}.number", line=wanted.number)
        text.at_least(wanted.quantity, 0, field=f"{field}.quantity")
        left, least = line.quantity - line.canceled, used[wanted.number]
        if wanted.quantity > left:
            raise amounts.more_than(wanted.quantity, left, field=f"{field}.quantity")
        if wanted.quantity < least:
            raise WrongMoment(
                say.BELOW_SHIPPED, field=f"{field}.quantity", value=wanted.quantity, least=least
            )
        if wanted.quantity < left:
            work.append((line.quantity - wanted.quantity, line.id))
    return work
