"""How good a ranking is: whether one of ten was wanted, and how far up the wanted ones stood."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from api.suggestions.learning.past import Question, Real, Yes

TEN = 10
AT_ONCE = 256
DISCOUNT = 1 / np.log2(np.arange(2, TEN + 2))
MOST = np.cumsum(DISCOUNT)
"""What the first n places bring together."""
Scores = Callable[[Sequence[Question]], Real]
"""One row for each question, one column for each item; the higher the better."""


@dataclass(frozen=True, slots=True)
class Quality:
    hit_rate: float
    """Share of questions of which one of the first ten was wanted."""
    ndcg: float
    """Binary relevance; the ideal has as many wanted ones in front as there are, ten at most."""


def quality(scores: Scores, questions: Sequence[Question]) -> Quality:
    if not questions:
        return Quality(0, 0)
    parts = (questions[n : n + AT_ONCE] for n in range(0, len(questions), AT_ONCE))
    hits = np.concatenate([_hits(scores(part), part) for part in parts])
    weights = [one.weight for one in questions]
    hit_rate = np.average(hits.any(1), weights=weights)
    return Quality(float(hit_rate), float(np.average(_ndcg(hits, questions), weights=weights)))


def ndcg(rows: Real, questions: Sequence[Question]) -> Real:
    """Of each question; a row has a column for each item."""
    return _ndcg(_hits(rows, questions), questions)


def _ndcg(hits: Yes, questions: Sequence[Question]) -> Real:
    return hits @ DISCOUNT / MOST[[min(TEN, len(one.wanted)) - 1 for one in questions]]


def _hits(rows: Real, questions: Sequence[Question]) -> Yes:
    """Which of the first ten of each were wanted."""
    found = np.zeros((len(questions), TEN), np.bool_)
    for place, (row, one) in enumerate(zip(rows, questions, strict=True)):
        left = row.astype(np.float64)
        left[one.hidden] = -np.inf
        top = np.argpartition(-left, TEN)[:TEN] if len(left) > TEN else np.arange(len(left))
        top = top[np.lexsort((top, -left[top]))]
        found[place, : len(top)] = np.isin(top, one.wanted) & np.isfinite(left[top])
    return found
