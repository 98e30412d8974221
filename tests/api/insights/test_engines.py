"""Insights ask either engine, and hear the same."""

import importlib.util
import shutil
from datetime import timedelta

import pytest

from api.insights.watching import found_in
from api.insights.weighing import coming_in
from api.insights.whole import insights_of
from api.returns.actions import Wanted
from tests.api.insights.bazaar import DUCKDB, bought, coat, mug, read, sale, taken_in
from tests.people import House

NO_SPARK = importlib.util.find_spec("pyspark") is None or shutil.which("java") is None


@pytest.mark.spark
@pytest.mark.skipif(NO_SPARK, reason="no PySpark or no Java here: make spark")
async def test_a_small_shop_has_the_same_insights_from_spark(house: House):
    today = house.now.date()
    coats = [
        sale(f"C-{n}", coat("L" if n % 2 else "M"), at=house.now - timedelta(days=20 + n % 150),
             customer=f"c{n % 60}", batch=f"26{n % 3}", back=int(n % 4 == 0))
        for n in range(240)
    ]  # fmt: skip
    await taken_in(house, [*coats, sale("M-1", mug(), at=house.now - timedelta(days=9))])
    (item,) = await house.arrived(await bought(house, "M-1"), Wanted(1, 1, "changed_mind", None))
    await house.judge(item.id)
    book = await read(house, days=200)

    spark = "spark://local"

    assert insights_of(book, spark, handling=500) == insights_of(book, DUCKDB, handling=500)
    assert found_in(book, spark, today=today) == found_in(book, DUCKDB, today=today)
    assert coming_in(book, spark, today=today) == coming_in(book, DUCKDB, today=today)
    assert insights_of(book, DUCKDB, handling=500).everything.back == 61
