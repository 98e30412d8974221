"""Pasts that are made up, with something planted in them."""

from collections.abc import Sequence

import numpy as np

from api.suggestions.learning.past import NOBODY, Past, Question

Line = tuple[int, int, int, float]
"""Item, customer, basket, day."""


def past_of(lines: Sequence[Line]) -> Past:
    columns = np.array(sorted(lines, key=lambda line: line[3]), np.float64).reshape(-1, 4).T
    item, customer, basket = (column.astype(np.int64) for column in columns[:3])
    many = [int(column.max(initial=NOBODY)) + 1 for column in (item, customer, basket)]
    return Past(item, customer, basket, columns[3], *many)


def two_tastes(customers: int = 60, items: int = 12, seed: int = 1) -> Past:
    """Half of the customers buy the first half of the items, half the others; six baskets each."""
    draw = np.random.default_rng(seed)
    lines = [
        (int(item) + (customer % 2) * items // 2, customer, customer * 6 + turn, float(turn * 10))
        for customer in range(customers)
        for turn in range(6)
        for item in draw.choice(items // 2, 2, replace=False)
    ]
    return past_of(lines)


def has(*items: int, wanted: Sequence[int] = ()) -> Question:
    bought = np.array(items, np.int64)
    return Question(bought, np.zeros(len(items)), np.unique(bought), np.array(wanted, np.int64))
