"""Budgets in the order of time, against a purse that is counted by hand."""

from dataclasses import replace
from datetime import datetime, timedelta

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.policy.compiling import compiled
from api.policy.facts import UNKNOWN, CustomerFacts
from api.simulation.past import Imported, Past
from api.simulation.people import People
from api.simulation.playing import Play
from api.simulation.rows import rows_of
from api.simulation.spending import spent
from api.simulation.telling import Told
from tests.api.policy.test_budgets import document
from tests.api.simulation.planted import SINCE, planted

SHOP = planted(1, orders=12).past
DEAREST, PARCEL_SHOP = 495, 295
"""What the rule waives of a pick-up, and of the way that they take."""


class Golden(People):
    """Everybody but guests has the tier that the budget is for."""

    def __init__(self) -> None:
        super().__init__((), {}, {})

    def at(self, customer_id: int | None, at: datetime) -> CustomerFacts:
        return CustomerFacts(id=customer_id, tier="GOLD") if customer_id else UNKNOWN


def january(hours: list[int], guests: list[bool]) -> Past:
    """Twelve orders at these hours, each sent back the cheapest way two days later."""
    at = [SINCE + timedelta(hours=hour) for hour in hours]
    orders = {
        id: msgspec.structs.replace(
            one, ordered_at=at[id], customer_id=None if guests[id] else id + 1
        )
        for id, one in SHOP.orders.items()
    }
    imported = [Imported(id, id, 1, 2000, at[id] + timedelta(days=2)) for id in orders]
    return replace(SHOP, orders=orders, imported=imported, people=Golden())


def by_hand(past: Past, amount: int, told: list[bool]) -> tuple[int, int, set[int]]:
    """What is taken and lacking of January's purse, and whose way back is not waived."""
    taken, lacking, unpaid, promised = 0, 0, set[int](), set[int]()
    events = [(one.ordered_at, 0, id) for id, one in past.orders.items()]
    events += [(one.returned_at, 1, one.order_id) for one in past.imported]
    for _, returned, id in sorted(event for event in events if past.orders[event[2]].customer_id):
        covered = taken + DEAREST <= amount
        if not returned and told[id]:
            promised |= {id} if covered else set()
            taken, lacking = (taken + DEAREST, lacking) if covered else (taken, lacking + DEAREST)
        elif returned and id in promised:
            taken -= DEAREST - PARCEL_SHOP
        elif returned and covered:
            taken += PARCEL_SHOP
        elif returned:
            unpaid.add(id)
            lacking += 0 if told[id] else PARCEL_SHOP
    return taken, lacking, unpaid


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.integers(0, 28 * 24), min_size=12, max_size=12, unique=True),
    st.lists(st.booleans(), min_size=12, max_size=12),
    st.lists(st.booleans(), min_size=12, max_size=12),
    st.integers(0, 4_000),
)
def test_who_comes_first_gets_what_is_left_and_no_more_is_given_than_there_is(
    hours: list[int], guests: list[bool], told: list[bool], amount: int
) -> None:
    past = january(hours, guests)
    policy, rows = compiled(document(f"{amount / 100:.2f}")), rows_of(past)
    said = [
        Told(7, promised=7, promised_tier="GOLD" if one.order.customer_id else None)
        if told[one.order.id]
        else Told(7)
        for one in rows.moments
    ]

    play, used = spent(Play(rows, said), past, {7: policy})

    taken, lacking, unpaid = by_hand(past, amount, told)
    returns = list(zip(rows.moments, play.told, strict=True))[: len(past.backs)]
    assert {moment.order.id for moment, one in returns if "gold-labels" in one.gone} == unpaid
    assert sum(one.taken for one in used) == taken <= amount
    assert sum(one.lacking for one in used) == lacking
