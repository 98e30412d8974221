"""On shops of which the truth is known, the range holds it as often as it says."""

from typing import NamedTuple

import pytest

from api.policy.compiling import compiled
from api.policy.reading import read
from api.simulation.answer import Range
from api.simulation.reads import Wanted, simulated
from tests.api.simulation.planted import NOW, YEAR, planted


class Held(NamedTuple):
    """Whether each truth lies in its range."""

    cost: bool
    sales: bool
    together: bool


def held(seed: int) -> Held:
    shop = planted(seed)
    draft = compiled(read(shop.draft))
    wanted = Wanted(shop.draft, YEAR.since, YEAR.until, seed=seed)
    found = simulated(shop.past, wanted, draft, YEAR, NOW, lambda _done, _of: None)
    return Held(
        _in(found.cost_of_returns, shop.cost),
        _in(found.sales_kept, shop.sales),
        _in(found.together, shop.sales - shop.cost),
    )


def _in(it: Range, truth: float) -> bool:
    return it.low <= truth <= it.high


def test_the_truth_of_a_few_shops_lies_in_the_range() -> None:
    found = [held(seed) for seed in range(8)]
    assert min(sum(column) for column in zip(*found, strict=True)) >= 6


@pytest.mark.nightly
def test_the_truth_of_ninety_shops_in_a_hundred_lies_in_the_range() -> None:
    found = [held(seed) for seed in range(100)]
    assert all(sum(column) >= 90 for column in zip(*found, strict=True)), found
