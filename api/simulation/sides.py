"""From terms to returns: what each of them costs and brings under one policy and the other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from api.policy.compiling import CompiledPolicy
from api.policy.document import RefundTiming, Resolution, ReturnMethod
from api.policy.reads import LAW_ONLY
from api.policy.slots import FEE, SOON
from api.shop.emissions import emissions
from api.simulation.past import Past
from api.simulation.playing import NEVER, WAYS, Flags, Given, Play
from api.simulation.rows import Rows, Whole
from api.simulation.rules import GRADES, Floats, Played, Side, Way

HARDLY_SLOWER = 3
"""Days more, at the most, for which people take a way that is free."""
A_YEAR = 365.25


class Under:
    """What each row is given, and by which policy."""

    def __init__(self, play: Play, policies: Mapping[int, CompiledPolicy], given: Given) -> None:
        self.given, self._policies = given, [LAW_ONLY, *policies.values()]
        place = {id: n for n, id in enumerate(policies, 1)}
        policy = [place[one.policy] if one.policy is not None else 0 for one in play.told]
        self._policy = np.array(policy, np.int64)[play.rows.moment]
        self.told = np.array([one.tells for one in play.told], np.bool_)[play.rows.moment]

    def by_way(self, says: Callable[[CompiledPolicy, ReturnMethod], int]) -> Whole:
        """What the policy of each row says of each way; NEVER of one that it does not know."""
        said = [
            [says(one, way) if way in one.direct_cost else NEVER for way in WAYS]
            for one in self._policies
        ]
        return np.array(said, np.int64)[self._policy]


@dataclass(frozen=True, slots=True)
class _Parcels:
    """Which returns came together."""

    of: Whole
    part: Floats
    way: Whole
    """How they came, a place in WAYS; −1: nobody knows."""
    fault: Flags
    grams: Floats
    """Of CO2e, by return and way, as the market attests it."""


def played(past: Past, rows: Rows, now: Under, draft: Under, *, days: int) -> Played:
    backs, n = past.backs, len(past.backs)
    together = _parcels(past)
    wants = np.array([one.resolution is Resolution.STORE_CREDIT for one in backs], np.bool_)
    counts = np.array([one.counts for one in backs], np.bool_)
    current, _ = _side(now, together, wants, counts)
    drafted, way = _side(draft, together, wants, counts)
    instead = _detours(draft, way)
    both = now.given.possible[:n] & draft.given.possible[:n]
    return Played(
        worth=_worth(past),
        dearer=_dearer(rows, now.given, draft.given, len(past.orders)),
        order=rows.order[:n],
        parcel=together.of,
        part=together.part,
        pieces=np.array([one.pieces for one in backs], np.float64),
        value=np.array([one.value_minor for one in backs], np.float64),
        grade=np.array([GRADES.index(one.grade or "ungraded") for one in backs], np.int64),
        fault=together.fault,
        current=current,
        draft=drafted,
        detour=(drafted.fee > current.fee) & (instead >= 0),
        detour_way=_way_of(draft, together, instead),
        longer=np.where(both, draft.given.last_day[:n] - now.given.last_day[:n], 0.0),
        newly=(draft.given.bonus[:n] >= 0) & (now.given.bonus[:n] < 0),
        years=days / A_YEAR,
    )


def _parcels(past: Past) -> _Parcels:
    backs, order_of = past.backs, {line.id: past.orders[line.order_id] for line in past.lines}
    known = {one.parcel: place for place, one in enumerate(backs)}
    numbers = {parcel: place for place, parcel in enumerate(known)}
    of = np.array([numbers[one.parcel] for one in backs], np.int64)
    ways = [WAYS.index(one.method) if one.method else -1 for one in backs]
    faults = [one.ground.is_fault for one in backs]
    part = 1 / np.bincount(of, minlength=1)[of]
    grams = [_grams(order_of[one.line_id].emissions) for one in backs]
    return _Parcels(
        *(of, part, np.array(ways, np.int64), np.array(faults, np.bool_)),
        np.array(grams, np.float64).reshape(len(backs), len(WAYS)),
    )


@cache
def _grams(attested: str | None) -> list[float]:
    known = emissions(attested)
    found = [known.of(way) if known else None for way in WAYS]
    return [one.grams if one else np.nan for one in found]


def _side(
    under: Under, parcels: _Parcels, wants_credit: Flags, counts: Flags
) -> tuple[Side, Whole]:
    """One side, and which way each return takes: as it did, else the cheapest."""
    given, n = under.given, len(parcels.of)
    fees, each, possible = given.fees[:n], np.arange(n), given.possible[:n]
    way = np.where(fees[each, parcels.way] < NEVER, parcels.way, fees.argmin(axis=1))
    way = np.where(parcels.way < 0, fees.argmin(axis=1), way)
    fee = _of_parcel(np.where(fees[each, way] < NEVER, fees[each, way], 0), parcels.of)
    taken = _way_of(under, parcels, way)
    base = _known(under.by_way(lambda policy, way: _whole(policy.base[FEE[way]]))[each, way])
    full = np.where(under.told[:n] & ~parcels.fault, np.minimum(base * parcels.part, taken.cost), 0)
    side = Side(
        possible=(possible & counts).astype(np.float64),
        late=~possible & counts & (given.last_day[:n] >= 0),
        fee=fee * parcels.part,
        waived=np.maximum(0, full - fee * parcels.part),
        way=taken,
        soon=given.soon[:n],
        credit=wants_credit & (given.bonus[:n] >= 0),
        bonus=np.maximum(0, given.bonus[:n]) / 100,
        keeps=given.keeps[:n],
    )
    return side, way


def _way_of(under: Under, parcels: _Parcels, way: Whole) -> Way:
    each, given = np.arange(len(way)), under.given
    cost = _known(under.by_way(lambda policy, one: policy.direct_cost[one])[each, way])
    transport = _known(under.by_way(_days)[each, way])
    soon, looking = given.soon[: len(way)], given.handled_within[: len(way)] / 24
    days = np.where(soon >= SOON[RefundTiming.ON_HANDOVER], 0, transport)
    return Way(
        cost=cost * parcels.part,
        grams=np.where(given.keeps[: len(way)], 0, parcels.grams[each, way] * parcels.part),
        days=days + np.where(soon == SOON[RefundTiming.ON_INSPECTION], looking, 0),
        under_way=transport.astype(np.float64),
        looking=looking,
    )


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value


def _days(policy: CompiledPolicy, way: ReturnMethod) -> int:
    return policy.document.base.ways[way].days[1]


def _known(amounts: Whole) -> Whole:
    return np.where(amounts == NEVER, 0, amounts)


def _of_parcel(fee: Whole, parcel: Whole) -> Whole:
    """One that is free of charge makes its parcel free, as when a return is opened."""
    least = np.full(len(fee), NEVER)
    np.minimum.at(least, parcel, fee)
    return least[parcel]


def _detours(draft: Under, way: Whole) -> Whole:
    """The free way, hardly slower, that costs the shop least; −1: there is none."""
    each = np.arange(len(way))
    days = draft.by_way(_days)[each]
    free = (draft.given.fees[each] == 0) & (days <= days[each, way][:, None] + HARDLY_SLOWER)
    cost = np.where(free, draft.by_way(lambda policy, one: policy.direct_cost[one])[each], NEVER)
    return np.where(free.any(axis=1), cost.argmin(axis=1), -1)


def _worth(past: Past) -> Floats:
    place = {id: n for n, id in enumerate(past.orders)}
    orders = np.array([place[one.order_id] for one in past.lines], np.int64)
    kept = [1 - one.canceled_quantity / one.quantity for one in past.lines]
    paid = np.array([one.paid_minor for one in past.lines]) * kept
    return np.bincount(orders, weights=paid, minlength=len(place)).astype(np.float64)


def _dearer(rows: Rows, now: Given, draft: Given, orders: int) -> Floats:
    """On average over the lines of an order; faults are free under every policy."""
    grounds = np.array([one.ground.is_fault for one in rows.moments])
    counts = (~grounds[rows.moment]).astype(np.float64)
    step = (draft.cheapest - now.cheapest) * counts
    lines = np.bincount(rows.order, weights=counts, minlength=orders)
    return np.bincount(rows.order, weights=step, minlength=orders) / np.maximum(lines, 1)
