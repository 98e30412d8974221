"""Which of our models answers which question."""

from collections.abc import Sequence

import numpy as np

from api.suggestions.learning.baselines import Fit, personal_frequency
from api.suggestions.learning.measuring import Scores
from api.suggestions.learning.past import Past, Question, Real
from api.suggestions.learning.protocols import Protocol
from api.suggestions.learning.taste import taste
from api.suggestions.learning.together import together


def next_basket(past: Past) -> Scores:
    """What is bought again comes first, by how often: no model beats that. Then taste."""
    again, new = personal_frequency(past), taste(past)

    def scores(questions: Sequence[Question]) -> Real:
        often, drawn = again(questions), new(questions)
        most = np.abs(drawn).max(axis=1, keepdims=True, initial=1e-9)
        return np.where(often >= 1, often, drawn / most / 2)

    return scores


OURS: dict[Protocol, Fit] = {
    Protocol.NEXT_BASKET: next_basket,
    Protocol.WITHIN_BASKET: together,
    Protocol.ALTERNATIVES: taste,
}
