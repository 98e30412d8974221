"""What every recommender should beat: counts, neighbours, and two models of a known library."""

import warnings
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

import numpy as np
from scipy import sparse

from api.suggestions.learning.measuring import Scores
from api.suggestions.learning.past import Past, Question, Real, Table

Fit = Callable[[Past], Scores]
LATELY = 60.0
"""Days."""
NEIGHBOURS = 200
FACTORS, TURNS = 64, 15


class NotInstalled(RuntimeError):
    """BM25 and ALS are `implicit`'s, which only developers have."""


def popularity(past: Past) -> Scores:
    return _everybody(_sold(past))


def recent_popularity(past: Past) -> Scores:
    return _everybody(_sold(past.only(past.at >= past.end - LATELY)))


def personal_frequency(past: Past) -> Scores:
    """How often this customer bought it; of what is as often, what sells best."""
    sold = _sold(past)
    tie = sold / (sold.max() + 1)
    return lambda questions: times(questions, past.items).toarray() + tie


def item_cosine(past: Past) -> Scores:
    """By customers, over all that this one has."""
    has = past.who_has_what()
    size = np.sqrt(has.sum(0))
    scaled = has @ sparse.diags_array(1 / np.maximum(size, 1))
    return _alike((scaled.T @ scaled).tocsr(), past.items)


def bm25(past: Past) -> Scores:
    made = _implicit("nearest_neighbours").BM25Recommender(NEIGHBOURS, 1.2, 0.75, num_threads=1)
    with warnings.catch_warnings():
        # It weighs into a form that it then says it has to convert.
        warnings.filterwarnings("ignore", message="Method expects CSR input")
        made.fit(_old(past.who_has_what()), show_progress=False)
    return _alike(sparse.csr_array(made.similarity), past.items)


def als(past: Past) -> Scores:
    """A customer's factors are worked out from what they have at the question."""
    made = _implicit("cpu.als").AlternatingLeastSquares(
        FACTORS, 0.05, 10, iterations=TURNS, num_threads=1, random_state=1
    )
    made.fit(_old(past.who_has_what()), show_progress=False)

    def scores(questions: Sequence[Question]) -> Real:
        has = _old(_once(questions, past.items))
        return made.recalculate_user(np.arange(len(questions)), has) @ made.item_factors.T

    return scores


def together(past: Past) -> Scores:
    """Plain co-occurrence: in how many baskets both were."""
    baskets = past.what_together()
    return _alike((baskets.T @ baskets).tocsr(), past.items)


BASELINES: dict[str, Fit] = {
    "popularity": popularity,
    "recent popularity": recent_popularity,
    "personal frequency": personal_frequency,
    "item cosine": item_cosine,
    "co-occurrence": together,
    "BM25": bm25,
    "ALS": als,
}


def times(questions: Sequence[Question], items: int) -> Table:
    """Questions × items: how often it was bought."""
    lengths = [len(one.bought) for one in questions]
    row = np.repeat(np.arange(len(questions)), lengths)
    item = np.concatenate([one.bought for one in questions])
    return sparse.csr_array((np.ones(len(item)), (row, item)), shape=(len(questions), items))


def _once(questions: Sequence[Question], items: int) -> Table:
    found = times(questions, items)
    found.data[:] = 1
    return found


def _everybody(score: Real) -> Scores:
    return lambda questions: np.broadcast_to(score, (len(questions), len(score)))


def _alike(alike: Table, items: int) -> Scores:
    return lambda questions: (_once(questions, items) @ alike).toarray()


def _sold(past: Past) -> Real:
    return np.bincount(past.item, minlength=past.items).astype(np.float64)


def _implicit(module: str) -> Any:
    try:
        return import_module(f"implicit.{module}")
    except ImportError as error:
        raise NotInstalled("BM25 and ALS need the dev extra: pip install implicit") from error


def _old(table: Table) -> Any:
    """`implicit` knows matrices, not arrays."""
    return sparse.csr_matrix(table)
