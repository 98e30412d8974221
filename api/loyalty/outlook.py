"""What a customer is expected to still buy within a year, and the models that say so."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import msgspec
import numpy as np

from api.loyalty.lifetime import Buying, Spending, fit_buying, fit_spending
from api.loyalty.rules import Purchase

WEEK = timedelta(days=7)
WEEKS_AHEAD = 52
FEWEST = 100
FEWEST_AGAIN = 50
"""Below so many customers, and so many who bought again, seven parameters are mostly chance."""


class Models(msgspec.Struct, frozen=True):
    buying: Buying
    spending: Spending
    """In minor units."""


class Outlook(msgspec.Struct, frozen=True):
    """Within the next 52 weeks."""

    orders: float
    net_minor: int
    alive: float
    """The probability that they are a customer still."""


class Repeats(msgspec.Struct, frozen=True):
    """Purchases as the models count them, by days: two orders of a day are one decision."""

    again: int
    last_week: float
    """From the first purchase to the last one."""
    weeks: float
    """From the first purchase to now."""
    mean_minor: float
    """Of the purchases after the first."""


def repeats_of(purchases: Sequence[Purchase], currency: str, at: datetime) -> Repeats | None:
    """All that was kept, since ever: the models need to know when somebody came."""
    days: dict[date, int] = {}
    for one in purchases:
        if one.net_minor > 0 and one.currency == currency:
            days[one.at.date()] = days.get(one.at.date(), 0) + one.net_minor
    if not days:
        return None
    first, *later = days
    return Repeats(
        again=len(later),
        last_week=(later[-1] - first) / WEEK if later else 0.0,
        weeks=max(0.0, (at.date() - first) / WEEK),
        mean_minor=sum(days[day] for day in later) / len(later) if later else 0.0,
    )


def models_of(customers: Sequence[Repeats]) -> Models | None:
    """None where there are too few customers, or the models do not fit them."""
    again = [one for one in customers if one.again]
    if len(customers) < FEWEST or len(again) < FEWEST_AGAIN:
        return None
    buying = fit_buying(
        np.array([float(one.again) for one in customers]),
        np.array([one.last_week for one in customers]),
        np.array([one.weeks for one in customers]),
    )
    spending = fit_spending(
        np.array([float(one.again) for one in again]),
        np.array([one.mean_minor for one in again]),
    )
    return Models(buying, spending) if buying and spending else None


def outlook_of(known: Repeats, models: Models) -> Outlook:
    history = (known.again, known.last_week, known.weeks)
    orders = float(models.buying.expected(*history, weeks=WEEKS_AHEAD))
    each = float(models.spending.expected(known.again, known.mean_minor))
    return Outlook(orders, round(orders * each), float(models.buying.alive(*history)))
