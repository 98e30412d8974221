"""How the model is learned: ridge regression on whether a sentence says a reason.

Its leave-one-out scores come with the solution, so how sharp and how quiet the model should be is
read from sentences that it did not see, and the held-out ones are never touched.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_array

from api.reasons.listening.corpus import NOTHING, Sample
from api.reasons.listening.features import COLUMNS, columns
from api.reasons.listening.model import Model

RIDGE = 0.3
BIAS = 0.1
"""How much of a constant each sentence has, beside its length of one."""
PRECISION = 0.8
"""The share of first guesses that shall be right, of those that are told."""
STEPS = ("read", "compare", "solve", "calibrate")

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scored:
    """Each sentence by a model that was learned from all the others."""

    scores: Matrix
    truth: NDArray[np.int64]
    reasons: tuple[str, ...]

    @property
    def right(self) -> float:
        """The share of sentences whose first guess is right."""
        return float((self.scores.argmax(axis=1) == self.truth).mean())


def learn(samples: Sequence[Sample], say: Callable[[str], object]) -> tuple[Model, Scored]:
    reasons = tuple(sorted({one.reason for one in samples}))
    truth = np.array([reasons.index(one.reason) for one in samples])
    seen = _seen(samples)
    rarity = np.log((1 + len(samples)) / (1 + np.bincount(seen.indices, minlength=COLUMNS))) + 1
    texts = _weighed(seen, rarity)
    say("read")
    likeness = (texts @ texts.T).toarray() + BIAS
    say("compare")
    ridged = likeness + RIDGE * np.eye(len(samples))
    inverse: Matrix = np.linalg.inv(ridged).astype(np.float64)
    answers = np.eye(len(reasons))[truth]
    duals: Matrix = inverse @ answers
    say("solve")
    left_out = Scored(answers - duals / np.diag(inverse)[:, None], truth, reasons)
    sharpness = _sharpness(left_out)
    weights: Matrix = texts.T @ duals
    scales = np.abs(weights).max(axis=0) / 127
    model = Model(
        reasons=reasons,
        weights=np.rint(weights / scales).astype(np.int8),
        scales=scales.astype(np.float32),
        bias=(BIAS * duals.sum(axis=0)).astype(np.float32),
        rarity=rarity.astype(np.float16).astype(np.float32),
        sharpness=sharpness,
        least=_least(left_out, sharpness),
    )
    say("calibrate")
    return model, left_out


def _seen(samples: Sequence[Sample]) -> csr_array:
    found = [columns(one.text) for one in samples]
    ends = np.cumsum([0, *(len(one) for one in found)])
    flat = np.concatenate(found)
    return csr_array((np.ones(len(flat)), flat, ends), shape=(len(samples), COLUMNS))


def _weighed(seen: csr_array, rarity: Matrix) -> csr_array:
    """Each sentence of length one."""
    rare = rarity[seen.indices]
    rows = np.repeat(np.arange(seen.shape[0]), np.diff(seen.indptr))
    lengths = np.sqrt(np.bincount(rows, rare**2, minlength=seen.shape[0]))
    return csr_array((rare / lengths[rows], seen.indices, seen.indptr), shape=seen.shape)


def chances_of(scored: Scored, sharpness: float) -> Matrix:
    scores = scored.scores * sharpness
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


def _sharpness(scored: Scored) -> float:
    """Such that what comes true was as likely as can be."""
    rows = np.arange(len(scored.truth))

    def surprise(sharpness: float) -> float:
        return float(-np.log(chances_of(scored, sharpness)[rows, scored.truth]).mean())

    return float(minimize_scalar(surprise, bounds=(1, 40), method="bounded").x)


def _least(scored: Scored, sharpness: float) -> float:
    """The lowest chance from which on enough first guesses are right."""
    chances = chances_of(scored, sharpness)
    first, sure = chances.argmax(axis=1), chances.max(axis=1)
    told = first != scored.reasons.index(NOTHING)
    by_chance = np.argsort(-sure[told])
    right = (first == scored.truth)[told][by_chance]
    precision = np.cumsum(right) / np.arange(1, len(right) + 1)
    enough = np.nonzero(precision >= PRECISION)[0]
    return float(sure[told][by_chance][enough[-1]]) if len(enough) else 1.0
