"""How much each part of taste counts is what a shop's own last month says."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from api.suggestions.learning.past import Past, Real, Whole
from api.suggestions.learning.protocols import last_month
from api.suggestions.learning.shares import FEWEST, OTHERS, USUAL, chosen
from tests.api.suggestions.invented import past_of, two_tastes

ITEMS, SERIES = 400, 20
ALIKE = np.arange(ITEMS) % SERIES


def test_where_everybody_buys_the_same_and_names_say_nothing_the_regression_is_heavier():
    names = np.random.default_rng(2).permutation(ALIKE)

    past = _shop(lambda _: 1 / np.arange(1, ITEMS + 1), called=names)

    assert chosen(past) in OTHERS


def test_where_customers_collect_what_is_called_alike_the_usual_shares_stay():
    past = _shop(lambda customer: np.where(customer % SERIES == ALIKE, 1, 0.02), called=ALIKE)

    assert chosen(past) == USUAL


def test_few_customers_tell_nothing():
    past = two_tastes()

    assert len(last_month(past).asked["novel"]) < FEWEST
    assert chosen(past) == USUAL


def test_a_month_asks_for_what_was_new_in_it_and_teaches_nothing():
    known = [(0, 0, 0, 1.0), (1, 0, 1, 45.0), (0, 0, 2, 50.0), (2, 0, 2, 50.0)]
    had_it, came_lately = [(0, 1, 3, 2.0), (0, 1, 4, 46.0)], [(3, 2, 5, 60.0)]

    task = last_month(past_of([*known, *had_it, *came_lately]))

    (asked,) = task.asked["novel"]
    assert (asked.wanted.tolist(), asked.hidden.tolist()) == ([1, 2], [0])
    assert asked.days_ago.tolist() == [44]
    assert task.past.at.tolist() == [1, 2]


def _shop(drawn: Callable[[int], Real], called: Whole) -> Past:
    """300 customers, eight times six things."""
    draw = np.random.default_rng(1)
    lines = [
        (int(item), customer, customer * 8 + turn, turn * 12.0)
        for customer in range(300)
        for turn in range(8)
        for item in draw.choice(ITEMS, 6, replace=False, p=drawn(customer) / drawn(customer).sum())
    ]
    titles = [f"Series{series} thing{item}" for item, series in enumerate(called)]
    return replace(past_of(lines), items=ITEMS, titles=titles)
