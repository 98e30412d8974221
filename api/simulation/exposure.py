"""How much money is out for goods that nobody has looked at: refunds that go before the bench.

Of what happened, when it happened: both policies have the same parcels on the same days. What the
past does not tell comes as soon as it may: a parcel is on its way when it is announced, takes the
days of its way, and is looked at within the hours that the policy promises.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

import numpy as np

from api.policy.document import RefundTiming
from api.policy.slots import SOON, SOONEST_LAST
from api.simulation.answer import Early, Exposure
from api.simulation.past import Back
from api.simulation.rules import Flags, Floats, Played, Side

A_DAY = 86_400.0
EARLY = tuple(one for one in reversed(SOONEST_LAST) if one is not RefundTiming.ON_INSPECTION)


def exposures(backs: Sequence[Back], it: Played) -> tuple[Exposure, ...]:
    sides = [dict(_early(backs, it, side)) for side in (it.current, it.draft)]
    return tuple(Exposure(timing, *(side[timing] for side in sides)) for timing in (None, *EARLY))


def _early(
    backs: Sequence[Back], it: Played, side: Side
) -> Iterator[tuple[RefundTiming | None, Early]]:
    paid_at, seen_at = _clocks(backs, side)
    amount = np.maximum(0, it.value - side.fee) * side.possible
    goes = (side.soon > SOON[RefundTiming.ON_INSPECTION]) & ~side.keeps & (amount > 0)
    for timing in (None, *EARLY):
        these: Flags = goes if timing is None else goes & (side.soon == SOON[timing])
        most = _most(amount[these], paid_at[these], seen_at[these])
        yield timing, Early(round(float(amount[these].sum())), round(most))


def _clocks(backs: Sequence[Back], side: Side) -> tuple[Floats, Floats]:
    """When the money goes, and when somebody has looked: in seconds."""
    asked = _seconds([one.at for one in backs])
    handed = _known([one.handed_over_at or one.received_at for one in backs], asked)
    received = _known([one.received_at for one in backs], asked + side.way.under_way * A_DAY)
    seen = _known([one.judged_at for one in backs], received + side.way.looking * A_DAY)
    goes = {
        RefundTiming.INSTANT: asked,
        RefundTiming.ON_HANDOVER: handed,
        RefundTiming.ON_RECEIPT: received,
        RefundTiming.ON_INSPECTION: seen,
    }
    paid = np.stack([goes[timing] for timing in SOONEST_LAST])[side.soon, np.arange(len(backs))]
    return paid, np.maximum(seen, paid)


def _seconds(moments: Sequence[datetime | None]) -> Floats:
    return np.array([one.timestamp() if one else np.nan for one in moments], np.float64)


def _known(moments: Sequence[datetime | None], otherwise: Floats) -> Floats:
    at = _seconds(moments)
    return np.where(np.isnan(at), otherwise, at)


def _most(amount: Floats, paid_at: Floats, seen_at: Floats) -> float:
    """The most that is out at one moment; what comes in at that moment still counts."""
    at = np.concatenate([paid_at, seen_at])
    order = np.lexsort((np.repeat([0, 1], len(amount)), at))
    out = np.cumsum(np.concatenate([amount, -amount])[order])
    return float(out.max(initial=0))
