"""What is reckoned of one customer, and what customers are measured against."""

from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec

from api.loyalty.behaviour import (
    FORGOTTEN,
    USUAL,
    Prior,
    Rate,
    counted,
    faded,
    prior_of,
    rate_of,
    remembered,
)
from api.loyalty.outlook import Models, Outlook, models_of, outlook_of, repeats_of
from api.loyalty.rfm import Cuts, Scores, cuts_of, keys_of, scores_of
from api.loyalty.rules import History


class Yardstick(msgspec.Struct, frozen=True):
    """Fitted to all customers of a brand who pay in one currency and do not object."""

    customers: int
    prior: Prior
    cuts: Cuts | None
    """None: too few customers to speak of fifths."""
    models: Models | None
    """None: too few customers to look ahead."""


UNMEASURED = Yardstick(0, USUAL, None, None)


class Figures(msgspec.Struct, frozen=True):
    """Amounts in minor units. What is older than two years is only in `net_minor` and `orders`."""

    currency: str
    orders: int
    """Of which something was kept."""
    net_minor: int
    first_at: datetime
    last_at: datetime
    lines: int
    returned: int
    rate: Rate
    usual_rate: float
    """Of the shop's customers, on average."""
    scores: Scores | None
    bracketed: int
    """Orders with several variants of one style, of which all but one came back."""
    sustainable: int
    outlook: Outlook | None


def figures_of(history: History, yard: Yardstick, at: datetime) -> Figures | None:
    """None for whoever objects to being reckoned, or has bought nothing."""
    if history.objected or not history.purchases or history.currency is None:
        return None
    purchases, known = history.purchases, remembered(history.purchases, at)
    kept = [one for one in purchases if one.net_minor > 0]
    repeats = repeats_of(purchases, history.currency, at)
    keys, counts = keys_of(purchases, at), counted(purchases, at)
    return Figures(
        currency=history.currency,
        orders=len(kept),
        net_minor=sum(one.net_minor for one in kept if one.currency == history.currency),
        first_at=purchases[0].at,
        last_at=purchases[-1].at,
        lines=int(counts.lines),
        returned=int(counts.returned),
        rate=rate_of(faded(purchases, at), yard.prior),
        usual_rate=yard.prior.mean,
        scores=scores_of(keys, yard.cuts) if keys and yard.cuts else None,
        bracketed=sum(one.bracketed for one in known),
        sustainable=sum(at - FORGOTTEN < choice.at <= at for choice in history.choices),
        outlook=outlook_of(repeats, yard.models) if repeats and yard.models else None,
    )


def measured(histories: Iterable[History], at: datetime) -> dict[str, Yardstick]:
    """By currency."""
    by_currency: dict[str, list[History]] = {}
    for history in histories:
        if history.currency and not history.objected:
            by_currency.setdefault(history.currency, []).append(history)
    return {currency: _yardstick(group, currency, at) for currency, group in by_currency.items()}


def _yardstick(customers: Sequence[History], currency: str, at: datetime) -> Yardstick:
    repeats = [repeats_of(one.purchases, currency, at) for one in customers]
    keys = [keys_of(one.purchases, at) for one in customers]
    return Yardstick(
        customers=len(customers),
        prior=prior_of([counted(one.purchases, at) for one in customers]),
        cuts=cuts_of([one for one in keys if one]),
        models=models_of([one for one in repeats if one]),
    )
