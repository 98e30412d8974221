"""What a shop wants of its returns, weighed: whether it is the draft, or the policy in force."""

from collections.abc import Iterator, Mapping, Sequence
from math import isfinite

import numpy as np

from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput
from api.simulation.answer import Objective, Weighed
from api.simulation.rules import SUMS, Floats

Weights = Mapping[Objective, float]
ALIKE: Weights = dict.fromkeys(Objective, 1.0)
SUM_OF = {
    Objective.COST: "cost",
    Objective.RETENTION: "sales",
    Objective.CO2E: "grams",
    Objective.SPEED: "days",
}
MORE_IS_BETTER = frozenset({Objective.RETENTION})


def weights(said: Mapping[Objective, float]) -> Weights:
    """Nothing said: all alike. What is not among those said counts nothing. Raises InvalidInput."""
    wrong = [name for name, weight in said.items() if not (isfinite(weight) and weight >= 0)]
    if wrong or (said and not any(said.values())):
        raise InvalidInput(NO_WEIGHT, field=wrong[0] if wrong else next(iter(said)))
    return {one: said.get(one, 0.0) for one in Objective} if said else ALIKE


def weighed(sums: Floats, weights: Weights) -> Iterator[Weighed]:
    """`sums`: by draw, policy and sum, as `rules.Drawn` has them."""
    now, draft = np.mean(sums, axis=0)
    for one in Objective:
        at = SUMS.index(SUM_OF[one])
        before, after = float(now[at]), float(draft[at])
        if isfinite(before) and isfinite(after):
            more = (after - before) / max(abs(before), 1.0)
            better = more if one in MORE_IS_BETTER else -more
            yield Weighed(one, weights[one], round(before, 3), round(after, 3), round(better, 6))


def score(found: Sequence[Weighed]) -> float:
    whole = sum(one.weight for one in found)
    return round(sum(one.weight * one.better for one in found) / whole, 6) if whole else 0.0


NO_WEIGHT = Sentence(
    en="{field}: a weight is a number from zero up, and one of them is above zero.",
    nl="{field}: een gewicht is een getal vanaf nul, en één ervan is meer dan nul.",
    fr="{field} : un poids est un nombre à partir de zéro, et l'un d'eux est supérieur à zéro.",
    de="{field}: Ein Gewicht ist eine Zahl ab null, und eines davon ist größer als null.",
    nb="{field}: en vekt er et tall fra null og opp, og én av dem er større enn null.",
)
