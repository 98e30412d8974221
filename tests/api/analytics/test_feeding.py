"""Feeding the columns: what a database streams is what it holds, the same on both."""

from api.analytics.arrow import arrow_of
from api.analytics.engine import engine, taken_in
from api.database.streaming import ROWS, streamed
from api.policy.models import Policy
from tests.conftest import House, on_both

POLICIES = """
SELECT m.country, m.informs_of_withdrawal, p.brand_id, p.version, p.valid_from
FROM policy p JOIN market m ON m.id = p.market_id WHERE p.version = $1
"""
COLUMNS = {
    "country": "string",
    "informs_of_withdrawal": "boolean",
    "brand_id": "int64",
    "version": "int64",
    "valid_from": "timestamp('UTC', 6)",
}
NUMBERS = """
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n <= $1)
SELECT n, CASE WHEN n % 2 = 0 THEN n END FROM number
"""


@on_both
async def test_flags_instants_and_nothing_are_the_same_on_both(house: House):
    arrow = await arrow_of(streamed(house.database.url, POLICIES, 1), COLUMNS)

    assert arrow.to_pylist() == [
        {
            "country": "NL",
            "informs_of_withdrawal": True,
            "brand_id": None,
            "version": 1,
            "valid_from": (await Policy.get(version=1)).valid_from,
        }
    ]


@on_both
async def test_a_long_table_comes_in_batches_and_is_whole(house: House):
    batches = [batch async for batch in streamed(house.database.url, NUMBERS, 2 * ROWS)]
    assert [len(batch) for batch in batches] == [ROWS, ROWS, 1]

    columns = {"n": "int64", "even": "int64"}
    arrow = await arrow_of(streamed(house.database.url, NUMBERS, 2 * ROWS), columns)
    with engine("duckdb://") as analytics:
        numbers = taken_in(analytics, "number", arrow)
        found = numbers.agg(all=numbers["n"].sum(), even=numbers["even"].count()).to_pyarrow()

    assert found.to_pylist() == [{"all": (2 * ROWS + 1) * (ROWS + 1), "even": ROWS}]
