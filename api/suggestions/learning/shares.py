"""How much the parts of taste count in this shop: asked of its own last month.

Wholesalers of gifts buy what is called like the rest of a series, and a light ridge tells them
apart; in a grocer's shop what most customers have says much, and names say little. So some shares
are tried on what customers bought last that they never had before. The usual ones stay unless
others do clearly better: a month is short, and few customers ask.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from api.suggestions.learning.measuring import ndcg
from api.suggestions.learning.nearest import remembered
from api.suggestions.learning.parts import Parts
from api.suggestions.learning.past import Past, Question, Real, Whole
from api.suggestions.learning.protocols import last_month

ITEMS = 2_000
FEWEST, MOST = 100, 1_000
"""Questions. With fewer the usual shares stay; more would only take time."""
SURE = 4.0
"""Standard errors: of several that are tried, one is ahead by chance."""
LATELY = 2.0
"""How much what was bought lately counts beside what ever was."""


@dataclass(frozen=True, slots=True)
class Shares:
    ridge: float
    """Of the regression: the heavier, the more it holds with what most customers have."""
    named: float
    """What is called alike, beside what was ever bought."""

    def __call__(self, ever: Real, lately: Real, alike: Real) -> Real:
        return ever + LATELY * lately + self.named * alike


USUAL = Shares(60, 1)
OTHERS = Shares(250, 0.5), Shares(1_000, 0.25)


def chosen(past: Past) -> Shares:
    task = last_month(past)
    asked = task.asked["novel"]
    if len(asked) < FEWEST:
        return USUAL
    return _clearly_best(Parts.of(task.past, ITEMS), _some(asked))


def _some(questions: Sequence[Question]) -> list[Question]:
    places = np.random.default_rng(1).permutation(len(questions))[:MOST]
    return [questions[place] for place in places]


def _clearly_best(parts: Parts, questions: Sequence[Question]) -> Shares:
    asked = remembered(questions, parts.past.items).tocsc()[:, parts.head]
    inside = [_inside(one, parts.head) for one in questions]
    ever, alike = (asked @ part.pairs for part in (parts.ever(), parts.alike()))

    def brings(shares: Shares) -> Real:
        return ndcg(shares(ever, asked @ parts.lately(shares.ridge).pairs, alike), inside)

    usual = brings(USUAL)
    gains = {one: brings(one) - usual for one in OTHERS}
    sure = (one for one, gain in gains.items() if gain.mean() > SURE * _error(gain))
    return max(sure, key=lambda one: gains[one].mean(), default=USUAL)


def _inside(question: Question, head: Whole) -> Question:
    """Items are called by their place in the head; what is not in it nobody finds."""
    hidden = np.flatnonzero(np.isin(head, question.hidden))
    return replace(question, hidden=hidden, wanted=np.flatnonzero(np.isin(head, question.wanted)))


def _error(gain: Real) -> float:
    return float(gain.std()) / len(gain) ** 0.5
