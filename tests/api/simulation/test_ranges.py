"""On shops of which the truth is known, the range holds it as often as it says."""

import importlib.util
import shutil
from typing import NamedTuple

import pytest

from api.policy.compiling import compiled
from api.policy.reading import read
from api.simulation.answer import Range
from api.simulation.whole import Question, simulated
from tests.api.simulation.planted import NOW, YEAR, planted

NO_SPARK = importlib.util.find_spec("pyspark") is None or shutil.which("java") is None
ENGINES = ("duckdb://", "spark://local")


class Held(NamedTuple):
    """Whether each truth lies in its range."""

    cost: bool
    sales: bool
    together: bool


def held(seed: int) -> Held:
    shop = planted(seed)
    draft = compiled(read(shop.draft))
    found = simulated(shop.past, Question(draft, YEAR, seed=seed), now=NOW)
    return Held(
        _in(found.cost_of_returns, shop.cost),
        _in(found.sales_kept, shop.sales),
        _in(found.together, shop.sales - shop.cost),
    )


def _in(it: Range, truth: float) -> bool:
    return it.low <= truth <= it.high


def test_the_truth_of_a_few_shops_lies_in_the_range() -> None:
    found = [held(seed) for seed in range(3)]
    assert all(sum(column) >= 2 for column in zip(*found, strict=True)), found


@pytest.mark.spark
@pytest.mark.skipif(NO_SPARK, reason="no PySpark or no Java here: make spark")
def test_spark_simulates_a_small_shop_as_duckdb_does() -> None:
    shop = planted(1, orders=40)
    question = Question(compiled(read(shop.draft)), YEAR)
    found = [simulated(shop.past, question, now=NOW, analytics_url=url) for url in ENGINES]
    assert found[0] == found[1]


@pytest.mark.nightly
def test_the_truth_of_ninety_shops_in_a_hundred_lies_in_the_range() -> None:
    found = [held(seed) for seed in range(100)]
    assert all(sum(column) >= 90 for column in zip(*found, strict=True)), found
