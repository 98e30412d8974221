"""The engines: the same question, the same answer, whichever of them is asked."""

import importlib.util
import shutil

import pytest

from api.analytics.engine import engine, taken_in
from api.demo.policies import POLICIES
from api.policy.compiling import compiled
from api.policy.reading import read
from api.settings import BadSetting
from api.terms.columns import terms_in_columns
from tests.lines_at_random import lines_at_random
from tests.one_by_one import differences

OFFERED = {
    number: compiled(read((POLICIES / f"{country}.yaml").read_text()))
    for number, country in enumerate(("NL", "DE"), start=1)
}
NO_SPARK = importlib.util.find_spec("pyspark") is None or shutil.which("java") is None


@pytest.mark.parametrize(
    "url",
    [
        "duckdb://",
        pytest.param(
            "spark://local",
            marks=[
                pytest.mark.spark,
                pytest.mark.skipif(NO_SPARK, reason="no PySpark or no Java here: make spark"),
            ],
        ),
    ],
)
def test_each_engine_gives_a_small_shop_the_terms_that_its_lines_have_alone(url: str):
    arrow = lines_at_random(300, policies=(1, 2))

    with engine(url) as analytics:
        terms = terms_in_columns(taken_in(analytics, "line", arrow), OFFERED)

        assert differences(terms, arrow.to_pylist(), OFFERED) == []


@pytest.mark.parametrize("url", ["postgresql://shop", ""])
def test_an_engine_that_is_none_is_named(url: str):
    with pytest.raises(BadSetting, match="ANALYTICS_URL"), engine(url):
        pass
