"""What customers are expected to still buy."""

from dataclasses import replace

import msgspec
import numpy as np
import pytest

from api.loyalty.figures import Figures, figures_of, measured
from api.loyalty.lifetime import Buying, Spending
from api.loyalty.outlook import FEWEST, Models, Repeats, models_of, outlook_of, repeats_of
from tests.api.loyalty.conftest import NOW
from tests.api.loyalty.histories import bought, history

MODELS = Models(Buying(0.243, 4.414, 0.793, 2.426), Spending(6.249, 3.745, 1544.8))


def test_purchases_are_counted_by_days_and_by_what_was_kept():
    days = [bought(70, 9_900), bought(35.1), bought(35), bought(14, 0), bought(7, 2_000)]
    days.append(replace(bought(3), currency="GBP"))
    story = history(*days).purchases

    assert repeats_of(story, "EUR", NOW) == Repeats(2, 9.0, 10.0, 7_000.0)
    assert repeats_of(story[:1], "EUR", NOW) == Repeats(0, 0.0, 10.0, 0.0)
    assert repeats_of(story, "NOK", NOW) is None


def test_who_bought_often_and_lately_is_worth_more_ahead_than_who_stopped():
    lately = outlook_of(Repeats(9, 38.0, 39.0, 5_000.0), MODELS)
    stopped = outlook_of(Repeats(9, 12.0, 39.0, 5_000.0), MODELS)

    assert lately.alive > stopped.alive
    assert lately.net_minor > stopped.net_minor > 0
    assert lately.net_minor == pytest.approx(lately.orders * 4_920, rel=0.02)


def test_too_few_customers_have_no_outlook():
    assert models_of([Repeats(2, 5.0, 9.0, 1_000.0)] * (FEWEST - 1)) is None
    assert models_of([Repeats(0, 0.0, 9.0, 0.0)] * 500) is None


def test_a_shop_with_enough_customers_looks_ahead_and_keeps_what_it_found():
    chance = np.random.default_rng(3)
    stories = []
    for _ in range(400):
        first, times = chance.uniform(20, 500), chance.geometric(0.4)
        spent = chance.gamma(6, chance.uniform(500, 1500), times)
        days = [first, *(chance.uniform(0, first, times - 1))]
        stories.append(history(*map(bought, days, map(int, spent))))
    found = measured(stories, NOW)["EUR"]
    kept = msgspec.json.decode(msgspec.json.encode(found), type=type(found))

    assert kept == found
    assert found.models
    figures = figures_of(stories[0], found, NOW)
    assert isinstance(figures, Figures)
    assert figures.outlook
    assert figures.outlook.orders > 0
