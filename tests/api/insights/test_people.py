"""Who brings in what after returns, and who buys again: sums of many, and nobody who objects."""

from datetime import timedelta
from uuid import uuid4

from api.access.rules import SYSTEM
from api.insights.book import opened
from api.insights.people import FEWEST_PEOPLE, NINETY_DAYS, cohorts, net_share, pareto
from api.insights.rules import CohortGroup
from api.loyalty.actions.objections import object_to_profiling
from api.orders.formats.incoming import ImportedOrder
from api.orders.models import Customer
from tests.api.insights.bazaar import DUCKDB, mug, read, sale, taken_in
from tests.conftest import on_both
from tests.people import House


def first_orders(
    house: House, *, many: int, back: bool, again: int, who: str
) -> list[ImportedOrder]:
    """So many customers two hundred days ago, of whom some come again three weeks later."""
    at = house.now - timedelta(days=200)
    first = [
        sale(f"{who}-{n}", mug(), at=at, customer=f"{who}-{n}", quantity=2, back=2 * back)
        for n in range(many)
    ]
    second = [
        sale(f"{who}-{n}-again", mug(), at=at + timedelta(days=30), customer=f"{who}-{n}")
        for n in range(again)
    ]
    return [*first, *second]


async def told(house: House) -> dict[str, tuple[int, int]]:
    until = f"{house.now - NINETY_DAYS:%Y-%m-%d %H:%M:%S}"
    with opened(await read(house, days=300), DUCKDB) as analytics:
        found = cohorts(analytics, CohortGroup.OUTCOME, until=until)
    return {one.name: (one.customers, one.bought) for one in found}


@on_both
async def test_who_returned_is_held_beside_who_did_not(house: House):
    await taken_in(house, first_orders(house, many=20, back=True, again=8, who="R"))
    await taken_in(house, first_orders(house, many=30, back=False, again=21, who="K"))
    assert await told(house) == {"REFUNDED": (20, 8), "NO_RETURN": (30, 21)}


@on_both
async def test_who_objects_to_profiling_is_nobody_here(house: House):
    await taken_in(house, first_orders(house, many=20, back=True, again=8, who="R"))
    objector = await Customer.get(external_id="R-0")
    await object_to_profiling(objector.id, actor=SYSTEM, key=uuid4(), now=house.now)
    assert await told(house) == {"REFUNDED": (19, 7)}


async def test_groups_of_few_are_not_told(house: House):
    few = FEWEST_PEOPLE - 1
    await taken_in(house, first_orders(house, many=few, back=True, again=5, who="R"))
    assert await told(house) == {}
    with opened(await read(house, days=300), DUCKDB) as analytics:
        assert pareto(analytics) == []


@on_both
async def test_the_best_fifth_is_told_of_what_stayed_sold(house: House):
    """Two of ten bring in 8 of 16 pieces sold; what one of these sent back is not theirs."""
    at = house.now - timedelta(days=50)
    orders = [
        sale(f"P-{n}", mug(), at=at, customer=f"P-{n}", quantity=4 if n < 2 else 1,
             back=3 if n == 0 else 0)
        for n in range(10)
    ]  # fmt: skip
    await taken_in(house, orders)
    with opened(await read(house), DUCKDB) as analytics:
        parts = pareto(analytics)
    assert [round(one.gross, 4) for one in parts][1] == 0.5
    assert net_share(parts, 0.2) == 5 / 13
    assert (parts[-1].gross, parts[-1].net) == (1.0, 1.0)
