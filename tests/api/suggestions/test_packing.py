"""Neighbours as bytes: what comes out is what adding them up by hand gives."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.suggestions.packing import packed, strongest, unpacked

pulls = st.dictionaries(st.integers(1, 30), st.integers(-40, 40).map(float), max_size=12)


@given(st.lists(st.tuples(pulls, st.sampled_from([0.25, 0.5, 1.0])), max_size=5))
def test_the_strongest_are_those_of_the_sum_and_each_names_who_pulled_most(
    parts: list[tuple[dict[int, float], float]],
):
    kept = [packed(np.array([*one]), np.array([*one.values()])) for one, _ in parts]
    total: dict[int, float] = {}
    for one, by in parts:
        for id, pull in one.items():
            total[id] = total.get(id, 0) + pull * by

    found = strongest(kept, [by for _, by in parts], 50)

    wanted = sorted((id for id in total if total[id] > 0), key=lambda one: (-total[one], one))
    assert [one.id for one in found] == wanted
    for one in found:
        loudest = max(part.get(one.id, -99) * by for part, by in parts)
        mine, by = parts[one.by]
        assert mine[one.id] * by == pytest.approx(loudest)


def test_nothing_is_packed_to_nothing():
    assert [len(column) for column in unpacked(packed(np.arange(0), np.zeros(0)))] == [0, 0]
    assert strongest([b""], [1.0], 5) == []
