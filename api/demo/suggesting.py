"""What customers are suggested when they send something back, and what they make of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import TypedDict, Unpack
from uuid import UUID, uuid4

from api.access.rules import Actor, Role
from api.database import Reader
from api.demo.returns import PlannedReturn
from api.exchanges.actions.asking import request
from api.exchanges.actions.ending import record_shipped
from api.exchanges.models import Exchange
from api.exchanges.reads import preview
from api.exchanges.rules import ExchangeState
from api.orders.models import Order, OrderLine
from api.policy.document import Resolution, ReturnMethod
from api.returns.models import ReturnItem
from api.returns.opening import Wanted
from api.settings import Settings
from api.suggestions.actions.trials import record_clicked, record_shown
from api.suggestions.reads.at_return import Showing, SuggestionView, for_lines

LOOK, CLICK, SWAP, BUY = 0.7, 0.3, 0.6, 0.3
"""How many look at all; of these click; of these take it instead, where that is a fair swap; of the
rest buy it soon after."""
MOST = 5
WAREHOUSE = Actor("Demo warehouse", frozenset({Role.PARTNER}))
HELD_OUT = Settings().suggestions_held_out_percent


@dataclass(frozen=True, slots=True)
class Bought:
    """After a return, and what it belongs to."""

    order: str
    sku: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Reaction:
    shown: tuple[int, ...] = ()
    """Products."""
    clicked: int | None = None
    instead: int | None = None
    buys: Bought | None = None


class Asking(TypedDict):
    """Who asks for a return, and when."""

    reads: Reader
    actor: Actor
    at: datetime


def shopper(order: Order) -> Actor:
    return Actor(f"order {order.id}", frozenset(), order_id=order.id)


async def react(
    order: Order, planned: PlannedReturn, method: ReturnMethod, **by: Unpack[Asking]
) -> Reaction:
    """Before there is a return, as a shop's page does. Who is held out is shown nothing."""
    rng = Random(f"suggestions {planned.order}")
    looks, clicks, swaps, buys = (rng.random() < share for share in (LOOK, CLICK, SWAP, BUY))
    if not looks:
        return Reaction()
    first = planned.items[0]
    line = await OrderLine.get(order_id=order.id, number=first.line)
    showing = Showing(HELD_OUT, by["at"], order.language)
    (found,) = await for_lines(by["reads"], [(line.id, first.reason)], showing)
    views = (found or ())[:MOST]
    shown = tuple(one.product.id for one in views)
    if not views or not clicks:
        return Reaction(shown)
    liked = _liked(views, rng).product
    if swaps and await _would_swap(line.id, liked.id, order, planned, method, **by):
        return Reaction(shown, liked.id, instead=liked.id)
    soon = by["at"] + timedelta(days=rng.uniform(1, 5))
    bought = Bought(planned.order, liked.sku, soon)
    return Reaction(shown, liked.id, buys=bought if buys else None)


def _liked(views: Sequence[SuggestionView], rng: Random) -> SuggestionView:
    """The first, mostly."""
    return next((one for one in views if rng.random() < 0.5), views[0])


async def _would_swap(
    line_id: int,
    product_id: int,
    order: Order,
    planned: PlannedReturn,
    method: ReturnMethod,
    **by: Unpack[Asking],
) -> bool:
    """One whole piece, for something worth most of it that costs nothing on top: of what is worn
    or another one the rest would have to be paid."""
    first = planned.items[0]
    if planned.pieces > 1 or first.grade not in "AB" or first.seen.finding:
        return False
    told = await preview(
        by["reads"],
        line_id,
        product_id,
        reason=first.reason,
        method=method,
        actor=by["actor"],
        at=by["at"],
        language=order.language,
    )
    return not told.owed.minor and told.exchanged.minor > told.refunded.minor


async def request_back(
    order: Order,
    planned: PlannedReturn,
    method: ReturnMethod,
    reaction: Reaction,
    **by: Unpack[Asking],
) -> UUID:
    wanted = [
        Wanted(one.line, one.count, one.reason, one.words, reaction.instead, one.answers)
        for one in planned.items
    ]
    money, other = Resolution.ORIGINAL_PAYMENT_METHOD, Resolution.EXCHANGE
    return await request(
        order.id,
        wanted,
        method=method,
        resolution=other if reaction.instead else money,
        language=order.language,
        reads=by["reads"],
        actor=by["actor"],
        key=uuid4(),
        now=by["at"],
    )


async def note(case_id: UUID, reaction: Reaction, **by: Unpack[Asking]) -> None:
    """Once its trial has begun."""
    item = await ReturnItem.filter(of_id=case_id).order_by("line__number", "unit").first()
    actor, at = by["actor"], by["at"]
    if item and reaction.shown:
        await record_shown(item.id, reaction.shown, actor=actor, key=uuid4(), now=at)
    if item and reaction.clicked:
        await record_clicked(item.id, reaction.clicked, actor=actor, key=uuid4(), now=at)


async def send_exchanges(now: datetime) -> None:
    """A day after their value was given."""
    for one in await Exchange.filter(state=ExchangeState.RELEASED).order_by("released_at", "id"):
        then = (one.released_at or now) + timedelta(days=1)
        if then < now:
            await record_shipped(one.id, None, actor=WAREHOUSE, key=uuid4(), now=then)
