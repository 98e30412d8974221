"""Models on pasts in which we know what is to be found, and the ruler that they are held to."""

import importlib.util
import shutil
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.analytics.engine import engine, taken_in
from api.suggestions.columns import bought_together
from api.suggestions.learning import protocols
from api.suggestions.learning.baselines import BASELINES
from api.suggestions.learning.measuring import Quality, quality
from api.suggestions.learning.nearest import fading
from api.suggestions.learning.ours import OURS
from api.suggestions.learning.past import NOBODY
from api.suggestions.learning.protocols import Protocol, Returned, alternatives
from api.suggestions.learning.taste import taste
from api.suggestions.learning.titles import titles_of
from api.suggestions.learning.together import together
from tests.api.suggestions.invented import Line, has, past_of, two_tastes

NO_SPARK = importlib.util.find_spec("pyspark") is None or shutil.which("java") is None
lines_at_random = st.lists(
    st.tuples(
        st.integers(0, 6), st.integers(NOBODY, 4), st.integers(0, 5), st.floats(0, 90, width=16)
    ),
    min_size=1,
    max_size=40,
)


def test_a_customer_is_drawn_to_what_customers_like_them_buy():
    (scores,) = taste(two_tastes())([has(0, 1)])

    assert scores[2:6].min() > 0 >= scores[6:].max()


def test_what_was_bought_long_ago_draws_less():
    past = two_tastes()
    fresh, old = has(0), has(0)
    old.days_ago[:] = 200

    scores = taste(past)([fresh, old])

    now, then = fading(np.array([0.0, 200.0]))
    assert then < now / 3
    assert scores[1] == pytest.approx(scores[0] * then / now)


def test_what_nobody_else_has_speaks_for_what_is_called_alike():
    titles = ["Red kettle", "Kettle, blue", "Garden chair", "Kettle enamel"]
    past = replace(past_of([(1, 0, 0, 1.0), (2, 1, 1, 1.0)]), items=4, titles=titles)

    (scores,) = taste(past)([has(0)])

    assert scores[1] > scores[2] == 0
    assert scores[3] == 0, "it was never sold"


def test_the_same_name_in_another_size_is_left_to_the_rules():
    called = titles_of(["Boot EU 41", "Boot EU 42", "Boot, fur lined"], np.ones(3, np.bool_))

    assert called.alike(slice(None)).nnz == 0
    assert called.worded.nnz, "they have words"


@given(lines_at_random)
def test_nothing_speaks_for_itself_whatever_was_bought(lines: list[Line]):
    past = past_of(lines)

    for learn in (taste, together):
        assert not learn(past).pull.diagonal().any()
        assert np.isfinite(learn(past).pull.data).all()


def test_ten_wanted_ones_in_front_are_perfect_and_one_at_the_end_is_a_hit():
    ranking = np.arange(20.0)[::-1]
    all_ten, last = has(19, wanted=range(10)), has(19, wanted=[9])

    assert quality(lambda _: ranking[None, :], [all_ten]) == Quality(1, pytest.approx(1))
    assert quality(lambda _: ranking[None, :], [last]) == Quality(1, pytest.approx(1 / np.log2(11)))


def test_who_asks_a_hundred_times_can_count_once():
    ranking = np.tile(np.arange(20.0)[::-1], (3, 1))
    right, wrong = has(19, wanted=[0]), has(19, wanted=[12])

    found = quality(lambda _: ranking, [right, *2 * [replace(wrong, weight=0.5)]])

    assert found == Quality(0.5, 0.5)


def test_what_was_bought_at_this_time_last_year_counts_again():
    half_a_year, nearly, year = fading(np.array([180.0, 335.0, 365.0]))

    assert half_a_year < nearly < year
    assert year > 1


def test_what_is_hidden_is_never_suggested():
    assert quality(lambda _: np.eye(30)[:1], [has(0, wanted=[0])]).hit_rate == 0


def test_the_last_basket_is_asked_for_and_not_learned_from():
    past = past_of([(0, 0, 0, 1.0), (1, 0, 1, 2.0), (0, 0, 1, 2.0), (2, 1, 2, 3.0)])

    task = protocols.next_basket(past)

    (all_of_it,), (new,) = task.asked["all"], task.asked["novel"]
    assert (all_of_it.wanted.tolist(), new.wanted.tolist()) == ([0, 1], [1])
    assert new.hidden.tolist() == [0]
    assert task.past.basket.tolist() == [0], "who bought once is a last basket too"


def test_a_return_asks_for_what_was_bought_soon_after_it_and_never_before():
    lines = [(0, 0, 0, 1.0), (1, 0, 1, 9.0), (0, 0, 1, 9.0), (2, 0, 2, 39.0), (3, 0, 3, 41.0)]
    returned = [Returned(0, 0, 10.0), Returned(0, 3, 10.0), Returned(0, 0, 4.0)]

    task = alternatives(past_of(lines), returned, split=5.0)

    (asked,) = task.asked["novel"]
    assert (asked.wanted.tolist(), asked.hidden.tolist()) == ([2], [0, 1])
    assert task.past.at.max() < 5


def test_lines_of_one_return_can_count_as_one_and_returns_of_one_customer_too():
    lines = [(0, 0, 0, 1.0), (1, 0, 0, 1.0), (2, 0, 1, 20.0), (0, 1, 2, 1.0), (3, 1, 3, 20.0)]
    both = [Returned(0, 0, 10.0), Returned(0, 1, 10.0)]
    returned = [*both, Returned(0, 0, 12.0), Returned(1, 0, 10.0)]

    asked = alternatives(past_of(lines), returned, split=5.0).asked

    assert [one.weight for one in asked["novel"]] == [1, 1, 1, 1]
    assert [one.weight for one in asked["novel, by return"]] == [0.5, 0.5, 1, 1]
    assert [one.weight for one in asked["novel, by customer"]] == [1 / 3, 1 / 3, 1 / 3, 1]


def test_where_nobody_buys_twice_what_they_have_does_not_come_first():
    weekly = [
        ((customer + week) % 12, customer, customer * 8 + week, week * 7.0)
        for customer in range(12)
        for week in range(8)
    ]

    films = OURS[Protocol.NEXT_BASKET](past_of(weekly))([has(6, 7), has(0, 1)])
    bread = OURS[Protocol.NEXT_BASKET](two_tastes())([has(0, 1)])

    assert films[0, [6, 7]].max() < np.delete(films[0], [6, 7]).min()
    assert bread[0, :2].min() > bread[0, 2:].max()


@pytest.mark.parametrize("protocol", [Protocol.NEXT_BASKET, Protocol.WITHIN_BASKET])
def test_ours_is_no_worse_than_counting_where_tastes_differ(protocol: Protocol):
    task = protocols.TASKS[protocol](two_tastes())

    ours = OURS[protocol](task.past)
    counted = BASELINES["popularity"](task.past)

    for questions in task.asked.values():
        assert quality(ours, questions).ndcg >= quality(counted, questions).ndcg


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
def test_each_engine_counts_pairs_as_the_matrix_does(url: str):
    past = two_tastes()
    baskets = past.what_together()
    counted = (baskets.T @ baskets).toarray()

    with engine(url) as analytics:
        lines = pa.table({"item": past.item, "basket": past.basket})
        pairs = bought_together(taken_in(analytics, "lines", lines)).to_pyarrow().to_pylist()

    np.fill_diagonal(counted, 0)
    found = np.zeros_like(counted)
    for pair in pairs:
        found[pair["item"], pair["other"]] = pair["baskets"]
    assert (found == counted).all()
