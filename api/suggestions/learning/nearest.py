"""For each item the few that it speaks for most: what a model keeps, and how it is asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from api.suggestions.learning.past import Question, Real, Table, Whole

NEIGHBOURS = 300
"""Kept for each item, those against it too: the rest adds little and costs much."""
ASKED = 150
"""Of what a customer bought, those that count most: the rest adds nothing and costs time."""
REMEMBERED = 100.0
"""Days after which what a customer bought counts half."""
YEAR, AROUND = 365.0, 30.0
"""What was bought at this time last year counts anew; half of it, so many days from it."""
Row = tuple[Whole, Real]
"""Items, and how much each is spoken for."""
NOTHING: Row = (np.arange(0), np.zeros(0))


@dataclass(frozen=True, slots=True)
class Nearest:
    pull: Table
    """Items × items."""

    def __call__(self, questions: Sequence[Question]) -> Real:
        return (remembered(questions, self.pull.shape[0]) @ self.pull).toarray()

    def of(self, item: int) -> Row:
        """The strongest first."""
        inside = slice(self.pull.indptr[item], self.pull.indptr[item + 1])
        items, pulls = self.pull.indices[inside], self.pull.data[inside]
        order = np.lexsort((items, -pulls))
        return items[order], pulls[order]


def remembered(questions: Sequence[Question], items: int) -> Table:
    """Questions × items: 1 for what was bought today, fading; it comes back after a year."""
    found = [_asked(one) for one in questions]
    row = np.repeat(np.arange(len(questions)), [len(item) for item, _ in found])
    item, weight = (np.concatenate(column) for column in zip(*found, strict=True))
    return sparse.csr_array((weight, (row, item)), shape=(len(questions), items))


def _asked(one: Question) -> Row:
    """Of what was bought several times the latest, in the order of the items."""
    items, latest = np.unique(one.bought[::-1], return_index=True)
    most, weights = asked(one.days_ago[::-1][latest])
    return items[most], weights


def asked(days_ago: Real) -> Row:
    """Places of those that count most, in order, and how much they count."""
    weights = fading(days_ago)
    most = np.sort(np.argsort(-weights, kind="stable")[:ASKED])
    return most, weights[most]


def fading(days_ago: Real) -> Real:
    return 0.5 ** (days_ago / REMEMBERED) + 0.5 ** (np.abs(days_ago - YEAR) / AROUND)


def nearest(rows: Iterable[Row]) -> Nearest:
    """Of each item in turn what it speaks for, itself left out."""
    kept = [_strongest(items, pulls, but=item) for item, (items, pulls) in enumerate(rows)]
    starts = np.cumsum([0, *(len(items) for items, _ in kept)])
    items = np.concatenate([NOTHING[0], *(items for items, _ in kept)])
    pulls = np.concatenate([NOTHING[1], *(pulls for _, pulls in kept)])
    return Nearest(sparse.csr_array((pulls, items, starts), shape=(len(kept), len(kept))))


def _strongest(items: Whole, pulls: Real, *, but: int) -> Row:
    items, pulls = items[items != but], pulls[items != but]
    if len(pulls) > NEIGHBOURS:
        top = np.argpartition(-np.abs(pulls), NEIGHBOURS)[:NEIGHBOURS]
        items, pulls = items[top], pulls[top]
    return items, pulls
