"""Which reason a text sounds like: one linear model for all five languages at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from api.orders.rules import ProductGroup
from api.reasons.listening.corpus import NOTHING
from api.reasons.listening.features import columns
from api.reasons.rules import BY_HANDLE, MOST_SUGGESTED

FILE = files("api.reasons.listening") / "weights.npz"
WORTH_SHOWING = 0.05
"""The chance below which a second or third guess only distracts."""


@dataclass(frozen=True, slots=True)
class Guess:
    reason: str
    chance: float


@dataclass(frozen=True, slots=True)
class Model:
    reasons: tuple[str, ...]
    """Leaves, and NOTHING."""
    weights: NDArray[np.int8]
    """Of each column for each reason, in `scales`."""
    scales: NDArray[np.float32]
    bias: NDArray[np.float32]
    rarity: NDArray[np.float32]
    """Of each column: what every text has says little."""
    sharpness: float
    """Makes chances of scores, such that of those said to be 80 % sure 80 % are right."""
    least: float
    """The chance below which it keeps quiet."""

    def scores(self, text: str) -> NDArray[np.float32]:
        found = columns(text)
        weighed = self.rarity[found]
        length = float(np.linalg.norm(weighed)) or 1.0
        return weighed @ self.weights[found] / length * self.scales + self.bias

    def chances(self, text: str, goods: ProductGroup | None = None) -> Mapping[str, float]:
        """Of what may be chosen for these goods, and of NOTHING; they add up to one."""
        scores = np.where(self._offered(goods), self.scores(text) * self.sharpness, -np.inf)
        raised = np.exp(scores - scores.max())
        return dict(zip(self.reasons, (raised / raised.sum()).tolist(), strict=True))

    def guesses(self, text: str, goods: ProductGroup | None = None) -> tuple[Guess, ...]:
        """At most three, the likeliest first; none where it is not sure enough of the first."""
        chances = self.chances(text, goods)
        ranked = sorted(chances, key=lambda one: -chances[one])
        if ranked[0] == NOTHING or chances[ranked[0]] < self.least:
            return ()
        told = [one for one in ranked if one != NOTHING and chances[one] >= WORTH_SHOWING]
        return tuple(Guess(one, chances[one]) for one in told[:MOST_SUGGESTED])

    def _offered(self, goods: ProductGroup | None) -> NDArray[np.bool_]:
        return np.array([one == NOTHING or _may_be(one, goods) for one in self.reasons])


def _may_be(handle: str, goods: ProductGroup | None) -> bool:
    reason = BY_HANDLE[handle]
    return not reason.retired and (goods is None or goods in reason.goods)


@cache
def shipped() -> Model:
    """The one that comes with the server."""
    return read(FILE.read_bytes())


def read(packed: bytes) -> Model:
    with np.load(BytesIO(packed), allow_pickle=False) as kept:
        return Model(
            reasons=tuple(kept["reasons"].tolist()),
            weights=kept["weights"],
            scales=kept["scales"],
            bias=kept["bias"],
            rarity=kept["rarity"].astype(np.float32),
            sharpness=float(kept["sharpness"]),
            least=float(kept["least"]),
        )


def packed(model: Model) -> bytes:
    file = BytesIO()
    np.savez_compressed(
        file,
        reasons=np.array(model.reasons),
        weights=model.weights,
        scales=model.scales,
        bias=model.bias,
        rarity=model.rarity.astype(np.float16),
        sharpness=np.float32(model.sharpness),
        least=np.float32(model.least),
    )
    return file.getvalue()
