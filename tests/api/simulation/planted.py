"""Shops with planted effects: what people do about a fee is decided here, not by the simulator.

Every shop has a policy under which returns are free. Orders of one year, and what came back, are
what the simulator sees. The truth is another year of the same shop, once as it is and once with
the fee: the same shoppers, some of whom no longer order or no longer send anything back.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random

from api.orders.rules import Buyer, Channel
from api.policy.compiling import compiled
from api.policy.document import Base, PolicyDocument, ReturnMethod, Way, Window
from api.policy.reading import written
from api.policy.reads import PolicyVersion
from api.simulation.assumptions import ASSUMPTIONS
from api.simulation.past import Delivery, Imported, Past, PastLine, PastOrder, Period
from api.simulation.people import People

SINCE = datetime(2025, 1, 1, tzinfo=UTC)
YEAR = Period(date(2025, 1, 1), date(2025, 12, 31), "EUR")
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def policy(fee: str, days: int = 30) -> PolicyDocument:
    way = Way(carrier="post", fee=fee, direct_cost="6.25", days=(2, 4))
    return PolicyDocument(
        currency="EUR",
        base=Base(window=Window(days=days), ways={ReturnMethod.PARCEL_SHOP: way}),
    )


@dataclass(frozen=True)
class Effects:
    """What is true of one shop, drawn from the ranges that the simulator assumes."""

    margin: float
    cost: int
    lost_orders: float
    """Of those that would have been placed, by the fee."""
    fewer_returns: float
    kept: float


@dataclass(frozen=True)
class Sold:
    price: int
    back_after: int | None
    """Days."""


@dataclass(frozen=True)
class Planted:
    past: Past
    draft: str
    cost: float
    """The fee's own difference in the cost of a year's returns, in cents."""
    sales: float


def planted(seed: int, *, orders: int = 300) -> Planted:
    rng = Random(seed)
    fee = rng.choice((195, 295, 395, 595))
    true = _effects(rng, fee)
    rate = rng.uniform(0.1, 0.5)
    year = [_sold(rng, rate) for _ in range(orders)]
    cost, sales = 0.0, 0.0
    for one in (_sold(rng, rate) for _ in range(orders)):
        is_ordered = rng.random() >= true.lost_orders
        is_returned = one.back_after is not None
        still_returned = is_ordered and is_returned and rng.random() >= true.fewer_returns
        each = true.cost + (1 - true.kept) * one.price
        cost += still_returned * (each - fee) - is_returned * each
        kept, kept_before = is_ordered and not still_returned, not is_returned
        sales += true.margin * one.price * (kept - kept_before)
    return Planted(_past(year, rng), written(policy(f"{fee / 100:.2f}")), cost, sales)


def _effects(rng: Random, fee: int) -> Effects:
    """Anything between the ends that the sources give is as likely as anything else."""
    true = {one.name: rng.uniform(one.low, one.high) for one in ASSUMPTIONS}
    step = min(1.0, fee / (100 * true["usual_fee"]))
    return Effects(
        margin=true["margin"],
        cost=round(100 * true["cost_per_return"]),
        lost_orders=-true["demand_effect"] * step,
        fewer_returns=-true["return_reduction"] * step,
        kept=true["kept_ungraded"],
    )


def _sold(rng: Random, rate: float) -> Sold:
    back = rng.randrange(2, 14) if rng.random() < rate else None
    return Sold(round(rng.lognormvariate(8.3, 0.6)), back)


def _past(year: list[Sold], rng: Random) -> Past:
    now = compiled(policy("0"))
    version = PolicyVersion(1, 1, None, 1, SINCE - timedelta(days=90), "seal", now)
    at = [SINCE + timedelta(days=rng.uniform(0, 364)) for _ in year]
    came_back = [(n, one, one.back_after) for n, one in enumerate(year) if one.back_after]
    return Past(
        orders={n: _order(n, at[n]) for n in range(len(year))},
        lines=[
            PastLine(n, n, 1, 1, 0, one.price, False, None, "ORDINARY", False)
            for n, one in enumerate(year)
        ],
        deliveries=[Delivery(n, n, at[n] + timedelta(days=1)) for n in range(len(year))],
        items=(),
        imported=[
            Imported(n, n, 1, one.price, at[n] + timedelta(days=1 + days))
            for n, one, days in came_back
        ],
        versions={1: [version]},
        people=People((), {}, {}),
    )


def _order(number: int, at: datetime) -> PastOrder:
    return PastOrder(
        id=number,
        customer_id=None,
        brand_id=1,
        market_id=1,
        ordered_at=at,
        channel=Channel.ONLINE,
        buyer=Buyer.CONSUMER,
        gift=False,
        country="NL",
        all_delivered=True,
        disclosure='{"returnFeeMinor": 0}',
        delivery_minor=0,
        express_minor=0,
        time_zone="Europe/Amsterdam",
        informs_of_withdrawal=True,
        orders_before=0,
    )
