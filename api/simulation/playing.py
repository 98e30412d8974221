"""The terms of all that was bought and sent back, in columns.

A line that stayed is asked for its terms on the day it was delivered, one that came back on the
day it was sent back and for its reason. No piece counts as taken: each return is on its own.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import reduce
from typing import Any

import ibis
import msgspec
import numpy as np
import numpy.typing as npt
import pyarrow  # pyright: ignore[reportMissingTypeStubs]  it has none

from api.policy.compiling import CompiledPolicy
from api.policy.document import RefundTiming, Resolution, ReturnMethod
from api.policy.slots import FEE, RESOLUTION, SOON, WINDOW
from api.reasons.rules import Ground
from api.simulation.arrivals import Arrivals
from api.simulation.past import Past, PastLine, PastOrder
from api.simulation.telling import Moment, Told
from api.terms.columns import COLUMNS, LINES, rule_column, terms_in_columns
from api.terms.facts import local_day

pa: Any = pyarrow
Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
WAYS = tuple(ReturnMethod)
FEES = tuple(COLUMNS[FEE[way]] for way in WAYS)
CREDIT = COLUMNS[RESOLUTION[Resolution.STORE_CREDIT]]
KEEP = COLUMNS[RESOLUTION[Resolution.KEEP_ITEM]]
RULES = tuple(rule_column(slot) for slot in (WINDOW, *COLUMNS))
NEVER = 2**40
"""A day after all days, and a fee above all fees: where there is none."""
FLAGS = ("possible", "deduction_allowed", "held_to_promise", "by_law", CREDIT, KEEP)


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


@dataclass(frozen=True, slots=True)
class Given:
    """The terms of every row under one policy."""

    possible: Flags
    last_day: Whole
    """Days since 1970."""
    fees: Whole
    """By row and way; NEVER where the way is not offered."""
    soon: Whole
    """How early the money is there: the higher, the earlier."""
    bonus: Whole
    """On store credit, in percent; −1 where there is none."""
    keeps: Flags
    """It need not come back."""
    deducts: Flags
    promised: Flags
    """The promised policy counts, not the one in force."""
    by_law: Flags

    @property
    def instant(self) -> Flags:
        return self.possible & (self.soon == SOON[RefundTiming.INSTANT])

    @property
    def cheapest(self) -> Whole:
        """Nothing where no way is offered."""
        least = self.fees.min(axis=1)
        return np.where(least == NEVER, 0, least)


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
    moments = [
        *(
            _moment(past, past.orders[lines[line_at[one.line_id]].order_id], one.at, one.ground)
            for one in backs
        ),
        *(_moment(past, one, arrived.last(one), Ground.REMORSE) for one in orders),
    ]
    moment = np.concatenate([np.arange(len(back)), len(back) + order[len(back) :]])
    of_line = _table(OfLine, [_of_line(one, past, arrived) for one in lines])
    of_moment = _table(OfMoment, [_of_moment(one, arrived) for one in moments])
    facts = _beside(of_line.take(line), of_moment.take(moment))
    facts = facts.append_column("line", pa.array(line))
    return Rows(line, order, moment, moments, facts)


def given(
    rows: Rows,
    told: Sequence[Told],
    policies: Mapping[int, CompiledPolicy],
    *,
    names: Sequence[str] = (),
) -> tuple[Given, list[int]]:
    """What each row is given, `told` at each moment; and how often each of the names decided."""
    lines = ibis.memtable(_beside(rows.facts, _table(Told, told).take(rows.moment)))
    terms = terms_in_columns(lines, policies).cache()
    found = terms.mutate(possible=terms["non_returnable_reason"].isnull()).select(*NEEDED)
    return _given(found.to_pyarrow()), _decided(terms, names)


NEEDED = (
    *("last_day", "over", "refund_timing", "credit_bonus_percent"),
    *(*FEES, *FLAGS),
)


def _given(found: Any) -> Given:
    def flags(name: str) -> Flags:
        return np.asarray(found[name].to_numpy(zero_copy_only=False), np.bool_)

    def whole(column: Any, nothing: int) -> Whole:
        filled = column.cast("int64").fill_null(nothing)
        return np.asarray(filled.to_numpy(zero_copy_only=False), np.int64)

    last_day = whole(found["last_day"].cast("int32"), NEVER)
    timings = found["refund_timing"].to_pylist()
    return Given(
        possible=flags("possible"),
        last_day=np.where((last_day == NEVER) & flags("over"), -1, last_day),
        fees=np.stack([whole(found[name], NEVER) for name in FEES], axis=1),
        soon=np.array([SOON[RefundTiming(one)] for one in timings], np.int64),
        bonus=np.where(flags(CREDIT), whole(found["credit_bonus_percent"], 0), -1),
        keeps=flags(KEEP),
        deducts=flags("deduction_allowed"),
        promised=flags("held_to_promise"),
        by_law=flags("by_law"),
    )


def _decided(terms: ibis.Table, names: Sequence[str]) -> list[int]:
    """In how many order lines each of the rules decided at least one thing."""
    if not names:
        return []
    decided = [
        _any([(terms[column] == name).fill_null(False) for column in RULES]) for name in names
    ]
    counts = {f"n{at}": terms["line"].nunique(where=one) for at, one in enumerate(decided)}
    (row,) = terms.agg(**counts).to_pyarrow().to_pylist()
    return [*row.values()]


def _any(found: Sequence[ibis.Column]) -> ibis.Column:
    return reduce(lambda one, other: one | other, found)


def _moment(past: Past, order: PastOrder, at: datetime, ground: Ground) -> Moment:
    who, whose = past.people.at, order.customer_id
    return Moment(order, at, ground, now=who(whose, at), then=who(whose, order.ordered_at))


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
    return local_day(at, order.time_zone) if at else None


def _table(kind: type[msgspec.Struct], rows: Iterable[msgspec.Struct]) -> Any:
    """An Arrow table, its columns as terms want them."""
    schema = ibis.schema({name: LINES[name] for name in kind.__struct_fields__}).to_pyarrow()
    values = zip(*map(msgspec.structs.astuple, rows), strict=True)
    columns = [[*column] for column in values] or [[] for _ in schema]
    made = [pa.array(column, one.type) for column, one in zip(columns, schema, strict=True)]
    return pa.table(made, schema=schema)


def _beside(one: Any, other: Any) -> Any:
    return pa.table([*one.columns, *other.columns], names=[*one.column_names, *other.column_names])
