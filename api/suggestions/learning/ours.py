"""Which of our models answers which question."""

from collections.abc import Sequence

import numpy as np

from api.suggestions.learning.baselines import Fit, personal_frequency, popularity
from api.suggestions.learning.measuring import Scores, quality
from api.suggestions.learning.past import Past, Question, Real
from api.suggestions.learning.protocols import Protocol, last_month
from api.suggestions.learning.taste import taste
from api.suggestions.learning.together import together


def next_basket(past: Past) -> Scores:
    """What is bought again comes first, by how often: no model beats that, where customers do so.
    Then taste."""
    again, new, first = personal_frequency(past), taste(past), _buy_again(past)

    def scores(questions: Sequence[Question]) -> Real:
        often, drawn = again(questions), new(questions)
        most = np.abs(drawn).max(axis=1, keepdims=True, initial=1e-9)
        return np.where(often >= 1, often if first else -1, drawn / most / 2)

    return scores


def _buy_again(past: Past) -> bool:
    """Last month, what a customer had foretold more than what sells; in a shop of films it would
    not."""
    month = last_month(past)
    mine, sold = (
        quality(model(month.past), month.asked["all"]) for model in (personal_frequency, popularity)
    )
    return mine.ndcg >= sold.ndcg


OURS: dict[Protocol, Fit] = {
    Protocol.NEXT_BASKET: next_basket,
    Protocol.WITHIN_BASKET: together,
    Protocol.ALTERNATIVES: taste,
}
