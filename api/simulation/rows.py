"""What terms are asked for: all that was bought and sent back, each on a day of its own.

A line that stayed is asked for its terms on the day it was delivered, one that came back on the
day it was sent back and for its reason. No piece counts as taken: each return is on its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import ibis
import msgspec
import numpy as np
import numpy.typing as npt
import pyarrow  # pyright: ignore[reportMissingTypeStubs]  it has none

from api.reasons.rules import Ground
from api.simulation.arrivals import Arrivals
from api.simulation.past import Past, PastLine, PastOrder
from api.simulation.telling import Moment
from api.terms.columns import LINES
from api.terms.facts import local_day

pa: Any = pyarrow
Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Rows:
    """What terms are asked for: of each row its line, order and moment, by their place."""

    line: Whole
    order: Whole
    moment: Whole
    moments: Sequence[Moment]
    facts: Any
    """An Arrow table, but for which policy counts."""

    def first(self, many: int) -> "Rows":
        """Of the returns, each of which has a moment of its own."""
        moments, facts = self.moments[:many], self.facts.slice(0, many)
        return Rows(self.line[:many], self.order[:many], self.moment[:many], moments, facts)


class OfLine(msgspec.Struct, frozen=True):
    """Columns of terms that a line says of itself."""

    delivered_on: date | None
    category: str | None
    legal_category: str
    meant_to_last_longer: bool
    on_sale: bool
    price_minor: int
    quantity: int
    canceled_quantity: int
    taken_quantity: int = 0
    gift: bool = False


class OfMoment(msgspec.Struct, frozen=True):
    """Columns that an order says of itself on one day."""

    requested_on: date
    ordered_on: date
    order_delivered_on: date | None
    all_delivered: bool
    channel: str
    buyer: str
    country: str
    ground: str
    informs_of_withdrawal: bool
    tier: str | None
    segments: tuple[str, ...]
    orders: int | None
    objected: bool


def rows_of(past: Past) -> Rows:
    backs, lines, orders = past.backs, past.lines, [*past.orders.values()]
    line_at = {one.id: place for place, one in enumerate(lines)}
    order_at = {one.id: place for place, one in enumerate(orders)}
    back = np.array([line_at[one.line_id] for one in backs], np.int64)
    bought = [place for place, one in enumerate(lines) if one.quantity > one.canceled_quantity]
    line = np.concatenate([back, np.setdiff1d(np.array(bought, np.int64), back)])
    order = np.array([order_at[one.order_id] for one in lines], np.int64)[line]
    arrived = Arrivals(past)
    moments = _moments(past, arrived)
    moment = np.concatenate([np.arange(len(back)), len(back) + order[len(back) :]])
    of_line = columns(OfLine, [_of_line(one, past, arrived) for one in lines])
    of_moment = columns(OfMoment, [_of_moment(one, arrived) for one in moments])
    facts = beside(of_line.take(line), of_moment.take(moment))
    return Rows(line, order, moment, moments, facts)


def _moments(past: Past, arrived: Arrivals) -> list[Moment]:
    """Of each return, then of each order: who keeps it is who they were when they bought it."""
    who = past.people.at
    buyers = {id: who(one.customer_id, one.ordered_at) for id, one in past.orders.items()}
    order_of = {line.id: past.orders[line.order_id] for line in past.lines}
    returned = [(order_of[one.line_id], one) for one in past.backs]
    return [
        *(
            Moment(order, one.at, one.ground, who(order.customer_id, one.at), buyers[order.id])
            for order, one in returned
        ),
        *(
            Moment(one, arrived.last(one), Ground.REMORSE, buyers[id], buyers[id])
            for id, one in past.orders.items()
        ),
    ]


def _of_line(line: PastLine, past: Past, arrived: Arrivals) -> OfLine:
    order = past.orders[line.order_id]
    return OfLine(
        delivered_on=_day(arrived.of(line), order),
        category=line.category,
        legal_category=line.legal_category,
        meant_to_last_longer=line.meant_to_last_longer,
        on_sale=line.on_sale,
        price_minor=line.paid_minor // line.quantity,
        quantity=line.quantity,
        canceled_quantity=line.canceled_quantity,
        gift=order.gift,
    )


def _of_moment(moment: Moment, arrived: Arrivals) -> OfMoment:
    order, who = moment.order, moment.now
    return OfMoment(
        requested_on=local_day(moment.at, order.time_zone),
        ordered_on=local_day(order.ordered_at, order.time_zone),
        order_delivered_on=_day(arrived.all(order), order),
        all_delivered=arrived.is_whole(order),
        channel=order.channel.value,
        buyer=order.buyer.value,
        country=order.country,
        ground=moment.ground.value,
        informs_of_withdrawal=order.informs_of_withdrawal,
        tier=who.tier,
        segments=tuple(sorted(who.segments)),
        orders=order.orders_before if order.customer_id else None,
        objected=who.objected,
    )


def _day(at: datetime | None, order: PastOrder) -> date | None:
    return _local_day(at, order.time_zone) if at else None


_local_day = lru_cache(maxsize=100_000)(local_day)
"""The lines of an order arrive together."""


def columns(kind: type[msgspec.Struct], rows: Iterable[msgspec.Struct]) -> Any:
    """An Arrow table, its columns as terms want them."""
    schema = ibis.schema({name: LINES[name] for name in kind.__struct_fields__}).to_pyarrow()
    values = zip(*map(msgspec.structs.astuple, rows), strict=True)
    columns = [[*column] for column in values] or [[] for _ in schema]
    made = [pa.array(column, one.type) for column, one in zip(columns, schema, strict=True)]
    return pa.table(made, schema=schema)


def beside(one: Any, other: Any) -> Any:
    return pa.table([*one.columns, *other.columns], names=[*one.column_names, *other.column_names])
