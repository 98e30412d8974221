"""What suggestions at returns came to: from shown to kept, beside those who were held out.

The same is counted of both: what of the return stayed as other goods, and what the customer bought
in the thirty days after it. Whether somebody saw or clicked decides nothing of who is compared.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TypeAlias

import msgspec

from api.database.reader import Reader, structs
from api.insights.days import local_days
from api.kernel.money import LocalMoney
from api.suggestions.rules import Arm
from api.suggestions.uplift import uplift

TRIALS = """
SELECT t.arm, t.shown_at IS NOT NULL AS shown, t.clicked_at IS NOT NULL AS clicked, t.shown AS ids,
  t.at, o.customer_id,
  (SELECT CAST(coalesce(sum(f.exchanged_minor), 0) AS BIGINT) FROM refund f WHERE f.of_id = r.id)
    AS exchanged_minor,
  EXISTS (SELECT 1 FROM exchange e WHERE e.return_id = r.id AND e.state <> 'CANCELED')
    AS exchanged
FROM trial t JOIN "return" r ON r.id = t.of_id JOIN "order" o ON o.id = r.order_id
JOIN market m ON m.id = o.market_id JOIN brand b ON b.id = o.brand_id
WHERE t.at >= $1 AND t.at < $2 AND m.time_zone = $3 AND r.currency = $4
  AND ($5 = '' OR b.handle = $5) AND ($6 = '' OR m.country = $6) ORDER BY t.id
"""
BOUGHT = """
SELECT DISTINCT n.customer_id, n.ordered_at, l.id AS line_id, l.product_id,
  l.paid_minor * (l.quantity - l.canceled_quantity) / l.quantity AS paid_minor
FROM trial t JOIN "return" r ON r.id = t.of_id JOIN "order" o ON o.id = r.order_id
JOIN "order" n ON n.customer_id = o.customer_id AND n.ordered_at > t.at
JOIN order_line l ON l.order_id = n.id JOIN market m ON m.id = o.market_id
JOIN brand b ON b.id = o.brand_id
WHERE t.at >= $1 AND t.at < $2 AND m.time_zone = $3 AND r.currency = $4 AND n.currency = $4
  AND ($5 = '' OR b.handle = $5) AND ($6 = '' OR m.country = $6)
  AND n.canceled_at IS NULL AND l.quantity > l.canceled_quantity AND n.ordered_at < $7
"""
AFTER = timedelta(days=30)


class UpliftView(msgspec.Struct, frozen=True):
    low: LocalMoney
    likely: LocalMoney
    high: LocalMoney


class ResultsView(msgspec.Struct, frozen=True):
    shown_returns: int
    held_out_returns: int
    seen: int
    clicked: int
    exchanged: int
    bought: int
    retained: LocalMoney
    retained_held_out: LocalMoney
    uplift: UpliftView | None


class _Trial(msgspec.Struct, frozen=True):
    arm: Arm
    shown: bool
    clicked: bool
    ids: str
    at: datetime
    customer_id: int | None
    exchanged_minor: int
    exchanged: bool

    @property
    def products(self) -> frozenset[int]:
        return frozenset(msgspec.json.decode(self.ids, type=list[int]))


class _Bought(msgspec.Struct, frozen=True):
    customer_id: int
    ordered_at: datetime
    line_id: int
    product_id: int
    paid_minor: int


Kept: TypeAlias = tuple[_Trial, Sequence[_Bought]]
"""A return, and what its customer bought soon after it."""


async def results(
    reads: Reader,
    first: date,
    last: date,
    currency: str,
    *,
    brand: str = "",
    country: str = "",
    language: str,
) -> ResultsView:
    """Of returns asked for from the first day to the last, by the clock of the order's market.
    Brand is a handle, country that of the market (ISO 3166-1)."""
    trials: list[_Trial] = []
    bought: set[_Bought] = set()
    for begin, end, zone in await local_days(reads, first, last):
        of = (begin, end, zone, currency, brand, country)
        trials += structs(await reads.fetch(TRIALS, *of), _Trial)
        bought.update(structs(await reads.fetch(BOUGHT, *of, end + AFTER), _Bought))
    later: dict[int, list[_Bought]] = {}
    for row in bought:
        later.setdefault(row.customer_id, []).append(row)
    kept = [(one, _after(one, later)) for one in trials]
    return _results(kept, currency, language)


def _results(kept: Sequence[Kept], currency: str, language: str) -> ResultsView:
    def local(minor: float) -> LocalMoney:
        return LocalMoney(round(minor), currency, language)

    shown, held_out = ([_retained(it) for it in kept if it[0].arm is arm] for arm in Arm)
    seen = [it for it in kept if it[0].shown]
    found = uplift(shown, held_out)
    return ResultsView(
        shown_returns=len(shown),
        held_out_returns=len(held_out),
        seen=len(seen),
        clicked=sum(one.clicked for one, _ in seen),
        exchanged=sum(one.exchanged for one, _ in seen),
        bought=sum(any(row.product_id in one.products for row in then) for one, then in seen),
        retained=local(sum(shown) / (len(shown) or 1)),
        retained_held_out=local(sum(held_out) / (len(held_out) or 1)),
        uplift=UpliftView(local(found.low), local(found.likely), local(found.high))
        if found
        else None,
    )


def _retained(it: Kept) -> int:
    one, then = it
    return one.exchanged_minor + sum(row.paid_minor for row in then)


def _after(it: _Trial, later: dict[int, list[_Bought]]) -> list[_Bought]:
    rows = later.get(it.customer_id or 0, [])
    return [row for row in rows if it.at < row.ordered_at <= it.at + AFTER]
